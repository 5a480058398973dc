import type { Words } from '../speaker.ts';

/** Titles and columns of a comparison. */
export const LISTS = {
  title: { de: 'Vergleich: {from} → {to}', en: 'Comparison: {from} → {to}' },
  same: { de: 'Die beiden Regelwerke sind gleich.', en: 'The two rulesets are the same.' },
  counts: {
    de: '{added} neu, {removed} entfallen, {changed} geändert; {from} {from|Regel|Regeln} vorher, {to} nachher.',
    en: '{added} added, {removed} removed, {changed} changed; {from} {from|rule|rules} before, {to} after.',
  },
  'title.ruleset': { de: 'Regelwerk', en: 'Ruleset' },
  'title.added': { de: 'Neu', en: 'Added' },
  'title.removed': { de: 'Entfallen', en: 'Removed' },
  'title.changed': { de: 'Geändert', en: 'Changed' },
  'title.version': { de: 'Versionsnummer', en: 'Version number' },
  'title.services': { de: 'Dienste', en: 'Services' },
  'column.rule': { de: 'Kennung', en: 'Id' },
  'column.level': { de: 'Verbindlichkeit', en: 'Level' },
  'column.title': { de: 'Vorgabe', en: 'Rule' },
  'column.change': { de: 'Änderung', en: 'Change' },
  'column.step': { de: 'Stufe', en: 'Step' },
  'column.farewell': { de: 'Nachfolge', en: 'Successor' },
  'column.effect': { de: 'Wirkung', en: 'Effect' },
  'column.finding': { de: 'Befund', en: 'Finding' },
  'column.part': { de: 'Angabe', en: 'Part' },
} satisfies Readonly<Record<string, Words>>;
