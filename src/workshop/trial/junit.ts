import { builder } from '../../reporters/junit-xml.ts';
import { visible } from '../../words/visible.ts';
import type { TestResult, TestRun } from './suite.ts';

const SUITES = ['examples', 'cases', 'coverage'] as const;

function testcase(
  ruleset: string,
  { suite, subject, name, path, line, ok, lines }: TestResult,
): Record<string, unknown> {
  const head = {
    '@name': visible(name),
    '@classname': `${visible(ruleset)}.${suite}.${visible(subject)}`.replace(/(?<=@\d+)\.(?=\d)/g, '_'),
    '@time': '0',
  };
  if (ok) return head;
  const text = [`${visible(path)}:${line}`, ...lines.map(({ sign, text: one }) => `${sign} ${visible(one)}`)].join(
    '\n',
  );
  return { ...head, failure: { '@type': suite, '@message': visible(lines[0]?.text ?? ''), '#text': text } };
}

/** The run as JUnit XML in the dialect of Jenkins (junit-10.xsd), one suite for examples, cases and coverage each. */
export function junitOf({ tests }: TestRun, ruleset: string): string {
  const suites = SUITES.flatMap((name) => {
    const own = tests.filter(({ suite }) => suite === name);
    if (own.length === 0) return [];
    return [
      {
        '@name': `${visible(ruleset)} ${name}`,
        '@tests': own.length,
        '@failures': own.filter(({ ok }) => !ok).length,
        '@errors': 0,
        '@skipped': 0,
        '@time': '0',
        testcase: own.map((one) => testcase(ruleset, one)),
      },
    ];
  });
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': `vorgaben ruleset test ${visible(ruleset)}`,
      '@tests': tests.length,
      '@failures': tests.filter(({ ok }) => !ok).length,
      '@errors': 0,
      '@time': '0',
      testsuite: suites,
    },
  });
}
