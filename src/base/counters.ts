/**
 * How often a run did what takes time. Counted, not timed, so that a test can hold it: what comes back slowly shows here first.
 * `VORGABEN_STATS=1` prints it.
 */
export const counted = {
  /** Files read, and their bytes. */
  files: 0,
  bytes: 0,
  /** Texts parsed: XML by libxml2, YAML, JSON. */
  xml: 0,
  yaml: 0,
  json: 0,
  /** XPath expressions evaluated by libxml2. */
  xpaths: 0,
  /** JSONPath queries evaluated that are more than a way through keys. */
  queries: 0,
  /** Passes over an XML text to find places or texts. */
  scans: 0,
  /** Catalogues of a ruleset put into letters, and parsed. */
  catalogues: 0,
  /** XML Schemas compiled. */
  schemas: 0,
  /** Threads that watched work of ours. */
  watched: 0,
  /** Processes that ran or compiled stylesheets. */
  sandboxes: 0,
};

export type Counted = Readonly<typeof counted>;

/** What was counted since it stood like `before`. */
export function countedSince(before: Counted): Counted {
  const names = Object.keys(counted) as (keyof Counted)[];
  return Object.fromEntries(names.map((name) => [name, counted[name] - before[name]])) as unknown as Counted;
}
