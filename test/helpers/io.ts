import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import './bare-processes.ts';
import type { Finding, RuleResult } from '../../src/base/finding.ts';
import type { Json } from '../../src/base/nouns.ts';
import type { Report } from '../../src/base/report.ts';
import { resultsOf } from '../../src/base/results.ts';
import { main } from '../../src/cli/main.ts';
import { fillIn } from '../../src/rulesets/defaults.ts';
import { idInPath } from '../../src/rulesets/rule-path.ts';
import type { Manifest } from '../../src/rulesets/types.ts';
import { REPORT_SCHEMA } from '../../src/schemas/report.ts';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: () => Date;
  readonly tty?: boolean;
  readonly columns?: number;
  readonly interactive?: boolean;
  /** Standard input. */
  readonly input?: string;
  /** Asked after every text on stdout or stderr; true once ends what goes on and on. */
  readonly until?: (said: { readonly out: string; readonly err: string }) => boolean;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Schematron compiles for seconds; what one test compiled another may use. */
const CACHE = { VORGABEN_CACHE: join(tmpdir(), 'vorgaben-test-cache') };

/** Runs a command line in this process: 22.11.2026, no terminal, 100 columns. */
export async function runCli(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd = process.cwd(), env = {}, now = () => new Date('2026-11-22T12:00:00Z') } = options;
  const { tty: isTTY = false, columns = 100, interactive = false, input = '', until } = options;
  const said = { out: '', err: '' };
  let end = () => {};
  const ended = new Promise<void>((done) => {
    end = done;
  });
  const output = (to: 'out' | 'err') => ({
    write: (text: string) => {
      said[to] += text;
      if (until?.(said)) end();
    },
    isTTY,
    columns,
  });
  const code = await main(argv, {
    cwd,
    env: { ...CACHE, ...env },
    now,
    interactive,
    input: async (limit) => (Buffer.byteLength(input) > limit ? null : Buffer.from(input)),
    ...(until && { interrupted: () => ended }),
    stdout: output('out'),
    stderr: output('err'),
  });
  return { code, ...said };
}

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile<Report>(REPORT_SCHEMA);

/** A report, which every test holds against the published schema. */
export function reportOf(text: string): Report {
  const report: unknown = JSON.parse(text);
  if (validate(report)) return report;
  throw new Error(`The report breaks its schema: ${JSON.stringify(validate.errors)}`);
}

/** `vorgaben check --reporter json` and its report. */
export async function checkJson(args: readonly string[], options?: RunOptions): Promise<Ran & { report: Report }> {
  const ran = await runCli(['check', '--reporter', 'json', ...args], options);
  if (ran.out === '') throw new Error(`No report (exit ${ran.code}): ${ran.err}`);
  return { ...ran, report: reportOf(ran.out) };
}

/** The results of a service, one for each rule. */
export const resultsIn = (report: Report, service = 0): RuleResult[] => resultsOf(report.services[service]!, report);

export const resultOf = (report: Report, ruleId: string, service = 0): RuleResult =>
  resultsIn(report, service).find((result) => result.ruleId === ruleId)!;

export const findingsOf = (report: Report): (Finding & { readonly ruleId: string })[] =>
  report.services.flatMap(({ results }) =>
    results.flatMap(({ ruleId, findings }) => findings.map((finding) => ({ ruleId, ...finding }))),
  );

const both = (text: string) => ({ de: text, en: text });

/** A rule file with everything a rule must have. */
export function ruleFile(id: string, parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id,
    name: id.toLowerCase(),
    chapter: 'test',
    title: both(`Titel ${id}`),
    requirement: both('Die Angabe ist da.'),
    why: both('Damit es geprüft ist.'),
    fix: both('Tragen Sie sie ein.'),
    level: 'MUSS',
    source: { title: 'Quelle', url: 'https://example.org/quelle', grade: 'A' },
    applies: { kind: 'steckbrief' },
    checks: [{ select: '$', kind: 'required', with: { child: 'dienst' } }],
    examples: { pass: [{ data: { dienst: { name: 'x' } } }], fail: [{ data: { behoerde: { name: 'x' } } }] },
    since: '1.0.0',
    ...parts,
  };
}

export type Files = { [name: string]: string | Files };

/** A rule of a bundled ruleset as JSON, written out: what the defaults of its ruleset say is in it. */
export function bundledRule(ruleset: string, id: string): Record<string, Json> {
  const folder = `rulesets/${ruleset}`;
  const path = readdirSync(`${folder}/rules`, { recursive: true, encoding: 'utf8' }).find(
    (one) => idInPath(one) === id,
  );
  if (!path) throw new Error(`No rule ${id} in ${folder}`);
  const { defaults } = parse(readFileSync(`${folder}/ruleset.yaml`, 'utf8')) as Manifest;
  return fillIn(parse(readFileSync(`${folder}/rules/${path}`, 'utf8')) as Json, defaults).value as Record<string, Json>;
}

const bundled = (ruleset: string, id: string): string => JSON.stringify(bundledRule(ruleset, id), null, 2);

/** Rules that every ruleset carries, and those on samples: the bundled rulesets grow, the tests here do not want to. */
const FIXED: Files = Object.fromEntries([
  ...['OZG1001', 'OZG1002', 'OZG1003', 'OZG1004'].map((id) => [`${id}.yaml`, bundled('ozg-grundlagen/1.0.0', id)]),
  ...['XOEV1001', 'XOEV1004'].map((id) => [`${id}.yaml`, bundled('xoev/1.0.0', id)]),
]);

/** Schemas that the examples of the fixed rules need. */
const fixtures = (name: string): Files => {
  const folder = join('rulesets/xoev/1.0.0/fixtures', name);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
};

/** A ruleset folder for `t.testdir`: the fixed rules and those given (JSON is YAML, too). */
export function rulesetFiles(
  rules: readonly Readonly<Record<string, unknown>>[] = [],
  manifest: Readonly<Record<string, Json>> = {},
): Files {
  const head = {
    id: 'probe',
    version: '1.0.0',
    title: both('Probe'),
    publisher: 'Test',
    status: 'entwurf',
    chapters: { dateien: both('Dateien'), steckbrief: both('Steckbrief'), xoev: both('XÖV'), test: both('Test') },
    ...manifest,
  };
  const files = rules.map((rule) => [`${rule['id']}.yaml`, JSON.stringify(rule, null, 2)]);
  return {
    'ruleset.yaml': JSON.stringify(head, null, 2),
    rules: { ...FIXED, ...Object.fromEntries(files) },
    fixtures: { schemas: fixtures('schemas'), xbeispiel: fixtures('xbeispiel') },
  };
}
