/**
 * Runs in a process of its own (`dist/schematron-sandbox.cjs`), under Node's permission model: it may read saxon-js and
 * xslt3 and nothing else, write nothing, start nothing. A stylesheet is foreign code and SaxonJS lets it run JavaScript.
 */
import fs from 'node:fs';
import Module from 'node:module';
import { admit, type SefNode } from './admit.ts';
import { inexactModulo } from './modulo.ts';
import type { Answer, CompileRequest, LoadRequest, ProvideRequest, Request, RunRequest } from './protocol.ts';
import { cutOff, silenceNetwork } from './sandbox-cut.ts';
import { svrlItems, type XmlNode } from './svrl.ts';

/** The parts of SaxonJS that are used here. */
interface Saxon {
  transform(options: Record<string, unknown>): { principalResult: XmlNode | null };
  getPlatform(): { parseXmlFromString(text: string): unknown };
}

/** Where the tool believes to write. */
const EXPORT = '/vorgaben.sef.json';

const [, , saxonPath = '', xslt3Path = ''] = process.argv;
const send = process.send!.bind(process);
const load = Module.createRequire(saxonPath);
silenceNetwork();
const saxon = load(saxonPath) as Saxon;

/** Compiles with the command line tool: its one public way. What it reads and writes is virtual. */
function compile({ main, files }: CompileRequest): Promise<Answer> {
  let complaint = '';
  const note = (...words: unknown[]) => {
    complaint += `${words.join(' ')}\n`;
  };
  const given = (path: unknown) => files[decodeURI(String(path).replace(/^(?!file:)/, 'file://'))];
  const { existsSync, readFileSync, promises } = fs;
  const { readFile } = promises;
  return new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ error: `${complaint}${(error as Error)?.message ?? ''}` });
    const write = async (path: unknown, data: unknown) => {
      if (String(path).endsWith(EXPORT)) resolve({ sef: String(data) });
    };
    Object.assign(fs, {
      existsSync: (path: string) => given(path) !== undefined || existsSync(path),
      readFileSync: (path: string, options: 'utf8') => given(path) ?? readFileSync(path, options),
    });
    Object.assign(promises, {
      readFile: async (path: string, options: 'utf8') => given(path) ?? readFile(path, options),
      writeFile: write,
      mkdir: async () => undefined,
      realpath: async (path: unknown) => path,
    });
    Object.assign(console, { log: note, error: note, warn: note });
    // How the tool says that it has failed; it never ends the process itself.
    setInterval(() => process.exitCode && fail(''), 20);
    process.on('uncaughtException', fail);
    process.on('unhandledRejection', fail);
    process.argv = [process.argv[0]!, xslt3Path, `-xsl:${main}`, `-export:${EXPORT}`, '-nogo'];
    load(xslt3Path);
  });
}

const loaded = new Map<string, { readonly sef: SefNode; pool: Record<string, unknown> }>();

function keep({ key, sef: text, lookThrough }: LoadRequest): Answer {
  const sef = JSON.parse(text) as SefNode;
  const admitted = admit(sef);
  if (lookThrough && 'refused' in admitted) return admitted;
  if (inexactModulo(sef)) return { refused: 'mod' };
  loaded.set(key, { sef, pool: {} });
  return 'refused' in admitted ? { documents: [] } : admitted;
}

function provide({ key, documents }: ProvideRequest): Answer {
  const { parseXmlFromString } = saxon.getPlatform();
  for (const [uri, text] of Object.entries(documents)) loaded.get(key)!.pool[uri] = parseXmlFromString(text);
  return { provided: true };
}

function run({ key, text }: RunRequest): Answer {
  const { sef, pool } = loaded.get(key)!;
  const { principalResult } = saxon.transform({
    stylesheetInternal: sef,
    sourceText: text,
    destination: 'document',
    documentPool: pool,
    deliverMessage: () => undefined,
  });
  const result = svrlItems(principalResult);
  return result ? { result } : { error: 'no SVRL' };
}

async function answer(request: Request): Promise<Answer> {
  try {
    if (request.do === 'compile') return await compile(request);
    if (request.do === 'load') return keep(request);
    return request.do === 'provide' ? provide(request) : run(request);
  } catch (error) {
    const { code = '', message = String(error) } = error as { code?: string; message?: string };
    return { error: `${code} ${message}` };
  }
}

process.on('message', async (request: Request) => send(await answer(request)));
cutOff();
