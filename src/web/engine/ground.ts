import type { Io, Output } from '../../cli/io.ts';
import { visible } from '../../words/visible.ts';
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
export function install({ wasm, texts: { pieces, files } }: Equipment): void {
  const encoder = new TextEncoder();
  put(`${PLACES.home}/bin/vorgaben.js`, new Uint8Array());
  put(`${PLACES.home}/dist/libxml2.wasm`, wasm);
  for (const [path, numbers] of Object.entries(files))
    put(`${PLACES.home}/${path}`, encoder.encode(numbers.map((number) => pieces[number]).join('')));
  folderAt('/tmp');
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

/** Collects what a command says. */
export class Said implements Output {
  text = '';
  readonly isTTY = false;
  readonly columns = 100;
  write(text: string): void {
    this.text += text;
  }
}

/** The world of a command: the file system of the page, nobody to ask, the clock of the machine. */
export function ioOf(
  step: (done: string) => void = () => undefined,
): Io & { readonly stdout: Said; readonly stderr: Said } {
  const stderr = new Said();
  const write = stderr.write.bind(stderr);
  return {
    cwd: PLACES.input,
    env: { VORGABEN_DATA: PLACES.user, VORGABEN_CACHE: '/zwischen', TMPDIR: '/tmp' },
    stdout: new Said(),
    stderr: Object.assign(stderr, {
      write: (text: string) => {
        write(visible(text));
        step(text);
      },
    }),
    interactive: false,
    inBrowser: true,
    now: () => new Date(),
  };
}
