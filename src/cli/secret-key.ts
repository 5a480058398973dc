import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { bytesOf } from '../rulesets/registry/installed-rulesets.ts';
import { base64, parseSecretKey, type SecretKey } from '../rulesets/registry/keys.ts';
import { passwordStream } from '../rulesets/registry/password.ts';
import { givenKey } from '../rulesets/registry/trust.ts';
import { PUBLISH } from '../words/registry-refusals/index.ts';
import { PUBLISHED_WORDS } from '../words/registry-results.ts';
import { render } from '../words/render.ts';
import type { Io } from './io.ts';

/** What says with which key to sign. */
export interface KeyOptions {
  readonly key?: string;
  readonly keyCommand?: string;
  readonly publicKey?: string;
  readonly passwordFile?: string;
  readonly lang: Lang;
}

const MOST_BYTES = 10_000;
const PATIENCE_MS = 300_000;

/** Signs through a command of the user's own, so that the key never leaves its token; nothing of it comes from a ruleset. */
function commandKey(command: string, given: string, io: Io): SecretKey {
  const publicKey = givenKey(given, io.cwd);
  const refuse = (reason: string) => new UserError(PUBLISH['key-command'], { command, reason });
  return {
    publicKey,
    sign: (bytes) => {
      const { status, signal, error, stdout, stderr } = spawnSync(command, {
        shell: true,
        cwd: io.cwd,
        env: { ...io.env },
        input: bytes,
        timeout: PATIENCE_MS,
        maxBuffer: 1_000_000,
      });
      const code = (error as NodeJS.ErrnoException | undefined)?.code;
      // A command that does not read all its input is judged by what it says.
      if (error && code !== 'EPIPE') throw refuse(code ?? error.message);
      if (status !== 0) throw refuse(stderr.toString('utf8').trim().slice(0, 200) || `exit ${status ?? signal}`);
      const signature = base64(stdout.toString('latin1').trim(), 64);
      if (!signature) throw refuse('Base64?');
      return signature;
    },
  };
}

async function passwordFor(file: string, { passwordFile, lang }: KeyOptions, io: Io): Promise<string> {
  if (passwordFile !== undefined)
    return bytesOf(resolve(io.cwd, passwordFile), passwordFile, { most: MOST_BYTES })
      .toString('utf8')
      .replace(/\r?\n$/, '');
  if (!io.interactive) throw new UserError(PUBLISH['needs-password'], { path: file });
  const { password } = await import('@inquirer/prompts');
  return password({ message: render(PUBLISHED_WORDS.password, { file }, lang) });
}

/** The key that is to sign: from a file, with its password if it has one, or behind a command. */
export async function signingKey(options: KeyOptions, io: Io): Promise<SecretKey> {
  const { key, keyCommand, publicKey } = options;
  if (key === undefined) {
    if (keyCommand === undefined || publicKey === undefined) throw new UserError(PUBLISH['which-key']);
    return commandKey(keyCommand, publicKey, io);
  }
  if (keyCommand !== undefined) throw new UserError(PUBLISH['which-key']);
  const file = parseSecretKey(bytesOf(resolve(io.cwd, key), key, { most: MOST_BYTES }).toString('utf8'), key);
  return file.encrypted ? file.open(passwordStream(file, await passwordFor(key, options, io), key)) : file.open();
}
