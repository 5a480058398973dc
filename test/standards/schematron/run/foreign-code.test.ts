import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { findSaxon, GUARDED } from '../../../../src/standards/schematron/run/child.ts';
import type { EngineOptions } from '../../../../src/standards/schematron/run/compiler.ts';
import { SchematronEngine } from '../../../../src/standards/schematron/run/engine.ts';
import { foreignInSource } from '../../../../src/standards/schematron/run/foreign-source.ts';
import type { SvrlResult } from '../../../../src/standards/schematron/run/protocol.ts';
import type { SchematronFault } from '../../../../src/standards/schematron/run/sources.ts';
import '../../../helpers/bare-processes.ts';

const saxon = findSaxon() ? {} : { skip: 'saxon-js and xslt3 are not installed' };

const sheet = (body: string, attributes = ''): string =>
  `<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:ixsl="http://saxonica.com/ns/interactiveXSLT" xmlns:svrl="http://purl.oclc.org/dsdl/svrl" exclude-result-prefixes="#all" ${attributes}>${body}</xsl:stylesheet>`;
const saying = (select: string): string =>
  `<xsl:template match="/"><svrl:schematron-output><svrl:failed-assert id="R1" location="/a" test="t"><svrl:text><xsl:value-of select="${select}"/></svrl:text></svrl:failed-assert></svrl:schematron-output></xsl:template>`;

t.test('what could run while a stylesheet is compiled', async (t) => {
  const cases: readonly (readonly [name: string, stylesheet: string, found: string | null])[] = [
    ['harmless', sheet(saying("'a'")), null],
    ['a static variable', sheet('<xsl:variable name="v" static="yes" select="1"/>'), 'static'],
    ['a static parameter, spelt otherwise', sheet('<xsl:param name="v" static=" true " select="1"/>'), 'static'],
    [
      'a static variable by shadow attribute',
      sheet('<xsl:variable name="v" _static="{\'yes\'}" select="1"/>'),
      '_static',
    ],
    ['use-when of XSLT', sheet('<xsl:template match="/" use-when="true()"/>'), 'use-when'],
    ['use-when of a function', sheet('<xsl:function name="svrl:f" use-when="true()"/>'), 'use-when'],
    ['use-when of the stylesheet', sheet('', 'use-when="true()"'), 'use-when'],
    [
      'use-when of a literal element',
      sheet('<xsl:template match="/"><a xsl:use-when="true()"/></xsl:template>'),
      'use-when',
    ],
    [
      'an attribute of a literal element that is only called so',
      sheet('<xsl:template match="/"><a use-when="x" _b="y"/></xsl:template>'),
      null,
    ],
    ['a shadow attribute', sheet('<xsl:include _href="{$x}"/>'), '_href'],
    [
      'another prefix for XSLT',
      '<t:transform version="3.0" xmlns:t="http://www.w3.org/1999/XSL/Transform"><t:param name="p" static="yes"/></t:transform>',
      'static',
    ],
    ['a package', sheet('<xsl:use-package name="urn:x"/>'), 'use-package'],
    ['a schema', sheet('<xsl:import-schema/>'), 'import-schema'],
    ['a call of the engine', sheet(saying("ixsl:eval('1')")), 'ixsl:eval'],
    [
      'a call of the engine in a text',
      sheet('<xsl:template match="/" expand-text="yes">{ixsl:eval("1")}</xsl:template>'),
      'ixsl:eval',
    ],
    [
      'a namespace written with references',
      sheet('', 'xmlns:x="http://saxonic&#97;.com/ns/globalJS"').replace('></xsl', `>${saying("x:f('1')")}</xsl`),
      'x:f',
    ],
    [
      'a name with its namespace',
      sheet(saying("Q{http://saxonica.com/ns/globalJS}eval('1')")),
      'Q{http://saxonica.com/ns/globalJS}eval',
    ],
    ['a function found by its name', sheet(saying("function-lookup(xs:QName('x'), 1)('1')")), 'function-lookup'],
    ['a transformation', sheet(saying('transform(map{})')), 'transform'],
    [
      'a namespace of the engine that nothing uses',
      sheet(saying("'saxon'"), 'xmlns:saxon="http://saxon.sf.net/"'),
      null,
    ],
  ];
  for (const [name, stylesheet, found] of cases) t.equal(foreignInSource(stylesheet), found, name);
});

