import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { checkJson, resultOf, resultsIn } from '../../helpers/io.ts';
import { FIXTURES, genericode, NACHRICHT, PACKAGE, RULES } from '../../helpers/xoev.ts';

t.test('the report tells code lists and instance rules as steps', async (test) => {
  const kanal = NACHRICHT.replace(
    'b:kanal listURI="urn:xoev-de:beispiel:codeliste:farbe" listVersionID="2"',
    'b:kanal listURI="urn:xoev-de:beispiel:codeliste:kanal" listVersionID="7"',
  );
  const cases: Readonly<Record<string, readonly [text: string, codes: string, rules: string]>> = {
    gut: [NACHRICHT, 'passed', 'passed'],
    code: [NACHRICHT.replace('<code>01<', '<code>09<'), 'failed', 'passed'],
    blank: [NACHRICHT.replace('<code>01<', '<code> 01<'), 'passed', 'passed'],
    liste: [kanal, 'unverified', 'passed'],
    nummer: [NACHRICHT.replace('<code>0101<', '<code>0102<'), 'passed', 'failed'],
    platzhalter: [
      NACHRICHT.replace('3b241101-e2bb-4255-8caf-4136c566a962', '00000000-0000-0000-0000-000000000000'),
      'passed',
      'passed',
    ],
    leer: ['<b:anmeldung.melden.0101 xmlns:b="urn:vorgaben:beispiel:nachricht_1.0"/>', 'not-run', 'passed'],
  };
  const dir = test.testdir(Object.fromEntries(Object.entries(cases).map(([name, [text]]) => [`${name}.xml`, text])));
  const files = Object.keys(cases).map((name) => join(dir, `${name}.xml`));
  const { report } = await checkJson([...RULES, ...PACKAGE, ...files]);
  for (const [name, [, codes, rules]] of Object.entries(cases)) {
    const document = report.services[0]!.documents.find(({ path }) => path.endsWith(`/${name}.xml`))!;
    const outcomes = Object.fromEntries(document.steps!.map((step) => [step.name, step.outcome]));
    test.strictSame([outcomes['code-lists'], outcomes['instance-rules']], [codes, rules], name);
  }
  const reasons = report.services[0]!.documents.flatMap(({ steps = [] }) => steps.map(({ reason }) => reason ?? ''));
  test.ok(
    reasons.some((reason) => reason.includes('urn:xoev-de:beispiel:codeliste:kanal_7')),
    'the missing list is named whole',
  );

  const silent = test.testdir({
    'a.xsd': readFileSync(join(FIXTURES, 'schemas/beispiel.xsd'), 'utf8'),
    'a.xml': '<antrag version="1" xmlns="urn:vorgaben:beispiel"><name>x</name></antrag>',
  });
  const other = await checkJson([...RULES, '--standard', silent, join(silent, 'a.xml')]);
  test.match(other.report.services[0]!.documents[0]!.steps?.at(-1), { name: 'instance-rules', outcome: 'unverified' });
  test.equal(resultOf(other.report, 'XOEV1202').outcome, 'not-applicable', 'a schema without code types has no codes');

  const broken = test.testdir({
    'a.xsd':
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:vorgaben:beispiel:nachricht_1.0"><xs:include schemaLocation="fehlt.xsd"/><xs:element name="anmeldung.melden.0101"/></xs:schema>',
    'a.xml': NACHRICHT,
  });
  const without = await checkJson([...RULES, '--standard', broken, join(broken, 'a.xml')]);
  test.match(
    without.report.services[0]!.documents[0]!.steps?.find(({ name }) => name === 'code-lists'),
    { outcome: 'unverified' },
    'without its schema nothing passes',
  );
  test.equal(resultOf(without.report, 'XOEV1314').outcome, 'unverified');
});
t.test('large lists and messages: a finding for each fault, in order', async (test) => {
  const many = 5_000;
  const rows = Array.from({ length: many }, (_, index) => ['x', `Name ${index}`] as const);
  const dir = test.testdir({
    'F_1.xml': genericode('1', rows),
    'a.xml': `<b:anmeldung.melden.0101 xmlns:b="urn:vorgaben:beispiel:nachricht_1.0">${Array.from({ length: many }, (_, index) => `<b:farbe listVersionID="2"><code>q${index}</code></b:farbe>`).join('\n')}</b:anmeldung.melden.0101>`,
  });
  const { report } = await checkJson([...RULES, ...PACKAGE, join(dir, 'a.xml'), join(dir, 'F_1.xml')]);
  const keys = resultOf(report, 'XOEV1107').findings;
  test.equal(keys.length, many - 1);
  test.match(keys.at(-1), {
    pointer: `/g:CodeList/SimpleCodeList/Row[${many}]/Value[1]`,
    related: [{ pointer: '/g:CodeList/SimpleCodeList/Row[1]/Value[1]' }],
  });
  const codes = resultOf(report, 'XOEV1202').findings;
  test.equal(codes.length, many);
  test.match(codes.at(-1), { range: { start: { line: many } }, args: { value: `q${many - 1}` } });
  test.equal(new Set(codes.map(({ fingerprint }) => fingerprint)).size, many, 'each has its own fingerprint');
});
const DATA = process.env['VORGABEN_TEST_DATA'] ?? '';
t.test(
  'published lists and messages give no false alarm',
  { skip: existsSync(DATA) ? false : 'VORGABEN_TEST_DATA is not set' },
  async (test) => {
    const lists = await checkJson([...RULES, join(DATA, 'xoev', 'codelists')]);
    // XOEV1113 holds a list against another one of its name that does not lie with it; here there is none.
    for (const { ruleId, level, outcome } of resultsIn(lists.report))
      if (ruleId.startsWith('XOEV11') && level !== 'KANN')
        test.equal(outcome, ruleId === 'XOEV1113' ? 'not-applicable' : 'passed', ruleId);
    const samples = join(DATA, 'xoev', 'xgewerbeanzeige', 'beispiele');
    const messages = await checkJson([...RULES, samples]);
    for (const { ruleId, level, findings } of resultsIn(messages.report))
      if (/^XOEV1[23]/.test(ruleId) && level !== 'KANN')
        test.strictSame(
          findings.map(({ message }) => message),
          [],
          ruleId,
        );
    const invoices = await checkJson([
      ...RULES,
      '--standard',
      join(DATA, 'xoev', 'xrechnung', 'bundle'),
      join(DATA, 'xoev', 'xrechnung', 'testsuite'),
    ]);
    for (const { ruleId, findings } of resultsIn(invoices.report))
      if (/^XOEV1[23]/.test(ruleId))
        test.strictSame(
          findings.map(({ message }) => message),
          [],
          ruleId,
        );
  },
);
