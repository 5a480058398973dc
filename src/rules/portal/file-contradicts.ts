import type { Document, Node } from '../../documents/document.ts';
import { HtmlElement } from '../../documents/html-tree.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../documents/kinds/index.ts';
import { defineCheck, type Problem } from '../define-check.ts';
import { isXoevMessage } from '../xoev/xoev-declared.ts';

/** What a file must be, and hold, to show something. */
interface Showing {
  readonly kinds?: readonly DocumentKind[];
  /** Only files that the Steckbrief names for such an interface. */
  readonly art?: readonly string[];
  /** Not those that the Steckbrief names at such a place. */
  readonly notAt?: string;
  readonly select?: string;
  /** An element of a page, by an attribute of it. */
  readonly element?: { readonly name: string; readonly attribute: string; readonly value: string };
  /** A message of an XÖV standard, whether anyone says so or not. */
  readonly message?: true;
}

interface Params {
  readonly statement: string;
  readonly shows: readonly Showing[];
}

function elementOf({ root }: Document, { name, attribute, value }: NonNullable<Showing['element']>): string | null {
  if (!(root instanceof HtmlElement)) return null;
  for (const one of root.walk())
    if (one.name === name && one.attribute(attribute)?.trim().toLowerCase() === value) return one.pointer;
  return null;
}

const isOfKind = ({ kind }: Document, { kinds, message }: Showing): boolean =>
  message === true || (kind !== null && kinds?.includes(kind) === true);

const isNamedSo = ({ declarations }: Document, { art, notAt }: Showing): boolean =>
  (art === undefined || declarations.some((one) => one.art !== undefined && art.includes(one.art))) &&
  (notAt === undefined || !declarations.some(({ pointer }) => pointer.startsWith(notAt)));

/** Where a file shows it; null where it does not. */
function placeIn(document: Document, what: Showing, prefixes: Readonly<Record<string, string>>): string | null {
  if (!document.root || !isOfKind(document, what) || !isNamedSo(document, what)) return null;
  if (what.message) return isXoevMessage(document) ? '' : null;
  if (what.element) return elementOf(document, what.element);
  if (what.select === undefined) return '';
  if (document.root instanceof HtmlElement || what.select.startsWith('$') === (document.rootName !== null)) return null;
  return document.select(what.select, prefixes)[0]?.pointer ?? null;
}

const said = ({ value }: Node): string => (Array.isArray(value) && value.length === 0 ? '[]' : JSON.stringify(value));
const keyOf = ({ pointer }: Node): string => pointer.slice(1).replaceAll('/', '.');

/** A no that a file in the folder contradicts would take duties from a service. */
export const fileContradicts = defineCheck<Params>({
  name: 'file-contradicts',
  summary: {
    de: 'Keine Datei zeigt, was der Steckbrief verneint; genannt werden beide Stellen (das Nein steht in „when“).',
    en: "No file shows what the Steckbrief denies; both places are named (the no stands in 'when').",
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['statement', 'shows'],
    properties: {
      statement: {
        type: 'string',
        minLength: 1,
        description: { de: 'JSONPath des Nein im Steckbrief', en: 'JSONPath of the no in the Steckbrief' },
      },
      shows: {
        type: 'array',
        minItems: 1,
        description: { de: 'Was das Gegenteil zeigt: irgendeines davon', en: 'What shows the contrary: any of these' },
        items: {
          type: 'object',
          additionalProperties: false,
          anyOf: [{ required: ['kinds'] }, { required: ['message'] }],
          properties: {
            kinds: { type: 'array', minItems: 1, items: { enum: DOCUMENT_KINDS } },
            art: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
            notAt: { type: 'string', pattern: '^/' },
            select: { type: 'string', minLength: 1 },
            element: {
              type: 'object',
              additionalProperties: false,
              required: ['name', 'attribute', 'value'],
              properties: { name: { type: 'string' }, attribute: { type: 'string' }, value: { type: 'string' } },
            },
            message: { const: true },
          },
        },
      },
    },
  },
  messages: {
    denied: {
      de: 'Der Steckbrief sagt „{key}: {value}“; das Gegenteil zeigt im Ordner „{path}“{more? und {more} {more|weitere Datei|weitere Dateien}}. Berichtigen Sie die Angabe, oder nehmen Sie aus dem Ordner, was nicht zum Dienst gehört.',
      en: "The Steckbrief says '{key}: {value}'; the contrary is shown in the folder by '{path}'{more? and {more} further {more|file|files}}. Mend the statement, or take out of the folder what does not belong to the service.",
    },
    shown: {
      de: 'Diese Datei zeigt das Gegenteil von „{key}: {value}“ im Steckbrief. Berichtigen Sie dort die Angabe, oder nehmen Sie die Datei aus dem Ordner.',
      en: "This file shows the contrary of '{key}: {value}' in the Steckbrief. Mend the statement there, or take the file out of the folder.",
    },
    'not-said': { de: 'Der Steckbrief sagt dazu nichts.', en: 'The Steckbrief says nothing about it.' },
  },
  subject: 'service',
  evidence: 'file',
  *run({ document: steckbrief }, { statement, shows }, { service, prefixes }) {
    const statements = steckbrief.root ? steckbrief.select(statement, prefixes) : [];
    if (statements.length === 0) {
      yield { gap: 'not-applicable', document: steckbrief, code: 'not-said' };
      return;
    }
    const found = service.documents.flatMap((document) => {
      const pointer = shows.map((what) => placeIn(document, what, prefixes)).find((place) => place !== null);
      return pointer === undefined || document === steckbrief ? [] : [{ document, pointer }];
    });
    if (found.length === 0) return;
    for (const node of statements) yield denial(node, found);
    const [node] = statements;
    for (const place of found) {
      const related = [{ document: steckbrief, pointer: node!.pointer }];
      yield { ...place, code: 'shown', args: { key: keyOf(node!), value: said(node!) }, related };
    }
  },
});

function denial(node: Node, found: readonly { readonly document: Document; readonly pointer: string }[]): Problem {
  const args = { key: keyOf(node), value: said(node), path: found[0]!.document.path, more: found.length - 1 };
  return { document: node.document, pointer: node.pointer, part: 'value', code: 'denied', args, related: found };
}
