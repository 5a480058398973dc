import type { Lang } from '../base/nouns.ts';
import type { Publish } from './published.ts';
import type { Texts } from './texts.ts';
import type { EditorSettings, World } from './world.ts';

/** What everything that is judged shares. */
export interface Office {
  readonly world: World;
  readonly texts: Texts;
  readonly publish: Publish;
  readonly settings: EditorSettings;
  readonly lang: Lang;
  /** The language that somebody asked for: on the command line, or in the settings. */
  readonly asked: Lang | null;
  /** The address under which the editor knows a file. */
  uri(path: string): string;
  /** Tells whoever looks after the server. */
  log(text: string): void;
  /** Something failed that should not: it is told, and the server goes on. */
  readonly bug: (error: unknown) => void;
  /** Something was judged. */
  judged(): void;
}
