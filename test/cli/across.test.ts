import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { Report } from '../../src/base/report.ts';
import { checkJson, reportOf, runCli } from '../helpers/io.ts';

const service = (id: string, more = '') =>
  `steckbrief: "1"\ndienst: { id: ${id}, name: "${id}", url: "https://dienste.stadt.de/${id}" }\nleistungen: [{ leika: "99110009104000" }]\n${more}`;
const GEBIET = 'gebiet: { ars: ["053620032032"] }\n';
const DAY = ['--as-of', '2026-11-22'];
const across = ({ across: all = [] }: Report) =>
  all.flatMap(({ ruleId, findings }) => findings.map(({ services }) => `${ruleId} ${services.join(' ')}`));

t.test('services are compared in every report of a run, in merge too, and nothing is compared of one', async (t) => {
  const cwd = t.testdir({
    dienste: {
      a: { 'steckbrief.yaml': service('a', GEBIET) },
      b: { 'steckbrief.yaml': service('b', GEBIET) },
      c: { 'steckbrief.yaml': service('a', 'xoev: [{ standard: XMeld, version: "3.0" }]\n') },
      d: { 'steckbrief.yaml': service('d', 'xoev: [{ standard: xmeld, version: "3.1" }]\n') },
    },
    'plan.csv':
      '\ufeffLeistung;Feld;LeiKa\nHundehaltung;Steuern;99110009104000\nWohngeld;Wohnen;99 107 023 017000\nohne;;\n',
    'leer.csv': 'Leistung;Nummer\nHund;1\n',
  });
  const { report } = await checkJson([...DAY, '--plan', 'plan.csv', 'dienste'], { cwd });
  t.same(across(report), [
    'OZG9001 dienste/a dienste/c',
    'OZG9002 dienste/a dienste/c',
    'OZG9003 dienste/a dienste/b',
    'OZG9004 ',
    'OZG9006 dienste/c',
  ]);
  t.equal(report.across?.find(({ ruleId }) => ruleId === 'OZG9007')?.outcome, 'not-applicable');
  for (const rule of ['OZG9001', 'OZG9004']) {
    const at = report.rules.findIndex(({ id }) => id === rule);
    t.ok(
      report.services.every(({ outcomes }) => outcomes[at] === '-'),
      'no service fails or passes of it',
    );
  }
  const one = await checkJson([...DAY, 'dienste/a'], { cwd });
  t.notOk('across' in one.report);
  const plain = await checkJson([...DAY, 'dienste'], { cwd });
  t.match(
    plain.report.across?.find(({ ruleId }) => ruleId === 'OZG9004'),
    { outcome: 'not-applicable', reason: /--plan/ },
  );

  const shards = ['1', '2'].map((n) => `s${n}.json`);
  for (const [n, file] of shards.entries())
    await runCli(
      [
        'check',
        ...DAY,
        '--quiet',
        '--shard',
        `${n + 1}/2`,
        '--plan',
        'plan.csv',
        '--reporter',
        `json=${file}`,
        'dienste',
      ],
      { cwd },
    );
  const [share] = shards.map((file) => reportOf(readFileSync(join(cwd, file), 'utf8')));
  t.ok(
    share!.across!.length > 0 && share!.across!.every(({ outcome }) => outcome === 'unverified'),
    'a share compares nothing',
  );
  const merged = await runCli(['merge', '--plan', 'plan.csv', '--reporter', 'json', ...shards], { cwd });
  t.same(reportOf(merged.out), report, 'merged as one run would have told');
  for (const file of shards) {
    const text = readFileSync(join(cwd, file), 'utf8').replaceAll(report.ruleset.digest, `sha256:${'0'.repeat(64)}`);
    writeFileSync(join(cwd, `fremd-${file}`), text);
  }
  const foreign = await runCli(['merge', '--reporter', 'json', ...shards.map((file) => `fremd-${file}`)], { cwd });
  t.match(
    reportOf(foreign.out).across,
    [{ outcome: 'unverified', reason: /Regelwerk/ }],
    'another ruleset compares nothing',
  );

  for (const format of ['terminal', 'html', 'markdown', 'csv', 'uebersicht']) {
    const { out } = await runCli(['check', ...DAY, '--reporter', format, 'dienste'], { cwd });
    t.match(out, /(?:Dienste untereinander|Über Dienste hinweg)/, format);
    t.match(out, 'OZG9003', format);
  }
  t.match((await runCli(['check', ...DAY, '--fail-on', 'warning', '--summary', 'dienste'], { cwd })).code, 1);
  t.match(await runCli(['check', ...DAY, '--plan', 'leer.csv', 'dienste'], { cwd }), {
    code: 2,
    err: 'hat keine Spalte LeiKa',
  });
  t.match(await runCli(['check', ...DAY, '--plan', 'fehlt.csv', 'dienste'], { cwd }), {
    code: 2,
    err: 'gibt es nicht',
  });
});
