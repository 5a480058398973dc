import { CHARACTER_SETS } from '../../text/character-sets.ts';
import { inNormalForm, normalForm } from '../../text/normal-form.ts';
import { codePoints, denormal, outside, STRAY, type Stray, strayArgs, typed } from '../../text/strays.ts';
import { at, defineCheck } from '../define-check.ts';
import { setTo } from '../mends.ts';

type SetName = keyof typeof CHARACTER_SETS;

const span = ({ from, text }: Stray) => ({ span: { from, to: from + text.length } });
const total = (strays: readonly Stray[]) => ({ count: strays.length, more: strays.length > 1 });

/** Registers and older procedures lose characters they do not know; better said now than found on a decision. */
export const characters = defineCheck<{ set: SetName | 'nfc' }>({
  name: 'characters',
  summary: {
    de: 'Der Text enthält nur Zeichen, die der Zeichensatz erlaubt.',
    en: 'The text has only characters that the character set allows.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['set'],
    properties: {
      set: {
        enum: [...Object.keys(CHARACTER_SETS), 'nfc'],
        description: {
          de: 'Zeichensatz; din-91379 ist dessen Datentyp C, nfc verlangt nur die Unicode-Normalform C',
          en: 'Character set; din-91379 is its data type C, nfc asks for Unicode normal form C only',
        },
      },
    },
  },
  messages: {
    'not-allowed': STRAY,
    'not-nfc': {
      de: '„{character}“ an Stelle {position} ist als {codePoint} gespeichert; verlangt ist {wanted} (Unicode-Normalform NFC).{more? Das betrifft hier {count} Zeichen.}',
      en: "'{character}' at position {position} is stored as {codePoint}; {wanted} is required (Unicode normal form NFC).{more? This concerns {count} {count|character|characters} here.}",
    },
  },
  subject: 'nodes',
  fixable: ['not-allowed', 'not-nfc'],
  *run({ nodes }, { set }) {
    for (const node of nodes) {
      const text = node.value;
      if (typeof text !== 'string') continue;
      const split = denormal(text);
      if (split[0]) {
        const character = normalForm(split[0].text);
        const args = { ...strayArgs(text, split[0]), character, wanted: codePoints(character), ...total(split) };
        yield { ...at(node, 'not-nfc', args, span(split[0])), fix: setTo(inNormalForm(text) ?? '') };
      }
      if (set === 'nfc') continue;
      const settled = split.filter((piece) => outside(normalForm(piece.text), set).length === 0);
      const covered = new Set(
        settled.flatMap(({ from, text: piece }) => Array.from({ length: piece.length }, (_, index) => from + index)),
      );
      const strays = outside(text, set).filter(({ from }) => !covered.has(from));
      if (strays[0])
        yield {
          ...at(
            node,
            'not-allowed',
            { ...strayArgs(text, strays[0]), set: CHARACTER_SETS[set].title, ...total(strays) },
            span(strays[0]),
          ),
          fix: split.length > 0 ? undefined : setTo(typed(text, strays)),
        };
    }
  },
});
