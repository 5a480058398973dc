import t from 'tap';
import { fixture, list } from '../../helpers/fim.ts';
import { checkJson, resultOf } from '../../helpers/io.ts';
import { casesInRules } from '../../helpers/rule-examples.ts';

t.test('ids of the Steckbrief, and forms of processes, against the files of the service', async (t) => {
  const genericode = list('urn:de:musterhausen:codeliste:hund', '2026-01-01', ['a', 'b']);
  const schema = fixture('schema-2.0.xml');
  const old = '<a:xdatenfelder.stammdatenschema.0102001 xmlns:a="urn:xoev-de:fim:standard:xdatenfelder_1"/>';
  const service = (name: string, steckbrief: string) =>
    t.testdir({
      [name]: {
        'steckbrief.yaml': `regelwerk: fim-datenfelder@1.8.0\ndienst: { id: ${name} }\nfim:\n${steckbrief}`,
        's.xml': schema,
        's3.xml': fixture('schema-3.0.0.xml'),
        'alt.xml': old,
        'p.xml': fixture('xprozess.xml'),
        'c.xml': genericode,
        'kaputt.xml': '<a',
      },
    });
  const ids: readonly (readonly [string, string, outcome: string, says: RegExp, at?: string, related?: string])[] = [
    ['gleich', '  datenschemata: [{ datei: s.xml, id: S12000101, version: "1.0" }]', 'passed', /^$/],
    ['ohne', '  datenschemata: [{ datei: s.xml }]', 'not-applicable', /weder ID noch Version/],
    [
      'andere-id',
      '  datenschemata: [{ datei: s.xml, id: S12000999 }]',
      'failed',
      /nennt zu „andere-id\/s\.xml“ die ID „S12000999“; in der Datei steht „S12000101“\. Berichtigen/,
      '4:39',
      's.xml',
    ],
    [
      'andere-version',
      '  datenschemata: [{ datei: s.xml, id: S12000101, version: "2.0" }]',
      'failed',
      /die Version „2\.0“; in der Datei steht „\d\.\d“\. Berichtigen/,
      '4:59',
      's.xml',
    ],
    [
      'andere-urn',
      '  codelisten: [{ datei: c.xml, id: "urn:x", version: "1" }]',
      'failed',
      /steht „urn:de:musterhausen:codeliste:hund“, „urn:de:musterhausen:codeliste:hund_2026-01-01“\./,
      '4:36',
      'c.xml',
    ],
    ['nummer', '  codelisten: [{ datei: c.xml, id: C12000001 }]', 'unverified', /keine ID, mit der sich/],
    ['xdf1', '  datenschemata: [{ datei: alt.xml, id: S12000101 }]', 'unverified', /keine ID, mit der sich/],
    ['kaputt', '  prozesse: [{ datei: kaputt.xml, id: "99110009104000" }]', 'unverified', /nicht lesbar/],
    ['fehlt', '  prozesse: [{ datei: weg.xml, id: "99110009104000" }]', 'unverified', /liegt nicht bei/],
    ['ohne-datei', '  prozesse: [{ id: "99110009104000" }]', 'unverified', /liegt nicht bei/],
    ['antrag', '  beispiele: [{ datei: c.xml, version: "1" }]', 'unverified', /keine ID, mit der sich/],
  ];
  for (const [name, steckbrief, outcome, says, at, related] of ids) {
    const { report } = await checkJson([name], { cwd: service(name, `${steckbrief}\n`) });
    const result = resultOf(report, 'FIM2050');
    const [finding] = result.findings;
    t.equal(result.outcome, outcome, name);
    t.match(finding?.message ?? result.reason ?? '', says, name);
    const { line, column } = finding?.range.start ?? { line: 0, column: 0 };
    t.equal(finding ? `${line}:${column}` : undefined, at, `${name}: place`);
    t.equal(finding?.related?.[0]?.path, related && `${name}/${related}`, `${name}: place in the file`);
  }
  const { report } = await checkJson(['.'], { cwd: service('formulare', '  prozesse: [{ datei: p.xml }]\n') });
  const [first] = resultOf(report, 'FIM3016').findings;
  t.match(
    first?.message ?? '',
    /^Das Formular D05000000001 gehört zu keinem Datenschema, das beiliegt \(es liegen bei: „D/,
  );
  const alone = await checkJson(['p.xml'], { cwd: t.testdir({ 'p.xml': fixture('xprozess.xml') }) });
  t.match(resultOf(alone.report, 'FIM3016'), { outcome: 'unverified', reason: /kein Datenschema bei/ });
  const odd = fixture('xprozess.xml').replaceAll('>D05000000001<', '>Antrag<');
  const form = await checkJson(['p.xml'], { cwd: t.testdir({ 'p.xml': odd }) });
  t.match(resultOf(form.report, 'FIM3016'), { outcome: 'not-applicable', reason: /keine ID eines Formulars/ });
  t.equal(resultOf(form.report, 'FIM3015').outcome, 'failed');
});
t.test('a broken model is found at its place in the process file', async (t) => {
  const model =
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">\n  <process></proces>\n</definitions>';
  const text = fixture('xprozess.xml').replace(/(<xp:inhalt>)[^<]*/, `$1${Buffer.from(model).toString('base64')}`);
  const { report } = await checkJson(['p.xml'], { cwd: t.testdir({ 'p.xml': text }) });
  const [finding] = resultOf(report, 'FIM3011').findings;
  t.match(finding, { code: 'xml-mismatch', args: { line: 2, column: 12, found: 'proces', expected: 'process' } });
  t.equal(text.split('\n')[(finding?.range.start.line ?? 0) - 1]?.trim().startsWith('<xp:inhalt>'), true);
  t.equal((finding?.range.end.column ?? 0) - (finding?.range.start.column ?? 0), '<xp:inhalt>'.length, 'the tag only');
});

casesInRules('fim-declared', ['no-file', 'no-identity', 'no-claim']);
