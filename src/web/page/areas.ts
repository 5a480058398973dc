import type { Lang, Text } from '../../base/nouns.ts';
import type { Given } from '../engine/protocol.ts';
import type { Engine } from './engine.ts';

/** What an area may ask of the page. */
export interface AreaHost {
  readonly lang: Lang;
  readonly engine: Engine;
  /** The files that were dropped last, changes included. */
  readonly files: () => readonly Given[];
}

/** A part of the page beside the check; each has its own tab. */
export interface Area {
  readonly name: string;
  readonly title: Text;
  /** Fills its element; called again in another language. */
  mount(element: HTMLElement, host: AreaHost): void;
}

/** In the order of their tabs; the check comes first and is none of them. */
export const AREAS: readonly Area[] = [];
