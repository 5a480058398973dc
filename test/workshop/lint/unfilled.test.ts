import t from 'tap';
import { type Files, ruleFile, rulesetFiles, runCli } from '../../helpers/io.ts';
import { both, type Parts } from '../../helpers/lint.ts';

const defining = (parts: Parts = {}): Parts => ({
  requirement: both('Nirgends steht ein Wort wie „BITTE-AUSFÜLLEN“ an der Stelle einer Angabe.'),
  checks: [{ kind: 'placeholder', with: { words: { de: ['BITTE-AUSFÜLLEN', 'AUSFÜLLEN'], en: ['TODO'] } } }],
  examples: {
    pass: [{ data: { dienst: { name: 'Hund' } } }],
    fail: [{ data: { dienst: { name: 'BITTE-AUSFÜLLEN' } }, code: 'placeholder' }],
  },
  ...parts,
});

t.test('the rule that says which words are placeholders may write them down, and nothing more', async (t) => {
  const lint = async (parts: Parts) => {
    const files: Files = rulesetFiles([ruleFile('TST1001', defining(parts))]);
    return (await runCli(['ruleset', 'lint', 'r', '--all'], { cwd: t.testdir({ r: files }) })).out;
  };
  t.match(await lint({}), /ohne Mangel/);
  for (const [name, parts, field] of [
    ['a text that waits', { fix: both('AUSFÜLLEN: was zu tun ist.') }, 'fix.de'],
    ['a text of the word alone', { fix: both('„AUSFÜLLEN“') }, 'fix.de'],
    ['a word it does not define', { why: both('Was mit „GANZ-AUSFÜLLEN“ gemeint ist, weiß niemand.') }, 'why.de'],
    [
      'an example that holds',
      { examples: { pass: [{ data: { dienst: { name: 'AUSFÜLLEN' } } }], fail: [] } },
      'examples.pass',
    ],
    [
      'another check beside it',
      { checks: [...(defining()['checks'] as object[]), { select: '$', kind: 'required', with: { child: 'dienst' } }] },
      'checks[0].with.words',
    ],
  ] as const) {
    const out = await lint(parts);
    t.ok(out.includes(`${field}`) && /fehlt noch Ihre Angabe/.test(out), name);
  }
});
