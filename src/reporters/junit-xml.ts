import { XMLBuilder } from 'fast-xml-parser';

/** What came of a test that did not simply pass. */
interface JunitResult {
  readonly kind: 'failure' | 'error' | 'skipped';
  readonly type?: string;
  readonly message: string;
  readonly text?: string;
}

export interface JunitCase {
  readonly name: string;
  readonly classname: string;
  readonly result?: JunitResult;
  /** What is to be read of a test that passed. */
  readonly out?: string;
}

export interface JunitSuite {
  readonly name: string;
  readonly properties?: Readonly<Record<string, string>>;
  readonly cases: readonly JunitCase[];
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
});

/** An element with text, the attributes in the order given; what is empty closes itself. */
function tag(name: string, attributes: Attributes, text = ''): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const keys = Object.fromEntries(given.map(([key, value]) => [`@${key}`, String(value)]));
  return builder.build({ [name]: text === '' ? keys : { ...keys, '#text': text } });
}

/** The start of an element that has others below it. */
const opening = (name: string, attributes: Attributes): string => tag(name, attributes).replace(/\/>$/, '>');

/** An element in lines of its own: with text, or with elements below it; what is empty closes itself. */
function element(
  depth: number,
  name: string,
  attributes: Attributes,
  content: string | readonly string[] = '',
): string {
  const indent = '  '.repeat(depth);
  if (typeof content === 'string' || content.length === 0)
    return `${indent}${tag(name, attributes, String(content))}\n`;
  return `${indent}${opening(name, attributes)}\n${content.join('')}${indent}</${name}>\n`;
}

function testcase({ name, classname, result, out }: JunitCase): string {
  const below: string[] = [];
  if (out !== undefined) below.push(element(3, 'system-out', {}, out));
  if (result) {
    const { kind, type, message, text } = result;
    below.push(element(3, kind, { type, message }, text));
  }
  return element(2, 'testcase', { name, classname, time: 0 }, below);
}

/** How many tests a suite has, and how many did not pass, by what came of them. */
function countsOf({ cases }: JunitSuite): { tests: number; failures: number; errors: number; skipped: number } {
  const count = (kind: JunitResult['kind']) => cases.filter(({ result }) => result?.kind === kind).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

function testsuite(suite: JunitSuite): string {
  const { name, properties, cases } = suite;
  const facts = Object.entries(properties ?? {}).map(([key, value]) => element(3, 'property', { name: key, value }));
  return element(1, 'testsuite', { name, ...countsOf(suite), time: 0 }, [
    ...(facts.length > 0 ? [element(2, 'properties', {}, facts)] : []),
    ...cases.map(testcase),
  ]);
}

/**
 * JUnit XML in the dialect of Jenkins (junit-10.xsd), suite by suite. The suites are gone through twice, since their sums
 * stand before them. Every `time` is 0: the same input gives the same bytes.
 */
export function* junitXml(name: string, suites: () => Iterable<JunitSuite>): Generator<string> {
  const totals = { tests: 0, failures: 0, errors: 0 };
  let none = true;
  for (const suite of suites()) {
    const counts = countsOf(suite);
    for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += counts[key];
    none = false;
  }
  const facts = { name, ...totals, time: 0 };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (none) return yield element(0, 'testsuites', facts);
  yield `${opening('testsuites', facts)}\n`;
  for (const suite of suites()) yield testsuite(suite);
  yield '</testsuites>\n';
}
