/** What descriptions say of how an entry is written in YAML: a form does that, and English has no words for it. */
const ABOUT_YAML = [
  / ?In Anführungszeichen schreiben, damit führende Nullen bleiben\./,
  / \(JJJJ-MM-TT\)(?! oder)/,
  /, in Anführungszeichen(?=\.)/,
];
/** A description of the schema without what it says of YAML. */
export const plainOf = (description: string): string =>
  ABOUT_YAML.reduce((text, about) => text.replace(about, ''), description).trim();
