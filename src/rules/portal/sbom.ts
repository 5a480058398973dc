import type { Document } from '../../documents/document.ts';
import { compareVersions } from '../../text/versions.ts';
import { defineCheck, type Gap, type Problem } from '../define-check.ts';
import { sbomInData } from './sbom-data.ts';
import { ASKED, isMoment, reaches, type Sbom } from './sbom-facts.ts';
import { sbomInXml } from './sbom-xml.ts';

interface Params {
  /** Least version by format. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Form of a list that is text of lines, which no reader of JSON or XML takes. */
const TAG_VALUE = /^\ufeff?(?:\s*#[^\n]*\n)*\s*SPDXVersion:\s*SPDX-([\d.]+)/;
/** Latest versions whose lists are read here. */
const READ: Readonly<Record<string, string>> = { CycloneDX: '1.999', SPDX: '2.999' };

const CODES = { name: 'no-name', version: 'unversioned', licence: 'no-licence', hash: 'no-hash' } as const;

function billIn({ root, rootName }: Document): Sbom | null {
  if (!root) return null;
  return rootName ? sbomInXml(root, rootName.namespace) : sbomInData(root.value);
}

function* faultsOf(document: Document, bill: Sbom, min: string): Generator<Problem | Gap> {
  const { format, version, pointer, creators, time, components, lacking } = bill;
  const known = /^\d+(?:\.\d+)*$/.test(version);
  if (!known || compareVersions(version, min) < 0)
    yield { document, pointer, code: known ? 'version' : 'no-version', args: { format, version, min } };
  if (!lacking || (known && compareVersions(version, READ[format]!) > 0)) {
    yield { gap: 'unverified', document, code: 'newer', args: { format, version } };
    return;
  }
  if (!reaches(creators)) yield { document, pointer: '', code: 'no-creator', args: {} };
  if (!isMoment(time)) yield { document, pointer: '', code: 'no-time', args: { value: time } };
  if (components === 0) yield { document, pointer: '', code: 'empty', args: {} };
  for (const asked of ASKED) {
    const found = lacking.get(asked);
    if (!found) continue;
    const args = { count: found.count, all: components, name: found.name };
    yield { document, pointer: found.pointer, code: CODES[asked], args };
  }
}

const without = (de: string, en: string, todoDe: string, todoEn: string) => ({
  de: `Von {all} {all|Baustein|Bausteinen} fehlt bei {count} ${de}{name?, zuerst bei „{name}“}. ${todoDe}`,
  en: `Of {all} {all|component|components} {count} {count|lacks|lack} ${en}{name?, the first being '{name}'}. ${todoEn}`,
});

/** A bill of materials helps only if programs can compare it with warnings: what is in it must be said in the same way. */
export const sbom = defineCheck<Params>({
  name: 'sbom',
  summary: {
    de: 'Die Stückliste der Software (CycloneDX oder SPDX) hat eine ausreichende Version und nennt Ersteller, Zeitpunkt und je Baustein Name, Version, Lizenz und Hashwert.',
    en: 'The software bill of materials (CycloneDX or SPDX) has a sufficient version and names creator, time and for each component name, version, licence and hash.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['versions'],
    properties: {
      versions: {
        type: 'object',
        additionalProperties: false,
        required: ['CycloneDX', 'SPDX'],
        properties: { CycloneDX: { type: 'string' }, SPDX: { type: 'string' } },
        description: { de: 'Kleinste Version jedes Formats', en: 'Least version of each format' },
      },
    },
  },
  messages: {
    version: {
      de: 'Die Stückliste ist in {format} {version}; verlangt ist mindestens {min}. Erzeugen Sie sie in einer neueren Version.',
      en: 'The bill of materials is in {format} {version}; at least {min} is required. Make it in a newer version.',
    },
    'no-version': {
      de: 'Die Stückliste sagt nicht, in welcher Version von {format} sie geschrieben ist{version? („{version}“)}; verlangt ist mindestens {min}.',
      en: "The bill of materials does not say in which version of {format} it is written{version? ('{version}')}; at least {min} is required.",
    },
    'tag-value': {
      de: 'Die Stückliste ist SPDX {version} in der Zeilenform (tag-value); verlangt ist JSON oder XML. Erzeugen Sie sie als JSON.',
      en: 'The bill of materials is SPDX {version} in the form of lines (tag-value); JSON or XML is required. Make it as JSON.',
    },
    'no-creator': {
      de: 'Die Stückliste nennt von ihrem Ersteller weder E-Mail-Adresse noch Web-Adresse. Tragen Sie eine ein.',
      en: 'The bill of materials names neither e-mail address nor web address of its creator. Enter one.',
    },
    'no-time': {
      de: 'Die Stückliste sagt nicht, wann sie erzeugt wurde{value? („{value}“)}; verlangt sind Tag und Uhrzeit wie 2026-11-03T09:30:00Z.',
      en: "The bill of materials does not say when it was made{value? ('{value}')}; day and time are required, such as 2026-11-03T09:30:00Z.",
    },
    empty: {
      de: 'Die Stückliste nennt keinen Baustein. Erzeugen Sie sie aus den Abhängigkeiten des Dienstes.',
      en: 'The bill of materials names no component. Make it from the dependencies of the service.',
    },
    'no-name': without('der Name', 'a name', 'Ergänzen Sie ihn.', 'Add it.'),
    unversioned: without('die Version', 'a version', 'Ergänzen Sie sie.', 'Add it.'),
    'no-licence': without(
      'eine Lizenz als SPDX-Kennung',
      'a licence as SPDX identifier',
      'Ergänzen Sie sie, zum Beispiel „MIT“ oder „LicenseRef-…“.',
      "Add it, for example 'MIT' or 'LicenseRef-…'.",
    ),
    'no-hash': without('der Hashwert (SHA-512)', 'a hash (SHA-512)', 'Ergänzen Sie ihn.', 'Add it.'),
    newer: {
      de: 'Was in einer Stückliste nach {format} {version} steht, kann vorgaben noch nicht lesen; Ersteller und Bausteine blieben ungeprüft.',
      en: 'What stands in a bill of materials by {format} {version} vorgaben cannot read yet; creator and components remained unchecked.',
    },
    'no-bill': {
      de: 'Die Datei ist keine Stückliste in CycloneDX oder SPDX. Erzeugen Sie sie in einem der beiden Formate.',
      en: 'The file is no bill of materials in CycloneDX or SPDX. Make it in one of the two formats.',
    },
    unreadable: {
      de: 'Die Datei ließ sich nicht lesen; was in ihr steht, bleibt ungeprüft.',
      en: 'The file could not be read; what it says remains unchecked.',
    },
  },
  subject: 'document',
  replaceable: [],
  *run({ document }, { versions }): Generator<Problem | Gap> {
    const lines = TAG_VALUE.exec(document.text)?.[1];
    const bill = document.fault ? null : billIn(document);
    if (document.fault) yield { gap: 'unverified', document, code: 'unreadable' };
    else if (bill) yield* faultsOf(document, bill, versions[bill.format] ?? '0');
    else if (lines !== undefined) yield { document, pointer: '', code: 'tag-value', args: { version: lines } };
    else yield { document, pointer: '', code: 'no-bill', args: {} };
  },
});
