import { extname } from 'node:path';
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver/node.js';
import { isMap } from 'yaml';
import type { Lang } from '../base/nouns.ts';
import { checkKind } from '../rules/index.ts';
import type { Asked, Form } from './asked.ts';
import { type Known, MOST, valueProposals } from './complete-values.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { described, parameters } from './described.ts';
import { plain } from './markdown.ts';
import { itemsOf, type Proposal, written } from './proposals.ts';
import { keysAt, type Schema, schemasAt } from './schema-at.ts';
import { type Path, valueAt } from './yaml-place.ts';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/** Keys of the map at a place; parameters of a check are those of its kind. */
function keysOf(form: Form, path: Path, { tree }: Cursor, lang: Lang): Map<string, Schema> {
  const [part, index, member] = path;
  if (form.name !== 'rule' || part !== 'checks' || typeof index !== 'number' || member !== 'with')
    return keysAt(form.schema, path);
  const kind = checkKind(String(valueAt(tree, ['checks', index, 'kind'])));
  return kind ? keysAt(parameters(kind, lang), path.slice(3)) : new Map();
}

/** What follows a key: maps and lists begin on the next line. */
function keyText(key: string, schema: Schema, { json, flow }: { json: boolean; flow: boolean }): string {
  if (json) return `${JSON.stringify(key)}: `;
  const nests = !flow && (schema.properties !== undefined || schema.items !== undefined);
  return nests ? `${key}:` : `${key}: `;
}

const isMapLike = (schemas: readonly Schema[]): boolean => schemas.some(({ properties }) => properties !== undefined);

/** What may be typed at a place: keys that are not there yet, words, names of services and municipalities, files, rules. */
export async function completeAt(asked: Asked): Promise<CompletionList> {
  const { document, form, offset, path: file, service, ruleset, lang } = asked;
  if (!form) return NOTHING;
  const text = document.getText();
  const cursor = cursorAt(text, offset);
  if (!cursor) return NOTHING;
  // What was judged before the last key stroke will do: nobody waits for a proposal.
  const state = service?.latest ?? (await service?.state()) ?? null;
  const linted = ruleset?.latest ?? (await ruleset?.state()) ?? null;
  const known: Known = { state, ruleset: state?.ruleset ?? linted?.ruleset ?? null };
  const json = extname(file).toLowerCase() === '.json';
  const map = cursor.tree.getIn(cursor.path.slice(0, cursor.part === 'key' ? undefined : -1) as string[], true);
  const flow = isMap(map) && map.flow === true;
  const range = { start: document.positionAt(cursor.from), end: document.positionAt(cursor.to) };
  const schemas = schemasAt(form.schema, cursor.path);
  const items: CompletionItem[] = [];
  let isIncomplete = false;
  if (cursor.part === 'value') {
    const proposals = valueProposals(cursor, form, asked, known);
    const wrap = ({ label, text: own }: Proposal) =>
      own?.startsWith('\0') ? own.slice(1) : written(own ?? label, cursor, { json, flow });
    isIncomplete = proposals.length >= MOST || proposals.some(({ filter }) => filter === cursor.typed);
    items.push(...itemsOf(proposals, range, wrap));
  }
  if (cursor.part === 'key' || isMapLike(schemas)) {
    const keys = [...keysOf(form, cursor.path, cursor, lang)].filter(([key]) => !cursor.siblings.includes(key));
    const hasColon = cursor.part === 'key' && /^["']?\s*:/.test(text.slice(cursor.to, cursor.to + 20));
    const proposals = keys.map(
      ([label, schema]): Proposal => ({
        label,
        text: hasColon || cursor.quoted ? label : keyText(label, schema, { json, flow }),
        about: plain(described(schema.description ?? '', form.name, lang)),
        filter: label,
        kind: CompletionItemKind.Property,
      }),
    );
    items.push(...itemsOf(proposals, range, ({ text: own, label }) => own ?? label));
  }
  return { isIncomplete, items };
}
