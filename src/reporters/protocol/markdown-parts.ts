import { md } from '../markdown-escape.ts';

/** A table of cells that are Markdown already. */
export function mdTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Hexadecimal digits as code: nothing in them could end it, so they may stand in a table. */
export const digestCode = (digest: string): string => (/^[\w:]+$/.test(digest) ? `\`${digest}\`` : md(digest));
