// rulesets/<id>/<version>/README.md: the rules as people read them.
import { table } from './schema-words.mjs';

const STATUS = {
  entwurf: 'Entwurf',
  empfohlen: 'empfohlen',
  verbindlich: 'verbindlich',
  zurueckgezogen: 'zurückgezogen',
};
const PHASES = { entwicklung: 'Entwicklung', abnahme: 'Abnahme' };
const GRADES = { A: 'im maßgeblichen Text gelesen', B: 'aus einer weiteren Quelle', C: 'erschlossen' };

const levelOf = (level) =>
  typeof level === 'string'
    ? level
    : Object.entries(level)
        .map(([phase, one]) => `${one} (${PHASES[phase]})`)
        .join(', ');

/** A validity in words, empty where it is open at both ends. */
function validity({ from, until } = {}, { date }) {
  return [from && `ab ${date(from, 'de')}`, until && `bis ${date(until, 'de')}`].filter(Boolean).join(' ');
}

function source({ title, section, url, grade }, { link }) {
  return `${link(section ? `${title}, ${section}` : title, url)} (Beleggrad ${grade}: ${GRADES[grade]})`;
}

function ruleText(rule, words) {
  const { md } = words;
  const facts = [
    ['Vorgabe', md(rule.requirement.de)],
    ['Warum', md(rule.why.de)],
    ['So wird es richtig', md(rule.fix.de)],
    ['Verbindlichkeit', levelOf(rule.level)],
    ['Quelle', source(rule.source, words)],
    ['Geltung', validity(rule.valid, words)],
    ['Seit', rule.since],
    [
      'Überholt seit',
      [rule.deprecated, rule.replacedBy && `ersetzt durch ${rule.replacedBy}`].filter(Boolean).join(', '),
    ],
    ['Auch bekannt als', (rule.aliases ?? []).map(md).join(', ')],
  ].filter(([, text]) => text);
  return [
    `### ${rule.id}`,
    `**${md(rule.title.de)}** (${rule.name})`,
    facts.map(([head, text]) => `- ${head}: ${text}`).join('\n'),
  ].join('\n\n');
}

function chapterText({ title, rules }, words) {
  const { md, link } = words;
  const rows = rules.map((rule) => [
    `[${rule.id}](#${rule.id.toLowerCase()})`,
    levelOf(rule.level),
    md(rule.title.de),
    link(rule.source.title, rule.source.url),
  ]);
  return [
    `## ${md(title)}`,
    table(['Kennung', 'Verbindlichkeit', 'Vorgabe', 'Quelle'], rows),
    ...rules.map((rule) => ruleText(rule, words)),
  ].join('\n\n');
}

/** Chapters that have rules of this ruleset, in the order of its manifest. */
function chaptersOf({ chapters }, rules) {
  return Object.entries(chapters)
    .map(([key, { de }]) => ({ title: de, rules: rules.filter((rule) => rule.chapter === key) }))
    .filter((chapter) => chapter.rules.length > 0);
}

/** The page of one ruleset; rules it includes stand on the page of their owner. */
export function rulesetReadme({ read, packed }, words) {
  const { md, date } = words;
  const { id, version, title, publisher, status, resolution, valid, includes = [] } = read.manifest;
  const rules = read.rules.map(({ rule }) => rule).sort((a, b) => (a.id < b.id ? -1 : 1));
  const geltung = validity(valid, words);
  const facts = [
    `Kennung: \`${id}@${version}\``,
    `Status: ${STATUS[status]}${resolution ? ` (${md(resolution.body)}, ${date(resolution.date, 'de')})` : ''}`,
    `Herausgeber: ${md(publisher)}`,
    ...(geltung ? [`Geltung: ${geltung}`] : []),
    `Regeln: ${rules.length} eigene, ${packed.rules.length} mit den aufgenommenen`,
    ...includes.map((one) => `Nimmt auf: [${one.replace('@', ' ')}](../../${one.replace('@', '/')}/README.md)`),
  ];
  return [
    '<!-- Erzeugt aus den Regeln, nicht von Hand ändern: npm run generate -->',
    `# ${md(title.de)} (${version})`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    'Diese Seite ist erzeugt aus den Regeln, nicht von Hand ändern. Maßgeblich sind die Dateien unter `rules/`; jede nennt ihre Quelle und den Beleggrad (A im maßgeblichen Text gelesen, B aus einer weiteren Quelle, C erschlossen).',
    ...(rules.length === 0 ? ['Dieses Regelwerk hat keine eigenen Regeln.'] : []),
    ...chaptersOf(packed.manifest, rules).map((chapter) => chapterText(chapter, words)),
  ]
    .join('\n\n')
    .concat('\n');
}
