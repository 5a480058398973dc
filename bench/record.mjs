// What a run of the bench has found, as text for people, and as docs/leistung.md.
import { readFileSync, writeFileSync } from 'node:fs';

const number = (value, digits = 0) =>
  value.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const VERDICT = new Map([
  [true, 'eingehalten'],
  [false, '**überschritten**'],
  [null, 'nicht entschieden'],
]);

/** The lines of the budgets, and how each grows. */
export function tableOf({ day, machine, empty, load, loaded, runs, minutes, rows, slopes }) {
  const out = [
    `Gemessen am ${day}: ${machine}. E = ${number(empty)} ms (leeres \`node -e 0\`); Median von bis zu ${runs} Läufen nach einem Probelauf, reihum mit`,
    `dem Vergleich; Last ${number(load[0], 1)} zu Beginn, ${number(load[1], 1)} am Ende; ${number(minutes, 1)} Minuten.`,
  ];
  if (loaded) out.push('**Die Maschine war belastet**: Aussagekräftig sind nur Verhältnisse desselben Laufs.');
  out.push('', '| Arbeit | Budget | gemessen | |', '| --- | --- | --- | --- |');
  for (const { title, budget, figure, kept } of rows)
    out.push(`| ${title} | ${budget} | ${figure} | ${VERDICT.get(kept)} |`);
  if (slopes.length > 0) {
    out.push('', 'Wie die Zeit wächst, ohne den leeren Prozess (Exponent: 1 ist linear, kleiner ist besser):', '');
    out.push('| wovon | von | auf | Zeit | Exponent |', '| --- | --: | --: | --- | --: |');
    for (const { what, sizes, times, slope } of slopes)
      out.push(
        `| ${what} | ${number(sizes[0])} | ${number(sizes[1])} | ${number(times[0])} → ${number(times[1])} ms | ${number(slope, 2)} |`,
      );
  }
  return `${out.join('\n')}\n`;
}

/** Columns of the history: ids of lines. */
const HISTORY = ['version', 'explain', 'example', 'many', 'yaml', 'fim', 'fim200', 'xml', 'xrechnung', 'schematron'];
const [BEGIN, END] = ['<!-- bench: ab hier schreibt npm run bench -->', '<!-- bench: bis hier -->'];
const HISTORY_LINE = /^\| \d{4}-\d{2}-\d{2} \|.*$/gm;

const historyOf = ({ day, loaded, rows }) => {
  const cells = HISTORY.map((id) => {
    const ratio = rows.find((row) => row.id === id)?.ratio;
    return ratio === undefined ? '–' : number(ratio, 2);
  });
  return `| ${day} |${loaded ? ' belastet' : ''} | ${cells.join(' | ')} |`;
};

/** Writes the page: what stands outside of the marks is left as it is, the history keeps one line a day. */
export function record(file, facts) {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < 0) throw new Error(`In ${file} fehlen die Marken, zwischen die geschrieben wird`);
  const before = [...text.slice(from, to).matchAll(HISTORY_LINE)].map(([line]) => line);
  const days = [...before.filter((line) => !line.startsWith(`| ${facts.day} |`)), historyOf(facts)].sort();
  const history = [
    '## Verlauf',
    '',
    'Verhältnisse desselben Laufs: `explain`, Beispiel, FIM-Schema und XRechnung in E, die übrigen zum Vergleichsprogramm.',
    '',
    '| Tag | | `--version` | `explain` | Beispiel | 500 Dienste | YAML 1 MB | FIM 550 KB | 200 FIM | XML 50 MB | XRechnung XSD | mit Schematron |',
    `| --- | --- |${' --: |'.repeat(HISTORY.length)}`,
    ...days,
  ];
  const own = `${BEGIN}\n\n## Budgets\n\n${tableOf(facts)}\n${history.join('\n')}\n\n`;
  writeFileSync(file, text.slice(0, from) + own + text.slice(to));
}
