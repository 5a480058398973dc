import { closeSync, openSync, readSync } from 'node:fs';
import { UserError } from '../base/errors.ts';
import type { Lang, Report, ServiceReport } from '../base/nouns.ts';
import { validators } from '../generated/validators.js';
import { render } from '../words/render.ts';
import { REPORTS } from '../words/shards.ts';
import type { ReportHead } from './build.ts';
import { memberItems } from './member-items.ts';

const CHUNK = 1 << 20;
/** A service, or everything but the services, is never as long as this; a hostile file could be. */
const LONGEST = 256_000_000;

/** Where and in which language a refusal is told. */
interface Context {
  readonly file: string;
  readonly lang: Lang;
}

/** A file in chunks; what cannot be read is refused by name. */
function* chunks(path: string, file: string): Generator<Buffer> {
  let at: number | undefined;
  try {
    at = openSync(path, 'r');
    const chunk = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const read = readSync(at, chunk, 0, CHUNK, null);
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new UserError(code === 'ENOENT' ? REPORTS.missing : REPORTS.unreadable, { file, reason: code });
  } finally {
    if (at !== undefined) closeSync(at);
  }
}

function parsed(bytes: Uint8Array, { file }: Context): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new UserError(REPORTS['no-json'], { file });
  }
}

/** Refuses what a schema does not allow, naming the first place. */
function demand(value: unknown, schema: 'report' | 'report-service', { file, lang }: Context): void {
  const validate = validators[schema]!;
  if (validate(value)) return;
  const { instancePath = '', params } = validate.errors?.[0] ?? {};
  const missing = (params as { missingProperty?: string } | undefined)?.missingProperty;
  const place =
    missing !== undefined
      ? render(REPORTS['place-missing'], { what: missing }, lang)
      : instancePath === ''
        ? REPORTS['place-whole'][lang]
        : render(REPORTS['place-at'], { what: instancePath.slice(1) }, lang);
  throw new UserError(REPORTS['no-report'], { file, place });
}

/** Notes the rules that results of a service are about. */
export function noteRules({ results }: ServiceReport, into: Set<string>): void {
  for (const { ruleId } of results) into.add(ruleId);
}

/** Whether a report has the rules its results are about: reporters rely on it, and its schema cannot say it. */
export const hasRules = ({ rules }: Pick<Report, 'rules'>, used: ReadonlySet<string>): boolean => {
  const known = new Set(rules.map(({ id }) => id));
  return [...used].every((id) => known.has(id));
};

/**
 * Reads a JSON report service by service, whatever its length, and gives back its head. Everything is held against the
 * schema of reports; what is no report is refused by name.
 */
export function readReport(
  path: string,
  file: string,
  lang: Lang,
  take: (service: ServiceReport) => void,
): ReportHead & Pick<Report, 'verdict' | 'summary'> {
  const context = { file, lang };
  const used = new Set<string>();
  let services = 0;
  const refuse = () => new UserError(REPORTS['too-large'], { file, limit: LONGEST / 1_000_000 });
  const around = memberItems(chunks(path, file), 'services', LONGEST, refuse, (bytes) => {
    const service = parsed(bytes, context);
    demand(service, 'report-service', context);
    services += 1;
    noteRules(service as ServiceReport, used);
    take(service as ServiceReport);
  });
  const head = parsed(around, context) as Report;
  // In the place of each service stands a 0.
  const places: unknown = (head as Partial<Report> | null)?.services;
  const zeros = Array.isArray(places) && places.length === services && places.every((one) => one === 0);
  demand(zeros ? { ...head, services: [] } : head, 'report', context);
  const wrong = !zeros ? 'services' : hasRules(head, used) ? null : 'rules';
  if (wrong !== null)
    throw new UserError(REPORTS['no-report'], { file, place: render(REPORTS['place-at'], { what: wrong }, lang) });
  const { services: _, ...rest } = head;
  return rest;
}
