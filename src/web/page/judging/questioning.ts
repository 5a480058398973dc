import type { ServiceReport } from '../../../base/service-report.ts';
import type { Say } from '../../../words/page/index.ts';
import type { Answered, Asked, Given } from '../../engine/protocol.ts';

/** What the view of questions needs. */
export interface Questioning {
  readonly say: Say;
  readonly asOf: string;
  readonly service: ServiceReport;
  readonly asked: readonly Asked[];
  /** What is wrong with answers, by the rule they are about. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
  /** The rule whose question is to be answered. */
  readonly wanted: string | null;
  readonly onAnswer: (answer: Answered, proof?: Given) => Promise<void>;
}
