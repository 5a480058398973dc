import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { stringify } from 'yaml';
import { descriptions, parted, whole } from '../../helpers/cut-openapi.ts';
import { judgedFiles } from '../../helpers/judged-openapi.ts';

/** Where a place of a file belongs in the whole. */
function inWhole(places: ReadonlyMap<string, string>, path: string, pointer: string): string {
  for (let end = pointer.length; end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
    const place = places.get(path + pointer.slice(0, end));
    if (place !== undefined) return place + pointer.slice(end);
  }
  return `${path}#${pointer}`;
}

/** Findings in words; references to the main file are written as in it. */
const told = (
  { findings }: Awaited<ReturnType<typeof judgedFiles>>,
  home: (path: string, pointer: string) => string,
): string[] =>
  findings
    .map(({ ruleId, code, message, path, pointer }) =>
      [ruleId, code, message.replace(/„(?:\.\.\/)?openapi\.yaml#/, '„#'), home(path, pointer)].join(' '),
    )
    .sort();

t.test('a description in several files is judged as the same in one, each finding in its own file', async (test) => {
  let parts = 0;
  let found = 0;
  await fc.assert(
    fc.asyncProperty(descriptions, async (tree) => {
      const { files, places } = parted(tree);
      const one = await judgedFiles({ 'api/openapi.yaml': stringify(whole(tree)) });
      const several = await judgedFiles(files);
      deepStrictEqual(
        told(several, (path, pointer) => inWhole(places, path, pointer)),
        told(one, (_, pointer) => pointer),
      );
      deepStrictEqual(
        several.results.map(({ ruleId, outcome }) => [ruleId, outcome]),
        one.results.map(({ ruleId, outcome }) => [ruleId, outcome]),
      );
      parts += places.size - 1;
      found += one.findings.length;
    }),
    { numRuns: 80 },
  );
  test.ok(parts > 50, 'files are referred to');
  test.ok(found > 100, 'there are faults');
});
