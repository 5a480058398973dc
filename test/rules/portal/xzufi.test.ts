import t from 'tap';
import { stringify } from 'yaml';
import { codes, DAY } from '../../helpers/descriptions.ts';
import { checkJson, resultOf } from '../../helpers/io.ts';

t.test('XZuFi: broken, unknown, wrong kind', async (test) => {
  const cwd = test.testdir({
    'neu.xml': '<x:leistung xmlns:x="http://xoev.de/schemata/xzufi/9_0_0" xzufiVersion="9.0"/>',
    'offen.xml': '<x:leistung xmlns:x="http://xoev.de/schemata/xzufi/2_2_0"><x:id>',
    dienst: {
      'steckbrief.yaml': stringify({
        steckbrief: '1',
        regelwerk: 'nrw-online-dienste@2.0.0',
        kontext: { pvog: true },
        schnittstellen: [
          { art: 'pvog', datei: 'pvog/index.txt' },
          { art: 'openapi', datei: 'pvog/a.xml' },
          { art: 'xbezahldienste', datei: 'zahlung.json' },
        ],
      }),
      pvog: { 'index.txt': '', 'a.xml': '<x:leistung xmlns:x="http://xoev.de/schemata/xzufi/2_2_0"/>' },
      'zahlung.json': '{"requestId": "a", "grossAmount": 5}',
    },
  });
  test.match(codes((await checkJson([...DAY, 'neu.xml'], { cwd })).report), [/^OZG3001 present 1/]);
  test.ok(codes((await checkJson([...DAY, 'offen.xml'], { cwd })).report).includes('OZG1001 xml-unclosed 1'));
  const { report } = await checkJson([...DAY, 'dienst'], { cwd });
  const found = codes(report);
  for (const one of ['OZG3029 empty 1', 'OZG1005 contradiction 1', 'OZG4010 missing-member 1'])
    test.ok(found.includes(one), one);
  test.match(resultOf(report, 'OZG3028').outcome, 'passed');
});
