// Services of mixed quality, as a Koordinierungsstelle has them: made from the conforming example, the same bytes on every machine.
//   node bench/portfolio.mjs <folder> [count] [healed]     healed: so many of a hundred faults are mended
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const EXAMPLE = fileURLToPath(new URL('../examples/hundehaltung/', import.meta.url));
const BAD = fileURLToPath(new URL('../examples/hundehaltung-mangelhaft/', import.meta.url));
const ARS = new URL('../rulesets/ozg-grundlagen/1.0.0/catalogues/ars.json', import.meta.url);

const PROVIDERS = [
  'Kommunales Rechenzentrum Beispiel',
  'Zweckverband Datenverarbeitung West',
  'Stadtwerke IT Musterland',
  'Regio Digital eG',
  'Formularwerk GmbH',
  'IT-Verbund Niederrhein',
  'Bergische Informationstechnik',
  'Werkstatt <Öffentliche> Software & Töchter',
];
const TITLES = [
  'Hundehaltung anmelden, ändern und abmelden',
  'Wohnsitz anmelden',
  'Gewerbe anmelden',
  'Bewohnerparkausweis beantragen',
  'Geburtsurkunde anfordern',
  'Wohngeld beantragen',
  'Sondernutzung der Straße beantragen',
  'Führungszeugnis beantragen',
  'Eheschließung anmelden',
  'Fischereischein beantragen',
  'Baugenehmigung beantragen',
  'Kinderbetreuung: Platz vormerken',
];

/** What a service lacks, the frequent ones first: a change of its Steckbrief. */
const FAULTS = [
  [/^ {2}dsbKontakt: .*\n/m, ''],
  [/"99110009104000"/, '"9911000910400"'],
  [/^ {2}dnssec: true/m, '  dnssec: false'],
  [/^ {2}erklaerungUrl: .*\n/m, ''],
  [/^ {2}virenpruefung: true/m, '  virenpruefung: false'],
  [/^ {2}url: https:\/\/dienste/m, '  url: http://dienste'],
  [/^ {2}pruefansicht: true/m, '  pruefansicht: false'],
  [/^ {2}mehrfaktor: true/m, '  mehrfaktor: false'],
  [/hoechstdauerMinuten: 30/, 'hoechstdauerMinuten: 600'],
  [/^ {2}penetrationstestAm: .*\n/m, ''],
  [/^ {2}zahlung: true\n/m, ''],
  [/^ {2}monitoring: true/m, '  monitoring: false'],
  [/^ {2}lizenzen: \[EUPL-1.2\]/m, '  lizenzen: [unfrei]'],
  [/^protokollierung: .*\n/m, ''],
  [/^ {2}supportstufen: .*\n/m, ''],
  [/^ {2}vertrauensniveau: niedrig\n/m, ''],
  [/^ {2}uploads: true\n/m, ''],
  [/^ {2}anonym: true/m, '  anonym: false'],
  [/^ {2}kopie: true/m, '  kopie: false'],
  [/^ {2}integritaet: true/m, '  integritaet: false'],
  [/^datenschutz:\n(?: .*\n)+/m, ''],
  [/^sicherheit:\n(?: .*\n)+/m, ''],
  [/^betrieb:\n(?: .*\n)+/m, ''],
  [/^kontext:\n(?: .*\n)+/m, ''],
];

/** How many faults a service has, by its number: a sixth none, few far too many. */
const COUNTS = [
  0,
  2,
  3,
  0,
  4,
  'bad',
  1,
  12,
  'unsaid',
  0,
  2,
  16,
  22,
  3,
  30,
  5,
  'bad',
  6,
  'silent',
  2,
  14,
  4,
  'unsaid',
  18,
];

const SILENT = (id) =>
  `steckbrief: "1"\ndienst: { muster: true, id: ${id}, name: "${TITLES[0]}" }\nbehoerde: { name: Stadt Schweigen }\n`;

const AUSNAHME = (until) => `fassung: "1"
ausnahmen:
  - regel: OZG6020
    stelle: { datei: steckbrief.yaml, pfad: /barrierefreiheit }
    begruendung: Die Erklärung wird mit dem neuen Auftritt veröffentlicht.
    genehmigtVon: Dr. Clara Leitung
    genehmigtAm: "2026-10-01"
    aktenzeichen: "10-7/26"
    gueltigBis: "${until}"
`;

/** A number from 0 to below `most` that looks like chance and is none. */
const chance = (seed, most) => ((seed * 2654435761) >>> 7) % most;

/** One service; `healed` of a hundred of its faults are mended. */
function service(folder, index, ars, healed) {
  const kind = COUNTS[index % COUNTS.length];
  const id = `dienst-${String(index + 1).padStart(4, '0')}`;
  const home = join(folder, id);
  if (kind === 'silent') {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'steckbrief.yaml'), SILENT(id));
    return;
  }
  cpSync(kind === 'bad' ? BAD : EXAMPLE, home, { recursive: true });
  rmSync(join(home, 'ausnahmen.yaml'), { force: true });
  const [key, town] = ars[chance(index, ars.length)];
  const ags = key.slice(0, 5) + key.slice(9);
  const provider = PROVIDERS[chance(index + 7, 1000) < 3 ? 7 : chance(index + 3, 7)];
  let text = readFileSync(join(home, 'steckbrief.yaml'), 'utf8')
    .replace(/^ {2}id: hundehaltung$/m, `  id: ${id}`)
    .replace(/^ {2}name: Hundehaltung anmelden.*$/m, `  name: ${JSON.stringify(TITLES[index % TITLES.length])}`)
    .replace(/^ {2}name: Stadt Beispielstadt$/m, `  name: ${JSON.stringify(town)}`)
    .replace(/^ {2}name: Kommunales Rechenzentrum Beispiel$/m, `  name: ${JSON.stringify(provider)}`)
    .replaceAll('05362032', ags)
    .replaceAll('053620032032', key);
  for (const file of ['xoev/anmeldung.xml', 'schnittstellen/pvog/stelle.xml']) {
    const at = join(home, file);
    if (!existsSync(at)) continue;
    writeFileSync(at, readFileSync(at, 'utf8').replaceAll('05362032', ags).replaceAll('053620032032', key));
  }
  if (kind === 'unsaid') text = text.replace(/^ {2}vertrauensniveau: niedrig\n/m, '');
  const count = typeof kind === 'number' ? kind : 0;
  for (let n = 0; n < count; n++) {
    // The first faults of the list are the usual ones.
    const which = n < 2 ? chance(index + n, 6) : chance(index * 31 + n, FAULTS.length);
    const mended = chance(index * 7 + n, 100) < healed;
    if (!mended) text = text.replace(...FAULTS[which]);
  }
  if (index % 10 === 1) {
    text = text.replace(/^ {2}erklaerungUrl: .*\n/m, '');
    writeFileSync(join(home, 'ausnahmen.yaml'), AUSNAHME(index % 20 === 1 ? '2026-12-20' : '2027-06-10'));
  }
  writeFileSync(join(home, 'steckbrief.yaml'), text);
}

/** A folder with so many services. */
export function portfolio(folder, count, healed = 0) {
  const ars = Object.entries(JSON.parse(readFileSync(ARS, 'utf8')).entries);
  for (let index = 0; index < count; index++) service(folder, index, ars, healed);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, count = '300', healed = '0'] = process.argv.slice(2);
  portfolio(folder, Number(count), Number(healed));
}
