import type { Args } from '../base/nouns.ts';
import type { StepProblem, TextFacts } from '../documents/examination.ts';
import type { ElementPath } from '../documents/xml/xml-path.ts';
import { CHARACTER_SETS } from '../text/character-sets.ts';
import { inNormalForm, normalForm } from '../text/normal-form.ts';
import { codePoints, denormal, outside, strayArgs, typed } from '../text/strays.ts';
import type { DinType } from './schema-types.ts';

const SETS = {
  A: 'din-91379-a',
  B: 'din-91379-b',
  C: 'din-91379',
  D: 'din-91379-d',
  E: 'din-91379-e',
} as const satisfies Record<DinType, keyof typeof CHARACTER_SETS>;

interface Found {
  readonly path: ElementPath;
  readonly attribute: string | undefined;
  readonly span: { readonly from: number; readonly to: number };
  readonly code: string;
  readonly args: Args;
  /** The text as it was meant; empty where nobody knows. */
  readonly meant: string;
}

/** Judges texts by the data type of DIN 91379 their schema gives them: normal form first, then the repertoire. */
export class TextJudge {
  private readonly found: Found[] = [];
  private texts = 0;

  judge(value: string, type: DinType, path: ElementPath, attribute?: string): void {
    this.texts += 1;
    // Line breaks and tabs between words are for the schema, which may fold them away.
    const text = value.replace(/[\t\n\r]/g, ' ');
    const set = SETS[type];
    const tell = (from: number, length: number, code: string, args: Args, meant: string) =>
      this.found.push({ path, attribute, span: { from, to: from + length }, code, args, meant });
    const split = denormal(text);
    if (split[0]) {
      const character = normalForm(split[0].text);
      const more = { count: split.length, more: split.length > 1 };
      const args = { ...strayArgs(text, split[0]), character, wanted: codePoints(character), ...more };
      tell(split[0].from, split[0].text.length, 'not-nfc', args, inNormalForm(value) ?? '');
      return;
    }
    const strays = outside(text, set);
    if (!strays[0]) return;
    const more = { count: strays.length, more: strays.length > 1 };
    const args = { ...strayArgs(text, strays[0]), set: CHARACTER_SETS[set].title, ...more };
    tell(strays[0].from, strays[0].text.length, 'not-allowed', args, typed(value, strays));
  }

  facts(): TextFacts {
    const problems = this.found.map(({ path, attribute, span, code, args, meant }): StepProblem => {
      const pointer = attribute ? `${path.pointer}/@${attribute}` : path.pointer;
      return { pointer, part: 'value', span, code, args, ...(meant !== '' && { fix: { set: meant } }) };
    });
    return { texts: this.texts, problems };
  }
}
