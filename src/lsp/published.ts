import type { Diagnostic } from 'vscode-languageserver';

/** Hands diagnostics of files to the editor. */
export type Publish = (path: string, diagnostics: readonly Diagnostic[]) => void;

/** What an editor was told of the files of one folder, so that it is told changes only, and nothing stays behind. */
export class Published {
  private readonly told = new Map<string, string>();
  private readonly publish: Publish;

  constructor(publish: Publish) {
    this.publish = publish;
  }

  /** Diagnostics by absolute path; files that are not named have none any more. */
  tell(found: ReadonlyMap<string, readonly Diagnostic[]>): void {
    for (const path of [...this.told.keys()])
      if (!found.has(path)) {
        this.told.delete(path);
        this.publish(path, []);
      }
    for (const [path, diagnostics] of found) {
      const text = JSON.stringify(diagnostics);
      if (this.told.get(path) === text) continue;
      this.told.set(path, text);
      this.publish(path, diagnostics);
    }
  }

  /** Tells again what is known of a file: the editor has opened it under a name of its own. */
  again(path: string): void {
    const text = this.told.get(path);
    if (text !== undefined) this.publish(path, JSON.parse(text) as Diagnostic[]);
  }
}
