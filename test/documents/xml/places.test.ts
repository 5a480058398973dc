import t from 'tap';
import { fileOf, textAt } from '../../helpers/files.ts';

t.test('parts of XML places', async (test) => {
  const text = [
    '<r xmlns="urn:d" xmlns:p="urn:p">',
    '  <p:liste>',
    '    <p:e id="eins"> Wert </p:e>',
    '    <p:e><p:id>zwei</p:id></p:e>',
    '    <p:e><identifikation><id>drei</id></identifikation></p:e>',
    '    <p:e>a &amp; b</p:e>',
    '    <p:e/>',
    '  </p:liste>',
    '  <x/><x>eins</x><x id="a"/>',
    '  <t><!-- vorn -->nur Text</t>',
    '  <s xmlns:s="urn:s"><s:u/><s:u id="7"/></s>',
    '</r>',
  ].join('\n');
  const file = fileOf('datei.xml', text);
  const at = (place: Parameters<typeof file.locate>[0][number]): string => textAt(text, file.locate([place])[0]!);
  const e = '/*/p:liste/p:e';
  test.strictSame(
    [
      at({ pointer: `${e}[1]`, part: 'value' }),
      at({ pointer: `${e}[1]`, part: 'key' }),
      at({ pointer: `${e}[1]/@id` }),
      at({ pointer: `${e}[1]`, part: 'value', span: { from: 1, to: 3 } }),
      at({ pointer: `${e}[4]`, part: 'value', span: { from: 1, to: 3 } }),
      at({ pointer: `${e}[5]`, part: 'value' }),
      at({ pointer: `${e}[2]`, part: 'value' }),
      at({ pointer: `${e}[1]/text()` }),
      at({ pointer: '/*/*[3]/text()[1]' }),
      at({ pointer: '/*/*[5]', part: 'value' }),
      at({ pointer: '/*/nichts' }),
      at({ pointer: '/*/*[3]/@nichts' }),
    ],
    [
      'Wert',
      '<p:e id="eins">',
      'eins',
      'We',
      'a &amp; b',
      '<p:e/>',
      '<p:e>',
      'Wert',
      'eins',
      '<!-- vorn -->nur Text',
      '',
      '',
    ],
    'tags, values, texts, spans',
  );
  test.strictSame(
    [
      `${e}[1]/@id`,
      `${e}[2]`,
      `${e}[3]`,
      `${e}[4]`,
      '/*/*[4]',
      '/*/*[2]',
      '/*/*[6]/s:u[2]',
      `${e}[1]/text()[1]`,
      '',
    ].map((pointer) => file.stablePointer(pointer)),
    [
      '/*/p:liste/p:e[eins]/@id',
      '/*/p:liste/p:e[zwei]',
      '/*/p:liste/p:e[drei]',
      `${e}[4]`,
      '/*/*[a]',
      '/*/*[2]',
      '/*/*[6]/s:u[2]',
      '/*/p:liste/p:e[eins]/text()[1]',
      '',
    ],
    'ids instead of indexes, where the prefix is known',
  );
  const [node] = file.select('//d:x[. = "eins"]', { d: 'urn:d' });
  test.strictSame(
    [
      node?.pointer,
      node?.name,
      node?.value,
      node?.source,
      node?.child('..')?.pointer,
      node?.child('d:nichts'),
      file.select('//text()[. = "eins"]', {})[0]?.name,
    ],
    ['/*/*[3]', 'x', 'eins', null, '/*', undefined, ''],
  );
  test.strictSame(file.rootName, { namespace: 'urn:d', local: 'r' });
});
