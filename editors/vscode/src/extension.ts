import { commands, type ExtensionContext, env, window, workspace } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { programIn } from './program.ts';

/** Whatever a service or a ruleset is made of; which files belong to one is for the server to say. */
const DOCUMENTS = ['**/*.{yaml,yml,json,xml,html,htm,txt,rdf,gc,xsd,sch}', '**/LICENSE*'].map((pattern) => ({
  scheme: 'file',
  pattern,
}));

const WORDS = {
  missing: {
    de: 'vorgaben ließ sich nicht starten ({reason}). Installieren Sie es mit „npm install -g vorgaben“, oder nennen Sie das Programm in der Einstellung vorgaben.path.',
    en: "vorgaben could not be started ({reason}). Install it with 'npm install -g vorgaben', or name the program in the setting vorgaben.path.",
  },
} as const;

let client: LanguageClient | undefined;

function serverOptions(): ServerOptions {
  const { command, shell } = programIn({
    path: workspace.getConfiguration('vorgaben').get<string>('path', '').trim(),
    folders: (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath),
    trusted: workspace.isTrusted,
    platform: process.platform,
  });
  return { command, args: ['lsp'], transport: TransportKind.stdio, options: { shell } };
}

function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: DOCUMENTS,
    diagnosticCollectionName: 'vorgaben',
    synchronize: { configurationSection: 'vorgaben' },
  };
}

async function start(): Promise<void> {
  client = new LanguageClient('vorgaben', 'vorgaben', serverOptions(), clientOptions());
  try {
    await client.start();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const text = WORDS.missing[env.language.startsWith('de') ? 'de' : 'en'];
    void window.showErrorMessage(text.replace('{reason}', reason));
  }
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.stop().catch(() => undefined);
}

/** Called by VS Code when the first file is opened that may belong to a service. */
export async function activate(context: ExtensionContext): Promise<void> {
  const restart = async () => {
    await stop();
    await start();
  };
  context.subscriptions.push(
    commands.registerCommand('vorgaben.restart', restart),
    commands.registerCommand('vorgaben.output', () => client?.outputChannel.show()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('vorgaben.path')) void restart();
    }),
    workspace.onDidGrantWorkspaceTrust(() => void restart()),
  );
  await start();
}

/** Called by VS Code when it closes. */
export const deactivate = stop;
