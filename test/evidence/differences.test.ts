import t from 'tap';
import { differences } from '../../src/evidence/differences.ts';
import { abnahme } from '../helpers/protocol.ts';

t.test('how two reports differ', async (t) => {
  const then = abnahme();
  t.same(differences(then, abnahme('de', { command: 'anders', tool: { name: 'vorgaben', version: '2' } })), []);
  t.same(
    differences(then, abnahme('de', { rules: [] })).map(({ code }) => code),
    ['rest'],
  );
  const [service, ...others] = then.services;
  const results = service!.results.map((one, index) =>
    index === 0
      ? { ...one, findings: one.findings.map((f) => ({ ...f, message: 'anders' })) }
      : index === 3
        ? { ...one, findings: one.findings.slice(1) }
        : one,
  );
  const now = abnahme('de', { services: [{ ...service!, results: results.slice(0, -1) }, ...others] });
  t.same(
    differences(then, now).map(({ code, args }) => [code, args['rule'], args['n']]),
    [
      ['wording', 'OZG1011', undefined],
      ['finding-gone', 'FIM1006', 1],
    ],
  );
});
