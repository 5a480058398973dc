import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import type { Report } from '../base/report.ts';
import type { ServiceReport } from '../base/service-report.ts';
import { validators } from '../generated/report-validators.js';
import { chunksNamed } from '../store/named-file.ts';
import { render } from '../words/render.ts';
import { REPORTS } from '../words/shards.ts';
import { type Form, formOf, legendOf, type ReadHead, type SchemaName, sameLegend } from './formats.ts';
import { memberItems } from './member-items.ts';
import type { Taker } from './service-spool.ts';

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
  try {
    yield* chunksNamed(path, file, CHUNK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new UserError(code === 'ENOENT' ? REPORTS.missing : REPORTS.unreadable, { file, reason: code });
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
function demand(value: unknown, schema: SchemaName, { file, lang }: Context): void {
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

const misfit = (what: string, { file, lang }: Context) =>
  new UserError(REPORTS['no-report'], { file, place: render(REPORTS['place-at'], { what }, lang) });

/** The form of a report by what stands before its services; null where they cannot be read by it. */
function formBefore(before: Buffer, taker: Taker, context: Context): Form | null {
  const legend = legendOf(parsed(Buffer.concat([before, Buffer.from(']}')]), context));
  if (legend === 'version') throw misfit('formatVersion', context);
  return legend && formOf(legend, taker.numberOf);
}

function read(value: unknown, form: Form, context: Context): ServiceReport {
  demand(value, form.schemas.service, context);
  const service = form.service(value);
  if (typeof service !== 'string') return service;
  const { rules, reasons } = form.legend;
  throw new UserError(REPORTS['wrong-lists'], {
    file: context.file,
    service: (value as ServiceReport).path,
    what: service,
    rules: rules.length,
    reasons: reasons.length,
  });
}

/**
 * Reads a JSON report service by service, whatever its length, and gives back its head. Reports of format 1 come as
 * those of format 2. Everything is held against the schema of reports; what is no report is refused by name.
 */
export function readReport(path: string, file: string, lang: Lang, taker: Taker): ReadHead {
  const context = { file, lang };
  // Undefined before the first service, null where no service could be read.
  let form: Form | null | undefined;
  let services = 0;
  const refuse = () => new UserError(REPORTS['too-large'], { file, limit: LONGEST / 1_000_000 });
  const around = memberItems(chunks(path, file), 'services', LONGEST, refuse, {
    begin: (before) => {
      form = formBefore(before, taker, context);
    },
    take: (bytes) => {
      if (form) taker.put(read(parsed(bytes, context), form, context));
      services += 1;
    },
  });
  const head = parsed(around, context);
  // In the place of each service stands a 0.
  const places: unknown = (head as Partial<Report> | null)?.services;
  const zeros = Array.isArray(places) && places.length === services && places.every((one) => one === 0);
  const legend = legendOf(head);
  if (legend === 'version') throw misfit('formatVersion', context);
  const own = legend && (form ?? formOf(legend, taker.numberOf));
  demand(zeros ? { ...(head as object), services: [] } : head, own?.schemas.report ?? 'report', context);
  if (!zeros) throw misfit('services', context);
  if (!own || !sameLegend(own.legend, legend)) throw misfit('rules', context);
  if (form === null) throw new UserError(REPORTS['wrong-order'], { file });
  return own.head(head as Report);
}
