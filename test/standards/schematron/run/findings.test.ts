import t from 'tap';
import type { Level } from '../../../../src/base/nouns.ts';
import { schematron } from '../../../../src/rules/xoev/schematron.ts';
import { levelOf, schematronProblems } from '../../../../src/standards/schematron/run/findings.ts';
import type { SvrlItem } from '../../../../src/standards/schematron/run/protocol.ts';
import { render } from '../../../../src/words/render.ts';
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
  const said = (more: Partial<SvrlItem>) =>
    schematronProblems({ prefixes: {}, fired: [], items: [item(more)] }, tree)[0]!;
  test.match(said({ id: '', text: '' }), { code: 'UNSPECIFIC', args: { text: 'x' } }, 'no id, no text');
  const inFile = schematronProblems(
    { prefixes: {}, fired: [], items: [item({ id: 'T-1' })] },
    tree,
    undefined,
    't.sch',
  )[0]!;
  test.match(inFile, { code: 'T-1', args: { assert: 'T-1', file: 't.sch' } }, 'people name rules by id and file');
  test.equal(render(schematron.messages['*']!, { ...inFile.args, text: 'a fehlt.' }, 'de'), 'a fehlt. [T-1, t.sch]');
  test.equal(
    render(schematron.messages['*']!, { text: 'a fehlt.', assert: '', file: 't.sch' }, 'en'),
    'a fehlt. [t.sch]',
  );
  test.match(said({ kind: 'successful-report' }), { args: { report: true } });
  test.equal(said({ text: 'a\u001b[2Jb' }).args['text'], 'aU+001B[2Jb', 'nothing a terminal obeys');
  test.equal(String(said({ text: 'x'.repeat(5000) }).args['text']).length, 1000);
});
