import { zipSync } from 'fflate';
import { UserError } from '../base/errors.ts';
import type { Report } from '../base/report.ts';
import { rereader } from '../documents/reread.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { sha256 } from '../store/hash.ts';
import { LIMITS } from '../store/limits.ts';
import { EVIDENCE } from '../words/evidence/index.ts';
import { visibleJson } from '../words/visible.ts';
import { copiesOf, derivedEntries, manifestOf } from './contents.ts';
import { type Manifest, NAMES, type PackagedFile } from './manifest.ts';

/** The files of the services that go along, as they were when they were checked. */
function copies(report: Report, cwd: string): PackagedFile[] {
  const read = rereader(cwd);
  return report.services.flatMap((service, index) =>
    copiesOf(service, index + 1).map(({ entry, document }) => {
      let content: Buffer;
      try {
        const bytes = read(document.path);
        content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      } catch (error) {
        if (error instanceof UserError) throw error;
        throw new UserError(EVIDENCE.unreadable, {
          path: document.path,
          reason: (error as NodeJS.ErrnoException).code ?? '',
        });
      }
      if (sha256(content) !== document.sha256)
        throw new UserError(EVIDENCE['changed-meanwhile'], { path: document.path });
      return { path: entry, content };
    }),
  );
}

/** The evidence package of a run as the bytes of a zip: the same report and files give the same bytes. */
export async function packageOf(report: Report, ruleset: Ruleset, run: Manifest['run'], cwd: string): Promise<Buffer> {
  if (report.services.some(({ steckbrief }) => steckbrief === null)) throw new UserError(EVIDENCE.loose);
  const entries = [...derivedEntries(report, ruleset), ...copies(report, cwd)];
  const manifest = `${visibleJson(JSON.stringify(manifestOf(report, entries, run), null, 2))}\n`;
  const all = [{ path: NAMES.manifest, content: Buffer.from(manifest) }, ...entries];
  const tooLarge = all.find(({ content }) => content.length > LIMITS.fileBytes);
  if (tooLarge) throw new UserError(EVIDENCE['too-large'], { path: tooLarge.path, limit: LIMITS.fileBytes / 1e6 });
  return zipOf(all, report.asOf);
}

/** An ordinary file that its owner may write, as Unix keeps it in a zip. */
const [UNIX, FILE] = [3, 0o100644 << 16];

/** Stored, not deflated: a compressor may pack otherwise from one version to the next. The day is that of the report. */
function zipOf(entries: readonly PackagedFile[], day: string): Buffer {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The format keeps local time: a local noon is written the same in every time zone.
  const mtime = new Date(year, month - 1, date, 12);
  const how = { level: 0, mtime, os: UNIX, attrs: FILE } as const;
  return Buffer.from(zipSync(Object.fromEntries(entries.map(({ path, content }) => [path, [content, how]]))));
}
