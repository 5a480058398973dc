import t from 'tap';
import { checkKind } from '../../../src/rules/index.ts';
import type { About } from '../../../src/rules/portal/answer-faults.ts';
import { allowedIn, readCookie, readHeaderBlocks, readPolicies } from '../../../src/text/http-headers.ts';
import { fileOf } from '../../helpers/files.ts';
import { contextOf } from '../../helpers/nodes.ts';
import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('response-headers', ['more', 'no-page', 'unreadable']);

const ALL: readonly About[] = ['secure', 'http-only', 'policy', 'strict-transport', 'content-type', 'not-stored'];

function codesOf(name: string, text: string, about: readonly About[] = ALL): string[] {
  const document = fileOf(name, text, { declarations: [{ pointer: '/x', kinds: ['http-responses'] }] });
  const context = contextOf({ documents: [document] });
  const found = [...checkKind('response-headers')!.run({ nodes: [], document }, { about }, context)];
  return found.map((one) => ('code' in one ? one.code : ''));
}

t.test('header lines as people save them', async (t) => {
  const page = 'Content-Type: text/html\r\n';
  t.same(codesOf('a.txt', `\ufeffHTTP/1.1 200 OK\r\n${page}`, ['policy']), ['no-policy'], 'BOM, CRLF, no empty line');
  t.same(codesOf('a.txt', `HTTP/2 200\n${page}\n<p>Set-Cookie: a=b</p>\nSet-Cookie: a=b\n`, ['secure']), [], 'a body');
  t.same(codesOf('a.txt', 'HTTP/2 200\nSET-COOKIE: a=b;secure\n', ['secure', 'http-only']), ['not-http-only']);
  t.same(codesOf('a.txt', 'Kopfzeilen folgen'), ['no-answers']);
  t.same(codesOf('a.txt', ''), ['unreadable']);
  t.same(codesOf('a.har', '{"log": {"version": "1.2", "entries": 7}}'), ['no-answers'], 'not a list');
  t.same(codesOf('a.har', '{"log": {"version": "1.2", "entries": [null, 7, {"response": []}]}}'), ['no-page']);
  t.same(codesOf('a.har', '{"log": '), ['unreadable']);
  const joined = JSON.stringify({
    log: { entries: [{ response: { status: 302, headers: [{ name: 'Set-Cookie', value: 'a=1\nb=2; Secure' }] } }] },
  });
  t.same(codesOf('a.har', joined, ['secure']), ['not-secure'], 'two cookies in one entry');
});

t.test('a policy is as narrow as the narrowest of several', async (t) => {
  const policy = (...values: string[]) =>
    codesOf(
      'a.txt',
      `HTTP/2 200\ncontent-type: text/html\n${values.map((one) => `content-security-policy: ${one}\n`).join('')}`,
      ['policy'],
    );
  t.same(policy("script-src 'self'"), []);
  t.same(policy("default-src *; script-src 'self'"), [], 'script-src goes before default-src');
  t.same(policy("script-src 'self' 'unsafe-inline' 'nonce-a1'"), [], 'browsers ignore unsafe-inline beside a nonce');
  t.same(policy("script-src 'strict-dynamic' 'nonce-a1' https: 'unsafe-eval'"), ['policy-open'], 'unsafe-eval counts');
  t.same(policy('default-src *', "script-src 'self'"), [], 'both hold');
  t.same(policy("default-src *, script-src 'self'"), [], 'both in one line');
  t.same(policy('script-src data:', 'script-src data: https:'), ['policy-open']);
  t.same(policy('upgrade-insecure-requests'), ['policy-without-scripts']);
  t.same(policy(' ; , '), ['no-policy'], 'nothing in it');
});

t.test('parts of header lines', async (t) => {
  t.same(
    readHeaderBlocks('x\nHTTP/2 200\na: b\n oops\n').map(({ fields, odd }) => [fields.length, odd.length]),
    [[1, 1]],
  );
  t.same([...readCookie('a=b=c; Path=/; HttpOnly; Expires=x=y').attributes.keys()], ['path', 'httponly', 'expires']);
  const [policy] = readPolicies("Default-SRC 'Self'; default-src *");
  t.same(allowedIn(policy!, 'img-src'), ["'self'"], 'the first of two counts');
});

t.test('very many lines, and as many cookies', async (t) => {
  const cookies = `HTTP/2 200\n${'set-cookie: a=b\n'.repeat(50_000)}`;
  t.same(codesOf('a.txt', cookies, ['secure']), ['not-secure'], 'the same fault is told once');
  const names = Array.from({ length: 5_000 }, (_, at) => `set-cookie: c${at}=b`).join('\n');
  const codes = codesOf('a.txt', `HTTP/2 200\n${names}\n`, ['secure']);
  t.equal(codes.length, 101);
  t.equal(codes.at(-1), 'more');
});
