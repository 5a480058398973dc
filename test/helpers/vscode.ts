import { EventEmitter as NodeEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';

/* As much of VS Code as the client of its protocol touches: enough to drive the code of our extension against our server. */

class Disposable {
  private readonly work: () => unknown;
  constructor(work: () => unknown = () => undefined) {
    this.work = work;
  }
  dispose(): unknown {
    return this.work();
  }
  static from(...all: Disposable[]): Disposable {
    return new Disposable(() => {
      for (const one of all) one.dispose();
    });
  }
}

class Emitter<T> {
  private readonly node = new NodeEmitter();
  readonly event = (listener: (value: T) => unknown, self?: unknown): Disposable => {
    const bound = (value: T) => listener.call(self, value);
    this.node.on('x', bound);
    return new Disposable(() => this.node.off('x', bound));
  };
  fire(value: T): void {
    this.node.emit('x', value);
  }
  dispose(): void {
    this.node.removeAllListeners();
  }
}

class Position {
  readonly line: number;
  readonly character: number;
  constructor(line: number, character: number) {
    this.line = line;
    this.character = character;
  }
}

class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(a: number | Position, b: number | Position, c?: number, d?: number) {
    this.start = typeof a === 'number' ? new Position(a, b as number) : a;
    this.end = typeof a === 'number' ? new Position(c!, d!) : (b as Position);
  }
}

class Uri {
  readonly scheme: string;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
    this.scheme = text.slice(0, text.indexOf(':'));
  }
  get fsPath(): string {
    return fileURLToPath(this.text);
  }
  get path(): string {
    return new URL(this.text).pathname;
  }
  toString(): string {
    return this.text;
  }
  static parse = (text: string): Uri => new Uri(text);
  static file = (path: string): Uri => new Uri(pathToFileURL(path).href);
}

/** What holds nothing but what it is made with. */
const plainClass = (...names: string[]) =>
  class {
    [name: string]: unknown;
    constructor(...values: unknown[]) {
      names.forEach((name, index) => {
        this[name] = values[index];
      });
    }
  };

class MarkdownString {
  value: string;
  isTrusted = false;
  supportHtml = false;
  constructor(value = '') {
    this.value = value;
  }
  appendCodeblock(code: string): this {
    this.value += code;
    return this;
  }
}

class CodeActionKind {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  append(part: string): CodeActionKind {
    return new CodeActionKind(this.value === '' ? part : `${this.value}.${part}`);
  }
  static Empty = new CodeActionKind('');
  static QuickFix = new CodeActionKind('quickfix');
}

class WorkspaceEdit {
  readonly edits: { readonly uri: Uri; readonly edits: readonly unknown[] }[] = [];
  readonly created: Uri[] = [];
  set(uri: Uri, edits: readonly unknown[]): void {
    this.edits.push({ uri, edits });
  }
  createFile(uri: Uri): void {
    this.created.push(uri);
  }
}

class CancellationTokenSource {
  readonly token = { isCancellationRequested: false, onCancellationRequested: () => new Disposable() };
  cancel(): void {
    this.token.isCancellationRequested = true;
  }
  dispose(): void {
    this.cancel();
  }
}

class CodeActionBase extends plainClass('title', 'kind') {}
class DiagnosticBase extends plainClass('range', 'message', 'severity') {}

/** Counts anything it is asked for, as enumerations do. */
const enumeration = () => {
  const numbers = new Map<string | symbol, number>();
  return new Proxy({}, { get: (_, name) => numbers.get(name) ?? numbers.set(name, numbers.size).get(name) });
};

type Provider = Readonly<Record<string, (...args: never[]) => unknown>>;

/** A VS Code with nobody before it. */
export class FakeCode {
  readonly diagnostics = new Map<string, readonly { message: string; code?: unknown; range: Range }[]>();
  readonly providers = new Map<string, Provider[]>();
  readonly errors: string[] = [];
  readonly commands = new Map<string, (...args: unknown[]) => unknown>();
  readonly settings: Readonly<Record<string, unknown>>;
  readonly opened = new Emitter<unknown>();
  readonly changed = new Emitter<unknown>();
  readonly saved = new Emitter<unknown>();
  private readonly folder: string;
  private readonly documents: unknown[] = [];

  constructor(folder: string, settings: Readonly<Record<string, unknown>>) {
    this.folder = folder;
    this.settings = settings;
  }

