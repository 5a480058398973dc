import fc from 'fast-check';
import t from 'tap';
import { stringify } from 'yaml';
import type { Json } from '../../../src/base/nouns.ts';
import { type Change, changedValue } from '../../../src/web/form/text/change.ts';
import { changed } from '../../../src/web/form/text/edit.ts';
import { isReadable, readText } from '../../../src/web/form/text/read.ts';
import { isSame } from '../../../src/web/form/text/values.ts';

const ORDER = ['steckbrief', 'kontext', 'dienst', 'behoerde', 'leistungen', 'gebiet'];
const DIENST = ['id', 'name', 'url', 'version', 'gueltig'];
const order = (path: readonly (string | number)[]): readonly string[] =>
  path.length === 0 ? ORDER : path[0] === 'dienst' ? DIENST : [];
const read = (text: string): Json => {
  const found = readText(text);
  if (!isReadable(found)) throw new Error(`not readable: ${JSON.stringify(text)}`);
  return found.value;
};
const set = (path: Change['path'], value: Json): Change => ({ do: 'set', path, value });
const remove = (path: Change['path']): Change => ({ do: 'remove', path });
const insert = (path: Change['path'], index: number, value: Json): Change => ({ do: 'insert', path, index, value });
const swap = (path: Change['path'], index: number): Change => ({ do: 'swap', path, index });