/** Each of these would answer with a word of the machine, or leave a trace, if it ran. */
const attacks = (trace: string): Readonly<Record<string, string>> => {
  const script = `ixsl:eval('process.kill &amp;&amp; process.kill(process.pid); String(typeof require) + typeof process.binding')`;
  const static_ = (select: string) => `<xsl:variable name="v" static="yes" select="${select}"/>${saying('$v')}`;
  return {
    'static.xsl': sheet(static_(script)),
    'use-when.xsl': sheet(`<xsl:template name="x" use-when="${script} = 'x'"/>${saying("'nichts'")}`),
    'include.xsl': sheet('<xsl:include href="static.xsl"/>'),
    'import.xsl': sheet('<xsl:import href="include.xsl"/>'),
    'trace.xsl': sheet(
      static_(
        `ixsl:eval('process.mainModule.require(&quot;fs&quot;).writeFileSync(&quot;${trace}&quot;, &quot;x&quot;)')`,
      ),
    ),
    'function.sch': `<schema xmlns="http://purl.oclc.org/dsdl/schematron" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:ixsl="http://saxonica.com/ns/interactiveXSLT" queryBinding="xslt2"><ns prefix="f" uri="urn:f"/><xsl:function name="f:x" xmlns:f="urn:f" use-when="${script} = 'x'"><xsl:sequence select="1"/></xsl:function><pattern><rule context="/*"><assert id="A" test="false()">nichts</assert></rule></pattern></schema>`,
  };
};

t.test(
  'compiling foreign code: looked through before, and harmless if it slips through',
  { ...saxon, timeout: 300_000 },
  async (t) => {
    const root = realpathSync(t.testdir({ paket: {} }));
    const trace = join(root, 'spur');
    const package_ = join(root, 'paket');
    for (const [name, text] of Object.entries(attacks(trace))) writeFileSync(join(package_, name), text);
    const answers = async (options: EngineOptions) => {
      const engine = new SchematronEngine(options);
      const said: Record<string, string> = {};
      for (const name of readdirSync(package_).sort()) {
        const answer = await engine.run({ file: join(package_, name), root: package_ }, '<a/>');
        said[name] = 'items' in answer ? answer.items.map(({ text }) => text).join() : answer.code;
      }
      engine.close();
      return said;
    };
    const refused = await answers({ folder: null, guards: { permissions: false, functions: true, strings: false } });
    t.same(new Set(Object.values(refused)), new Set(['schematron-function']), 'refused before it is compiled');
    for (const guards of [
      { permissions: true, functions: false, strings: false },
      { permissions: false, functions: false, strings: true },
      { ...GUARDED, functions: false },
    ]) {
      const confined = await answers({ folder: null, guards });
      const name = Object.entries(guards)
        .filter(([, on]) => on)
        .map(([one]) => one)
        .join(' and ');
      t.notMatch(Object.values(confined).join(), /function|object/, `${name}: nothing to reach out with`);
      t.equal(existsSync(trace), false, `${name}: nothing is written`);
    }
  },
);

const says = (answer: SvrlResult | SchematronFault) =>
  'items' in answer ? answer.items.map(({ text }) => text).join() : answer.code;

t.test('the day of the run is the day of a stylesheet', { ...saxon, timeout: 300_000 }, async (t) => {
  const root = realpathSync(
    t.testdir({
      'heute.xsl': sheet(saying("concat(current-date(), ' ', current-dateTime(), ' ', implicit-timezone())")),
      'los.xsl': sheet(saying('random-number-generator()?number')),
    }),
  );
  const engine = new SchematronEngine({ folder: null });
  const run = (asOf: string) => engine.run({ file: join(root, 'heute.xsl'), root }, '<a/>', asOf);
  t.equal(says(await run('2027-07-01')), '2027-07-01+02:00 2027-07-01T23:59:59+02:00 PT2H');
  t.equal(
    says(await run('2026-01-15')),
    '2026-01-15+01:00 2026-01-15T23:59:59+01:00 PT1H',
    'winter, in the same process',
  );
  const lots = () => engine.run({ file: join(root, 'los.xsl'), root }, '<a/>', '2026-01-15');
  t.match(says(await lots()), /^0\.\d{5,}$/, 'chance is drawn');
  t.equal(says(await lots()), says(await lots()), 'and falls the same way each time');
  engine.close();
});

