import { join } from 'node:path';
import type { Location } from 'vscode-languageserver';
import type { Document } from '../documents/document.ts';
import { FolderSource } from '../documents/folder-source.ts';
import { Lines } from '../documents/lines.ts';
import { walk } from '../documents/walk.ts';
import { idInPath } from '../rulesets/rule-path.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { normalPath } from '../text/slash-paths.ts';
import type { Asked } from './asked.ts';
import { START, toRange, uriOf } from './places.ts';
import { FIM_ID, occurrences, RULE_ID, type Token, tokenAt } from './tokens.ts';
import { placeAt, treeOf } from './yaml-place.ts';

/** Names under which files are spoken of. */
const FILE_KEYS: ReadonlySet<string> = new Set(['datei', 'standard', 'base']);

/** The file that a `datei` at the place names, below the service. */
export function namedFileAt({ document, offset, form }: Asked): string | null {
  if (form === null) return null;
  const at = placeAt(treeOf(document), offset);
  const key = at?.path.at(-1);
  if (at?.part !== 'value' || typeof key !== 'string' || !FILE_KEYS.has(key)) return null;
  const value = (at.node as { value?: unknown }).value;
  return typeof value === 'string' && value !== '' ? normalPath(value) : null;
}

/** Where a rule is written: in the ruleset that is worked on, else among those that came with vorgaben. */
export function ruleLocation(id: string, asked: Asked, ruleset: Ruleset | null): Location | null {
  const own = asked.ruleset?.latest?.read.rules.find(({ rule }) => rule.id === id);
  if (own) return { uri: asked.workspace.uri(own.document.path), range: START };
  const owner = ruleset?.texts().get(id)?.owner;
  if (owner === undefined) return null;
  try {
    const source = new FolderSource(asked.workspace.world.rulesetFolder(owner));
    const file = walk(source).files.find((path) => path.startsWith('rules/') && idInPath(path) === id);
    return file === undefined ? null : { uri: uriOf(join(source.root, file)), range: START };
  } catch {
    return null;
  }
}

const FIM_KINDS: ReadonlySet<string> = new Set(['xdatenfelder', 'xprozess', 'genericode']);

/** Whether an element says there that it bears this id: what else names it refers to it. */
const isDeclared = (text: string, at: number): boolean =>
  /<(?:[\w.-]+:)?id\s*>\s*$/.test(text.slice(Math.max(0, at - 60), at));

/** Where a FIM element is declared, in the files of the service that are nearest to that. */
function declared(documents: readonly Document[], token: string): [Document, number] | null {
  for (const document of documents.filter(({ kind }) => kind !== null && FIM_KINDS.has(kind)))
    for (const at of occurrences(document.text, token)) if (isDeclared(document.text, at)) return [document, at];
  return null;
}

/** Where something stands in a document of a service. */
export function locationIn(asked: Asked, document: Document, at: number, length: number): Location {
  const path = join(asked.service!.folder, document.relative);
  return { uri: asked.workspace.uri(path), range: toRange(new Lines(document.text).range(at, at + length)) };
}

/** Where a URN or key that several files use is explained: the code list that bears it. */
function listOf(documents: readonly Document[], token: string): [Document, number] | null {
  const lists = documents.filter(({ kind, recognised }) => kind === 'genericode' || recognised === 'genericode');
  for (const document of lists) for (const at of occurrences(document.text, token)) return [document, at];
  return null;
}

async function fromToken(asked: Asked, token: Token): Promise<Location | null> {
  const state = (await asked.service?.state()) ?? null;
  const linted = (await asked.ruleset?.state()) ?? null;
  if (RULE_ID.test(token.text)) return ruleLocation(token.text, asked, state?.ruleset ?? linted?.ruleset ?? null);
  if (!state) return null;
  const { documents } = state.service;
  const found = (FIM_ID.test(token.text) ? declared(documents, token.text) : null) ?? listOf(documents, token.text);
  return found ? locationIn(asked, found[0], found[1], token.text.length) : null;
}

/** Where what is named at a place stands: a file, a rule, a FIM element, a code list. */
export async function definitionAt(asked: Asked): Promise<Location | null> {
  const file = namedFileAt(asked);
  if (file !== null && asked.service) {
    const state = await asked.service.state();
    const reference = state?.service.document(file);
    return reference
      ? { uri: asked.workspace.uri(join(asked.service.folder, reference.relative)), range: START }
      : null;
  }
  const token = tokenAt(asked.document.getText(), asked.offset);
  return token ? fromToken(asked, token) : null;
}

/** Everywhere in the service where the same is named. */
export async function referencesAt(asked: Asked): Promise<Location[]> {
  const state = (await asked.service?.state()) ?? null;
  const file = namedFileAt(asked);
  const token = file ?? tokenAt(asked.document.getText(), asked.offset)?.text ?? null;
  if (token === null) return [];
  if (!state) return [...occurrences(asked.document.getText(), token)].map((at) => inOpenText(asked, at, token.length));
  return state.service.documents.flatMap((document) =>
    [...occurrences(document.text, token)].map((at) => locationIn(asked, document, at, token.length)),
  );
}

const inOpenText = ({ document }: Asked, at: number, length: number): Location => ({
  uri: document.uri,
  range: { start: document.positionAt(at), end: document.positionAt(at + length) },
});
