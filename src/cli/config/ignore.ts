import ignore from 'ignore';

/** Tells whether a path below the folder of a .gitignore would be ignored by these lines of it. */
export function ignoreFilter(patterns: readonly string[]): (path: string) => boolean {
  const lines = ignore({ ignorecase: false }).add([...patterns]);
  return (path) => path !== '' && lines.ignores(path);
}
