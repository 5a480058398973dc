import type { Text } from '../base/nouns.ts';

/** Words of `vorgaben katalog`: lists of keys that others keep. */
export const CATALOGUE_REFUSED = {
  'not-a-table': {
    de: '„{file}“ ist keine Liste von Schlüsseln, die hier gelesen werden kann. Möglich sind CSV mit einer Kopfzeile, JSON und genericode (XML) des XRepository und JSON des FIM-Portals.',
    en: "'{file}' is no list of keys that can be read here. Possible are CSV with a header, JSON and genericode (XML) of the XRepository and JSON of the FIM portal.",
  },
  'no-catalogue': {
    de: 'In „{file}“ ist keine der Listen zu erkennen, die hier gebraucht werden: {names}. Die Spalten heißen: {columns}. Nennen Sie die Spalte der Schlüssel zum Beispiel „LeiKa“, „OZG-ID“, „AGS“ oder „ARS“.',
    en: "In '{file}' none of the lists used here can be recognised: {names}. The columns are called: {columns}. Call the column of the keys 'LeiKa', 'OZG-ID', 'AGS' or 'ARS', for example.",
  },
  'no-date': {
    de: '„{file}“ sagt nicht, von welchem Tag die Liste ist. Geben Sie ihn an: --stand JJJJ-MM-TT.',
    en: "'{file}' does not say of which day the list is. Give it: --stand YYYY-MM-DD.",
  },
  'bad-date': {
    de: '„{value}“ ist kein Tag. Schreiben Sie ihn so: --stand 2026-10-31.',
    en: "'{value}' is no day. Write it so: --stand 2026-10-31.",
  },
  mangled: {
    de: '„{file}“, Zeile {row}: „{value}“ ist kein Schlüssel mehr; eine Tabellenkalkulation hat ihn als Zahl gelesen. Nehmen Sie die Datei, wie der Herausgeber sie anbietet, oder speichern Sie die Spalte als Text.',
    en: "'{file}', row {row}: '{value}' is no key any more; a spreadsheet read it as a number. Take the file as its publisher offers it, or store the column as text.",
  },
  'too-few': {
    de: '„{file}“ hat für „{title}“ nur {n} {n|Schlüssel|Schlüssel}, die mitgelieferte Liste vom {date:date} hat {before}. Das ist wohl ein Ausschnitt; geben Sie --trotzdem an, wenn die Liste vollständig ist.',
    en: "'{file}' has only {n} {n|key|keys} for '{title}', the bundled list of {date:date} has {before}. It is probably an extract; give --trotzdem if the list is complete.",
  },
  'too-many': {
    de: '„{file}“ hat mehr als {limit} {limit|Zeile|Zeilen}; so lang ist keine der amtlichen Listen. Nehmen Sie die Datei, wie der Herausgeber sie anbietet, oder nur die Zeilen der Liste, die gemeint ist.',
    en: "'{file}' has more than {limit} {limit|row|rows}; none of the official lists is that long. Take the file as its publisher offers it, or only the rows of the list that is meant.",
  },
  older: {
    de: '„{file}“ ist vom {date:date}, die mitgelieferte Liste „{title}“ vom {before:date}; eine ältere wird nicht aufgenommen.',
    en: "'{file}' is of {date:date}, the bundled list '{title}' of {before:date}; an older one is not installed.",
  },
  'not-readable': {
    de: 'Die Datei „{file}“ kann nicht gelesen werden ({reason:system}).',
    en: "The file '{file}' cannot be read ({reason:system}).",
  },
  damaged: {
    de: 'Der Katalog „{path}“ ist beschädigt. Nehmen Sie ihn neu auf: vorgaben katalog add.',
    en: "The catalogue '{path}' is damaged. Install it anew: vorgaben katalog add.",
  },
  'pin-missing': {
    de: 'vorgaben.lock legt den Katalog „{name}“ vom {date:date} fest; er ist hier nicht aufgenommen. Nehmen Sie ihn auf (vorgaben katalog add) oder legen Sie neu fest (vorgaben lock).',
    en: "vorgaben.lock pins the catalogue '{name}' of {date:date}; it is not installed here. Install it (vorgaben katalog add) or pin anew (vorgaben lock).",
  },
  'pin-differs': {
    de: 'Der Katalog „{name}“ vom {date:date} ist nicht der, den vorgaben.lock festlegt: Sein Inhalt ist ein anderer. Klären Sie, woher er kommt, oder legen Sie neu fest (vorgaben lock).',
    en: "The catalogue '{name}' of {date:date} is not the one vorgaben.lock pins: its content differs. Find out where it comes from, or pin anew (vorgaben lock).",
  },
  'no-store': {
    de: 'Kein Ordner, um Kataloge aufzunehmen: HOME ist nicht gesetzt. Nennen Sie einen mit VORGABEN_DATA.',
    en: 'No folder to install catalogues in: HOME is not set. Name one with VORGABEN_DATA.',
  },
} satisfies Readonly<Record<string, Text>>;

export const CATALOGUE_WORDS = {
  command: {
    de: 'nimmt neuere Listen von Schlüsseln auf (LeiKa, OZG, AGS, ARS)',
    en: 'installs newer lists of keys (LeiKa, OZG, AGS, ARS)',
  },
  'command.add': {
    de: 'nimmt eine Liste auf, wie ihr Herausgeber sie anbietet',
    en: 'installs a list as its publisher offers it',
  },
  'command.list': { de: 'nennt die Listen mit ihrem Tag', en: 'names the lists with their day' },
  file: { de: 'Datei', en: 'file' },
  'file.about': {
    de: 'CSV mit Kopfzeile, JSON oder genericode (XML) des XRepository, JSON des FIM-Portals',
    en: 'CSV with a header, JSON or genericode (XML) of the XRepository, JSON of the FIM portal',
  },
  day: { de: 'Tag', en: 'day' },
  'option.date': {
    de: 'von welchem Tag die Liste ist, wo die Datei es nicht sagt (JJJJ-MM-TT)',
    en: 'of which day the list is, where the file does not say it (YYYY-MM-DD)',
  },
  'option.anyway': {
    de: 'nimmt auch eine Liste auf, die viel kürzer als die mitgelieferte ist',
    en: 'installs a list that is much shorter than the bundled one as well',
  },
  added: {
    de: '{title}: {keys} {keys|Schlüssel|Schlüssel}, Stand {date:date}, aufgenommen in {path}',
    en: '{title}: {keys} {keys|key|keys}, as of {date:date}, installed in {path}',
  },
  left: {
    de: '  {n} {n|Zeile enthält|Zeilen enthalten} keinen solchen Schlüssel.',
    en: '  {n} {n|row holds|rows hold} no such key.',
  },
  gone: {
    de: '  {n} {n|Schlüssel|Schlüssel} der mitgelieferten Liste {n|steht|stehen} nicht mehr darin.',
    en: '  {n} {n|key|keys} of the bundled list {n|is|are} no longer in it.',
  },
  pin: { de: 'Mit „vorgaben lock“ legen Sie die Fassung fest.', en: "'vorgaben lock' pins the edition." },
  bundled: {
    de: '{name}: {title}, Stand {date:date} (mitgeliefert)',
    en: '{name}: {title}, as of {date:date} (bundled)',
  },
  installed: {
    de: '{name}: {title}, Stand {date:date} (aufgenommen)',
    en: '{name}: {title}, as of {date:date} (installed)',
  },
} satisfies Readonly<Record<string, Text>>;
