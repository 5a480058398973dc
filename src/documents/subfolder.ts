import type { Entry, NoFile, Source } from './source.ts';

/** A folder of a source as a source of its own: a service knows only what lies in it. */
export class Subfolder implements Source {
  private readonly source: Source;
  private readonly folder: string;

  constructor(source: Source, folder: string) {
    this.source = source;
    this.folder = folder;
  }

  list(folder: string): readonly Entry[] {
    return this.source.list(folder === '' ? this.folder : `${this.folder}/${folder}`);
  }

  size(path: string): number | NoFile {
    return this.source.size(`${this.folder}/${path}`);
  }

  bytes(path: string, most?: number, limit?: number): Uint8Array {
    return this.source.bytes(`${this.folder}/${path}`, most, limit);
  }
}
