import * as paths from 'node:path';
import * as slimdom from 'slimdom';
import { VIRTUAL } from '../../standards/schematron/run/protocol.ts';

/** The texts that may be read now, by address. */
export type Texts = Readonly<Record<string, string>>;

/** Which of SaxonJS's files: the one for pages, or the one of the package for Node. */
export type Make = 'browser' | 'node';

const nothing = () => undefined;

function textAt(texts: Texts, address: unknown): string {
  const path = decodeURI(String(address).replace(/^(?!file:)/, 'file://'));
  const text = texts[path];
  if (text === undefined) throw new Error(`ENOENT: ${path}`);
  return text;
}

/** What SaxonJS asks of a page: a document without anything in it, a parser, and requests that only the given texts answer. */
function page(texts: () => Texts): object {
  class XMLHttpRequest {
    status = 0;
    responseText = '';
    private address = '';
    readonly setRequestHeader = nothing;
    readonly getResponseHeader = () => 'application/xml';
    open(_method: string, address: unknown): void {
      this.address = String(address);
    }
    send(): void {
      this.responseText = textAt(texts(), this.address);
      this.status = 200;
    }
  }
  const document = Object.assign(new slimdom.Document(), { baseURI: VIRTUAL });
  const given = { document, location: { href: VIRTUAL, toString: () => VIRTUAL }, navigator: { userAgent: '' } };
  // The root of slimdom's classes is not given out by name.
  const Node = Object.getPrototypeOf(slimdom.Element) as unknown;
  return { ...slimdom, ...given, Node, XMLHttpRequest, window: { ...given } };
}

/** What SaxonJS asks of Node: modules that have nothing behind them but the given texts. */
function node(texts: () => Texts): object {
  const readFileSync = (path: unknown) => textAt(texts(), path);
  const fileURLToPath = (url: unknown) => decodeURI(String(url)).replace(/^file:\/\//, '');
  const pathToFileURL = (path: string) => new URL(`file://${encodeURI(path)}`);
  // Called as a function, too, as classes of old were.
  function Stream(): void {}
  Stream.prototype.on = nothing;
  const modules: Readonly<Record<string, unknown>> = {
    fs: { readFileSync, existsSync: (path: unknown) => texts()[String(path)] !== undefined, promises: {} },
    path: paths,
    url: { URL, fileURLToPath, pathToFileURL },
    util: { TextEncoder, TextDecoder, inherits: nothing, inspect: String },
    stream: { Stream },
  };
  const process = {
    ...{ argv: ['node'], env: {}, platform: 'linux', version: 'v20.0.0', versions: { node: '20.0.0' }, execArgv: [] },
    ...{ stdout: { on: nothing }, stderr: { on: nothing }, cwd: () => '/', on: nothing, hrtime: () => [0, 0] },
  };
  const exports = {};
  const require = (name: string) => modules[name] ?? {};
  return { require, module: { exports }, exports, process, global: globalThis };
}

/** Puts what SaxonJS expects around it in its place; `texts` are those that it may read at any time. */
export function surround(make: Make, texts: () => Texts): void {
  const console = { log: nothing, info: nothing, warn: nothing, error: nothing, debug: nothing };
  Object.assign(globalThis, { console }, make === 'browser' ? page(texts) : node(texts));
}

/** What the file of SaxonJS has put there. */
export function surfaced(make: Make): unknown {
  const { window, module } = globalThis as unknown as { window?: { SaxonJS?: unknown }; module?: { exports: unknown } };
  return make === 'browser' ? window?.SaxonJS : module?.exports;
}
