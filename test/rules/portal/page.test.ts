import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { checkJson, findingsOf, resultOf } from '../../helpers/io.ts';
import { AS_OF } from '../../helpers/pages.ts';

t.test('pages are judged by what they are for', async (test) => {
  const good = readFileSync('examples/hundehaltung/seiten/barrierefreiheit.html', 'utf8');
  const cwd = test.testdir({
    dienst: {
      'steckbrief.yaml': JSON.stringify({
        steckbrief: '1',
        kontext: { suche: ['rdfa'] },
        leistungen: [{ leika: '99110009104000' }],
        seiten: [
          { art: 'barrierefreiheit', datei: 'e.html' },
          { art: 'leistung', datei: 'l.html' },
          { art: 'formular', datei: 'x.xml' },
        ],
      }),
      'e.html': good.replace(/<h1>.*<\/h1>/, '<h1>Zugang</h1>').replace(/<title>.*<\/title>/, '<title>Zugang</title>'),
      'l.html':
        '<!DOCTYPE html><html lang="de"><title>x</title><main vocab="https://v.example/" typeof="L"><h1 property="name">99110009104000</h1></main>',
      'x.xml': '<a/>',
      'weg.html': '<!DOCTYPE html><html lang="de"><title>Weg</title><main><h1>Weg</h1></main>',
    },
  });
  const { report } = await checkJson([...AS_OF, 'dienst'], { cwd });
  const outcome = (id: string) => resultOf(report, id).outcome;
  for (const id of ['OZG6060', 'OZG6061', 'OZG6062', 'OZG6063', 'OZG6066', 'OZG6081', 'OZG7005', 'OZG7006'])
    test.equal(outcome(id), 'passed', id);
  test.equal(outcome('OZG6067'), 'unverified', 'what is listed as a page and is none is not passed');
  test.equal(outcome('OZG6030'), 'unverified');
  test.match(
    resultOf(report, 'OZG7051').findings.map(({ path, code }) => `${path} ${code}`),
    ['dienst/weg.html undeclared'],
  );
});
t.test('cross-checks name both places', async (test) => {
  const { report } = await checkJson([...AS_OF, 'examples/hundehaltung-mangelhaft']);
  const [finding] = resultOf(report, 'OZG7030').findings;
  test.match(finding, {
    path: 'examples/hundehaltung-mangelhaft/publiccode.yml',
    related: [{ path: 'examples/hundehaltung-mangelhaft/steckbrief.yaml', pointer: '/dienst/version' }],
  });
  const cwd = test.testdir({
    dienst: {
      'steckbrief.yaml':
        '{"steckbrief":"1","dienst":{"url":"https://a.example"},"schnittstellen":[{"art":"xzufi","datei":"l.xml"}]}',
      'l.xml': '<x:a xmlns:x="http://xoev.de/schemata/xzufi/2_2_0"><x:offen>',
    },
  });
  const broken = await checkJson([...AS_OF, 'dienst'], { cwd });
  test.equal(
    resultOf(broken.report, 'OZG7003').outcome,
    'unverified',
    'a file that cannot be read agrees with nothing',
  );
});
const DATA = process.env['VORGABEN_TEST_DATA'];
t.test(
  'real files come out as their manifest says',
  { skip: DATA ? false : 'VORGABEN_TEST_DATA is not set' },
  async (test) => {
    const folder = join(DATA!, 'portal');
    if (!existsSync(folder)) return test.pass('no portal data');
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as readonly {
      file: string;
      kind: string;
      correct: string;
      expected: readonly string[];
    }[];
    const rules: Readonly<Record<string, readonly string[]>> = {
      'OSS-PFLICHTFELDER': ['OZG6051', 'OZG6052', 'OZG6053'],
      'OSS-MAINTENANCE': ['OZG6054'],
      'A11Y-ERKLAERUNG': ['OZG6061', 'OZG6062', 'OZG6063'],
    };
    const ours = manifest.filter(({ kind }) => kind === 'publiccode' || kind === 'a11y-statement');
    test.ok(ours.length > 40 && readdirSync(folder).length > 0);
    // The reference parser goes on to a register of languages there, which is not part of the file's form; and it does not
    // take one word for `platforms` yet, which the standard does since 0.7, the newest version that "0" stands for.
    const beyond = new Set([
      'parser-v0-invalid-description_invalid_language.yml',
      'parser-v0-invalid-platforms_wrong_type.yml',
    ]);
    for (const { file, kind, correct, expected } of ours) {
      const text = readFileSync(join(folder, file));
      const name = kind === 'publiccode' ? 'publiccode.yml' : 'erklaerung.html';
      const cwd = test.testdir({ [name]: text });
      const { report } = await checkJson([...AS_OF, name], { cwd });
      const found = findingsOf(report).filter(({ level }) => level !== 'KANN');
      for (const row of expected)
        test.ok(
          found.some(({ ruleId }) => rules[row]?.includes(ruleId)),
          `${file} breaks ${row}`,
        );
      if (/^(?:valid|meant to be valid)/.test(correct)) {
        test.strictSame(
          found.map(({ ruleId, message }) => `${ruleId} ${message}`),
          [],
          `${file} is good`,
        );
      } else if (/^invalid \(/.test(correct) && !beyond.has(file.split('/').at(-1)!))
        test.ok(found.length > 0, `${file} is bad`);
    }
  },
);
