import { basename } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Lang } from '../base/nouns.ts';
import { namedFile } from '../documents/folder-source.ts';
import { STECKBRIEF_NAMES } from '../documents/kinds/steckbrief.ts';
import { MAX_BYTES } from '../run/opened.ts';
import { EDITOR } from '../words/editor.ts';
import { render } from '../words/render.ts';
import { visible } from '../words/visible.ts';
import type { LiveRuleset } from './live-ruleset.ts';
import type { LiveService } from './live-service.ts';
import { Lives } from './lives.ts';
import type { Office } from './office.ts';
import { uriOf } from './places.ts';
import type { Publish } from './published.ts';
import { Texts } from './texts.ts';
import type { EditorSettings, World } from './world.ts';

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
  private readonly lives = new Lives(this);

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
      this.lives.settle();
    this.lives.enter(path);
    for (const live of this.lives.at(path)) {
      live.again(path);
      live.touch();
    }
  }

  changed(document: TextDocument): void {
    const path = this.texts.changed(document);
    if (path !== null) for (const live of this.lives.at(path)) live.touch();
  }

  saved(document: TextDocument): void {
    const path = this.texts.take(document, fileBytes);
    if (path !== null) for (const live of this.lives.all()) live.heard(path);
  }

  closed(uri: string): void {
    const path = this.texts.drop(uri);
    if (path !== null) this.lives.leave(path);
  }

  /** Files that changed on disk, whoever changed them. */
  filesChanged(paths: readonly string[]): void {
    for (const path of paths) {
      const text = this.texts.at(path);
      if (text?.saved === false) this.texts.take(text.document, fileBytes);
    }
    this.lives.settle();
    for (const live of this.lives.all()) for (const path of paths) live.heard(path);
  }

  /** Settings or language are others; `locale` is the editor's own. */
  set({ settings, locale }: { settings: EditorSettings; locale: Lang }): void {
    const asked = this.world.lang ?? settings.lang ?? null;
    const lang = asked ?? locale;
    if (JSON.stringify([settings, lang, asked]) === JSON.stringify([this.settings, this.lang, this.asked])) return;
    Object.assign(this, { settings, lang, asked });
    for (const live of this.lives.all()) live.renew();
  }

  serviceAt(path: string): LiveService | null {
    return this.lives.service(path);
  }

  rulesetAt(path: string): LiveRuleset | null {
    return this.lives.ruleset(path);
  }

  close(): Promise<void> {
    return this.lives.close();
  }
}
