import type { Lang, Text } from '../../base/nouns.ts';
import type { Changed, Choices } from '../engine/protocol.ts';
import type { Engine } from './engine.ts';

/** What an area may ask of the page. */
export interface AreaHost {
  readonly lang: Lang;
  readonly engine: Engine;
  readonly choices: Choices;
  /** Path of the service that is shown in the report of the last check; null where there is none. */
  readonly service: string | null;
  /** Takes files of a service that an area changed. */
  readonly take: (service: string, changed: Changed) => void;
}

/** A part of the page beside the check; each has its own tab. */
export interface Area {
  readonly name: string;
  readonly title: Text;
  /** What one does there. */
  readonly heading: Text;
  /** Fills an element; called each time its tab is opened, and in another language. */
  mount(element: HTMLElement, host: AreaHost): Promise<void>;
}
