import { Command, CommanderError, Option } from 'commander';
import { UserError } from '../errors.ts';
import { CLI } from '../messages/cli.ts';
import { render, visible } from '../messages/render.ts';
import { packageVersion } from '../package.ts';
import type { Args, Lang, Text } from '../types.ts';
import { shownPath } from '../workspace/targets.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { usageError } from './usage.ts';

/** Language of an invocation, known before anything else is parsed: messages about options need it too. */
export function langOf(argv: readonly string[]): Lang {
  const index = argv.lastIndexOf('--lang');
  const value = index === -1 ? argv.find((one) => one.startsWith('--lang='))?.slice(7) : argv[index + 1];
  return value === 'en' ? 'en' : 'de';
}

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

function program(lang: Lang, io: Io, done: (code: ExitCode) => void): Command {
  const say = (text: Text) => text[lang];
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say(CLI.usage),
    'Arguments:': say(CLI.arguments),
    'Options:': say(CLI.options),
    'Commands:': say(CLI.commands),
  };
  const root = new Command('vorgaben');
  const configure = (command: Command, text: Text): Command =>
    command
      .description(say(text))
      .exitOverride()
      .helpOption('-h, --help', say(CLI.help))
      .configureOutput({ writeOut: (out) => io.stdout.write(out), writeErr: () => undefined })
      .configureHelp({ styleTitle: (title) => titles[title] ?? title, helpWidth: Math.min(io.stdout.columns, 100) })
      .addOption(new Option('--lang <de|en>', say(CLI.lang)).choices(['de', 'en']).default('de'));
  const ruleset = [`--ruleset <${say(CLI.rulesetValue)}>`, say(CLI.ruleset)] as const;

  configure(root, CLI.about).version(packageVersion(), '-V, --version', say(CLI.version)).helpCommand(false);
  // commander gives --lang to the root wherever it stands; every command gets the one that counts.
  root.hook('preAction', (_root, command) => {
    command.setOptionValue('lang', lang);
  });
  configure(root.command('check'), CLI.check)
    .argument(`[${say(CLI.path)}...]`, say(CLI.checkPaths))
    .option(...ruleset)
    .addOption(
      new Option(`--phase <${say(CLI.phaseValue)}>`, say(CLI.phase))
        .choices(['entwicklung', 'abnahme'])
        .default('entwicklung'),
    )
    .option('--as-of <JJJJ-MM-TT>', say(CLI.asOf))
    .option('--strict', say(CLI.strict))
    .option(`--reporter <${say(CLI.reporterValue)}>`, say(CLI.reporter), collect)
    .option(`--standard <${say(CLI.standardValue)}>`, say(CLI.standard), collect)
    .addOption(
      new Option('--fail-on <error|warning|note>', say(CLI.failOn))
        .choices(['error', 'warning', 'note'])
        .default('error'),
    )
    .option('--max-file-size <MB>', say(CLI.maxFileSize), '100')
    .option('--summary', say(CLI.summary))
    .option('--quiet', say(CLI.quiet))
    .action(async (paths: string[], options) =>
      done(await (await import('./check.ts')).checkCommand(paths, options, io)),
    );
  configure(root.command('init'), CLI.init)
    .argument(`[${say(CLI.folder)}]`, say(CLI.initFolder), '.')
    .option('--name <name>', say(CLI.initName))
    .option('--leistung <name>', say(CLI.initLeistung), collect)
    .option('--gemeinde <name>', say(CLI.initGemeinde), collect)
    .option('--schnittstelle <art>', say(CLI.initSchnittstelle), collect)
    .option('--behoerde <name>', say(CLI.initBehoerde))
    .option('--hersteller <name>', say(CLI.initHersteller))
    .option('--url <url>', say(CLI.initUrl))
    .option(`--set <${say(CLI.initSetValue)}>`, say(CLI.initSet), collect)
    .option(`--from <${say(CLI.file)}>`, say(CLI.initFrom))
    .option('--force', say(CLI.initForce))
    .option(...ruleset)
    .action(async (folder: string, options) =>
      done(await (await import('./init.ts')).initCommand(folder, options, io)),
    );
  configure(root.command('explain'), CLI.explain)
    .argument(`<${say(CLI.rule)}>`, say(CLI.explainRule))
    .option(...ruleset)
    .action(async (id: string, options) => done(await (await import('./explain.ts')).explainCommand(id, options, io)));
  configure(root.command('rules'), CLI.rules)
    .option(...ruleset)
    .option('--json', say(CLI.json))
    .action(async (options) => done(await (await import('./rules.ts')).rulesCommand(options, io)));
  const rulesets = configure(root.command('ruleset'), CLI.rulesetCommand);
  configure(rulesets.command('lint'), CLI.rulesetLint)
    .argument(`<${say(CLI.folder)}>`, say(CLI.rulesetFolder))
    .action(async (folder: string, options) =>
      done(await (await import('./ruleset.ts')).lintCommand(folder, options, io)),
    );
  configure(rulesets.command('pack'), CLI.rulesetPack)
    .argument(`<${say(CLI.folder)}>`, say(CLI.rulesetFolder))
    .requiredOption(`--output <${say(CLI.file)}>`, say(CLI.output))
    .action(async (folder: string, options) =>
      done(await (await import('./ruleset.ts')).packCommand(folder, options, io)),
    );
  const standards = configure(root.command('standards'), CLI.standardsCommand);
  const inStore = [`--in <${say(CLI.standardsInValue)}>`, say(CLI.standardsIn)] as const;
  configure(standards.command('add'), CLI.standardsAdd)
    .argument(`<${say(CLI.standardsSource)}>`, say(CLI.standardsSourceHelp))
    .option(`--with <${say(CLI.standardsWithValue)}>`, say(CLI.standardsWith), collect)
    .option(`--as <${say(CLI.standardsAsValue)}>`, say(CLI.standardsAs))
    .option(...inStore)
    .action(async (path: string, options) =>
      done(await (await import('./standards-add.ts')).addCommand(path, options, io)),
    );
  configure(standards.command('list'), CLI.standardsList)
    .option(`--standard <${say(CLI.standardValue)}>`, say(CLI.standard), collect)
    .option(...inStore)
    .action(async (options) => done(await (await import('./standards.ts')).listCommand(options, io)));
  configure(standards.command('verify'), CLI.standardsVerify)
    .argument(`[${say(CLI.standardsId)}]`, say(CLI.standardsIdHelp))
    .option(...inStore)
    .action(async (id: string | undefined, options) =>
      done(await (await import('./standards.ts')).verifyCommand(id, options, io)),
    );
  configure(standards.command('remove'), CLI.standardsRemove)
    .argument(`<${say(CLI.standardsId)}>`, say(CLI.standardsIdHelp))
    .option(...inStore)
    .action(async (id: string, options) => done(await (await import('./standards.ts')).removeCommand(id, options, io)));
  const fim = configure(root.command('fim'), CLI.fimCommand);
  configure(fim.command('jsonschema'), CLI.fimJsonSchema)
    .argument(`<${say(CLI.file)}>`, say(CLI.fimFile))
    .addOption(new Option('--style <version|bare>', say(CLI.fimStyle)).choices(['version', 'bare']).default('version'))
    .option(`--output <${say(CLI.file)}>`, say(CLI.fimOutput))
    .option('--max-file-size <MB>', say(CLI.maxFileSize), '100')
    .action(async (file: string, options) => done((await import('./fim.ts')).jsonSchemaCommand(file, options, io)));
  configure(fim.command('outline'), CLI.fimOutline)
    .argument(`<${say(CLI.file)}>`, say(CLI.fimFile))
    .option('--max-file-size <MB>', say(CLI.maxFileSize), '100')
    .action(async (file: string, options) => done((await import('./fim.ts')).outlineCommand(file, options, io)));
  return root;
}

