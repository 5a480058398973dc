import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { openStandards } from '../standards/open-standards.ts';
import { builtinVersions } from '../standards/packages/builtin.ts';
import { differences, isUnchanged } from '../standards/packages/checksums.ts';
import { readManifest } from '../standards/packages/manifest.ts';
import { packageStandard } from '../standards/packages/package.ts';
import { type Installed, installedIn } from '../store/installed.ts';
import { displace } from '../store/place.ts';
import { render } from '../words/render.ts';
import { speaker } from '../words/speaker.ts';
import { REFUSED, STANDARDS_WORDS } from '../words/standards.ts';
import { visible } from '../words/visible.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { storesFor } from './stores.ts';

interface Options {
  readonly in?: string;
  readonly lang: Lang;
}

/** What reading a package gives, or the sentence of why it cannot be read. */
async function attempt<T>(read: () => T | Promise<T>, lang: Lang): Promise<{ value: T } | { reason: string }> {
  try {
    return { value: await read() };
  } catch (error) {
    if (error instanceof UserError) return { reason: render(error.text, error.args, lang) };
    throw error;
  }
}

async function listed({ id, folder, shown, store }: Installed, lang: Lang): Promise<string[]> {
  const say = speaker(STANDARDS_WORDS, lang);
  const read = await attempt(
    async () => [readManifest(folder, shown), await packageStandard(folder, shown)] as const,
    lang,
  );
  if ('reason' in read) return [say('unreadable', { id, reason: read.reason })];
  const [manifest, standard] = read.value;
  const where = say(store.origin === 'service' ? 'in-service' : 'in-user', {});
  return [
    say('listed', { title: `${manifest.name} ${manifest.version}`, id, where, path: shown }),
    ...standard.entries().map((entry) => `  ${entry}`),
  ];
}

/** `vorgaben standards list`: the schemas that documents can be judged by, with their scenarios. */
export async function listCommand(
  { standard = [], lang, ...options }: Options & { standard?: readonly string[] },
  io: Io,
): Promise<ExitCode> {
  const lines = builtinVersions().map((version) => `XDatenfelder ${version}  ${STANDARDS_WORDS.bundled[lang]}`);
  const installed = storesFor(options.in, io).flatMap(installedIn);
  for (const one of installed) lines.push(...(await listed(one, lang)));
  for (const one of await openStandards(standard, io.cwd))
    lines.push(one.name, ...one.entries().map((entry) => `  ${entry}`));
  io.stdout.write(`${lines.map(visible).join('\n')}\n`);
  return EXIT.ok;
}

/** Packages of that id, or all of them. */
function wanted(id: string | undefined, given: string | undefined, io: Io): Installed[] {
  const all = storesFor(given, io).flatMap(installedIn);
  const found = id === undefined ? all : all.filter((one) => one.id === id);
  if (id !== undefined && found.length === 0)
    throw new UserError(REFUSED['not-installed'], { id, known: all.map((one) => one.id) });
  return found;
}

/** `vorgaben standards verify`: names every file that is not what was added; 1 where there is one. */
export async function verifyCommand(id: string | undefined, options: Options, io: Io): Promise<ExitCode> {
  const say = speaker(STANDARDS_WORDS, options.lang);
  const lines: string[] = [];
  let sound = true;
  const packages = wanted(id, options.in, io);
  for (const { id: one, folder, shown } of packages) {
    const read = await attempt(() => {
      const manifest = readManifest(folder, shown);
      return { manifest, found: differences(folder, shown, manifest) };
    }, options.lang);
    if ('reason' in read) {
      sound = false;
      lines.push(say('unreadable', { id: one, reason: read.reason }));
      continue;
    }
    const { found, manifest } = read.value;
    if (isUnchanged(found)) lines.push(say('sound', { id: one, count: Object.keys(manifest.dateien).length }));
    else sound = false;
    lines.push(
      ...found.changed.map((file) => say('file-changed', { id: one, file })),
      ...found.missing.map((file) => say('file-missing', { id: one, file })),
      ...found.extra.map((file) => say('file-extra', { id: one, file })),
    );
  }
  if (packages.length === 0) lines.push(say('none-installed', {}));
  io.stdout.write(`${lines.map(visible).join('\n')}\n`);
  return sound ? EXIT.ok : EXIT.act;
}

/** `vorgaben standards remove`: takes one package away. */
export async function removeCommand(id: string, options: Options, io: Io): Promise<ExitCode> {
  const found = wanted(id, options.in, io);
  if (found.length > 1) throw new UserError(REFUSED['ambiguous-id'], { id, places: found.map(({ shown }) => shown) });
  const [{ store, place, shown }] = found as [Installed];
  displace(store.folder, place);
  io.stdout.write(`${speaker(STANDARDS_WORDS, options.lang)('removed', { id, path: shown })}\n`);
  return EXIT.ok;
}
