import { join } from 'node:path';
import t, { type Test } from 'tap';
import { UserError } from '../../src/base/errors.ts';
import { type MemoryFile, openMemory } from '../../src/documents/memory.ts';
import { findTargets } from '../../src/documents/targets.ts';
import { checkKind } from '../../src/rules/index.ts';
import { findRuleset } from '../../src/rulesets/find.ts';
import { type Judging, judged, judgedOne } from '../../src/run/judged.ts';
import { MAX_BYTES, type Opened, opened } from '../../src/run/opened.ts';
import { Examiners, examinerOf, type StandardsOfRun, withExaminers } from '../../src/run/standards.ts';
import { nothingToCheck, Tally } from '../../src/run/tally.ts';
import { Examiner } from '../../src/standards/examiner.ts';
import { ruleFile, rulesetFiles } from '../helpers/io.ts';

const at: StandardsOfRun = { given: [], cwd: '.', user: null, lock: null, schematron: { folder: null } };

/** How services of these tests are judged: by one rule that wants a `dienst`. */
function judging(t: Test, change: Partial<Judging> = {}): Judging {
  const ruleset = findRuleset('r', t.testdir({ r: rulesetFiles([ruleFile('TST1001')]) }));
  return {
    rulesets: { for: () => ruleset },
    standards: at,
    ...{ phase: 'abnahme', asOf: '2026-11-22', lang: 'de', onCrash: 'bug' },
    ...change,
  };
}

/** A service in memory that notes when its documents are given back. */
function noted(name: string, notes: string[], files?: readonly MemoryFile[]): Opened {
  const service = openMemory(files ?? [{ relative: 'steckbrief.yaml', text: `dienst: { id: ${name} }\n` }]);
  for (const document of service.documents) {
    const { dispose } = document;
    document.dispose = () => {
      notes.push(`${name} given back`);
      dispose.call(document);
    };
  }
  return { service, place: null };
}

function* both(notes: string[]): Generator<Opened> {
  try {
    for (const name of ['a', 'b']) {
      notes.push(`${name} opened`);
      yield noted(name, notes);
    }
  } finally {
    notes.push('closed');
  }
}

/** An examiner that is open already, and may refuse. */
class OpenExaminer extends Examiner {
  readonly closed: string[] = [];
  private readonly refuses: boolean;

  constructor(refuses = false) {
    super([], '.');
    this.refuses = refuses;
  }

  override async examine(): Promise<void> {
    if (this.refuses) throw new UserError({ de: 'Nein.', en: 'No.' });
  }

  override async close(): Promise<void> {
    this.closed.push('closed');
  }
}

t.test('services are judged one after the other; each is given back when the next is asked for', async (t) => {
  const notes: string[] = [];
  for await (const { service, place, ruleset, run } of judged(both(notes), judging(t))) {
    notes.push(`${service.name} judged`);
    t.match({ place, id: ruleset.manifest.id }, { place: null, id: 'probe' });
    t.match(run.report, { path: '.', name: service.name, steckbrief: 'steckbrief.yaml' });
    t.equal(run.report.results.find(({ ruleId }) => ruleId === 'TST1001')!.outcome, 'passed');
    t.not(service.documents[0]!.text, '', 'its documents can be read');
  }
  t.same(notes, ['a opened', 'a judged', 'a given back', 'b opened', 'b judged', 'b given back', 'closed']);
});

t.test('an async iterable will do: services that come over a wire or out of an editor', async (t) => {
  const notes: string[] = [];
  async function* slow() {
    yield* both(notes);
  }
  const names: unknown[] = [];
  for await (const { service } of judged(slow(), judging(t))) names.push(service.name);
  t.same(names, ['a', 'b']);
});

t.test('whatever ends the run early gives everything back', async (t) => {
  const rest = ['a opened', 'a given back', 'closed'];
  const ends: Readonly<Record<string, (notes: string[]) => Promise<unknown>>> = {
    'the consumer breaks off': async (notes) => {
      for await (const _ of judged(both(notes), judging(t))) break;
    },
    'the consumer throws': (notes) =>
      t.rejects(async () => {
        for await (const _ of judged(both(notes), judging(t))) throw new Error('enough');
      }, /enough/),
    'no ruleset': (notes) =>
      t.rejects(async () => {
        const none = () => {
          throw new UserError({ de: 'Keins.', en: 'None.' });
        };
        for await (const _ of judged(both(notes), judging(t, { rulesets: { for: none } }))) t.fail('not judged');
      }, UserError),
    'no standard': (notes) =>
      t.rejects(async () => {
        for await (const _ of judged(both(notes), judging(t, { standards: new OpenExaminer(true) })))
          t.fail('not judged');
      }, UserError),
  };
  for (const [name, end] of Object.entries(ends)) {
    const notes: string[] = [];
    await end(notes);
    t.same(notes, rest, name);
  }
});

