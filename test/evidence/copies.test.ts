import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { RuleResult } from '../../src/base/finding.ts';
import type { ServiceJudgement } from '../../src/base/service-report.ts';
import { copiesOf, sumsOf } from '../../src/evidence/contents.ts';
import { packageOf } from '../../src/evidence/write.ts';
import { findRuleset } from '../../src/rulesets/find.ts';
import { sha256 } from '../../src/store/hash.ts';
import { EVIDENCE } from '../../src/words/evidence/index.ts';
import { abnahme, unpacked } from '../helpers/protocol.ts';
import { sampleReport, sampleServices } from '../helpers/sample-report.ts';

t.test('evidence goes along, and nothing else does', async (t) => {
  const dienst = {
    'steckbrief.yaml': 'a',
    'nachweise.yaml': 'b',
    'ausnahmen.yaml': 'c',
    'geheim.txt': 'd',
    'Beleg: 1?.pdf': 'e',
  };
  const cwd = t.testdir({ dienst: { ...dienst, tief: { 'steckbrief.yaml': 'f' } } });
  const base = sampleServices()[1]!;
  const documents = [...Object.entries(dienst), ['tief/steckbrief.yaml', 'f']].map(([name, content]) => ({
    path: `dienst/${name}`,
    kind: null,
    sha256: sha256(content!),
    bytes: content!.length,
    outcome: 'passed' as const,
  }));
  const attested = (file: string, index: number): RuleResult => ({
    ...base.results[index]!,
    attestation: {
      result: 'met',
      by: 'x',
      role: 'y',
      on: '2026-01-01',
      evidence: { file, sha256: 'e'.repeat(64) },
      path: 'dienst/nachweise.yaml',
      line: 1,
    },
  });
  const service: ServiceJudgement = {
    ...base,
    path: 'dienst',
    steckbrief: 'dienst/steckbrief.yaml',
    documents: [...documents, { ...documents[0]!, path: 'dienst/zu-gross.bin', sha256: null }],
    results: [attested('./Beleg: 1?.pdf', 0), attested('../../etc/passwd', 1), attested('zu-gross.bin', 2)],
  };
  const copies = copiesOf(abnahme('de', { services: [service] }).services[0]!, 3).map(({ entry, document }) => [
    entry,
    document.path,
  ]);
  t.same(copies, [
    ['dienste/3/steckbrief.yaml', 'dienst/steckbrief.yaml'],
    ['dienste/3/nachweise.yaml', 'dienst/nachweise.yaml'],
    ['dienste/3/ausnahmen.yaml', 'dienst/ausnahmen.yaml'],
    [`dienste/3/nachweise/${sha256('e').slice(0, 16)}-Beleg__1_.pdf`, 'dienst/Beleg: 1?.pdf'],
  ]);
  const ruleset = findRuleset('nrw-online-dienste@2.0.0', '.');
  const report = abnahme('de', { services: [service], ruleset: { ...sampleReport().ruleset, digest: ruleset.digest } });
  const run = {
    phase: 'abnahme',
    asOf: '2026-11-22',
    lang: 'de',
    maxFileSize: '100',
    waivers: true,
    standards: [],
    command: report.command,
  } as const;
  const zip = join(cwd, 'p.zip');
  writeFileSync(zip, await packageOf(report, ruleset, run, cwd));
  const files = await unpacked(zip);
  t.equal(files.get(copies[3]![0]!.replace('/3/', '/1/'))?.toString(), 'e');
  t.equal(files.get('dienste/1/ausnahmen.yaml')?.toString(), 'c');
  t.match(sumsOf(report), `${sha256('e')}  dienst/Beleg: 1?.pdf\n`);
  t.match(
    sumsOf(abnahme('de', { services: [{ ...service, documents: [{ ...documents[0]!, path: 'a\\b\nc' }] }] })),
    '\\',
  );
  writeFileSync(join(cwd, 'dienst/nachweise.yaml'), 'anders');
  await t.rejects(packageOf(report, ruleset, run, cwd), { message: EVIDENCE['changed-meanwhile'].en });
  rmSync(join(cwd, 'dienst/nachweise.yaml'));
  await t.rejects(packageOf(report, ruleset, run, cwd), { message: EVIDENCE.unreadable.en });
});
