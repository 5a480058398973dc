import { readFileSync } from 'node:fs';
import t from 'tap';
import { isLimit } from '../../src/documents/allowance.ts';
import { WHOLE_FILE } from '../../src/documents/lines.ts';
import { CLAIM_REASONS, REASONS, STEP_REASONS } from '../../src/words/engine/index.ts';
import { FAULTS } from '../../src/words/faults/index.ts';
import { PAYLOAD } from '../../src/words/fim-payload/index.ts';
import { UNREAD } from '../../src/words/unread.ts';

const ROWS = [...readFileSync('docs/grenzen.md', 'utf8').matchAll(/^\| `([\w-]+)` *\| (.*?) *\| (.*?) *\|$/gm)];

t.test('every limit of ours is described, and none that does not exist', async (t) => {
  const texts = { ...CLAIM_REASONS, ...REASONS, ...STEP_REASONS, ...PAYLOAD, ...UNREAD };
  const described = ROWS.map(([, code]) => code!);
  for (const code of described) t.ok(Object.hasOwn(texts, code), `${code} has a sentence`);
  for (const code of Object.keys(UNREAD)) t.ok(described.includes(code), `${code} is described`);
  const ours = /(?:costly|timeout|too-large|too-slow|memory|time-limit|unsearchable)$/;
  for (const code of Object.keys(texts).filter((one) => ours.test(one)))
    if (!/^(?:sch-)/.test(code) && !(code in PAYLOAD && !code.endsWith('costly')))
      t.ok(described.includes(code), `${code} is described`);
});

t.test('a reason names the option that lifts its limit, in both languages', async (t) => {
  const texts = { ...CLAIM_REASONS, ...REASONS, ...STEP_REASONS, ...PAYLOAD, ...UNREAD };
  for (const [, code, , lifted] of ROWS) {
    const option = /`(--[\w-]+)`/.exec(lifted!)?.[1];
    if (option === undefined) continue;
    const { de, en } = texts[code as keyof typeof texts]!;
    t.ok(de.includes(option) && en.includes(option), `${code}: ${option}`);
  }
});

t.test('what has a reason for not being read is no fault of the file, everything else is', async (t) => {
  const fault = (code: string) => ({ stage: 'syntax' as const, code, args: {}, range: WHOLE_FILE });
  for (const code of Object.keys(UNREAD)) t.ok(isLimit(fault(code)), code);
  for (const code of Object.keys(FAULTS)) t.equal(isLimit(fault(code)), code in UNREAD, code);
});
