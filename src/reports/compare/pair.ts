/** What a service is recognised by. */
export interface Known {
  readonly path: string;
  readonly name: string | null;
}

/**
 * Which service of the older report is which of the newer: the same path, else the same name where only one on each side
 * has it (a delivery in another folder), else the only one there is on each side. Numbers are places in the lists.
 */
export function paired(before: readonly Known[], after: readonly Known[]): (readonly [number | null, number | null])[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const join = (old: number, now: number) => {
    partner.set(now, old);
    taken.add(old);
  };
  const paths = new Map(before.map(({ path }, at) => [path, at]));
  after.forEach(({ path }, at) => {
    const old = paths.get(path);
    if (old !== undefined) join(old, at);
  });
  const left = (list: readonly Known[], done: (at: number) => boolean) => {
    const names = new Map<string, number[]>();
    list.forEach(({ name }, at) => {
      if (!done(at) && name !== null) names.set(name, [...(names.get(name) ?? []), at]);
    });
    return names;
  };
  const olds = left(before, (at) => taken.has(at));
  for (const [name, nows] of left(after, (at) => partner.has(at))) {
    const same = olds.get(name);
    if (nows.length === 1 && same?.length === 1) join(same[0]!, nows[0]!);
  }
  if (before.length === 1 && after.length === 1 && partner.size === 0) join(0, 0);
  return [
    ...after.map((_, at) => [partner.get(at) ?? null, at] as const),
    ...before.flatMap((_, at) => (taken.has(at) ? [] : [[at, null] as const])),
  ];
}
