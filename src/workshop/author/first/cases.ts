/** Two invented services, one that meets the first rule and one that does not, without the results: those come from a run. */
export const firstCases = (today: string): Record<string, string> => ({
  'cases/erreichbar/steckbrief.yaml': `# yaml-language-server: $schema=../../schemas/steckbrief-1.schema.json
# Ein erfundener Dienst, der alle Vorgaben dieses Regelwerks erfüllt.
steckbrief: "1"
dienst: { id: beispiel, name: Beispieldienst, muster: true }
behoerde:
  name: Stadt Beispielstadt
  kontakt: { email: buergerbuero@beispielstadt.example }
`,
  'cases/erreichbar/erwartet.yaml': expectation('Ein Dienst, der alles erfüllt', today),
  'cases/nicht-erreichbar/steckbrief.yaml': `# yaml-language-server: $schema=../../schemas/steckbrief-1.schema.json
# Ein erfundener Dienst, dessen Behörde keine Erreichbarkeit nennt.
steckbrief: "1"
dienst: { id: beispiel, name: Beispieldienst, muster: true }
behoerde:
  name: Stadt Beispielstadt
  kontakt: { name: Bürgerbüro }
`,
  'cases/nicht-erreichbar/erwartet.yaml': expectation('Ein Dienst, dessen Behörde niemand erreicht', today),
});

/** Head of an \`erwartet.yaml\` whose results a run fills in. */
function expectation(title: string, today: string): string {
  return `# yaml-language-server: $schema=../../schemas/case-1.schema.json
# Was die Regeln zu diesem Dienst sagen. „vorgaben ruleset test <Ordner> --update“ schreibt die Ergebnisse neu.
title: ${title}
asOf: "${today}"
rules: {}
`;
}
