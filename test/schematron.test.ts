import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import t from 'tap';
import type { Level } from '../src/base/nouns.ts';
import type { Step, StepProblem } from '../src/documents/document.ts';
import { acceptMatch, withoutAcceptMatch } from '../src/standards/kosit/acceptance.ts';
import { admit } from '../src/standards/schematron/run/admit.ts';
import { findSaxon, type Guards } from '../src/standards/schematron/run/child.ts';
import { type EngineOptions, SchematronEngine } from '../src/standards/schematron/run/engine.ts';
import { levelOf, schematronProblems } from '../src/standards/schematron/run/findings.ts';
import { xpathOf } from '../src/standards/schematron/run/location.ts';
import { exactModulo, inexactModulo } from '../src/standards/schematron/run/modulo.ts';
import type { SvrlItem, SvrlResult } from '../src/standards/schematron/run/protocol.ts';
import type { SchematronFault } from '../src/standards/schematron/run/sources.ts';
import './helpers/bare-processes.ts';
import { fileOf } from './helpers/files.ts';

const saxon = findSaxon() ? {} : { skip: 'saxon-js and xslt3 are not installed' };

const item = (more: Partial<SvrlItem>): SvrlItem => ({
  kind: 'failed-assert',
  id: 'R1',
  location: '/',
  test: 'x',
  flag: '',
  role: '',
  text: 'Text',
  ...more,
});

t.test('integers before mod become decimals, and nothing else', async (test) => {
  const within = (xpath: string) => `<a xmlns:xs="http://www.w3.org/2001/XMLSchema" test="${xpath}"/>`;
  const cases: readonly (readonly [string, string])[] = [
    ['xs:integer(a) mod 97 = 1', 'xs:decimal(xs:integer(a)) mod 97 = 1'],
    ['((xs:integer(a))) mod 97', '((xs:decimal(xs:integer(a)))) mod 97'],
    ["xs:integer(concat('mod', f(x))) mod 97", "xs:decimal(xs:integer(concat('mod', f(x)))) mod 97"],
    ['$x cast as xs:integer mod 97', '$x cast as xs:decimal mod 97'],
    ['xs:integer(xs:integer(a) mod 3) mod 4', 'xs:decimal(xs:integer(xs:decimal(xs:integer(a)) mod 3)) mod 4'],
    ['f(xs:integer(a)) mod 97', 'f(xs:integer(a)) mod 97'],
    ['(xs:integer(a) + 1) mod 97', '(xs:integer(a) + 1) mod 97'],
    ['xs:integer(a) idiv 97', 'xs:integer(a) idiv 97'],
    ["'xs:integer(a) mod 2'", "'xs:integer(a) mod 2'"],
    ['&quot;xs:integer(a) mod 2&quot; = b', '&quot;xs:integer(a) mod 2&quot; = b'],
    ['a:integer(a) mod 97', 'a:integer(a) mod 97'],
    ['mod mod mod', 'mod mod mod'],
    [') mod 2', ') mod 2'],
  ];
  for (const [before, after] of cases) test.equal(exactModulo(within(before)), within(after), before);
  const other = '<!-- xs:integer(a) mod 2 --><?p t="xs:integer(a) mod 2"?><![CDATA[t="xs:integer(a) mod 2"]]>';
  test.equal(exactModulo(`${within('')}${other}`), `${within('')}${other}`, 'comments, instructions and text stay');
  const cast = (as: string) => ({ N: 'arith', op: 'mod', C: [{ N: 'data', C: [{ N: 'cast', as, C: [] }] }] });
  test.equal(inexactModulo({ N: 'package', C: [cast('ADI')] }), true);
  test.equal(inexactModulo({ N: 'package', C: [cast('AD'), { N: 'arith', op: '+' }] }), false);
});

