import type { Text } from '../../base/nouns.ts';
import { fromBase64, readEmbedded } from '../../documents/embedded.ts';
import { FAULTS } from '../../words/faults/index.ts';
import { at, defineCheck, type Gap, type Problem } from '../define-check.ts';

interface Params {
  root?: { namespace: string; name: string };
}

/** The start tag: nobody wants a megabyte of Base64 marked. */
const TAG = { part: 'whole' } as const;

/** Faults that XML can have; those of other formats cannot occur here. */
const OF_XML = /^(?:xml.*|empty|utf-16|latin-1|not-utf-8|nul|declared-encoding|doctype|depth|attributes)$/;

/** Sentences on faults of the file inside, each with the line and column there. */
const INSIDE: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(FAULTS)
    .filter(([code]) => OF_XML.test(code))
    .map(([code, { de, en }]) => [
      code,
      {
        de: `In der eingebetteten Datei, Zeile {line}, Spalte {column}: ${de}`,
        en: `In the embedded file, line {line}, column {column}: ${en}`,
      },
    ]),
);

/** Files that a message carries inside it: a broken one is noticed by nobody until somebody wants to open it. */
export const embeddedFile = defineCheck<Params>({
  name: 'embedded-file',
  summary: {
    de: 'Der Inhalt ist eine Datei, kodiert als Base64; mit „root“: XML mit diesem Wurzelelement, auch als ZIP gepackt.',
    en: 'The content is a file encoded as Base64; with `root`: XML with this root element, also packed as ZIP.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    properties: {
      root: {
        type: 'object',
        additionalProperties: false,
        required: ['namespace', 'name'],
        properties: {
          namespace: { type: 'string', minLength: 1 },
          name: { type: 'string', minLength: 1 },
        },
        description: {
          de: 'Oberstes Element der XML-Datei darin: Namensraum und Name; ohne das genügt jeder Inhalt',
          en: 'Root element of the XML inside: namespace and local name; without it any content will do',
        },
      },
    },
  },
  messages: {
    ...INSIDE,
    'not-base64': {
      de: 'Der Inhalt ist nicht als Base64 kodiert; erlaubt sind nur Buchstaben ohne Umlaute, Ziffern, + und / und am Ende höchstens zwei =.',
      en: 'The content is not encoded as Base64; only letters without accents, digits, + and / are allowed, and at most two = at the end.',
    },
    'no-content': {
      de: 'Hier steht kein Inhalt, der sich lesen ließe.',
      en: 'There is no content here that could be read.',
    },
    undecoded: {
      de: 'Der Inhalt ist nicht als Base64 kodiert; die Datei darin ist nicht geprüft.',
      en: 'The content is not encoded as Base64; the file in it is not checked.',
    },
    archive: {
      de: 'Das ZIP-Archiv im Inhalt ist {broken?beschädigt}{empty?leer}; exportieren Sie die Datei neu.',
      en: 'The ZIP archive in the content is {broken?damaged}{empty?empty}; export the file anew.',
    },
    'archive-unread': {
      de: 'Das ZIP-Archiv im Inhalt lässt sich hier nicht auspacken (verschlüsselt, über 20 MB oder ungewöhnlich gepackt); die Datei darin ist nicht geprüft.',
      en: 'The ZIP archive in the content cannot be unpacked here (encrypted, over 20 MB or packed in an unusual way); the file in it is not checked.',
    },
    'other-root': {
      de: 'Die eingebettete Datei beginnt mit dem Element „{found}“{namespace? aus dem Namensraum „{namespace}“}{bare? ohne Namensraum}; verlangt ist „{wanted}“ aus dem Namensraum „{required}“.',
      en: "The embedded file begins with the element '{found}'{namespace? of the namespace '{namespace}'}{bare? without a namespace}; required is '{wanted}' of the namespace '{required}'.",
    },
  },
  subject: 'nodes',
  replaceable: ['not-base64'],
  *run({ nodes, document }, { root }): Generator<Problem | Gap> {
    for (const node of nodes) {
      const text = String(node.value);
      if (text.trim() === '') {
        // That it is missing is for `required` to find.
        yield { gap: 'not-applicable', document, code: 'no-content' };
        continue;
      }
      const bytes = fromBase64(text);
      if (!bytes) {
        if (root) yield { gap: 'unverified', document, code: 'undecoded' };
        else yield at(node, 'not-base64', {}, TAG);
        continue;
      }
      if (!root) continue;
      const inside = readEmbedded(bytes);
      if ('archive' in inside) {
        const { archive } = inside;
        if (archive === 'unreadable') yield { gap: 'unverified', document, code: 'archive-unread' };
        else yield at(node, 'archive', { broken: archive === 'broken', empty: archive === 'empty' }, TAG);
      } else if ('fault' in inside) {
        const { code, args, range } = inside.fault;
        const facts = { ...args, line: range.start.line, column: range.start.column };
        if (inside.refused) yield { gap: 'unverified', document, code, args: facts };
        else yield at(node, code, facts, TAG);
      } else if (inside.root.namespace !== root.namespace || inside.root.local !== root.name) {
        const { namespace, local } = inside.root;
        const wanted = { wanted: root.name, required: root.namespace };
        yield at(node, 'other-root', { found: local, namespace, bare: namespace === '', ...wanted }, TAG);
      }
    }
  },
});