t.test(
  'a compiled stylesheet that was swapped, cut off or damaged is made anew',
  { ...saxon, timeout: 300_000 },
  async (t) => {
    const root = realpathSync(
      t.testdir({ 'streng.xsl': sheet(saying("'streng'")), 'lax.xsl': sheet(saying("'lax'")), cache: {} }),
    );
    const folder = join(root, 'cache');
    let compiled = 0;
    const run = async (file: string) => {
      const engine = new SchematronEngine({ folder, onCompile: () => (compiled += 1) });
      const answer = says(await engine.run({ file: join(root, file), root }, '<a/>'));
      engine.close();
      return answer;
    };
    t.equal(await run('streng.xsl'), 'streng');
    const kept = () => readdirSync(join(folder, 'schematron')).map((name) => join(folder, 'schematron', name));
    const [strict] = kept();
    t.equal(await run('lax.xsl'), 'lax');
    const lax = readFileSync(kept().find((path) => path !== strict)!, 'utf8');
    const good = readFileSync(strict!, 'utf8');
    t.equal(await run('streng.xsl'), 'streng');
    t.equal(compiled, 2, 'taken from the cache');
    for (const [name, text] of Object.entries({
      swapped: lax,
      'cut off': good.slice(0, -10),
      garbage: '{',
      empty: '',
    })) {
      writeFileSync(strict!, text);
      const before = compiled;
      t.equal(await run('streng.xsl'), 'streng', name);
      t.equal(compiled, before + 1, `${name}: made anew`);
      t.equal(readFileSync(strict!, 'utf8'), good, `${name}: the entry is good again`);
    }
  },
);

/** Processes on this machine that run stylesheets for a parent. */
const sandboxesOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const [command, status] = [
          readFileSync(`/proc/${pid}/cmdline`, 'utf8'),
          readFileSync(`/proc/${pid}/status`, 'utf8'),
        ];
        return command.includes('schematron-sandbox') && new RegExp(`^PPid:\\s*${parent}$`, 'm').test(status);
      } catch {
        return false;
      }
    })
    .map(Number);
const alive = (pid: number): boolean => existsSync(`/proc/${pid}`);
const until = async (what: () => boolean): Promise<boolean> => {
  for (let tries = 0; tries < 200 && !what(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return what();
};

const noProc = existsSync('/proc/self/cmdline') ? saxon : { skip: 'there is no /proc' };
t.test('however the parent ends, its processes end with it', { ...noProc, timeout: 300_000 }, async (t) => {
  const endless = sheet(
    `<xsl:template match="/"><xsl:iterate select="1 to 1000000000"><xsl:param name="t" select="0"/><xsl:next-iteration><xsl:with-param name="t" select="$t + 1"/></xsl:next-iteration></xsl:iterate></xsl:template>`,
  );
  const root = realpathSync(
    t.testdir({
      'a.xml': '<a xmlns="urn:a"/>',
      paket: {
        'a.xsd':
          '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a"><xs:element name="a"/></xs:schema>',
        'endlos.xsl': endless,
        'scenarios.xml': `<scenarios xmlns="http://www.xoev.de/de/validator/framework/1/scenarios" frameworkVersion="1.0.0"><name>T</name><date>2026-01-01</date><description><p>T</p></description><scenario><name>A</name><namespace prefix="a">urn:a</namespace><match>/a:a</match><validateWithXmlSchema><resource><name>X</name><location>a.xsd</location></resource></validateWithXmlSchema><validateWithSchematron><resource><name>S</name><location>endlos.xsl</location></resource></validateWithSchematron></scenario><noScenarioReport><resource><name>N</name><location>endlos.xsl</location></resource></noScenarioReport></scenarios>`,
      },
    }),
  );
  // Side by side: each waits until its stylesheet keeps a thread busy.
  await Promise.all(
    (['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const).map(async (signal) => {
      const bin = join(process.cwd(), 'bin', 'vorgaben.js');
      const given = ['check', '--standard', join(root, 'paket', 'scenarios.xml'), join(root, 'a.xml')];
      const parent: ChildProcess = spawn(process.execPath, [bin, ...given], {
        env: { PATH: process.env['PATH'], HOME: root, XDG_CACHE_HOME: join(root, signal) },
        stdio: 'ignore',
      });
      t.ok(await until(() => sandboxesOf(parent.pid!).length > 0), `${signal}: a process runs the stylesheet`);
      await new Promise((resolve) => setTimeout(resolve, 2500));
      const children = sandboxesOf(parent.pid!);
      parent.kill(signal);
      t.ok(await until(() => !children.some(alive)), `${signal}: it has ended`);
    }),
  );
});