/** What is changed, and the text before and after. */
const CASES: readonly (readonly [string, Change, string, string])[] = [
  ['a value keeps its comment', set(['a'], 2), 'a: 1  # one\nb: x\n', 'a: 2  # one\nb: x\n'],
  ['quotation marks stay', set(['a'], 'y'), 'a: \'x\'\nb: "x"\n', 'a: \'y\'\nb: "x"\n'],
  ['a key with a leading zero gets them', set(['a'], '05362032'), 'a: x\n', 'a: "05362032"\n'],
  ['an empty value', set(['a'], 'x'), 'a:   # open\nb: 1\n', 'a: x   # open\nb: 1\n'],
  ['an empty value at the end', set(['a'], 'x'), 'a:', 'a: x'],
  [
    'a new member in the order wanted',
    set(['dienst', 'url'], 'x'),
    'dienst:\n  id: a # own\n  version: b\n',
    'dienst:\n  id: a # own\n  url: x\n  version: b\n',
  ],
  [
    'before the first one',
    set(['dienst', 'id'], 'x'),
    'dienst:\n  # comment\n  name: a\n',
    'dienst:\n  # comment\n  id: x\n  name: a\n',
  ],
  [
    'a new part between two, set apart as they are',
    set(['dienst', 'id'], 'x'),
    'steckbrief: "1"\n\nkontext:\n  neu: true\n\nleistungen: []\n',
    'steckbrief: "1"\n\nkontext:\n  neu: true\n\ndienst:\n  id: x\n\nleistungen: []\n',
  ],
  [
    'a member where init left it as a comment',
    set(['dienst', 'url'], 'https://a.de/#x'),
    'dienst:\n  id: a\n  # url: ""  # Adresse\n  # version: ""\n',
    'dienst:\n  id: a\n  url: https://a.de/#x  # Adresse\n  # version: ""\n',
  ],
  [
    'a part and a member where init left them',
    set(['dienst', 'url'], 'x'),
    'steckbrief: "1"\n\n# dienst:  # Der Dienst.\n  # id: ""\n  # url: ""  # Adresse\n\n# behoerde:\n  # url: ""\n',
    'steckbrief: "1"\n\ndienst:  # Der Dienst.\n  # id: ""\n  url: x  # Adresse\n\n# behoerde:\n  # url: ""\n',
  ],
  [
    'a first member before those that are there, left as a comment',
    set(['dienst', 'id'], 'x'),
    'dienst:\n  # id: ""  # Name\n  url: x\n',
    'dienst:\n  id: x  # Name\n  url: x\n',
  ],
  [
    'into brackets',
    set(['dienst', 'url'], 'a, b'),
    'dienst: { id: a, version: "1" } # all\n',
    'dienst: { id: a, url: "a, b", version: "1" } # all\n',
  ],
  ['into empty brackets', set(['dienst', 'url'], 'x'), 'dienst: {}\n', 'dienst:\n  url: x\n'],
  [
    'into an entry without members',
    set(['leistungen', 1, 'leika'], '9'),
    'leistungen:\n  - name: a\n  - {}\n',
    'leistungen:\n  - name: a\n  - leika: "9"\n',
  ],
  ['a text of several lines', set(['a'], 'x\n\ny'), 'b:\n  - 1\na: x # c\n', 'b:\n  - 1\na: |- # c\n  x\n\n  y\n'],
  ['and back', set(['a'], 'z'), 'a: |- # c\n  x\n\n  y\n\n# end\n', 'a: z # c\n\n# end\n'],
  [
    'a list of words',
    set(['k', 'konten'], ['bundid', 'anderes']),
    'k:\n  neu: true\n',
    'k:\n  neu: true\n  konten: [bundid, anderes]\n',
  ],
  ['nothing at all', set(['dienst', 'id'], 'a'), '', 'dienst:\n  id: a\n'],
  ['only comments', set(['a'], 1), '# Steckbrief', '# Steckbrief\na: 1\n'],
  ['Windows', set(['dienst', 'url'], 'x'), 'dienst:\r\n  id: a\r\n', 'dienst:\r\n  id: a\r\n  url: x\r\n'],
  ['a mark of the byte order', set(['a'], 2), '\ufeffa: 1\n', '\ufeffa: 2\n'],
  ['no last line end', set(['b'], 2), 'a: 1', 'a: 1\nb: 2'],
  [
    'a member out',
    remove(['dienst', 'url']),
    'dienst:\n  id: a\n  url: x\n  # above\n  version: b\n',
    'dienst:\n  id: a\n  # above\n  version: b\n',
  ],
  [
    'one with a comment stays as a comment',
    remove(['dienst', 'url']),
    'dienst:\n  id: a\n  url: x  # later\n',
    'dienst:\n  id: a\n  # url: x  # later\n',
  ],
  [
    'the last member takes its part along',
    remove(['dienst', 'id']),
    'steckbrief: "1"\ndienst:  # Der Dienst.\n  id: a\n  # url: ""\nb: 1\n',
    'steckbrief: "1"\n# dienst:  # Der Dienst.\n  # url: ""\nb: 1\n',
  ],
  ['the last member of an entry does not', remove(['l', 0, 'a']), 'l:\n  - a: 1\n', 'l:\n  - {}\n'],
  ['the first member of an entry', remove(['l', 0, 'a']), 'l:\n  - a: 1\n    b: 2\n', 'l:\n  - b: 2\n'],
  ['out of brackets', remove(['d', 'b']), 'd: { a: 1, b: 2, c: 3 }\n', 'd: { a: 1, c: 3 }\n'],
  ['out of the end of brackets', remove(['d', 1]), 'd: [1, 2]\n', 'd: [1]\n'],
  [
    'an entry out',
    remove(['l', 0]),
    'l:\n  # first\n  - a: 1\n    b: 2\n  # second\n  - a: 3\n',
    'l:\n  # first\n  # second\n  - a: 3\n',
  ],
  ['the only entry out', remove(['l', 0]), 'a: 1\nl: [x]\n', 'a: 1\n'],
  [
    'an entry more',
    insert(['l'], 1, { a: 2 }),
    'l:\n  - a: 1 # one\n  # three\n  - a: 3\n',
    'l:\n  - a: 1 # one\n  # three\n  - a: 2\n  - a: 3\n',
  ],
  ['an entry at the end', insert(['l'], 1, { a: 2 }), 'l:\n- a: 1 # one\nb: 1\n', 'l:\n- a: 1 # one\n- a: 2\nb: 1\n'],
  ['an entry into brackets', insert(['l'], 1, 'a'), 'l: [b, c]\n', 'l: [b, a, c]\n'],
  ['a first entry', insert(['l'], 0, { a: 1 }), 'l: []\n', 'l:\n  - a: 1\n'],
  ['a list with a first entry', insert(['l'], 0, 'a'), 'b: 1\n', 'b: 1\nl: [a]\n'],
  [
    'entries change places with their comments',
    swap(['l'], 0),
    'l:\n  # one\n  - a: 1 # x\n  # two\n  - a: 2\nb: 1\n',
    'l:\n  # two\n  - a: 2\n  # one\n  - a: 1 # x\nb: 1\n',
  ],
  ['at the end of a file', swap(['l'], 1), 'l:\n  - 0\n  - 1\n  - 2', 'l:\n  - 0\n  - 2\n  - 1'],
  ['in brackets', swap(['l'], 0), 'l: [ {a: 1},  2 ]\n', 'l: [ 2,  {a: 1} ]\n'],
  [
    'JSON stays JSON',
    set(['dienst', 'url'], 'x'),
    '{\n    "dienst": {\n        "id": "a"\n    }\n}\n',
    '{\n    "dienst": {\n        "id": "a",\n        "url": "x"\n    }\n}\n',
  ],
  ['entries of JSON', swap(['l'], 0), '{ "l": [1, 2] }', '{ "l": [\n    2,\n    1\n  ] }'],
];

t.test('a change of a text touches nothing else', async (t) => {
  for (const [name, change, before, after] of CASES) t.equal(changed(before, change, order), after, name);
});

t.test('what cannot be changed in place is written anew, with its comments', async (t) => {
  const text = '# head\na: &x [1] # one\nb: *x\n? c\n: 1\n';
  const after = changed(text, set(['b', 1], 2), order);
  t.same(read(after), { a: [1], b: [1, 2], c: 1 });
  for (const comment of ['# head', '# one']) t.match(after, comment);
});

