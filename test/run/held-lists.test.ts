import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { checkJson, resultOf } from '../helpers/io.ts';

const PACKAGE = 'standards/xhundesteuer';
const OFFICIAL = `${PACKAGE}/Hundegroesse_2026-03-01.xml`;
const OWN = 'dienst/fim/C05000000401.xml';

/** The conforming example and its standard, with the official list given in a folder of nothing but lists. */
function landscape(t: Test) {
  const cwd = t.testdir({});
  cpSync('examples/hundehaltung', join(cwd, 'dienst'), { recursive: true });
  cpSync('examples/standards', join(cwd, 'standards'), { recursive: true });
  mkdirSync(join(cwd, 'listen'));
  cpSync(join(cwd, OFFICIAL), join(cwd, 'listen', 'Hundegroesse.xml'));
  const read = (path: string) => readFileSync(join(cwd, path), 'utf8');
  const write = (path: string, text: string) => writeFileSync(join(cwd, path), text);
  const check = async (phase: string, ...given: string[]) => {
    const standards = [PACKAGE, ...given].flatMap((one) => ['--standard', one]);
    const argv = ['--as-of', '2026-11-22', '--phase', phase, ...standards, 'dienst'];
    const { report, code } = await checkJson(argv, { cwd, env: { VORGABEN_DATA: join(cwd, 'daten') } });
    return { code, ...resultOf(report, 'XOEV1113'), verdict: report.services[0]!.verdict };
  };
  return { cwd, read, write, check };
}

t.test('a list of a data schema that differs from the official one of the same version is found', async (t) => {
  const { read, write, check } = landscape(t);
  t.match(await check('abnahme'), { outcome: 'passed', verdict: 'conforming', code: 0 });
  const text = read(OWN);
  const value = /<SimpleValue>([^<]+)<\/SimpleValue>/.exec(text)![1]!;
  write(OWN, text.replace(`<SimpleValue>${value}<`, '<SimpleValue>erfunden<'));
  const made = await check('entwicklung');
  t.match(made, { outcome: 'failed', level: 'SOLL', findings: [{ code: 'other-content', path: OWN }] });
  t.match(made.findings[0]!.message, /hundegroesse, Version 2026-03-01, weicht/);
  t.match(made.findings[0]!.message, new RegExp(`Nur hier steht: „erfunden“\\. Es fehlt: „${value}“\\.`));
  t.match(made.findings[0]!.pointer, /CanonicalUri/);
  t.match(await check('abnahme'), { outcome: 'failed', level: 'MUSS', verdict: 'not-conforming', code: 1 });
});

t.test('a list that nobody else has is open in an Abnahme until somebody else gives it', async (t) => {
  const { cwd, read, write, check } = landscape(t);
  rmSync(join(cwd, OFFICIAL));
  t.match(await check('entwicklung'), { outcome: 'not-applicable', code: 0 });
  const accepted = await check('abnahme');
  t.match(accepted, { outcome: 'unverified', verdict: 'undecided', code: 1 });
  t.match(accepted.reason, 'eigene Liste des Dienstes, nicht gegen die amtliche gehalten');
  t.match(await check('abnahme', 'listen'), { outcome: 'passed', verdict: 'conforming', code: 0 }, 'given');
  write(OWN, read(OWN).replace('<Version>2026-03-01<', '<Version>2026-03-02<'));
  const other = await check('abnahme', 'listen');
  t.match(other, { outcome: 'unverified', code: 1 }, 'another version is no proof');
  t.match(other.reason, /vorhanden: Version „?2026-03-01/);
});

t.test('a list within a file of XDatenfelder is held against the official one, too', async (t) => {
  const { read, write, check } = landscape(t);
  const list = read(OWN).replace(/<\?xml[^>]*\?>/, '');
  const wrapped = (inner: string) =>
    `<xdf:xdatenfelder.codeliste.0105 xmlns:xdf="urn:xoev-de:fim:standard:xdatenfelder_3.0.0"><xdf:genericode>${inner}</xdf:genericode></xdf:xdatenfelder.codeliste.0105>`;
  const at = 'dienst/fim/C05000000402.xml';
  write(at, wrapped(list));
  t.match(await check('abnahme'), { outcome: 'passed' });
  write(at, wrapped(list.replace(/<SimpleValue>[^<]+</, '<SimpleValue>erfunden<')));
  t.match(await check('abnahme'), { outcome: 'failed', findings: [{ code: 'other-content', path: at }] });
});
