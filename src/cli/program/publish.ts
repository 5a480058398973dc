import type { Command } from 'commander';
import { CLI } from '../../words/command-line/index.ts';
import { PUBLISH_CLI as WORDS } from '../../words/registry-help.ts';
import { collect, type Registrar, type Registration } from './registrar.ts';

/** With which key to sign, and how. */
export const signOptions = (command: Command, say: Registration['say']): Command =>
  command
    .option(`--key <${say(CLI.file)}>`, say(WORDS.key))
    .option(`--password-file <${say(CLI.file)}>`, say(WORDS.passwordFile))
    .option(`--key-command <${say(WORDS.command)}>`, say(WORDS.keyCommand))
    .option(`--public-key <${say(WORDS.keyValue)}>`, say(WORDS.publicKey))
    .option(`--comment <${say(WORDS.text)}>`, say(WORDS.comment));

/** Commands below `ruleset` that make, sign and publish packages. */
export function publishCommands(rulesets: Command, { configure, say, io, done }: Registration): void {
  const trustKey = [`--trust-key <${say(WORDS.keyValue)}>`, say(WORDS.trustKey), collect] as const;
  configure(rulesets.command('pack'), WORDS.pack)
    .argument(`<${say(CLI.folder)}>`, say(CLI.rulesetFolder))
    .option(`--output <${say(CLI.file)}>`, say(WORDS.packOutput))
    .action(async (folder: string, options) =>
      done(await (await import('../ruleset-pack.ts')).packCommand(folder, options, io)),
    );
  configure(rulesets.command('keygen'), WORDS.keygen)
    .option(`--output <${say(WORDS.name)}>`, say(WORDS.keyOutput), 'vorgaben')
    .option(`--comment <${say(WORDS.text)}>`, say(WORDS.keyComment))
    .action(async (options) => done((await import('../ruleset-sign.ts')).keygenCommand(options, io)));
  signOptions(
    configure(rulesets.command('sign'), WORDS.sign).argument(`<${say(CLI.file)}>`, say(WORDS.signFile)),
    say,
  ).action(async (file: string, options) =>
    done(await (await import('../ruleset-sign.ts')).signCommand(file, options, io)),
  );
  configure(rulesets.command('verify'), WORDS.verify)
    .argument(`<${say(CLI.file)}>`, say(WORDS.signFile))
    .option(...trustKey)
    .action(async (file: string, options) =>
      done((await import('../ruleset-sign.ts')).verifyCommand(file, options, io)),
    );
  configure(rulesets.command('index'), WORDS.index)
    .argument(`<${say(CLI.folder)}>`, say(WORDS.indexFolder))
    .requiredOption(`--as-of <${say(CLI.day)}>`, say(WORDS.indexDay))
    .option(`--id <${say(WORDS.name)}>`, say(WORDS.indexId))
    .option('--url <url>', say(WORDS.indexUrl))
    .option(`--yank <${say(WORDS.yankValue)}>`, say(WORDS.yank), collect)
    .action(async (folder: string, options) =>
      done((await import('../ruleset-index.ts')).indexCommand(folder, options, io)),
    );
  configure(rulesets.command('add'), WORDS.add)
    .argument(`<${say(WORDS.source)}>`, say(WORDS.sourceHelp))
    .argument(`[${say(WORDS.wanted)}]`, say(WORDS.wantedHelp))
    .option(...trustKey)
    .option(`--in <${say(CLI.standardsInValue)}>`, say(WORDS.in))
    .option('--allow-unsigned', say(WORDS.allowUnsigned))
    .action(async (source: string, wanted: string | undefined, options) =>
      done(await (await import('../ruleset-add.ts')).addCommand(source, wanted, options, io)),
    );
  configure(rulesets.command('list'), WORDS.list)
    .option(`--in <${say(CLI.standardsInValue)}>`, say(WORDS.in))
    .option('--json', say(CLI.json))
    .action(async (options) => done((await import('../ruleset-list.ts')).listCommand(options, io)));
}

/** `vorgaben lock`. */
export const lockCommands: Registrar = ({ root, configure, say, io, done }) => {
  configure(root.command('lock'), WORDS.lock)
    .argument(`[${say(CLI.path)}...]`, say(CLI.checkPaths))
    .option(`--ruleset <${say(WORDS.wanted)}>`, say(WORDS.lockRuleset))
    .option('--pinned-only', say(WORDS.pinnedOnly))
    .action(async (paths: string[], options) =>
      done(await (await import('../lock.ts')).lockCommand(paths, options, io)),
    );
};
