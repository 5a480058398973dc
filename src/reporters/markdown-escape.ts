import { withoutCredentials } from '../words/credentials.ts';
import { oneLine } from '../words/visible.ts';

/** Text that means itself in Markdown, in a table cell as well: no markup, no HTML, no links. */
export function md(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]|~#$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^([-+]|\d+[.)])(?=\s)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** Text as code (not for table cells); the fence is longer than any run of backticks in it. */
export function code(text: string): string {
  const line = oneLine(text);
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  return line.includes('`') ? `${fence} ${line} ${fence}` : fence + line + fence;
}

/** A link where the address is one of the web, else both as text. */
export function link(title: string, address: string): string {
  const url = withoutCredentials(address);
  if (!isWebAddress(url)) return `${md(title)} (${md(url)})`;
  return `[${md(title)}](<${new URL(url).href.replace(/[<>|]/g, encodeURIComponent)}>)`;
}

/** Nothing but http and https may become a link: `javascript:` is an address, too. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
