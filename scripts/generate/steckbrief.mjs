// docs/steckbrief.md: every entry a Steckbrief may have.
import { code, entries, table, typeOf, values } from './schema-words.mjs';

const row =
  (md) =>
  ({ path, schema }) => {
    const described = schema.description ?? schema.items?.description ?? '';
    return [code(path), typeOf(schema, 'de'), md(described), values(schema).map(code).join(', ')];
  };

export function steckbrief({ STECKBRIEF_SCHEMA, md }) {
  const all = entries(STECKBRIEF_SCHEMA);
  const head = ['Angabe', 'Art', 'Bedeutung', 'Mögliche Werte'];
  const nested = (name) => all.filter(({ path }) => path.startsWith(`${name}.`) || path.startsWith(`${name}[]`));
  const tops = all.filter(({ path }) => /^[^.[]+$/.test(path));
  const simple = tops.filter(({ path }) => nested(path).length === 0);
  const sections = tops
    .filter((top) => !simple.includes(top))
    .map(({ path, schema }) =>
      [`## ${path}`, md(schema.description ?? ''), table(head, nested(path).map(row(md)))].join('\n\n'),
    );
  return [
    '<!-- Erzeugt aus src/schemas/steckbrief.ts, nicht von Hand ändern: npm run generate -->',
    '# Der Steckbrief',
    'Der Steckbrief (`steckbrief.yaml`, `steckbrief.yml` oder `steckbrief.json`) liegt im Ordner des Dienstes. Diese Seite zählt alle Angaben auf; welche davon ein Dienst machen muss, sagen die Regeln des Regelwerks.',
    'Ein Punkt trennt Abschnitt und Angabe; `[]` steht für jeden Eintrag einer Liste. Schlüssel mit führender Null gehören in Anführungszeichen: `"05362032"`. Editoren vervollständigen die Angaben mit `schemas/steckbrief-1.schema.json`.',
    '## Allgemeines',
    table(head, simple.map(row(md))),
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}
