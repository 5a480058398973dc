import { admit, type SefNode } from './admit.ts';
import { inexactModulo } from './modulo.ts';
import type { Answer, LoadRequest, ProvideRequest, RunRequest } from './protocol.ts';
import { setClock } from './sandbox-clock.ts';
import { svrlItems, type XmlNode } from './svrl.ts';

/** What a stylesheet is run with. */
export interface Given {
  readonly sourceText: string;
  readonly documentPool: Record<string, unknown>;
  readonly deliverMessage: () => void;
}

/** SaxonJS, as far as compiled stylesheets need it. */
export interface Runner {
  parse(text: string): unknown;
  run(sef: SefNode, given: Given): XmlNode | null;
}

interface Loaded {
  readonly sef: SefNode;
  readonly pool: Record<string, unknown>;
}

/** The compiled stylesheets of one sandbox, each looked through before it is kept. */
export class Stylesheets {
  private readonly runner: () => Runner;
  private readonly loaded = new Map<string, Loaded>();

  constructor(runner: () => Runner) {
    this.runner = runner;
  }

  keep({ key, sef: text, lookThrough }: LoadRequest): Answer {
    const sef = JSON.parse(text) as SefNode;
    const admitted = admit(sef);
    if (lookThrough && 'refused' in admitted) return admitted;
    if (inexactModulo(sef)) return { refused: 'mod' };
    this.loaded.set(key, { sef, pool: {} });
    return 'refused' in admitted ? { documents: [] } : admitted;
  }

  provide({ key, documents }: ProvideRequest): Answer {
    const { pool } = this.loaded.get(key)!;
    for (const [uri, text] of Object.entries(documents)) pool[uri] = this.runner().parse(text);
    return { provided: true };
  }

  run({ key, text, now }: RunRequest): Answer {
    setClock(now);
    const { sef, pool } = this.loaded.get(key)!;
    const given = { sourceText: text, documentPool: pool, deliverMessage: () => undefined };
    const result = svrlItems(this.runner().run(sef, given));
    return result ? { result } : { error: 'no SVRL' };
  }
}
