import type { Given } from '../engine/protocol.ts';

/** More than any service has; so much can be read without the page standing still. */
export const MOST_FILES = 5000;
export const MOST_BYTES = 1_000_000_000;

/** Folders that are never looked at; that they are there is said in the report. */
const PASSED_BY = new Set(['.git', 'node_modules', '.svn']);

/** More files or bytes than are taken. */
export class TooMuch extends Error {
  readonly what: 'too-many' | 'too-large';
  readonly size: number;
  constructor(what: TooMuch['what'], size: number) {
    super(what);
    this.what = what;
    this.size = size;
  }
}

/** Gathers files and says when there are too many of them, before they are read. */
class Gathering {
  readonly files: Given[] = [];
  private bytes = 0;

  add(path: string, content: File): void {
    this.bytes += content.size;
    if (this.bytes > MOST_BYTES) throw new TooMuch('too-large', this.bytes);
    if (this.files.length >= MOST_FILES) throw new TooMuch('too-many', this.files.length);
    this.files.push({ path, content });
  }

  /** A folder without its files. */
  passBy(path: string): void {
    if (!this.files.some((one) => one.path === `${path}/`))
      this.files.push({ path: `${path}/`, content: new Uint8Array() });
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // A hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function walk(entry: FileSystemEntry, path: string, into: Gathering): Promise<void> {
  if (entry.isFile) into.add(path, await fileOf(entry as FileSystemFileEntry));
  else if (PASSED_BY.has(entry.name)) into.passBy(path);
  else
    for (const one of await entriesOf(entry as FileSystemDirectoryEntry)) await walk(one, `${path}/${one.name}`, into);
}

/** What was dropped: files, and folders with everything in them. */
export async function droppedFiles(data: DataTransfer): Promise<Given[]> {
  const into = new Gathering();
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) for (const file of data.files) into.add(file.name, file);
  for (const entry of entries) await walk(entry, entry.name, into);
  return into.files;
}

/** What was chosen: files, or a folder, whose files come with their path. */
export function chosenFiles(list: FileList): Given[] {
  const into = new Gathering();
  for (const file of list) {
    const path = file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
    const parts = path.split('/');
    const passed = parts.findIndex((part, index) => index < parts.length - 1 && PASSED_BY.has(part));
    if (passed === -1) into.add(path, file);
    else into.passBy(parts.slice(0, passed + 1).join('/'));
  }
  return into.files;
}

/** Files in place of those of the same path, or added to them. */
export function merged(files: readonly Given[], changed: readonly Given[]): Given[] {
  const paths = new Set(changed.map(({ path }) => path));
  return [...files.filter(({ path }) => !paths.has(path)), ...changed];
}
