import type { Text } from '../../base/nouns.ts';

/** The questions that the guide answers for each rule. */
export const QUESTIONS = {
  'column.rule': { de: 'Kennung', en: 'Id' },
  'column.level': { de: 'Verbindlichkeit', en: 'Level' },
  'column.title': { de: 'Vorgabe', en: 'Rule' },
  'column.source': { de: 'Quelle', en: 'Source' },
  'ask.requirement': { de: 'Was ist verlangt?', en: 'What is required?' },
  'ask.why': { de: 'Warum?', en: 'Why?' },
  'ask.level': { de: 'Wie verbindlich ist das?', en: 'How binding is this?' },
  'ask.valid': { de: 'Von wann bis wann gilt es?', en: 'From when to when does it hold?' },
  'ask.when': { de: 'Für wen gilt es?', en: 'For whom does it hold?' },
  'ask.source': { de: 'Woher kommt das?', en: 'Where does this come from?' },
  'ask.how': { de: 'Wie wird es geprüft?', en: 'How is it checked?' },
  'ask.pass': { de: 'So ist es erfüllt', en: 'This meets it' },
  'ask.fail': { de: 'So ist es nicht erfüllt', en: 'This does not meet it' },
  'ask.fix': { de: 'Was ist zu tun?', en: 'What is to be done?' },
  'ask.roles': { de: 'Wen betrifft es?', en: 'Whom does it concern?' },
  'ask.deprecated': { de: 'Ist das noch aktuell?', en: 'Is this still current?' },
  'ask.since': { de: 'Seit', en: 'Since' },
  'ask.aliases': { de: 'Auch bekannt als', en: 'Also known as' },
  'since-version': { de: 'Version {version}', en: 'version {version}' },
  deprecated: { de: 'Überholt seit Version {version}.', en: 'Deprecated since version {version}.' },
  'replaced-by': { de: 'An ihre Stelle tritt {id}.', en: '{id} takes its place.' },
  grade: { de: 'Beleggrad {grade}: {text}', en: 'grade {grade}: {text}' },
} satisfies Readonly<Record<string, Text>>;
