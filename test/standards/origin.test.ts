import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { checkJson, resultOf, ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';
import { config, meta, scenario, xsd } from '../helpers/packages.ts';

const NS = 'urn:test:1';
const MESSAGE = `<n:antrag xmlns:n="${NS}">unsinn</n:antrag>`;
/** What the standard says, and what the service would like it to say. */
const STRICT = xsd(NS, '<xs:element name="antrag" type="xs:int"/>', meta);
const LAX = xsd(NS, '<xs:element name="antrag" type="xs:string"/>', { ...meta, version: '9.9' });
const LAX_CONFIG = config(scenario('Alles gut', '/a:antrag', 'lax.xsd'), '<name>XTest</name><date>2026-01-01</date>');

const both = (text: string) => ({ de: text, en: text });
const XSD_RULE = ruleFile('PRB1002', {
  applies: { kind: 'xoev' },
  checks: [{ kind: 'xml-schema' }],
  title: both('Schema'),
  examples: { pass: [], fail: [] },
});

function landscape(t: Test, own: 'schema' | 'configuration'): string {
  const folder = t.testdir({
    regeln: rulesetFiles([ruleFile('PRB1001'), XSD_RULE]),
    streng: { 's.xsd': STRICT },
    lax: own === 'schema' ? { 'lax.xsd': LAX } : { 'lax.xsd': LAX, 'scenarios.xml': LAX_CONFIG },
    dienst: {
      'steckbrief.yaml':
        'steckbrief: "1"\ndienst: { id: probe, name: Probe }\nxoev:\n  - { standard: xtest, beispiele: [{ datei: a.xml }] }\n',
      'a.xml': MESSAGE,
    },
  });
  return folder;
}

const ASK = ['--ruleset', 'regeln', '--as-of', '2026-11-22'];

for (const own of ['schema', 'configuration'] as const)
  t.test(`a service that brings its own ${own} is not judged by it where the run has a standard`, async (t) => {
    const cwd = landscape(t, own);
    const env = { VORGABEN_DATA: join(cwd, 'daten') };
    const added = await runCli(['standards', 'add', '--in', 'dienst', 'lax'], { cwd, env });
    t.equal(added.code, 0, added.err);
    const check = (...argv: string[]) => checkJson([...ASK, ...argv, 'dienst'], { cwd, env });
    const told = (report: Awaited<ReturnType<typeof check>>['report']) => {
      const found = report.services[0]!.documents.find(({ path }) => path === 'dienst/a.xml')!;
      return [resultOf(report, 'PRB1002').outcome, found.standard?.origin];
    };

    t.same(told((await check()).report), ['passed', 'service'], 'alone it counts, and the report says whose it is');
    const alone = await check('--phase', 'abnahme');
    t.same(told(alone.report), ['unverified', 'service'], 'in an Abnahme it is no more than a statement');
    t.match(resultOf(alone.report, 'PRB1002').reason, 'liegt im Ordner des Dienstes', 'and why is said');
    t.equal(alone.code, 1);

    for (const phase of ['entwicklung', 'abnahme']) {
      const given = await check('--phase', phase, '--standard', 'streng');
      t.same(told(given.report), ['failed', 'given'], `${phase}: the given one wins`);
      t.equal(given.code, 1);
    }
    const user = await runCli(['standards', 'add', '--in', 'user', 'streng'], { cwd, env });
    t.equal(user.code, 0, user.err);
    t.same(told((await check()).report), ['failed', 'user'], 'so does the one installed for the user');
  });

t.test('a lock outside of the service vouches for its standard, one inside does not', async (t) => {
  const cwd = landscape(t, 'schema');
  const env = { VORGABEN_DATA: join(cwd, 'daten') };
  writeFileSync(join(cwd, 'dienst/a.xml'), MESSAGE.replace('unsinn', '1'));
  mkdirSync(join(cwd, '.git'));
  await runCli(['standards', 'add', '--in', 'dienst', 'lax'], { cwd, env });
  const outcome = async (at: string) => {
    const ruleset = at === '.' ? '../regeln' : 'regeln';
    const argv = ['--ruleset', ruleset, '--as-of', '2026-11-22', '--phase', 'abnahme', at];
    const { report } = await checkJson(argv, { cwd: at === '.' ? join(cwd, 'dienst') : cwd, env });
    return resultOf(report, 'PRB1002').outcome;
  };
  const lock = await runCli(['lock', '.'], { cwd: join(cwd, 'dienst'), env });
  t.equal(lock.code, 0, lock.err);
  const [inside, outside] = [join(cwd, 'dienst/vorgaben.lock'), join(cwd, 'vorgaben.lock')];
  t.equal(await outcome('.'), 'unverified', 'the path . makes no difference');
  renameSync(inside, outside);
  t.equal(await outcome('dienst'), 'passed', 'whoever runs the check has named it');
  t.equal(await outcome('.'), 'passed', 'from inside the service, too');
});

t.test('a lock that lets only what it names judge refuses an installed standard that it does not name', async (t) => {
  const cwd = landscape(t, 'schema');
  const env = { VORGABEN_DATA: join(cwd, 'daten') };
  const run = (...argv: string[]) => runCli(argv, { cwd, env });
  await run('standards', 'add', '--in', 'dienst', 'lax');
  writeFileSync(join(cwd, 'vorgaben.lock'), 'formatVersion: "1"\npinnedOnly: true\n');
  t.match(await run('check', ...ASK, 'dienst'), {
    code: 2,
    out: '',
    err: /Der Standard .* ist in vorgaben\.lock nicht/,
  });
  t.match(
    await run('check', ...ASK, '--standard', 'streng', 'dienst'),
    { code: 1, err: '' },
    'what is given may judge',
  );
  t.equal((await run('lock', 'dienst')).code, 0);
  t.equal((await run('check', ...ASK, 'dienst')).code, 0, 'what is pinned may judge');
});
