import type { Party } from '../../base/nouns.ts';
import type { ReportRule } from '../../base/report.ts';
import { LETTERS } from '../../base/results.ts';
import { ascending } from '../../text/ascending.ts';
import { isUndecided, levelAt, obstaclesOf, type ServiceRow, STANDINGS, type Standing } from './row.ts';
import type { RuleCount, Snapshot } from './snapshot.ts';

/** How many services stand where. */
export type Standings = Readonly<Record<Standing, number>>;

/** Services by their standing. */
export function standingsOf(rows: Iterable<Pick<ServiceRow, 'standing'>>): Standings {
  const counts = Object.fromEntries(STANDINGS.map((one) => [one, 0])) as Record<Standing, number>;
  for (const { standing } of rows) counts[standing] += 1;
  return counts;
}

/** Services that share an authority or a provider; null for those that name none. */
export interface Group {
  readonly name: string | null;
  readonly total: number;
  readonly standings: Standings;
}

/** Services grouped by what they say of themselves, the largest groups first. */
export function groupsOf(rows: readonly ServiceRow[], by: 'authority' | 'provider'): Group[] {
  const groups = new Map<string | null, ServiceRow[]>();
  for (const row of rows) {
    const group = groups.get(row[by]);
    if (group) group.push(row);
    else groups.set(row[by], [row]);
  }
  return [...groups]
    .map(([name, own]) => ({ name, total: own.length, standings: standingsOf(own) }))
    .sort((a, b) => b.total - a.total || ascending(a.name ?? '\uffff', b.name ?? '\uffff'));
}

/** Who has to act, for how many services, and for how many obstacles. */
export interface PartyCount {
  readonly party: Party | null;
  readonly services: number;
  readonly obstacles: number;
}

/** Whom the obstacles of all services wait for. */
export function partiesOf({ rows, rules }: Pick<Snapshot, 'rows' | 'rules'>): PartyCount[] {
  const counts = new Map<Party | null, { services: number; obstacles: number }>();
  for (const row of rows) {
    const seen = new Set<Party | null>();
    for (const at of obstaclesOf(row, rules)) {
      const party = rules[at]!.responsible ?? null;
      const count = counts.get(party) ?? { services: 0, obstacles: 0 };
      counts.set(party, count);
      count.obstacles += 1;
      if (!seen.has(party)) count.services += 1;
      seen.add(party);
    }
  }
  return [...counts].map(([party, count]) => ({ party, ...count })).sort((a, b) => b.services - a.services);
}

const weight = ({ must, due, lesser }: RuleCount): readonly [number, number] => [must + due, lesser];

/** Rules that fail anywhere: those first that stand against most services, then those with less weight. */
export function mostFailed(counts: readonly RuleCount[]): RuleCount[] {
  return counts
    .filter(({ must, lesser }) => must + lesser > 0)
    .sort((a, b) => weight(b)[0] - weight(a)[0] || weight(b)[1] - weight(a)[1] || a.at - b.at);
}

/** What a column of the map is called: chapters of one subject ("FIM: …") stand together. */
export const columnOf = ({ chapter }: Pick<ReportRule, 'chapter'>): string => chapter.split(': ')[0]!;

/** The columns of the map, and that of each rule. */
export function columnsOf(rules: readonly ReportRule[]): {
  readonly names: readonly string[];
  readonly of: readonly number[];
} {
  const names = [...new Set(rules.map(columnOf))];
  const places = new Map(names.map((name, at) => [name, at]));
  return { names, of: rules.map((rule) => places.get(columnOf(rule))!) };
}

/** What a service comes to in a column: rules with MUSS that fail, those that will in the Abnahme, lesser ones, those without an answer, those that are met. */
export interface Cell {
  must: number;
  due: number;
  lesser: number;
  undecided: number;
  met: number;
}

/** The cells of a service, one for each column. */
export function cellsOf(
  row: ServiceRow,
  rules: readonly ReportRule[],
  { names, of }: ReturnType<typeof columnsOf>,
): Cell[] {
  const cells = names.map((): Cell => ({ must: 0, due: 0, lesser: 0, undecided: 0, met: 0 }));
  const due = new Set(row.due);
  for (let at = 0; at < rules.length; at++) {
    const [letter, cell] = [row.outcomes[at]!, cells[of[at]!]!];
    if (letter === LETTERS.passed || letter === LETTERS.waived) cell.met += 1;
    else if (isUndecided(letter)) cell.undecided += 1;
    else if (letter === LETTERS.failed)
      cell[due.has(at) ? 'due' : levelAt(row, rules, at) === 'MUSS' ? 'must' : 'lesser'] += 1;
  }
  return cells;
}
