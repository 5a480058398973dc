import type { Words } from '../speaker.ts';

/** Headline, advice and map of the overview. */
export const PAGE = {
  title: {
    one: { de: 'Überblick: 1 Dienst', en: 'Overview: 1 service' },
    other: { de: 'Überblick: {n} Dienste', en: 'Overview: {n} services' },
  },
  'headline-none': { de: 'Es ist kein Dienst dabei.', en: 'There is no service.' },
  headline: {
    de: '{conforming} von {total} {total|Dienst|Diensten} {conforming|ist|sind} konform{near?, {near} {near|ist|sind} nah daran}.{far? {far} {far|hat|haben} noch einen weiten Weg.}{open? {open} {open|ist|sind} nicht zu beurteilen.}',
    en: 'Of {total} {total|service|services} conforming: {conforming}{near?, near: {near}}{far?, still far: {far}}{open?, not to be judged: {open}}.',
  },
  'standing.conforming': { de: 'konform', en: 'conforming' },
  'standing.near': { de: 'nah', en: 'near' },
  'standing.far': { de: 'weit', en: 'far' },
  'standing.undecided': { de: 'nicht entschieden', en: 'undecided' },
  'standing.silent': { de: 'ohne Angaben', en: 'said nothing' },
  'means.conforming': { de: 'Alle Vorgaben mit MUSS sind erfüllt.', en: 'All MUST rules are met.' },
  'means.near': {
    de: 'Höchstens {n} {n|Vorgabe|Vorgaben} mit MUSS {n|fehlt|fehlen} bis zur Abnahme.',
    en: 'At most {n} MUST {n|rule is|rules are} missing until acceptance.',
  },
  'means.far': {
    de: 'Mehr als {n} {n|Vorgabe|Vorgaben} mit MUSS {n|fehlt|fehlen}.',
    en: 'More than {n} MUST {n|rule is|rules are} missing.',
  },
  'means.undecided': {
    de: 'Nichts verletzt, aber Antworten auf Vorgaben mit MUSS fehlen.',
    en: 'Nothing violated, but answers to MUST rules are missing.',
  },
  'means.silent': {
    de: 'Der Steckbrief sagt zu wenig, um zu urteilen.',
    en: 'The Steckbrief says too little to judge.',
  },
  'absent-standing': { de: 'nicht dabei', en: 'not there' },
  'chart-standings': { de: 'Verteilung der Dienste', en: 'Distribution of the services' },
  'skip-to': { de: 'Zur Liste der Dienste', en: 'To the list of services' },
  'several-parts': {
    de: 'Diese Berichte sind nach verschiedenen Regelwerken oder in verschiedenen Phasen entstanden. Ihre Zahlen stehen getrennt und werden nicht zusammengezählt.',
    en: 'These reports were made by different rulesets or in different phases. Their numbers stand apart and are not added up.',
  },
  'several-tools': {
    de: 'Geprüft wurde mit verschiedenen Versionen von vorgaben: {versions}.',
    en: 'The checks used different versions of vorgaben: {versions}.',
  },
  'day-of': { de: 'Stand {date:date}', en: 'As of {date:date}' },

  'title.next': { de: 'Was als Nächstes zu tun ist', en: 'What to do next' },
  'next.sole': {
    one: {
      de: '1 Dienst braucht nur noch eine einzige Vorgabe bis zur Abnahme: {names}{more?, …}.',
      en: '1 service needs only one more rule until acceptance: {names}{more?, …}.',
    },
    other: {
      de: '{n} Dienste brauchen nur noch eine einzige Vorgabe bis zur Abnahme: {names}{more? und {more} weitere}.',
      en: '{n} services need only one more rule until acceptance: {names}{more? and {more} more}.',
    },
  },
  'next.rule': {
    de: '{title} ({id}): bei {n} {n|Dienst|Diensten} nicht erfüllt{sole?, bei {sole} als Einziges}. {fix}',
    en: '{title} ({id}): not met in {n} {n|service|services}{sole?, in {sole} as the only thing}. {fix}',
  },
  'next.party': { de: 'Handeln muss: {party}.', en: 'To act: {party}.' },
  'next.silent': {
    one: {
      de: '1 Dienst hat kaum etwas angegeben; zuerst braucht er einen ausgefüllten Steckbrief (vorgaben init).',
      en: '1 service has said next to nothing; first it needs a Steckbrief that is filled in (vorgaben init).',
    },
    other: {
      de: '{n} Dienste haben kaum etwas angegeben; zuerst brauchen sie einen ausgefüllten Steckbrief (vorgaben init).',
      en: '{n} services have said next to nothing; first they need a Steckbrief that is filled in (vorgaben init).',
    },
  },
  'next.waivers': {
    one: {
      de: '1 Ausnahme läuft in den nächsten {days} {days|Tag|Tagen} ab, am {first:date}.',
      en: '1 waiver runs out within {days} {days|day|days}, on {first:date}.',
    },
    other: {
      de: '{n} Ausnahmen laufen in den nächsten {days} {days|Tag|Tagen} ab, die erste am {first:date}.',
      en: '{n} waivers run out within {days} {days|day|days}, the first on {first:date}.',
    },
  },
  'next.due': {
    one: {
      de: '1 Dienst ist heute konform und wäre es in der Abnahme nicht: Dort werden weitere Vorgaben MUSS.',
      en: '1 service conforms today and would not at acceptance: further rules become MUST there.',
    },
    other: {
      de: '{n} Dienste sind heute konform und wären es in der Abnahme nicht: Dort werden weitere Vorgaben MUSS.',
      en: '{n} services conform today and would not at acceptance: further rules become MUST there.',
    },
  },
  'next.nothing': {
    de: 'Nichts steht der Abnahme entgegen.',
    en: 'Nothing stands against acceptance.',
  },

  'title.services': { de: 'Dienste und Kapitel', en: 'Services and chapters' },
  'map-caption': {
    de: 'Was der Abnahme am nächsten ist, steht oben; was konform ist und nichts mehr braucht, am Ende.',
    en: 'What is nearest to acceptance stands first; what conforms and needs nothing any more comes last.',
  },
  'map-cells': { de: 'In den Feldern der Kapitel:', en: 'In the cells of the chapters:' },
  'cell.must': { de: 'Zahl nicht erfüllter Vorgaben mit MUSS', en: 'number of MUST rules not met' },
  'cell.due': { de: 'so viele werden es in der Abnahme', en: 'so many will be at acceptance' },
  'cell.undecided': { de: 'so viele ohne Antwort', en: 'so many without an answer' },
  'cell.lesser': { de: 'so viele mit SOLL oder KANN nicht erfüllt', en: 'so many SHOULD or MAY rules not met' },
  'cell.met': { de: 'erfüllt', en: 'met' },
  'cell.none': { de: 'nicht anwendbar', en: 'not applicable' },
  'map-region': { de: 'Karte der Dienste und Kapitel', en: 'Map of services and chapters' },
  'column.service': { de: 'Dienst', en: 'Service' },
  'column.standing': { de: 'Lage', en: 'Standing' },
  'column.left': { de: 'fehlt', en: 'left' },
  'left-means': {
    de: '„fehlt“ zählt, was bis zur Abnahme fehlt: Vorgaben mit MUSS, die heute oder dann nicht erfüllt sind, und solche ohne Antwort.',
    en: "'left' counts what is missing until acceptance: MUST rules that are not met now or then, and those without an answer.",
  },
  'map-rest': {
    one: {
      de: '1 weiterer Dienst steht nicht auf dieser Seite; die Tabelle (--reporter csv=bericht.csv) nennt alle.',
      en: '1 further service is not on this page; the table (--reporter csv=report.csv) has all.',
    },
    other: {
      de: '{n} weitere Dienste stehen nicht auf dieser Seite; die Tabelle (--reporter csv=bericht.csv) nennt alle.',
      en: '{n} further services are not on this page; the table (--reporter csv=report.csv) has all.',
    },
  },
  'filter.search': { de: 'Suchen', en: 'Search' },
  'filter.all': { de: 'alle', en: 'all' },
  'filter.authority': { de: 'Behörde', en: 'Authority' },
  'filter.provider': { de: 'Hersteller', en: 'Provider' },
  'filter.chapter': { de: 'Kapitel', en: 'Chapter' },
  'filter.level': { de: 'Nicht erfüllt mit', en: 'Not met with' },
  'filter.standing': { de: 'Lage', en: 'Standing' },
  'filter.edition': { de: 'Regelwerk', en: 'Ruleset' },
  'filter.title': { de: 'Dienste filtern', en: 'Filter services' },
  'filter.shown': { de: 'Gezeigt: {shown} von {total}', en: 'Shown: {shown} of {total}' },
  'filter.reset': { de: 'Filter aufheben', en: 'Clear filters' },
  'not-named': { de: 'nicht genannt', en: 'not named' },
} as const satisfies Readonly<Record<string, Words>>;
