import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import { Repeating, Superseded } from '../../src/lsp/repeating.ts';

t.test('changes that come together are one piece of work, never two at a time', async (t) => {
  let running = 0;
  let most = 0;
  let times = 0;
  const done: number[] = [];
  const loop = new Repeating<number>(
    async () => {
      running += 1;
      most = Math.max(most, running);
      await setTimeout(5);
      running -= 1;
      times += 1;
      return times;
    },
    { done: (result) => done.push(result), failed: () => t.fail() },
  );
  await loop.settled();
  t.equal(times, 0, 'nothing was wanted');
  for (let i = 0; i < 20; i++) loop.touch();
  const first = loop.settled();
  await setTimeout(7);
  loop.touch();
  await Promise.all([first, loop.settled()]);
  t.equal(most, 1);
  t.ok(times <= 3, `${times} times`);
  t.equal(loop.latest, done.at(-1));
  loop.close();
  loop.touch();
  await loop.settled();
  t.equal(times, done.length, 'closed, nothing more is done');
});

t.test('work that is stale is done anew; work that fails is told once', async (t) => {
  let stale = 0;
  const failed: unknown[] = [];
  const loop = new Repeating<string>(
    async (isStale) => {
      await setTimeout(5);
      if (isStale()) {
        stale += 1;
        throw new Superseded();
      }
      if (failed.length === 0) throw new Error('once');
      return 'good';
    },
    { done: () => undefined, failed: (error) => failed.push(error) },
  );
  loop.touch();
  const wanted = loop.settled();
  await setTimeout(3);
  loop.touch();
  await Promise.all([wanted, loop.settled()]);
  t.ok(stale <= 1);
  t.match(failed, [{ message: 'once' }]);
  loop.touch();
  await loop.settled();
  t.equal(loop.latest, 'good');
  const late = loop.settled();
  loop.close();
  await late;
});
