import type { Hover, Range } from 'vscode-languageserver';
import { Directory } from '../init/catalogues.ts';
import { checkKind } from '../rules/index.ts';
import type { Asked } from './asked.ts';
import { namedFileAt } from './definition.ts';
import { described } from './described.ts';
import { findingsOf } from './diagnostics.ts';
import { plain } from './markdown.ts';
import { meet, toRange } from './places.ts';
import { ruleCard } from './rule-card.ts';
import { exampleCards, kindCard } from './rule-help.ts';
import { descriptionAt } from './schema-at.ts';
import type { JudgedState } from './service-session.ts';
import { RULE_ID, tokenAt } from './tokens.ts';
import { type At, type Path, placeAt, treeOf, valueAt } from './yaml-place.ts';

/** Catalogues by the key whose values they explain. */
export const CATALOGUES: Readonly<Record<string, string>> = { leika: 'leika', ozgId: 'ozg', ags: 'ags', ars: 'ars' };

/** The key a value belongs to: of a list the key of the list. */
export const keyOfPath = (path: Path): string => String(path.findLast((part) => typeof part === 'string') ?? '');

const rangeOf = ({ document }: Asked, { from, to }: { from: number; to: number }): Range => ({
  start: document.positionAt(from),
  end: document.positionAt(to),
});

/** What a catalogue calls a key, and what else is known of a value. */
function valueCards(at: At, asked: Asked, state: JudgedState | null): string[] {
  const value = String((at.node as { value?: unknown }).value ?? '');
  const catalogue = CATALOGUES[keyOfPath(at.path)];
  const cards: string[] = [];
  if (catalogue && state) {
    const name = new Directory(state.ruleset, state.tools.catalogues).name(catalogue, value);
    if (name !== undefined) cards.push(`${plain(value)}: **${plain(name)}**`);
  }
  const file = namedFileAt(asked);
  const named = file === null ? undefined : state?.service.document(file);
  if (named) cards.push(plain(`${named.relative}: ${named.kind ?? '–'}, ${named.bytes} B`));
  return cards;
}

/** What the schema of a file says of the key at a place. */
function keyCards(at: At, asked: Asked): string[] {
  const { form, document } = asked;
  if (!form) return [];
  const description = descriptionAt(form.schema, at.path);
  const name = keyOfPath(at.path);
  const cards =
    description === undefined ? [] : [`\`${name}\`: ${plain(described(description, form.name, asked.lang))}`];
  if (form.name !== 'rule') return cards;
  const [part, index, member, key] = at.path;
  if (part !== 'checks' || typeof index !== 'number') return cards;
  const kind = checkKind(String(valueAt(treeOf(document), ['checks', index, 'kind'])));
  if (kind && (member === 'kind' || member === 'with'))
    cards.push(kindCard(kind, key === undefined ? null : String(key), asked.lang));
  return cards;
}

/** What is known of a place: what is wrong there and why, what the key means, what the value stands for. */
export async function hoverAt(asked: Asked): Promise<Hover | null> {
  const { document, service, ruleset, relative, lang, offset } = asked;
  const state = (await service?.state()) ?? null;
  const linted = (await ruleset?.state()) ?? null;
  const rules = state?.ruleset ?? linted?.ruleset ?? null;
  const token = tokenAt(document.getText(), offset);
  const cards: string[] = [];
  let range: Range | undefined;
  const at = asked.form ? placeAt(treeOf(document), offset) : null;
  if (at && (at.part === 'key' || 'value' in at.node)) {
    cards.push(...keyCards(at, asked), ...(at.part === 'value' ? valueCards(at, asked, state) : []));
    if (cards.length > 0) range = rangeOf(asked, at);
  }
  if (linted) cards.push(...exampleCards(linted, asked));
  const ids = new Set<string>();
  if (token && RULE_ID.test(token.text)) ids.add(token.text);
  const here = { start: document.positionAt(offset), end: document.positionAt(offset) };
  for (const finding of state ? findingsOf(state) : [])
    if (finding.path === relative && meet(toRange(finding.range), here)) ids.add(finding.ruleId);
  if (rules) for (const id of [...ids].slice(0, 5)) cards.push(ruleCard(rules, id, lang) ?? '');
  const value = cards.filter((card) => card !== '').join('\n\n---\n\n');
  return value === '' ? null : { contents: { kind: 'markdown', value }, ...(range ? { range } : {}) };
}
