import t from 'tap';
import { orderedValue } from '../../src/fim/values.ts';

t.test('values in the order of their type', async (t) => {
  const cases: readonly (readonly [datatype: string, less: string, more: string])[] = [
    ['num', '-INF', '-1e3'],
    ['num', '.5', 'INF'],
    ['num_currency', '1.50', '1.51'],
    ['num_int', '-7', '+7'],
    ['num_int', '99999999999999999999', '100000000000000000000'],
    ['num_int', '1', '9'.repeat(500)],
    ['date', '2024-02-29', '2024-03-01'],
    ['date', '2024-01-01+02:00', '2024-01-01Z'],
    ['date', '-0044-03-15', '0001-01-01'],
    ['time', '09:30:00', '24:00:00'],
    ['time', '10:00:00+02:00', '09:00:00Z'],
    ['datetime', '2024-01-01T00:00:00-05:00', '2024-01-01T06:00:00Z'],
    ['datetime', '2024-01-01T23:59:59.9', '2024-01-01T24:00:00'],
  ];
  for (const [datatype, less, more] of cases)
    t.ok(orderedValue(datatype, less)! < orderedValue(datatype, more)!, `${datatype}: ${less} < ${more}`);
  const none = [
    ['num', '1,5'],
    ['num', ''],
    ['num_int', '1.0'],
    ['num_int', '-'],
    ['date', '2023-02-29'],
    ['date', '01.02.2024'],
    ['time', '25:00:00'],
    ['time', '9:30'],
    ['datetime', '2024-13-01T00:00:00'],
    ['datetime', '2024-01-01'],
    ['text', '1'],
    ['__proto__', '1'],
  ] as const;
  for (const [datatype, text] of none) t.equal(orderedValue(datatype, text), null, `${datatype}: ${text} is none`);
  t.ok(Number.isNaN(orderedValue('num', 'NaN')));
});
