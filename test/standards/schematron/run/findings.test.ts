import t from 'tap';
import type { Level } from '../../../../src/base/nouns.ts';
import { levelOf, schematronProblems } from '../../../../src/standards/schematron/run/findings.ts';
import type { SvrlItem } from '../../../../src/standards/schematron/run/protocol.ts';
import { fileOf } from '../../../helpers/files.ts';
import { item } from '../../../helpers/schematron.ts';

t.test('levels and words of what Schematron says', async (test) => {
  const cases: readonly (readonly [string, string, Level])[] = [
    ['fatal', '', 'MUSS'],
    ['error', 'warning', 'MUSS'],
    ['', '', 'MUSS'],
    ['unknown', '', 'MUSS'],
    ['warning', '', 'SOLL'],
    ['', 'warn', 'SOLL'],
    ['information', '', 'KANN'],
    ['', 'info', 'KANN'],
    ['warning', 'information', 'SOLL'],
  ];
  for (const [flag, role, level] of cases) test.equal(levelOf(item({ flag, role })), level, `${flag}/${role}`);
  test.equal(levelOf(item({ flag: 'fatal' }), new Map([['R1', 'KANN']])), 'KANN', 'the configuration outweighs');
  const tree = fileOf('a.xml', '<a/>').tree!;
  const said = (more: Partial<SvrlItem>) => schematronProblems({ prefixes: {}, items: [item(more)] }, tree)[0]!;
  test.match(said({ id: '', text: '' }), { code: 'UNSPECIFIC', args: { text: 'x' } }, 'no id, no text');
  test.match(said({ kind: 'successful-report' }), { args: { report: true } });
  test.equal(said({ text: 'a\u001b[2Jb' }).args['text'], 'aU+001B[2Jb', 'nothing a terminal obeys');
  test.equal(String(said({ text: 'x'.repeat(5000) }).args['text']).length, 1000);
});
