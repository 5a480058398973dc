import { join } from 'node:path';
import type { StandardsAt } from '../run/standards.ts';

/** Where examples and cases find their standards: beside the rules and nowhere else, so that they come out alike everywhere. */
export const fixturesOf = (folder: string): StandardsAt => ({
  cwd: join(folder, 'fixtures'),
  user: null,
  lock: null,
  schematron: { folder: null },
});
