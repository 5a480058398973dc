import type { Text } from '../base/nouns.ts';

/** Words of `check --shard` and `merge`. */
export const MERGE = {
  command: {
    de: 'fügt die JSON-Berichte aller Anteile (check --shard) zu einem Bericht zusammen',
    en: 'joins the JSON reports of all shares (check --shard) to one report',
  },
  reports: { de: 'JSON-Berichte, einer je Anteil', en: 'JSON reports, one per share' },
  reportsValue: { de: 'bericht.json', en: 'report.json' },
  shard: {
    de: 'prüft nur einen Anteil der Dienste, etwa 2/4; „vorgaben merge“ fügt die Berichte zusammen',
    en: "checks one share of the services only, like 2/4; 'vorgaben merge' joins the reports",
  },
  shardValue: { de: 'Anteil/Anzahl', en: 'share/count' },
} as const satisfies Readonly<Record<string, Text>>;

/** Why reports of other runs are not taken; all of them are refusals (exit 2). */
export const REPORTS = {
  'no-spool': {
    de: 'In „{path}“ lässt sich keine Zwischendatei schreiben oder lesen ({reason:system}). Schaffen Sie dort Platz, oder nennen Sie mit TMPDIR einen anderen Ordner.',
    en: "No temporary file can be written or read in '{path}' ({reason:system}). Make room there, or name another folder with TMPDIR.",
  },
  'bad-shard': {
    de: '„{value}“ ist kein Anteil für --shard; erwartet wird Anteil/Anzahl, zum Beispiel 2/4 (höchstens {limit} {limit|Anteil|Anteile}).',
    en: "'{value}' is no share for --shard; expected is share/count, for example 2/4 (at most {limit} {limit|share|shares}).",
  },
  missing: { de: 'Den Bericht „{file}“ gibt es nicht.', en: "There is no report '{file}'." },
  unreadable: {
    de: 'Der Bericht „{file}“ lässt sich nicht lesen ({reason:system}).',
    en: "The report '{file}' cannot be read ({reason:system}).",
  },
  'no-json': {
    de: '„{file}“ ist kein vollständiges JSON. Ist die Datei beim Übertragen abgeschnitten worden, oder ist es ein Bericht in anderer Form?',
    en: "'{file}' is no complete JSON. Was the file cut off in transfer, or is it a report in another format?",
  },
  'no-report': {
    de: '„{file}“ ist kein Bericht von vorgaben in der Form, die hier gelesen wird (formatVersion 1 oder 2): {place}. Gemeint ist die Datei, die --reporter json=… schreibt.',
    en: "'{file}' is no report of vorgaben in the form that is read here (formatVersion 1 or 2): {place}. What is meant is the file that --reporter json=… writes.",
  },
  'place-missing': { de: '„{what}“ fehlt', en: "'{what}' is missing" },
  'place-at': { de: 'die Angabe bei „{what}“ passt nicht', en: "what stands at '{what}' does not fit" },
  'place-whole': { de: 'der Anfang passt nicht', en: 'the beginning does not fit' },
  'wrong-order': {
    de: 'In „{file}“ stehen „formatVersion“, „rules“ und „reasons“ nicht vor „services“; so schreibt vorgaben keine Berichte.',
    en: "In '{file}' 'formatVersion', 'rules' and 'reasons' do not stand before 'services'; vorgaben does not write such reports.",
  },
  'wrong-lists': {
    de: 'In „{file}“ passt beim Dienst „{service}“ die Angabe „{what}“ nicht zu {rules} {rules|Regel|Regeln} und {reasons} {reasons|Begründung|Begründungen} des Berichts. Ist die Datei von Hand geändert worden?',
    en: "In '{file}' '{what}' of the service '{service}' does not fit the {rules} {rules|rule|rules} and {reasons} {reasons|reason|reasons} of the report. Was the file changed by hand?",
  },
  'too-large': {
    de: '„{file}“ hat einen Teil von mehr als {limit} MB; so schreibt vorgaben keine Berichte.',
    en: "'{file}' has a part of more than {limit} MB; vorgaben does not write such reports.",
  },

  'no-share': {
    de: '„{file}“ ist der Bericht eines ganzen Laufs, nicht der eines Anteils. Zusammengefügt werden Berichte von „vorgaben check --shard 1/{count}“ und so fort.',
    en: "'{file}' is the report of a whole run, not of a share. What is joined are reports of 'vorgaben check --shard 1/{count}' and so on.",
  },
  differs: {
    de: 'Die Berichte gehören nicht zum selben Lauf: {what} ist in „{first}“ {one}, in „{second}“ {other}. Prüfen Sie alle Anteile mit demselben Aufruf.',
    en: "The reports are not of the same run: {what} is {one} in '{first}', {other} in '{second}'. Check all shares with the same command.",
  },
  twice: {
    de: 'Der Anteil {index} von {count} ist doppelt: „{first}“ und „{second}“.',
    en: "Share {index} of {count} is there twice: '{first}' and '{second}'.",
  },
  absent: {
    de: 'Von {count} {count|Anteil|Anteilen} fehlen: {missing}. Ohne sie wäre der Bericht unvollständig.',
    en: 'Of {count} {count|share|shares} these are missing: {missing}. Without them the report would be incomplete.',
  },
  places: {
    de: 'Die Anteile passen nicht zusammen: Zusammen {total|müsste|müssten} es {total} {total|Dienst|Dienste} sein, jeder einmal. Haben alle Anteile denselben Stand der Dateien geprüft?',
    en: 'The shares do not fit together: together they should have {total} {total|service|services}, each once. Did all shares check the same state of the files?',
  },
  'wrong-places': {
    de: 'In „{file}“ nennt der Anteil {places} {places|Dienst|Dienste}, der Bericht hat aber {services}.',
    en: "In '{file}' the share names {places} {places|service|services}, but the report has {services}.",
  },
  nothing: {
    de: 'Kein Anteil hat etwas geprüft: In {count} {count|Bericht|Berichten} hat keine Regel den Inhalt einer Datei angesehen.',
    en: 'No share has checked anything: in {count} {count|report|reports} no rule has looked at the content of a file.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What two reports of one run must agree on, as `differs` calls it. */
export const AGREEMENTS = {
  tool: { de: 'die Version von vorgaben', en: 'the version of vorgaben' },
  ruleset: { de: 'das Regelwerk', en: 'the ruleset' },
  phase: { de: 'die Phase', en: 'the phase' },
  asOf: { de: 'der Prüftag (--as-of)', en: 'the day of the check (--as-of)' },
  lang: { de: 'die Sprache', en: 'the language' },
  command: { de: 'der Aufruf', en: 'the command' },
  count: { de: 'die Zahl der Anteile', en: 'the number of shares' },
  total: { de: 'die Zahl der Dienste', en: 'the number of services' },
  standards: {
    de: 'der Bestand an Standards (--standard, standards list)',
    en: 'the set of standards (--standard, standards list)',
  },
  rules: { de: 'der Wortlaut der Regeln', en: 'the wording of the rules' },
} as const satisfies Readonly<Record<string, Text>>;
