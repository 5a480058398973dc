import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Finding } from '../../src/base/finding.ts';
import { applied } from '../../src/documents/edit/apply.ts';
import { MemorySource } from '../../src/documents/memory-source.ts';
import { openService } from '../../src/documents/open.ts';
import { openFolder } from '../../src/rulesets/find.ts';
import { judgedOne } from '../../src/run/judged.ts';
import { MAX_BYTES } from '../../src/run/opened.ts';
import { Examiners } from '../../src/run/standards.ts';

/** One place of the example as it is right and as it is wrong. */
export interface FixCase {
  readonly was: string;
  readonly regel: string;
  readonly code: string;
  readonly datei: string;
  readonly richtig: string;
  readonly falsch: string;
  readonly geheilt?: string;
  readonly vorher?: string;
  readonly dazu?: Readonly<Record<string, string>>;
}

interface Area {
  readonly bereich: string;
  readonly dazu?: Readonly<Record<string, string>>;
  readonly faelle: readonly FixCase[];
}

const AREAS = parse(readFileSync('scripts/generate/fix-cases.yaml', 'utf8')) as readonly Area[];
export const FIX_CASES: readonly FixCase[] = AREAS.flatMap(({ dazu, faelle }) =>
  faelle.map((one) => ({ ...one, ...(dazu && { dazu }) })),
);

export type Bytes = ReadonlyMap<string, Buffer>;
const EXAMPLE = 'examples/hundehaltung';

/** The files of the conforming example. */
export const exampleFiles = (): Map<string, Buffer> =>
  new Map(
    readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(EXAMPLE, name)).isFile())
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(EXAMPLE, name))]),
  );

/** How a text is written down. */
export interface Spelling {
  readonly crlf: boolean;
  readonly mark: boolean;
}

export function spelt(text: string, { crlf, mark }: Spelling): Buffer {
  return Buffer.from((mark ? '\ufeff' : '') + (crlf ? text.replaceAll('\n', '\r\n') : text));
}

/** The example with the places of some cases as they are wrong, or as they are when mended. */
export function exampleWith(cases: readonly FixCase[], how: 'falsch' | 'geheilt', spelling: Spelling): Bytes {
  const files = exampleFiles();
  const texts = new Map<string, string>();
  for (const one of cases) {
    for (const [name, text] of Object.entries(one.dazu ?? {})) if (!texts.has(name)) texts.set(name, text);
    const text = texts.get(one.datei) ?? files.get(one.datei)!.toString('utf8');
    const found = one.vorher ?? one.richtig;
    if (!text.includes(found)) throw new Error(`${one.datei} has no ${JSON.stringify(found)}`);
    const now = how === 'falsch' ? one.falsch : (one.geheilt ?? one.richtig);
    texts.set(
      one.datei,
      text.replace(found, () => now),
    );
  }
  for (const [name, text] of texts) files.set(name, spelt(text, spelling));
  return files;
}

export type Found = Finding & { readonly ruleId: string };

/** Judges files in memory by the bundled ruleset; to be closed. */
export class Judge {
  private readonly ruleset = openFolder('rulesets/nrw-online-dienste/2.0.0').ruleset;
  private readonly examiners = new Examiners({
    cwd: '.',
    user: null,
    lock: null,
    schematron: { cache: null } as never,
  });

  async findings(files: Bytes, phase: 'entwicklung' | 'abnahme' = 'entwicklung'): Promise<Found[]> {
    const service = openService(new MemorySource(files), '.', { maxBytes: MAX_BYTES });
    const { run } = await judgedOne(
      { service, place: null },
      {
        rulesets: { for: () => this.ruleset },
        standards: this.examiners.for(['examples/standards/xhundesteuer']),
        ...{ phase, asOf: '2026-11-22', lang: 'de', onCrash: 'refuse' },
      },
    );
    return run.report.results.flatMap(({ ruleId, findings }) => findings.map((one) => ({ ...one, ruleId })));
  }

  close(): Promise<void> {
    return this.examiners.close();
  }
}

/** Files with everything in them that findings say how to mend. */
export function mendedFiles(files: Bytes, findings: readonly Found[]): Map<string, Buffer> {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  const after = new Map(files);
  for (const path of new Set(fixes.map((one) => one.path))) {
    const text = files.get(path)!.toString('utf8');
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const groups = findings.flatMap(({ fix }) => (fix?.[0]?.path === path ? [fix] : []));
    after.set(path, Buffer.from(mark + applied(text.slice(mark.length), groups).text));
  }
  return after;
}
