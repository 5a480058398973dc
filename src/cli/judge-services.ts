import { checkService, type ServiceRun } from '../check.ts';
import { CLI } from '../messages/cli.ts';
import { render } from '../messages/render.ts';
import type { Ruleset } from '../ruleset/types.ts';
import { Examiner } from '../standards/examiner.ts';
import type { Lang, Phase } from '../types.ts';
import { openService } from '../workspace/open.ts';
import type { Service } from '../workspace/service.ts';
import type { Targets } from '../workspace/targets.ts';
import { RulesetChoice } from './choose-ruleset.ts';
import { userFolder, userStore } from './folders.ts';
import type { Io } from './io.ts';
import { dayOf, sizeOf } from './options.ts';

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
  { services }: Targets,
  phase: Phase,
  options: JudgeOptions,
  io: Io,
  questions = false,
): AsyncGenerator<JudgedService> {
  const { lang } = options;
  const asOf = dayOf(options.asOf, io);
  const maxBytes = sizeOf(options.maxFileSize);
  const choice = new RulesetChoice(options.ruleset, io.cwd);
  const examiner = new Examiner(options.standard ?? [], io.cwd, userStore(io), {
    folder: userFolder('cache', io.env),
    onCompile: (file) => io.stderr.write(`vorgaben: ${render(CLI.compiling, { file }, lang)}\n`),
  });
  try {
    for (const { folder, path } of services) {
      const service = openService(folder, path, { maxBytes });
      const ruleset = choice.for(service);
      await examiner.examine(service.documents, { folder, path });
      const run = checkService(service, { ruleset, phase, asOf, lang, questions });
      // A bug of ours is not to be written down as a state of the service.
      if (run.crashes[0]) throw run.crashes[0].error;
      yield { service, folder, ruleset, asOf, run };
      for (const document of service.documents) document.dispose();
    }
  } finally {
    await examiner.close();
  }
}
