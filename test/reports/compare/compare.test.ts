import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { RuleResult } from '../../../src/base/finding.ts';
import type { Report } from '../../../src/base/report.ts';
import { paired } from '../../../src/reports/compare/pair.ts';
import { checkJson, resultsIn, ruleFile, rulesetFiles, runCli } from '../../helpers/io.ts';
import { RULES, RUN, steckbrief } from '../../helpers/many-services.ts';
import { reported } from '../../helpers/sample-report.ts';

t.test('which service is which', async (t) => {
  const of = (...pairs: readonly (readonly [string, string | null])[]) => pairs.map(([path, name]) => ({ path, name }));
  t.same(
    paired(of(['a', 'A'], ['b', 'B']), of(['b', 'B'], ['a', 'X'])),
    [
      [1, 0],
      [0, 1],
    ],
    'by path',
  );
  t.same(
    paired(of(['alt/a', 'A'], ['alt/b', 'B']), of(['neu/a', 'A'], ['neu/c', 'C'])),
    [
      [0, 0],
      [null, 1],
      [1, null],
    ],
    'by name',
  );
  t.same(
    paired(of(['x', 'A'], ['y', 'A']), of(['z', 'A'])),
    [
      [null, 0],
      [0, null],
      [1, null],
    ],
    'never by chance',
  );
  t.same(paired(of(['alt', 'A']), of(['neu', 'B'])), [[0, 0]], 'the only ones');
});
t.test('compare: healed, new, still open', async (t) => {
  const cwd = t.testdir({
    regelwerk: rulesetFiles(RULES),
    strenger: rulesetFiles(
      [...RULES, ruleFile('TST1003', { checks: [{ select: '$', kind: 'required', with: { child: 'hersteller' } }] })],
      {
        version: '1.1.0',
      },
    ),
    dienste: {
      hund: { 'steckbrief.yaml': steckbrief('hund') },
      ehe: { 'steckbrief.yaml': 'steckbrief: "1"\n' },
    },
  });
  const at = (path: string) => join(cwd, 'dienste', path, 'steckbrief.yaml');
  const check = async (file: string, ruleset = 'regelwerk', more: readonly string[] = []) => {
    const { report } = await checkJson(['--ruleset', ruleset, '--as-of', '2026-11-22', ...more, 'dienste'], { cwd });
    writeFileSync(join(cwd, file), JSON.stringify(report));
    return report;
  };
  const compare = (...args: readonly string[]) => runCli(['compare', ...args], { cwd });
  const old = await check('alt.json');
  t.match(await compare('alt.json', 'alt.json'), { code: 0, out: /Nichts Neues spricht gegen die Abnahme/ });
  t.match((await compare('alt.json', 'alt.json')).out, /weiter offen/);

  writeFileSync(at('hund'), steckbrief('hund', 'behoerde: { name: x }\n'));
  const healed = await check('neu.json');
  const text = await compare('alt.json', 'neu.json');
  t.match(text, { code: 0, out: /Behoben: 1 Befund\n {2}TST1002 SOLL {2}dienste\/hund\/steckbrief.yaml:1:1/ });
  t.match(text.out, /^Vergleich zweier Prüfungen\nVorher: probe 1\.0\.0, Stand 22\.11\.2026 – nicht konform/);
  t.match(
    await compare('alt.json', 'neu.json', '--lang', 'en'),
    {
      out: /Behoben: 1 Befund\n/,
      err: /^vorgaben: The reports are in German; so is the comparison\..*--lang en\.\n$/,
    },
    'one language on a page: that of the reports',
  );
  await check('new.json', 'regelwerk', ['--lang', 'en']);
  t.match(await compare('new.json', 'new.json', '--lang', 'en'), { out: /Still open: \d+ finding/, err: '' });
  t.match(
    (await compare('alt.json', 'neu.json', '--format', 'markdown')).out,
    /### Behoben: 1 Befund\n\n- \*\*TST1002 SOLL\*\* `dienste/,
  );

  const back = await compare('neu.json', 'alt.json', '--format', 'json');
  t.equal(back.code, 0, 'a new SOLL is below the default weight');
  t.match(JSON.parse(back.out), {
    formatVersion: '1',
    before: { verdict: 'not-conforming', ruleset: { id: 'probe' } },
    summary: { healed: 0, appeared: 1 },
    services: [{}, { path: 'dienste/hund', appeared: [{ ruleId: 'TST1002', level: 'SOLL', line: 1 }] }],
  });
  t.equal((await compare('neu.json', 'alt.json', '--fail-on', 'warning')).code, 1);

  await check('strenger.json', 'strenger');
  const other = await compare('neu.json', 'strenger.json');
  t.equal(other.code, 1);
  t.match(
    other.out.replace(/\s+/g, ' '),
    /verschiedene Regelwerke: vorher probe 1\.0\.0 \(sha256:.*jetzt probe 1\.1\.0/,
  );
  t.match(other.out.replace(/\s+/g, ' '), /\(die Regel ist neu im Regelwerk\)/);
  t.match(
    (await compare('strenger.json', 'neu.json')).out.replace(/\s+/g, ' '),
    /Nicht mehr beurteilt: 1 Befund;.*die Regel gibt es im späteren Bericht nicht/,
  );

  const write = (file: string, report: unknown) => writeFileSync(join(cwd, file), JSON.stringify(report));
  type Change = (result: RuleResult) => object;
  const altered = (report: Report, change: Change, more: object = {}) => {
    const services = report.services.map(({ outcomes, examined, because, ...facts }, index) => ({
      ...facts,
      results: resultsIn(report, index).map((result) => ({ ...result, ...change(result) })),
    }));
    return { ...report, ...reported(services, report.rules), ...more };
  };
  const unread: Change = ({ ruleId }) =>
    ruleId === 'TST1002' ? { outcome: 'unverified', reason: 'Kein Schema.', findings: [] } : {};
  write('unklar.json', altered(old, unread));
  const unclear = (await compare('alt.json', 'unklar.json')).out.replace(/\s+/g, ' ');
  t.match(
    unclear,
    /Nicht mehr beurteilt: 1 Befund; ob er behoben ist, sagt der spätere Bericht nicht TST1002.*die Regel ist jetzt: nicht prüfbar/,
  );
  t.match(
    unclear,
    /Andere Antwort: 1 Regel TST1002 SOLL Titel TST1002: vorher nicht erfüllt, jetzt nicht prüfbar: Kein Schema\./,
  );
  t.notMatch(unclear, /Behoben:/, 'not looked at is not healed');
  const waived: Change = ({ ruleId }) => (ruleId === 'TST1002' ? { outcome: 'waived', reason: 'bis 31.12.' } : {});
  write(
    'ausgenommen.json',
    altered(old, waived, {
      phase: 'abnahme',
      lang: 'en',
      asOf: '2026-11-01',
      tool: { name: 'vorgaben', version: '9.0.0' },
    }),
  );
  const excused = (await compare('alt.json', 'ausgenommen.json')).out.replace(/\s+/g, ' ');
  for (const says of [
    /Jetzt ausgenommen: \d Befund/,
    /verschiedenen Phasen/,
    /verschiedenen Versionen/,
    /verschiedenen Sprachen/,
    /vertauscht/,
  ])
    t.match(excused, says);
  t.match((await compare('ausgenommen.json', 'alt.json')).out.replace(/\s+/g, ' '), /Ausnahme dafür gilt nicht mehr/);
  write(
    'menschlich.json',
    altered(healed, ({ ruleId, findings }) => (ruleId === 'OZG1003' ? { outcome: 'failed', findings } : {})),
  );
  t.match((await compare('neu.json', 'menschlich.json')).out, /Andere Antwort|Nichts hat sich geändert/);

  write('weniger.json', { ...old, services: old.services.slice(0, 1) });
  t.match(await compare('alt.json', 'weniger.json'), {
    code: 1,
    out: /gibt es im späteren Bericht nicht mehr[\s\S]*Gegen die Abnahme spricht Neues: 1 Dienst fehlt\./,
  });
  t.match(await compare('weniger.json', 'alt.json'), { out: /gab es im früheren Bericht nicht/ });
  const [first] = old.services;
  write('umbenannt.json', {
    ...old,
    services: [{ ...first!, name: 'Anders', path: 'woanders', verdict: 'conforming' }],
  });
  const renamed = await compare('umbenannt.json', 'weniger.json');
  t.match(renamed, { code: 1, out: /Vorher im Ordner woanders/ }, 'a worse verdict');
  t.match(renamed.out, /Der Dienst hieß vorher/);

  t.match(await compare('alt.json', 'neu.json', '--output', 'vergleich.txt'), { code: 0, out: '' });
  t.equal(readFileSync(join(cwd, 'vergleich.txt'), 'utf8'), text.out);
  t.match(await compare('alt.json', 'neu.json', '--output', 'weg/x'), {
    code: 2,
    err: /Der Bericht „weg\/x“ lässt sich nicht schreiben; gibt es den Ordner\?/,
  });
  t.match(await compare('alt.json', 'weg.json'), { code: 2, err: /weg\.json/ });
  await runCli(['check', '--shard', '1/2', '--quiet', '--reporter', 'json=anteil.json', ...RUN, 'dienste'], { cwd });
  t.match(await compare('alt.json', 'anteil.json'), { code: 2, err: /zuerst mit „vorgaben merge“/ });
});
