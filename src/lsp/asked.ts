import { basename } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Lang } from '../base/nouns.ts';
import { steckbriefeIn } from '../documents/walk.ts';
import { AUSNAHMEN_SCHEMA, NACHWEISE_SCHEMA } from '../schemas/decisions.ts';
import { PUBLICCODE_SCHEMA } from '../schemas/publiccode.ts';
import { MANIFEST_SCHEMA } from '../schemas/ruleset/manifest.ts';
import { RULE_SCHEMA } from '../schemas/ruleset/rule.ts';
import { STECKBRIEF_SCHEMA } from '../schemas/steckbrief.ts';
import type { LiveRuleset } from './live-ruleset.ts';
import type { LiveService } from './live-service.ts';
import { below } from './places.ts';
import type { Schema } from './schema-at.ts';
import type { Workspace } from './workspace.ts';

/** Files whose keys are known. */
export type FormName = 'steckbrief' | 'nachweise' | 'ausnahmen' | 'publiccode' | 'rule' | 'manifest';

/** A file whose keys are known, and what they are. */
export interface Form {
  readonly name: FormName;
  readonly schema: Schema;
}

/** A place of a text that somebody asks about. */
export interface Asked {
  readonly document: TextDocument;
  readonly path: string;
  readonly offset: number;
  /** The service the file belongs to, and its path there. */
  readonly service: LiveService | null;
  readonly ruleset: LiveRuleset | null;
  readonly relative: string;
  readonly form: Form | null;
  readonly lang: Lang;
  readonly workspace: Workspace;
}

const as = (name: FormName, schema: object): Form => ({ name, schema: schema as Schema });

/** Which keys a file has, told by its name and where it lies. */
function formOf(relative: string, inRuleset: boolean): Form | null {
  const name = basename(relative).toLowerCase();
  if (inRuleset && relative === 'ruleset.yaml') return as('manifest', MANIFEST_SCHEMA);
  if (inRuleset && /^rules\/.*\.yaml$/.test(relative)) return as('rule', RULE_SCHEMA);
  if (inRuleset) return null;
  if (steckbriefeIn([name]).length > 0) return as('steckbrief', STECKBRIEF_SCHEMA);
  if (name === 'nachweise.yaml') return as('nachweise', NACHWEISE_SCHEMA);
  if (name === 'ausnahmen.yaml') return as('ausnahmen', AUSNAHMEN_SCHEMA);
  return name === 'publiccode.yml' ? as('publiccode', PUBLICCODE_SCHEMA) : null;
}

/** What is known of a place of a text the editor holds; null where it holds none of that name. */
export function askedAt(workspace: Workspace, path: string, offset: (document: TextDocument) => number): Asked | null {
  const held = workspace.texts.at(path);
  if (!held) return null;
  const { document } = held;
  const service = workspace.serviceAt(path);
  const ruleset = workspace.rulesetAt(path);
  const folder = (ruleset ?? service)?.folder;
  const relative = (folder === undefined ? null : below(folder, path)) ?? basename(path);
  const form = formOf(relative, ruleset !== null);
  return {
    document,
    path,
    offset: offset(document),
    service,
    ruleset,
    relative,
    form,
    lang: service?.lang ?? workspace.lang,
    workspace,
  };
}
