import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import t from 'tap';
import type { Guards } from '../../../../src/standards/schematron/run/child.ts';
import { SchematronEngine } from '../../../../src/standards/schematron/run/engine.ts';
import '../../../helpers/bare-processes.ts';
import { HEAD, saxon, saying } from '../../../helpers/schematron.ts';

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
