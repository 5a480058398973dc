import type { Io, Output } from '../../cli/io.ts';
import { folderAt, put, remove } from '../world/files.ts';
import { existsSync } from '../world/fs.ts';
import type { Equipment, Given } from './protocol.ts';

/** Where things lie in the file system of the page. */
export const PLACES = {
  home: '/vorgaben',
  input: '/eingabe',
  output: '/ausgabe',
  user: '/nutzer',
  brought: '/mitgebracht',
} as const;

/** Puts vorgaben itself where it looks for its parts. */
export function install({ wasm, sandbox, saxon, texts: { pieces, files } }: Equipment): void {
  const encoder = new TextEncoder();
  put(`${PLACES.home}/bin/vorgaben.js`, new Uint8Array());
  put(`${PLACES.home}/dist/libxml2.wasm`, wasm);
  put(`${PLACES.home}/dist/schematron-sandbox.cjs`, sandbox);
  for (const [path, numbers] of Object.entries(files))
    put(`${PLACES.home}/${path}`, encoder.encode(numbers.map((number) => pieces[number]).join('')));
  if (saxon) placeSaxon(saxon);
  folderAt('/tmp');
}

/** Where packages lie beside vorgaben. */
const PACKAGES = `${PLACES.home}/node_modules`;
/** The edition of SaxonJS that the command line runs; what a stylesheet may consist of is known of this one. */
export const SAXON_EDITION = '2.7';

/** Puts SaxonJS where it is looked for; the tool of the package for Node stands beside it, but in a page SaxonJS compiles by itself. */
export function placeSaxon(bytes: Uint8Array): void {
  const manifest = new TextEncoder().encode(JSON.stringify({ version: SAXON_EDITION }));
  for (const [name, content] of [
    ['saxon-js', bytes],
    ['xslt3', new Uint8Array()],
  ] as const) {
    put(`${PACKAGES}/${name}/package.json`, manifest);
    put(`${PACKAGES}/${name}/index.js`, content);
  }
}

/** As if nobody had brought it. */
export function removeSaxon(): void {
  remove(PACKAGES);
}

/** Clears a folder and puts files in it; gives the names that lie directly in it, sorted as a shell would. */
export function lay(folder: string, files: readonly Given[]): string[] {
  if (existsSync(folder)) remove(folder);
  folderAt(folder);
  for (const { path, content } of files) {
    // A folder of which nobody looks at the content.
    if (path.endsWith('/')) folderAt(`${folder}/${path}`);
    else put(`${folder}/${path}`, content);
  }
  return [...new Set(files.map(({ path }) => path.split('/')[0]!))].sort();
}

/** Collects what a command says; a line that is to be written over by the next one is only passed on. */
export class Said implements Output {
  text = '';
  readonly isTTY: boolean;
  readonly columns = 100;
  private readonly step: ((done: string) => void) | undefined;

  constructor(step?: (done: string) => void) {
    this.step = step;
    this.isTTY = step !== undefined;
  }

  write(text: string): void {
    if (this.step && text.startsWith('\r')) this.step(text.replaceAll('\r', '').trim());
    else this.text += text;
  }
}

/** The world of a command: the file system of the page, nobody to ask, the clock of the machine. `step` is told how far it is. */
export function ioOf(step?: (done: string) => void): Io & { readonly stdout: Said; readonly stderr: Said } {
  return {
    cwd: PLACES.input,
    env: { VORGABEN_DATA: PLACES.user, VORGABEN_CACHE: '/zwischen', TMPDIR: '/tmp' },
    stdout: new Said(),
    stderr: new Said(step),
    interactive: false,
    inBrowser: true,
    now: () => new Date(),
  };
}
