import { join } from 'node:path';
import t from 'tap';
import { withFiles } from '../../../src/documents/xml/libxml-schemas.ts';
import { Schema } from '../../../src/standards/xsd/schema.ts';
import { STEP_REASONS } from '../../../src/words/engine/index.ts';
import { fileOf } from '../../helpers/files.ts';
import { xsd } from '../../helpers/standards.ts';

/** A judgement in short: codes of problems, or the fault. */
const judge = (schema: Schema, text: string): unknown => {
  const judgement = schema.validate(fileOf('a.xml', text).tree!, text);
  if ('problems' in judgement) return judgement.problems.map(({ code }) => code);
  if (!STEP_REASONS[judgement.fault.code]) throw new Error(`No words for ${judgement.fault.code}`);
  return judgement.fault;
};
t.test('schemas that can and cannot be used', async (test) => {
  const dir = test.testdir({
    draussen: { 'd.xsd': xsd('<xs:element name="r"/>') },
    paket: {
      'haupt.xsd': xsd('<xs:include schemaLocation="teile/t.xsd"/><xs:element name="r" type="a:T"/>'),
      teile: { 't.xsd': xsd('<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>') },
      'fehlt.xsd': xsd('<xs:include schemaLocation="teile/nicht.xsd"/><xs:element name="r" type="a:T"/>'),
      'import.xsd': xsd(
        '<xs:import namespace="urn:b" schemaLocation="b.xsd"/><xs:element name="r" type="b:T"/>',
        'urn:a',
        'xmlns:b="urn:b"',
      ),
      'hinaus.xsd': xsd('<xs:include schemaLocation="../draussen/d.xsd"/>'),
      'link.xsd': test.fixture('symlink', '../draussen/d.xsd'),
      'umweg.xsd': xsd('<xs:include schemaLocation="link.xsd"/>'),
      'absolut.xsd': xsd('<xs:include schemaLocation="file:///etc/passwd"/>'),
      'ordner.xsd': xsd('<xs:include schemaLocation="teile"/>'),
      'kaputt.xsd': xsd('\n<xs:element name="r" type="xs:nope"/>'),
      'unform.xsd': '<xs:schema',
      'netz.xsd': xsd(
        '<xs:import namespace="urn:b" schemaLocation="http://beispiel.de/weit/b.xsd"/><xs:element name="r" type="b:T"/>',
        'urn:a',
        'xmlns:b="urn:b"',
      ),
      'zyklus.xsd': xsd('<xs:include schemaLocation="zyklus2.xsd"/><xs:element name="r" type="a:T"/>'),
      'zyklus2.xsd': xsd(
        '<xs:include schemaLocation="zyklus.xsd"/><xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>',
      ),
      netz: { 'b.xsd': xsd('<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>', 'urn:b') },
    },
    'ein Paket mit ü': {
      'h.xsd': xsd('<xs:include schemaLocation="gr%C3%B6%C3%9Fe%201.xsd"/><xs:element name="r" type="a:T"/>'),
      'größe 1.xsd': xsd('<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>'),
    },
  });
  const paket = join(dir, 'paket');
  const schema = (name: string, catalogue?: ReadonlyMap<string, string>) =>
    new Schema(paket, join(paket, name), catalogue);
  const bad = '<a:r xmlns:a="urn:a">x</a:r>';
  const cases: readonly (readonly [string, unknown])[] = [
    ['haupt.xsd', ['wrong-type']],
    ['zyklus.xsd', ['wrong-type']],
    ['weg.xsd', { code: 'schema-missing', args: { file: 'weg.xsd' } }],
    ['teile', { code: 'schema-missing', args: { file: 'teile' } }],
    ['../draussen/d.xsd', { code: 'schema-missing', args: { file: '../draussen/d.xsd' } }],
    ['link.xsd', { code: 'schema-missing', args: { file: 'link.xsd' } }],
    ['fehlt.xsd', { code: 'schema-import', args: { file: 'fehlt.xsd', location: 'teile/nicht.xsd' } }],
    ['import.xsd', { code: 'schema-import', args: { file: 'import.xsd', location: 'b.xsd' } }],
    ['hinaus.xsd', { code: 'schema-import', args: { file: 'hinaus.xsd', location: join(dir, 'draussen', 'd.xsd') } }],
    ['umweg.xsd', { code: 'schema-import', args: { file: 'umweg.xsd', location: 'link.xsd' } }],
    ['absolut.xsd', { code: 'schema-import', args: { file: 'absolut.xsd', location: 'file:///etc/passwd' } }],
    ['ordner.xsd', { code: 'schema-import', args: { file: 'ordner.xsd', location: 'teile' } }],
    ['kaputt.xsd', { code: 'schema-broken', args: { file: 'kaputt.xsd', line: 2 } }],
    ['unform.xsd', { code: 'schema-broken', args: { file: 'unform.xsd', line: 1 } }],
    ['netz.xsd', { code: 'schema-import', args: { file: 'netz.xsd', location: 'http://beispiel.de/weit/b.xsd' } }],
  ];
  for (const [name, expected] of cases) test.strictSame(judge(schema(name), bad), expected, name);
  const catalogue = new Map([['http://beispiel.de/weit/b.xsd', join(paket, 'netz', 'b.xsd')]]);
  test.strictSame(judge(schema('netz.xsd', catalogue), bad), ['wrong-type'], 'a web address from the catalogue');
  const outside = new Map([['http://beispiel.de/weit/b.xsd', join(dir, 'draussen', 'd.xsd')]]);
  test.match(
    judge(schema('netz.xsd', outside), bad),
    { code: 'schema-import' },
    'the catalogue leads nowhere else either',
  );
  const named = join(dir, 'ein Paket mit ü');
  test.strictSame(judge(new Schema(named, join(named, 'h.xsd')), bad), ['wrong-type'], 'blanks and umlauts in names');

  const twice = schema('haupt.xsd');
  test.strictSame(
    [judge(twice, bad), judge(twice, bad.replace('x<', '1<'))],
    [['wrong-type'], []],
    'compiled once, used again',
  );
  test.strictSame(judgeBroken(twice), { code: 'engine', args: {} }, 'an engine that breaks off is no verdict');
  test.throws(
    () =>
      withFiles(
        () => undefined,
        () => {
          throw new TypeError('x');
        },
      ),
    TypeError,
    'other errors are not swallowed',
  );
});
/** A tree that libxml2 no longer knows. */
function judgeBroken(schema: Schema): unknown {
  const judgement = schema.validate({ _ptr: 0 } as never, '');
  return 'fault' in judgement ? judgement.fault : judgement.problems;
}
