// docs/check-kinds.md: what the authors of rules can name under `kind`.
import { code, entries, table, typeOf, values } from './schema-words.mjs';

const SUBJECTS = {
  nodes: 'die Stellen, die `select` wählt · the places that `select` picks',
  document: 'jede Datei der Art, auch eine unlesbare · every file of the kind, also an unreadable one',
  service: 'den Dienst als Ganzes · the service as a whole',
};

function parameters({ params }, md) {
  const rows = entries(params).map(({ path, schema, required }) => {
    const allowed = values(schema);
    const listed = allowed.length > 0 ? `${schema.description ? ' ' : ''}(${allowed.map(code).join(', ')})` : '';
    return [code(path), typeOf(schema, 'en'), required ? 'ja · yes' : '', `${md(schema.description ?? '')}${listed}`];
  });
  if (rows.length === 0) return 'Keine Parameter · No parameters.';
  return table(['`with`', 'Art · Type', 'Pflicht · Required', 'Bedeutung · Meaning'], rows);
}

/** A sentence with its placeholders, as it is written in the source. */
const sentence = (text) => `\`\` ${text.replaceAll('|', '\\|')} \`\``;

function section(kind, md) {
  const { name, summary, subject, needsMessage, messages } = kind;
  const codes = Object.entries(messages).map(([word, { de, en }]) => [
    code(word),
    `${sentence(de)}<br>${sentence(en)}`,
  ]);
  return [
    `## ${name}`,
    `${md(summary.de)}\\\n${md(summary.en)}`,
    `Betrachtet · Looks at: ${SUBJECTS[subject]}.`,
    ...(needsMessage ? ['Braucht eine eigene Meldung · Needs its own `message` (de, en).'] : []),
    parameters(kind, md),
    table(['`code`', 'Meldung · Message'], codes),
  ].join('\n\n');
}

export function checkKinds({ CHECK_KINDS, md }) {
  const kinds = [...CHECK_KINDS].sort((a, b) => (a.name < b.name ? -1 : 1));
  const list = kinds.map(({ name, summary }) => `- [${name}](#${name}): ${md(summary.de)}`).join('\n');
  return [
    '<!-- Erzeugt aus src/rules/, nicht von Hand ändern: npm run generate -->',
    '# Prüfarten · Check kinds',
    'Eine Regel nennt unter `checks` eine Prüfart (`kind`) und deren Parameter (`with`). In den Meldungen ist `{name}` ein Platzhalter; `{name?…}` steht nur da, wenn es die Angabe gibt; `{name|…|…}` wählt zwischen der Form für 1 und der für jede andere Zahl. Eine eigene `message` der Regel kann dieselben verwenden.\\\nUnder `checks` a rule names a check kind (`kind`) and its parameters (`with`). In the messages `{name}` is a placeholder; `{name?…}` stands only where there is such a fact; `{name|…|…}` chooses between the form for 1 and that for any other number. A `message` of the rule itself can use the same ones.',
    list,
    ...kinds.map((kind) => section(kind, md)),
  ]
    .join('\n\n')
    .concat('\n');
}
