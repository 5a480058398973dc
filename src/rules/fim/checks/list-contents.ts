import type { Args } from '../../../base/nouns.ts';
import { codeColumn, type Genericode, genericodeOf, valuesOf } from '../../../codelists/columns.ts';
import type { Document } from '../../../documents/document.ts';
import { listFor } from '../../../fim/list-lookup.ts';
import type { CodelistReference, Element } from '../../../fim/model.ts';
import type { CheckContext, Consulted } from '../../define-check.ts';
import { BOTH, distinct, type FimCheck, type FimChecks, type Hit, type MissingList, ONLY3 } from './check.ts';
import { listArgs, listsIn, partOf, urnOf } from './references.ts';

type Answer = Hit | MissingList | Consulted;

/** Says something about the content of the list of a reference, or that the list is missing. */
function* withList(
  reference: CodelistReference,
  from: Document,
  { service }: CheckContext,
  say: (list: Genericode) => Iterable<Answer>,
): Generator<Answer> {
  if (urnOf(reference) === '') return;
  const document = listFor(reference, from, service);
  const list = document && genericodeOf(document);
  if (!list) {
    yield { missing: urnOf(reference), ...(document ? { broken: document } : {}) };
    return;
  }
  yield { consulted: document };
  yield* say(list);
}

function firstTwice(values: readonly string[]): number {
  const seen = new Set<string>();
  return values.findIndex((value) => seen.size === seen.add(value).size);
}

/** What a list holds: how many entries, and the codes of those that have one. */
interface Content {
  readonly count: number;
  readonly codes: readonly string[];
}

/** A check on a field's own values (3.0) and on the code lists that lie beside the schema. */
function onCodes(object: (content: Content) => { readonly args: Args; readonly index?: number } | null): FimCheck {
  return {
    versions: BOTH,
    *find(model, context, document) {
      for (const { element, others } of distinct(model, 'datenfeld')) {
        const values = model.version === '3.0.0' ? element.node.one('werte') : undefined;
        if (!values) continue;
        const entries = values.all('wert');
        const codes = entries.map((entry) => entry.one('code')).filter((code) => code !== undefined);
        const found = object({ count: entries.length, codes: codes.map((code) => code.ownText.trim()) });
        const node = found?.index === undefined ? values : codes[found.index];
        if (found) yield { element, node, args: { own: true, list: '', ...found.args }, related: others };
      }
      for (const { reference, others } of listsIn(model)) {
        yield* withList(reference, document, context, function* (list) {
          const column = codeColumn(list);
          const codes = column === undefined ? [] : valuesOf(list, column);
          const found = object({ count: list.rows.length, codes });
          const node = reference.node.one('identifikation')?.one('id') ?? partOf(reference, 'canonicalIdentification');
          if (found)
            yield { element: reference.field, node, args: { ...listArgs(reference), ...found.args }, related: others };
        });
      }
    },
  };
}

/** A check on a field and the content of the list it refers to, with or without naming a version of it. */
function onReference(
  versioned: boolean,
  object: (field: Element, list: Genericode) => Iterable<Omit<Hit, 'element' | 'related'>>,
  asks: (field: Element) => boolean,
): FimCheck {
  return {
    versions: ONLY3,
    *find(model, context, document) {
      const references = new Map(model.codelists.map((reference) => [reference.field, reference]));
      for (const { element, others } of distinct(model, 'datenfeld')) {
        const reference = references.get(element);
        if (!reference || (reference.version !== '') !== versioned || !asks(element)) continue;
        yield* withList(reference, document, context, function* (list) {
          for (const hit of object(element, list))
            yield { element, related: others, ...hit, args: { ...listArgs(reference), ...hit.args } };
        });
      }
    },
  };
}

const KEYS = ['codeKey', 'nameKey', 'helpKey'] as const;

/** 1076 and 1121: the content of a choice is one of its codes. */
function contentInList(versioned: boolean): FimCheck {
  const find = function* (field: Element, list: Genericode) {
    const own = field.text('codeKey');
    const column = list.columns.includes(own) ? own : codeColumn(list);
    const value = field.text('inhalt');
    if (column !== undefined && !valuesOf(list, column).includes(value))
      yield { node: field.node.one('inhalt'), value: true, args: { value } };
  };
  return onReference(versioned, find, (field) => field.code('feldart') === 'select' && field.text('inhalt') !== '');
}

/** 1122 and 1123: the columns a field names are columns of the list. */
function columnsInList(versioned: boolean): FimCheck {
  const find = function* (field: Element, list: Genericode) {
    for (const key of KEYS) {
      const value = field.text(key);
      if (value !== '' && !list.columns.includes(value))
        yield { node: field.node.one(key), value: true, args: { part: key, value, columns: list.columns.slice(0, 8) } };
    }
  };
  return onReference(versioned, find, (field) => KEYS.some((key) => field.text(key) !== ''));
}

/** What stands in code lists and in fields' own values, and what fields say of it. */
export const LIST_CONTENTS: FimChecks = {
  1044: onCodes(({ count }) => (count < 2 ? { args: { none: count === 0, single: count === 1 } } : null)),
  1045: onCodes(({ codes }) => {
    const index = firstTwice(codes);
    return index === -1 ? null : { index, args: { value: codes[index]! } };
  }),
  1076: contentInList(true),
  1121: contentInList(false),
  1122: columnsInList(true),
  1123: columnsInList(false),
};
