import type { Text } from '../../base/nouns.ts';
import type { Document } from '../../documents/document.ts';

/** What a ruleset calls a file for tests, where something secret weighs less. */
export interface FilesForTests {
  readonly testPaths?: string;
}

export const filesForTests = (description: Text) => ({
  type: 'object',
  additionalProperties: false,
  properties: { testPaths: { type: 'string', format: 'regex', minLength: 1, description } },
});

export const isForTests = ({ relative }: Document, { testPaths }: FilesForTests): boolean =>
  testPaths !== undefined && new RegExp(testPaths, 'iu').test(relative);
