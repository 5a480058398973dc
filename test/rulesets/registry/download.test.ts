import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import t from 'tap';
import { Downloader } from '../../../src/rulesets/registry/download.ts';
import { runCli } from '../../helpers/io.ts';
import { ENV, published } from '../../helpers/published.ts';

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
t.test('add from the network: only what is https or here, bounded, through proxies', async (t) => {
  const { cwd, publish } = await published(t);
  await publish();
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const file = join(cwd, 'pub', url.slice(1));
    if (url.startsWith('/weiter')) response.writeHead(302, { location: url.replace('/weiter', '') }).end('x');
    else if (url === '/fort') response.writeHead(301, { location: 'http://example.org/index.json' }).end();
    else if (url === '/kreis') response.writeHead(307, { location: '/kreis' }).end();
    else if (url === '/kaputt') response.writeHead(500).end('x');
    else if (url === '/leer') response.writeHead(304).end();
    else if (url === '/gross') response.end(Buffer.alloc(30_000));
    else if (url === '/langsam') response.write('a');
    else if (url === '/ab') {
      response.writeHead(200, { 'content-length': '100' });
      response.write('a');
      setTimeout(() => response.destroy(), 20);
    } else if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  const port = await listening(server);
  const seen: string[] = [];
  const proxy = createServer(({ url = '', method }, response) => {
    seen.push(`${method} ${url}`);
    request(url, (answer) => answer.pipe(response.writeHead(answer.statusCode!))).end();
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    seen.push(`CONNECT ${url}`);
    if (url.startsWith('127.0.0.1')) {
      const through = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        through.pipe(socket).pipe(through);
      });
    } else socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const proxyPort = await listening(proxy);
  t.teardown(() => {
    for (const one of [server, proxy]) {
      one.closeAllConnections();
      one.close();
    }
  });

  const home = `http://127.0.0.1:${port}`;
  const add = (source: string, env: Readonly<Record<string, string>> = {}, ...more: string[]) =>
    runCli(['ruleset', 'add', source, '--trust-key', 'k.pub', ...more], { cwd, env: { ...ENV(cwd), ...env } });
  const fresh = () => {
    rmSync(join(cwd, 'data'), { recursive: true, force: true });
    rmSync(join(cwd, 'vorgaben.lock'), { force: true });
  };
  t.match(await add(`${home}/index.json`), { code: 0, out: /probe@1\.0\.0 .*aufgenommen/ });
  t.same(asked, ['/index.json', '/index.json.minisig', '/probe-1.0.0.tgz', '/probe-1.0.0.tgz.minisig']);
  fresh();
  t.match(await add(`${home}/`), { code: 0 }, 'a folder stands for its index');
  fresh();
  t.match(await add(`${home}/weiter/probe-1.0.0.tgz`), { code: 0 }, 'redirected on this machine');
  fresh();
  const HTTP_PROXY = `http://127.0.0.1:${proxyPort}`;
  t.match(await add(`${home}/index.json`, { HTTP_PROXY }), { code: 0 });
  t.ok(seen.length > 0, `through the proxy: ${seen[0]}`);
  const before = seen.length;
  fresh();
  t.match(await add(`${home}/index.json`, { HTTP_PROXY, NO_PROXY: '127.0.0.1' }), { code: 0 });
  t.equal(seen.length, before, 'past the proxy');
  fresh();
  const env = { https_proxy: HTTP_PROXY };
  t.match(await add('https://regeln.invalid/index.json', env), {
    code: 2,
    err: /„https:\/\/regeln\.invalid\/index\.json“ ist nicht zu erreichen .*HTTPS_PROXY/,
  });
  t.equal(seen.at(-1), 'CONNECT regeln.invalid:443');

  for (const [source, says] of [
    ['http://example.org/index.json', /nur https/],
    ['ftp://127.0.0.1/index.json', /nur https/],
    ['https://', /keine Adresse/],
    [`http://ich:geheim@127.0.0.1:${port}/index.json`, /Zugangsdaten/],
    [`${home}/fort`, /„http:\/\/example\.org\/index\.json“ wird nicht abgerufen/],
    [`${home}/kreis`, /leitet immer weiter/],
    [`${home}/kaputt`, /antwortet mit 500/],
    [`${home}/leer`, /antwortet mit 304/],
    [`${home}/fehlt.tgz`, /liegt nichts/],
    [`${home}/ab`, /nicht zu erreichen/],
    ['http://127.0.0.1:1/index.json', /nicht zu erreichen \(der Rechner nimmt keine Verbindung an\)/],
    ['fehlt.tgz', /„fehlt\.tgz“ gibt es nicht/],
  ] as const) {
    const ran = await add(source);
    t.match(ran, { code: 2, out: '', err: says }, source);
    t.notMatch(ran.err, /geheim/);
  }
  t.notOk(existsSync(join(cwd, 'data')) || existsSync(join(cwd, 'vorgaben.lock')), 'nothing is left behind');
  const small = new Downloader({}, { bytes: 10_000, milliseconds: 200 });
  await t.rejects(small.get(new URL(`${home}/gross`)), /larger than/);
  await t.rejects(small.get(new URL(`${home}/langsam`)), /did not deliver/);

  writeFileSync(join(cwd, 'pub/probe-1.0.0.tgz'), 'anders');
  t.match(await add(`${home}/index.json`), { code: 2, err: /nicht die Datei, die das Verzeichnis meint/ });
  t.same(readdirSync(cwd).includes('data'), false);
});
