import type { Document } from '../../documents/document.ts';
import { ElementPath } from '../../documents/xml/xml-path.ts';
import { saidAttribute, saidText, scanXml } from '../../documents/xml/xml-scan.ts';
import { defineCheck, type Problem } from '../define-check.ts';

/** What is left of escaping once more, in a text as a reader gets it. */
const LEFT_OVER = /&(?:(?:amp|lt|gt|quot|apos);|#)/;
/** Without one of these, no text of a file says `&` at all. */
const AMPERSAND = /&(?:amp|#0*38|#x0*26);|<!\[CDATA\[/;

/** A piece of text of an element: what libxml2 holds as one node, up to a tag, a comment or an edge of a CDATA section. */
interface Piece {
  readonly nth: number;
  readonly value: string;
}

/** An element while its content is read. */
interface Spot {
  readonly path: ElementPath;
  readonly namespace: string;
  /** Pieces of text so far, and the faulty ones among them. */
  texts: number;
  readonly found: Piece[];
}

type Part = 'attributes' | 'texts';

interface Found {
  readonly name: string;
  readonly value: string;
  pointer(): string;
}

/** Reads the whole text once; paths are known when it was read. */
function leftOver(text: string, part: Part): Found[] {
  const found: Found[] = [];
  const stack: Spot[] = [];

  const take = (spot: Spot, from: number, to: number, cdata: boolean) => {
    spot.texts += 1;
    const value = saidText(text.slice(from, to), cdata);
    if (LEFT_OVER.test(value) && !value.includes('<')) spot.found.push({ nth: spot.texts, value });
  };

  scanXml(text, {
    open(name, _at, _end, attributes) {
      const above = stack.at(-1);
      const own = attributes.find((attribute) => attribute.name === 'xmlns');
      const namespace = own ? saidAttribute(text.slice(own.from, own.to)) : (above?.namespace ?? '');
      const path = new ElementPath(above?.path ?? null, name, namespace);
      stack.push({ path, namespace, texts: 0, found: [] });
      if (part === 'texts') return;
      for (const { name: attribute, from, to } of attributes) {
        const value = saidAttribute(text.slice(from, to));
        if (/^xmlns(?::|$)/.test(attribute) || !LEFT_OVER.test(value)) continue;
        found.push({ name: attribute, value, pointer: () => `${path.pointer}/@${attribute}` });
      }
    },
    text(from, to, cdata) {
      const spot = stack.at(-1);
      if (spot && part === 'texts') take(spot, from, to, cdata);
    },
    close() {
      const { path, texts, found: own } = stack.pop()!;
      for (const { nth, value } of own)
        found.push({ name: '', value, pointer: () => `${path.pointer}/text()${texts > 1 ? `[${nth}]` : ''}` });
    },
  });
  return found;
}

/** What software that escapes twice leaves behind; asked of every text of a message, so it is read and not searched. */
export const escapedOnce = defineCheck<{ in: Part }>({
  name: 'escaped-once',
  summary: {
    de: 'In Attributen oder Texten stehen keine Zeichenfolgen wie &amp;amp;, die vom doppelten Maskieren übrig bleiben; Texte, die Auszeichnungen enthalten, zählen nicht.',
    en: 'Attributes or texts hold no sequences such as &amp;amp; left over from escaping twice; texts that hold markup do not count.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['in'],
    properties: {
      in: { enum: ['attributes', 'texts'], description: { de: 'Was angesehen wird', en: 'What is looked at' } },
    },
  },
  messages: {
    present: {
      de: '„{value}“ ist mehrfach maskiert; der Empfänger liest die Zeichenfolge so, wie sie hier steht.',
      en: "'{value}' is escaped more than once; the recipient reads the sequence as it stands here.",
    },
  },
  facts: { present: ['name'] },
  subject: 'nodes',
  *run({ document }, { in: part }) {
    yield* problems(document, part);
  },
});

function* problems(document: Document, part: Part): Generator<Problem> {
  const { text } = document;
  if (!AMPERSAND.test(text)) return;
  for (const { name, value, pointer } of leftOver(text, part))
    yield { document, pointer: pointer(), code: 'present', args: { name, entry: 0, value }, part: 'key' };
}
