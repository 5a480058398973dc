import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Finding } from '../base/finding.ts';
import { memo } from '../base/memo.ts';
import type { ReportStream } from '../base/report.ts';
import { applied } from '../documents/edit/apply.ts';
import type { Held } from '../documents/overlaid-targets.ts';
import { hitsOf, rulesById } from '../reporters/view.ts';
import { isWanted } from '../reporters/wanted.ts';
import { realPath } from '../store/real-path.ts';
import { readRegular } from '../store/regular-file.ts';
import { spotAt, writeAside } from '../store/write-aside.ts';

/** A file as it was, as it is to be, and how many findings of which rules that mends. */
export interface FixedFile {
  /** As the report names it. */
  readonly path: string;
  readonly before: Buffer;
  now: Buffer;
  readonly rules: Map<string, number>;
}

/** Why a file stays as it is. */
export type Left = 'why-elsewhere' | 'why-changed' | 'why-broken';

type Wanted = Finding & { readonly ruleId: string };

const MARK = '\ufeff';

/** Puts edits into the bytes of a file; its byte order mark stays. */
function edited(bytes: Buffer, groups: readonly NonNullable<Finding['fix']>[]) {
  const whole = bytes.toString('utf8');
  const mark = whole.startsWith(MARK) ? MARK : '';
  const { text, taken } = applied(whole.slice(mark.length), groups);
  return { bytes: Buffer.from(mark + text), taken };
}

/** Rules that say that a file cannot be read. */
const UNREADABLE: ReadonlySet<string> = new Set(['OZG1001', 'XOEV1001']);

/** Files that are being mended in memory: nothing is written before all is known to be right. */
export class FixedFiles {
  readonly left = new Map<string, Left>();
  private readonly files = new Map<string, FixedFile>();
  private readonly cwd: string;
  private readonly only: readonly string[];
  private broken: ReadonlySet<string> | null = null;

  constructor(cwd: string, only: readonly string[] = []) {
    this.cwd = cwd;
    this.only = only;
  }

  /** What is judged in place of the files on disk. */
  get held(): Held {
    return new Map([...this.files].map(([path, { now }]) => [path, now]));
  }

  get changed(): readonly FixedFile[] {
    return [...this.files.values()].filter(({ before, now }) => !before.equals(now));
  }

  /** Mends what a report tells how to mend; whether there is anything to be judged anew. */
  take(report: ReportStream): boolean {
    // A link may lead to what is mended under its own name.
    for (const [path, why] of this.left) if (why === 'why-elsewhere') this.left.delete(path);
    const { wanted, digests, broken } = this.lookAt(report);
    const undone = this.undo(broken);
    this.broken ??= broken;
    let mended = false;
    for (const [path, findings] of wanted) {
      const file = this.fileAt(path, digests.get(path) ?? null);
      if (!file) continue;
      const { bytes, taken } = edited(
        file.now,
        findings.map(({ fix }) => fix!),
      );
      file.now = bytes;
      findings.forEach(({ ruleId }, index) => {
        if (taken[index]) file.rules.set(ruleId, (file.rules.get(ruleId) ?? 0) + 1);
      });
      mended ||= taken.some(Boolean);
    }
    return mended || undone;
  }

  /** Writes what was mended; what somebody changed meanwhile stays. Gives the paths that could not be written, with the reason. */
  async write(turn: () => Promise<void>): Promise<ReadonlyMap<string, string>> {
    const unwritten = new Map<string, string>();
    for (const [real, file] of this.files) {
      if (file.before.equals(file.now)) continue;
      const there = readRegular(real, Number.POSITIVE_INFINITY);
      if (typeof there === 'string' || !there.equals(file.before)) this.left.set(file.path, 'why-changed');
      else
        try {
          writeAside(real, file.now);
        } catch (error) {
          unwritten.set(file.path, (error as NodeJS.ErrnoException).code ?? '');
        }
      await turn();
    }
    return unwritten;
  }

  private lookAt(report: ReportStream) {
    const rules = rulesById(report);
    const wanted = new Map<string, Wanted[]>();
    const digests = new Map<string, string | null>();
    const broken = new Set<string>();
    for (const service of report.services) {
      for (const { path, sha256 } of service.documents) digests.set(path, sha256);
      for (const hit of hitsOf(service, rules)) {
        const { finding, rule } = hit;
        if (UNREADABLE.has(rule.id)) broken.add(finding.path);
        const paths = new Set((finding.fix ?? []).map(({ path }) => path));
        const [path] = paths;
        if (path === undefined || paths.size > 1 || this.left.has(path) || !isWanted(hit, this.only)) continue;
        memo(wanted, path, () => []).push({ ...finding, ruleId: rule.id });
      }
    }
    return { wanted, digests, broken };
  }

  /** Takes back what made a file unreadable. */
  private undo(broken: ReadonlySet<string>): boolean {
    let undone = false;
    for (const file of this.changed) {
      if (!broken.has(file.path) || !this.broken || this.broken.has(file.path)) continue;
      file.now = file.before;
      this.left.set(file.path, 'why-broken');
      undone = true;
    }
    return undone;
  }

  private fileAt(path: string, sha256: string | null): FixedFile | null {
    const absolute = resolve(this.cwd, path);
    const there = realPath(absolute);
    const real = there !== null && spotAt(absolute) === 'file' ? there : null;
    const known = real === null ? undefined : this.files.get(real);
    const bytes = known?.now ?? (real === null ? 'unreadable' : readRegular(real, Number.POSITIVE_INFINITY));
    if (real === null || typeof bytes === 'string') {
      this.left.set(path, 'why-elsewhere');
      return null;
    }
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      this.left.set(path, 'why-changed');
      return null;
    }
    const file = known ?? { path, before: bytes, now: bytes, rules: new Map() };
    this.files.set(real, file);
    return file;
  }
}