/** Facts of a refusal as a terminal may show them; they may come out of a hostile archive. `lines` stand below each other. */
function harmless(args: Args): Args {
  const safe = (value: string | number) => (typeof value === 'string' ? visible(value) : value);
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => {
      if (Array.isArray(value)) return [key, key === 'lines' ? value.map(safe).join('\n  ') : value.map(safe)];
      return [key, typeof value === 'boolean' ? value : safe(value as string | number)];
    }),
  );
}

/** A refusal as one line on stderr: place, sentence. */
function refuse(error: UserError, lang: Lang, io: Io): void {
  const { path, line, column } = error.place ?? {};
  const place =
    path === undefined
      ? ''
      : `${[shownPath(io.cwd, path), line, column].filter((part) => part !== undefined).join(':')}: `;
  io.stderr.write(`vorgaben: ${visible(place)}${render(error.text, harmless(error.args), lang)}\n`);
}

/** Runs one command line; never throws and never ends the process. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const lang = langOf(argv);
  let code: ExitCode = EXIT.ok;
  try {
    await program(lang, io, (exit) => {
      code = exit;
    }).parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.ok;
      refuse(usageError(error), lang, io);
      return EXIT.refused;
    }
    if (error instanceof UserError) {
      refuse(error, lang, io);
      return EXIT.refused;
    }
    io.stderr.write(`vorgaben: ${render(CLI.bug, { reason: (error as Error)?.message ?? String(error) }, lang)}\n`);
    if (io.env['VORGABEN_DEBUG']) io.stderr.write(`${(error as Error)?.stack ?? ''}\n`);
    return EXIT.bug;
  }
}

export { run } from './process.ts';
