import { readFileSync } from 'node:fs';
import t from 'tap';
import { Examiner } from '../../../src/standards/examiner.ts';
import { builtinVersions, xdatenfelderStandard } from '../../../src/standards/packages/builtin.ts';
import { fileOf, shown } from '../../helpers/files.ts';
import { claims, data, filesIn, outcome, skip } from '../../helpers/standards.ts';

t.test('XDatenfelder by the schemas of vorgaben', async (test) => {
  const fixture = readFileSync(
    new URL('../../../rulesets/fim-datenfelder/1.8.0/fixtures/datenfeld-3.0.0.xml', import.meta.url),
    'utf8',
  );
  const cases: readonly (readonly [name: string, text: string, outcome: string, places: readonly string[]])[] = [
    ['as it is', fixture, 'passed', []],
    [
      'a field type that is none',
      fixture.replace('<xdf3:datenfeld>', '<xdf3:datenfeld><xdf3:fremd/>'),
      'failed',
      ['unexpected-element 7:19-7:32'],
    ],
    ['a date that is none', fixture.replace('2026-03-01<', '2026-13-01<'), 'failed', ['wrong-type 17:27-17:37']],
    ['a missing name', fixture.replace(/<xdf3:name>.*<\/xdf3:name>/, ''), 'failed', ['unexpected-element 13:5-13:17']],
    ['CRLF', fixture.replaceAll('\n', '\r\n'), 'passed', []],
  ];
  const files = cases.map(([name, text]) => fileOf(`${name}.xml`, text));
  await new Examiner([], '.').examine(files);
  cases.forEach(([name, , outcome, places], index) => {
    const file = files[index]!;
    const step = file.examination?.steps.find((one) => one.name === 'xml-schema');
    const ranges = file.locate(step?.problems ?? []);
    test.strictSame(
      [step?.outcome, step?.problems.map(({ code }, i) => `${code} ${shown(ranges[i]!)}`)],
      [outcome, places],
      name,
    );
  });
  test.strictSame(files[0]!.examination?.standard, { id: 'urn:xoev-de:fim:standard:xdatenfelder', version: '3.0.0' });
  test.strictSame(builtinVersions(), xdatenfelderStandard().entries());
  test.strictSame(claims(xdatenfelderStandard(), '<x xmlns="urn:xoev-de:fim:standard:xdatenfelder_1"/>'), [
    ['XDatenfelder 2.0', false, 'other-namespace'],
    ['XDatenfelder 3.0.0', false, 'other-namespace'],
  ]);
  test.strictSame(claims(xdatenfelderStandard(), 'kein XML').length, 2);
});
t.test('XDatenfelder: the verdicts of the published schemas', skip, async (test) => {
  const standard = xdatenfelderStandard();
  for (const folder of ['faults', 'faults-v2']) {
    const oracle = JSON.parse(readFileSync(data('fim', folder, 'oracle.json'), 'utf8')) as Record<
      string,
      { xsd_valid: boolean }
    >;
    const names = filesIn('fim', folder).filter((name) => oracle[name.replace(/\.xml$/, '')]);
    test.ok(names.length > 60, `${names.length} files in ${folder}`);
    const wrong: string[] = [];
    for (const name of names) {
      const valid = (await outcome(standard, data('fim', folder, name))) === 'passed';
      if (valid !== oracle[name.replace(/\.xml$/, '')]!.xsd_valid) wrong.push(name);
    }
    test.strictSame(wrong, [], folder);
  }
});
