import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import t from 'tap';
import type { Answer } from '../../../src/standards/schematron/run/protocol.ts';
import { noBrowser, openPage, startBrowser } from '../../helpers/browser-page.ts';

const ENGINES = [createRequire(import.meta.url).resolve('saxon-js'), process.env['VORGABEN_TEST_SAXON'] ?? []].flat();

const sheet = (body: string): string =>
  `<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:ixsl="http://saxonica.com/ns/interactiveXSLT" xmlns:js="http://saxonica.com/ns/globalJS" xmlns:svrl="http://purl.oclc.org/dsdl/svrl" exclude-result-prefixes="#all"><xsl:template match="/"><svrl:schematron-output><svrl:failed-assert id="R1" location="/a" test="t"><svrl:text>sah: ${body}</svrl:text></svrl:failed-assert></svrl:schematron-output></xsl:template><xsl:template name="svrl:x"/></xsl:stylesheet>`;
const saying = (select: string): string => sheet(`<xsl:value-of select="${select}"/>`);

/** What a stylesheet could try; each would name what it got hold of. */
const attacks = (address: string): Readonly<Record<string, string>> => ({
  'a file as text': saying("unparsed-text('file:///etc/passwd')"),
  'a file as document': saying("doc('file:///etc/passwd')"),
  'an address as text': saying(`unparsed-text('${address}')`),
  'an address as document': saying(`doc('${address}')`),
  'an address as JSON': saying(`json-doc('${address}')`),
  'a collection': saying(`collection('${address}')`),
  'JavaScript from a text': saying("ixsl:eval('typeof fetch + typeof postMessage + location.href')"),
  'a function of the browser': saying(`js:fetch('${address}')`),
  'a worker of its own': saying("js:importScripts('blob:x')"),
  'the port': saying("js:postMessage('x')"),
  'the window': saying("ixsl:window() ! (ixsl:get(., 'fetch'), ixsl:get(., 'indexedDB'), ixsl:get(., 'parent'))"),
  'the page': saying('name(ixsl:page()/*)'),
  'a second result': sheet(`<xsl:result-document href="${address}"><b/></xsl:result-document>`),
  'a request': sheet(
    `<ixsl:schedule-action http-request="map{'method':'GET','href':'${address}'}"><xsl:call-template name="svrl:x"/></ixsl:schedule-action>`,
  ),
});

/** Runs in the page: starts the sandbox as the engine does, and has it compile and run each stylesheet without looking through it. */
const TRY = async ([engine, make, sheets]: [string, string, Record<string, string>]) => {
  const unpacked = async (id: string) => {
    const bytes = Uint8Array.from(atob(document.getElementById(id)!.textContent!.trim()), (c) => c.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  };
  const parts = [await unpacked('part-sandbox'), '\n(function () {', engine, '\n}).call(globalThis);'];
  const blob = new Blob(parts, { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(blob), { name: JSON.stringify({ make, seal: 'x' }) });
  const ask = (request: object) =>
    new Promise<Answer>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage(request);
    });
  const said: Record<string, string> = {};
  for (const [name, text] of Object.entries(sheets)) {
    const main = `file:///package/${encodeURI(name)}.xsl`;
    const made = (await ask({ do: 'compile', main, files: { [main]: text } })) as { sef: string };
    if (!made.sef) {
      said[name] = JSON.stringify(made);
      continue;
    }
    await ask({ do: 'load', key: name, sef: new TextEncoder().encode(made.sef), lookThrough: false });
    said[name] = JSON.stringify(await ask({ do: 'run', key: name, text: '<a/>' }));
  }
  worker.terminate();
  return said;
};

t.test(
  'a stylesheet that slips through every look reaches nothing on the page',
  { skip: noBrowser, timeout: 200_000 },
  async (t) => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.setHeader('access-control-allow-origin', '*');
      response.end('<geheim>geheim</geheim>');
    }).listen(0, '127.0.0.1');
    t.teardown(() => server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/geheim.xml`;
    const browser = await startBrowser(t);
    const { page, requests } = await openPage(browser);
    for (const engine of ENGINES) {
      const make = engine.endsWith('N.js') ? 'node' : 'browser';
      const given = [
        readFileSync(engine, 'utf8'),
        make,
        { harmless: saying("'nichts'"), ...attacks(address) },
      ] as const;
      const said = (await page.evaluate(TRY as never, given as never)) as Record<string, string>;
      t.match(said['harmless'], /sah: nichts/, `${make}: stylesheets run`);
      for (const [name, answer] of Object.entries(said)) {
        t.comment(`${make}, ${name}: ${answer.slice(0, 200)}`);
        t.notMatch(answer, /root:|geheim<|sah: geheim|sah: (?:function|object)|native code/, `${make}: ${name}`);
      }
    }
    t.equal(asked, 0, 'no connection was made');
    t.same(
      requests.filter((one) => !/^(?:file|blob|data):/.test(one)),
      [],
      'nor asked for',
    );
  },
);
