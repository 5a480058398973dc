import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  Diagnostic,
  ProtocolConnection,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { main } from '../../src/cli/main.ts';

interface Options {
  readonly argv?: readonly string[];
  readonly locale?: string;
  readonly capabilities?: ClientCapabilities;
  readonly settings?: object;
  /** Answers what the server asks; without it nothing is ever answered. */
  readonly configuration?: unknown;
  /** Hears what the server asks and never says anything. */
  readonly silent?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const quiet = { write: () => undefined, isTTY: false, columns: 100 };

/** An editor as far as a server sees one, in this process. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly input = new PassThrough();
  readonly output = new PassThrough();
  readonly diagnostics = new Map<string, Diagnostic[]>();
  readonly logged: string[] = [];
  readonly ended: Promise<number>;
  private readonly texts = new Map<string, TextDocument>();
  private version = 1;

  constructor({ argv = [], env = {}, configuration, silent = false }: Options = {}) {
    this.ended = main(['lsp', ...argv], {
      cwd: process.cwd(),
      env: { VORGABEN_CACHE: '/tmp/vorgaben-test-cache', ...env },
      now: () => new Date('2026-11-22T12:00:00Z'),
      interactive: false,
      stdout: quiet,
      stderr: quiet,
      streams: { input: this.input, output: this.output },
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.output),
      new StreamMessageWriter(this.input),
    );
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      (told: { uri: string; diagnostics: Diagnostic[] }) => {
        if (told.diagnostics.length === 0) this.diagnostics.delete(told.uri);
        else this.diagnostics.set(told.uri, told.diagnostics);
      },
    );
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) =>
      this.logged.push(message),
    );
    if (configuration !== undefined)
      this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
        items.map(() => configuration),
      );
    const asked = ['workspace/configuration', 'client/registerCapability', 'workspace/codeLens/refresh'];
    for (const method of silent ? [...asked, 'workspace/inlayHint/refresh'] : [])
      this.connection.onRequest(method, () => new Promise(() => undefined));
    this.connection.listen();
  }

  static async open(folder: string, options: Options = {}): Promise<Editor> {
    const editor = new Editor(options);
    await editor.connection.sendRequest('initialize', {
      processId: null,
      rootUri: pathToFileURL(folder).href,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'test' }],
      capabilities: options.capabilities ?? {},
      ...(options.locale === undefined ? {} : { locale: options.locale }),
      ...(options.settings === undefined ? {} : { initializationOptions: options.settings }),
    });
    await editor.connection.sendNotification('initialized', {});
    return editor;
  }

  async show(path: string, text = readFileSync(path, 'utf8')): Promise<string> {
    const uri = pathToFileURL(path).href;
    this.version += 1;
    this.texts.set(uri, TextDocument.create(uri, 'yaml', this.version, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: this.version, text },
    });
    return uri;
  }

  /** Types a text in place of what stands from one offset to another. */
  async type(uri: string, from: number, to: number, text: string): Promise<void> {
    const document = this.texts.get(uri)!;
    const change = { range: { start: document.positionAt(from), end: document.positionAt(to) }, text };
    this.version += 1;
    TextDocument.update(document, [change], this.version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: this.version },
      contentChanges: [change],
    });
  }

  /** Replaces the first place where something stands, and gives where the new text ends. */
  async replace(uri: string, old: string, text: string): Promise<number> {
    const from = this.text(uri).indexOf(old);
    if (from < 0) throw new Error(`'${old}' is not there`);
    await this.type(uri, from, from + old.length, text);
    return from + text.length;
  }

  async apply(edit: WorkspaceEdit): Promise<void> {
    for (const [uri, edits] of Object.entries(edit.changes ?? {}))
      for (const one of [...edits].reverse() as TextEdit[]) {
        const document = this.texts.get(uri)!;
        await this.type(uri, document.offsetAt(one.range.start), document.offsetAt(one.range.end), one.newText);
      }
  }

  text(uri: string): string {
    return this.texts.get(uri)!.getText();
  }

  position(uri: string, what: string, plus = 0) {
    const document = this.texts.get(uri)!;
    const at = document.getText().indexOf(what);
    if (at < 0) throw new Error(`'${what}' is not there`);
    return document.positionAt(at + plus);
  }

  async ask<T>(method: string, uri: string, params: object = {}): Promise<T> {
    return this.connection.sendRequest<T>(method, { textDocument: { uri }, ...params });
  }

  /** Waits until all that was typed is judged. */
  async settled(uri: string): Promise<Diagnostic[]> {
    await this.ask('textDocument/codeAction', uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [] },
    });
    return this.diagnostics.get(uri) ?? [];
  }

  async close(uri: string): Promise<void> {
    this.texts.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async leave(): Promise<number> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await this.ended;
    this.connection.dispose();
    return code;
  }
}

/** A file of an example as an editor names it. */
export const exampleFile = (...parts: readonly string[]): string => join(process.cwd(), 'examples', ...parts);
