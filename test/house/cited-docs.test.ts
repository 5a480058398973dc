import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import t from 'tap';

const filesIn = (folder: string, ending: RegExp): string[] =>
  (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path));

/** Anchors of a page as GitHub makes them of its headings; explicit ones too. */
function anchorsOf(page: string): ReadonlySet<string> {
  const text = readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading!
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );
  return new Set([...headings, ...[...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id]) => id!)]);
}
const known = new Map<string, ReadonlySet<string>>();

/** What is wrong with a reference to a page of this repository; null where nothing is. */
function broken(path: string, anchor: string | undefined): string | null {
  if (!existsSync(path)) return `${path} is not there`;
  if (anchor === undefined || anchor === '' || !path.endsWith('.md')) return null;
  if (!known.has(path)) known.set(path, anchorsOf(path));
  return known.get(path)!.has(anchor) ? null : `${path} has no heading ${anchor}`;
}

/** Pages that sentences, rules and made files send their readers to. */
function* cited(): Generator<{ by: string; path: string; anchor?: string | undefined }> {
  const sources = [...filesIn('src', /\.ts$/), ...filesIn('rulesets', /\.ya?ml$/), ...filesIn('examples', /\.ya?ml$/)];
  for (const by of sources)
    for (const [, path, anchor] of readFileSync(by, 'utf8').matchAll(
      /(?<![\w/.-])(docs\/[\w-]+\.(?:md|sh))(?:#([\p{L}\p{N}_-]+))?/gu,
    ))
      yield { by, path: path!, anchor };
}

t.test('every page that a message, a rule or a made file names is there, with its section', async (test) => {
  const all = [...cited()];
  test.ok(all.length > 50);
  const faults = all.flatMap(({ by, path, anchor }) => {
    const fault = broken(path, anchor);
    return fault === null ? [] : [`${by}: ${fault}`];
  });
  test.strictSame(faults, []);
});

t.test('links between the pages lead somewhere', async (test) => {
  const pages = ['README.md', 'README.de.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesIn('docs', /\.md$/)];
  const faults = pages.flatMap((page) =>
    [
      ...readFileSync(page, 'utf8')
        .replace(/^```[\s\S]*?^```/gm, '')
        .matchAll(/\]\((?!<?(?:https?|mailto):)<?([^)#>\s]*)(?:#([^)>\s]+))?>?\)/g),
    ].flatMap(([, path = '', anchor]) => {
      const target = path === '' ? page : posix.join(dirname(page), path);
      const fault = broken(target, anchor && decodeURIComponent(anchor));
      return fault === null ? [] : [`${page}: ${fault}`];
    }),
  );
  test.strictSame([...new Set(faults)], []);
});

t.test('the package carries the pages that its messages name', async (test) => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const said = execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ files }] = JSON.parse(said) as [{ files: { path: string }[] }];
  const packed = new Set(files.map(({ path }) => path));
  test.strictSame(
    [...new Set([...cited()].map(({ path }) => path))].filter((path) => !packed.has(path)),
    [],
  );
});
