import t from 'tap';
import { differences } from '../../src/evidence/differences.ts';
import { abnahme } from '../helpers/protocol.ts';
import { sampleServices } from '../helpers/sample-report.ts';

t.test('how two reports differ', async (t) => {
  const then = { report: abnahme(), formatVersion: '2' } as const;
  t.same(differences(then, abnahme('de', { command: 'anders', tool: { name: 'vorgaben', version: '2' } })), []);
  t.same(
    differences(then, abnahme('de', { rules: then.report.rules.map((rule) => ({ ...rule, fix: 'anders' })) })).map(
      ({ code }) => code,
    ),
    ['rest'],
  );
  const [service, ...others] = sampleServices();
  const results = service!.results.map((one, index) =>
    index === 0
      ? { ...one, findings: one.findings.map((f) => ({ ...f, message: 'anders' })) }
      : index === 3
        ? { ...one, findings: one.findings.slice(1) }
        : one,
  );
  const now = abnahme('de', { services: [{ ...service!, results }, ...others] });
  t.same(
    differences(then, now).map(({ code, args }) => [code, args['rule'], args['n']]),
    [
      ['wording', 'OZG1011', undefined],
      ['finding-gone', 'FIM1006', 1],
    ],
  );
});
