import { CompletionItemKind } from 'vscode-languageserver/node.js';
import { Directory } from '../init/catalogues.ts';
import { CHECK_KINDS, checkKind } from '../rules/index.ts';
import { bundled } from '../rulesets/find.ts';
import type { Ruleset } from '../rulesets/types.ts';
import type { Asked, Form } from './asked.ts';
import type { Cursor } from './cursor.ts';
import { described, meaningOf, parameters } from './described.ts';
import { CATALOGUES, keyOfPath } from './hover.ts';
import { plain } from './markdown.ts';
import type { Proposal } from './proposals.ts';
import { kindCard } from './rule-help.ts';
import { schemasAt, valuesAt } from './schema-at.ts';
import type { JudgedState } from './service-session.ts';
import { valueAt } from './yaml-place.ts';

/** More proposals nobody reads; who types on gets others. */
export const MOST = 100;

/** What is known beside the text itself. */
export interface Known {
  readonly state: JudgedState | null;
  readonly ruleset: Ruleset | null;
}

/** Entries of a catalogue by name or beginning of the key. */
function ofCatalogue(catalogue: string, { typed }: Cursor, { state, ruleset }: Known): Proposal[] {
  const from = state?.ruleset ?? ruleset;
  if (!from) return [];
  const directory = new Directory(from, state?.tools.catalogues ?? []);
  const byKey = /^\d+$/.test(typed) ? directory.startingWith(catalogue, typed) : directory.find(catalogue, typed);
  return byKey.slice(0, MOST).map(({ key, name }) => ({
    label: name,
    text: key,
    detail: key,
    filter: typed === '' ? `${name} ${key}` : typed,
  }));
}

/** Files of the service that are not hidden. */
function files({ state }: Known): Proposal[] {
  const documents = state?.service.documents ?? [];
  return documents
    .filter(({ relative }) => !/^steckbrief\.\w+$/i.test(relative))
    .map(({ relative, kind }) => ({ label: relative, detail: kind ?? '', kind: CompletionItemKind.File }));
}

function ruleIds({ state, ruleset }: Known, { lang }: Asked): Proposal[] {
  const texts = (state?.ruleset ?? ruleset)?.texts() ?? new Map();
  return [...texts.values()].map(({ id, title }) => ({
    label: id,
    detail: title[lang],
    filter: `${id} ${title[lang]}`,
    kind: CompletionItemKind.Reference,
  }));
}

/** Values that a rule file may have at a place, beside those of its schema. */
function ofRule({ path, tree }: Cursor, { ruleset }: Known, { lang }: Asked): Proposal[] | null {
  const [part, index, member] = path;
  if (part === 'chapter')
    return Object.entries(ruleset?.manifest.chapters ?? {}).map(([label, text]) => ({ label, detail: text[lang] }));
  if (part === 'replacedBy') return null;
  if (part !== 'checks' || typeof index !== 'number') return null;
  if (member === 'kind')
    return CHECK_KINDS.map((kind) => ({
      label: kind.name,
      detail: kind.summary[lang],
      about: kindCard(kind, null, lang),
      kind: CompletionItemKind.Function,
    }));
  if (member !== 'with') return null;
  if (path[3] === 'catalogue') return (ruleset?.catalogues ?? []).map((label) => ({ label }));
  const kind = checkKind(String(valueAt(tree, ['checks', index, 'kind'])));
  return kind ? words(valuesAt(parameters(kind, lang), path.slice(3))) : [];
}

const words = (values: readonly unknown[]): Proposal[] =>
  [...new Set(values)].map((value) => ({
    label: String(value),
    // What is no text is written as it is.
    ...(typeof value === 'string' ? {} : { text: `\0${String(value)}` }),
    kind: CompletionItemKind.EnumMember,
  }));

/** What may be typed as the value at the cursor. */
export function valueProposals(cursor: Cursor, form: Form, asked: Asked, known: Known): Proposal[] {
  const key = keyOfPath(cursor.path);
  if (form.name === 'rule') {
    const own = ofRule(cursor, known, asked);
    if (own) return own;
  }
  if (form.name === 'steckbrief' && CATALOGUES[key]) return ofCatalogue(CATALOGUES[key], cursor, known);
  if (key === 'datei' && known.state) return files(known);
  if (key === 'regel' || key === 'replacedBy') return ruleIds(known, asked);
  if (key === 'regelwerk' && cursor.path.length === 1)
    return bundled().map(({ id, version }) => ({ label: `${id}@${version}` }));
  const about = schemasAt(form.schema, cursor.path).find(({ description }) => description)?.description;
  return words(valuesAt(form.schema, cursor.path)).map((one) => {
    const detail = meaningOf(one.label, form.name, asked.lang);
    const what = about && plain(described(about, form.name, asked.lang));
    return { ...one, ...(detail === undefined ? {} : { detail }), ...(what ? { about: what } : {}) };
  });
}
