import { dirname, relative, resolve } from 'node:path';
import type { Lang } from '../../base/nouns.ts';
import type { ReportConfig } from '../../base/report.ts';
import type { Targets } from '../../documents/targets.ts';
import { inside, slashed } from '../../store/real-path.ts';
import { by } from '../../text/ascending.ts';
import { CONFIG } from '../../words/command-line/config.ts';
import { render } from '../../words/render.ts';
import type { Io } from '../io.ts';
import type { RawCheckOptions } from '../options.ts';
import { Configs } from './find.ts';
import { ignoreFilter } from './ignore.ts';
import type { Config, ConfigContent } from './read.ts';

/** What a run takes from configurations. */
export interface Configured<Options> {
  readonly options: Options;
  /** For the files that configurations name, once the services are known. */
  readonly aside: (targets: Targets) => Aside;
}

/** Which files are left aside, and what the report says of the configurations. */
export interface Aside {
  readonly configs: readonly ReportConfig[];
  readonly setAside?: (path: string) => boolean;
}

/** Settings that name a file: in the configuration seen from its folder, in the run from where the command runs. */
function fromHere({ path, content }: Config, cwd: string): ConfigContent {
  const here = (file: string) => slashed(relative(cwd, resolve(dirname(path), file)));
  const { baseline, reporter } = content;
  return {
    ...content,
    ...(baseline !== undefined && { baseline: here(baseline) }),
    ...(reporter && {
      reporter: reporter.map((spec) => {
        const [form = '', ...file] = spec.split('=');
        return file.length === 0 ? spec : `${form}=${here(file.join('='))}`;
      }),
    }),
  };
}

const TEXTS: ReadonlySet<string> = new Set(['max-file-size', 'time-limit']);
const camel = (key: string): string => key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Settings that hold: what was typed wins, and a baseline is nothing for the Abnahme. */
function settingsOf(config: Config, typed: ReadonlySet<string>, { phase }: RawCheckOptions, cwd: string) {
  const { ignore: _, ...content } = fromHere(config, cwd);
  return Object.entries(content)
    .filter(([key]) => key !== '$schema' && !typed.has(camel(key)) && !(key === 'baseline' && phase === 'abnahme'))
    .map(([key, value]) => [key, TEXTS.has(key) ? String(value) : value] as const);
}

/**
 * The options of a run with what vorgaben.config.yaml says where nothing was typed (`typed`: names of options). In the Abnahme
 * only a configuration of the folder the command runs in, or above it, holds: that of a service is the service's own word.
 */
export function configured<Options extends RawCheckOptions>(
  given: Options,
  paths: readonly string[],
  typed: ReadonlySet<string>,
  io: Io,
): Configured<Options> {
  const { config: file, phase } = given;
  if (file === false) return { options: given, aside: () => ({ configs: [] }) };
  const configs = new Configs(io.cwd, (path) => phase !== 'abnahme' || inside(dirname(path), io.cwd));
  const own = file === undefined ? configs.ofRun(paths) : configs.named(file);
  const settings = own ? settingsOf(own, typed, given, io.cwd) : [];
  const options = { ...given, ...Object.fromEntries(settings.map(([key, value]) => [camel(key), value])) };
  const used = settings.map(([key]) => key);
  return {
    options,
    aside: (targets) => asideFor(targets, { configs, own, used, named: file !== undefined }, options, io),
  };
}

interface Used {
  readonly configs: Configs;
  readonly own: Config | null;
  /** Settings of `own` that hold. */
  readonly used: readonly string[];
  /** `own` was named on the command line, so that no other holds. */
  readonly named: boolean;
}

function asideFor(
  { services, loose }: Targets,
  { configs, own, used, named }: Used,
  options: RawCheckOptions,
  io: Io,
): Aside {
  const folders = [
    ...services.map(({ folder }) => folder),
    ...new Set(loose.map(({ path }) => dirname(resolve(io.cwd, path)))),
  ];
  const found = new Set(named ? [own] : [own, ...folders.map((folder) => configs.above(folder))]);
  const all = [...found].filter((one) => one !== null);
  const note = (text: keyof typeof CONFIG, args: { file: string; keys?: readonly string[] }, lang: Lang) =>
    options.quiet === true || io.stderr.write(`vorgaben: ${render(CONFIG[text], args, lang)}\n`);
  for (const shown of configs.unused) note('not-used', { file: shown }, options.lang);
  for (const { shown: file, content } of all.filter((one) => one !== own)) {
    const keys = Object.keys(content).filter((key) => key !== 'ignore' && key !== '$schema');
    if (keys.length > 0) note('ignore-only', { file, keys }, options.lang);
  }
  const facts = all
    .map((one) => ({ path: one.shown, options: one === own ? used : [], ignore: one.content.ignore ?? [] }))
    .filter((one) => one.options.length > 0 || one.ignore.length > 0)
    .sort(by(({ path }) => path));
  if (all.every(({ content }) => (content.ignore ?? []).length === 0)) return { configs: facts };
  return { configs: facts, setAside: setAsideBy(all, io.cwd) };
}

/** Of several configurations the innermost around a file holds; one that was named from elsewhere is seen from here. */
function setAsideBy(configs: readonly Config[], cwd: string): (path: string) => boolean {
  const filters = configs
    .map(({ path, content }) => ({ folder: dirname(path), ignores: ignoreFilter(content.ignore ?? []) }))
    .sort((a, b) => b.folder.length - a.folder.length);
  return (path) => {
    const file = resolve(cwd, path);
    const around = filters.find(({ folder }) => inside(folder, file));
    const [from, ignores] = around ? [around.folder, around.ignores] : [cwd, filters[0]!.ignores];
    return inside(from, file) && ignores(slashed(relative(from, file)));
  };
}
