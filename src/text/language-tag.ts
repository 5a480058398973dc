/** Tags from before the grammar, which stay valid (RFC 5646, section 2.2.8). */
const GRANDFATHERED: ReadonlySet<string> = new Set(
  `en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu sgn-be-fr
  sgn-be-nl sgn-ch-de art-lojban cel-gaulish no-bok no-nyn zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang`.split(/\s+/),
);

const PRIVATE = 'x(?:-[0-9a-z]{1,8})+';
/** The longer languages of the grammar are left out: none is registered, and `deutsch` would be one. */
const LANGUAGE = '[a-z]{2,3}(?:-[a-z]{3}){0,3}';
const VARIANT = '(?:[0-9a-z]{5,8}|\\d[0-9a-z]{3})';
const EXTENSION = '[0-9a-wy-z](?:-[0-9a-z]{2,8})+';
const TAG = new RegExp(
  `^(?:${LANGUAGE}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?((?:-${VARIANT})*)((?:-${EXTENSION})*)(?:-${PRIVATE})?|${PRIVATE})$`,
);

/** Whether a text is a language tag by RFC 5646 (BCP 47), whose case means nothing. */
export function isLanguageTag(value: string): boolean {
  const tag = value.toLowerCase();
  if (GRANDFATHERED.has(tag)) return true;
  const match = TAG.exec(tag);
  if (!match) return false;
  const [, variants = '', extensions = ''] = match;
  const once = (words: readonly string[]) => new Set(words).size === words.length;
  return once(variants.split('-').slice(1)) && once(extensions.match(/(?<=-)[0-9a-wy-z](?=-)/g) ?? []);
}

const SEPARATOR = /_/g;

/** The tag somebody probably meant by a name with underscores; empty where there is none. */
export function nearestLanguageTag(value: string): string {
  const meant = value.trim().replace(SEPARATOR, '-');
  return meant !== value && isLanguageTag(meant) ? meant : '';
}
