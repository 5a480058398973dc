import type { Words } from '../speaker.ts';

/** What is said beside findings: who vouches, what is waived, attested or known. */
export const REMARKS = {
  'chosen.option': {
    de: 'Das Regelwerk wurde beim Aufruf mit --ruleset gewählt.',
    en: 'The ruleset was chosen on the command line with --ruleset.',
  },
  'chosen.steckbrief': { de: 'Das Regelwerk nennt der Steckbrief.', en: 'The Steckbrief names the ruleset.' },
  'chosen.lock': { de: 'Das Regelwerk nennt vorgaben.lock.', en: 'vorgaben.lock names the ruleset.' },
  'chosen.default': {
    de: 'Weder Aufruf noch Steckbrief noch vorgaben.lock nennen ein Regelwerk; geprüft wurde mit der neuesten mitgelieferten Ausgabe.',
    en: 'Neither the command line nor Steckbrief nor vorgaben.lock name a ruleset; the newest bundled edition was used.',
  },
  'signed-by': { de: 'Signiert von {key}.', en: 'Signed by {key}.' },
  'unsigned-of-service': {
    de: 'Vom Dienst mitgebracht; nicht mit einem Schlüssel signiert, dem die prüfende Stelle vertraut.',
    en: 'Brought along by the service; not signed with a key that whoever checks trusts.',
  },
  unsigned: { de: 'Nicht signiert.', en: 'Not signed.' },
  'came-along': { de: 'Mit vorgaben ausgeliefert.', en: 'Comes with vorgaben.' },

  'label.settings': { de: 'Einstellungen', en: 'Settings' },
  settings: {
    de: 'Einstellungen aus {file}{options?: {options}}{ignore?; {ignore} {ignore|Muster|Muster} für Dateien, die nicht zum Dienst gehören}',
    en: 'Settings from {file}{options?: {options}}{ignore?; {ignore} {ignore|pattern|patterns} of files that are no part of the service}',
  },

  fixable: {
    de: '{n} {n|Befund lässt|Befunde lassen} sich mit --fix beheben; --fix-dry-run zeigt vorher, wie.',
    en: '{n} {n|finding|findings} can be mended with --fix; --fix-dry-run shows how beforehand.',
  },
  mend: {
    de: 'So ist es richtig: „{text}“.',
    en: "This is right: '{text}'.",
  },
  'mend-gone': { de: 'Löschen Sie diese Stelle.', en: 'Delete this.' },
  'mends-with': { de: 'Mit --fix behebbar', en: 'Can be mended with --fix' },
  likewise: { de: 'ebenso {places}', en: 'likewise {places}' },
  'likewise-files': {
    de: 'ebenso {n} {n|weitere Datei|weitere Dateien}: {files}{more? und {more} {more|andere|andere}}',
    en: 'likewise {n} further {n|file|files}: {files}{more? and {more} {more|other|others}}',
  },
  'more-findings': {
    de: 'Gezeigt {shown|ist|sind} {shown} von {total} {total|Befund|Befunden}; den Rest nennt der JSON-Bericht (--reporter json=bericht.json).',
    en: 'Shown {shown|is|are} {shown} of {total} {total|finding|findings}; the JSON report has the rest (--reporter json=report.json).',
  },
  'only-shown': {
    de: 'Nicht gezeigt, weil --only anderes verlangt: {n} {n|Befund|Befunde}. Urteil und Zählung gelten für alle.',
    en: 'Not shown because --only asks for others: {n} {n|finding|findings}. Verdict and counts are of all.',
  },
  'more-places': {
    de: 'Weitere Befunde derselben Regeln: {places}.{verbose? Alle nennt der JSON-Bericht (--reporter json=bericht.json).}{brief? Alle zeigt --verbose.}',
    en: 'Further findings of the same rules: {places}.{verbose? The JSON report has all (--reporter json=report.json).}{brief? --verbose shows all.}',
  },
  untold: {
    de: 'Dazu {n} {n|weiterer Befund|weitere Befunde} dieser Stufe; alle zeigt --only {weight}.',
    en: 'And {n} more {n|finding|findings} of this level; --only {weight} shows all.',
  },
  'weight.MUSS': {
    de: 'MUSS: steht der Abnahme entgegen. Regeln: {rules}, Befunde: {n}',
    en: 'MUST: stands against acceptance. Rules: {rules}, findings: {n}',
  },
  'weight.due': {
    de: 'In der Abnahme MUSS. Regeln: {rules}, Befunde: {n}',
    en: 'MUST at acceptance. Rules: {rules}, findings: {n}',
  },
  'weight.SOLL': {
    de: 'SOLL: der Regelfall. Regeln: {rules}, Befunde: {n}',
    en: 'SHOULD: the rule. Rules: {rules}, findings: {n}',
  },
  'weight.KANN': {
    de: 'KANN: Empfehlungen. Regeln: {rules}, Befunde: {n}',
    en: 'MAY: recommendations. Rules: {rules}, findings: {n}',
  },
  next: { de: 'Als Nächstes:', en: 'Next:' },
  'see-more': {
    de: 'Eine Regel erklärt „vorgaben explain {id}“.{verbose? Jede Stelle mit ihrer Zeile zeigt --verbose, nur einen Teil --only MUSS.} Einen Bericht zum Weitergeben schreibt --reporter html=bericht.html.',
    en: "'vorgaben explain {id}' explains a rule.{verbose? --verbose shows every place with its line, --only MUSS a part.} --reporter html=report.html writes a report to hand on.",
  },
  'see-more-files': {
    de: 'Eine Regel erklärt „vorgaben explain {id}“.{verbose? Jede Stelle mit ihrer Zeile zeigt --verbose, nur einen Teil --only MUSS.}',
    en: "'vorgaben explain {id}' explains a rule.{verbose? --verbose shows every place with its line, --only MUSS a part.}",
  },
  'waiver-until': {
    de: 'Ausnahme bis {until:date}, genehmigt von {by} am {on:date}, Az. {number}',
    en: 'Waived until {until:date}, approved by {by} on {on:date}, ref. {number}',
  },
  'waiver-place': { de: 'Stelle: {place}', en: 'Place: {place}' },
  'attested-by': {
    de: '{result}: {by} ({role}), {on:date}{until?, gilt bis {until:date}}',
    en: '{result}: {by} ({role}), {on:date}{until?, holds until {until:date}}',
  },
  'attested-evidence': { de: 'Beleg: {evidence}', en: 'Evidence: {evidence}' },
  'attested-where': { de: 'eingetragen in {place}', en: 'entered in {place}' },
  'attested.met': { de: 'erfüllt', en: 'met' },
  'attested.not-met': { de: 'nicht erfüllt', en: 'not met' },
  'attested.not-applicable': { de: 'nicht anwendbar', en: 'not applicable' },
  'title.attested': { de: 'Von Menschen beurteilt', en: 'Judged by humans' },
  'title.known': { de: 'Bekannt (Baseline)', en: 'Known (baseline)' },
  'mark.known': { de: 'bekannt', en: 'known' },
  'mark.waived': { de: 'ausgenommen', en: 'waived' },
  known: {
    one: {
      de: '1 Befund ist bekannt (Baseline {file}); er lässt den Lauf nicht scheitern.',
      en: '1 finding is known (baseline {file}); the run does not fail of it.',
    },
    other: {
      de: '{n} Befunde sind bekannt (Baseline {file}); sie lassen den Lauf nicht scheitern.',
      en: '{n} findings are known (baseline {file}); the run does not fail of them.',
    },
  },
  'known-none': {
    de: 'Keiner der Befunde steht in der Baseline {file}.',
    en: 'None of the findings is in the baseline {file}.',
  },
  'known-gone': {
    one: {
      de: '1 Eintrag der Baseline kam nicht mehr vor; „vorgaben baseline prune“ entfernt ihn.',
      en: "1 entry of the baseline did not occur any more; 'vorgaben baseline prune' removes it.",
    },
    other: {
      de: '{n} Einträge der Baseline kamen nicht mehr vor; „vorgaben baseline prune“ entfernt sie.',
      en: "{n} entries of the baseline did not occur any more; 'vorgaben baseline prune' removes them.",
    },
  },
  'waived-findings': {
    one: { de: '1 Befund ist damit ausgenommen.', en: 'This waives 1 finding.' },
    other: { de: '{n} Befunde sind damit ausgenommen.', en: 'This waives {n} findings.' },
  },
  source: { de: 'Quelle: {title}', en: 'Source: {title}' },
  'no-reason': { de: 'ohne Angabe eines Grundes', en: 'no reason given' },

  'title.report': { de: 'Prüfbericht', en: 'Report' },
  'title.verdict': { de: 'Urteil', en: 'Verdict' },
  'title.overview': { de: 'Überblick', en: 'Overview' },
  'title.documents': { de: 'Was geprüft wurde', en: 'What was checked' },
  'title.findings': { de: 'Befunde', en: 'Findings' },
  'title.unverified': { de: 'Nicht geprüft', en: 'Not checked' },
  'title.outside': { de: 'Außerhalb der Dienste', en: 'Outside of the services' },
} as const satisfies Readonly<Record<string, Words>>;
