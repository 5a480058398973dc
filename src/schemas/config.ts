const flag = (description: string) => ({ type: 'boolean', description }) as const;
const words = (description: string, item: string) => ({
  type: 'array',
  maxItems: 500,
  description,
  items: { type: 'string', minLength: 1, maxLength: 200, description: item },
});
const above0 = (description: string) => ({ type: 'number', exclusiveMinimum: 0, description }) as const;

/**
 * vorgaben.config.yaml: how people like to run `check`, under the names of its options. What a verdict rests on (phase, day,
 * ruleset, standards, waivers) is not among them: that is said on the command line or stands in vorgaben.lock.
 */
export const CONFIG_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'vorgaben.config.yaml',
  description: 'Voreinstellungen für „vorgaben check“ und „vorgaben abnahme“; am Urteil ändert keine davon etwas.',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'Verweis auf dieses Schema, für Editoren.' },
    ignore: words(
      'Dateien und Ordner, die nicht zum Dienst gehören: Muster wie in .gitignore, bezogen auf den Ordner dieser Datei.',
      'Muster wie in .gitignore, zum Beispiel „testdaten/“ oder „*.log“',
    ),
    lang: { enum: ['de', 'en'], description: 'Sprache der Berichte.' },
    strict: flag('true: Auch ein unentschiedenes Ergebnis endet mit 1.'),
    'fail-on': { enum: ['error', 'warning', 'note'], description: 'Ab welchem Befund ein Lauf mit 1 endet.' },
    baseline: { type: 'string', minLength: 1, description: 'Datei mit bekannten Befunden, von hier aus gesehen.' },
    reporter: words(
      'Berichte als „Form“ oder „Form=Datei“; die Datei von hier aus gesehen.',
      'Form oder Form=Datei, zum Beispiel „html=bericht.html“',
    ),
    'max-file-size': above0('Größte Datei, die gelesen wird, in MB.'),
    'time-limit': above0('Sekunden für alle Dienste zusammen.'),
    only: words('Was das Terminal zeigt: Stufen, Regeln, Kapitel.', 'Stufe, Regel oder Kapitel, zum Beispiel „MUSS“'),
    summary: flag('true: am Terminal je Dienst eine Zeile.'),
    verbose: flag('true: am Terminal jede Stelle.'),
    quiet: flag('true: nur verlangte Berichte.'),
  },
} as const;
