import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { Schema } from '../../../src/standards/xsd/schema.ts';
import { STEP_REASONS } from '../../../src/words/engine/index.ts';
import { fileOf } from '../../helpers/files.ts';
import { type XercesCase, xercesCases } from '../../helpers/xerces-cases.ts';

const HERE = import.meta.dirname;
const CASES = xercesCases(join(HERE, 'xerces', 'cases.txt'));

/** Writes a case as Xerces.java reads it: `s.xsd`, its further files, the instances by number. */
function written(dir: string, { schema, files, instances }: XercesCase): string {
  mkdirSync(dir, { recursive: true });
  for (const [name, text] of [['s.xsd', schema], ...Object.entries(files)] as const)
    writeFileSync(join(dir, name), text);
  instances.forEach(({ text }, index) => {
    writeFileSync(join(dir, `${String(index).padStart(3, '0')}.xml`), text);
  });
  return dir;
}

function ours(schema: Schema, text: string): string {
  const document = fileOf('a.xml', text, { otherwise: 'xoev' });
  if (!document.tree) return '-';
  const judgement = schema.validate(document.tree, document.text);
  document.dispose();
  if ('problems' in judgement && judgement.problems.length > 0) return '-';
  const open = 'fault' in judgement ? judgement.fault : judgement.gap;
  if (!open) return '+';
  if (!STEP_REASONS[open.code]) throw new Error(`No words for ${open.code}`);
  return open.code === 'schema-broken' ? '!' : '?';
}

t.test('the verdict of Xerces, or none', async (test) => {
  const dir = test.testdir({});
  CASES.forEach((one, index) => {
    const root = written(join(dir, String(index)), one);
    const schema = new Schema(root, join(root, 's.xsd'));
    const found = one.instances.map(({ text }) => ours(schema, text));
    // A schema that libxml2 takes for faulty leaves its documents open.
    const expected = one.instances.map((instance, at) =>
      instance.ours === '?' && found[at] === '!' ? '!' : instance.ours,
    );
    // Where Xerces finds the schema faulty, any verdict is one on a schema that nobody may use.
    const faulty = one.instances.map((instance, at) => (instance.xerces === '!' ? found[at]! : expected[at]!));
    test.strictSame(
      one.instances.map(({ shown }, at) => [shown, found[at]]),
      one.instances.map(({ shown }, at) => [shown, faulty[at]]),
      one.part,
    );
  });
  const signs = CASES.flatMap(({ instances }) => instances.filter(({ xerces }) => xerces !== '!'));
  const otherwise = signs.filter(({ xerces, ours: own }) => own !== '?' && own !== xerces);
  test.ok(signs.length > 900 && otherwise.length < 5, `${signs.length} instances, ${otherwise.length} otherwise`);
});

const jars = process.env['VORGABEN_XERCES'];
t.test('what is recorded is what Xerces says', jars ? {} : { skip: 'VORGABEN_XERCES is not set' }, async (test) => {
  const dir = test.testdir({});
  const number = (index: number) => String(index).padStart(3, '0');
  CASES.forEach((one, index) => {
    written(join(dir, number(index)), one);
  });
  const { stdout } = spawnSync('java', ['-cp', jars!, join(HERE, 'xerces', 'Xerces.java'), dir], { encoding: 'utf8' });
  const said = new Map(
    stdout.split('\n').map((line) => {
      const [folder, file, verdict] = line.split('\t');
      return [`${folder} ${file}`, verdict === 'valid' ? '+' : '-'] as const;
    }),
  );
  CASES.forEach(({ part, instances }, index) => {
    const faulty = said.has(`${number(index)} s`);
    const found = instances.map((_, at) => (faulty ? '!' : said.get(`${number(index)} ${number(at)}.xml`)));
    test.strictSame(
      found,
      instances.map(({ xerces }) => xerces),
      part,
    );
  });
});
