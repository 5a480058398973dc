// docs/check-kinds.md: what the authors of rules can name under `kind`.
import { readFileSync } from 'node:fs';
import { at } from '../load.mjs';
import { code, entries, table, typeOf, values } from './schema-words.mjs';

const SUBJECTS = {
  nodes: 'die Stellen, die `select` wählt · the places that `select` picks',
  document: 'jede Datei der Art, auch eine unlesbare · every file of the kind, also an unreadable one',
  service: 'den Dienst als Ganzes · the service as a whole',
};

const INTRODUCTION = [
  'Eine Regel nennt unter `checks` eine Prüfart (`kind`) und deren Parameter (`with`). Jede Prüfart hat unten ein Beispiel: der Teil einer Regel, der sich abschreiben lässt, mit einem Dokument, das sie erfüllt (`pass`), und einem, das sie verfehlt (`fail`); ein Test führt alle aus. `base` und `standard` nennen Vorlagen unter `fixtures/` des Regelwerks, `prefixes` gehört in die `ruleset.yaml`.',
  'Eine eigene `message` der Regel tritt an die Stelle der Meldung und kann die Platzhalter verwenden, die dahinter stehen; wo „fest“ steht, bleibt die Meldung. Wie man Platzhalter schreibt: [Regeln schreiben, Abschnitt 9](regeln-schreiben.md#9-platzhalter).',
  'Under `checks` a rule names a check kind (`kind`) and its parameters (`with`). Every kind has an example below: the part of a rule that can be copied, with a document that meets it (`pass`) and one that breaks it (`fail`); a test runs all of them. `base` and `standard` name fixtures of the ruleset, `prefixes` belongs into ruleset.yaml. A `message` of the rule itself takes the place of the message and may use the placeholders that stand behind it; where it says "fixed" the message stays. `{name}` is the fact, `{name:date}` a date, `{name?…}` a part that stands only where there is such a fact, `{name|…|…}` the form for 1 or that for any other number.',
];

function parameters({ params }, md) {
  const rows = entries(params).map(({ path, schema, required }) => {
    const allowed = values(schema);
    const { de = '', en = '' } = schema.description ?? {};
    const meaning = de === '' ? '' : `${md(de)}<br>${md(en)}`;
    const listed = allowed.length > 0 ? `${meaning ? '<br>' : ''}${allowed.map(code).join(', ')}` : '';
    const type = [...new Set([typeOf(schema, 'de'), typeOf(schema, 'en')])].join(' · ');
    return [code(path), type, required ? 'ja · yes' : '', `${meaning}${listed}`];
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

/** The example of a kind as its author wrote it. */
const example = (name) =>
  `\`\`\`yaml\n${readFileSync(at('src', 'rules', 'examples', `${name}.yaml`), 'utf8').trimEnd()}\n\`\`\``;

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
    `### ${name}`,
    `${md(summary.de)}\\\n${md(summary.en)}`,
    `Betrachtet · Looks at: ${SUBJECTS[subject]}.`,
    ...(needsMessage ? ['Braucht eine eigene Meldung · Needs its own `message` (de, en).'] : []),
    example(name),
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

const heading = ({ title }) => (title.de === title.en ? title.de : `${title.de} · ${title.en}`);

export function checkKinds(source) {
  const { CHECK_KINDS, THEMES } = source;
  const kinds = new Map(CHECK_KINDS.map((kind) => [kind.name, kind]));
  const index = table(
    ['Thema · Theme', 'Prüfarten · Check kinds'],
    THEMES.map((theme) => [heading(theme), theme.kinds.map((name) => `[${name}](#${name})`).join(', ')]),
  );
  return [
    '<!-- Erzeugt aus src/rules/, nicht von Hand ändern: npm run generate -->',
    '# Prüfarten · Check kinds',
    ...INTRODUCTION,
    index,
    ...THEMES.flatMap((theme) => [
      `## ${heading(theme)}`,
      ...theme.kinds.map((name) => section(kinds.get(name), source)),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}
