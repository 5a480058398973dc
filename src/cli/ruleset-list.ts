import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { bundled } from '../rulesets/find.ts';
import { installedRulesets, signatureOf } from '../rulesets/registry/installed-rulesets.ts';
import type { Found } from '../rulesets/registry/known-rulesets.ts';
import { findLock } from '../rulesets/registry/lock.ts';
import { parseSignature } from '../rulesets/registry/minisign.ts';
import { PUBLISHED_WORDS } from '../words/registry-results.ts';
import { render } from '../words/render.ts';
import { WORDS } from '../words/reporters/index.ts';
import { speaker } from '../words/speaker.ts';
import { visible, visibleJson } from '../words/visible.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { rulesetStores, rulesetsOf } from './rulesets.ts';
import { storesFor } from './stores.ts';

interface Row {
  readonly name: string;
  readonly where: string;
  readonly file?: { readonly path: string; readonly shown: string };
}

/** Every ruleset that a check here could use: name, status, where it lies, signature, digest. */
export function listCommand({ in: given, json, lang }: { in?: string; json?: boolean; lang: Lang }, io: Io): ExitCode {
  const say = speaker(PUBLISHED_WORDS, lang);
  const lock = findLock(io.cwd);
  const rulesets = rulesetsOf(io, lock);
  const stores = given === undefined ? rulesetStores(io) : storesFor(given, io, 'rulesets');
  const rows: Row[] = [
    ...(given === undefined ? bundled() : []).map(({ id, version }) => ({
      name: `${id}@${version}`,
      where: say('bundled'),
    })),
    ...installedRulesets(stores).map(({ id, version, store, file, shown }) => ({
      name: `${id}@${version}`,
      where: say(store.origin === 'service' ? 'in-service' : 'in-user'),
      file: { path: file, shown },
    })),
  ];
  const pins = new Set(lock.content.rulesets?.map(({ id, version }) => `${id}@${version}`));
  const signature = ({ signer }: Found, file: Row['file']): string => {
    if (signer)
      return say('list-signed', { who: signer.comment === '' ? signer.keyId : `${signer.comment} (${signer.keyId})` });
    const text = file ? signatureOf(file.path, file.shown) : null;
    if (text === null) return say('list-unsigned');
    return say('list-unknown', { keyId: parseSignature(text, file!.shown).keyId });
  };
  const described = rows.map(({ name, where, file }) => {
    try {
      const found = rulesets.named(name, stores);
      const { manifest, digest } = found.ruleset;
      const facts = { name, status: manifest.status, where, pinned: pins.has(name), digest };
      return {
        ...facts,
        signature: found.bundled ? '' : signature(found, file),
        signedBy: found.signer?.keyId ?? null,
        bundled: found.bundled,
      };
    } catch (error) {
      if (error instanceof UserError) return { name, where, reason: render(error.text, error.args, lang) };
      throw error;
    }
  });
  if (json) {
    io.stdout.write(
      `${visibleJson(
        JSON.stringify(
          described.map(({ where: _where, ...row }) => row),
          null,
          2,
        ),
      )}\n`,
    );
    return EXIT.ok;
  }
  const lines = described.flatMap((row) => {
    if ('reason' in row) return [say('unreadable', { name: row.name, reason: row.reason })];
    const facts = [WORDS[`status.${row.status}`][lang], row.where, row.signature, row.pinned ? say('pinned') : ''];
    return [`${row.name}  ${facts.filter((fact) => fact !== '').join(', ')}`, `  ${row.digest}`];
  });
  io.stdout.write(`${lines.map(visible).join('\n')}\n`);
  return EXIT.ok;
}
