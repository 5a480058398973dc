import { memo } from '../../base/memo.ts';
import { type ContentFlaws, contentFlaws } from '../../codelists/content.ts';
import type { Flaw } from '../../codelists/flaw.ts';
import { structureFlaws } from '../../codelists/structure.ts';
import type { Document } from '../../documents/document.ts';
import { checkParameter } from '../check-parameter.ts';
import { defineCheck, type Gap, type Problem } from '../define-check.ts';
import { GENERICODE_MESSAGES } from './genericode-messages.ts';

const structures = new WeakMap<Document, readonly Flaw[] | { readonly none: true }>();
const contents = new WeakMap<Document, ContentFlaws | { readonly none: true }>();
const NONE = { none: true } as const;

const structureOf = (document: Document) => memo(structures, document, () => structureFlaws(document.text) ?? NONE);
const contentOf = (document: Document) => memo(contents, document, () => contentFlaws(document.text) ?? NONE);

function told({ path, attribute, value, code, args, related }: Flaw, document: Document): Problem {
  const pointer = attribute ? `${path.pointer}/@${attribute}` : path.pointer;
  return {
    document,
    pointer,
    part: value || attribute ? 'value' : 'whole',
    code,
    args,
    ...(related ? { related: [{ document, pointer: related.pointer }] } : {}),
  };
}

type Check = 'structure' | 'no-namespace' | 'keys' | 'columns' | 'required' | 'file-name';

/** Whether the file's name says the version that the list says. */
function* fileName(document: Document): Generator<Problem | Gap> {
  const [version] = document.select("/*/*[local-name()='Identification']/*[local-name()='Version']", {});
  const file = document.relative.slice(document.relative.lastIndexOf('/') + 1);
  const named = /_([^_]+)\.(?:xml|gc)$/i.exec(file)?.[1];
  if (!version || named === undefined || !/\d/.test(named)) {
    yield { gap: 'not-applicable', document, code: 'no-version' };
    return;
  }
  const value = String(version.value).trim();
  if (named !== value) yield { document, pointer: version.pointer, code: 'other-file', args: { file, value, named } };
}

function* shape(document: Document, check: 'structure' | 'no-namespace'): Generator<Problem | Gap> {
  const flaws = structureOf(document);
  if ('none' in flaws) {
    yield { gap: 'not-applicable', document, code: 'no-list' };
    return;
  }
  for (const flaw of flaws) if ((flaw.code === 'qualified') === (check === 'no-namespace')) yield told(flaw, document);
}

function* rows(document: Document, check: 'keys' | 'columns' | 'required'): Generator<Problem | Gap> {
  const content = contentOf(document);
  if ('none' in content || content.rows === 0) {
    yield { gap: 'not-applicable', document, code: 'none' in content ? 'no-list' : 'no-rows' };
    return;
  }
  for (const flaw of content[check]) yield told(flaw, document);
  if (content.external) yield { gap: 'unverified', document, code: 'external' };
}

/** What XPath cannot ask of a code list in linear time: its shape, and its rows against columns and keys. */
export const genericode = defineCheck<{ check: Check }>({
  name: 'genericode',
  summary: {
    de: 'Eine Codeliste in genericode 1.0 ist in Ordnung: Aufbau, Schlüssel, Spalten, Pflichtspalten, Dateiname.',
    en: 'A code list in genericode 1.0 is in order: structure, keys, columns, required columns, file name.',
  },
  params: checkParameter(['structure', 'no-namespace', 'keys', 'columns', 'required', 'file-name'], {
    de: 'structure: Elemente, ihre Reihenfolge und Attribute; no-namespace: Nur das oberste hat einen Namensraum; keys: eindeutig und gefüllt; columns: Werte nennen eine Spalte; required: in jeder Zeile gefüllt; file-name: passt zur Version',
    en: 'structure: elements, their order and attributes; no-namespace: only the root has one; keys: unique and filled; columns: values name a column; required: filled in each row; file-name: agrees with the version',
  }),
  messages: GENERICODE_MESSAGES,
  subject: 'document',
  asWritten: true,
  replaceable: [],
  *run({ document }, { check }) {
    if (document.fault) {
      yield { gap: 'unverified', document, code: 'unreadable' };
      return;
    }
    if (check === 'file-name') yield* fileName(document);
    else if (check === 'structure' || check === 'no-namespace') yield* shape(document, check);
    else yield* rows(document, check);
  },
});
