// Builds the catalogues of ozg-grundlagen from dated key lists: node scripts/catalogues.mjs <folder with the .tsv files>.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node scripts/catalogues.mjs <folder with leika-ozg-2019.tsv and its companions>');
const target = fileURLToPath(new URL('../rulesets/ozg-grundlagen/1.0.0/catalogues/', import.meta.url));

/** Rows of a list: comment lines say where it comes from, the first row names the columns. */
function rows(name) {
  const lines = readFileSync(join(folder, name), 'utf8').split(/\r?\n/);
  const [head, ...body] = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
  return body.map((cells) => Object.fromEntries(head.map((column, index) => [column, (cells[index] ?? '').trim()])));
}

/** A catalogue as JSON with one line per entry, keys in the order of their characters, so that a diff shows what changed. */
function write(name, { entries, ...about }) {
  const sorted = [...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (sorted.length !== entries.length) throw new Error(`${name}: a key occurs twice`);
  const members = sorted.map(([key, label]) => `    ${JSON.stringify(key)}: ${JSON.stringify(label)}`);
  const facts = Object.entries(about).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  writeFileSync(
    join(target, `${name}.json`),
    `${['{', ...facts, '  "entries": {', members.join(',\n'), '  }', '}'].join('\n')}\n`,
  );
  console.log(`${name}.json: ${sorted.length} entries`);
}

const kdn = {
  date: '2019-10-05',
  source:
    'KDN, OZG-Datenbank NRW: https://github.com/kdn-nrw/OZG-Datenbank-NRW, Commit d6dafea5e0, doc-dev/databases/symfony.data.sql; Lizenz MIT. Neuere Schlüssel fehlen.',
};
const destatis = {
  date: '2026-04-30',
  source:
    'Statistisches Bundesamt, Codelisten Amtlicher Gemeindeschlüssel und Regionalschlüssel, nach https://github.com/hd-gmbh-dev/xoev-xwasser-rs, Commit ff7f983f99; Lizenz MIT. Nur Gemeinden, ohne Kreise und Bezirke.',
};

mkdirSync(target, { recursive: true });
const leika = rows('leika-ozg-2019.tsv');
const regions = rows('nrw-regionalschluessel-2026-04-30.tsv');
const towns = (key) => regions.map((row) => [row[key], row.name]);
write('leika', { title: 'LeiKa-Schlüssel', ...kdn, entries: leika.map((row) => [row.leika, row.name]) });
write('ozg', {
  title: 'OZG-Leistungen',
  ...kdn,
  entries: rows('ozg-leistungen-2019.tsv').map((row) => [row.ozg, row.name]),
});
// Pairs need no label: the names stand in the two lists above.
write('ozg-leika', {
  title: 'OZG-Leistungen und ihre LeiKa-Schlüssel',
  ...kdn,
  entries: leika.filter((row) => row.ozg).map((row) => [`${row.ozg} ${row.leika}`, true]),
});
write('ags', { title: 'Gemeindeschlüssel (AGS) in Nordrhein-Westfalen', ...destatis, entries: towns('ags') });
write('ars', { title: 'Regionalschlüssel (ARS) in Nordrhein-Westfalen', ...destatis, entries: towns('ars') });
