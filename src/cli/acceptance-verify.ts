import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Args, Lang } from '../base/nouns.ts';
import type { Report } from '../base/report.ts';
import { differences } from '../evidence/differences.ts';
import { type Deviation, type Opened, openPackage } from '../evidence/open.ts';
import { EVIDENCE } from '../words/evidence/index.ts';
import { render } from '../words/render.ts';
import { WORDS } from '../words/reporters/index.ts';
import { visible } from '../words/visible.ts';
import { type RepeatOptions, repeated } from './acceptance-repeat.ts';
import { foreignRuleset, isAskedFor, signatureOn } from './acceptance-trust.ts';
import { tellCrashes } from './crashes.ts';
import { tempFolder } from './folders.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { newFolder, tellFull } from './temporary.ts';

interface Options extends RepeatOptions {
  readonly lang: Lang;
  readonly trustKey?: readonly string[];
}

const MOST_LINES = 30;

/** What is said of a package, on standard output. */
class Said {
  private readonly lang: Lang;
  private readonly io: Io;

  constructor(lang: Lang, io: Io) {
    this.lang = lang;
    this.io = io;
  }

  say(code: keyof typeof EVIDENCE, args: Args = {}, indent = ''): void {
    this.io.stdout.write(`${indent}${render(EVIDENCE[code], this.words(args), this.lang)}\n`);
  }

  list(deviations: readonly Deviation[]): void {
    for (const { code, args } of deviations.slice(0, MOST_LINES)) this.say(code, args, '  ');
    if (deviations.length > MOST_LINES) this.say('more-differences', { n: deviations.length - MOST_LINES }, '  ');
  }

  verdict(report: Report): string {
    return WORDS[`verdict.${report.verdict}`][this.lang];
  }

  /** Words of an outcome or verdict; foreign texts made visible. */
  private words(args: Args): Args {
    return Object.fromEntries(
      Object.entries(args).map(([key, value]) => {
        if (typeof value !== 'string') return [key, value];
        const known = (key === 'was' || key === 'is') && value in WORDS;
        return [key, visible(known ? WORDS[value as 'outcome.passed'][this.lang] : value)];
      }),
    );
  }
}

/** A package whose report could be read. */
type Whole = Opened & { readonly report: Report };

/** Says by whom the ruleset was chosen and that the package holds together; 1 where nothing outside the package vouches for that. */
function tellSound({ report, manifest, compared }: Whole, { folders, signed }: Judging, said: Said, io: Io): ExitCode {
  const foreign = foreignRuleset(report, io);
  if (foreign) said.say(foreign.code, foreign.args);
  // Whose choice the ruleset was is only the word of the package.
  const chosen = report.ruleset.chosenBy === 'steckbrief' && !foreign;
  const unasked = folders.length > 0 && !chosen && !isAskedFor(report, io);
  if (unasked) said.say('not-asked', { ruleset: `${report.ruleset.id}@${report.ruleset.version}` });
  said.say('holds', {
    entries: manifest.entries.length,
    asOf: report.asOf,
    ruleset: `${report.ruleset.id} ${report.ruleset.version}`,
    verdict: said.verdict(report),
  });
  if (!compared) said.say('other-tool', { version: manifest.tool.version });
  const unproven = !compared && !signed;
  return foreign?.code === 'other-ruleset' || unasked || unproven ? EXIT.act : EXIT.ok;
}

interface Judging {
  readonly folders: readonly string[];
  /** Whether a key that whoever verifies trusts has signed the package. */
  readonly signed: boolean;
}

/** Judges the services again and says what differs. */
async function repeat(
  kept: Whole,
  again: { folders: readonly string[]; content: string },
  options: Options,
  said: Said,
  io: Io,
) {
  const { report, crashes } = await repeated(kept, again, options, io);
  tellCrashes(crashes, report.lang, io);
  const found = differences({ report: kept.report, formatVersion: kept.formatVersion }, report);
  if (found.length === 0) {
    const { services, documents: files, findings } = report.summary;
    said.say('repeated', { services, files, findings: findings.error + findings.warning + findings.note });
  } else {
    said.say('differs', { n: found.length });
    said.list(found);
    const { standards } = kept.manifest.run;
    if (standards.length > (options.standard ?? []).length) said.say('needs-standards', { standards: [...standards] });
  }
  return crashes.length > 0 ? EXIT.bug : found.length > 0 ? EXIT.act : EXIT.ok;
}

/** `vorgaben abnahme verify`: whether a package is as it was written, and whether the services still come to its report. */
export async function verifyCommand(
  zip: string,
  folders: readonly string[],
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const file = resolve(io.cwd, zip);
  if (!existsSync(file)) throw new UserError(EVIDENCE['no-zip'], { zip });
  const said = new Said(options.lang, io);
  // Before anything in the package is looked at.
  const signature = signatureOn(zip, options, io);
  if (signature.saying) said.say(signature.saying.code, signature.saying.args);
  if (signature.refused) return EXIT.act;
  const place = tempFolder(io.env);
  const temporary = newFolder(place);
  try {
    const content = join(temporary, 'content');
    const kept = await openPackage(file, zip, content).catch((error: unknown) => tellFull(place, error));
    const { deviations, report } = kept;
    if (deviations.length > 0 || !report) {
      said.say('broken', { n: deviations.length });
      said.list(deviations);
      return EXIT.act;
    }
    const whole = { ...kept, report };
    const sound = tellSound(whole, { folders, signed: signature.good }, said, io);
    if (folders.length === 0) {
      said.say('not-repeated', { zip });
      return sound;
    }
    return (await repeat(whole, { folders, content }, options, said, io)) || sound;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
