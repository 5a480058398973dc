import type { Text } from '../base/nouns.ts';

/** Check kinds that belong together, for people who look for one. */
interface Theme {
  /** Anchor in docs/check-kinds.md. */
  readonly id: string;
  readonly title: Text;
  /** By name, those first that rules need most. */
  readonly kinds: readonly string[];
}

/** Every check kind stands under one theme. */
export const THEMES: readonly Theme[] = [
  {
    id: 'angaben',
    title: { de: 'Angaben und Werte', en: 'Statements and values' },
    kinds: [
      'required',
      'absent',
      'one-of',
      'pattern',
      'format',
      'length',
      'characters',
      'compare',
      'count',
      'unique',
      'sum',
      'in-catalogue',
      'schema',
      'placeholder',
    ],
  },
  {
    id: 'querpruefungen',
    title: { de: 'Querprüfungen zwischen Dateien', en: 'Cross-checks between files' },
    kinds: ['reference', 'agree', 'file-says', 'file-contradicts', 'declared', 'namespace-version'],
  },
  {
    id: 'dateien',
    title: { de: 'Dateien', en: 'Files' },
    kinds: [
      'file-exists',
      'file-absent',
      'file-name',
      'readable',
      'examined',
      'declared-kind',
      'almost-kind',
      'embedded-file',
    ],
  },
  { id: 'fim', title: { de: 'FIM', en: 'FIM' }, kinds: ['fim', 'fim-declared', 'fim-form', 'fim-payload'] },
  {
    id: 'xoev',
    title: { de: 'XÖV, Schemas und Codelisten', en: 'XÖV, schemas and code lists' },
    kinds: [
      'xml-well-formed',
      'xml-schema',
      'schematron',
      'schematron-fired',
      'accepted',
      'standard-claimed',
      'xoev-message',
      'xoev-declared',
      'escaped-once',
      'schema-imports',
      'genericode',
      'code-list',
      'own-code-list',
    ],
  },
  {
    id: 'konten',
    title: { de: 'Konten, Zertifikate, Transport', en: 'Accounts, certificates, transport' },
    kinds: [
      'bundid',
      'entity-id-host',
      'certificate',
      'certificate-chain',
      'certificate-declared',
      'fit-connect-jwk',
      'fit-connect-version',
      'destination-signature',
      'no-private-key',
      'no-credentials',
    ],
  },
  {
    id: 'schnittstellen',
    title: { de: 'Schnittstellen', en: 'Interfaces' },
    kinds: ['openapi', 'openapi-schema', 'input-limits'],
  },
  {
    id: 'seiten',
    title: { de: 'Webseiten und Leistungstexte', en: 'Web pages and texts of services' },
    kinds: ['html', 'page-says', 'page-date', 'rdfa', 'signature-field', 'foreign-content', 'html-text', 'pvog-index'],
  },
  {
    id: 'betrieb',
    title: { de: 'Betrieb und Sicherheit', en: 'Operation and security' },
    kinds: ['security-txt', 'response-headers', 'tls-scan', 'sbom', 'licence-text', 'dcat-licence'],
  },
  {
    id: 'dienste',
    title: { de: 'Dienste untereinander', en: 'Services side by side' },
    kinds: ['shared-by-services', 'versions-agree', 'plan-offered', 'rarely-used'],
  },
  {
    id: 'menschen',
    title: { de: 'Was Menschen entscheiden', en: 'What people decide' },
    kinds: ['manual', 'answers', 'waivers'],
  },
];
