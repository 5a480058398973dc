import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import * as http from 'node:http';
import * as https from 'node:https';
import * as net from 'node:net';
import { join } from 'node:path';
import t from 'tap';
import { addressOf, Downloader } from '../../../src/rulesets/registry/download.ts';

/** Bytes for as long as anybody takes them. */
function pour(response: ServerResponse): void {
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536)));
  };
  response.on('drain', more).on('error', () => undefined);
  more();
}

/** A byte now and then, so that the connection is never idle. */
function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write('x'), 20);
  response.on('close', () => clearInterval(timer));
}

const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/http': (response) => response.writeHead(302, { location: 'http://example.org/index.json' }).end(),
  '/file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/data': (response) => response.writeHead(302, { location: 'data:text/plain,abc' }).end(),
  '/password': (response) => response.writeHead(302, { location: '//ich:geheim@localhost/index.json' }).end(),
  '/broken': (response) => response.writeHead(302, { location: 'http://[::' }).end(),
  '/endless': (response) => pour(response.writeHead(200)),
  '/endless-error': (response) => pour(response.writeHead(500)),
  '/endless-redirect': (response) => pour(response.writeHead(302, { location: '/endless' })),
  '/slow': (response) => drip(response.writeHead(200)),
  '/slow-redirect': (response) => drip(response.writeHead(302, { location: '/slow' })),
  '/silent': () => undefined,
  '/more-promised': (response) => response.writeHead(200, { 'content-length': '99999999999999' }).write('x'),
  '/headers': (response) => response.writeHead(200, { 'x-a': 'a'.repeat(1_000_000) }).end('x'),
};

const answer: RequestListener = ({ url = '' }, response) => ANSWERS[url]!(response);

t.test('whatever a server answers, a download ends and stays small', async (t) => {
  const server = http.createServer(answer);
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as net.AddressInfo).port));
  });
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const small = new Downloader({}, { bytes: 1_000_000, milliseconds: 300 });
  for (const [path, says] of [
    ['/http', /only https/],
    ['/file', /only https/],
    ['/data', /only https/],
    ['/password', /only https|credentials/],
    ['/broken', /no address/],
    ['/endless', /larger than/],
    ['/endless-error', /answers/],
    ['/endless-redirect', /larger than/],
    ['/slow', /did not deliver/],
    ['/slow-redirect', /did not deliver/],
    ['/silent', /did not deliver/],
    ['/more-promised', /did not deliver/],
    ['/headers', /cannot be reached/],
  ] as const)
    await t.rejects(small.get(addressOf(`http://127.0.0.1:${port}${path}`)), says, path);
});

t.test('what is sent beyond the length that was promised is not taken', async (t) => {
  const raw = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabcdefgh'));
  });
  const port = await new Promise<number>((resolve) => {
    raw.listen(0, '127.0.0.1', () => resolve((raw.address() as net.AddressInfo).port));
  });
  t.teardown(() => raw.close());
  const taken = await new Downloader({}).get(addressOf(`http://127.0.0.1:${port}/x`));
  t.equal(String(taken), 'abc');
});

const openssl = spawnSync('openssl', ['version']).status === 0;
t.test('a server whose certificate nobody vouches for is not asked', { skip: !openssl && 'no openssl' }, async (t) => {
  const dir = t.testdir({});
  const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=localhost'];
  execFileSync('openssl', ['req', '-x509', ...curve, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  let asked = 0;
  const server = https.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
    asked += 1;
    response.end('x');
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as net.AddressInfo).port));
  });
  t.teardown(() => server.close());
  await t.rejects(new Downloader({}).get(addressOf(`https://localhost:${port}/x`)), /cannot be reached/);
  t.equal(asked, 0);
});