t.test('who opens standards closes them', async (t) => {
  const notes: string[] = [];
  t.intercept(Examiner.prototype, 'close', {
    value: async () => void notes.push('own closed'),
  });
  for await (const _ of judged(both([]), judging(t))) break;
  t.same(notes, ['own closed'], 'described only: opened for this run');
  const standards = new OpenExaminer();
  for await (const _ of judged(both([]), judging(t, { standards }))) t.same(standards.closed, []);
  t.same(standards.closed, [], 'open: left open');
  await t.rejects(
    withExaminers(at, async (examiners) => {
      t.equal(examiners.for([]), examiners.for([]), 'a list of packages is opened once');
      t.not(examiners.for(['rulesets']), examiners.for([]));
      throw new Error('broken off');
    }),
    /broken off/,
  );
  t.equal(notes.length, 3, 'both are closed, however the work ends');
  await new Examiners(at).close();
  t.equal(notes.length, 3, 'none was opened');
});

t.test('a standard that is none is refused, even if there is nothing to judge', async (t) => {
  const run = async () => {
    for await (const _ of judged([], judging(t, { standards: { ...at, given: ['fehlt'] } }))) t.fail('nothing came');
  };
  await t.rejects(run(), UserError);
});

t.test('installed standards are held against the lock', async (t) => {
  const lock = (standards: object[]) => ({
    ...{ path: 'vorgaben.lock', shown: 'vorgaben.lock', exists: true, ofService: false },
    content: { formatVersion: '1' as const, standards: standards as never },
  });
  const pin = (digest: string) => ({ id: 'x', version: '1', digest });
  const pinsOf = (of: StandardsOfRun['lock']) =>
    (examinerOf({ ...at, lock: of }) as unknown as { atHand: { pins: unknown } }).atHand.pins;
  t.equal(pinsOf(null), null);
  t.equal(pinsOf(lock([])), null, 'a lock that names none');
  t.same(pinsOf(lock([pin('a'), pin('b')])), {
    lock: 'vorgaben.lock',
    ofService: false,
    only: false,
    digests: new Map([['x@1', ['a', 'b']]]),
  });
});

t.test('folders and loose files: one service after the other, within the size that is read', async (t) => {
  const cwd = t.testdir({
    a: { 'steckbrief.yaml': 'dienst: { id: a }\n' },
    b: { 'steckbrief.yaml': 'dienst: { id: b }\n' },
    'x.xml': '<x/>',
  });
  const targets = findTargets(cwd, ['a', 'b', 'x.xml']);
  const all = [...opened(targets, MAX_BYTES, cwd)];
  t.match(
    all.map(({ service, place }) => [service.path, place]),
    [
      ['a', { folder: join(cwd, 'a'), path: 'a' }],
      ['b', { folder: join(cwd, 'b'), path: 'b' }],
      ['.', { folder: cwd, path: '.' }],
    ],
  );
  const [small] = opened(targets, 5, cwd);
  t.match(small!.service.documents[0]!.fault, { code: 'too-large' });
});

t.test('a crash: told, a bug, or a refusal', async (t) => {
  const kaputt = new TypeError('kaputt');
  t.intercept(checkKind('required')!, 'run', {
    value: () => {
      throw kaputt;
    },
  });
  const notes: string[] = [];
  const run = (onCrash: Judging['onCrash']) => judgedOne(noted('a', notes), judging(t, { onCrash }));
  const { run: told } = await run('unverified');
  t.same(told.crashes, [{ ruleId: 'TST1001', kind: 'required', error: kaputt }]);
  t.match(
    told.report.results.find(({ ruleId }) => ruleId === 'TST1001'),
    { outcome: 'unverified', reason: /abgestürzt/ },
  );
  await t.rejects(run('bug'), kaputt);
  t.match(await run('refuse').catch((error: unknown) => error), {
    constructor: UserError,
    args: { id: 'TST1001', kind: 'required', reason: 'kaputt' },
  });
  t.equal(notes.length, 3, 'given back each time');

  const tally = new Tally();
  t.equal(tally.examined, false);
  tally.add(told);
  tally.add({ ...told, examinedAnything: false });
  t.match(tally, { examined: true, crashes: [{ kind: 'required' }, { kind: 'required' }] });
});

t.test('nothing to check is refused by name', async (t) => {
  t.match(nothingToCheck(['a', 'b']), { constructor: UserError, args: { paths: ['a', 'b'] } });
});
