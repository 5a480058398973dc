import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { checkJson, type Files, findingsOf, resultOf, ruleFile } from '../helpers/io.ts';
import { judge, of } from '../helpers/judge.ts';

t.test('messages: the words of the rule where it has some, values made safe', async (t) => {
  const message = { de: 'Der Name „{value}“ ist zu kurz.', en: "The name '{value}' is too short." };
  const rules = [
    ruleFile('TST1001', {
      checks: [{ select: '$.dienst.name', kind: 'pattern', with: { matches: '.{90,}' }, message }],
    }),
  ];
  const long = `\u202e${'x'.repeat(80)}`;
  const { report } = await judge(t, rules, of(`dienst: { name: "${long}" }\n`));
  const [finding] = findingsOf(report);
  t.match(
    finding!.message,
    /^Der Name „U\+202Ex+…“ ist zu kurz\. An Stelle 1 des Wertes steht ein unsichtbares Zeichen \(U\+202E\)\.$/,
  );
  t.ok(finding!.message.length < 160);
  const english = await judge(t, rules, of('dienst: { name: x }\n'), ['--lang', 'en']);
  t.equal(findingsOf(english.report)[0]!.message, "The name 'x' is too short.");
  const number = await judge(t, rules, of('dienst: { name: 5 }\n'));
  t.match(
    findingsOf(number.report).find(({ ruleId }) => ruleId === 'TST1001'),
    { code: 'not-text', message: /kein Text/ },
    'the words of the kind for other codes',
  );
});
t.test('findings stand in the order of the file', async (t) => {
  const rules = [ruleFile('TST1001', { checks: [{ select: '$..name', kind: 'absent' }] })];
  const { report } = await judge(
    t,
    rules,
    of('leistungen:\n  - { name: c }\n  - { name: b }\ndienst: { name: a }\nbehoerde: { name: x }\n'),
  );
  const lines = resultOf(report, 'TST1001').findings.map(({ range }) => range.start.line);
  t.same(lines, [2, 3, 4, 5]);
});
t.test('fingerprints survive moved lines and tell twins apart', async (t) => {
  const rules = [
    ruleFile('TST1001', { checks: [{ select: '$.leistungen[*]', kind: 'required', with: { child: 'leika' } }] }),
    ruleFile('TST1002', {
      applies: { kind: 'xoev' },
      checks: [{ select: '//p:b', kind: 'required', with: { child: '@art' } }],
    }),
  ];
  const head = 'dienst: { id: hund }\nxoev: [{ standard: x, beispiele: [{ datei: a.xml }] }]\n';
  const xml = (inner: string) => ({ 'a.xml': `<a xmlns="urn:p">${inner}</a>` });
  const prints = async (service: Files) => {
    const { report } = await judge(t, rules, service);
    return findingsOf(report)
      .filter(({ ruleId }) => ruleId.startsWith('TST'))
      .map(({ fingerprint }) => fingerprint);
  };
  const base = await prints({ ...of(`${head}leistungen:\n  - { name: eins }\n`), ...xml('<b id="1"/><b id="2"/>') });
  t.equal(base.length, 3);
  t.equal(new Set(base).size, 3);
  const moved = await prints({
    ...of(`# Kommentar\n\n${head}gebuehr: { faellig: nein }\nleistungen:\n\n  - name: eins\n`),
    ...xml('\n<!-- x -->\n<b id="1"/>\n\n<b id="2"/>'),
  });
  t.same(moved, base, 'moved lines');
  const inserted = await prints({
    ...of(`${head}leistungen:\n  - { name: eins }\n`),
    ...xml('<b id="0" art="x"/><b id="1"/><b id="2"/>'),
  });
  t.same(inserted, base, 'a neighbour before it, where there are ids');
  const other = await prints({
    ...of(`${head.replace('hund', 'katze')}leistungen:\n  - { name: eins }\n`),
    ...xml('<b id="1"/><b id="2"/>'),
  });
  t.ok(
    other.every((one) => !base.includes(one)),
    'another service',
  );
  const twins = await prints({ ...of(head), ...xml('<b id="1"/><b id="1"/>') });
  t.equal(new Set(twins).size, 2, 'twins');
  t.ok(base.includes(twins[0]!), 'the first twin keeps its print');
});
t.test('related places and steps of a standard stand in the report', async (t) => {
  const rules = [ruleFile('TST1001', { checks: [{ select: '$.leistungen[*].leika', kind: 'unique' }] })];
  const { report } = await judge(t, rules, of('leistungen:\n  - { leika: "99" }\n  - { leika: "99" }\n'));
  t.match(resultOf(report, 'TST1001').findings, [
    {
      range: { start: { line: 3 } },
      related: [{ path: 'dienst/steckbrief.yaml', pointer: '/leistungen/0/leika', range: { start: { line: 2 } } }],
    },
  ]);
  const xsd = 'rulesets/xoev/1.0.0/fixtures/schemas';
  const { cwd } = await judge(t, [], of('dienst: { id: x }\n'));
  writeFileSync(join(cwd, 'm.xml'), "<g:antrag xmlns:g='urn:vorgaben:beispiel'/>");
  const sample = await checkJson(['--ruleset', 'xoev@1.0.0', '--standard', join(process.cwd(), xsd), 'm.xml'], { cwd });
  t.match(sample.report.services[0]!.documents, [
    { kind: 'xoev', outcome: 'failed', standard: { id: String }, steps: [{ outcome: String }] },
  ]);
});
