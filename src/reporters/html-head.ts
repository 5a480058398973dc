import { createHash } from 'node:crypto';
import type { Lang } from '../base/nouns.ts';
import { html as h, Markup } from './html-escape.ts';

/** What stands above the content of a page. */
export interface Head {
  readonly lang: Lang;
  /** Of the window. */
  readonly title: string;
  readonly style: string;
  /** The one script that may run; without it none may. */
  readonly script?: string;
  /** Whether the style knows dark screens as well. */
  readonly dark?: boolean;
}

const STILL = new Markup("default-src 'none'; style-src 'unsafe-inline'");
const policyOf = (script: string | undefined): Markup | string =>
  script === undefined
    ? STILL
    : `${STILL.text}; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** A page begins: self-contained, with a policy under which nothing is loaded and nothing foreign runs. */
export const pageHead = ({ lang, title, style, script, dark = false }: Head): Markup => h`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
${dark ? h`<meta name="color-scheme" content="light dark" />\n` : h``}<meta http-equiv="Content-Security-Policy" content="${policyOf(script)}" />
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
`;
