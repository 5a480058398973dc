import type { Args } from '../base/nouns.ts';
import type { Change } from '../documents/change.ts';
import type { Service } from '../documents/service.ts';
import type { Judged } from '../engine/judge.ts';
import type { Rule } from '../rulesets/types.ts';
import type { Settings } from './settings.ts';

/** What answers and waivers are held against: the service, what the ruleset allows, what the rules came to, the day. */
export interface Circumstances {
  readonly service: Service;
  readonly settings: Settings;
  readonly judged: ReadonlyMap<Rule, Judged>;
  readonly asOf: string;
}

/** Notes a fault of an entry: its code, the place below the entry, facts. */
export type Say = (code: string, below: string, args?: Args, fix?: Change) => void;
