import { existsSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Args, Lang, Report, ServiceReport } from '../base/nouns.ts';
import { findTargets, type ServiceTarget, type Targets } from '../documents/targets.ts';
import type { Crash } from '../engine/run-rule.ts';
import { differences } from '../evidence/differences.ts';
import { type Deviation, type Opened, openPackage } from '../evidence/open.ts';
import { buildReport } from '../reports/build.ts';
import { ServiceSpool } from '../reports/service-spool.ts';
import { judged } from '../run/judged.ts';
import { opened } from '../run/opened.ts';
import { nothingToCheck, Tally } from '../run/tally.ts';
import { sha256 } from '../store/hash.ts';
import { EVIDENCE } from '../words/evidence/index.ts';
import { render } from '../words/render.ts';
import { WORDS } from '../words/reporters/index.ts';
import { visible } from '../words/visible.ts';
import { foreignRuleset, isAskedFor, signatureOn } from './acceptance-trust.ts';
import { tellCrashes } from './crashes.ts';
import { tempFolder } from './folders.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { judgingTools } from './judging-tools.ts';
import { type RawCheckOptions, sizeOf, timeOf } from './options.ts';
import { reportFacts } from './report-facts.ts';
import { newFolder, tellFull } from './temporary.ts';

interface Options {
  readonly lang: Lang;
  readonly standard?: readonly string[];
  readonly trustKey?: readonly string[];
  readonly timeLimit?: string;
}

const MOST_LINES = 30;

/** Words of an outcome or verdict; foreign texts made visible. */
function words(args: Args, lang: Lang): Args {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => {
      if (typeof value !== 'string') return [key, value];
      const word = (key === 'was' || key === 'is') && value in WORDS ? WORDS[value as 'outcome.passed'][lang] : value;
      return [key, visible(word)];
    }),
  );
}