  /** Opens a file as a person would. */
  open(path: string) {
    const uri = Uri.file(path);
    const text = TextDocument.create(uri.toString(), 'yaml', 1, readFileSync(path, 'utf8'));
    const document = {
      uri,
      fileName: path,
      languageId: 'yaml',
      isClosed: false,
      get version() {
        return text.version;
      },
      getText: () => text.getText(),
    };
    this.documents.push(document);
    this.opened.fire(document);
    return { document, text };
  }

  provided(name: string): Provider {
    const found = this.providers.get(name)?.[0];
    if (!found) throw new Error(`Nobody provides ${name}`);
    return found;
  }

  /** The module `vscode` as extensions see it. */
  module(): object {
    const never = () => new Disposable();
    const register = (name: string) => (_selector: unknown, provider: Provider) => {
      this.providers.set(name, [...(this.providers.get(name) ?? []), provider]);
      return new Disposable();
    };
    const collection = {
      set: (uri: Uri, all: readonly never[] = []) => this.diagnostics.set(uri.toString(), all),
      delete: (uri: Uri) => this.diagnostics.delete(uri.toString()),
      clear: () => this.diagnostics.clear(),
      has: () => false,
      get: () => [],
      dispose: () => undefined,
    };
    const channel = { append: never, appendLine: never, show: never, clear: never, dispose: never, hide: never };
    const folder = { uri: Uri.file(this.folder), name: basename(this.folder), index: 0 };
    const get = (key: string, otherwise?: unknown) =>
      key === 'vorgaben' ? this.settings : (this.settings[key] ?? otherwise);
    const known: Record<string, unknown> = {
      ...{ version: '1.95.0', Disposable, EventEmitter: Emitter, Position, Range, Uri, MarkdownString, CodeActionKind },
      ...{ WorkspaceEdit, CancellationTokenSource, CodeAction: CodeActionBase, Diagnostic: DiagnosticBase },
      TextEdit: plainClass('range', 'newText'),
      Hover: plainClass('contents', 'range'),
      Location: plainClass('uri', 'range'),
      CancellationError: Error,
      env: { language: 'de', appName: 'Probe', machineId: '0' },
      commands: {
        registerCommand: (name: string, work: (...args: unknown[]) => unknown) => {
          this.commands.set(name, work);
          return new Disposable();
        },
      },
      window: new Proxy(
        {
          createOutputChannel: () => channel,
          showErrorMessage: async (text: string) => {
            this.errors.push(text);
          },
          visibleTextEditors: [],
          tabGroups: { all: [], onDidChangeTabs: never, onDidChangeTabGroups: never },
        } as Record<string, unknown>,
        { get: (target, name: string) => target[name] ?? never },
      ),
      workspace: new Proxy(
        {
          ...{ isTrusted: true, workspaceFolders: [folder], textDocuments: this.documents, notebookDocuments: [] },
          getWorkspaceFolder: () => folder,
          getConfiguration: () => ({ ...this.settings, get, has: (key: string) => key in this.settings }),
          onDidOpenTextDocument: this.opened.event,
          onDidChangeTextDocument: this.changed.event,
          onDidSaveTextDocument: this.saved.event,
        } as Record<string, unknown>,
        { get: (target, name: string) => target[name] ?? never },
      ),
      languages: new Proxy(
        { createDiagnosticCollection: () => collection, match: () => 10 } as Record<string, unknown>,
        { get: (target, name: string) => target[name] ?? register(name.replace('register', '')) },
      ),
    };
    const made = new Map<string, unknown>();
    return new Proxy(known, {
      get: (target, name: string) => {
        if (name in target) return target[name];
        if (!made.has(name))
          made.set(name, /Kind$|Severity$|Tag$|Reason$/.test(name) ? enumeration() : plainClass('a', 'b', 'c'));
        return made.get(name);
      },
    });
  }

  /** Runs the one file that an extension is made of. */
  run<T>(file: string): T {
    const require = createRequire(file);
    const module = { exports: {} };
    const code = readFileSync(file, 'utf8');
    const fake = this.module();
    const load = (name: string) => (name === 'vscode' ? fake : require(name));
    new Function('exports', 'require', 'module', '__filename', '__dirname', code)(
      module.exports,
      load,
      module,
      file,
      '',
    );
    return module.exports as T;
  }
}
