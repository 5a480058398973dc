import type { Lang } from '../base/nouns.ts';
import { findTargets } from '../documents/targets.ts';
import { cataloguesFor } from '../rulesets/catalogues/installed-catalogues.ts';
import { bytesOf, installedRulesets } from '../rulesets/registry/installed-rulesets.ts';
import { findLock } from '../rulesets/registry/lock.ts';
import type { RulesetPin, StandardPin } from '../rulesets/registry/lock-content.ts';
import { withEntries, writeLock } from '../rulesets/registry/write-lock.ts';
import { type Chosen, RulesetChoice } from '../run/choose-ruleset.ts';
import { dispose, MAX_BYTES, opened } from '../run/opened.ts';
import { demandUnchanged } from '../standards/packages/checksums.ts';
import { digestOf, readManifest } from '../standards/packages/manifest.ts';
import { sha256 } from '../store/hash.ts';
import { installedIn, type Store, serviceStore } from '../store/installed.ts';
import { PUBLISHED_WORDS } from '../words/registry-results.ts';
import { render } from '../words/render.ts';
import { visible } from '../words/visible.ts';
import { userStore } from './folders.ts';
import { expandGlobs } from './globs.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { rulesetStores, rulesetsOf } from './rulesets.ts';

/** Every installed standard of the stores; what was tampered with is not pinned. */
function standardPinsOf(stores: readonly Store[]): StandardPin[] {
  const pins = stores.flatMap(installedIn).map(({ id: name, folder, shown }) => {
    const manifest = readManifest(folder, shown);
    demandUnchanged(folder, shown, manifest);
    const [id = '', version = ''] = name.split('@');
    return { id, version, digest: `sha256:${digestOf(manifest)}` };
  });
  return pins.filter((pin, index) => pins.findIndex((one) => JSON.stringify(one) === JSON.stringify(pin)) === index);
}

function rulesetPinOf({ ruleset, signer }: Chosen, stores: readonly Store[]): RulesetPin {
  const { id, version } = ruleset.manifest;
  const file = installedRulesets(stores).find((one) => one.id === id && one.version === version);
  return {
    id,
    version,
    digest: ruleset.digest,
    ...(file ? { sha256: sha256(bytesOf(file.file, file.shown)) } : {}),
    ...(signer ? { signedBy: signer.keyId } : {}),
  };
}

/** `vorgaben lock`: writes down what a check would use now; nothing is asked of the network. */
export async function lockCommand(
  given: readonly string[],
  { ruleset, pinnedOnly, lang }: { ruleset?: string; pinnedOnly?: boolean; lang: Lang },
  io: Io,
): Promise<ExitCode> {
  const lock = findLock(io.cwd);
  // What is pinned now is what is to be found out anew.
  const { rulesets: _rulesets, standards: _standards, catalogues: _catalogues, ...kept } = lock.content;
  const { pinnedOnly: strict = false, ...free } = kept;
  const rulesets = rulesetsOf(io, { ...lock, content: free });
  const { services } = findTargets(io.cwd, await expandGlobs(given.length > 0 ? given : ['.'], io.cwd));
  const stores = services.map(({ folder, path }) => ({ folder, path }));
  const chosen: Chosen[] = [];
  if (ruleset !== undefined) chosen.push({ ...rulesets.named(ruleset), by: 'option' });
  else if (services.length === 0) chosen.push(rulesets.fallback());
  else
    for (const one of opened({ services, loose: [], outside: [], ignored: 0 }, MAX_BYTES, io.cwd)) {
      const choice = new RulesetChoice(undefined, rulesets);
      choice.for(one);
      dispose(one.service);
      chosen.push(choice.result);
    }
  const places = stores.map(({ folder, path }) => serviceStore(folder, path, 'rulesets'));
  const pins = withEntries(
    [],
    chosen.map((one) => rulesetPinOf(one, one.bundled ? [] : [...places, ...rulesetStores(io)])),
  );
  const user = userStore(io);
  const standards = standardPinsOf([
    ...stores.map(({ folder, path }) => serviceStore(folder, path)),
    ...(user ? [user] : []),
  ]);
  const catalogues = cataloguesFor(userStore(io, 'kataloge')).map(({ name, date, sha256: sum }) => {
    return { id: name, version: date, sha256: sum };
  });
  const names = new Set(pins.map(({ id, version }) => `${id}@${version}`));
  const use = ruleset === undefined ? (kept.use ?? (names.size === 1 ? [...names][0] : undefined)) : [...names][0];
  const unique = pins.filter(
    (pin, index) => pins.findIndex(({ id, version }) => id === pin.id && version === pin.version) === index,
  );
  const changed = writeLock(
    lock,
    {
      ...kept,
      ...(use === undefined ? {} : { use }),
      ...(pinnedOnly === true || strict ? { pinnedOnly: true } : {}),
      rulesets: unique,
      standards,
      catalogues,
    },
    lang,
  );
  const facts = { file: lock.shown, rulesets: unique.length, standards: standards.length, use: use ?? '' };
  io.stdout.write(`${visible(render(PUBLISHED_WORDS[changed ? 'locked' : 'lock-same'], facts, lang))}\n`);
  return EXIT.ok;
}
