import { join } from 'node:path';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileEdit } from '../base/finding.ts';
import { settingsOf } from '../decisions/settings.ts';
import { EDITOR } from '../words/editor.ts';
import { render, shown } from '../words/render.ts';
import type { Asked } from './asked.ts';
import { type EditorFinding, findingsOf } from './diagnostics.ts';
import { meet, toRange, uriOf } from './places.ts';
import type { JudgedState } from './service-session.ts';
import { asEdit, waiverInsertion } from './waiver-edit.ts';

/** What an editor can do with an edit. */
export interface Abilities {
  /** Whether it makes files that an edit needs. */
  readonly createsFiles: boolean;
}

const WAIVERS = 'ausnahmen.yaml';
const FIX_ALL = `${CodeActionKind.SourceFixAll}.vorgaben`;

/** Edits of files as an editor applies them. */
function workspaceEdit(edits: readonly FileEdit[], { service, workspace }: Asked): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const { path, range, text } of edits) {
    const uri = workspace.uri(join(service!.folder, path));
    changes[uri] = [...(changes[uri] ?? []), { range: toRange(range), newText: text }];
  }
  return { changes };
}

function fixAction(finding: EditorFinding, asked: Asked): CodeAction[] {
  const { fix = [], ruleId, range, message } = finding;
  if (fix.length === 0) return [];
  const written = shown(fix.map(({ text }) => text.trim()).join(' … '));
  const words = written === '' ? EDITOR['fix-removes'] : EDITOR['fix-it'];
  return [
    {
      title: render(words, { rule: ruleId, text: written === '' ? shown(message) : written }, asked.lang),
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: [{ range: toRange(range), message, code: ruleId, source: 'vorgaben' }],
      edit: workspaceEdit(fix, asked),
    },
  ];
}

/** Whether edits leave each other alone. */
const apart = (taken: readonly FileEdit[], more: readonly FileEdit[]): boolean =>
  more.every((one) =>
    taken.every((other) => other.path !== one.path || !meet(toRange(other.range), toRange(one.range))),
  );

/** All that has one right answer in a file, done at once; what overlaps is left for the next time. */
function fixAll(findings: readonly EditorFinding[], asked: Asked): CodeAction[] {
  const taken: FileEdit[] = [];
  for (const { fix = [] } of findings)
    if (fix.length > 0 && fix.every(({ path }) => path === asked.relative) && apart(taken, fix)) taken.push(...fix);
  if (taken.length === 0) return [];
  const title = render(EDITOR['fix-all'], { count: taken.length }, asked.lang);
  return [{ title, kind: FIX_ALL, edit: workspaceEdit(taken, asked) }];
}

/** The text of ausnahmen.yaml as the editor holds it, or as it lies there. */
function waiversOf({ service }: JudgedState): string | null {
  const document = service.document(WAIVERS);
  return document === undefined ? null : document.text;
}

/** Writes an exception for a finding: an entry in ausnahmen.yaml that people complete. */
function waiveAction(finding: EditorFinding, asked: Asked, state: JudgedState, abilities: Abilities): CodeAction[] {
  const { ruleId: rule, path: file, pointer, code, range, message } = finding;
  if (file === WAIVERS || settingsOf(state.ruleset).waivers?.isWaivable(rule) !== true) return [];
  const text = waiversOf(state);
  const insertion = waiverInsertion(text, { rule, file, pointer, code });
  if (!insertion) return [];
  const path = join(asked.service!.folder, WAIVERS);
  const uri = asked.workspace.uri(path);
  const edit = asEdit(insertion, text === null ? null : TextDocument.create(uriOf(path), 'yaml', 0, text));
  const changes: WorkspaceEdit =
    text === null && abilities.createsFiles
      ? {
          documentChanges: [
            { kind: 'create', uri, options: { ignoreIfExists: true } },
            { textDocument: { uri, version: null }, edits: [edit] },
          ],
        }
      : { changes: { [uri]: [edit] } };
  return [
    {
      title: render(EDITOR.waive, { rule }, asked.lang),
      kind: CodeActionKind.QuickFix,
      diagnostics: [{ range: toRange(range), message, code: rule, source: 'vorgaben' }],
      edit: changes,
    },
  ];
}

/** What can be done about the findings at a place. */
export async function actionsAt(asked: Asked, params: CodeActionParams, abilities: Abilities): Promise<CodeAction[]> {
  const state = await asked.service?.state();
  if (!state) return [];
  const { only } = params.context;
  const wants = (kind: string) => !only || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const here = findingsOf(state).filter(({ path }) => path === asked.relative);
  const met = here.filter(({ range }) => meet(toRange(range), params.range));
  const waivable = new Map(met.map((one) => [`${one.ruleId} ${one.pointer} ${one.code}`, one]));
  return [
    ...(wants(CodeActionKind.QuickFix)
      ? [
          ...met.flatMap((finding) => fixAction(finding, asked)),
          ...[...waivable.values()].flatMap((finding) => waiveAction(finding, asked, state, abilities)),
        ]
      : []),
    ...(wants(FIX_ALL) ? fixAll(here, asked) : []),
  ];
}
