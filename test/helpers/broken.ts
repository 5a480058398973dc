import type { Test } from 'tap';
import type { Args } from '../../src/base/nouns.ts';
import { FAULTS } from '../../src/words/faults/index.ts';
import { fileOf, shown } from './files.ts';

export interface Broken {
  readonly text: string;
  readonly code: string;
  readonly place: string;
  readonly args?: Args;
}
export const broken = (text: string, code: string, place: string, args: Args = {}): Broken => ({
  text,
  code,
  place,
  args,
});

export function faults(test: Test, suffix: string, cases: readonly Broken[]): void {
  for (const { text, code, place, args } of cases) {
    const { fault, root } = fileOf(`datei.${suffix}`, text);
    const name = JSON.stringify(text.slice(0, 60));
    if (!FAULTS[code]) throw new Error(`No words for ${code}`);
    test.strictSame([fault?.code, fault && shown(fault.range), fault?.args, root], [code, place, args, null], name);
  }
}

export const STECKBRIEF = 'steckbrief: "1"\ndienst: { id: hund, name: Hund }\n';
export const opts = { maxBytes: 1000 };
