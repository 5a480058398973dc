/** Stands where people have to fill in; visible, and nothing that could pass for an answer. */
export const OPEN = 'BITTE-AUSFÜLLEN';

/** A text in an XML template: in content, attributes and comments alike. */
export const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('--', '- -');
