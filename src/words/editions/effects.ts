import type { Words } from '../speaker.ts';

/** What the newer edition says of services that the older one does not. */
export const EFFECT_WORDS = {
  'services-as-of': {
    de: 'Phase {phase}, Stand {asOf:date}: jeder Dienst gegen beide Regelwerke geprüft.',
    en: 'Phase {phase}, as of {asOf:date}: each service checked against both rulesets.',
  },
  'no-effect': { de: 'Keine Vorgabe urteilt anders.', en: 'No rule judges differently.' },
  'these-files': { de: 'Diese Dateien', en: 'These files' },
  effects: {
    de: '{failing} von {total} {total|Dienst|Diensten} {failing|scheitert|scheitern} neu, {healed} {healed|wäre|wären} konform{undecided?, {undecided} nicht zu beurteilen}. Weiter nicht konform: {stillFailing}.',
    en: 'Of {total} {total|service|services}, newly failing: {failing}; conforming now: {healed}{undecided?; not to be judged: {undecided}}. Still not conforming: {stillFailing}.',
  },
  'title.by-rule': { de: 'Nach Vorgaben', en: 'By rule' },
  'title.by-service': { de: 'Nach Diensten', en: 'By service' },
  'effect.newly-failing': { de: 'neu nicht erfüllt', en: 'newly not met' },
  'effect.healed': { de: 'nicht mehr beanstandet', en: 'no longer found at fault' },
  'effect.newly-undecided': { de: 'neu zu klären', en: 'newly undecided' },
  'effect.decided': { de: 'geklärt', en: 'decided' },
  'effect.weightier': { de: 'wiegt schwerer', en: 'weighs more' },
  'effect.lighter': { de: 'wiegt leichter', en: 'weighs less' },
  'effect-count': { de: '{n} {effect}{must?, davon {must} MUSS}', en: '{n} {effect}{must?, of which {must} MUST}' },
  'outcome.absent': { de: 'gibt es nicht', en: 'not in the ruleset' },
} satisfies Readonly<Record<string, Words>>;
