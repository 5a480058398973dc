import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import t from 'tap';
import type { Json } from '../../../src/base/nouns.ts';
import { Draft, freshText } from '../../../src/web/form/draft.ts';
import { isReadable } from '../../../src/web/form/text/read.ts';
import { isList, type Path } from '../../../src/web/form/text/values.ts';

const set = (path: Path, value: Json) => [{ do: 'set', path, value } as const];

t.test('steps back and forth; what is typed in one place is one step', async (t) => {
  const draft = new Draft('steckbrief.yaml', freshText('a@1'), true);
  const first = draft.text;
  t.equal(draft.isSaved, true);
  t.equal(draft.change(set(['dienst', 'name'], 'H'), true), true);
  draft.change(set(['dienst', 'name'], 'Hu'), true);
  draft.change(set(['dienst', 'name'], 'Hund'), true);
  t.equal(draft.change(set(['dienst', 'name'], 'Hund'), true), false, 'nothing new');
  draft.pause();
  draft.change(set(['dienst', 'name'], 'Hunde'), true);
  draft.change([...set(['dienst', 'url'], 'x'), ...set(['kontext', 'neu'], true)]);
  t.equal(draft.isSaved, false);
  t.match(draft.text, /^steckbrief.*\n.*\nkontext:\n {2}neu: true\ndienst:\n {2}name: Hunde\n {2}url: x\n$/);
  t.same(draft.undo(), ['dienst', 'url'], 'several changes are one step');
  t.same(draft.undo(), ['dienst', 'name']);
  t.equal(draft.valueAt(['dienst', 'name']), 'Hund');
  t.same(draft.redo(), ['dienst', 'name']);
  draft.undo();
  draft.undo();
  t.equal(draft.text, first);
  t.same([draft.canUndo, draft.canRedo, draft.isSaved, draft.undo()], [false, true, true, []]);
  draft.change(set(['dienst', 'name'], 'B'));
  t.equal(draft.canRedo, false, 'a new way begins');
  draft.markSaved();
  t.equal(draft.isSaved, true);
});

t.test('a value is shown as it is written', async (t) => {
  const draft = new Draft('steckbrief.yaml', 'dienst: { version: 1.10, id: 05362032 }\n', false);
  t.same(
    [draft.sourceAt(['dienst', 'version']), draft.sourceAt(['dienst', 'id']), draft.sourceAt(['x'])],
    ['1.10', '05362032', ''],
  );
  t.equal(draft.isSaved, false, 'it stands in no file yet');
  draft.rewrite('a: [');
  t.equal(isReadable(draft.read), false);
  t.same(draft.value, {});
});

/** Places of a value: of its members, its entries, and everything below. */
function placesIn(value: Json, path: Path = []): Path[] {
  const inner = isList(value)
    ? value.map((one, index) => [index, one] as const)
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  return [...(path.length > 0 ? [path] : []), ...inner.flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

t.test('in a real Steckbrief a change and its way back leave nothing behind, and touch one place only', async (t) => {
  for (const name of ['hundehaltung', 'hundehaltung-mangelhaft']) {
    const text = readFileSync(`examples/${name}/steckbrief.yaml`, 'utf8');
    const places = placesIn(new Draft('', text, true).value);
    const comments = (one: string) => one.match(/(?<=\s)#[^\n]*/g)?.length;
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom('set', 'remove'), fc.string(), (path, what, typed) => {
        const draft = new Draft('steckbrief.yaml', text, true);
        const before = draft.valueAt(path);
        const isPlain = typeof before !== 'object';
        if (what === 'set' && !isPlain) return true;
        draft.change(what === 'set' ? set(path, typed) : [{ do: 'remove', path }]);
        if (what === 'set' && draft.valueAt(path) !== typed) return false;
        const after = draft.text;
        let head = 0;
        while (head < text.length && text[head] === after[head]) head += 1;
        let tail = 0;
        while (tail < text.length - head && text.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
        const [gone, come] = [text.slice(head, text.length - tail), after.slice(head, after.length - tail)];
        // One value in one line, or whole lines taken out.
        if (what === 'set' && !typed.includes('\n')) if (gone.includes('\n') || come.includes('\n')) return false;
        if (what === 'remove' && come.replace(/# |\{\}|\[\]/g, '').length > gone.length) return false;
        if (isPlain && comments(after)! < comments(text)!) return false;
        draft.undo();
        return draft.text === text && draft.isSaved;
      }),
      { numRuns: 60, seed: 4 },
    );
  }
  t.pass();
});
