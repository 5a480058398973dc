import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import t from 'tap';
import type { Finding } from '../../src/base/finding.ts';
import { crowded, only, render } from '../helpers/rendered.ts';
import { sampleReport, sampleServices } from '../helpers/sample-report.ts';

interface JunitCase {
  '@name': string;
  '@classname': string;
}
t.test('junit', async (t) => {
  const text = render('junit');
  t.equal(XMLValidator.validate(text), true, 'well-formed');
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => /^test(suite|case)$/.test(name),
  });
  const { testsuites } = parser.parse(text);
  const cases: JunitCase[] = testsuites.testsuite.flatMap((suite: { testcase: JunitCase[] }) => suite.testcase);
  t.equal(cases.length, 36);
  t.equal(testsuites['@tests'], '36');
  t.equal(new Set(cases.map((one) => one['@name'])).size, cases.length, 'names are unique');
  t.ok(
    cases.every((one) => one['@classname'].split('.').length === 3),
    'classname: tool, service, chapter',
  );
  t.equal(testsuites['@failures'], '4');
  t.equal(testsuites['@errors'], '2', 'a MUSS without an answer is an error');

  const twin = sampleServices()[0]!;
  const twins = render('junit', sampleReport('de', { services: [twin, { ...twin, path: 'kopie' }] }));
  const names = [...twins.matchAll(/testcase name="([^"]*)"/g)].map(([, name]) => name);
  t.equal(new Set(names).size, names.length, 'services of the same name are told apart');

  const data = process.env['VORGABEN_TEST_DATA'];
  const xsd = data === undefined ? undefined : join(data, 'reports/junit-10.xsd');
  const skip =
    xsd === undefined || !existsSync(xsd)
      ? 'no VORGABEN_TEST_DATA'
      : spawnSync('xmllint', ['--version']).error
        ? 'no xmllint'
        : false;
  t.test('valid for Jenkins', { skip }, async (t) => {
    const empty = sampleReport('de', { services: [{ ...twin, results: [] }] });
    for (const report of [
      sampleReport(),
      sampleReport('en'),
      empty,
      crowded(60),
      sampleReport('de', { services: [] }),
    ]) {
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', xsd!, '-'], {
        input: render('junit', report),
        encoding: 'utf8',
      });
      t.equal(status, 0, stderr);
    }
  });
});
t.test('sarif', async (t) => {
  const text = render('sarif');
  const [run] = JSON.parse(text).runs;
  const { rules } = run.tool.driver;
  t.equal(run.results.length, 6, 'failed results only: no waived, no lesser ones');
  for (const result of run.results) {
    t.equal(rules[result.ruleIndex].id, result.ruleId);
    t.ok(result.message.text.length <= 1024);
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    t.match(artifactLocation.uri, /^[\w%./~-]+$/);
    t.ok(region.startLine >= 1 && (region.endLine > region.startLine || region.endColumn > region.startColumn));
    t.match(result.partialFingerprints, {
      'vorgaben/v1': /^[0-9a-f]{64}$/,
      primaryLocationLineHash: /^[0-9a-f]{16}:1$/,
    });
  }
  for (const rule of rules) {
    t.ok(rule.properties.tags.length <= 20);
    t.match(rule.name, /^[A-Z][A-Za-z0-9]*$/);
    t.ok(rule.shortDescription.text.length <= 1024 && rule.fullDescription.text.length <= 1024);
  }
  t.equal(run.automationDetails.id, 'vorgaben/nrw-online-dienste/');
  t.equal(JSON.parse(render('sarif', only(0))).runs[0].automationDetails.id, 'vorgaben/Hundesteuer: Anmeldung/');
  t.equal(run.invocations[0].toolExecutionNotifications.length, 3, 'what was not checked is told');

  const many = crowded(25_010);
  const [full] = JSON.parse(render('sarif', many)).runs;
  t.equal(full.results.length, 25_000, 'what GitHub takes');
  t.match(full.invocations[0].toolExecutionNotifications.at(-1).message.text, 'weitere Befunde');
  t.notOk(
    full.results.some(({ level }: { level: string }) => level !== 'error'),
    'the lighter ones go first',
  );

  const moved = (path: string) => {
    const service = sampleServices()[0]!;
    const results = service.results.map((result) => ({
      ...result,
      findings: result.findings.map((finding) => ({ ...finding, path })),
    }));
    const report = sampleReport('de', { services: [{ ...service, results }] });
    return JSON.parse(render('sarif', report)).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
  };
  t.equal(moved('./Straße 1/a#b.xml'), 'Stra%C3%9Fe%201/a%23b.xml');
  t.equal(moved('/tmp/a b.xml'), 'file:///tmp/a%20b.xml');
  t.equal(moved('C:/tmp/a.xml'), 'file:///C:/tmp/a.xml');
  t.equal(moved('\ud800.xml'), '%EF%BF%BD.xml');

  const folder = multitool();
  t.test('valid', { skip: folder === undefined && 'no @microsoft/sarif-multitool for this platform' }, async (t) => {
    const schema = JSON.parse(readFileSync(join(folder!, 'sarif-2.1.0.json'), 'utf8'));
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default.default(ajv);
    const validate = ajv.compile(schema);
    const dir = t.testdir();
    const tool = join(folder!, 'Sarif.Multitool');
    chmodSync(tool, 0o755);
    const files = [sampleReport(), sampleReport('en'), sampleReport('de', { services: [] })].map((report, index) => {
      const log = render('sarif', report);
      t.ok(validate(JSON.parse(log)), JSON.stringify(validate.errors));
      const file = join(dir, `${index}.sarif`);
      writeFileSync(file, log);
      return file;
    });
    const out = join(dir, 'out.json');
    const args = [
      'validate',
      ...files,
      '-o',
      out,
      '--log',
      'ForceOverwrite',
      '--rule-kind',
      'Sarif;Ghas',
      '--level',
      'Error;Warning;Note',
    ];
    spawnSync(tool, args, { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } });
    // The tool exits with 0 whatever it finds; a result without a level is a warning.
    const found = JSON.parse(readFileSync(out, 'utf8')).runs.flatMap(
      (run: { results?: { level?: string }[] }) => run.results ?? [],
    );
    t.ok(found.length >= files.length, 'it had something to remark on all of them');
    t.same(
      found.filter(({ level }: { level?: string }) => level !== 'note'),
      [],
    );
  });
});
function multitool(): string | undefined {
  try {
    return join(createRequire(import.meta.url).resolve('@microsoft/sarif-multitool-linux/package.json'), '..');
  } catch {
    return undefined;
  }
}
t.test('gitlab', async (t) => {
  const twin = sampleServices()[0]!;
  const entries = JSON.parse(render('gitlab', sampleReport('de', { services: [twin, twin] })));
  t.equal(entries.length, 12);
  t.equal(
    new Set(entries.map((entry: { fingerprint: string }) => entry.fingerprint)).size,
    12,
    'fingerprints are unique',
  );
  for (const entry of entries) {
    t.match(entry, { description: /\S/, check_name: /\S/, severity: /^(info|minor|major|critical|blocker)$/ });
    t.notMatch(entry.location.path, /^\.?\//);
    t.ok(entry.location.lines.begin >= 1);
  }
  t.equal(render('gitlab', only(1)), '[]\n', 'nothing failed is an empty list');
});
t.test('github', async (t) => {
  const service = sampleServices()[0]!;
  const [first] = service.results;
  const finding: Finding = { ...first!.findings[0]!, path: 'a,b:c%.yaml', message: '50 %\n::error::x' };
  const lines = render(
    'github',
    sampleReport('de', {
      services: [{ ...service, name: '::error::\n##[set-env x]', results: [{ ...first!, findings: [finding] }] }],
    }),
  ).split('\n');
  t.equal(
    lines[0],
    '::error file=a%2Cb%3Ac%25.yaml,line=12,col=12,endLine=12,endColumn=26,title=OZG1011 LeiKa-Schlüssel::50 %25 ::error::x',
  );
  t.notMatch(lines.slice(1).join('\n'), /^\s*::|##\[/m, 'a name is no command');
  const rules = render('github', crowded(60))
    .split('\n')
    .slice(0, 4)
    .map((line) => /title=(\w+)/.exec(line)?.[1]);
  t.equal(new Set(rules).size, 4, 'every rule once before any rule twice');
});
t.test('markdown', async (t) => {
  const text = render('markdown');
  for (const line of text.split('\n').filter((one) => one.startsWith('|')))
    t.equal(line.replaceAll('\\|', '').split('|').length, 6, 'a pipe in a value opens no cell');
  t.notMatch(text.replace(/\]\(<[^>]*>\)/g, ''), /<\w/, 'no HTML from values');
  const [rule, ...rest] = sampleReport().rules;
  const bad = only(0, 'de', {
    rules: [{ ...rule!, source: { ...rule!.source, url: 'javascript:alert(1)' } }, ...rest],
  });
  t.notMatch(render('markdown', bad), '](<javascript');
  t.notMatch(render('html', bad), 'href="javascript');
});
t.test('html', async (t) => {
  for (const report of [sampleReport(), only(0, 'en'), only(2)]) {
    const text = render('html', report);
    const headings: number[] = [];
    const ids: string[] = [];
    const [tags, scopes, keys] = [new Set<string>(), new Set<string>(), new Set<string>()];
    const parser = new SaxesParser({});
    parser.on('error', (error) => t.fail(error.message));
    parser.on('opentag', ({ name, attributes }) => {
      tags.add(name);
      if (/^h\d$/.test(name)) headings.push(Number(name[1]));
      if (attributes['id'] !== undefined) ids.push(attributes['id']);
      if (name === 'th') scopes.add(attributes['scope']!);
      for (const key of Object.keys(attributes)) keys.add(key);
    });
    parser.write(text).close();
    t.same(
      [...tags].filter((tag) => /^(script|link|img|iframe|object)$/.test(tag)),
      [],
      'nothing is loaded or run',
    );
    t.same(
      [...keys].filter((key) => /^(src|style|on.*)$/.test(key)),
      [],
    );
    t.same([...scopes].sort(), ['col', 'row'], 'every table header says what it heads');
    t.ok(['header', 'main', 'footer', 'h1', 'table'].every((tag) => tags.has(tag)));
    t.equal(headings.filter((level) => level === 1).length, 1, 'one h1');
    t.ok(
      headings.every((level, index) => index === 0 || level - headings[index - 1]! <= 1),
      'no heading level is left out',
    );
    t.equal(new Set(ids).size, ids.length, 'ids are unique');
    t.match(text, `<html lang="${report.lang}">`);
    t.ok(text.includes(report.command) && text.includes(report.ruleset.digest));
    for (const { documents } of report.services)
      for (const { sha256 } of documents) t.ok(sha256 === null || text.includes(sha256));
  }
});
