const text = (description: string) => ({ type: 'string', description });
const list = (items: object, description: string) => ({ type: 'array', items, description });
const choice = (values: readonly string[], description: string) => ({ enum: values, description });
/** A version or number may have lost its quotation marks and with them its type; that is not a matter of shape. */
const version = (description: string) => ({ type: ['string', 'number'], description });

/** BCP 47 as far as a pattern goes: `de`, `en-GB`, `de-x-leicht`, not `hr_HR`. */
const LANGUAGE = '^([A-Za-z]{2,3}|[IiXx])(-[A-Za-z0-9]{1,8})*$';

/** The standard lets a single value stand for a list of one. */
const oneOrMore = (one: string, description: string) => ({
  type: ['string', 'array'],
  items: text(one),
  minItems: 1,
  description,
});
const names = (one: string, description: string) =>
  list({ type: 'object', description: one, properties: { name: text('Name') } }, description);

const PERSON = {
  type: 'object',
  properties: { name: text('Name'), email: text('E-Mail'), phone: version('Telefon'), affiliation: text('Stelle') },
};

/** Types and closed lists of values of publiccode.yml (standard 0.2 to 0.7); what must be present is asked by rules. */
export const PUBLICCODE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  description: 'publiccode.yml',
  properties: {
    publiccodeYmlVersion: version('Fassung des Standards'),
    name: text('Name'),
    applicationSuite: text('Programmsammlung'),
    url: text('Adresse des Quelltexts'),
    landingURL: text('Adresse der Vorstellung'),
    softwareVersion: version('Version'),
    releaseDate: text('Tag der Veröffentlichung'),
    logo: text('Logo'),
    platforms: oneOrMore('Plattform', 'Plattformen'),
    isBasedOn: oneOrMore('Adresse des Quelltexts', 'Worauf die Software beruht'),
    categories: { type: ['array', 'null'], items: text('Kategorie'), description: 'Kategorien' },
    usedBy: list(text('Stelle'), 'Wer die Software nutzt'),
    fundedBy: names('Stelle', 'Wer die Entwicklung bezahlt'),
    roadmap: text('Adresse der Planung'),
    developmentStatus: choice(['concept', 'development', 'beta', 'stable', 'obsolete'], 'Entwicklungsstand'),
    softwareType: choice(
      [
        ...['mobile', 'iot', 'desktop', 'web', 'backend', 'other'].map((kind) => `standalone/${kind}`),
        'addon',
        'library',
        'configurationFiles',
      ],
      'Art der Software',
    ),
    description: {
      type: 'object',
      minProperties: 1,
      description: 'Beschreibung je Sprache',
      propertyNames: { pattern: LANGUAGE },
      additionalProperties: {
        type: 'object',
        description: 'Beschreibung in einer Sprache',
        properties: {
          localisedName: text('Name in dieser Sprache'),
          shortDescription: text('Kurzbeschreibung'),
          longDescription: text('Beschreibung'),
          documentation: text('Adresse der Dokumentation'),
          apiDocumentation: text('Adresse der Schnittstellenbeschreibung'),
          features: list(text('Funktion'), 'Funktionen'),
          screenshots: list(text('Bild'), 'Bilder'),
          videos: list(text('Film'), 'Filme'),
          awards: list(text('Preis'), 'Preise'),
        },
      },
    },
    intendedAudience: {
      type: 'object',
      description: 'Für wen die Software gedacht ist',
      properties: {
        countries: list(text('Land'), 'Länder'),
        unsupportedCountries: list(text('Land'), 'Länder, für die sie nicht taugt'),
        scope: list(text('Bereich'), 'Anwendungsbereiche'),
      },
    },
    legal: {
      type: 'object',
      description: 'Recht',
      properties: { license: text('Lizenz (SPDX)'), mainCopyrightOwner: text('Wem die Rechte gehören') },
    },
    maintenance: {
      type: 'object',
      description: 'Pflege',
      properties: {
        type: choice(['internal', 'contract', 'community', 'none'], 'Art der Pflege'),
        contractors: list({ ...PERSON, description: 'Auftragnehmer' }, 'Auftragnehmer'),
        contacts: list({ ...PERSON, description: 'Ansprechperson' }, 'Ansprechpersonen'),
      },
    },
    localisation: {
      type: 'object',
      description: 'Sprachen',
      properties: {
        localisationReady: { type: 'boolean', description: 'Ob sich die Software übersetzen lässt' },
        availableLanguages: { ...list(text('Sprache'), 'Sprachen der Software'), minItems: 1 },
      },
    },
    dependsOn: {
      type: 'object',
      description: 'Was die Software voraussetzt',
      properties: {
        open: names('Software', 'Freie Software'),
        proprietary: names('Software', 'Andere Software'),
        hardware: names('Gerät', 'Geräte'),
      },
    },
    organisation: {
      type: 'object',
      description: 'Organisation',
      properties: { uri: text('Kennung der Organisation'), name: text('Name der Organisation') },
    },
    supports: list({ type: 'object', properties: { id: text('Kennung') } }, 'Unterstützte Standards'),
  },
} as const;

const KEYS = [...Object.keys(PUBLICCODE_SCHEMA.properties), ...['monochromeLogo', 'inputTypes', 'outputTypes']];

/** The keys of the standard, old ones included, and sections named by a country. */
export const PUBLICCODE_KEYS_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  description: 'publiccode.yml',
  properties: Object.fromEntries(KEYS.map((key) => [key, {}])),
  patternProperties: { '^[A-Za-z]{2}$': {} },
  additionalProperties: false,
} as const;
