import {
  CodeActionKind,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver/node.js';
import { nextTurn } from '../base/next-turn.ts';
import { type Abilities, actionsAt } from './actions.ts';
import { type Asked, askedAt } from './asked.ts';
import { completeAt } from './complete.ts';
import { definitionAt, referencesAt } from './definition.ts';
import { hoverAt } from './hover.ts';
import { lensesOf } from './lenses.ts';
import { pathOf } from './places.ts';
import { exampleHints } from './rule-help.ts';
import { symbolsOf } from './symbols.ts';
import type { Workspace } from './workspace.ts';

/** What the server answers. */
export const CAPABILITIES: ServerCapabilities = {
  hoverProvider: true,
  completionProvider: { triggerCharacters: [':', ' ', '"', '-', '/'] },
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, `${CodeActionKind.SourceFixAll}.vorgaben`] },
  codeLensProvider: {},
  inlayHintProvider: true,
};

/** As much of a cancellation as is asked for. */
interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** What requests are answered with. */
interface Desk {
  readonly workspace: Workspace;
  readonly abilities: () => Abilities;
  readonly isReady: () => boolean;
}

/**
 * Answers a request about a text: nothing where the editor holds none of that name, an error of the protocol where the
 * editor has not said who it is, or does not want the answer any more.
 */
async function answer<T>(
  { workspace, isReady }: Desk,
  { uri, position }: { uri: string; position?: Position },
  cancelled: Cancellation,
  work: (asked: Asked) => Promise<T> | T,
): Promise<T | null> {
  if (!isReady()) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'not initialized');
  const stop = () => {
    if (cancelled.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  };
  // A request that is taken back at once is not begun.
  await nextTurn();
  stop();
  const path = pathOf(uri);
  const asked = path === null ? null : askedAt(workspace, path, (text) => (position ? text.offsetAt(position) : 0));
  if (!asked) return null;
  const found = await work(asked);
  stop();
  return found;
}

/** Enters all that the server answers. */
export function answerRequests(connection: Connection, desk: Desk): void {
  const at = <T>(
    { textDocument: { uri }, position }: { textDocument: { uri: string }; position?: Position },
    cancelled: Cancellation,
    work: (asked: Asked) => Promise<T> | T,
  ) => answer(desk, { uri, ...(position ? { position } : {}) }, cancelled, work);
  connection.onHover((params, token) => at(params, token, hoverAt));
  connection.onCompletion((params, token) => at(params, token, completeAt));
  connection.onDefinition((params, token) => at(params, token, definitionAt));
  connection.onReferences((params, token) => at(params, token, referencesAt));
  connection.onDocumentSymbol((params, token) => at(params, token, ({ document }) => symbolsOf(document)));
  connection.onCodeAction((params, token) => at(params, token, (asked) => actionsAt(asked, params, desk.abilities())));
  connection.onCodeLens((params, token) => at(params, token, lensesOf));
  connection.languages.inlayHint.on((params, token) =>
    at(params, token, async ({ ruleset, path, lang }) => {
      const state = await ruleset?.state();
      return state ? exampleHints(state, path, lang) : null;
    }),
  );
}
