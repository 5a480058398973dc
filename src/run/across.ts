import type { AcrossFinding, AcrossResult } from '../base/across-results.ts';
import type { Finding } from '../base/finding.ts';
import type { Lang, Phase } from '../base/nouns.ts';
import type { ServiceFacts } from '../base/service-report.ts';
import { openMemory } from '../documents/memory.ts';
import { levelIn } from '../engine/applicability.ts';
import type { Rule, Ruleset } from '../rulesets/types.ts';
import { ACROSS } from '../words/side-by-side.ts';
import { CatalogueDocument } from './catalogue-document.ts';
import { judgedOne } from './judged.ts';

/** A Leistung that somebody has planned to offer. */
export interface PlannedLeistung {
  /** 14 digits. */
  readonly leika: string;
  readonly name?: string;
}

/** What a service is compared by: a hundred bytes of each are kept. */
export type Entry = Pick<ServiceFacts, 'path' | 'url' | 'provider' | 'title' | 'leistungen' | 'catalogue'>;

export const entryOf = ({ path, url, provider, title, leistungen, catalogue }: ServiceFacts): Entry => ({
  ...{ path, url, provider, title },
  ...(leistungen && { leistungen }),
  ...(catalogue && { catalogue }),
});

/** Whether a rule compares services with each other. */
export const isAcross = ({ applies }: Pick<Rule, 'applies'>): boolean =>
  applies.kind.every((one) => one === 'catalogue');

const FILE = 'katalog.json';
/** A catalogue is no message of a standard. */
const NO_STANDARDS = { given: [], cwd: '.', user: null, lock: null, schematron: { folder: null } } as const;

/** A service as the rules read it, in the words of the Steckbrief. */
const lineOf = ({ path, url, provider, title, leistungen, catalogue = {} }: Entry): string =>
  JSON.stringify({
    ordner: path,
    id: catalogue.id,
    name: title ?? undefined,
    url: url ?? undefined,
    hersteller: provider ?? undefined,
    leistungen,
    gebiet: catalogue.area,
    konten: catalogue.accounts,
    datenschemata: catalogue.schemas,
    standards: catalogue.standards,
  });

/** All of them, each in a line of its own. */
function catalogueOf(entries: readonly Entry[], plan: readonly PlannedLeistung[] | null): string {
  const planned = plan ? `,"umsetzungsplan":${JSON.stringify(plan)}` : '';
  return `{"dienste":[\n${entries.map(lineOf).join(',\n')}\n]${planned}}`;
}

/** The services that a finding is about, by the places it names. */
function servicesIn({ pointer, related = [] }: Finding, entries: readonly Entry[]): string[] {
  const places = [pointer, ...related.map((one) => one.pointer)];
  return [...new Set(places.flatMap((place) => /^\/dienste\/(\d+)/.exec(place)?.[1] ?? []))].map(
    (index) => entries[Number(index)]!.path,
  );
}

function findingOf(
  { code, args, level, message, fingerprint, ...place }: Finding,
  entries: readonly Entry[],
): AcrossFinding {
  const services = servicesIn({ code, args, level, message, fingerprint, ...place }, entries);
  return { code, args, level, message, services, fingerprint };
}

/** How services are compared. */
export interface Across {
  readonly ruleset: Ruleset;
  readonly phase: Phase;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly lang: Lang;
  /** What was to be offered; null where nobody says so. */
  readonly plan: readonly PlannedLeistung[] | null;
}

/**
 * What the rules that compare services say of all services of a run, in the order of the ruleset. Nothing where the
 * ruleset has no such rules, or where there is nothing to compare: one service, and no plan.
 */
export async function acrossServices(
  entries: readonly Entry[],
  { ruleset, phase, asOf, lang, plan }: Across,
): Promise<AcrossResult[]> {
  const rules = ruleset.rules.filter(isAcross);
  if (rules.length === 0 || (entries.length < 2 && plan === null)) return [];
  const text = catalogueOf(entries, plan);
  const service = openMemory([{ relative: FILE, text, kind: 'catalogue' }], (input) => new CatalogueDocument(input));
  const { run } = await judgedOne(
    { service, place: null },
    {
      rulesets: { for: () => ({ ...ruleset, rules }) },
      standards: NO_STANDARDS,
      ...{ phase, asOf, lang, onCrash: 'bug' },
    },
  );
  return run.report.results.map(({ ruleId, level, outcome, reason, findings }) => ({
    ...{ ruleId, level, outcome },
    ...(reason !== undefined && { reason }),
    findings: findings.map((one) => findingOf(one, entries)),
  }));
}

/** The same rules where nobody can compare: a share of the services, or a ruleset that is not at hand. */
export function notCompared(ruleset: Ruleset, phase: Phase, why: keyof typeof ACROSS, lang: Lang): AcrossResult[] {
  return ruleset.rules.filter(isAcross).map((rule) => ({
    ruleId: rule.id,
    level: levelIn(rule, phase),
    outcome: 'unverified',
    reason: ACROSS[why][lang],
    findings: [],
  }));
}
