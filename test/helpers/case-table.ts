import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One run over an input that goes wrong, and what is right for it. */
export interface Case {
  readonly folder: string;
  /** What is checked, and options beside it. */
  readonly args: readonly string[];
  readonly code: number;
  /** `rule code file:line:column`, the file by its last names; each is found. */
  readonly finds?: readonly string[];
  readonly outcomes?: Readonly<Record<string, string>>;
  /** Nobody says this of the input. */
  readonly never?: RegExp;
  /** What is said: in the report, or beside it where there is none. */
  readonly says?: readonly RegExp[];
  /** Lays out what the case needs beside its files, in a copy of them. */
  readonly prepare?: (folder: string) => void;
}

const XHS = ['--standard', join(process.cwd(), 'examples', 'standards', 'xhundesteuer')];
const ABNAHME = ['--phase', 'abnahme'];
const KEY = ['PRIVATE KEY'].flatMap((what) => [`-----BEGIN ${what}-----`, 'MIIEvQIBADAN', `-----END ${what}-----`]);

const over =
  (from: string, to = 'dienst/steckbrief.yaml') =>
  (folder: string): void =>
    cpSync(join(folder, from), join(folder, to));

function hidden(folder: string): void {
  for (const path of ['fim/vorgaben.lock', 'fim/.vorgaben/privat.key', 'node_modules/x.key']) {
    const file = join(folder, 'vorgaben-lock-als-versteck', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, `${KEY.join('\n')}\n`);
  }
}

/** A message of 10.7 MB, valid, one text of it longer than libxml2 takes by default. */
function large(folder: string): void {
  const text = Buffer.from('%PDF'.repeat(2_000_000)).toString('base64');
  const open = '<?xml version="1.0" encoding="UTF-8"?>\n<t:nachricht xmlns:t="urn:test:xprobe_1.0" version="1.0">\n';
  writeFileSync(join(folder, 'gross.xml'), `${open}<t:b64>${text}</t:b64>\n</t:nachricht>\n`);
}

const xsd = (file: string, find: string): Case => ({
  folder: '08-xsd-falsche-stelle',
  args: ['--standard', 'std', `${file}.xml`],
  code: 1,
  finds: [`XOEV1002 ${find}`],
});
const sentence = (file: string, find: string, says: RegExp, std = 'std'): Case => ({
  folder: '09-xsd-meldungen',
  args: ['--standard', std, `${file}.xml`],
  code: 1,
  finds: [find],
  says: [says],
});

