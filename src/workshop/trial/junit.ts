import { type JunitCase, junitXml } from '../../reporters/junit-xml.ts';
import { visible } from '../../words/visible.ts';
import type { TestResult, TestRun } from './results.ts';

const SUITES = ['examples', 'cases', 'coverage'] as const;

function testcase(ruleset: string, { suite, subject, name, path, line, ok, lines }: TestResult): JunitCase {
  const head = {
    name: visible(name),
    classname: `${visible(ruleset)}.${suite}.${visible(subject)}`.replace(/(?<=@\d+)\.(?=\d)/g, '_'),
  };
  if (ok) return head;
  const said = lines.map(({ sign, text }) => `${sign} ${visible(text)}`);
  const text = [`${visible(path)}:${line}`, ...said].join('\n');
  return { ...head, result: { kind: 'failure', type: suite, message: visible(lines[0]?.text ?? ''), text } };
}

/** The run as JUnit XML, one suite for examples, cases and coverage each. */
export function junitOf({ tests }: TestRun, ruleset: string): string {
  const suites = SUITES.flatMap((name) => {
    const own = tests.filter(({ suite }) => suite === name);
    return own.length === 0
      ? []
      : [{ name: `${visible(ruleset)} ${name}`, cases: own.map((one) => testcase(ruleset, one)) }];
  });
  return [...junitXml(`vorgaben ruleset test ${visible(ruleset)}`, () => suites)].join('');
}
