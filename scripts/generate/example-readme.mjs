// README of an example with expected findings: what is wrong with it, and which rule says so.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const AREAS = {
  angaben: 'Angaben im Steckbrief und Dateien',
  fim: 'FIM-Datenfelder',
  xoev: 'XÖV-Nachrichten',
  portal: 'Schnittstellen und Veröffentlichung',
  abnahme: 'Antworten von Menschen und Ausnahmen',
};
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** Text of the README for `examples/<name>`. */
export function exampleReadme(folder, name) {
  const expected = join(folder, 'erwartet');
  const parts = Object.entries(AREAS)
    .filter(([area]) => existsSync(join(expected, `${area}.yaml`)))
    .map(([area, title]) => [title, parse(readFileSync(join(expected, `${area}.yaml`), 'utf8'))]);
  const total = parts.reduce((sum, [, list]) => sum + list.length, 0);
  return [
    `# ${name}`,
    '',
    'Erzeugt aus `erwartet/` (`npm run generate`), nicht von Hand ändern.',
    '',
    `Derselbe erfundene Dienst wie \`hundehaltung\`, mit ${total} Befunden. Ein Test vergleicht, dass die Prüfung genau diese findet:`,
    '',
    '```',
    `vorgaben check --as-of 2026-11-22 --standard examples/standards/xhundesteuer examples/${name}`,
    '```',
    ...parts.flatMap(([title, list]) => [
      '',
      `## ${title}`,
      '',
      '| Stelle | Regel | Befund |',
      '|---|---|---|',
      ...list.map(({ stelle, regel, befund }) => `| \`${stelle}\` | ${regel} | ${cell(befund)} |`),
    ]),
    '',
  ].join('\n');
}

/** Names of the examples that say what is expected of them. */
export function expectingExamples(examples) {
  return readdirSync(examples)
    .filter((name) => existsSync(join(examples, name, 'erwartet')))
    .sort();
}
