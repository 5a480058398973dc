/** Text that Markdown shows as it is. */
export const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`);

/** A link, where the address is one. */
export const link = (title: string, url: string): string =>
  /^https?:\/\/[^\s()<>]+$/.test(url) ? `[${plain(title)}](${url})` : plain(title);
