import type { Lang } from '../base/nouns.ts';
import { type Added, addStandard } from '../standards/packages/add.ts';
import { missingLines } from '../standards/packages/compiles.ts';
import { dropUnfinished } from '../store/place.ts';
import { CLI } from '../words/command-line/index.ts';
import { STEP_REASONS } from '../words/engine/index.ts';
import { render } from '../words/render.ts';
import { speaker } from '../words/speaker.ts';
import { STANDARDS_WORDS } from '../words/standards.ts';
import { visible } from '../words/visible.ts';
import { userFolder } from './folders.ts';
import { EXIT, type ExitCode, type Io, undoneBySignal } from './io.ts';
import { storeFor } from './stores.ts';

interface RawAddOptions {
  readonly with?: readonly string[];
  readonly as?: string;
  readonly in?: string;
  readonly lang: Lang;
}

function linesOf(
  { manifest, shown, already, scenarios, schematron, unused, unnamed, absent, uncompiled }: Added,
  lang: Lang,
): string[] {
  const say = speaker(STANDARDS_WORDS, lang);
  const title = `${manifest.name} ${manifest.version}`;
  const left = unnamed.map(({ file, namespace }) => say('unnamed-left', { file, namespace }));
  if (already) return [say('already', { title, path: shown }), ...left];
  const { schemas = [], codelisten = [] } = manifest;
  return [
    say('added', { title, path: shown }),
    say('contents', {
      schemas: schemas.length,
      messages: schemas.reduce((sum, { nachrichten }) => sum + nachrichten.length, 0),
      scenarios,
      schematron,
      codelists: codelisten.length,
    }),
    ...(absent.length > 0 ? [say('absent', { files: [...absent] })] : []),
    ...(unused.length > 0 ? [say('unused', { lines: missingLines(unused).join('; ') })] : []),
    ...left,
    ...uncompiled.map(({ source, fault }) => {
      const file = source.file.slice(source.root.length + 1);
      return say('engine', {
        file,
        reason: render(STEP_REASONS[fault.code]!, { location: file, ...fault.args }, lang),
      });
    }),
  ];
}

/** `vorgaben standards add`: builds packages out of a download and installs them. */
export async function addCommand(path: string, options: RawAddOptions, io: Io): Promise<ExitCode> {
  const { lang } = options;
  const { added, nested, links } = await undoneBySignal(
    io,
    async () =>
      addStandard({
        path,
        more: options.with ?? [],
        as: options.as,
        cwd: io.cwd,
        store: storeFor(options.in, io),
        prepare: async (sources, { cacheFolder }) => {
          const { prepareSchematron } = await import('../standards/schematron/run/ahead.ts');
          const onCompile = (file: string) => io.stderr.write(`vorgaben: ${render(CLI.compiling, { file }, lang)}\n`);
          return prepareSchematron(sources, {
            cacheFolder,
            onCompile,
            ...(io.inBrowser && { missing: 'schematron-in-browser' }),
          });
        },
        cacheFolder: userFolder('cache', io.env),
      }),
    dropUnfinished,
  );
  const lines = added.flatMap((one) => linesOf(one, lang));
  if (nested.length > 0) lines.push(render(STANDARDS_WORDS.nested, { files: [...nested] }, lang));
  if (links.length > 0) lines.push(render(STANDARDS_WORDS.links, { files: [...links] }, lang));
  io.stdout.write(`${lines.map(visible).join('\n')}\n`);
  return EXIT.ok;
}
