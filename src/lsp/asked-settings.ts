import type { Connection, InitializeParams } from 'vscode-languageserver/node.js';
import { settingsOf } from './settings.ts';
import type { EditorSettings } from './world.ts';

/** How long an editor may take to say its settings; what does not answer has none. */
const PATIENCE = 2000;

/** The settings of one editor: said when it begins, and asked for where it wants to be asked. */
export class AskedSettings {
  private readonly connection: Connection;
  private readonly apply: (settings: EditorSettings) => void;
  private given: EditorSettings = {};
  private params: InitializeParams | undefined;

  constructor(connection: Connection, apply: (settings: EditorSettings) => void) {
    this.connection = connection;
    this.apply = apply;
  }

  begin(params: InitializeParams): void {
    this.params = params;
    this.given = settingsOf(params.initializationOptions);
    this.apply(this.given);
  }

  /** Settings as an editor sends them when they change, which may be none. */
  async changed(settings: unknown): Promise<void> {
    const own: unknown = (settings as { vorgaben?: unknown } | null)?.vorgaben;
    if (own) this.apply({ ...this.given, ...settingsOf(own) });
    else await this.ask();
  }

  async ask(): Promise<void> {
    if (!this.params?.capabilities.workspace?.configuration) return;
    const late = new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), PATIENCE).unref();
    });
    const asked = this.connection.workspace.getConfiguration('vorgaben').catch(() => null);
    const said: unknown = await Promise.race([asked, late]);
    if (said !== null && typeof said === 'object') this.apply({ ...this.given, ...settingsOf(said) });
  }
}
