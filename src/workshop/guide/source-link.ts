import { link, md } from '../../reporters/markdown-escape.ts';

const OWN = 'docs/';

/** Link to a source; a page of vorgaben itself can be reached only from a page that knows the way to `docs/`. */
export function sourceLink(title: string, url: string, docs?: string): string {
  if (docs === undefined || !url.startsWith(OWN)) return link(title, url);
  return `[${md(title)}](<${docs}${url.slice(OWN.length).replace(/[<>|]/g, encodeURIComponent)}>)`;
}
