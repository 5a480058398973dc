import type { Lang } from '../../base/nouns.ts';
import { addCommand as addRuleset } from '../../cli/ruleset-add.ts';
import { addCommand as addStandard } from '../../cli/standards-add.ts';
import { ioOf, lay, PLACES } from './ground.ts';
import type { Given, Installed } from './protocol.ts';

/** `vorgaben standards add` for a zip of a standard or a KoSIT configuration, kept for the session. */
export async function installStandard(file: Given, lang: Lang): Promise<Installed> {
  const io = ioOf();
  const [name] = lay(PLACES.brought, [file]);
  await addStandard(`${PLACES.brought}/${name}`, { lang, in: 'user' }, io);
  return { ok: true, said: io.stdout.text };
}

/** `vorgaben ruleset add` for a package; its signature lies beside it, keys are those that were given. */
export async function installRuleset(files: readonly Given[], keys: readonly string[], lang: Lang): Promise<Installed> {
  const io = ioOf();
  const names = lay(PLACES.brought, files);
  const name = names.find((one) => one.endsWith('.tgz'))!;
  await addRuleset(`${PLACES.brought}/${name}`, undefined, { lang, in: 'user', trustKey: keys }, io);
  return { ok: true, said: io.stdout.text };
}
