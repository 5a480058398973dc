import { Document as Dom } from 'slimdom';
import type { Level } from '../../base/nouns.ts';
import type { Step } from '../../documents/examination.ts';
import type { Acceptance } from '../standard.ts';
import { condition } from './condition.ts';

const VARL = 'http://www.xoev.de/de/validator/varl/1';
const SCENARIOS = 'http://www.xoev.de/de/validator/framework/1/scenarios';

const WORDS: Readonly<Record<Level, string>> = { MUSS: 'error', SOLL: 'warning', KANN: 'information' };

/** Ids of steps in the standard report of the KoSIT validator. */
const stepId = (name: string): string =>
  name === 'well-formed' ? 'val-xml' : name === 'xml-schema' ? 'val-xsd' : name.replace('schematron-', 'val-sch.');

/** The standard report (VARL) as far as conditions ask for it: steps, messages, assessment. */
function varl(scenario: string, steps: readonly Step[]): Dom {
  const dom = new Dom();
  const add = (parent: Dom | ReturnType<Dom['createElementNS']>, ns: string, name: string, text = '') => {
    const element = dom.createElementNS(ns, name);
    if (text !== '') element.append(dom.createTextNode(text));
    parent.appendChild(element);
    return element;
  };
  const problems = steps.flatMap((step) => step.problems);
  const report = add(dom, VARL, 'rep:report');
  report.setAttribute('valid', String(problems.every(({ level }) => level === 'KANN')));
  const matched = add(report, VARL, 'rep:scenarioMatched');
  add(add(matched, SCENARIOS, 's:scenario'), SCENARIOS, 's:name', scenario);
  for (const { name, problems: found } of steps) {
    const result = add(matched, VARL, 'rep:validationStepResult');
    result.setAttribute('id', stepId(name));
    result.setAttribute('valid', String(found.every(({ level }) => level === 'KANN')));
    for (const { code, level = 'MUSS', args } of found) {
      const message = add(result, VARL, 'rep:message', String(args['text'] ?? ''));
      message.setAttribute('code', code);
      message.setAttribute('level', WORDS[level]);
    }
  }
  const rejected = problems.some(({ level = 'MUSS' }) => level === 'MUSS');
  add(add(report, VARL, 'rep:assessment'), VARL, rejected ? 'rep:reject' : 'rep:accept');
  return dom;
}

/** Names of the expression that are in no namespace of the standard report: a report of the configuration's own. */
function foreign(path: string, prefixes: Readonly<Record<string, string>>): boolean {
  const bare = path.replace(/'[^']*'|"[^"]*"/g, "''");
  return [...bare.matchAll(/([\p{L}_][\p{L}\p{N}._-]{0,255}):(?!:)[\p{L}_*]/gu)].some(
    ([, prefix]) => prefix !== 'fn' && prefix !== 'xs' && ![VARL, SCENARIOS].includes(prefixes[prefix!] ?? ''),
  );
}

/** `acceptMatch` of a scenario: an XPath over the report of the run. */
export function acceptMatch(path: string, prefixes: Readonly<Record<string, string>>, scenario: string): Acceptance {
  const holds = condition(path, prefixes);
  const unsupported = foreign(path, prefixes);
  return (steps, asOf, time) => {
    const answer = unsupported ? null : holds(varl(scenario, steps), asOf, time);
    return typeof answer === 'boolean' ? answer : 'unsupported';
  };
}

/** Without `acceptMatch` the KoSIT validator accepts no document with a failed assert, whatever its flag. */
export const withoutAcceptMatch: Acceptance = (steps) =>
  steps.every(({ name, outcome, problems }) =>
    name.startsWith('schematron') ? problems.every(({ args }) => args['report'] === true) : outcome === 'passed',
  );
