import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { openFaultless } from '../../src/workshop/pack-all.ts';

const SOURCES = readdirSync('rulesets').flatMap((id) =>
  readdirSync(join('rulesets', id)).flatMap((version) =>
    openFaultless(join('rulesets', id, version)).read.rules.map(({ rule }) => ({
      who: `${id}@${version} ${rule.id}`,
      ...rule.source,
    })),
  ),
);
/** Repositories of those who publish the standard itself. */
const PUBLISHERS = ['itplr-kosit', 'italia', 'kdn-nrw', 'publiccodeyml'];
/** Start pages that are the text: the notice a rule cites stands on them. */
const TEXT_ON_START_PAGE = ['https://dormagen.kommunalportal.nrw/'];
const isOwn = (url: string) => url.startsWith('docs/');
const failing = (wrong: (source: (typeof SOURCES)[number]) => boolean) =>
  SOURCES.filter(wrong).map(({ who, url }) => `${who}: ${url}`);

t.test('a source leads to its text, not to the start page of somebody', async (t) => {
  t.ok(SOURCES.length > 500);
  const bare = ({ url }: { url: string }) => {
    if (isOwn(url) || TEXT_ON_START_PAGE.includes(url)) return false;
    const { pathname, search } = new URL(url);
    return pathname === '/' && search === '';
  };
  t.same(failing(bare), []);
});

t.test('nobody has to look into the package registry for a requirement', async (t) => {
  t.same(
    failing(({ url }) => /npmjs\.(?:com|org)/.test(url)),
    [],
  );
});

t.test('a repository of somebody else is where to read, never the source itself', async (t) => {
  const foreign = ({ url, title }: { url: string; title: string }) => {
    const [, owner] = /^https?:\/\/(?:www\.)?github\.com\/([^/]+)/.exec(url) ?? [];
    return owner !== undefined && !PUBLISHERS.includes(owner) && !title.includes('nachzulesen');
  };
  t.same(failing(foreign), []);
});

/** As GitHub and GitLab name the anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

t.test('pages of vorgaben named as source are there, with their section', async (t) => {
  const own = SOURCES.filter(({ url }) => isOwn(url));
  t.ok(own.length > 0);
  const missing = own.filter(({ url }) => {
    const [page = '', anchor] = url.split('#');
    if (!existsSync(page)) return true;
    const headings = [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
    return anchor !== undefined && !headings.map(anchorOf).includes(anchor);
  });
  t.same(
    missing.map(({ who, url }) => `${who}: ${url}`),
    [],
  );
});
