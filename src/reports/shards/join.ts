import { UserError } from '../../base/errors.ts';
import type { Lang } from '../../base/nouns.ts';
import type { Outside, Shard } from '../../base/report.ts';
import { by } from '../../text/ascending.ts';
import { AGREEMENTS, REPORTS } from '../../words/shards.ts';
import type { ReportHead } from '../assembled.ts';

/** The head of a share's report, and the file it stands in. */
export interface Share {
  readonly file: string;
  readonly head: ReportHead;
}

/** The command of the whole run: that of a share without `--shard`. */
const wholeCommand = (command: string): string => command.replace(/^(vorgaben check) --shard \S+/, '$1');

/** What all shares of a run have in common: a text to be shown, and what is compared where that is not enough. */
const COMMON: readonly (readonly [keyof typeof AGREEMENTS, (head: ReportHead, shard: Shard) => string, boolean?])[] = [
  ['tool', ({ tool }) => `${tool.name} ${tool.version}`],
  ['ruleset', ({ ruleset: { id, version, digest } }) => `${id}@${version} (${digest.slice(0, 23)}…)`],
  ['phase', ({ phase }) => phase],
  ['asOf', ({ asOf }) => asOf],
  ['lang', ({ lang }) => lang],
  ['command', ({ command }) => wholeCommand(command)],
  ['count', (_, { count }) => String(count)],
  ['total', (_, { total }) => String(total)],
  ['standards', (_, { standards }) => standards.join(', ') || '–'],
];

/** Everything of a head that must be the same in all shares and has no words of its own; who has to act older reports do not say. */
const rest = ({ ruleset: { chosenBy: _, ...ruleset }, rules, baseline }: ReportHead): string =>
  JSON.stringify([
    ruleset,
    rules.map(({ level: __, responsible: ___, ...rule }) => rule),
    baseline?.file,
    baseline?.sha256,
  ]);

/** The levels of the rules; a share of format 1 without services does not know them. */
const levels = ({ rules }: ReportHead): string => JSON.stringify(rules.map(({ level }) => level));

/** What the shares left aside: below the paths all of them say the same, in their services each its own; format 1 says nothing. */
function outsideOf(shares: readonly Share[]): Outside[] {
  const all = new Map(shares.flatMap(({ head }) => head.outside.map((one) => [`${one.path}\n${one.why}`, one])));
  return [...all.values()].sort(by(({ path }) => path));
}

function shardOf({ file, head }: Share, count: number): Shard {
  if (!head.shard) throw new UserError(REPORTS['no-share'], { file, count });
  return head.shard;
}

function demandSame(one: Share, other: Share, lang: Lang, shares: number): void {
  const differs = (what: keyof typeof AGREEMENTS, left: string, right: string) =>
    new UserError(REPORTS.differs, {
      what: AGREEMENTS[what][lang],
      first: one.file,
      one: left,
      second: other.file,
      other: right,
    });
  for (const [what, of] of COMMON) {
    const [left, right] = [of(one.head, shardOf(one, shares)), of(other.head, shardOf(other, shares))];
    if (left !== right) throw differs(what, left, right);
  }
  if (one.head.ruleset.digest !== other.head.ruleset.digest)
    throw differs('ruleset', one.head.ruleset.digest, other.head.ruleset.digest);
  const both = [one, other].every(({ head }) => head.shard!.positions.length > 0);
  if (rest(one.head) !== rest(other.head) || (both && levels(one.head) !== levels(other.head)))
    throw differs('rules', '…', '…');
}

/** The head of the report that one run over all services would have given; refuses what is not exactly all of its shares. */
export function joined(shares: readonly Share[], lang: Lang): ReportHead {
  const [first, ...others] = shares as [Share, ...Share[]];
  for (const other of others) demandSame(first, other, lang, shares.length);
  const { count, total } = shardOf(first, shares.length);
  const byIndex = new Map<number, Share>();
  for (const share of shares) {
    const { index } = share.head.shard!;
    const known = byIndex.get(index);
    if (known) throw new UserError(REPORTS.twice, { index, count, first: known.file, second: share.file });
    byIndex.set(index, share);
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0)
    throw new UserError(REPORTS.absent, { count, missing: missing.map((index) => `${index}/${count}`) });
  const places = shares.flatMap(({ head }) => head.shard!.positions);
  const fit = places.length === total && new Set(places).size === total && places.every((place) => place < total);
  if (!fit || byIndex.size !== count) throw new UserError(REPORTS.places, { total });
  if (!shares.some(({ head }) => head.shard!.examined)) throw new UserError(REPORTS.nothing, { count });
  // How the ruleset was chosen is told by the first service of a run.
  const {
    shard: _,
    across: __,
    ...head
  } = (shares.find(({ head }) => head.shard!.positions.includes(0)) ?? first).head;
  const baselines = shares.flatMap(({ head: { baseline } }) => baseline ?? []);
  const sum = (key: 'entries' | 'gone') => baselines.reduce((total, one) => total + one[key], 0);
  const { baseline } = head;
  return {
    ...head,
    command: wholeCommand(head.command),
    outside: outsideOf(shares),
    ...(baseline && { baseline: { ...baseline, entries: sum('entries'), gone: sum('gone') } }),
  };
}