/** Every folder of `cases` beside the repository, by what its text asks for. */
export const CASES: readonly Case[] = [
  {
    folder: '01-openapi-geteilt',
    args: [...XHS, 'dienst'],
    code: 1,
    finds: [
      'OZG4051 needs-quotes schnittstellen/external.yaml:2:16',
      'OZG4051 none-of schnittstellen/external.yaml:4:16',
      'OZG4052 ref-dangling schnittstellen/external.yaml:8:54',
      'OZG4054 scheme-unknown schnittstellen/external.yaml:3:16',
      'OZG4055 parameter-missing schnittstellen/external.yaml:1:1',
      'OZG4055 parameter-unused schnittstellen/external.yaml:1:1',
    ],
  },
  {
    folder: '01-openapi-geteilt',
    args: ['schema-geteilt'],
    code: 1,
    finds: [
      'OZG4051 not-listed schema.yaml:1:7',
      'OZG4051 wrong-type schema.yaml:2:13',
      'OZG4051 wrong-type schema.yaml:3:11',
    ],
  },
  ...[[], ['--strict', ...ABNAHME], ['--quiet'], ['--lang', 'en']].map(
    (options): Case => ({
      folder: '02-dienst-verschwindet',
      args: [...options, 'dienste'],
      code: 2,
      says: [/steckbrief\.yaml\.txt/, /steckbrif\.yaml/, /„steckbrief\.yaml“|'steckbrief\.yaml'/],
    }),
  ),
  {
    folder: '03-langer-text',
    args: ['--standard', 'std', 'gross.xml'],
    code: 0,
    outcomes: { XOEV1001: 'passed', XOEV1002: 'passed' },
    prepare: large,
  },
  {
    folder: '04-idref',
    args: ['--standard', 'std', 'verweis.xml'],
    code: 1,
    finds: ['XOEV1002 dangling-reference verweis.xml:4:14', 'XOEV1002 dangling-reference verweis.xml:5:15'],
    says: [/„d9“/, /„d8“/],
  },
  {
    folder: '05-spdx-kleinschreibung',
    args: [...ABNAHME, 'dienst'],
    code: 1,
    finds: ['OZG6074 spdx-spelling publiccode.yml:19:12'],
    outcomes: { OZG6056: 'passed', OZG6071: 'passed', OZG7032: 'passed' },
    says: [/EUPL-1\.2/],
  },
  { folder: '06-publiccode-platforms-text', args: [...ABNAHME, 'dienst'], code: 1, outcomes: { OZG6052: 'passed' } },
  {
    folder: '07-publiccode-kategorie-unbekannt',
    args: [...ABNAHME, 'dienst'],
    code: 1,
    finds: ['OZG6073 not-listed publiccode.yml:7:14'],
    says: [/„hundesteuer“ steht nicht zur Wahl/],
  },
  xsd('keyref-bad', 'unknown-key keyref-bad.xml:3:10'),
  xsd('default-ns-keyref', 'unknown-key default-ns-keyref.xml:6:1'),
  xsd('attr-foreign-local', 'unexpected-attribute attr-foreign-local.xml:5:62'),
  xsd('xsitype-unknown-local', 'unknown-type xsitype-unknown-local.xml:5:74'),
  xsd('xsitype-bad', 'underived-type xsitype-bad.xml:3:74'),
  sentence('platzhalter', 'XOEV1002 unexpected-element platzhalter.xml:5:3', /Namensraum „urn:fach“/, 'std-idr'),
  sentence('saml/bundid-metadata', 'OZG2041 unexpected-element saml/bundid-metadata.xml:2:132', /xmldsig#“/),
  sentence('abstract', 'XOEV1002 abstract-element abstract.xml:3:1', /eines von diesen: „t:kopfA“/),
  sentence('abstract-with-type', 'XOEV1002 abstract-element abstract-with-type.xml:3:1', /„t:kopfA“/),
  sentence('doppelt', 'XOEV1002 duplicate-id doppelt.xml:4:19', /mehrfach vor/, 'std-idr'),
  sentence('key-missing', 'XOEV1002 missing-key key-missing.xml:3:10', /„t:k“/),
  sentence('nil-content', 'XOEV1002 nilled-content nil-content.xml:3:1', /xsi:nil/),
  sentence('xsitype-rootns', 'XOEV1002 underived-type xsitype-rootns.xml:4:20', /„t:Rek“/),
  {
    folder: '10-schematron-kennung',
    args: ['--standard', 'k1/scenarios.xml', 'alle.xml'],
    code: 1,
    finds: ['XOEV1003 T-1 alle.xml:2:1', 'XOEV1003 T-2 alle.xml:2:1', 'XOEV1003 T-4 alle.xml:2:61'],
    says: [/\[T-1, t\.sch\]/],
  },
  {
    folder: '11-schematron-heute',
    args: ['--as-of', '2027-07-01', '--standard', 'k3/scenarios.xml', 'gut.xml'],
    code: 1,
    finds: ['XOEV1003 D-2 gut.xml:2:1'],
    says: [/heute 2027-07-01/],
  },
  {
    folder: '12-geschuetztes-leerzeichen',
    args: ['dienst'],
    code: 1,
    finds: [
      'OZG1002 look-alike-blank dienst/steckbrief.yaml:44:1',
      'OZG1002 look-alike-blank dienst/steckbrief.yaml:45:1',
    ],
    says: [/U\+00A0/, /Schreiben Sie „name“/],
  },
  ...(
    [
      ['n2', 'OZG1001 yaml-blank', '44:8'],
      ['n3', 'OZG1002 look-alike-blank', '53:30'],
      ['y10', 'OZG1001 yaml-blank', '39:1'],
      ['y12', 'OZG1002 not-listed', '7:11'],
      ['y12', 'OZG1004 missing', '106:31'],
      ['y12', 'OZG1011 mismatch', '49:14'],
    ] as const
  ).map(
    ([variant, what, place]): Case => ({
      folder: '12-geschuetztes-leerzeichen',
      args: ['dienst'],
      code: 1,
      finds: [`${what} dienst/steckbrief.yaml:${place}`],
      says: [/U\+00A0|U\+200B/],
      prepare: over(`varianten/${variant}.yaml`),
    }),
  ),
  {
    folder: '13-yaml-merge',
    args: ['dienst'],
    code: 1,
    finds: ['OZG1002 merge-key dienst/steckbrief.yaml:78:17'],
    says: [/YAML 1\.2/],
  },
  {
    folder: '13-yaml-merge',
    args: ['openapi'],
    code: 1,
    finds: ['OZG4051 merge-key openapi/openapi.yaml:10:7'],
    says: [/Schreiben Sie die Angaben aus/],
  },
  {
    folder: '14-windows-pfade',
    args: ['dienst'],
    code: 1,
    finds: [
      'OZG1004 backslash dienst/steckbrief.yaml:84:24',
      'OZG1004 backslash dienst/steckbrief.yaml:89:68',
      'OZG1004 missing dienst/steckbrief.yaml:113:28',
    ],
    says: [/Schreiben Sie \/ statt/, /Gemeint ist wohl „schnittstellen\/openapi\.yaml“/],
  },
  {
    folder: '14-windows-pfade',
    args: ['dienst'],
    code: 1,
    finds: ['OZG1001 yaml-escape dienst/steckbrief.yaml:113:43'],
    says: [/„\\\\o“/],
    prepare: over('variante/steckbrief.yaml'),
  },
  {
    folder: '15-typografische-anfuehrung',
    args: ['dienst'],
    code: 1,
    finds: ['OZG1011 mismatch dienst/steckbrief.yaml:48:14', 'OZG1047 not-date dienst/steckbrief.yaml:32:19'],
    says: [/„ “ sind typografisch/, /Schreiben Sie \\"99110009104000\\"/],
  },
  { folder: '17-sprachkuerzel', args: ['dienst'], code: 1, outcomes: { OZG6030: 'passed', OZG6059: 'passed' } },
  {
    folder: '17-sprachkuerzel',
    args: ['dienst'],
    code: 1,
    outcomes: { OZG6059: 'passed' },
    prepare: over('publiccode-DE.yml', 'dienst/publiccode.yml'),
  },
  {
    folder: '18-openapi-31-ohne-patch',
    args: ['dienst'],
    code: 1,
    finds: ['OZG4051 incomplete-version schnittstellen/openapi.yaml:1:10'],
    says: [/Schreiben Sie 3\.1\.0/],
  },
  {
    folder: '19-schema-vorhanden-aber-installieren',
    args: ['--standard', 'k1/scenarios.xml', '--standard', 'k2/scenarios.xml', 'gut.xml'],
    code: 1,
    finds: ['XOEV1004 several-standards gut.xml:2:1'],
    outcomes: { XOEV1002: 'unverified' },
    says: [/sind mehrere Standards zuständig/],
    never: /kein passendes Schema installiert/,
  },
  {
    folder: '19-schema-vorhanden-aber-installieren',
    args: ['--standard', 'two', 'two.xml'],
    code: 0,
    outcomes: { XOEV1002: 'passed' },
  },
  {
    folder: 'F00-service-picks-ruleset',
    args: [...ABNAHME, ...XHS, 'dienst'],
    code: 1,
    says: [/hat sich sein Regelwerk selbst gewählt \(ozg-grundlagen 1\.0\.0\)/],
  },
  ...['dienst', 'dienst-gleicher-name'].map(
    (name): Case => ({
      folder: 'F01-service-standard-beats-given',
      args: [...ABNAHME, ...XHS, name],
      code: 1,
      finds: [`XOEV1002 unexpected-element ${name}/xoev/anmeldung.xml:44:1`],
    }),
  ),
  {
    folder: 'F01b-own-code-list',
    args: [...ABNAHME, ...XHS, 'dienst'],
    code: 1,
    finds: ['XOEV1202 own-version xoev/anmeldung.xml:27:30'],
    outcomes: { XOEV1202: 'unverified' },
    says: [/nicht amtlich/],
  },
  {
    folder: 'F02-kontext-contradicts',
    args: [...XHS, 'dienst'],
    code: 1,
    finds: [
      'OZG7038 present dienst/steckbrief.yaml:19:3',
      'OZG7039 present dienst/steckbrief.yaml:18:3',
      'OZG7040 present dienst/steckbrief.yaml:17:3',
      'OZG7041 present dienst/steckbrief.yaml:16:3',
      'OZG7043 denied dienst/steckbrief.yaml:19:12',
      'OZG7043 shown schnittstellen/bezahlung-anfrage.json:1:1',
      'OZG7044 shown schnittstellen/einreichung.json:15:7',
    ],
  },
  {
    folder: 'F03-yaml-alias-as-key',
    args: [...XHS, 'dienst'],
    code: 1,
    finds: ['OZG1001 duplicate-key dienst/steckbrief.yaml:264:1'],
    says: [/„absenden“ steht hier doppelt/],
  },
  ...(
    [
      ['dienst-xta', '109:24', '112:68', 'xoev/anmeldung.xml:2:1'],
      ['dienst-lizenz', '90:25', '97:68', 'xoev/anmeldung.xml:2:1'],
      ['dienst-nutzdaten', '83:25', '92:24', 'fim/antrag.json:1:1'],
    ] as const
  ).map(
    ([name, one, other, file]): Case => ({
      folder: 'F04-double-declaration-hides-message',
      args: [...ABNAHME, ...XHS, name],
      code: 1,
      finds: [...[one, other].map((place) => `steckbrief.yaml:${place}`), file].map((at) => `OZG1005 two-kinds ${at}`),
    }),
  ),
  ...['dienst-publiccode', 'dienst-fitconnect'].map(
    (name): Case => ({
      folder: 'F05-crash-xml-in-json-slot',
      args: [...XHS, name],
      code: 1,
      finds: ['OZG1005 other-syntax xoev/anmeldung.xml:2:1', 'XOEV1002 unexpected-element xoev/anmeldung.xml:44:1'],
    }),
  ),
  {
    folder: 'F07-files-never-mentioned',
    args: [...XHS, 'vorgaben-lock-als-versteck'],
    code: 1,
    says: [/fim\/vorgaben\.lock/, /fim\/\.vorgaben/, /node_modules/],
    never: /MIIEvQ/,
    prepare: hidden,
  },
  {
    folder: 'F08-blank-person-no-evidence',
    args: [...ABNAHME, ...XHS, 'd-wer-blank'],
    code: 1,
    finds: ['OZG8002 unsaid d-wer-blank/nachweise.yaml:18:10'],
    outcomes: { OZG6045: 'needs-review' },
  },
  {
    folder: 'F09-infinite-limit',
    args: [...XHS, 'dienst'],
    code: 1,
    finds: ['OZG1002 wrong-type dienst/steckbrief.yaml:136:10'],
    says: [/„\.inf“/],
  },
  { folder: 'F10-json-depth-guard-bypass', args: ['tief.json'], code: 1, finds: ['OZG1001 json-end tief.json:1:2'] },
  ...['rec1', 'rec2'].map(
    (name): Case => ({
      folder: 'F11-html-reconstruction-bomb',
      args: [`${name}.html`],
      code: 1,
      outcomes: { OZG1001: 'unverified' },
    }),
  ),
  {
    folder: 'F13-depth-100-200-ends-run',
    args: ['.'],
    code: 1,
    says: [/"path":\s*"a"/, /"path":\s*"b"/],
  },
  {
    folder: 'F15-quadratic-pattern-FIM3004',
    args: ['xprozess-400k-blanks.xml'],
    code: 0,
    finds: ['FIM3004 mismatch xprozess-400k-blanks.xml:2:400071'],
  },
  { folder: 'F16-quadratic-xsd-include', args: ['inc200.xsd'], code: 1, finds: ['OZG1001 xml-tag inc200.xsd:1:78'] },
  { folder: 'F17-cubic-genericode-regex', args: ['dienst'], code: 1, says: [/dienst\/\.vorgaben/] },
  { folder: 'F17-cubic-genericode-regex', args: ['--standard', 'std', 'dienst'], code: 1 },
  { folder: 'F18-fim-pattern-cost', args: ['.'], code: 1, outcomes: { FIM2201: 'unverified' } },
  {
    folder: 'F19-no-total-time-limit',
    args: ['--time-limit', '4', '--standard', 'slow2std', 'slow2/1.xml', 'slow2/2.xml', 'slow2/3.xml'],
    code: 0,
    outcomes: { XOEV1003: 'unverified' },
  },
  { folder: 'F21-sandbox-compile-time', args: ['x.xsl'], code: 0, outcomes: { XOEV1004: 'unverified' } },
  {
    folder: 'F25-nondeterministic-schematron',
    args: ['--as-of', '2027-07-01', '--standard', 'stdt', 'a.xml'],
    code: 1,
    finds: ['XOEV1003 B a.xml:1:1'],
    says: [/now 2027-07-01T/],
  },
  {
    folder: 'F34-combining-marks',
    args: [...XHS, 'anmeldung-400k.xml'],
    code: 1,
    finds: ['XOEV1314 not-nfc anmeldung-400k.xml:37:18', 'XOEV1002 too-long anmeldung-400k.xml:37:18'],
  },
  {
    folder: 'F36-url-password-in-reports',
    args: [...XHS, 'dienst'],
    code: 1,
    finds: ['OZG1006 sample-host dienst/steckbrief.yaml:30:8'],
    never: /Geheim123/,
  },
];
