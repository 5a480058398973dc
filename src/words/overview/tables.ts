import type { Words } from '../speaker.ts';

/** Tables and footer of the overview. */
export const TABLES = {
  'title.rules': { de: 'Woran es am häufigsten fehlt', en: 'What is missing most often' },
  'rules-caption': {
    de: 'Vorgaben nach der Zahl der Dienste, bei denen sie der Abnahme entgegenstehen',
    en: 'Rules by the number of services where they stand against acceptance',
  },
  'rules-more': {
    one: { de: '1 weitere Vorgabe, die nicht überall erfüllt ist', en: '1 further rule that is not met everywhere' },
    other: {
      de: '{n} weitere Vorgaben, die nicht überall erfüllt sind',
      en: '{n} further rules that are not met everywhere',
    },
  },
  'rules-none': { de: 'Keine Vorgabe ist verletzt.', en: 'No rule is violated.' },
  'column.rule': { de: 'Vorgabe', en: 'Rule' },
  'column.must': { de: 'Dienste (MUSS)', en: 'Services (MUST)' },
  'column.lacking': { de: 'Dienste mit Lücken', en: 'Services with gaps' },
  'column.due': { de: 'in der Abnahme MUSS', en: 'MUST at acceptance' },
  'column.lesser': { de: 'SOLL, KANN', en: 'SHOULD, MAY' },
  'column.undecided': { de: 'ohne Antwort', en: 'no answer' },
  'column.sole': { de: 'einzige Hürde', en: 'only obstacle' },
  'column.party': { de: 'Handeln muss', en: 'To act' },
  'column.services': { de: 'Dienste', en: 'Services' },
  'column.obstacles': { de: 'Hürden', en: 'Obstacles' },
  'column.chapter': { de: 'Kapitel', en: 'Chapter' },
  'column.until': { de: 'bis', en: 'until' },
  'column.by': { de: 'genehmigt von', en: 'approved by' },
  'column.day': { de: 'Tag', en: 'Day' },
  'column.before': { de: 'vorher', en: 'before' },
  'column.after': { de: 'jetzt', en: 'now' },
  'no-party': { de: 'nicht genannt', en: 'not named' },

  'title.parties': { de: 'Wer handeln muss', en: 'Who has to act' },
  'parties-caption': {
    de: 'Dienste mit mindestens einer Hürde, und wie viele Hürden es sind',
    en: 'Services with at least one obstacle, and how many obstacles there are',
  },
  'title.chapters': { de: 'Nach Kapiteln', en: 'By chapter' },
  'chapters-caption': {
    de: 'Dienste, denen im Kapitel eine Vorgabe mit MUSS fehlt, und Dienste mit Vorgaben ohne Antwort',
    en: 'Services that lack a MUST rule of the chapter, and services with rules without an answer',
  },
  'title.authorities': { de: 'Nach Behörden', en: 'By authority' },
  'title.providers': { de: 'Nach Herstellern', en: 'By provider' },
  'groups-caption': { de: 'Dienste nach ihrer Lage', en: 'Services by their standing' },
  'groups-more': { de: '{n} weitere', en: '{n} more' },

  'title.due': { de: 'Was in der Abnahme MUSS wird', en: 'What becomes MUST at acceptance' },
  'due-caption': {
    de: 'Vorgaben, die heute mit geringerer Stufe nicht erfüllt sind',
    en: 'Rules that are not met with a lesser level today',
  },
  'title.waivers': { de: 'Ausnahmen, die ablaufen', en: 'Waivers that run out' },
  'waivers-caption': {
    de: 'Von {n} {n|geltenden Ausnahme|geltenden Ausnahmen} laufen {soon} binnen {days} {days|Tag|Tagen} ab',
    en: 'Of {n} {n|waiver|waivers} that hold, {soon} run out within {days} {days|day|days}',
  },
  'waivers-none': {
    one: {
      de: '1 Ausnahme gilt; sie läuft nicht binnen {days} {days|Tag|Tagen} ab.',
      en: '1 waiver holds; it does not run out within {days} {days|day|days}.',
    },
    other: {
      de: '{n} Ausnahmen gelten; keine läuft binnen {days} {days|Tag|Tagen} ab.',
      en: '{n} waivers hold; none runs out within {days} {days|day|days}.',
    },
  },

  'title.time': { de: 'Verlauf', en: 'Over time' },
  'time-chart': { de: 'Dienste nach ihrer Lage, Tag für Tag', en: 'Services by their standing, day by day' },
  step: {
    de: 'Vom {from:date} zum {to:date}: {failing} {failing|Dienst|Dienste} neu nicht konform, {healed} neu konform{undecided?, {undecided} nicht mehr zu beurteilen}{added?, {added} neu dabei}{missing?, {missing} {missing|fehlt|fehlen}}.',
    en: 'From {from:date} to {to:date}: {failing} {failing|service|services} newly failing, {healed} newly conforming{undecided?, {undecided} no longer to be judged}{added?, {added} new}{missing?, {missing} missing}.',
  },
  'step-rules': { de: 'Was neu fehlt und was behoben ist', en: 'What is newly missing and what is healed' },
  'column.new': { de: 'neu nicht erfüllt', en: 'newly not met' },
  'column.healed': { de: 'behoben', en: 'healed' },
  'column.unjudged': { de: 'nicht mehr beurteilt', en: 'no longer judged' },
  moves: {
    one: { de: '1 Dienst hat seine Lage geändert', en: '1 service has moved' },
    other: { de: '{n} Dienste haben ihre Lage geändert', en: '{n} services have moved' },
  },
  'one-day': {
    de: 'Ein Verlauf entsteht aus Berichten mehrerer Tage: vorgaben uebersicht januar.json februar.json',
    en: 'Reports of several days give a course: vorgaben uebersicht january.json february.json',
  },

  'title.across': { de: 'Über Dienste hinweg', en: 'Across services' },
  'across-none': { de: 'Zwischen den Diensten ist nichts aufgefallen.', en: 'Nothing was found between the services.' },
  'title.about': { de: 'Wie gezählt ist', en: 'How it is counted' },
  'about-run': {
    de: 'Regelwerk {id} {version} ({status}), Phase {phase}, Stand {date:date}; {services} {services|Dienst|Dienste}, {rules} {rules|Regel|Regeln}.',
    en: 'Ruleset {id} {version} ({status}), phase {phase}, as of {date:date}; {services} {services|service|services}, {rules} {rules|rule|rules}.',
  },
  'about-outside': {
    one: {
      de: '1 Datei oder Ordner gehört zu keinem Dienst und ist hier nicht gezählt.',
      en: '1 file or folder belongs to no service and is not counted here.',
    },
    other: {
      de: '{n} Dateien oder Ordner gehören zu keinem Dienst und sind hier nicht gezählt.',
      en: '{n} files or folders belong to no service and are not counted here.',
    },
  },
  'about-silent': {
    de: '„Ohne Angaben“ heißt: Mindestens die Hälfte der Vorgaben mit MUSS ist offen, weil der Steckbrief schweigt. Offen und nicht entschieden gilt nie als erfüllt.',
    en: "'Said nothing' means: at least half of the MUST rules are open because the Steckbrief is silent. Open and undecided never count as met.",
  },
  'about-sample': {
    one: { de: '1 Dienst: Muster – kein wirklicher Dienst.', en: '1 service: Sample – not a real service.' },
    other: { de: '{n} Dienste: Muster – kein wirklicher Dienst.', en: '{n} services: Sample – not a real service.' },
  },
} as const satisfies Readonly<Record<string, Words>>;
