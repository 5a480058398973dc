import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Document as YamlDocument } from 'yaml';
import { UserError } from '../../base/errors.ts';
import type { Lang } from '../../base/nouns.ts';
import { steckbriefeIn } from '../../documents/walk.ts';
import { realPath, slashed } from '../../store/real-path.ts';
import { mustRead, readRegular } from '../../store/regular-file.ts';
import { writeAside } from '../../store/write-aside.ts';
import { by } from '../../text/ascending.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';
import type { CataloguePin } from '../catalogues/installed-catalogues.ts';
import { readFormatted } from './yaml-file.ts';

const LOCK_NAME = 'vorgaben.lock';

export interface Trusted {
  readonly keyId: string;
  readonly publicKey: string;
  readonly comment?: string;
}

export interface RulesetPin {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  /** Of the package. */
  readonly sha256?: string;
  /** Id of the key whose signature was good when it was pinned. */
  readonly signedBy?: string;
}

export interface StandardPin {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

export interface SeenIndex {
  readonly id: string;
  readonly keyId: string;
  readonly sequence: number;
  readonly sha256: string;
}

/** vorgaben.lock; the schema in `src/schemas/lock.ts` says what each part means. */
export interface LockContent {
  readonly formatVersion: '1';
  readonly use?: string;
  /** Nothing that is not pinned here may judge, but for what whoever runs the check gives. */
  readonly pinnedOnly?: boolean;
  readonly trust?: readonly Trusted[];
  readonly indexes?: readonly SeenIndex[];
  readonly rulesets?: readonly RulesetPin[];
  readonly standards?: readonly StandardPin[];
  readonly catalogues?: readonly CataloguePin[];
}

/** A lock and where it lies, or where it would. */
export interface Lock {
  readonly path: string;
  readonly shown: string;
  readonly exists: boolean;
  /** It lies in the folder of a service: then it is that service's own word and vouches for nothing. */
  readonly ofService: boolean;
  readonly content: LockContent;
}

const EMPTY: LockContent = { formatVersion: '1' };
/** A lock of a large landscape has some hundred lines. */
const MOST_BYTES = 1_000_000;

/**
 * Where the lock of a run lies: in the folder it runs in, else in the nearest one above it that still belongs to the
 * same repository. Without a repository only the folder itself counts: what lies further up may be anybody's.
 */
function placeOf(cwd: string): string {
  const seen: string[] = [];
  for (let folder = cwd; ; folder = dirname(folder)) {
    seen.push(folder);
    if (existsSync(join(folder, '.git'))) break;
    if (folder === dirname(folder)) return join(cwd, LOCK_NAME);
  }
  return join(
    seen.find((folder) => lstatSync(join(folder, LOCK_NAME), { throwIfNoEntry: false }) !== undefined) ?? cwd,
    LOCK_NAME,
  );
}

function holdsSteckbrief(folder: string): boolean {
  try {
    return steckbriefeIn(readdirSync(folder)).length > 0;
  } catch {
    return false;
  }
}

/** Whether a folder is that of a service or lies in one, however far up and through whatever links. */
function inService(folder: string): boolean {
  for (let at = realPath(folder) ?? folder, below = ''; at !== below; below = at, at = dirname(at))
    if (holdsSteckbrief(at)) return true;
  return false;
}

/** The lock of a run; an empty one where there is none. */
export function findLock(cwd: string): Lock {
  const path = placeOf(cwd);
  const shown = slashed(relative(cwd, path));
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) return { path, shown, exists: false, ofService: false, content: EMPTY };
  if (there.size > MOST_BYTES) throw new UserError(PUBLISH['lock-too-large'], { path: shown });
  const content = readFormatted<LockContent>(mustRead(path, shown, MOST_BYTES), {
    shown,
    name: 'vorgaben.lock.yaml',
    schema: 'lock',
    newer: (format) => new UserError(PUBLISH['newer-lock'], { path: shown, format }),
  });
  return { path, shown, exists: true, ofService: inService(dirname(path)), content };
}

const HEAD: Readonly<Record<Lang, string>> = {
  de: ' Geschrieben von „vorgaben ruleset add“ und „vorgaben lock“. Gehört zum Dienst: mit einchecken. Eine Zeile unter\n „trust“ nehmen Sie nur auf, wenn Sie den Schlüssel auf anderem Weg bestätigt haben.',
  en: " Written by 'vorgaben ruleset add' and 'vorgaben lock'. Belongs to the service: check it in. Take in a line below\n 'trust' only where you have confirmed the key in another way.",
};

/** Language of a lock that is there already: it stays, whoever writes it anew. */
function langOf(text: string): Lang | null {
  const first = (lang: Lang) => text.startsWith(`#${HEAD[lang].split('\n')[0]}`);
  return first('en') ? 'en' : first('de') ? 'de' : null;
}

const key = (one: { readonly id?: string; readonly version?: string; readonly keyId?: string }): string =>
  `${one.id ?? ''}@${one.version ?? ''}@${one.keyId ?? ''}`;
const sorted = <T extends { readonly id?: string; readonly keyId?: string }>(list: readonly T[] = []): readonly T[] =>
  [...list].sort(by(key));

/** The text of a lock: always in the same order, parts that are empty left out. */
function lockText(
  { use, pinnedOnly, trust, indexes, rulesets, standards, catalogues }: LockContent,
  lang: Lang,
): string {
  const parts = {
    trust: sorted(trust),
    indexes: sorted(indexes),
    rulesets: sorted(rulesets),
    standards: sorted(standards),
    catalogues: sorted(catalogues),
  };
  const full = Object.entries(parts).filter(([, list]) => list.length > 0);
  const head = { formatVersion: '1', ...(use ? { use } : {}), ...(pinnedOnly ? { pinnedOnly } : {}) };
  const document = new YamlDocument({ ...head, ...Object.fromEntries(full) });
  document.commentBefore = HEAD[lang];
  return document.toString({ lineWidth: 0 });
}

/** Writes a lock aside and moves it, a new one in the language of the run; true where something changed. */
export function writeLock({ path, shown }: Lock, content: LockContent, lang: Lang): boolean {
  const there = readRegular(path, MOST_BYTES);
  const before = typeof there === 'string' ? null : there.toString('utf8');
  const text = lockText(content, (before === null ? null : langOf(before)) ?? lang);
  if (before === text) return false;
  try {
    writeAside(path, text);
    return true;
  } catch (error) {
    throw new UserError(PUBLISH['not-written'], { path: shown, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
}

/** A list with the entries of the same id, version and key replaced. */
export function withEntries<T extends { readonly id?: string; readonly version?: string; readonly keyId?: string }>(
  list: readonly T[] | undefined,
  added: readonly T[],
): T[] {
  const keys = new Set(added.map(key));
  return [...(list ?? []).filter((one) => !keys.has(key(one))), ...added];
}
