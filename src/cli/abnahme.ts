import { existsSync, lstatSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { documentAt } from '../abnahme/artefacts.ts';
import type { Question } from '../abnahme/questions.ts';
import { writeSkeleton } from '../abnahme/skeleton.ts';
import { UserError } from '../errors.ts';
import { PREPARE } from '../messages/prepare.ts';
import { render } from '../messages/render.ts';
import { packageRoot } from '../package.ts';
import { oneLine } from '../reporters/say.ts';
import type { Lang, ServiceReport } from '../types.ts';
import type { Service } from '../workspace/service.ts';
import { findTargets, shownPath } from '../workspace/targets.ts';
import { slashed } from '../workspace/walk.ts';
import { writeAside } from './baseline-file.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { type JudgeOptions, judgeServices } from './judge-services.ts';

const FILE = 'nachweise.yaml';

/** The text of nachweise.yaml as the guarded reader took it; null where there is none. */
function textOf(service: Service, target: string, shown: string): string | null {
  const document = service.documents.find(({ kind }) => kind === 'nachweise');
  if (document?.relative === FILE && !document.fault) return document.text;
  // A link out of the folder is none of its files, and is not written through.
  if (!document && !existsSync(target) && lstatSync(target, { throwIfNoEntry: false }) === undefined) return null;
  const line = document?.fault?.range.start.line ?? 0;
  throw new UserError(PREPARE.unreadable, { file: shown, line });
}

/** What `vorbereiten` tells: what is open, what it did, which answers do not hold. */
function told(
  file: string,
  questions: readonly Question[],
  report: ServiceReport,
  made: { added: readonly string[]; filled: readonly string[] },
  lang: Lang,
): string[] {
  const say = (key: keyof typeof PREPARE, args = {}) => render(PREPARE[key], args, lang);
  const open = questions.filter((question) => question.open).map(({ ruleId }) => ruleId);
  const findings = report.results
    .filter(({ ruleId }) => /^OZG80/.test(ruleId))
    .flatMap((result) => result.findings)
    .filter(({ path }) => path.endsWith(FILE));
  return [
    say('state', { file, open: open.length, rules: open.join(', '), answered: questions.length - open.length }),
    ...(made.added.length > 0 ? [say('added', { rules: made.added.join(', ') })] : []),
    ...(made.filled.length > 0 ? [say('filled', { rules: made.filled.join(', ') })] : []),
    ...(made.added.length + made.filled.length === 0 ? [say('unchanged')] : []),
    ...(findings.length > 0 && made.filled.length === 0
      ? [
          say('void-title'),
          ...findings
            .slice(0, 50)
            .map(({ range, message }) => `  ${say('void', { line: range.start.line, text: oneLine(message) })}`),
        ]
      : []),
  ];
}

/** `vorgaben abnahme vorbereiten`: nachweise.yaml with every open question of phase `abnahme`. */
export async function prepareCommand(folder: string, options: JudgeOptions, io: Io): Promise<ExitCode> {
  const { lang } = options;
  const path = shownPath(io.cwd, folder);
  const own = findTargets(io.cwd, [folder]).services.filter((service) => service.path === path);
  if (own.length === 0) throw new UserError(PREPARE['no-steckbrief'], { folder });
  const targets = { services: own, loose: [], ignored: 0 };
  for await (const { service, folder: root, ruleset, run } of judgeServices(targets, 'abnahme', options, io, true)) {
    const target = join(root, FILE);
    const shown = slashed(join(path, FILE));
    const before = textOf(service, target, shown);
    const { questions } = run;
    const titles = new Map([...ruleset.texts().values()].map(({ id, title }) => [id, title[lang]]));
    const made = writeSkeleton({
      text: before,
      questions,
      titles,
      sha256Of: (datei) => documentAt(datei, service)?.sha256 ?? undefined,
      schema: slashed(relative(root, resolve(packageRoot(), 'schemas', 'nachweise-1.schema.json'))),
      lang,
    });
    if (!made) throw new UserError(PREPARE['other-shape'], { file: shown });
    if (made.text !== before) writeAside(target, shown, made.text);
    io.stdout.write(`${told(shown, questions, run.report, made, lang).join('\n')}\n`);
  }
  return EXIT.ok;
}
