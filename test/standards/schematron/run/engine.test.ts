import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { EngineOptions } from '../../../../src/standards/schematron/run/compiler.ts';
import { SchematronEngine } from '../../../../src/standards/schematron/run/engine.ts';
import type { SvrlResult } from '../../../../src/standards/schematron/run/protocol.ts';
import type { SchematronFault } from '../../../../src/standards/schematron/run/sources.ts';
import '../../../helpers/bare-processes.ts';
import { HEAD, saxon, saying } from '../../../helpers/schematron.ts';

const BIG = '210501700012345678131468';
const SCH = `<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"><pattern><rule context="b"><assert id="B1" test=". = 'x'" flag="warning">Hier steht „<value-of select="."/>“.</assert></rule></pattern></schema>`;
t.test('running Schematron', { ...saxon, timeout: 300_000 }, async (test) => {
  const folder = realpathSync(
    test.testdir({
      'gut.xsl': saying(`xs:integer(string(/a)) mod 97`),
      'teile.xsl': `${HEAD}<xsl:include href="unter/teil%201.xsl"/></xsl:stylesheet>`,
      unter: {
        'teil 1.xsl': saying("doc('liste.xml')/liste/wert"),
        'liste.xml': '<liste><wert>aus der Liste</wert></liste>',
      },
      'liste.xsl': saying("doc('unter/liste.xml')/liste/wert"),
      'liste-fehlt.xsl': saying("doc('unter/fehlt.xml')"),
      'regeln.sch': SCH,
      'unbekannt.sch': SCH.replace('<pattern>', '<erfunden/><pattern>'),
      'leer.sch': SCH.replace(/<pattern>.*<\/pattern>/, '<pattern/>'),
      'teil-fehlt.xsl': `${HEAD}<xsl:include href="fehlt.xsl"/></xsl:stylesheet>`,
      'hinaus.xsl': `${HEAD}<xsl:include href="../../hinaus.xsl"/></xsl:stylesheet>`,
      'netz.xsl': `${HEAD}<xsl:import href="http://example.org/a.xsl"/></xsl:stylesheet>`,
      'kein-xml.xsl': '<xsl:stylesheet',
      'kein-xslt.xsl': `${HEAD}<xsl:template match="/"><xsl:erfunden/></xsl:template></xsl:stylesheet>`,
      'kein-svrl.xsl': `${HEAD}<xsl:template match="/"><a/></xsl:template></xsl:stylesheet>`,
      'absturz.xsl': saying('xs:date(string(/a))'),
      'kaputt.sef.json': '{',
      cache: {},
    }),
  );
  const compiled: string[] = [];
  const options: EngineOptions = { folder: join(folder, 'cache'), onCompile: (file) => compiled.push(file) };
  const run = (engine: SchematronEngine, file: string, text = `<a>${BIG}</a>`) =>
    engine.run({ file: join(folder, file), root: folder }, text);
  const engine = new SchematronEngine(options);
  const says = (answer: SvrlResult | SchematronFault) =>
    'items' in answer ? answer.items.map(({ text }) => text) : [answer.code, answer.args];

  test.strictSame(says(await run(engine, 'gut.xsl')), ['1'], 'mod above 2^53: Java says 1, SaxonJS alone 66');
  const kept = join(folder, 'cache', 'schematron');
  const plain = readFileSync(join(kept, readdirSync(kept)[0]!), 'utf8');
  writeFileSync(join(folder, 'fertig.sef.json'), plain.slice(plain.indexOf('\n') + 1));
  const cases: readonly (readonly [file: string, says: unknown, text?: string])[] = [
    ['teile.xsl', ['aus der Liste']],
    ['liste.xsl', ['aus der Liste']],
    ['liste-fehlt.xsl', ['schematron-missing-part', { file: 'unter/fehlt.xml' }]],
    ['regeln.sch', ['Hier steht „y“.'], '<a><b>x</b><b>y</b></a>'],
    ['regeln.sch', [], '<a><b>x</b></a>'],
    ['leer.sch', ['schematron-empty', { file: 'leer.sch' }]],
    ['fertig.sef.json', ['1']],
    ['teil-fehlt.xsl', ['schematron-missing-part', { file: 'fehlt.xsl' }]],
    ['hinaus.xsl', ['schematron-missing-part', { file: '../../hinaus.xsl' }]],
    ['netz.xsl', ['schematron-missing-part', { file: 'http://example.org/a.xsl' }]],
    ['kein-xml.xsl', ['schematron-broken', { file: 'kein-xml.xsl', line: 1 }]],
    ['kein-xslt.xsl', ['schematron-compile', { file: 'kein-xslt.xsl', error: 'XTSE0010', line: 1 }]],
    ['kein-svrl.xsl', ['schematron-crashed', { file: 'kein-svrl.xsl', error: '' }]],
    ['absturz.xsl', ['schematron-crashed', { file: 'absturz.xsl', error: 'FORG0001' }]],
    ['kaputt.sef.json', ['schematron-broken', { file: 'kaputt.sef.json', line: 1 }]],
    ['fehlt.sef.json', ['schematron-missing-part', { file: 'fehlt.sef.json' }]],
    ['fehlt.xsl', ['schematron-missing-part', { file: 'fehlt.xsl' }]],
    ['gut.xsl', ['schematron-too-large', { limit: 10 }], `<a>${'x'.repeat(10_000_000)}</a>`],
  ];
  for (const [file, answer, text] of cases) test.strictSame(says(await run(engine, file, text)), answer, file);
  const refused = says(await run(engine, 'unbekannt.sch'));
  test.match(refused, ['sch-unknown-element', { file: 'unbekannt.sch' }], 'what a Schematron may not hold');
  test.strictSame(
    (await Promise.all(Array.from({ length: 30 }, () => run(engine, 'gut.xsl')))).map(says),
    Array(30).fill(['1']),
    'many documents',
  );
  const before = compiled.length;
  engine.close();
  const again = new SchematronEngine(options);
  test.strictSame(says(await run(again, 'gut.xsl')), ['1']);
  test.equal(compiled.length, before, 'compiled once, kept for later runs');
  again.close();
  const without = new SchematronEngine({ folder: null, saxon: null });
  test.strictSame(says(await run(without, 'gut.xsl')), ['schematron-engine', {}], 'without SaxonJS');
});
