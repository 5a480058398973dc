import type { Lang } from '../../../base/nouns.ts';
import { STECKBRIEF_IN_ENGLISH } from '../../../words/steckbrief-form/descriptions/index.ts';
import { plainOf } from '../../../words/steckbrief-form/plain.ts';

export { plainOf };

/** What stands before a field, and what helps to fill it. */
export interface Label {
  readonly label: string;
  readonly hint: string;
}

const QUOTED = ', in Anführungszeichen: ';
/** Where the name of a field ends and what explains it begins. */
const ENDS_NAME = /, (?:zum Beispiel|for example) |[;:] | \((?=curl|--)|\. |\.$/;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const marked = (text: string, lang: Lang): string => text.replace(/"([^"]*)"/g, lang === 'de' ? '„$1“' : "'$1'");

/** A description of the schema in the words of a form: a short name, and a hint where there is more to say. */
export function labelOf(description: string, lang: Lang): Label {
  const plain = plainOf(description);
  const said = lang === 'de' ? plain.replace(QUOTED, ', zum Beispiel ') : (STECKBRIEF_IN_ENGLISH[plain] ?? plain);
  const found = ENDS_NAME.exec(said);
  const name = found ? said.slice(0, found.index) : said;
  // „(sonst: Bestandsdienst)“ is one thing.
  if (!found || name.lastIndexOf('(') > name.lastIndexOf(')'))
    return { label: marked(said.replace(/\.$/, ''), lang), hint: '' };
  const rest = said.slice(
    found.index + (found[0].startsWith(' (') ? 1 : found[0].startsWith(',') ? 2 : found[0].length),
  );
  return { label: marked(name, lang), hint: marked(found[0] === ': ' ? rest : capital(rest), lang) };
}
