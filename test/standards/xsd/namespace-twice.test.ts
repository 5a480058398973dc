import t from 'tap';
import { Schema } from '../../../src/standards/xsd/schema.ts';
import { fileOf } from '../../helpers/files.ts';
import { checkJson, findingsOf, resultOf } from '../../helpers/io.ts';
import { xsd } from '../../helpers/standards.ts';

const part = (body: string) => xsd(body, 'urn:b');
const MAIN = (imports: string) =>
  xsd(
    `${imports}<xs:element name="r"><xs:complexType><xs:sequence><xs:element ref="b:eins"/><xs:element ref="b:zwei"/></xs:sequence></xs:complexType></xs:element>`,
    'urn:a',
    'xmlns:b="urn:b"',
  );
const IMPORT = (file: string) => `<xs:import namespace="urn:b" schemaLocation="${file}"/>`;
const EINS = part('<xs:element name="eins" type="xs:int"/>');
const ZWEI = part('<xs:element name="zwei" type="xs:int"/>');
const message = (zwei: string) => `<r xmlns="urn:a" xmlns:b="urn:b"><b:eins>1</b:eins><b:zwei>${zwei}</b:zwei></r>`;

t.test('several schema files of one namespace are read together', async (test) => {
  const dir = test.testdir({
    'a.xsd': MAIN(IMPORT('eins.xsd') + IMPORT('zwei.xsd')),
    'eins.xsd': EINS,
    'zwei.xsd': ZWEI,
    'mittel.xsd': MAIN(`${IMPORT('eins.xsd')}<xs:include schemaLocation="weiter.xsd"/>`),
    'weiter.xsd': xsd(IMPORT('zwei.xsd')),
    'frei.xsd': xsd(
      `${IMPORT('eins.xsd')}${IMPORT('zwei.xsd')}<xs:element name="r"><xs:complexType><xs:sequence><xs:any namespace="urn:b" processContents="lax" maxOccurs="9"/></xs:sequence></xs:complexType></xs:element>`,
    ),
    'umlaut.xsd': MAIN(IMPORT('teil%20%C3%A4.xsd') + IMPORT('zwei.xsd')),
    'teil ä.xsd': EINS,
    'doppelt.xsd': MAIN(IMPORT('eins.xsd') + IMPORT('nochmals.xsd') + IMPORT('zwei.xsd')),
    'nochmals.xsd': part('<xs:element name="eins" type="xs:string"/>'),
  });
  const judge = (file: string, zwei: string) => {
    const judgement = new Schema(dir, `${dir}/${file}`).validate(fileOf('m.xml', message(zwei)).tree!, message(zwei));
    return 'problems' in judgement ? judgement.problems.map(({ code }) => code) : judgement.fault;
  };
  for (const file of ['a.xsd', 'mittel.xsd', 'frei.xsd', 'umlaut.xsd']) {
    test.strictSame(judge(file, '2'), [], file);
    test.strictSame(judge(file, 'zwei'), ['wrong-type'], `${file} finds what is wrong`);
  }
  test.match(judge('doppelt.xsd', '2'), { code: 'schema-twice', args: { namespace: 'urn:b' } });
});

t.test('an import of a comment, of one file twice, or of nothing changes nothing', async (test) => {
  const dir = test.testdir({
    'a.xsd': MAIN(`<!--${IMPORT('nicht.xsd')}-->${IMPORT('alle.xsd')}${IMPORT('./alle.xsd')}`),
    'alle.xsd': part('<xs:include schemaLocation="eins.xsd"/><xs:include schemaLocation="zwei.xsd"/>'),
    'eins.xsd': EINS,
    'zwei.xsd': ZWEI,
  });
  const judgement = new Schema(dir, `${dir}/a.xsd`).validate(fileOf('m.xml', message('2')).tree!, message('2'));
  test.strictSame(judgement, { problems: [] });
});

t.test('where several standards answer, that is the reason, and what to do is said', async (test) => {
  const schema = (version: string) =>
    xsd('<xs:element name="r" type="xs:int"/>').replace('<xs:schema', `<xs:schema version="${version}"`);
  const cwd = test.testdir({
    eins: { 'a.xsd': schema('1') },
    zwei: { 'b.xsd': schema('2') },
    'm.xml': '<r xmlns="urn:a">1</r>',
  });
  const { report, code } = await checkJson(['--standard', 'eins', '--standard', 'zwei', 'm.xml'], { cwd });
  const [finding] = findingsOf(report).filter(({ ruleId }) => ruleId === 'XOEV1004');
  test.match(finding?.message, /nur den gemeinten an/);
  test.match(resultOf(report, 'XOEV1002'), { outcome: 'unverified', reason: /mehrere Standards/ });
  test.equal(code, 1);
});