t.test('places of SVRL as XPath 1.0', async (test) => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['/', '/'],
    ['', '/'],
    [
      '/Q{urn:a}b[2]/Q{}c[1]',
      "/*[local-name()='b' and namespace-uri()='urn:a'][2]/*[local-name()='c' and namespace-uri()=''][1]",
    ],
    [
      '/Q{}a[1]/@Q{urn:a}x',
      "/*[local-name()='a' and namespace-uri()=''][1]/@*[local-name()='x' and namespace-uri()='urn:a']",
    ],
    ["/*:b[namespace-uri()='urn:a'][1]", "/*[local-name()='b'][namespace-uri()='urn:a'][1]"],
    ["/*[local-name()='b' and namespace-uri()='u]'][1]", "/*[local-name()='b' and namespace-uri()='u]'][1]"],
    ['/p:b[1]/@c', "/*[local-name()='b' and namespace-uri()='urn:a'][1]/@*[local-name()='c' and namespace-uri()='']"],
    ['/p:b[1]/text()[2]', "/*[local-name()='b' and namespace-uri()='urn:a'][1]/text()[2]"],
    ['Q{http://www.w3.org/2005/xpath-functions}root()/Q{}a[1]', "/*[local-name()='a' and namespace-uri()=''][1]"],
    ['/q:b[1]', null],
    ['//b', null],
    ['nonsense', null],
  ];
  for (const [location, xpath] of cases) test.equal(xpathOf(location, { p: 'urn:a' }), xpath, location);
  const file = fileOf('a.xml', '<a xmlns="urn:a"><b/><c/><b x="1">t</b></a>');
  const pointers = schematronProblems(
    {
      prefixes: { p: 'urn:a' },
      items: ['/p:a[1]/p:b[2]', '/p:a[1]/p:b[2]/@x', '/p:a[1]/p:b[3]', '//b', "/p:a[1]['"].map((location) =>
        item({ location }),
      ),
    },
    file.tree!,
  ).map(({ pointer }) => pointer);
  test.strictSame(pointers, ['/*/*[3]', '/*/*[3]/@x', '', '', ''], 'what cannot be found is the whole file');
});

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

t.test('the acceptance of KoSIT configurations', async (test) => {
  const rep = { rep: 'http://www.xoev.de/de/validator/varl/1', own: 'urn:own' };
  const problem = (level: Level, more: object = {}): StepProblem => ({
    code: 'R1',
    pointer: '',
    args: more as never,
    level,
  });
  const steps = (...problems: StepProblem[]): Step[] => [
    { name: 'well-formed', outcome: 'passed', problems: [] },
    { name: 'xml-schema', outcome: 'passed', problems: [] },
    { name: 'schematron-1', outcome: 'passed', problems },
  ];
  const usual = '/rep:report/rep:assessment[1]/rep:accept[1]';
  const cases: readonly (readonly [string, readonly StepProblem[], boolean | 'unsupported'])[] = [
    [usual, [], true],
    [usual, [problem('SOLL'), problem('KANN')], true],
    [usual, [problem('MUSS')], false],
    ["count(//rep:message[@level='error']) = 1", [problem('MUSS')], true],
    ["not(//rep:message[@code = 'R1'])", [problem('KANN')], false],
    ["//rep:validationStepResult[@id = 'val-sch.1']/@valid = 'true'", [problem('SOLL')], false],
    ["//rep:validationStepResult[@id = 'val-sch.1']/@valid = 'true'", [problem('KANN')], true],
    ['count(//own:rejected) = 0', [], 'unsupported'],
    ["'own:x' = 'own:x'", [], true],
    ['count(', [], 'unsupported'],
  ];
  for (const [path, problems, answer] of cases)
    test.equal(acceptMatch(path, rep, 'Name')(steps(...problems)), answer, `${path} ${problems.length}`);
  test.equal(withoutAcceptMatch(steps()), true);
  test.equal(withoutAcceptMatch(steps(problem('KANN'))), false, 'any failed assert rejects');
  test.equal(withoutAcceptMatch(steps(problem('MUSS', { report: true }))), true, 'a successful report does not');
});

