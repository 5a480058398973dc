import { resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang, Report, Severity } from '../base/nouns.ts';
import { resultsOf } from '../base/results.ts';
import { MARKDOWN, page, TEXT } from '../reporters/comparison-page.ts';
import {
  type Compared,
  type Comparison,
  compareServices,
  type ServiceComparison,
  type Side,
} from '../reports/compare/changes.ts';
import { worsened } from '../reports/compare/judge.ts';
import { type Known, paired } from '../reports/compare/pair.ts';
import { readReport } from '../reports/read.ts';
import { ServiceSpool } from '../reports/service-spool.ts';
import { render } from '../words/render.ts';
import { COMPARE_RUNS } from '../words/report-changes.ts';
import { visibleJson } from '../words/visible.ts';
import { tempFolder } from './folders.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { Output } from './write-file.ts';

interface CompareOptions {
  readonly lang: Lang;
  readonly format: 'text' | 'markdown' | 'json';
  readonly output?: string;
  readonly failOn: Severity;
}

/** One of the two reports, its services put aside. */
interface Read {
  readonly side: Side;
  readonly rules: ReadonlyMap<string, Report['rules'][number]>;
  readonly known: readonly Known[];
  readonly services: ServiceSpool;
}

function read(file: string, services: ServiceSpool, lang: Lang, io: Io): Read {
  const known: Known[] = [];
  const head = readReport(resolve(io.cwd, file), file, lang, {
    numberOf: services.numberOf,
    put: (service) => {
      services.put(service);
      known.push({ path: service.path, name: service.name });
    },
  });
  const { formatVersion: _, rules, shard, summary: __, outside: ___, ...side } = head;
  if (shard) throw new UserError(COMPARE_RUNS.share, { file });
  return { side, rules: new Map(rules.map((rule) => [rule.id, rule])), known, services };
}

function compared(before: Read, after: Read): Comparison {
  const rules = { before: before.rules, after: after.rules };
  const at = ({ rules: own, services }: Read, place: number | null): Compared | null => {
    if (place === null) return null;
    const service = services.at(place);
    return { ...service, results: resultsOf(service, { rules: [...own.values()], reasons: services.reasons }) };
  };
  const services: ServiceComparison[] = paired(before.known, after.known).map(([then, now]) =>
    compareServices(at(before, then), at(after, now), rules),
  );
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

/** `vorgaben compare`: what became of the findings between two checks; 1 where something new stands against acceptance. */
export function compareCommand(old: string, now: string, options: CompareOptions, io: Io): ExitCode {
  const { lang, format, output, failOn } = options;
  const out = new Output(output, io);
  const spools = [new ServiceSpool(tempFolder(io.env)), new ServiceSpool(tempFolder(io.env))] as const;
  try {
    const comparison = compared(read(old, spools[0], lang, io), read(now, spools[1], lang, io));
    // One language on a page: findings stand there in that of their reports; two of different languages say so.
    const { before, after } = comparison;
    const spoken = before.lang === after.lang ? after.lang : lang;
    if (spoken !== lang && format !== 'json')
      io.stderr.write(`vorgaben: ${render(COMPARE_RUNS['in-its-lang'], {}, lang)}\n`);
    const text =
      format === 'json'
        ? `${visibleJson(JSON.stringify(comparison, null, 2))}\n`
        : [...page(comparison, spoken, failOn, format === 'markdown' ? MARKDOWN : TEXT)].join('');
    out.write(text);
    const { findings, verdicts, removed } = worsened(comparison.services, failOn);
    return findings + verdicts + removed > 0 ? EXIT.act : EXIT.ok;
  } finally {
    for (const spool of spools) spool.close();
  }
}
