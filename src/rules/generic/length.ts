import { at, defineCheck } from '../define-check.ts';

let segmenter: Intl.Segmenter | undefined;
/** Nobody counts beyond that; the number is then one of UTF-16 units. */
const COUNTED = 100_000;

/** What people count as characters: an emoji with its colour is one. */
function characters(text: string): number {
  if (text.length > COUNTED) return text.length;
  segmenter ??= new Intl.Segmenter('de', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** A text is neither too short nor too long for where it will be shown; blanks around it do not count. */
export const length = defineCheck<{ min?: number; max?: number }>({
  name: 'length',
  summary: {
    de: 'Der Text hat eine Länge innerhalb der Grenzen (Zeichen, wie Menschen sie zählen; Leerraum außen zählt nicht).',
    en: 'The text has a length within the limits (characters as people count them; blanks around it do not count).',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: {
      min: {
        type: 'integer',
        minimum: 1,
        description: { de: 'Wenigstens so viele Zeichen', en: 'At least so many characters' },
      },
      max: {
        type: 'integer',
        minimum: 1,
        description: { de: 'Höchstens so viele Zeichen', en: 'At most so many characters' },
      },
    },
  },
  messages: {
    'too-short': {
      de: 'Der Text „{name}“ hat {length} Zeichen; verlangt sind mindestens {min}.',
      en: "The text '{name}' has {length} {length|character|characters}; at least {min} are required.",
    },
    'too-long': {
      de: 'Der Text „{name}“ hat {length} Zeichen; erlaubt sind höchstens {max}.',
      en: "The text '{name}' has {length} {length|character|characters}; at most {max} are allowed.",
    },
    'not-text': { de: 'Hier ist ein Text verlangt.', en: 'A text is required here.' },
  },
  subject: 'nodes',
  *run({ nodes }, { min = 0, max = Number.POSITIVE_INFINITY }) {
    for (const node of nodes) {
      if (typeof node.value !== 'string') {
        yield at(node, 'not-text');
        continue;
      }
      const many = characters(node.value.trim());
      if (many < min) yield at(node, 'too-short', { name: node.name, length: many, min });
      else if (many > max) yield at(node, 'too-long', { name: node.name, length: many, max });
    }
  },
});