t.test('what a compiled stylesheet may consist of', async (test) => {
  const fn = (name: string, ...C: object[]) => ({ N: 'package', C: [{ N: 'fn', name, C }] });
  const text = (val: string) => ({ N: 'str', val });
  const cases: readonly (readonly [string, object, unknown])[] = [
    ['harmless', fn('concat', text('a')), { documents: [] }],
    [
      'a function of its own',
      {
        N: 'package',
        C: [
          { N: 'function', name: 'Q{u}f' },
          { N: 'fnRef', name: 'Q{u}f' },
        ],
      },
      { documents: [] },
    ],
    ['maps', { N: 'ifCall', name: 'Q{http://www.w3.org/2005/xpath-functions/map}get' }, { documents: [] }],
    ['a document of the package', fn('doc', text('lists/a.xml')), { documents: ['file:///package/lists/a.xml'] }],
    ['an absolute document', fn('doc', text('file:///etc/passwd')), { refused: 'doc' }],
    ['an absolute path', fn('document', text('/etc/passwd')), { refused: 'document' }],
    ['a calculated document', fn('doc', { N: 'varRef', name: 'x' }), { refused: 'doc' }],
    ['text files', fn('unparsed-text', text('a.txt')), { refused: 'unparsed-text' }],
    ['the environment', fn('environment-variable', text('PATH')), { refused: 'environment-variable' }],
    [
      'a function value',
      { N: 'fnRef', name: 'Q{http://www.w3.org/2005/xpath-functions}doc' },
      { refused: 'Q{http://www.w3.org/2005/xpath-functions}doc' },
    ],
    [
      'JavaScript',
      { N: 'ifCall', name: 'Q{http://saxonica.com/ns/interactiveXSLT}call' },
      { refused: 'Q{http://saxonica.com/ns/interactiveXSLT}call' },
    ],
    ['another result', { N: 'resultDoc' }, { refused: 'resultDoc' }],
    ['dynamic XPath', { N: 'evaluate' }, { refused: 'evaluate' }],
    [
      'a function that borrows the name of one of the engine',
      {
        N: 'package',
        C: [
          { N: 'function', name: 'Q{http://saxonica.com/ns/interactiveXSLT}call' },
          { N: 'ifCall', name: 'Q{http://saxonica.com/ns/interactiveXSLT}call' },
        ],
      },
      { refused: 'Q{http://saxonica.com/ns/interactiveXSLT}call' },
    ],
    [
      'a call of the engine is no call of an own function',
      {
        N: 'package',
        C: [
          { N: 'function', name: 'Q{u}f' },
          { N: 'ifCall', name: 'Q{u}f' },
        ],
      },
      { refused: 'Q{u}f' },
    ],
    ['no node', { C: [] }, { refused: 'undefined' }],
  ];
  for (const [name, sef, answer] of cases) test.strictSame(admit(sef as never), answer, name);
});

const HEAD = `<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:js="http://saxonica.com/ns/globalJS" xmlns:svrl="http://purl.oclc.org/dsdl/svrl" exclude-result-prefixes="#all">`;
/** A stylesheet whose one assert says what an expression gives. */
const saying = (select: string, more = ''): string =>
  `${HEAD}${more}<xsl:template match="/"><svrl:schematron-output><svrl:failed-assert id="R1" location="/a" test="t"><svrl:text><xsl:value-of select="${select}"/></svrl:text></svrl:failed-assert></svrl:schematron-output></xsl:template></xsl:stylesheet>`;

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

