const VALUE = String.raw`(?:"[^"]{0,200}"|\[[^\]]{0,200}\]|\{[^}]{0,200}\}|[\w-]{1,60})`;
/** „, zum Beispiel leika: "99110009104000"“ or „, zum Beispiel „upload: { formate: [pdf] }““: how it is written in the file. */
const EXAMPLE = new RegExp(
  String.raw`,? (?:zum Beispiel|for example) (?:„\w{1,40}: [^“]{0,200}“|'\w{1,40}: [^']{0,200}'|\w{1,40}: ${VALUE}(?: (?:zu|with|und|and) \w{1,40}: ${VALUE})?)`,
  'g',
);
const QUOTED = / in (?:Anführungszeichen|quotation marks)(?= ein\b|[,.;])/g;
const NEEDED = /(?:gehör(?:t|en)|belongs?|schreiben|write) in (?:Anführungszeichen|quotation marks)/;

/** What to do, without how it would be written in YAML: the form writes it. */
export function plainFix(fix: string): string {
  const plain = fix.replace(EXAMPLE, '');
  return NEEDED.test(plain) ? plain : plain.replace(QUOTED, '');
}
