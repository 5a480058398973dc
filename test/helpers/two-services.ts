import { join } from 'node:path';
import t, { type Test } from 'tap';
import { ruleFile, rulesetFiles } from './io.ts';

export const ONE = 'dienst: { id: eins, name: Eins }\n';
export const GRUND = ['--ruleset', join(t.testdir({ grund: rulesetFiles() }), 'grund')];

/** A small world: services good and bad, loose files, nothing at all, a ruleset. */
export function world(t: Test): string {
  return t.testdir({
    gut: { 'steckbrief.yaml': ONE },
    schlecht: { 'steckbrief.yaml': 'dinst: { name: x }\n' },
    kaputt: { 'steckbrief.yaml': 'dienst:\n  name: "offen\n\tx: 1\n' },
    zwei: { 'steckbrief.yaml': ONE, 'steckbrief.json': '{}' },
    leer: {},
    notizen: { 'notizen.txt': 'nichts' },
    alt: { 'steckbrief.yaml': `regelwerk: nrw-online-dienste@1.0.0\n${ONE}` },
    neu: { 'steckbrief.yaml': `regelwerk: nrw-online-dienste@2.0.0\n${ONE}` },
    unbekannt: { 'steckbrief.yaml': `regelwerk: nrw-online-dienste@9.9.9\n${ONE}` },
    geraet: { 'steckbrief.yaml': `regelwerk: /dev/zero\n${ONE}` },
    lose: { 'a.xml': '<a xmlns="urn:probe"/>', 'b.xml': '<b>' },
    regelwerk: rulesetFiles([ruleFile('TST1001')]),
  });
}
