import { UserError } from '../base/errors.ts';
import { nearest } from '../text/nearest.ts';
import type { Draft } from './draft.ts';

/** A file that `init` lays out for an interface, and what the Steckbrief says of it. */
export interface Skeleton {
  readonly file: string;
  readonly text: string;
}

/** What is known of the service and goes into the files. */
interface Facts {
  readonly name: string;
  readonly url: string;
  readonly leika: readonly string[];
  readonly behoerde: string;
}

/** Stands where people have to fill in; visible, and nothing that could pass for an answer. */
const OPEN = 'BITTE-AUSFÜLLEN';

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('--', '- -');
const quoted = (text: string): string => JSON.stringify(text);

const bundid = ({ url }: Facts): string => `<?xml version="1.0" encoding="UTF-8"?>
<!-- SAML-Metadaten für die BundID: entityID (https, ohne Port, ändert sich nie mehr) und Empfangsadresse prüfen. -->
<!-- validUntil und ID nicht eintragen; das Zertifikat unter KeyDescriptor ergänzen. -->
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${xml(url)}">
  <md:SPSSODescriptor AuthnRequestsSigned="true" WantAssertionsSigned="true" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${xml(url)}/saml/acs" index="0" isDefault="true"/>
  </md:SPSSODescriptor>
</md:EntityDescriptor>
`;

const xzufi = ({ name, leika, behoerde }: Facts): string => `<?xml version="1.0" encoding="UTF-8"?>
<!-- Leistungsbeschreibung in XZuFi; ${OPEN} steht, wo etwas fehlt. -->
<xzufi:leistungsverzeichnis.antwort.leistungsbericht.030108 xmlns:xzufi="http://xoev.de/schemata/xzufi/2_2_0" xzufiVersion="2.2.0">
  <xzufi:nachrichtenkopf>
    <xzufi:nachrichtUUID>00000000-0000-4000-8000-000000000000</xzufi:nachrichtUUID>
    <xzufi:erstelltDatumZeit>2026-01-01T00:00:00Z</xzufi:erstelltDatumZeit>
    <xzufi:empfaenger>${OPEN}</xzufi:empfaenger>
    <xzufi:sender>${xml(behoerde)}</xzufi:sender>
  </xzufi:nachrichtenkopf>
  <xzufi:antwort>
${leika
  .map(
    (key, index) => `    <xzufi:ergebnisLeistung>
      <xzufi:id schemeAgencyID="${OPEN}" schemeID="leistung">${index + 1}</xzufi:id>
      <xzufi:referenzLeiKa><code>${xml(key)}</code></xzufi:referenzLeiKa>
      <xzufi:modulText>
        <xzufi:leikaTextmodul><code>02</code></xzufi:leikaTextmodul>
        <xzufi:inhalt languageCode="de">${xml(name)}</xzufi:inhalt>
      </xzufi:modulText>
    </xzufi:ergebnisLeistung>
`,
  )
  .join('')}  </xzufi:antwort>
</xzufi:leistungsverzeichnis.antwort.leistungsbericht.030108>
`;

const openapi = ({ name, url }: Facts): string => `# Schnittstelle für Fachverfahren; ${OPEN} steht, wo etwas fehlt.
openapi: 3.1.0
info:
  title: ${quoted(name)}
  version: 1.0.0
  description: ${OPEN}
  contact: { name: ${OPEN}, email: ${OPEN}@example.org }
servers:
  - url: ${quoted(`${url}/api`)}
security:
  - anmeldung: []
paths: {}
components:
  securitySchemes:
    anmeldung: { type: http, scheme: bearer }
`;

const fitConnect = ({ leika }: Facts): string =>
  `${JSON.stringify(
    {
      $schema: 'https://schema.fitko.de/fit-connect/metadata/1.3.0/metadata.schema.json',
      publicServiceType: { name: OPEN, identifier: `urn:de:fim:leika:leistung:${leika[0] ?? OPEN}` },
      contentStructure: { attachments: [] },
    },
    null,
    2,
  )}\n`;

