// docs/fim-pruefungen.md: all checks on FIM files beside those of the official list.
import { table } from './schema-words.mjs';

/** Official messages without a rule, and why; the texts of the official list stay where they are. */
const LEFT_OUT = [
  [1089, 'abgeschaltet', 'Eingabefeld mit Datentyp Objekt', 'in der Liste 1.8 abgeschaltet'],
  [1104, 'abgeschaltet', 'Regel ohne Skript', 'in der Liste 1.8 abgeschaltet'],
  [1108, 'abgeschaltet', 'Auswahlfeld ohne Datentyp Text', 'in der Liste 1.8 abgeschaltet; den Fall prüft FIM1011'],
  [1110, 'abgeschaltet', 'Codeliste ohne Handlungsgrundlage', 'in der Liste 1.8 abgeschaltet'],
  [1111, 'abgeschaltet', 'unbenutzte Codeliste', 'in der Liste 1.8 abgeschaltet'],
  [1112, 'abgeschaltet', 'unbenutztes Element mit Version', 'in der Liste 1.8 abgeschaltet'],
  [1113, 'abgeschaltet', 'unbenutzte Arbeitskopie', 'in der Liste 1.8 abgeschaltet'],
  [1114, 'abgeschaltet', 'unbenutztes Element', 'in der Liste 1.8 abgeschaltet'],
  [
    1115,
    'Warnung',
    'Codeliste nicht im XRepository',
    'braucht das Netz; ohne Netz meldet es die amtliche Prüfung bei jeder Liste',
  ],
  [1119, 'abgeschaltet', 'Status nicht aktiv (Fassung 2.0)', 'in der Liste 1.8 abgeschaltet'],
  [1125, 'Warnung', 'Dokumentsteckbrief nicht im Sammelrepository', 'braucht das Netz'],
  [1126, 'Warnung', 'neuere Version eines Elements vorhanden', 'braucht das Netz'],
];

const DEGREES = { kritisch: 'Kritisch', methodisch: 'Methodisch', warnung: 'Warnung', hinweis: 'Hinweis' };
const YES = 'ja';

const levelOf = (level) =>
  typeof level === 'string'
    ? level
    : Object.entries(level)
        .map(([phase, one]) => `${one} (${phase === 'abnahme' ? 'Abnahme' : 'Entwicklung'})`)
        .join(', ');

/** Versions of XDatenfelder a rule holds for: those of its checks, both where its checks are not of the numbered kind. */
function versionsOf({ checks }, { FIM_CHECKS }) {
  const numbered = checks.filter(({ kind }) => kind === 'fim');
  if (numbered.length === 0) return ['2.0', '3.0.0'];
  return numbered.flatMap((check) => FIM_CHECKS[check.with.check].versions);
}

function row(rule, source) {
  const { id, title, level, tags = [] } = rule;
  const versions = versionsOf(rule, source);
  const official = tags.includes('amtlich');
  return [
    id,
    official ? (DEGREES[tags.find((tag) => tag in DEGREES)] ?? '') : '',
    levelOf(level),
    source.md(title.de),
    versions.includes('2.0') ? YES : '',
    versions.includes('3.0.0') ? YES : '',
    official ? 'wie amtlich' : 'eigene Regel',
  ];
}

/** The page, from the rules of the newest edition. */
export function fimPruefungen(read, source) {
  const { md } = source;
  const rules = read.rules.map(({ rule }) => rule).sort((a, b) => (a.id < b.id ? -1 : 1));
  const of = (kind) => rules.filter(({ applies }) => [applies.kind].flat().includes(kind));
  const fields = rules.filter((rule) => /^FIM/.test(rule.id) && !of('xprozess').includes(rule));
  const official = fields.filter(({ tags = [] }) => tags.includes('amtlich'));
  const own = fields.filter((rule) => !official.includes(rule));
  const head = ['Regel', 'Stufe', 'Verbindlichkeit', 'Titel', '2.0', '3.0.0', 'Geprüft'];
  const { id, version } = read.manifest;
  return [
    '<!-- Erzeugt aus den Regeln, nicht von Hand ändern: npm run generate -->',
    '# Prüfungen für FIM',
    `Alle Regeln aus \`${id}@${version}\` neben der amtlichen Meldungsliste 1.8 der FIM-Datenfelder: ${official.length} amtliche Prüfungen und ${own.length} eigene Regeln für Datenfelder, ${of('xprozess').length} für Prozesse. Die Nummer einer amtlichen Prüfung ist die der Meldung: FIM1006 ist die Meldung 1006, im älteren Bericht E1006.`,
    `Die Stufe ist die der amtlichen Liste. Daraus folgt die Verbindlichkeit: Kritisch ist MUSS, Methodisch in der Entwicklung SOLL und in der Abnahme MUSS, Warnung ist SOLL, Hinweis ist KANN. Worin sich die Befunde vom amtlichen Bericht unterscheiden, steht in [fim-abweichungen.md](fim-abweichungen.md), der Wortlaut der Regeln auf der [Seite des Regelwerks](../rulesets/${id}/${version}/README.md).`,
    '## Amtliche Prüfungen',
    table(
      head,
      official.map((rule) => row(rule, source)),
    ),
    '## Amtliche Meldungen ohne Regel',
    'Die Nummern 1020 und 1086 sind in der amtlichen Liste nicht vergeben.',
    table(
      ['Meldung', 'Stufe', 'Gegenstand', 'Warum nicht'],
      LEFT_OUT.map((cells) => cells.map((cell) => md(String(cell)))),
    ),
    '## Eigene Regeln für Datenfelder',
    'Sie finden, was der amtliche Bericht nicht prüft.',
    table(
      head.filter((one) => one !== 'Stufe'),
      own.map((rule) => row(rule, source).filter((_, index) => index !== 1)),
    ),
    '## Eigene Regeln für Prozesse',
    'Sie gelten für XProzess 2.0.',
    table(
      ['Regel', 'Verbindlichkeit', 'Titel'],
      of('xprozess').map((rule) => [rule.id, levelOf(rule.level), md(rule.title.de)]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
