// docs/beheben.md: what --fix mends, case by case as the test of these cases holds it, and on the deficient example.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { at } from '../load.mjs';
import { outputOf } from './outputs.mjs';
import { code, table } from './schema-words.mjs';

const DEFICIENT =
  'check examples/hundehaltung-mangelhaft --as-of 2026-11-22 --standard examples/standards/xhundesteuer';

/** Characters that nobody sees, or takes for others, by their number. */
const shown = (text) =>
  text
    .replace(
      /\u00a0|\u00ad|\u0308|\u03bf/gu,
      (one) => `⟨U+${one.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
    .trim()
    .replace(/\s*\n\s*/g, ' ⏎ ');

const fenced = (text, md) => (/[`|]/.test(text) ? md(text) : code(text));

function area({ bereich, faelle }, md) {
  const rows = faelle.map(({ was, regel, code: word, richtig, falsch, geheilt }) => [
    md(was),
    `${regel} ${code(word)}`,
    fenced(shown(falsch), md),
    fenced(shown(geheilt ?? richtig), md),
  ]);
  return `### ${bereich}\n\n${table(['Was', 'Regel und Code', 'vorher', 'nachher'], rows)}`;
}

/** Findings of the deficient example by rule: how many there are, and how many --fix mends. */
function healed() {
  const report = JSON.parse(outputOf(`${DEFICIENT} --reporter json`));
  const found = report.services.flatMap(({ results }) =>
    results.flatMap(({ ruleId, findings }) => findings.map((finding) => ({ ruleId, ...finding }))),
  );
  const mended = found.filter(({ fix }) => fix);
  const rows = [...new Set(mended.map(({ ruleId }) => ruleId))].map((id) => [
    id,
    String(found.filter(({ ruleId }) => ruleId === id).length),
    String(mended.filter(({ ruleId }) => ruleId === id).length),
    mended
      .filter(({ ruleId }) => ruleId === id)
      .map(({ path, range }) => code(`${path.replace(/^.*mangelhaft\//, '')}:${range.start.line}`))
      .join(', '),
  ]);
  return { total: found.length, count: mended.length, rows };
}

export function beheben({ CHECK_KINDS, md }) {
  const areas = parse(readFileSync(at('scripts/generate/fix-cases.yaml'), 'utf8'));
  const cases = areas.flatMap(({ faelle }) => faelle);
  const kinds = CHECK_KINDS.filter(({ fixable = [] }) => fixable.length > 0).sort((a, b) => (a.name < b.name ? -1 : 1));
  const codes = kinds.reduce((sum, { fixable }) => sum + fixable.length, 0);
  const { total, count, rows } = healed();
  return [
    '<!-- Erzeugt aus scripts/generate/fix-cases.yaml und src/rules/, nicht von Hand ändern: npm run generate -->',
    '# Beheben lassen: `--fix`',
    `Manche Befunde haben genau eine richtige Antwort: Anführungszeichen um einen Schlüssel, der seine Null verloren hat; ein Wort, das nur anders geschrieben ist als das bekannte; ein deutsches Datum. Diese schreibt \`vorgaben check --fix\` selbst in die Dateien und prüft danach noch einmal. Alles andere bleibt Ihre Sache: \`--fix\` rät nie.`,
    '```sh\nvorgaben check --fix-dry-run mein-dienst   # zeigt als Diff, was geändert würde, und ändert nichts\nvorgaben check --fix mein-dienst           # ändert die Dateien, sagt was, und prüft noch einmal\nvorgaben check --fix --only OZG1002 mein-dienst   # nur Befunde dieser Regel, Stufe oder dieses Kapitels\n```',
    [
      '- Kommentare, Reihenfolge, Einrückung, Anführungszeichen, Zeilenenden (auch CRLF) und Byte-Order-Mark bleiben, wie sie sind.',
      '- Geschrieben wird erst, wenn alles im Speicher geheilt und noch einmal geprüft ist; jede Datei wird als Ganzes ersetzt. Ein zweites `--fix` ändert nichts.',
      '- Nichts geändert wird in der Abnahme (`--phase abnahme`), in signierten Dateien (XML-Signatur, PGP), in Zip-Archiven, hinter Verweisen (Links), in Dateien, die andere gemessen oder ausgestellt haben (TLS-Prüfung, Antworten eines Servers, Stückliste, Zertifikat), und nichts, wofür eine Ausnahme gilt.',
      '- Wer eine Datei heilen lässt, über die in `nachweise.yaml` geurteilt ist, ändert ihre Prüfsumme: Das Urteil muss dann erneuert werden (OZG8004).',
      '- Der JSON-Bericht nennt unter `fix`, was wo stehen soll; SARIF unter `fixes`; das Terminal sagt am Ende, wie viele Befunde sich beheben lassen.',
    ].join('\n'),
    `## Was behoben wird`,
    `${cases.length} Fälle, jeder an einer Stelle des Beispiels \`hundehaltung\`. Ein Test macht die Stelle falsch, lässt sie heilen und vergleicht Zeichen für Zeichen.`,
    ...areas.map((one) => area(one, md)),
    '## Nach Prüfarten',
    `${codes} Codes von ${kinds.length} Prüfarten können mit einer Behebung kommen; ob sie es tun, hängt vom Wert ab. \`found\` der Prüfart \`fim\` steht für die Prüfungen 1027 bis 1035, 1039, 1042, 1062, 1063, 1065 bis 1068, 1079 bis 1082, 1131, 1133 und 2040.`,
    table(
      ['Prüfart', 'Codes'],
      kinds.map(({ name, fixable }) => [`[${name}](check-kinds.md#${name})`, [...fixable].map(code).join(', ')]),
    ),
    '## Am mangelhaften Beispiel',
    `\`examples/hundehaltung-mangelhaft\` hat ${total} Befunde; ${count} davon behebt \`--fix\`. Die anderen verlangen, dass jemand etwas weiß oder tut.`,
    table(['Regel', 'Befunde', 'behebbar', 'Stellen'], rows),
    `\`\`\`sh\nvorgaben ${DEFICIENT} --fix-dry-run\n\`\`\``,
    `\`\`\`diff\n${outputOf(`${DEFICIENT} --fix-dry-run`)}\`\`\``,
  ]
    .join('\n\n')
    .concat('\n');
}
