import t from 'tap';
import { checkKind } from '../../../src/rules/index.ts';
import { fileOf } from '../../helpers/files.ts';
import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('absent', {
  valid: [],
  invalid: [
    {
      data: { test: true },
      select: '$.test',
      yields: [
        {
          code: 'present',
          pointer: '/test',
          part: 'key',
          args: { name: 'test', value: 'true' },
          says: 'Diese Angabe darf hier nicht stehen: „test“, Wert „true“. Entfernen Sie sie.',
        },
      ],
    },
    {
      data: { l: [{ a: 1 }] },
      select: '$.l[0]',
      yields: [{ code: 'present', pointer: '/l/0', part: 'value', args: { name: 'l', entry: 1, value: '' } }],
    },
    {
      data: [1],
      select: '$[0]',
      yields: [
        { code: 'present', says: 'Diese Angabe darf hier nicht stehen, 1. Eintrag, Wert „1“. Entfernen Sie sie.' },
      ],
    },
    {
      data: { 'x:alt': 'y' },
      rootName: { namespace: 'urn:x', local: 'x' },
      select: "$['x:alt']",
      yields: [{ code: 'present', args: { name: 'x:alt', value: 'y' } }],
    },
  ],
});

t.test('only what repeats something within the same place is unwanted, wherever that stands', async (t) => {
  const text = `<r><m><i l="de"/><i l="en"/><i/><i l="de"/><i/></m><m><i l="de"/><i l="en"/><i l="en"/></m></r>`;
  const document = fileOf('a.xml', text);
  const kind = checkKind('absent')!;
  const subject = { document, nodes: document.select('//i', {}) };
  const found = [...kind.run(subject, { again: { by: '@l', within: '..' } } as never, {} as never)];
  t.same(
    found.map((one) => ('pointer' in one ? one.pointer : '')),
    ['/r/m[1]/i[4]', '/r/m[2]/i[3]'],
  );
  document.dispose();
});

everySentence('absent');
