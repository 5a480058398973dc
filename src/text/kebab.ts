/** Words as a name of a file or folder that every system takes: umlauts as two letters, all but letters and digits as hyphens. */
export function kebab(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (one) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[one]!)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
