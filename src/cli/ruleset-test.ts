import { resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { shownPath } from '../documents/shown-path.ts';
import { refusal } from '../rulesets/faults.ts';
import { writeAside } from '../store/write-aside.ts';
import { TEST_WORDS } from '../words/trial-results.ts';
import { patternFaults } from '../workshop/lint/patterns.ts';
import { junitOf } from '../workshop/trial/junit.ts';
import type { TestRun } from '../workshop/trial/results.ts';
import { runTests } from '../workshop/trial/suite.ts';
import { tapOf } from '../workshop/trial/tap.ts';
import { terminalOf } from '../workshop/trial/terminal.ts';
import { EXIT, type ExitCode, type Io, today } from './io.ts';
import { openNamed } from './ruleset-folder.ts';

interface Options {
  readonly lang: Lang;
  readonly update?: boolean;
  readonly reporter?: readonly string[];
  readonly casesOnly?: boolean;
  readonly filter?: string;
  readonly strict?: boolean;
}

const REPORTERS = ['terminal', 'tap', 'junit'] as const;
type Reporter = (typeof REPORTERS)[number];

/** `tap`, or `junit=file`. */
function destination(given: string): { reporter: Reporter; file: string | null } {
  const [name = '', ...rest] = given.split('=');
  const reporter = REPORTERS.find((one) => one === name);
  if (reporter && rest.join('=') === '' && given.includes('='))
    throw new UserError(
      { de: 'Nach „{name}=“ fehlt der Name der Datei.', en: "After '{name}=' the name of the file is missing." },
      { name },
    );
  if (reporter) return { reporter, file: rest.length > 0 ? rest.join('=') : null };
  throw new UserError(
    {
      de: 'Die Berichtsform „{name}“ gibt es hier nicht; vorhanden: {known}.',
      en: "There is no report format '{name}' here; present: {known}.",
    },
    { name, known: [...REPORTERS] },
  );
}

function write(text: string, file: string, io: Io): void {
  try {
    writeAside(resolve(io.cwd, file), text);
  } catch (error) {
    throw new UserError(
      {
        de: '„{file}“ ließ sich nicht schreiben ({reason:system}).',
        en: "'{file}' could not be written ({reason:system}).",
      },
      { file, reason: (error as NodeJS.ErrnoException).code ?? '' },
    );
  }
}

/** Paths as the reader would type them. */
function relative(run: TestRun, io: Io): TestRun {
  return {
    ...run,
    tests: run.tests.map((test) => ({ ...test, path: shownPath(io.cwd, test.path) })),
    updates: run.updates.map((one) => ({ ...one, path: shownPath(io.cwd, one.path) })),
  };
}

/** `vorgaben ruleset test`: examples, cases and their coverage. */
export async function testCommand(folder: string, options: Options, io: Io): Promise<ExitCode> {
  const { lang, filter = '' } = options;
  const given = (options.reporter ?? []).map(destination);
  const { read, ruleset, faults } = openNamed(folder, 'test', io);
  // Nothing runs a pattern that could keep the run busy for ever.
  const fault = faults[0] ?? read.rules.flatMap(patternFaults)[0];
  if (fault) throw refusal(fault);
  const casesOnly = options.casesOnly === true;
  const run = relative(
    await runTests(read, ruleset, {
      lang,
      casesOnly,
      update: options.update === true,
      strict: options.strict === true,
      wanted: (name) => name.toLowerCase().includes(filter.toLowerCase()),
      whole: !casesOnly && filter === '',
      today: today(io.now()),
    }),
    io,
  );
  if (run.tests.length === 0) throw new UserError(TEST_WORDS['nothing-ran'], { filter });
  const { id, version } = ruleset.manifest;
  const name = `${id}@${version}`;
  const texts: Readonly<Record<Reporter, () => string>> = {
    terminal: () => terminalOf(run, name, lang),
    tap: () => tapOf(run),
    junit: () => junitOf(run, name),
  };
  const onStdout = given.filter(({ file }) => file === null);
  for (const { reporter, file } of given) if (file !== null) write(texts[reporter](), file, io);
  io.stdout.write(texts[onStdout[0]?.reporter ?? 'terminal']());
  return run.tests.every(({ ok }) => ok) ? EXIT.ok : EXIT.act;
}
