import type { Lang } from '../../base/nouns.ts';
import { userStore } from '../../cli/folders.ts';
import { addCommand as addRuleset } from '../../cli/ruleset-add.ts';
import { addCommand as addStandard } from '../../cli/standards-add.ts';
import { bundled } from '../../rulesets/find.ts';
import { installedRulesets } from '../../rulesets/registry/installed-rulesets.ts';
import { ioOf, lay, PLACES } from './ground.ts';
import type { Edition, Given, Installed } from './protocol.ts';

/** Every ruleset that a check may be told to use: those of the page, and those that were brought. */
export function editions(): readonly Edition[] {
  const store = userStore(ioOf(), 'rulesets');
  return [...bundled(), ...installedRulesets(store ? [store] : [])].map(({ id, version }) => ({ id, version }));
}

/** What a command said, without where things lie in the page, which nobody can open. */
const toldBy = (text: string): string => text.replaceAll(`${PLACES.user}/`, '').replaceAll(`${PLACES.brought}/`, '');

/** `vorgaben standards add` for a zip of a standard or a KoSIT configuration, kept for the session. */
export async function installStandard(file: Given, lang: Lang): Promise<Installed> {
  const io = ioOf();
  const [name] = lay(PLACES.brought, [file]);
  await addStandard(`${PLACES.brought}/${name}`, { lang, in: 'user' }, io);
  return { said: toldBy(io.stdout.text), editions: editions() };
}

/** `vorgaben ruleset add` for a package; its signature lies beside it, keys are those that were given. */
export async function installRuleset(files: readonly Given[], keys: readonly string[], lang: Lang): Promise<Installed> {
  // The lock that pins it lies above what is checked, where no service can replace it.
  const io = { ...ioOf(), cwd: '/' };
  const name = lay(PLACES.brought, files).find((one) => one.endsWith('.tgz'))!;
  await addRuleset(`${PLACES.brought}/${name}`, undefined, { lang, in: 'user', trustKey: keys }, io);
  return { said: toldBy(io.stdout.text), editions: editions() };
}
