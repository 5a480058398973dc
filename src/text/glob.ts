import picomatch from 'picomatch';

/** Tells whether a relative path matches one of the globs; a glob without `/` matches at any depth. */
export function globFilter(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => (glob.includes('/') ? glob : `**/${glob}`));
  return patterns.length === 0 ? () => false : picomatch(patterns, { dot: true });
}
