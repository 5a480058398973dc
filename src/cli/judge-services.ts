import type { Lang, Phase } from '../base/nouns.ts';
import type { Service } from '../documents/service.ts';
import type { Targets } from '../documents/targets.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { checkService, type ServiceRun } from '../run/judge-service.ts';
import type { Io } from './io.ts';
import { dayOf, sizeOf } from './options.ts';
import { judgingTools, opened } from './services.ts';

/** Options of commands that judge services without reporting on them. */
export interface JudgeOptions {
  readonly ruleset?: string;
  readonly asOf?: string;
  readonly standard?: readonly string[];
  readonly maxFileSize: string;
  readonly lang: Lang;
}

/** A service and what the rules say of it; its documents are given back when the next one is asked for. */
export interface JudgedService {
  readonly service: Service;
  readonly folder: string;
  readonly ruleset: Ruleset;
  readonly asOf: string;
  readonly run: ServiceRun;
}

/** Judges service folders one after the other, as `check` does. */
export async function* judgeServices(
  targets: Targets,
  phase: Phase,
  options: JudgeOptions,
  io: Io,
  questions = false,
): AsyncGenerator<JudgedService> {
  const { lang } = options;
  const asOf = dayOf(options.asOf, io);
  const maxBytes = sizeOf(options.maxFileSize);
  const { choice, examiner } = judgingTools(options, io);
  try {
    for (const { service, place } of opened({ ...targets, loose: [] }, maxBytes, io.cwd)) {
      const ruleset = choice.for(service, place.folder);
      await examiner.examine(service.documents, place);
      const run = checkService(service, { ruleset, phase, asOf, lang, questions });
      // A bug of ours is not to be written down as a state of the service.
      if (run.crashes[0]) throw run.crashes[0].error;
      yield { service, folder: place.folder, ruleset, asOf, run };
      for (const document of service.documents) document.dispose();
    }
  } finally {
    await examiner.close();
  }
}
