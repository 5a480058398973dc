import type { Lang } from '../../base/nouns.ts';
import { speaker } from '../../words/speaker.ts';
import { TEST_WORDS as WORDS } from '../../words/trial-results.ts';
import { visible } from '../../words/visible.ts';
import type { TestRun } from './results.ts';

/** More lines than that of one test nobody reads. */
const MOST = 30;

/** The run for people: what was written, what failed, what is not covered, and a summary. */
export function terminalOf({ tests, updates, coverage, idle }: TestRun, ruleset: string, lang: Lang): string {
  const say = speaker(WORDS, lang);
  const out: string[] = [];
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) out.push(title, ...lines, '');
  };
  const differences = (lines: TestRun['tests'][number]['lines']) => [
    ...lines.slice(0, MOST).map(({ sign, text }) => `    ${sign} ${visible(text)}`),
    ...(lines.length > MOST ? [`    … +${lines.length - MOST}`] : []),
  ];
  for (const { path, created, rules, lines } of updates)
    out.push(say(created ? 'created' : 'updated', { path, rules }), ...differences(lines));
  if (updates.length > 0) out.push('');
  const failed = tests.filter(({ ok }) => !ok);
  section(
    say('failed'),
    failed.flatMap(({ path, line, name, lines }) => [`  ${path}:${line}  ${visible(name)}`, ...differences(lines)]),
  );
  if (coverage.length > 0) {
    const [manual, undecided] = (['manual', 'undecided'] as const).map(
      (why) => coverage.filter(({ apart }) => apart === why).length,
    ) as [number, number];
    const counted = coverage.filter(({ apart }) => apart === null);
    const decided = counted.filter(({ passes, fails }) => passes && fails).length;
    const checks = counted.reduce((sum, one) => sum + one.checks, 0);
    const covered = checks - counted.reduce((sum, one) => sum + one.idle.length, 0);
    section(say('coverage'), [
      `  ${say('rules', { decided, rules: counted.length, manual, undecided })}`,
      `  ${say('checks', { covered, checks })}`,
      ...idle.map((text) => `    ${visible(text)}`),
    ]);
  }
  const count = (suite: string) => tests.filter((one) => one.suite === suite).length;
  const args = { ruleset, examples: count('examples'), cases: count('cases'), failed: failed.length };
  out.push(say('summary', { ...args, fine: failed.length === 0 }));
  return `${out.join('\n')}\n`;
}
