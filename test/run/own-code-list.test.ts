import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { checkJson, findingsOf, resultOf, runCli } from '../helpers/io.ts';

const STANDARD = 'standards/xhundesteuer';

/** The conforming example with its standard, to be changed. */
function landscape(t: Test) {
  const cwd = t.testdir({});
  cpSync('examples/hundehaltung', join(cwd, 'dienst'), { recursive: true });
  cpSync('examples/standards', join(cwd, 'standards'), { recursive: true });
  const env = { VORGABEN_DATA: join(cwd, 'daten') };
  const edit = (path: string, from: string | RegExp, to: string, target = path) => {
    const text = readFileSync(join(cwd, path), 'utf8');
    t.match(text, from);
    writeFileSync(join(cwd, target), text.replace(from, to));
  };
  const check = async (phase: string) => {
    const argv = ['--as-of', '2026-11-22', '--phase', phase, '--standard', STANDARD, 'dienst'];
    const { report, code } = await checkJson(argv, { cwd, env });
    const { outcome, reason = '', findings } = resultOf(report, 'XOEV1202');
    const documents = report.services[0]!.documents;
    const step = documents.flatMap(({ steps = [] }) => steps).find(({ name }) => name === 'code-lists');
    return { report, code, outcome, reason, findings, verdict: report.services[0]!.verdict, step };
  };
  return { cwd, env, edit, check };
}

const ANLASS = `${STANDARD}/Anlass_2.xml`;
const MESSAGE = 'dienst/xoev/anmeldung.xml';
const INVENTED = [/<SimpleValue>03</, '<SimpleValue>ERFUNDEN<'] as const;

t.test('a version of an official code list that only the service brings is not official', async (t) => {
  const { edit, check } = landscape(t);
  edit(ANLASS, INVENTED[0], INVENTED[1], 'dienst/fim/Anlass_99.xml');
  edit('dienst/fim/Anlass_99.xml', '<Version>2<', '<Version>99<');
  edit(
    MESSAGE,
    /listVersionID="2">\s*<code>03<\/code>\s*<name>[^<]*<\/name>/,
    'listVersionID="99"><code>ERFUNDEN</code>',
  );
  const made = await check('entwicklung');
  t.equal(made.outcome, 'passed');
  t.match(
    made.findings,
    [{ code: 'own-version', level: 'SOLL', path: MESSAGE }],
    'it is said while the service is made',
  );
  t.match(made.findings[0]!.pointer, /anlass.*@listVersionID$/);
  t.match(made.findings[0]!.message, /Version 99 .* sie ist nicht amtlich\. .* Version „?1“?, „?2/);
  const accepted = await check('abnahme');
  t.match(accepted, { outcome: 'unverified', verdict: 'undecided', code: 1 });
  t.match(accepted.reason, 'anlass_99 liegt nur im Ordner des Dienstes');
  t.match(accepted.step, { outcome: 'unverified' });
});

t.test('the same version with other codes does not stand in for the official one', async (t) => {
  const { edit, check } = landscape(t);
  edit(ANLASS, INVENTED[0], INVENTED[1], 'dienst/fim/Anlass_2.xml');
  edit(MESSAGE, '<code>03<', '<code>ERFUNDEN<');
  for (const phase of ['entwicklung', 'abnahme']) {
    const found = await check(phase);
    t.match(found, { outcome: 'failed', code: 1 }, phase);
    t.ok(findingsOf(found.report).some(({ code }) => code === 'not-in-list'));
  }
});

t.test('nor does one in a package of the service', async (t) => {
  const { cwd, env, edit, check } = landscape(t);
  cpSync(join(cwd, STANDARD), join(cwd, 'eigen'), { recursive: true });
  edit(ANLASS, INVENTED[0], INVENTED[1], 'eigen/Anlass_99.xml');
  edit('eigen/Anlass_99.xml', '<Version>2<', '<Version>99<');
  edit(
    MESSAGE,
    /listVersionID="2">\s*<code>03<\/code>\s*<name>[^<]*<\/name>/,
    'listVersionID="99"><code>ERFUNDEN</code>',
  );
  const added = await runCli(['standards', 'add', '--in', 'dienst', 'eigen'], { cwd, env });
  t.equal(added.code, 0, added.err);
  for (const phase of ['entwicklung', 'abnahme']) t.match(await check(phase), { outcome: 'unverified' }, phase);
});

t.test('a list that nobody else has serves while the service is made, and is no proof in an Abnahme', async (t) => {
  const { cwd, check } = landscape(t);
  t.match(await check('abnahme'), { outcome: 'passed', verdict: 'conforming', code: 0 }, 'the package has all lists');
  rmSync(join(cwd, STANDARD, 'Hundegroesse_2026-03-01.xml'));
  t.match(await check('entwicklung'), { outcome: 'passed', findings: [], code: 0 });
  const accepted = await check('abnahme');
  t.match(accepted, { outcome: 'unverified', verdict: 'undecided', code: 1 });
  t.match(accepted.reason, 'hundegroesse_2026-03-01 liegt nur im Ordner des Dienstes');
});
