import type { Text } from '../base/nouns.ts';

/** Words about baselines. */
export const BASELINE = {
  command: {
    de: 'hält die heutigen Befunde fest, damit „check --baseline“ nur an neuen scheitert',
    en: "records today's findings, so that 'check --baseline' fails of new ones only",
  },
  prune: {
    de: 'entfernt aus der Baseline, was nicht mehr vorkommt',
    en: 'removes from the baseline what does not occur any more',
  },
  option: {
    de: 'Baseline: Befunde, die in ihr stehen, lassen den Lauf nicht scheitern (nicht in der Abnahme)',
    en: 'baseline: the run does not fail of findings that are in it (not in acceptance)',
  },
  output: { de: 'Datei der Baseline', en: 'file of the baseline' },
  'no-waivers': { de: 'Ausnahmen (ausnahmen.yaml) decken nichts', en: 'waivers (ausnahmen.yaml) cover nothing' },
  unreadable: {
    de: 'Die Baseline „{file}“ lässt sich nicht lesen; sie muss JSON in UTF-8 sein.',
    en: "The baseline '{file}' cannot be read; it must be JSON in UTF-8.",
  },
  malformed: {
    de: 'Die Baseline „{file}“ hat nicht die Form, die „vorgaben baseline“ schreibt (Zeile {line}).',
    en: "The baseline '{file}' does not have the form that 'vorgaben baseline' writes (line {line}).",
  },
  missing: {
    de: 'Die Baseline „{file}“ gibt es nicht; „vorgaben baseline“ legt sie an.',
    en: "There is no baseline '{file}'; 'vorgaben baseline' creates it.",
  },
  'not-written': {
    de: '„{file}“ ließ sich nicht schreiben ({reason:system}).',
    en: "'{file}' could not be written ({reason:system}).",
  },
  acceptance: {
    de: 'In der Abnahme gibt es keine Baseline: Dort zählt jeder Befund. Rufen Sie „check --phase abnahme“ ohne --baseline auf.',
    en: "In acceptance there is no baseline: every finding counts there. Call 'check --phase abnahme' without --baseline.",
  },
  'no-service': {
    de: 'Hier liegt kein Dienst mit Steckbrief; einzelne Dateien haben keine Baseline.',
    en: 'There is no service with a Steckbrief here; single files have no baseline.',
  },
  written: {
    de: '{file}: neu aufgenommene Befunde: {added}; insgesamt darin: {total}; geprüfte Dienste: {services}.\nGeprüft wird damit so: vorgaben check --baseline {file}',
    en: '{file}: findings added: {added}; in it altogether: {total}; services checked: {services}.\nCheck with it like this: vorgaben check --baseline {file}',
  },
  pruned: {
    de: '{file}: entfernte Einträge: {gone}; insgesamt darin: {total}; geprüfte Dienste: {services}.',
    en: '{file}: entries removed: {gone}; in it altogether: {total}; services checked: {services}.',
  },
} satisfies Readonly<Record<string, Text>>;
