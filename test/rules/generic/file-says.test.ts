import t from 'tap';
import { checkJson, resultOf } from '../../helpers/io.ts';
import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('file-says', ['unreadable']);

const outcome = async (
  test: { testdir: typeof t.testdir },
  version: string,
  notes: string | Buffer,
  name = 'CHANGELOG.md',
) => {
  const cwd = test.testdir({
    dienst: {
      'steckbrief.yaml': JSON.stringify({
        steckbrief: '1',
        dienst: { version },
        betrieb: { aenderungsverzeichnis: { datei: name } },
      }),
      [name]: notes,
    },
  });
  const { report } = await checkJson(['--as-of', '2026-11-22', 'dienst'], { cwd });
  return resultOf(report, 'OZG7084').outcome;
};

t.test('a version is named as a word of its own, in whatever file', async (test) => {
  test.equal(await outcome(test, '1.4.0', '## v1.4.0'), 'passed');
  test.equal(await outcome(test, '1.4.0', 'Ab 1.4.0.'), 'passed', 'a full stop ends a sentence');
  test.equal(await outcome(test, '1.4.0', '11.4.0, 1.4.0.1, 1.4.01, 1x4x0'), 'failed');
  test.equal(await outcome(test, 'a(b', 'neu: a(b'), 'passed', 'signs of patterns stand for themselves');
  test.equal(await outcome(test, 'hund', 'Hundehaltung'), 'failed');
  test.equal(await outcome(test, '1.4.0', '{"version":"1.4.0"}', 'notes.json'), 'passed');
  test.equal(
    await outcome(test, '1.4.0', '{"version":"1.4.0"', 'notes.json'),
    'unverified',
    'what is broken says nothing',
  );
  test.equal(await outcome(test, '1.4.0', Buffer.from([0, 1, 2, 3]), 'notes.bin'), 'unverified');
  test.equal(await outcome(test, '', '## 1.4.0'), 'not-applicable', 'nothing to look for');
});