/** `vorgaben abnahme verify`: whether a package is as it was written, and whether the services still come to its report. */
export async function verifyCommand(
  zip: string,
  folders: readonly string[],
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const { lang } = options;
  const file = resolve(io.cwd, zip);
  if (!existsSync(file)) throw new UserError(EVIDENCE['no-zip'], { zip });
  const say = (code: keyof typeof EVIDENCE, args: Args = {}) =>
    io.stdout.write(`${render(EVIDENCE[code], words(args, lang), lang)}\n`);
  const list = (deviations: readonly Deviation[]) => {
    for (const { code, args } of deviations.slice(0, MOST_LINES))
      io.stdout.write(`  ${render(EVIDENCE[code], words(args, lang), lang)}\n`);
    if (deviations.length > MOST_LINES)
      io.stdout.write(`  ${render(EVIDENCE['more-differences'], { n: deviations.length - MOST_LINES }, lang)}\n`);
  };
  // Before anything in the package is looked at.
  const signature = signatureOn(zip, options, io);
  if (signature.saying) say(signature.saying.code, signature.saying.args);
  if (signature.refused) return EXIT.act;
  const place = tempFolder(io.env);
  const temporary = newFolder(place);
  try {
    const folder = join(temporary, 'content');
    const kept = await openPackage(file, zip, folder).catch((error: unknown) => tellFull(place, error));
    const { manifest, deviations, report, formatVersion, compared } = kept;
    if (deviations.length > 0 || !report) {
      say('broken', { n: deviations.length });
      list(deviations);
      return EXIT.act;
    }
    const foreign = foreignRuleset(report, io);
    if (foreign) say(foreign.code, foreign.args);
    // Whose choice the ruleset was is only the word of the package.
    const chosen = report.ruleset.chosenBy === 'steckbrief' && !foreign;
    const unasked = folders.length > 0 && !chosen && !isAskedFor(report, io);
    if (unasked) say('not-asked', { ruleset: `${report.ruleset.id}@${report.ruleset.version}` });
    const unproven = !compared && !signature.good;
    const sound = foreign?.code === 'other-ruleset' || unasked || unproven ? EXIT.act : EXIT.ok;
    say('holds', {
      entries: manifest.entries.length,
      asOf: report.asOf,
      ruleset: `${report.ruleset.id} ${report.ruleset.version}`,
      verdict: WORDS[`verdict.${report.verdict}`][lang],
    });
    if (!compared) say('other-tool', { version: manifest.tool.version });
    if (folders.length === 0) {
      say('not-repeated', { zip });
      return sound;
    }
    const targets = targetsOf(report, findTargets(io.cwd, folders));
    const again = await repeated(kept, { targets, ruleset: join(folder, manifest.ruleset.entry) }, options, io);
    tellCrashes(again.crashes, again.report.lang, io);
    const crashed = again.crashes.length > 0;
    const found = differences({ report, formatVersion }, again.report);
    if (found.length === 0) {
      const { services, documents: files, findings } = report.summary;
      say('repeated', { services, files, findings: findings.error + findings.warning + findings.note });
      return crashed ? EXIT.bug : sound;
    }
    say('differs', { n: found.length });
    list(found);
    const given = options.standard ?? [];
    if (manifest.run.standards.length > given.length)
      say('needs-standards', { standards: [...manifest.run.standards] });
    return crashed ? EXIT.bug : EXIT.act;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** By whom the ruleset counts as chosen in the repetition; a lock counts as the service's own where it is not one of here. */
function believed(kept: Report | null, io: Io): Report['ruleset']['chosenBy'] | undefined {
  const by = kept?.ruleset.chosenBy;
  return by === 'lock' && kept && !isAskedFor(kept, io) ? 'steckbrief' : by;
}

/** Judges the services of the package once more, as it was done then. */
async function repeated(
  { manifest: { run }, report: kept }: Opened,
  { targets, ruleset }: { targets: Targets; ruleset: string },
  { standard = [], timeLimit }: Options,
  io: Io,
): Promise<{ report: Report; crashes: readonly Crash[] }> {
  const { phase, asOf, lang, maxFileSize, waivers } = run;
  const options: RawCheckOptions = {
    ...{ ruleset, phase, asOf, lang, maxFileSize, waivers, standard, quiet: true, failOn: 'error' },
  };
  const judging = {
    ...judgingTools(options, io, believed(kept, io)),
    phase,
    asOf,
    lang,
    waivers,
    onCrash: 'unverified' as const,
  };
  const time = timeOf(timeLimit, io.env);
  const services = new ServiceSpool(tempFolder(io.env));
  const tally = new Tally();
  try {
    for await (const one of judged(opened(targets, sizeOf(maxFileSize), io.cwd, time), { ...judging, time })) {
      services.add(one.run.report);
      tally.add(one.run);
    }
    if (!tally.examined) throw nothingToCheck(targets.services.map(({ path }) => path));
    const report = { ...buildReport(services, reportFacts(judging, [], options)), services: [...services] };
    return { report, crashes: tally.crashes };
  } finally {
    services.close();
  }
}

/** Which of the folders given is which service of the package: the one with its Steckbrief, else the one of its name. */
function targetsOf({ services }: Report, { services: given }: Targets): Targets {
  const free = new Set(given);
  const taken = new Map<ServiceReport, ServiceTarget>();
  const take = (fits: (service: ServiceReport, target: ServiceTarget) => boolean) => {
    for (const service of services) {
      if (taken.has(service)) continue;
      const found = [...free].find((target) => fits(service, target));
      if (!found) continue;
      free.delete(found);
      taken.set(service, found);
    }
  };
  take((service, { source }) => {
    const document = service.documents.find(({ path }) => path === service.steckbrief);
    const file = basename(service.steckbrief ?? '');
    return (
      document !== undefined && typeof source.size(file) === 'number' && sha256(source.bytes(file)) === document.sha256
    );
  });
  take((service, { folder }) => service.path !== '.' && basename(service.path) === basename(folder));
  take(() => services.length === 1 && given.length === 1);
  const missing = services.filter((service) => !taken.has(service)).map(({ name, path }) => name ?? path);
  if (missing.length > 0) throw new UserError(EVIDENCE['no-folder'], { services: missing });
  return {
    services: services.map((service) => ({ ...taken.get(service)!, path: service.path })),
    loose: [],
    ignored: 0,
    outside: [],
  };
}
