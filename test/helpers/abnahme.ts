import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { Test } from 'tap';
import { stringify } from 'yaml';
import { bundledRule, checkJson, type Files, ruleFile, rulesetFiles } from './io.ts';

export const sha = (text: string) => createHash('sha256').update(text).digest('hex');
export const both = (text: string) => ({ de: text, en: text });
export const OZG = 'rulesets/ozg-grundlagen/1.0.0/rules';
export const ABOUT = readdirSync(OZG, { recursive: true, encoding: 'utf8' })
  .flatMap((path) => /OZG80\d\d/.exec(path) ?? [])
  .sort();
export const decisionRules = () => ABOUT.map((id) => bundledRule('ozg-grundlagen/1.0.0', id));

export const PAGE = '<!DOCTYPE html><html lang="de"><head><title>Hund</title></head><body><h1>Hund</h1></body></html>';
export const manual = (id: string, kind: string, roles?: readonly string[]) =>
  ruleFile(id, {
    applies: { kind },
    checks: [
      {
        kind: 'manual',
        with: { look: both('Die Seiten.'), validMonths: 12, ...(roles ? { roles } : {}) },
        message: both('Ist es gut?'),
      },
    ],
  });
export const chapters = {
  dateien: both('Dateien'),
  steckbrief: both('Steckbrief'),
  xoev: both('XÖV'),
  test: both('Test'),
};

/** A ruleset with a question on the service, one on its pages, two things to waive, and the rules on decisions. */
export const RULESET: Files = rulesetFiles(
  [
    manual('TST1001', 'steckbrief', ['Fachbereich', 'Datenschutz']),
    manual('TST1002', 'html'),
    ruleFile('TST1003', { checks: [{ select: '$', kind: 'required', with: { child: 'behoerde' } }] }),
    ruleFile('TST1004', {
      level: 'SOLL',
      checks: [{ select: '$.leistungen[*].leika', kind: 'pattern', with: { matches: '^99' }, message: both('Nein.') }],
    }),
    ...decisionRules(),
  ],
  { chapters: { ...chapters, abnahme: both('Abnahme') } },
);
export const RIGHT = 'dienst: { id: hund }\nbehoerde: { name: x }\n';
export const WRONG = 'dienst: { id: hund }\nleistungen:\n  - { leika: "11", name: a }\n  - { leika: "22", name: b }\n';
export const COMMON = ['--ruleset', 'regeln', '--as-of', '2026-11-22'];

export const folder = (test: Test, service: Files) => test.testdir({ regeln: RULESET, dienst: service });
export const check = (cwd: string, ...args: readonly string[]) => checkJson([...COMMON, ...args, 'dienst'], { cwd });

export const answer = (change: Record<string, unknown> = {}) => ({
  regel: 'TST1001',
  ergebnis: 'erfuellt',
  wer: 'Erika Beispiel',
  rolle: 'Fachbereich',
  wann: '2026-11-02',
  bemerkung: 'Fünf Anträge durchgegangen.',
  ...change,
});
export const nachweise = (...entries: readonly unknown[]) => stringify({ fassung: '1', nachweise: entries });
