import type { TextDocument } from 'vscode-languageserver-textdocument';
import { below, pathOf } from './places.ts';

/** A text that the editor holds. */
interface Held {
  readonly uri: string;
  readonly path: string;
  readonly document: TextDocument;
  /** When it was looked at. */
  readonly version: number;
  /** Whether it says what its file says. */
  readonly saved: boolean;
}

const BOM = '\uFEFF';

/** Whether a file says what an editor shows of it: byte order marks and old encodings are the file's own affair. */
function says(file: Uint8Array, text: string): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  // Larger files are not compared twice.
  if (bytes.length > 4 * text.length + 3) return false;
  const plain = (decoded: string) => (decoded.startsWith(BOM) ? decoded.slice(1) : decoded);
  return plain(bytes.toString('utf8')) === plain(text) || bytes.toString('latin1') === text;
}

/** The texts that the editor holds, by file: what of them is not saved wins over the files. */
export class Texts {
  private readonly held = new Map<string, Held>();
  private readonly encoded = new WeakMap<TextDocument, { version: number; bytes: Uint8Array }>();

  /** Takes a text that was opened or changed; `file` is asked for its bytes where nothing was changed yet. */
  take(document: TextDocument, file: (path: string) => Uint8Array | null): string | null {
    const path = pathOf(document.uri);
    if (path === null) return null;
    const bytes = file(path);
    const saved = bytes !== null && says(bytes, document.getText());
    this.held.set(path, { uri: document.uri, path, document, version: document.version, saved });
    return path;
  }

  changed(document: TextDocument): string | null {
    const path = pathOf(document.uri);
    // An opened text is told as a changed one, too.
    if (path === null || (this.held.get(path)?.version ?? document.version) === document.version) return null;
    this.held.set(path, { uri: document.uri, path, document, version: document.version, saved: false });
    return path;
  }

  drop(uri: string): string | null {
    const path = pathOf(uri);
    if (path !== null) this.held.delete(path);
    return path;
  }

  at(path: string): Held | undefined {
    return this.held.get(path);
  }

  paths(): string[] {
    return [...this.held.keys()];
  }

  /** The texts below a folder that are not saved, by relative path. */
  unsaved(folder: string): Map<string, Uint8Array> {
    const found = new Map<string, Uint8Array>();
    for (const { path, document, saved } of this.held.values()) {
      const relative = saved ? null : below(folder, path);
      if (relative !== null) found.set(relative, this.bytes(document));
    }
    return found;
  }

  private bytes(document: TextDocument): Uint8Array {
    const before = this.encoded.get(document);
    if (before?.version === document.version) return before.bytes;
    const bytes = new TextEncoder().encode(document.getText());
    this.encoded.set(document, { version: document.version, bytes });
    return bytes;
  }
}
