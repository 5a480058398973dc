import type { SilentRule } from '../../../src/documents/examination.ts';
import { broken, contested, examined, steps } from '../../helpers/case-facts.ts';
import { type Case, cases, everySentence } from '../../helpers/kind-cases.ts';

const ran = steps({ name: 'schematron-1' }).steps;
const rule = (context: string, line: number | null, more: Partial<SilentRule> = {}): SilentRule => ({
  ...{ context, file: 'sch/regeln.sch', line, undeclared: [], behind: null },
  ...more,
});
const use = (...silent: SilentRule[]) => [{ file: 'sch/regeln.sch', samples: 1, rules: 9, silent }];

cases('schematron-fired', {
  valid: [
    { data: '', examination: examined({ steps: ran, uses: use() }) },
    // The second sample of a service, whose rules are told at the first.
    { data: '', examination: examined({ steps: ran }) },
  ],
  invalid: [
    { fault: broken, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    { data: '', yields: [{ code: 'no-schema', gap: 'unverified' }] },
    { data: '', examination: contested, yields: [{ code: 'several-schemas', gap: 'unverified' }] },
    { data: '', examination: steps({}), yields: [{ code: 'no-step', gap: 'not-applicable' }] },
    {
      data: '',
      examination: steps({ name: 'schematron-1', outcome: 'not-run' }),
      yields: [{ code: 'not-run', gap: 'not-applicable' }],
    },
    ...(['crashed', 'unverified'] as const).map(
      (outcome): Case => ({
        data: '',
        examination: steps({ name: 'schematron-1', outcome }),
        yields: [{ code: `step-${outcome}`, gap: 'unverified' }],
      }),
    ),
    {
      data: '',
      examination: examined({
        steps: ran,
        uses: use(rule('x:hund', 7), rule('x:hunt', 9, { undeclared: ['x:hunt'], file: 'sch/teil.sch' })),
      }),
      yields: [
        {
          code: 'silent',
          says: 'Von 9 Schematron-Regeln (xgewerbeanzeige 2.2, „regeln.sch“) haben 2 bei der einzigen geprüften Nachricht nie gegriffen (Zeile: Kontext): „7: x:hund“, „teil.sch: 9: x:hunt“. In keinem Schema des Pakets kommt vor: „x:hunt“; solche Regeln greifen bei keiner gültigen Nachricht, in der nur Elemente des Pakets stehen. Legen Sie Nachrichten dazu, auf die die Regeln zutreffen, oder lassen Sie ihren Kontext berichtigen.',
        },
      ],
    },
    {
      data: '',
      examination: examined({
        steps: ran,
        uses: [
          {
            ...{ file: 'r.xsl', samples: 3, rules: 8 },
            silent: Array.from({ length: 7 }, (_, index) => rule(`e${index}`, null, { file: 'r.xsl', behind: 4 })),
          },
        ],
      }),
      yields: [
        {
          code: 'silent',
          says: 'Von 8 Schematron-Regeln (xgewerbeanzeige 2.2, „r.xsl“) haben 7 bei den 3 geprüften Nachrichten nie gegriffen: „e0“, „e1“, „e2“, „e3“, „e4“ und 2 weitere. Immer zuvor greift eine frühere Regel desselben Musters bei „e0“, „e1“, „e2“, „e3“, „e4“ und 2 weiteren. Legen Sie Nachrichten dazu, auf die die Regeln zutreffen, oder lassen Sie ihren Kontext berichtigen.',
        },
      ],
    },
  ],
});

everySentence('schematron-fired');