t.test('a stylesheet is foreign code: each guard alone stops it', { ...saxon, timeout: 300_000 }, async (test) => {
  let calls = 0;
  const server = createServer((_, response) => {
    calls += 1;
    response.end('<a>geheim</a>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const root = realpathSync(test.testdir({ paket: {}, 'geheim.txt': 'geheim', 'geheim.xml': '<a>geheim</a>' }));
  const secret = pathToFileURL(join(root, 'geheim.txt')).href;
  const written = join(root, 'geschrieben');
  const script = (code: string) =>
    saying(`js:eval('${code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&quot;')}')`);
  const attacks: Readonly<Record<string, string>> = {
    text: saying(`unparsed-text('${secret}')`),
    document: saying(`doc('${pathToFileURL(join(root, 'geheim.xml')).href}')`),
    calculated: saying(`doc(concat('${pathToFileURL(root).href}', '/geheim', '.xml'))`),
    web: saying(`doc('${url}')`),
    environment: saying("environment-variable('HOME')"),
    result: `${HEAD}<xsl:template match="/"><svrl:schematron-output><xsl:result-document href="${pathToFileURL(written).href}"><a/></xsl:result-document></svrl:schematron-output></xsl:template></xsl:stylesheet>`,
    dynamic: saying(
      '$x',
      `<xsl:variable name="x"><xsl:evaluate xpath="'unparsed-text(&quot;${secret}&quot;)'"/></xsl:variable>`,
    ),
    fetch: script(`String(globalThis.fetch && fetch('${url}'))`),
    'built-in': script(`process.getBuiltinModule('fs').readFileSync('${join(root, 'geheim.txt')}', 'utf8')`),
    main: script(`process.mainModule.require('fs').writeFileSync('${written}', 'x')`),
    import: script(
      `String(import('node:net').then(function (net) { net.connect(${(server.address() as AddressInfo).port}, '127.0.0.1').write('GET / HTTP/1.0\\\\n\\\\n') }))`,
    ),
    spawn: script(`String(import('node:child_process').then(function (c) { c.execSync('touch ${written}') }))`),
    file: script(`String(import('node:fs').then(function (fs) { fs.writeFileSync('${written}', 'x') }))`),
  };
  for (const [name, stylesheet] of Object.entries(attacks))
    writeFileSync(join(root, 'paket', `${name}.xsl`), stylesheet);
  const package_ = join(root, 'paket');
  const attack = async (guards: Guards): Promise<Record<string, string>> => {
    const engine = new SchematronEngine({ folder: join(root, 'cache'), guards });
    const answers: Record<string, string> = {};
    for (const name of Object.keys(attacks)) {
      const answer = await engine.run({ file: join(package_, `${name}.xsl`), root: package_ }, '<a/>');
      answers[name] = 'items' in answer ? answer.items.map(({ text }) => text).join() : answer.code;
    }
    // What a script started without waiting for it would have happened by now.
    await new Promise((resolve) => setTimeout(resolve, 300));
    engine.close();
    return answers;
  };
  const looked = await attack({ permissions: false, functions: true, strings: false });
  test.strictSame(
    looked,
    Object.fromEntries(Object.keys(attacks).map((name) => [name, 'schematron-function'])),
    'functions',
  );
  const confined = await attack({ permissions: true, functions: false, strings: false });
  test.notMatch(Object.values(confined).join(), /geheim/, 'permissions: nothing is read');
  test.equal(confined['environment'], '', 'permissions: no environment');
  test.equal(existsSync(written), false, 'nothing is written');
  test.equal(calls, 0, 'nobody is called');
  server.close();
});

t.test('time and memory of a stylesheet are bounded', { ...saxon, timeout: 300_000 }, async (test) => {
  const endless = `<xsl:template name="e"><xsl:param name="n"/><xsl:iterate select="1 to 1000000000"><xsl:param name="t" select="0"/><xsl:next-iteration><xsl:with-param name="t" select="$t + 1"/></xsl:next-iteration></xsl:iterate></xsl:template>`;
  const root = realpathSync(
    test.testdir({
      'gut.xsl': saying("'gut'"),
      'endlos.xsl': saying('$x', `${endless}<xsl:variable name="x"><xsl:call-template name="e"/></xsl:variable>`),
    }),
  );
  const engine = new SchematronEngine({ folder: null, limit: 3000 });
  const run = async (file: string) => {
    const answer = await engine.run({ file: join(root, file), root }, '<a/>');
    return 'items' in answer ? answer.items[0]?.text : answer.code;
  };
  test.equal(await run('endlos.xsl'), 'schematron-timeout');
  test.equal(await run('gut.xsl'), 'gut', 'the next document has a process again');
  engine.close();
});

/** A stylesheet may make the process itself fall over. */
t.test('a process that dies is no verdict', { ...saxon, timeout: 300_000 }, async (test) => {
  const root = realpathSync(
    test.testdir({
      'tod.xsl': saying(`js:eval('var a = []; for (;;) a.push(new Array(1000000).fill(1))')`),
      'gut.xsl': saying("'gut'"),
    }),
  );
  const engine = new SchematronEngine({
    folder: null,
    guards: { permissions: true, functions: false, strings: false },
  });
  const code = async (file: string) => {
    const answer = await engine.run({ file: join(root, file), root }, '<a/>');
    return 'items' in answer ? answer.items[0]?.text : answer.code;
  };
  test.equal(await code('tod.xsl'), 'schematron-memory');
  test.equal(await code('gut.xsl'), 'gut');
  engine.close();
});
