import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { AskedSettings } from './asked-settings.ts';
import { lineTo, type Streams } from './connection.ts';
import { pathOf } from './places.ts';
import { answerRequests, CAPABILITIES } from './requests.ts';
import { langOf } from './settings.ts';
import { Workspace } from './workspace.ts';
import type { World } from './world.ts';

/** One editor that is served. */
class Server {
  private readonly world: World;
  private readonly connection: Connection;
  private readonly workspace: Workspace;
  private readonly settings: AskedSettings;
  private readonly texts = new TextDocuments(TextDocument);
  private params: InitializeParams | undefined;
  private ready = false;

  constructor(connection: Connection, world: World) {
    this.world = world;
    this.connection = connection;
    this.workspace = new Workspace(world, {
      publish: (path, diagnostics) => {
        const { version } = this.workspace.texts.at(path)?.document ?? {};
        const told = { uri: this.workspace.uri(path), diagnostics: [...diagnostics] };
        void this.send(() =>
          this.connection.sendDiagnostics({ ...told, ...(version === undefined ? {} : { version }) }),
        );
      },
      log: (text) => void this.send(() => this.connection.console.warn(text)),
      judged: () => this.refresh(),
    });
    this.settings = new AskedSettings(connection, (settings) =>
      this.workspace.set({ settings, locale: langOf(this.params ?? {}) }),
    );
  }

  /** An editor that is gone, or does not listen, is no reason to fail. */
  private async send(work: () => unknown): Promise<void> {
    try {
      await work();
    } catch {
      // The end of the line is noticed where it is listened to.
    }
  }

  /** Lenses and hints follow what was judged. */
  private refresh(): void {
    const { codeLens, inlayHint } = this.params?.capabilities.workspace ?? {};
    if (!this.ready) return;
    if (codeLens?.refreshSupport) void this.send(() => this.connection.sendRequest('workspace/codeLens/refresh'));
    if (inlayHint?.refreshSupport) void this.send(() => this.connection.sendRequest('workspace/inlayHint/refresh'));
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.params = params;
    this.settings.begin(params);
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...CAPABILITIES,
      },
      serverInfo: { name: 'vorgaben', version: this.world.version },
    };
  }

  private async initialized(): Promise<void> {
    this.ready = true;
    const { workspace } = this.params?.capabilities ?? {};
    const register = (type: Parameters<Connection['client']['register']>[0], options: object) =>
      void this.send(() => this.connection.client.register(type as never, options as never));
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      register(DidChangeConfigurationNotification.type as never, { section: 'vorgaben' });
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
      register(DidChangeWatchedFilesNotification.type as never, { watchers: [{ globPattern: '**/*' }] });
    await this.settings.ask();
  }

  listen(): void {
    const { connection, workspace } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.guarded(() => this.initialized()));
    connection.onDidChangeConfiguration(({ settings }) => this.guarded(() => this.settings.changed(settings)));
    connection.onDidChangeWatchedFiles(({ changes }) =>
      this.guarded(() => workspace.filesChanged(changes.flatMap(({ uri }) => pathOf(uri) ?? []))),
    );
    this.texts.onDidOpen(({ document }) => this.guarded(() => workspace.opened(document)));
    this.texts.onDidChangeContent(({ document }) => this.guarded(() => workspace.changed(document)));
    this.texts.onDidSave(({ document }) => this.guarded(() => workspace.saved(document)));
    this.texts.onDidClose(({ document }) => this.guarded(() => workspace.closed(document.uri)));
    this.texts.listen(connection);
    answerRequests(connection, {
      workspace,
      isReady: () => this.params !== undefined,
      abilities: () => {
        const { workspaceEdit } = this.params?.capabilities.workspace ?? {};
        const creates = workspaceEdit?.resourceOperations?.includes('create') === true;
        return { createsFiles: creates && workspaceEdit?.documentChanges === true };
      },
    });
    connection.listen();
  }

  /** Work after a message that nobody waits for: what goes wrong in it is told and ends nothing. */
  private async guarded(work: () => unknown): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.workspace.bug(error);
    }
  }

  close(): Promise<void> {
    return this.workspace.close();
  }
}

/** Serves one editor until it goes; gives whether it took its leave as the protocol wants it. */
export async function serve(streams: Streams, world: World): Promise<boolean> {
  const { connection, ended } = lineTo(streams);
  const server = new Server(connection, world);
  server.listen();
  const properly = await ended;
  await server.close();
  connection.dispose();
  // Else the process would wait for what nobody hears any more.
  streams.input.destroy();
  return properly;
}
