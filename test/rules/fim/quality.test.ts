import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { RULESET } from '../../helpers/fim.ts';
import { checkJson, findingsOf } from '../../helpers/io.ts';
import { casesInRules } from '../../helpers/rule-examples.ts';

// ---------------------------------------------------------------- the official report, where its data is at hand

const DATA = process.env['VORGABEN_TEST_DATA'];
const skip = DATA ? {} : { skip: 'VORGABEN_TEST_DATA is not set' };
const data = (...path: string[]): string => join(DATA ?? '', 'fim', ...path);
/** They need the network, or repositories nobody has at hand. */
const ONLINE = ['1115', '1125', '1126'];
/** The official list asks dates for a range in words only; none of its sheets does, and counts would part ways (1103). */
const MAY_MISS: Readonly<Record<string, readonly string[]>> = {
  '1032_status8': ['1032'],
  '1103_datum_still': ['1103'],
};
const MAY_ADD: Readonly<Record<string, readonly string[]>> = { '1138_link_lang': ['1137', '1138'] };
/** Counted twice by the official report. */
const COUNTED_ONCE: Readonly<Record<string, readonly string[]>> = { 'parser-tests-v2/data-group-rule.xml': ['1023'] };
interface Expected {
  /** null where only the place and the wish say something. */
  readonly codes: Readonly<Record<string, number>> | null;
  readonly expected: string | null;
  readonly line?: number | null;
  readonly lines_ok?: readonly number[];
  readonly wish?: string;
}
/** Findings by file name; all files in one run, as one would check a folder. */
async function findingsByFile(paths: readonly string[]) {
  const { report } = await checkJson(['--ruleset', RULESET, '--as-of', '2026-11-22', ...paths]);
  const byFile = new Map<string, { code: string; lines: number[] }[]>();
  for (const { ruleId, path, range, related } of findingsOf(report)) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const lines = [range.start.line, ...(related ?? []).map((one) => one.range.start.line)];
    byFile.set(file, [...(byFile.get(file) ?? []), { code: ruleId.replace(/^FIM/, ''), lines }]);
  }
  return byFile;
}
const isOfficial = (code: string): boolean => /^1\d{3}$/.test(code) && !ONLINE.includes(code);
for (const folder of ['faults', 'faults-v2']) {
  t.test(`${folder}: the codes of the official report, at the line one would look at`, skip, async (t) => {
    const oracle = JSON.parse(readFileSync(data(folder, 'oracle.json'), 'utf8')) as Record<string, Expected>;
    const names = Object.keys(oracle);
    t.ok(names.length > 60, `${names.length} files`);
    const found = await findingsByFile(names.map((name) => data(folder, `${name}.xml`)));
    for (const name of names) {
      const { codes, expected, line, lines_ok: fine = [], wish = '' } = oracle[name]!;
      const all = found.get(`${name}.xml`) ?? [];
      const said = [...new Set(all.map(({ code }) => code).filter(isOfficial))].sort();
      const want = [...Object.keys(codes ?? {}).filter(isOfficial), ...(/^1\d{3}/.exec(wish) ?? [])];
      const missing = want.filter((code) => !said.includes(code) && !MAY_MISS[name]?.includes(code));
      t.same(missing, [], `${name}: none is missing`);
      const more = said.filter((code) => !want.includes(code) && !MAY_ADD[name]?.includes(code));
      if (codes) t.same(more, [], `${name}: none is too many`);
      if (!line) continue;
      // What the schema or the network would tell is told by rules of our own.
      const tells = codes && want.includes(expected ?? '') ? all.filter(({ code }) => code === expected) : all;
      const lines = tells.flatMap((one) => one.lines);
      const near = lines.some((one) => Math.abs(one - line) <= 1 || fine.includes(one));
      t.ok(near, `${name}: ${expected} at line ${line} (${lines})`);
    }
  });
}
t.test('real files: the counts of the official report', skip, async (t) => {
  const reference = JSON.parse(readFileSync(data('reference', 'official-qs-findings.json'), 'utf8')) as Record<
    string,
    { readonly exit: number; readonly codes: Readonly<Record<string, number>> }
  >;
  for (const [file, { exit, codes }] of Object.entries(reference)) {
    const path = data('samples', file);
    if (exit !== 0 || /unknown-namespace/.test(file)) continue;
    if (!existsSync(path)) {
      t.pass(`${file}: counts`, { skip: 'the file is not here' });
      continue;
    }
    const said = (await findingsByFile([path])).get(file.slice(file.lastIndexOf('/') + 1)) ?? [];
    const count = (code: string) => said.filter((one) => one.code === code).length;
    const theirs = Object.keys(codes).filter(isOfficial);
    const both = new Set([...theirs, ...said.map(({ code }) => code).filter(isOfficial)]);
    t.same(
      theirs.filter((code) => count(code) === 0),
      [],
      `${file}: every official code`,
    );
    const differing = [...both].filter((code) => count(code) !== codes[code] && !COUNTED_ONCE[file]?.includes(code));
    const told = differing.map((code) => `${code}: ${count(code)} for ${codes[code] ?? 0}`);
    const allowed = Math.max(theirs.length >= 5 ? 1 : 0, Math.floor(theirs.length * 0.15));
    t.ok(differing.length <= allowed, `${file}: counts (${told.join(', ')})`);
  }
});

casesInRules('fim', ['unreadable', 'no-list', 'list-unreadable']);
