import { basename, dirname } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Lang } from '../base/nouns.ts';
import { namedFile } from '../documents/folder-source.ts';
import { STECKBRIEF_NAMES } from '../documents/kinds/steckbrief.ts';
import { MAX_BYTES } from '../run/opened.ts';
import { EDITOR } from '../words/editor.ts';
import { render } from '../words/render.ts';
import { visible } from '../words/visible.ts';
import { rulesetFolder, serviceFolder } from './folders.ts';
import { LiveRuleset } from './live-ruleset.ts';
import { LiveService } from './live-service.ts';
import type { Office } from './office.ts';
import { uriOf } from './places.ts';
import type { Publish } from './published.ts';
import { Texts } from './texts.ts';
import type { EditorSettings, World } from './world.ts';

/** A folder that is judged as a whole while files of it are open. */
type Live = LiveService | LiveRuleset;

/** The bytes of a file on disk; null where it cannot be read. */
function fileBytes(path: string): Uint8Array | null {
  try {
    const { source, at } = namedFile(path, path);
    return source.bytes(at, undefined, MAX_BYTES);
  } catch {
    return null;
  }
}

/** All that an editor has open, and the services and rulesets it belongs to. */
export class Workspace implements Office {
  readonly world: World;
  readonly texts = new Texts();
  readonly publish: Publish;
  readonly log: (text: string) => void;
  readonly judged: () => void;
  settings: EditorSettings = {};
  lang: Lang = 'de';
  asked: Lang | null = null;
  private readonly services = new Map<string, LiveService>();
  private readonly rulesets = new Map<string, LiveRuleset>();
  private readonly owners = new Map<string, { service: string | null; ruleset: string | null }>();
  private readonly closing = new Set<Promise<void>>();

  constructor(
    world: World,
    { publish, log, judged }: { publish: Publish; log: (text: string) => void; judged: () => void },
  ) {
    this.world = world;
    this.publish = publish;
    this.log = log;
    this.judged = judged;
  }

  uri(path: string): string {
    return this.texts.at(path)?.uri ?? uriOf(path);
  }

  readonly bug = (error: unknown): void => {
    const reason = error instanceof Error ? error.message : String(error);
    this.log(render(EDITOR.bug, { reason: visible(reason) }, this.lang));
    if (this.world.debug && error instanceof Error) this.log(error.stack ?? '');
  };

  opened(document: TextDocument): void {
    const path = this.texts.take(document, fileBytes);
    if (path === null) return;
    if (STECKBRIEF_NAMES.some((name) => name === basename(path).toLowerCase()) || basename(path) === 'ruleset.yaml')
      this.settle();
    this.enter(path);
    for (const live of this.livesAt(path)) {
      live.again(path);
      live.touch();
    }
  }

  changed(document: TextDocument): void {
    const path = this.texts.changed(document);
    if (path !== null) for (const live of this.livesAt(path)) live.touch();
  }

  saved(document: TextDocument): void {
    const path = this.texts.take(document, fileBytes);
    if (path !== null) for (const live of this.all()) live.heard(path);
  }

  closed(uri: string): void {
    const path = this.texts.drop(uri);
    if (path === null) return;
    for (const live of this.livesAt(path)) live.touch();
    this.owners.delete(path);
    this.dropUnused();
  }

  /** Files that changed on disk, whoever changed them. */
  filesChanged(paths: readonly string[]): void {
    for (const path of paths) {
      const text = this.texts.at(path);
      if (text?.saved === false) this.texts.take(text.document, fileBytes);
    }
    this.settle();
    for (const live of this.all()) for (const path of paths) live.heard(path);
  }

  /** Settings or language are others; `locale` is the editor's own. */
  set({ settings, locale }: { settings: EditorSettings; locale: Lang }): void {
    const asked = this.world.lang ?? settings.lang ?? null;
    const lang = asked ?? locale;
    if (JSON.stringify([settings, lang, asked]) === JSON.stringify([this.settings, this.lang, this.asked])) return;
    Object.assign(this, { settings, lang, asked });
    for (const live of this.all()) live.renew();
  }

  serviceAt(path: string): LiveService | null {
    return this.services.get(this.owners.get(path)?.service ?? '') ?? null;
  }

  rulesetAt(path: string): LiveRuleset | null {
    return this.rulesets.get(this.owners.get(path)?.ruleset ?? '') ?? null;
  }

  async close(): Promise<void> {
    const lives = this.all();
    this.services.clear();
    this.rulesets.clear();
    await Promise.all([...lives.map((live) => live.close()), ...this.closing]);
  }

  private all(): Live[] {
    return [...this.services.values(), ...this.rulesets.values()];
  }

  private livesAt(path: string): Live[] {
    return [this.serviceAt(path), this.rulesetAt(path)].filter((live) => live !== null);
  }

  /** Where a file belongs; what is begun there is judged. */
  private enter(path: string): void {
    const held = (folder: string) =>
      this.texts.paths().flatMap((one) => (dirname(one) === folder ? basename(one) : []));
    const service = serviceFolder(path, held);
    const ruleset = rulesetFolder(path, held);
    this.owners.set(path, { service, ruleset });
    if (service !== null && !this.services.has(service)) {
      this.services.set(service, new LiveService(service, this));
      this.services.get(service)!.touch();
    }
    if (ruleset !== null && !this.rulesets.has(ruleset)) {
      this.rulesets.set(ruleset, new LiveRuleset(ruleset, this));
      this.rulesets.get(ruleset)!.touch();
    }
  }

  /** Asks again where each open file belongs: a Steckbrief may have come or gone. */
  private settle(): void {
    for (const path of this.texts.paths()) this.enter(path);
    this.dropUnused();
  }

  /** Nobody works on it any more: what it holds is given back. */
  private dropUnused(): void {
    const used = new Set([...this.owners.values()].flatMap(({ service, ruleset }) => [service, ruleset]));
    for (const lives of [this.services, this.rulesets])
      for (const [folder, live] of lives) {
        if (used.has(folder)) continue;
        lives.delete(folder);
        const closed = live.close().finally(() => this.closing.delete(closed));
        this.closing.add(closed);
      }
  }
}