t.test('what cannot be read is told with its line and not changed', async (t) => {
  for (const [text, line] of [
    ['a: 1\nb: [\n', 3],
    ['a: 1\na: 2\n', 2],
    ['a: 1\n\tb: 2\n', 2],
    ['- a\n', 1],
    ['a: *b\n', 1],
  ] as const) {
    t.match(readText(text), { line }, text);
    t.throws(() => changed(text, set(['a'], 1), order));
  }
  t.match(readText('{\n"a": 1,\n}', 'steckbrief.json'), { line: 3 }, 'JSON is read as JSON');
  t.ok(isReadable(readText('{\n"a": 1,\n}', 'steckbrief.yaml')));
});

const KEYS = ['a', 'b', 'c', 'dienst', 'eAkte', 'x-y'];
const scalar = fc.oneof(
  fc.boolean(),
  fc.integer({ min: -5, max: 1e6 }),
  fc.constantFrom(
    '',
    'x',
    'ja',
    'true',
    '05362032',
    'a: b',
    '# no',
    ' x ',
    'x\ny',
    'x\n\n  y\n',
    '- a',
    'a, b',
    '"q"',
    "it's",
    'null',
    '~',
    'é „x“',
    '[',
    '{a}',
    '2026-01-01',
    'a #b',
    '|',
    '\t',
  ),
  fc.string({ maxLength: 12 }).filter((one) => !/[\ud800-\udfff\ufeff\ufffe\uffff]/.test(one)),
);
const json = fc.letrec<{ value: Json; group: Json; list: Json }>((tie) => ({
  group: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  list: fc.array(tie('value'), { maxLength: 3 }),
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('group'), tie('list')),
}));
/** A text as people write it: comments between and beside, blank lines, lists and groups in brackets here and there. */
const written = fc
  .tuple(json.group, fc.array(fc.nat(9), { minLength: 40, maxLength: 40 }), fc.boolean())
  .map(([value, dice, crlf]) => {
    const lines = stringify(value, {
      lineWidth: 0,
      indentSeq: dice[0]! > 4,
      flowCollectionPadding: dice[1]! > 4,
    }).split('\n');
    const said = lines.flatMap((line, index) => {
      const die = dice[index % dice.length]!;
      const plain = /^\s*(?:- )*[\w-]+:(?: \w+)?$/.test(line) && !lines.some((one) => /[|>][-+\d]*$/.test(one));
      const indent = /^ */.exec(line)![0];
      if (!plain) return [line];
      return [
        ...(die === 1 ? [`${indent}# above ${index}`] : die === 2 ? [''] : []),
        line + (die === 3 ? `  # beside ${index}` : ''),
      ];
    });
    return said.join(crlf ? '\r\n' : '\n');
  })
  .filter((text) => isReadable(readText(text)));

/** A place of a value, or one that might be. */
const placeIn = (value: Json, dice: readonly number[]): (string | number)[] => {
  const path: (string | number)[] = [];
  let at: Json | undefined = value;
  for (const die of dice) {
    if (Array.isArray(at) && at.length > 0) path.push(die % at.length);
    else if (at !== null && typeof at === 'object' && !Array.isArray(at)) path.push(KEYS[die % KEYS.length]!);
    else break;
    at = (at as Record<string | number, Json>)[path.at(-1)!];
  }
  return path;
};

t.test('what is set is read again, what is not changed stays byte for byte', async (t) => {
  const dice = fc.array(fc.nat(30), { minLength: 1, maxLength: 4 });
  const doing = fc.constantFrom('set', 'remove', 'insert', 'swap');
  fc.assert(
    fc.property(written, dice, doing, json.value, fc.nat(3), (text, dice, what, value, index) => {
      const before = read(text);
      const path = placeIn(before, dice);
      const change = { do: what, path, value, index } as Change;
      const wanted = changedValue(before, change);
      const after = changed(text, change, order);
      if (!isSame(read(after), wanted)) return false;
      const comments = (one: string) => [...one.matchAll(/# (?:above|beside) \d+/g)].map(([said]) => said);
      if (isSame(before, wanted)) return after === text;
      // A single value replaced: everything before and after its line is there as it was.
      const scalars = (one: Json | undefined) => typeof one !== 'object' && !String(one).includes('\n');
      const old = path.reduce<Json | undefined>(
        (at, key) => (at as Record<string | number, Json> | undefined)?.[key],
        before,
      );
      if (what === 'set' && old !== undefined && scalars(old) && scalars(value)) {
        const [one, two] = [text.split('\n'), after.split('\n')];
        const differing = one.filter((line, at) => line !== two[at]);
        return one.length === two.length && differing.length <= 1 && comments(after).length === comments(text).length;
      }
      // Something new: every comment and every line of before is still there, in their order.
      if ((what === 'set' && old === undefined && scalars(value)) || what === 'swap')
        return comments(after).length === comments(text).length;
      return comments(after).length <= comments(text).length;
    }),
    { numRuns: 800, seed: 17 },
  );
  t.pass();
});
