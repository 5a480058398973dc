import { resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import type { Report } from '../base/report.ts';
import { resultsOf } from '../base/results.ts';
import { type Compared, compareServices } from '../reports/compare/changes.ts';
import type { Comparison, ServiceComparison, Side } from '../reports/compare/comparison.ts';
import { paired } from '../reports/compare/pair.ts';
import type { Summarised } from '../reports/compare/summary-types.ts';
import { readReport } from '../reports/read.ts';
import { ServiceSpool } from '../reports/service-spool.ts';
import { COMPARE_RUNS } from '../words/report-changes.ts';
import { tempFolder } from './folders.ts';
import type { Io } from './io.ts';

/** A report that is compared, its services put aside. */
export interface Read {
  readonly side: Side;
  readonly rules: ReadonlyMap<string, Report['rules'][number]>;
  /** What of each service is known without reading it again. */
  readonly outlines: readonly Summarised[];
  readonly services: ServiceSpool;
}

/** Reads a report that is to be compared; whoever calls closes its services. */
export function read(file: string, lang: Lang, io: Io): Read {
  const services = new ServiceSpool(tempFolder(io.env));
  try {
    const outlines: Summarised[] = [];
    const head = readReport(resolve(io.cwd, file), file, lang, {
      numberOf: services.numberOf,
      put: (service) => {
        services.put(service);
        const { path, name, verdict, outcomes } = service;
        outlines.push({ path, name, verdict, outcomes });
      },
    });
    const { formatVersion: _, rules, shard, summary: __, outside: ___, across: ____, ...side } = head;
    if (shard) throw new UserError(COMPARE_RUNS.share, { file });
    return { side, rules: new Map(rules.map((rule) => [rule.id, rule])), outlines, services };
  } catch (error) {
    services.close();
    throw error;
  }
}

/** The services of both reports compared, one after the other. */
export function* compared(before: Read, after: Read): Generator<ServiceComparison> {
  const rules = { before: before.rules, after: after.rules };
  const at = ({ rules: own, services }: Read, place: number | null): Compared | null => {
    if (place === null) return null;
    const service = services.at(place);
    return { ...service, results: resultsOf(service, { rules: [...own.values()], reasons: services.reasons }) };
  };
  for (const [then, now] of paired(before.outlines, after.outlines))
    yield compareServices(at(before, then), at(after, now), rules);
}

/** Two reports, finding by finding. */
export function comparisonOf(before: Read, after: Read): Comparison {
  const services = [...compared(before, after)];
  const count = (key: keyof Comparison['summary']) => services.reduce((sum, service) => sum + service[key].length, 0);
  return {
    formatVersion: '1',
    before: before.side,
    after: after.side,
    summary: {
      healed: count('healed'),
      appeared: count('appeared'),
      open: count('open'),
      waived: count('waived'),
      unjudged: count('unjudged'),
      rules: count('rules'),
    },
    services,
  };
}
