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
  /** Told of each stylesheet once it has run for the first time. */
  readonly afterFirst?: (sef: SefNode) => void;
}

interface Loaded {
  readonly sef: SefNode;
  readonly pool: Record<string, unknown>;
  hasRun: boolean;
}

/** The compiled stylesheets of one sandbox, each looked through before it is kept. */
export class Stylesheets {
  private readonly runner: () => Runner;
  private readonly loaded = new Map<string, Loaded>();

  constructor(runner: () => Runner) {
    this.runner = runner;
  }

  keep({ key, sef: bytes, lookThrough }: LoadRequest): Answer {
    const sef = JSON.parse(new TextDecoder().decode(bytes)) as SefNode;
    const admitted = admit(sef);
    if (lookThrough && 'refused' in admitted) return admitted;
    if (inexactModulo(sef)) return { refused: 'mod' };
    this.loaded.set(key, { sef, pool: {}, hasRun: false });
    return 'refused' in admitted ? { documents: [] } : admitted;
  }

  provide({ key, documents }: ProvideRequest): Answer {
    const { pool } = this.loaded.get(key)!;
    for (const [uri, text] of Object.entries(documents)) pool[uri] = this.runner().parse(text);
    return { provided: true };
  }

  run({ key, text, now }: RunRequest): Answer {
    setClock(now);
    const sheet = this.loaded.get(key)!;
    const { sef, pool, hasRun } = sheet;
    const given = { sourceText: text, documentPool: pool, deliverMessage: () => undefined };
    const runner = this.runner();
    const made = runner.run(sef, given);
    if (!hasRun) runner.afterFirst?.(sef);
    sheet.hasRun = true;
    const result = svrlItems(made);
    return result ? { result } : { error: 'no SVRL' };
  }
}
