import t from 'tap';
import { endOfDay, liesBeyond } from '../../src/text/calendar.ts';

t.test('a day ends at midnight in Germany, in summer and in winter', async (t) => {
  t.equal(endOfDay('2026-07-01'), Date.parse('2026-07-01T21:59:59Z'));
  t.equal(endOfDay('2026-11-28'), Date.parse('2026-11-28T22:59:59Z'));
  for (const [moment, day, beyond] of [
    ['2026-11-28T12:00:00Z', '2026-11-28', false],
    ['2026-11-28T22:59:59Z', '2026-11-28', false],
    ['2026-11-28T23:00:00Z', '2026-11-28', true],
    ['2026-07-01T21:59:59Z', '2026-07-01', false],
    ['2026-07-01T22:00:00Z', '2026-07-01', true],
    ['2027-01-01T00:00:00Z', '2026-11-28', true],
    ['2020-01-01T00:00:00Z', '2026-11-28', false],
  ] as const)
    t.equal(liesBeyond(Date.parse(moment), day), beyond, `${moment} and ${day}`);
});
