import fs from 'node:fs';
import Module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, CompileRequest, Request } from './protocol.ts';
import { setClock } from './sandbox-clock.ts';
import { cutOff, type StandIn, silenceNetwork, standIn } from './sandbox-cut.ts';
import { spareSearches } from './sandbox-searches.ts';
import { Stylesheets } from './stylesheets.ts';
import type { XmlNode } from './svrl.ts';

/** The parts of SaxonJS that are used here. */
interface Saxon {
  transform(options: Record<string, unknown>): { principalResult: XmlNode | null };
  getPlatform(): { parseXmlFromString(text: string): unknown };
}

/** Where the tool believes to write. */
const EXPORT = '/vorgaben.sef.json';

/** Where the two packages lie, as the watching thread says; there is none while this file is only bundled. */
const { saxon: saxonPath, xslt3: xslt3Path } = (workerData ?? {}) as { saxon: string; xslt3: string };
let load: NodeRequire;
let saxon: Saxon;
let tool: StandIn;
/** Told what the tool throws and nobody catches. */
let thrown: (error: unknown) => void = () => undefined;

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
    // A compiled stylesheet says when it was made; the same texts are to give the same bytes.
    setClock(0);
    thrown = fail;
    tool.argv = ['node', xslt3Path, `-xsl:${main}`, `-export:${EXPORT}`, '-nogo'];
    setInterval(() => tool.exitCode && fail(''), 20);
    load(xslt3Path);
  });
}

const stylesheets = new Stylesheets(() => ({
  parse: (text) => saxon.getPlatform().parseXmlFromString(text),
  run: (sef, given) => saxon.transform({ ...given, stylesheetInternal: sef, destination: 'document' }).principalResult,
  afterFirst: spareSearches,
}));

async function answer(request: Request): Promise<Answer> {
  try {
    if (request.do === 'compile') return await compile(request);
    if (request.do === 'load') return stylesheets.keep(request);
    return request.do === 'provide' ? stylesheets.provide(request) : stylesheets.run(request);
  } catch (error) {
    const { code = '', message = String(error) } = error as { code?: string; message?: string };
    return { error: `${code} ${message}` };
  }
}

/** The thread in which foreign code runs: it has a port to be asked by, and a world that was emptied before the first stylesheet. */
export function work(): void {
  const port = parentPort!;
  load = Module.createRequire(saxonPath);
  silenceNetwork();
  port.on('message', async (request: Request) => port.postMessage(await answer(request)));
  tool = standIn((error) => thrown(error));
  cutOff();
  saxon = load(saxonPath) as Saxon;
}
