import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { memo } from '../../base/memo.ts';
import type { Lang } from '../../base/nouns.ts';
import { FolderSource } from '../../documents/folder-source.ts';
import { openLoose, openService } from '../../documents/open.ts';
import type { OpenService } from '../../documents/open-service.ts';
import { walk } from '../../documents/walk.ts';
import { serviceVerdict } from '../../engine/verdict.ts';
import { faultAt, type RulesetFault, valid } from '../../rulesets/faults.ts';
import type { RulesetFolder } from '../../rulesets/read.ts';
import { rulesetFile } from '../../rulesets/ruleset-file.ts';
import type { Ruleset } from '../../rulesets/types.ts';
import { judgedOne } from '../../run/judged.ts';
import { MAX_BYTES } from '../../run/opened.ts';
import { Examiners } from '../../run/standards.ts';
import { dateComplaint } from '../../text/calendar.ts';
import { fixturesOf } from '../fixtures.ts';
import type { CaseResult } from './case-differences.ts';
import { EXPECTED_NAME, type ExpectationFile } from './expectation.ts';

/** A case of a ruleset: a folder with a service or loose files, and what is expected of it. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  /** `erwartet.yaml` as the author wrote it; null where there is none yet or it cannot be read. */
  readonly expected: ExpectationFile | null;
  readonly faults: readonly RulesetFault[];
  readonly text: string;
}

/** Cases of a ruleset folder, by name. */
export function casesOf(folder: string): Case[] {
  const root = join(folder, 'cases');
  if (!existsSync(root)) return [];
  const names = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return names.map((name) => {
    const path = join(root, name);
    if (!existsSync(join(path, EXPECTED_NAME))) return { name, folder: path, expected: null, faults: [], text: '' };
    const document = rulesetFile(folder, `cases/${name}/${EXPECTED_NAME}`);
    const read = valid(document, 'case');
    const { text } = document;
    if ('faults' in read) return { name, folder: path, expected: null, faults: read.faults, text };
    const expected = read.value as unknown as ExpectationFile;
    const faults =
      dateComplaint(expected.asOf) === null
        ? []
        : [faultAt(document, NO_DAY, { value: expected.asOf }, { pointer: '/asOf' })];
    return { name, folder: path, expected, faults, text };
  });
}

const NO_DAY = { de: '„{value}“ ist kein Tag im Kalender.', en: "'{value}' is no day of the calendar." };

function openCase(folder: string): OpenService {
  const options = { maxBytes: MAX_BYTES, leaveOut: [EXPECTED_NAME] };
  const source = new FolderSource(folder);
  const { files, isService } = walk(source);
  if (isService) return openService(source, '.', options);
  return openLoose(
    files
      .filter((file) => file !== EXPECTED_NAME)
      .map((file) => ({ source, at: file, path: file, relative: file, named: false })),
    options,
  );
}

/** Runs cases; packages of schemas are opened once for all of them. */
export class CaseRunner {
  private readonly ruleset: Ruleset;
  private readonly lang: Lang;
  private readonly own: ReadonlySet<string>;
  private readonly examiners: Examiners;

  constructor(read: RulesetFolder, ruleset: Ruleset, lang: Lang) {
    this.ruleset = ruleset;
    this.lang = lang;
    this.own = new Set(read.rules.map(({ rule }) => rule.id));
    this.examiners = new Examiners(fixturesOf(read.folder));
  }

  /** What a case comes to, and which checks of which rule were the reason of something. */
  async run({ folder }: Case, { asOf, phase = 'entwicklung', standard = [], scope = 'own' }: ExpectationFile) {
    const reasons = new Map<string, Set<number>>();
    const { service, run } = await judgedOne(
      { service: openCase(folder), place: null },
      {
        rulesets: { for: () => this.ruleset },
        standards: this.examiners.for(standard),
        ...{ phase, asOf, lang: this.lang },
        onCrash: 'refuse',
        trace: ({ id }, { problems, gaps }) => {
          for (const { check } of [...problems, ...gaps]) memo(reasons, id, () => new Set<number>()).add(check);
        },
      },
    );
    const results = run.report.results.filter(({ ruleId }) => scope === 'all' || this.own.has(ruleId));
    const result: CaseResult = { verdict: serviceVerdict(results, service.steckbrief !== null), results };
    return { result, reasons, documents: service.documents.length };
  }

  close(): Promise<void> {
    return this.examiners.close();
  }
}
