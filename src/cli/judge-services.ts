import type { Lang, Phase } from '../base/nouns.ts';
import type { Targets } from '../documents/targets.ts';
import { type JudgedService, judged } from '../run/judged.ts';
import { opened } from '../run/opened.ts';
import type { Io } from './io.ts';
import { judgingTools } from './judging-tools.ts';
import { dayOf, sizeOf, timeOf } from './options.ts';

/** Options of commands that judge services without reporting on them. */
export interface JudgeOptions {
  readonly ruleset?: string;
  readonly asOf?: string;
  readonly standard?: readonly string[];
  readonly maxFileSize: string;
  readonly timeLimit?: string;
  readonly lang: Lang;
}

/** Judges service folders as `check` does, for commands that write down what is: never a bug of ours. */
export function judgeServices(
  targets: Targets,
  phase: Phase,
  options: JudgeOptions,
  io: Io,
  questions = false,
): AsyncGenerator<JudgedService> {
  const { lang } = options;
  const asOf = dayOf(options.asOf, io);
  const time = timeOf(options.timeLimit, io.env);
  const services = opened({ ...targets, loose: [] }, sizeOf(options.maxFileSize), io.cwd, time);
  return judged(services, { ...judgingTools(options, io), time, phase, asOf, lang, questions, onCrash: 'bug' });
}
