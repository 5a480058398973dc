import t from 'tap';
import type { Level } from '../../../src/base/nouns.ts';
import type { Step, StepProblem } from '../../../src/documents/examination.ts';
import { acceptMatch, withoutAcceptMatch } from '../../../src/standards/kosit/acceptance.ts';

t.test('the acceptance of KoSIT configurations', async (test) => {
  const rep = { rep: 'http://www.xoev.de/de/validator/varl/1', own: 'urn:own' };
  const problem = (level: Level, more: object = {}): StepProblem => ({
    code: 'R1',
    pointer: '',
    args: more as never,
    level,
  });
  const steps = (...problems: StepProblem[]): Step[] => [
    { name: 'well-formed', outcome: 'passed', problems: [] },
    { name: 'xml-schema', outcome: 'passed', problems: [] },
    { name: 'schematron-1', outcome: 'passed', problems },
  ];
  const usual = '/rep:report/rep:assessment[1]/rep:accept[1]';
  const cases: readonly (readonly [string, readonly StepProblem[], boolean | 'unsupported'])[] = [
    [usual, [], true],
    [usual, [problem('SOLL'), problem('KANN')], true],
    [usual, [problem('MUSS')], false],
    ["count(//rep:message[@level='error']) = 1", [problem('MUSS')], true],
    ["not(//rep:message[@code = 'R1'])", [problem('KANN')], false],
    ["//rep:validationStepResult[@id = 'val-sch.1']/@valid = 'true'", [problem('SOLL')], false],
    ["//rep:validationStepResult[@id = 'val-sch.1']/@valid = 'true'", [problem('KANN')], true],
    ['count(//own:rejected) = 0', [], 'unsupported'],
    ["'own:x' = 'own:x'", [], true],
    ['count(', [], 'unsupported'],
  ];
  for (const [path, problems, answer] of cases)
    test.equal(acceptMatch(path, rep, 'Name')(steps(...problems)), answer, `${path} ${problems.length}`);
  const { TZ } = process.env;
  for (const zone of ['Asia/Tokyo', 'America/Los_Angeles']) {
    process.env['TZ'] = zone;
    for (const [path, answer] of [
      ["current-date() = xs:date('2027-07-01')", true],
      ["current-dateTime() lt xs:dateTime('2027-07-01T23:59:59')", true],
      ["string(current-time()) = '21:59:59Z'", true],
      ["implicit-timezone() = xs:dayTimeDuration('PT0S')", true],
      ["current-date() gt xs:date('2027-07-01')", false],
    ] as const)
      test.equal(acceptMatch(path, rep, 'Name')(steps(), '2027-07-01'), answer, `${path} in ${zone}`);
  }
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
  test.equal(withoutAcceptMatch(steps()), true);
  test.equal(withoutAcceptMatch(steps(problem('KANN'))), false, 'any failed assert rejects');
  test.equal(withoutAcceptMatch(steps(problem('MUSS', { report: true }))), true, 'a successful report does not');
});
