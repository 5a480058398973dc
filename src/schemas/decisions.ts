/** More entries than this are no statement about one service any more; the file is refused as a whole. */
export const MOST_ENTRIES = 10_000;

const SHA256 = {
  type: 'string',
  pattern: '^[0-9a-f]{64}$',
  description: 'SHA-256 der Datei, 64 Zeichen von 0 bis 9 und a bis f; „vorgaben abnahme vorbereiten“ trägt sie ein',
} as const;
const FILE = {
  type: 'string',
  minLength: 1,
  maxLength: 500,
  description: 'Datei, ab dem Ordner des Dienstes',
} as const;
const said = (description: string, maxLength = 200) => ({ type: ['string', 'null'], maxLength, description });
const given = { type: 'string', minLength: 1 } as const;

/** One answer of a human to a rule; as long as `ergebnis` is `offen` nothing else has to be filled in. */
export const ANSWER_SCHEMA = {
  type: 'object',
  description: 'Antwort',
  additionalProperties: false,
  required: ['regel', 'ergebnis'],
  properties: {
    regel: {
      type: 'string',
      pattern: '^[A-Z]{2,8}\\d{4}$',
      description: 'Kennung der Regel aus Großbuchstaben und vier Ziffern, zum Beispiel OZG6045',
    },
    ergebnis: { enum: ['offen', 'erfuellt', 'nicht-erfuellt', 'nicht-anwendbar'], description: 'Urteil' },
    wer: said('Vor- und Nachname der Person, die geurteilt hat'),
    rolle: said('Rolle, in der sie geurteilt hat'),
    wann: said('Tag des Urteils, JJJJ-MM-TT'),
    nachweis: {
      type: ['object', 'null'],
      description: 'Beleg: eine Datei im Ordner mit Prüfsumme, oder eine Web-Adresse',
      additionalProperties: false,
      maxProperties: 2,
      properties: {
        datei: FILE,
        sha256: SHA256,
        url: { type: 'string', pattern: '^https?://\\S+$', maxLength: 2000, description: 'Web-Adresse des Belegs' },
      },
      if: { required: ['url'] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema keyword
      then: { maxProperties: 1 },
      else: { required: ['datei', 'sha256'] },
    },
    gegenstand: {
      type: ['array', 'null'],
      maxItems: MOST_ENTRIES,
      description: 'Dateien, über die geurteilt wurde',
      items: {
        type: 'object',
        description: 'beurteilte Datei',
        additionalProperties: false,
        required: ['datei', 'sha256'],
        properties: { datei: FILE, sha256: SHA256 },
      },
    },
    bemerkung: said('Bemerkung', 4000),
  },
  if: { properties: { ergebnis: { const: 'offen' } } },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema keyword
  then: {},
  else: { required: ['wer', 'rolle', 'wann'], properties: { wer: given, rolle: given, wann: given } },
} as const;

/** nachweise.yaml: what humans judged. */
export const NACHWEISE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'nachweise.yaml von vorgaben',
  type: 'object',
  description: 'nachweise.yaml',
  additionalProperties: false,
  required: ['nachweise'],
  properties: {
    fassung: { const: '1', description: 'Fassung dieser Datei' },
    nachweise: {
      type: ['array', 'null'],
      maxItems: MOST_ENTRIES,
      items: ANSWER_SCHEMA,
      description: 'Antworten, je Regel höchstens eine',
    },
  },
} as const;

const text = (description: string, maxLength = 200) => ({ type: 'string', minLength: 1, maxLength, description });

/** One waiver; every part is mandatory. */
export const WAIVER_SCHEMA = {
  type: 'object',
  description: 'Ausnahme',
  additionalProperties: false,
  required: ['regel', 'stelle', 'begruendung', 'genehmigtVon', 'genehmigtAm', 'aktenzeichen', 'gueltigBis'],
  properties: {
    regel: text('Kennung der Regel, zum Beispiel OZG1011'),
    stelle: {
      type: 'object',
      description: 'Stelle, für die die Ausnahme gilt',
      additionalProperties: false,
      required: ['datei'],
      properties: {
        datei: { ...FILE, description: 'Datei, ab dem Ordner des Dienstes' },
        pfad: text('Stelle in der Datei: JSON Pointer oder XPath, wie „pointer“ im JSON-Bericht', 2000),
        code: text('nur Befunde dieser Art, wie „code“ im JSON-Bericht'),
      },
    },
    begruendung: text('Warum die Vorgabe hier nicht eingehalten werden muss', 4000),
    genehmigtVon: text('Wer die Ausnahme genehmigt hat'),
    genehmigtAm: text('Tag der Genehmigung, JJJJ-MM-TT'),
    aktenzeichen: text('Aktenzeichen der Genehmigung'),
    gueltigBis: text('letzter Tag, an dem die Ausnahme gilt, JJJJ-MM-TT'),
  },
} as const;

/** ausnahmen.yaml: what was waived, by whom, until when. */
export const AUSNAHMEN_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ausnahmen.yaml von vorgaben',
  type: 'object',
  description: 'ausnahmen.yaml',
  additionalProperties: false,
  required: ['ausnahmen'],
  properties: {
    fassung: { const: '1', description: 'Fassung dieser Datei' },
    ausnahmen: {
      type: ['array', 'null'],
      maxItems: MOST_ENTRIES,
      items: WAIVER_SCHEMA,
      description: 'Ausnahmen',
    },
  },
} as const;
