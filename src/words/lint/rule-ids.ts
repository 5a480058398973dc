import type { LintWord } from './lint-word.ts';

/** An id is given twice, lost, or leads in a circle. */
export const RULE_IDS = {
  'replaced-by-itself': {
    says: {
      de: 'Die Regel {id} wird über replacedBy am Ende durch sich selbst ersetzt: {chain}.',
      en: 'Through replacedBy the rule {id} is in the end replaced by itself: {chain}.',
    },
    fix: {
      de: '„replacedBy“ führt von der alten Regel zur neuen und endet dort.',
      en: "'replacedBy' leads from the old rule to the new one and ends there.",
    },
  },
  'replaced-by-nothing': {
    says: {
      de: 'Die Regel {id} soll durch {target} ersetzt sein; diese Regel gibt es hier nicht.{nearest? Gemeint ist wohl {nearest}.}',
      en: 'The rule {id} is said to be replaced by {target}; there is no such rule here.{nearest? Probably {nearest} is meant.}',
    },
    fix: {
      de: 'Nennen Sie eine Regel dieses Regelwerks oder eines, das es aufnimmt.',
      en: 'Name a rule of this ruleset or of one that it includes.',
    },
  },
  'id-removed': {
    says: {
      de: 'Die Regel {id} ({title}) aus {previous} fehlt hier, ohne dass gesagt ist, was an ihre Stelle tritt.',
      en: 'The rule {id} ({title}) of {previous} is missing here, and nothing says what takes its place.',
    },
    fix: {
      de: 'Sagen Sie es in der ruleset.yaml: withdrawn: { {id}: { why: { de: …, en: … }, replacedBy: <neue Kennung, falls es eine gibt> } }.',
      en: 'Say so in ruleset.yaml: withdrawn: { {id}: { why: { de: …, en: … }, replacedBy: <new id, if there is one> } }.',
    },
  },
  'withdrawn-here': {
    says: {
      de: 'Die Regel {id} steht unter „withdrawn“, ist aber noch da.',
      en: "The rule {id} stands under 'withdrawn', but is still here.",
    },
    fix: {
      de: 'Löschen Sie den Eintrag unter „withdrawn“ oder die Regel.',
      en: "Delete the entry under 'withdrawn' or the rule.",
    },
  },
  'id-reused': {
    says: {
      de: 'Die Kennung {id} trug in {previous} eine andere Vorgabe („{title}“); eine Kennung wird nie neu vergeben.',
      en: "In {previous} the id {id} was that of another requirement ('{title}'); an id is never given again.",
    },
    fix: {
      de: 'Geben Sie der neuen Regel eine freie Kennung; „vorgaben ruleset new-rule“ findet die nächste.',
      en: "Give the new rule a free id; 'vorgaben ruleset new-rule' finds the next one.",
    },
  },
  'id-range': {
    says: {
      de: 'Die Kennung {id} liegt in keinem Bereich dieses Regelwerks.',
      en: 'The id {id} is in none of the ranges of this ruleset.',
    },
    fix: {
      de: 'Bereiche: OZG1000 bis OZG9999, FIM1001 bis FIM1144 (amtlich), FIM2001 bis FIM3999, XOEV1001 bis XOEV1999.',
      en: 'Ranges: OZG1000 to OZG9999, FIM1001 to FIM1144 (official), FIM2001 to FIM3999, XOEV1001 to XOEV1999.',
    },
  },
} satisfies Readonly<Record<string, LintWord>>;
