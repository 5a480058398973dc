import t from 'tap';
import { openMemory } from '../../src/documents/memory.ts';
import type { Place } from '../../src/documents/place.ts';
import { CatalogueDocument } from '../../src/run/catalogue-document.ts';

t.test('places of a catalogue are in the order of its text', async (t) => {
  const service = (id: string) => JSON.stringify({ ordner: id, leistungen: [{ leika: '1' }, { leika: '2' }], url: id });
  const text = `{"dienste":[\n${['a', 'b', 'c'].map(service).join(',\n')}\n],"umsetzungsplan":[{"leika":"1"},{"leika":"2"}]}`;
  const file = { relative: 'katalog.json', text, kind: 'catalogue' } as const;
  const [plain] = openMemory([file]).documents;
  const [catalogue] = openMemory([file], (input) => new CatalogueDocument(input)).documents;
  const pointers = [0, 1, 2].flatMap((at) =>
    ['', '/ordner', '/leistungen', '/leistungen/1/leika', '/url'].map((one) => `/dienste/${at}${one}`),
  );
  const places = ['', ...pointers, '/umsetzungsplan/0', '/umsetzungsplan/1'].map(
    (pointer): Place => ({ pointer, part: 'value' }),
  );
  const order = (document: typeof plain) =>
    document!
      .locate(places)
      .map(({ start }, at) => ({ ...start, at }))
      .sort((a, b) => a.line - b.line || a.column - b.column || a.at - b.at)
      .map(({ at }) => places[at]!.pointer);
  t.same(order(catalogue), order(plain));
  t.same(catalogue!.locate([{ pointer: '/dienste/1/url', part: 'value' }])[0]!.start.line, 3, 'a service is a line');
});
