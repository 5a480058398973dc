import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import type { ServiceJudgement } from '../base/service-report.ts';
import { documentAt } from '../decisions/artefacts.ts';
import type { Question } from '../decisions/questions.ts';
import { writeSkeleton } from '../decisions/skeleton.ts';
import { FolderSource } from '../documents/folder-source.ts';
import type { Service } from '../documents/service.ts';
import { shownPath } from '../documents/shown-path.ts';
import { findTargets, type Targets } from '../documents/targets.ts';
import { MOST } from '../reporters/view.ts';
import { slashed } from '../store/real-path.ts';
import { PREPARE } from '../words/open-questions.ts';
import { speaker } from '../words/speaker.ts';
import { oneLine, visible } from '../words/visible.ts';
import { replaceFile } from './baseline-file.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { type JudgeOptions, judgeServices } from './judge-services.ts';

const FILE = 'nachweise.yaml';

/** The text of nachweise.yaml as the guarded reader took it; null where there is none. */
function textOf(service: Service, target: string, shown: string): string | null {
  const document = service.documents.find(({ kind }) => kind === 'nachweise');
  if (document?.relative === FILE && (document.bytes === 0 || !document.fault)) return document.text;
  // A link out of the folder is none of its files, and is not written through.
  if (!document && !existsSync(target) && lstatSync(target, { throwIfNoEntry: false }) === undefined) return null;
  const line = document?.fault?.range.start.line ?? 0;
  throw new UserError(PREPARE.unreadable, { file: shown, line });
}

/** What `vorbereiten` tells: what is open, what it did, which answers do not hold. */
function told({ file, questions, report, added, filled }: Prepared, lang: Lang): string[] {
  const say = speaker(PREPARE, lang);
  const open = questions.filter((question) => question.open).map(({ ruleId }) => ruleId);
  const faults = report.results
    .flatMap(({ attestation, findings }) => (attestation ? [] : findings))
    .filter((finding) => finding.path === file);
  return [
    say('state', { file, open: open.length, rules: open.join(', '), answered: questions.length - open.length }),
    ...(added.length > 0 ? [say('added', { rules: added.join(', ') })] : []),
    ...(filled.length > 0 ? [say('filled', { rules: filled.join(', ') })] : []),
    ...(added.length + filled.length === 0 ? [say('unchanged')] : []),
    ...(faults.length > 0 ? [say('void-title')] : []),
    ...faults
      .slice(0, MOST)
      .map(({ range, message }) => `  ${say('void', { line: range.start.line, text: oneLine(message) })}`),
  ];
}

interface Prepared {
  readonly file: string;
  readonly questions: readonly Question[];
  readonly report: ServiceJudgement;
  readonly added: readonly string[];
  readonly filled: readonly string[];
}

/** Judges the service, and writes what its questions are and what checksums are missing. */
async function prepare(targets: Targets, options: JudgeOptions, io: Io): Promise<Prepared> {
  const { lang } = options;
  for await (const { service, place, ruleset, run } of judgeServices(targets, 'abnahme', options, io, true)) {
    const root = place!.folder;
    const target = join(root, FILE);
    const file = slashed(join(service.path, FILE));
    const before = textOf(service, target, file);
    const { questions, report } = run;
    const made = writeSkeleton({
      text: before,
      questions,
      titles: new Map([...ruleset.texts().values()].map(({ id, title }) => [id, title[lang]])),
      sha256Of: (path) => documentAt(path, service)?.sha256 ?? undefined,
      lang,
    });
    if (!made) throw new UserError(PREPARE['other-shape'], { file });
    if (made.text !== before) replaceFile(target, file, made.text);
    return { file, questions, report, added: made.added, filled: made.filled };
  }
  throw new Error('No service was judged');
}

/** `vorgaben abnahme vorbereiten`: nachweise.yaml with every open question of phase `abnahme`. */
export async function prepareCommand(folder: string, options: JudgeOptions, io: Io): Promise<ExitCode> {
  const path = shownPath(io.cwd, folder);
  const found = findTargets(io.cwd, [folder]);
  if (found.services.some(({ source }) => !(source instanceof FolderSource)))
    throw new UserError(PREPARE.packed, { folder });
  const itself = found.services.filter((service) => service.path === path);
  // Unpacked twice: the folder holds the one that is meant, as `check` finds it.
  const own = itself.length > 0 ? itself : found.services;
  if (own.length === 0) throw new UserError(PREPARE['no-steckbrief'], { folder });
  if (own.length > 1) throw new UserError(PREPARE.several, { folder, services: own.map((one) => one.path) });
  const targets = { ...found, services: own, loose: [] };
  const first = await prepare(targets, options, io);
  // What was filled in may have made an answer valid: say what holds now.
  const now = first.filled.length > 0 ? await prepare(targets, options, io) : first;
  io.stdout.write(
    `${told({ ...now, added: first.added, filled: first.filled }, options.lang)
      .map(visible)
      .join('\n')}\n`,
  );
  return EXIT.ok;
}