const publiccode = ({
  name,
  url,
}: Facts): string => `# Beschreibung des Quelltexts für Verzeichnisse; ${OPEN} steht, wo etwas fehlt.
publiccodeYmlVersion: "0.4"
name: ${quoted(name)}
url: ${OPEN} # Adresse des Quelltexts, zum Beispiel https://gitlab.opencode.de/gruppe/projekt
landingURL: ${quoted(url)}
platforms: [web]
developmentStatus: development
softwareType: standalone/web
description:
  de:
    shortDescription: ${quoted(name.slice(0, 150))}
    longDescription: ${OPEN} # 150 bis 10.000 Zeichen
    features: [${OPEN}]
legal:
  license: EUPL-1.2 # wie im Lizenztext (LICENSE)
maintenance:
  type: internal
  contacts:
    - name: ${OPEN}
localisation:
  localisationReady: false
  availableLanguages: [de]
`;

const statement = ({ name }: Facts): string => `<!DOCTYPE html>
<html lang="de">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Erklärung zur Barrierefreiheit – ${xml(name)}</title>
</head>
<body>
<main>
  <!-- ${OPEN}: die Angaben in diesem Muster prüfen und ergänzen; das Datum der Überprüfung eintragen. -->
  <h1>Erklärung zur Barrierefreiheit</h1>
  <h2>Stand der Vereinbarkeit</h2>
  <!-- vollständig, teilweise oder nicht mit der BITVNRW vereinbar -->
  <p>${OPEN}</p>
  <h2>Erstellung dieser Erklärung</h2>
  <p>${OPEN}: Tag der letzten Überprüfung</p>
  <h2>Barrieren melden</h2>
  <p>${OPEN}: Kontaktformular und Kontakt der verantwortlichen Stelle</p>
  <h2>Ombudsverfahren</h2>
  <p>${OPEN}: Link zur Ombudsstelle</p>
</main>
</body>
</html>
`;

/** Interfaces that `init` can lay out, by the word people choose. */
const KINDS: Readonly<Record<string, { readonly file: string; readonly write: (facts: Facts) => string }>> = {
  bundid: { file: 'schnittstellen/bundid-metadata.xml', write: bundid },
  xzufi: { file: 'schnittstellen/leistung.xzufi.xml', write: xzufi },
  openapi: { file: 'schnittstellen/openapi.yaml', write: openapi },
  'fit-connect': { file: 'schnittstellen/fit-connect.json', write: fitConnect },
  publiccode: { file: 'publiccode.yml', write: publiccode },
  barrierefreiheit: { file: 'seiten/barrierefreiheit.html', write: statement },
};

export const SKELETON_KINDS: readonly string[] = Object.keys(KINDS);

function word(draft: Draft, part: string, key: string): string {
  const value = (draft[part] as Draft | undefined)?.[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : OPEN;
}

/** Lays out the interfaces chosen: enters them into the draft, and gives the files to be written. */
export function layOut(draft: Draft, chosen: readonly string[]): Skeleton[] {
  const wanted = [...new Set(chosen)];
  const unknown = wanted.find((kind) => !Object.hasOwn(KINDS, kind));
  if (unknown !== undefined)
    throw new UserError(
      {
        de: 'Für „{kind}“ gibt es keine Vorlage; möglich sind {kinds}.{near? Gemeint ist vielleicht „{near}“.}',
        en: "There is no template for '{kind}'; possible are {kinds}.{near? Perhaps '{near}' is meant.}",
      },
      { kind: unknown, kinds: SKELETON_KINDS, near: nearest(unknown, SKELETON_KINDS) },
    );
  const services = (draft['leistungen'] as readonly { leika?: string }[] | undefined) ?? [];
  const facts: Facts = {
    name: word(draft, 'dienst', 'name'),
    url: word(draft, 'dienst', 'url').replace(/\/+$/, ''),
    leika: services.flatMap(({ leika }) => leika ?? []),
    behoerde: word(draft, 'behoerde', 'name'),
  };
  const interfaces = wanted.filter((kind) => kind !== 'barrierefreiheit');
  if (interfaces.length > 0) draft['schnittstellen'] = interfaces.map((art) => ({ art, datei: KINDS[art]!.file }));
  if (wanted.includes('barrierefreiheit'))
    draft['seiten'] = [{ art: 'barrierefreiheit', datei: KINDS['barrierefreiheit']!.file }];
  return wanted.map((kind) => ({ file: KINDS[kind]!.file, text: KINDS[kind]!.write(facts) }));
}
