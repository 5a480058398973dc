import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { CASES } from '../helpers/case-table.ts';
import { findingsOf, reportOf, resultsIn, runCli } from '../helpers/io.ts';
import { DATA, skip } from '../helpers/standards.ts';

/** Where a finding stands, as the table writes it; the folders before its last names do not matter. */
const standsAt = (path: string, wanted: string): boolean => path === wanted || path.endsWith(`/${wanted}`);

t.test('inputs that went wrong give what is right for them', skip, async (t) => {
  const folder = join(DATA!, 'cases');
  const listed = new Set(CASES.map((one) => one.folder));
  const covered = new Set([...listed, '16-init-csv']);
  t.same(readdirSync(folder).sort(), [...covered].sort(), 'every folder is run');
  const dir = t.testdir({});
  for (const { folder: name, args, code, finds = [], outcomes = {}, says = [], never, prepare } of CASES) {
    let cwd = join(folder, name);
    if (prepare) {
      const copy = mkdtempSync(join(dir, `${name}-`));
      // The originals may be read-only; what is laid out beside them is not.
      cpSync(cwd, copy, { recursive: true, mode: 0 });
      cwd = copy;
      prepare(copy);
    }
    await t.test(`${name} ${args.filter((arg) => !arg.startsWith('/')).join(' ')}`, async (t) => {
      const ran = await runCli(['check', '--reporter', 'json', ...args], { cwd });
      t.equal(ran.code, code, ran.err);
      const said = ran.out + ran.err;
      for (const words of says) t.match(said, words);
      if (never) t.notMatch(said, never);
      if (ran.out === '') return;
      const report = reportOf(ran.out);
      const found = findingsOf(report).map(({ ruleId, code, path, range }) => ({
        what: `${ruleId} ${code}`,
        path,
        place: range ? `${range.start.line}:${range.start.column}` : '',
      }));
      for (const find of finds) {
        const [, what = '', path = '', place = ''] = /^(\S+ \S+) (.+?):(\d+:\d+)$/.exec(find)!;
        t.ok(
          found.some((one) => one.what === what && standsAt(one.path, path) && one.place === place),
          find,
        );
      }
      for (const [id, outcome] of Object.entries(outcomes))
        t.equal(resultsIn(report).find(({ ruleId }) => ruleId === id)?.outcome, outcome, id);
    });
  }
});

t.test('16: a catalogue whose keys a spreadsheet changed', skip, async (t) => {
  const cases = join(DATA!, 'cases', '16-init-csv');
  const cwd = t.testdir({});
  const csv = await runCli(['init', 'dienste', '--from', join(cases, 'k.csv')], { cwd });
  t.match(csv, { code: 1, err: /Zeile 2 .*„9,9110E\+13“[\s\S]*Zeile 4 .*„sehr hoch“/ });
  const json = await runCli(['init', 'd2', '--from', join(cases, 'j.json')], { cwd });
  t.match(json, { code: 0, err: /Eintrag 1 .*„53620032032“ .* „053620032032“/ });
});
