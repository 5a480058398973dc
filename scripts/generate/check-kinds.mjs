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

/** Facts that depend on the parameters, for a kind whose one parameter is a choice: which values bring which. */
function factsByChoice(kind, { factsOf, replaceableCodes }) {
  const [[name, { enum: choices }]] = Object.entries(kind.params.properties);
  const groups = new Map();
  for (const choice of choices) {
    const common = (one) => replaceableCodes(kind).flatMap((word) => factsOf(kind, word, { [name]: one }));
    const facts = common(choice).map(code).join(', ');
    groups.set(facts, [...(groups.get(facts) ?? []), choice]);
  }
  return table(
    [`\`${name}\``, 'Platzhalter · Placeholders'],
    [...groups].map(([facts, values]) => [values.join(', '), facts]),
  );
}

function section(kind, source) {
  const { md, factsOf, replaceableCodes } = source;
  const { name, summary, subject, needsMessage, messages, facts, fixable = [] } = kind;
  const byChoice = typeof facts === 'function';
  const replaceable = replaceableCodes(kind);
  const codes = Object.entries(messages).map(([word, { de, en }]) => [
    code(word),
    `${sentence(de)}<br>${sentence(en)}`,
    !replaceable.includes(word)
      ? 'fest · fixed'
      : byChoice
        ? 'siehe unten · see below'
        : factsOf(kind, word).map(code).join(', ') || '–',
  ]);
  return [
    `## ${name}`,
    `${md(summary.de)}\\\n${md(summary.en)}`,
    `Betrachtet · Looks at: ${SUBJECTS[subject]}.`,
    ...(needsMessage ? ['Braucht eine eigene Meldung · Needs its own `message` (de, en).'] : []),
    parameters(kind, md),
    table(['`code`', 'Meldung · Message', 'Platzhalter · Placeholders'], codes),
    ...(byChoice ? [factsByChoice(kind, source)] : []),
    ...(fixable.length > 0
      ? [
          `Mit \`--fix\` behebbar, wo der Wert es zulässt · Can be mended where the value allows: ${fixable.map(code).join(', ')}.`,
        ]
      : []),
  ].join('\n\n');
}

export function checkKinds(source) {
  const { CHECK_KINDS, md } = source;
  const kinds = [...CHECK_KINDS].sort((a, b) => (a.name < b.name ? -1 : 1));
  const list = kinds.map(({ name, summary }) => `- [${name}](#${name}): ${md(summary.de)}`).join('\n');
  return [
    '<!-- Erzeugt aus src/rules/, nicht von Hand ändern: npm run generate -->',
    '# Prüfarten · Check kinds',
    'Eine Regel nennt unter `checks` eine Prüfart (`kind`) und deren Parameter (`with`). Eine eigene `message` der Regel tritt an die Stelle der Meldung und kann die Platzhalter verwenden, die dahinter stehen; wo „fest“ steht, bleibt die Meldung. Wie man Platzhalter schreibt: [Regeln schreiben, Abschnitt 8](regeln-schreiben.md#8-platzhalter).\\\nUnder `checks` a rule names a check kind (`kind`) and its parameters (`with`). A `message` of the rule itself takes the place of the message and may use the placeholders that stand behind it; where it says "fixed" the message stays. `{name}` is the fact, `{name:date}` a date, `{name?…}` a part that stands only where there is such a fact, `{name|…|…}` the form for 1 or that for any other number.',
    list,
    ...kinds.map((kind) => section(kind, source)),
  ]
    .join('\n\n')
    .concat('\n');
}
