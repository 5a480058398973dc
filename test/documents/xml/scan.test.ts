import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import t from 'tap';
import { nodePath, parseXml } from '../../../src/documents/xml/libxml.ts';
import { NodePaths } from '../../../src/documents/xml/node-paths.ts';
import { saidAttribute, saidText, scanXml } from '../../../src/documents/xml/xml-scan.ts';
import { fileOf, startOf, textAt } from '../../helpers/files.ts';

/** Small trees with everything that makes places hard. */
const markup = fc.letrec<{ element: string; nodes: string }>((tie) => ({
  element: fc
    .record({
      name: fc.constantFrom('a', 'b', 'p:a', 'q:b', 'straße', 'p:zähler'),
      namespace: fc.constantFrom('', '', ' xmlns="urn:d"', ' xmlns=""'),
      attributes: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom('x', 'p:x', 'y', 'q:über'),
          value: fc.constantFrom(
            '1',
            '',
            'a>b',
            '"',
            "it's",
            'ä😀',
            ' y="2" ',
            '</a>'.replace('<', '&lt;'),
            'a\r\nb',
            '&amp;',
          ),
        }),
        { selector: ({ name }) => name, maxLength: 3 },
      ),
      blank: fc.constantFrom(' ', '\n', '\r\n  ', '\t'),
      nodes: fc.option(tie('nodes'), { nil: undefined, maxDepth: 4, depthSize: 'small' }),
    })
    .map(({ name, namespace, attributes, blank, nodes }) => {
      const written = attributes
        .map(
          ({ name: key, value }) =>
            `${blank}${key} = ${value.includes('"') ? `'${value.replaceAll("'", '&apos;')}'` : `"${value}"`}`,
        )
        .join('');
      return nodes === undefined
        ? `<${name}${namespace}${written}${blank}/>`
        : `<${name}${namespace}${written}>${nodes}</${name}${blank}>`;
    }),
  nodes: fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: tie('element') },
        fc.constantFrom(
          'Text',
          'ä 😀',
          '\r\n ',
          '<!-- <a x="1"> -->',
          '<![CDATA[</a> <b>]]>',
          '<?pi <a> ?>',
          '&lt;a&gt;',
          '>',
        ),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
}));
/** What a text says, told by saxes, which judges while it reads. */
function toldBySaxes(text: string): string[] {
  const told: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => told.push(`<${name} ${JSON.stringify(attributes)}`));
  parser.on('closetag', ({ name }) => told.push(`>${name}`));
  parser.on('text', (part) => told.push(`"${part}`));
  parser.on('cdata', (part) => told.push(`"${part}`));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return told;
}
function toldByScan(text: string): string[] {
  const told: string[] = [];
  const open: string[] = [];
  scanXml(text, {
    open(name, at, end, attributes) {
      if (text[at] !== '<') throw new Error(`No tag: ${text.slice(at, end)}`);
      const values = attributes.map((one) => [one.name, saidAttribute(text.slice(one.from, one.to))]);
      told.push(`<${name} ${JSON.stringify(Object.fromEntries(values))}`);
      open.push(name);
    },
    text: (from, to, cdata) => told.push(`"${saidText(text.slice(from, to), cdata)}`),
    close: () => told.push(`>${open.pop()}`),
  });
  return told;
}
/** Pieces of text on end as one: how a text is cut is nobody's business; nor is what stands around the root. */
const joinedTexts = (told: readonly string[]): string[] =>
  told
    .slice(
      told.findIndex((one) => one.startsWith('<')),
      told.findLastIndex((one) => one.startsWith('>')) + 1,
    )
    .reduce<string[]>((all, one) => {
      if (one.startsWith('"') && all.at(-1)?.startsWith('"')) all.push(all.pop()! + one.slice(1));
      else if (one !== '"') all.push(one);
      return all;
    }, []);
t.test('the scanner tells what saxes tells', async (test) => {
  const hard = [
    '<a>&#65;&#x1F600;&amp;lt;&apos;&quot;&gt;</a>',
    "<a x='1\t2\r\n3\n4&#10;5' y=\"&lt;&quot;'\">\r\n\r<![CDATA[a\r\n]]]]><![CDATA[>&amp;]]></a>\n<!-- -->",
    '<?xml version="1.0"?>\n<!-- <a> -->\n<?pi ?><a\n/>',
    '<a><b/><b /><c.d-e_f:g h:i = "/>"/></a>',
    '<a>]]&gt;<!-- ]]> --><![CDATA[]]></a>',
  ];
  for (const text of hard) test.strictSame(joinedTexts(toldByScan(text)), joinedTexts(toldBySaxes(text)), text);
  fc.assert(
    fc.property(markup.element, (element) => {
      const text = `<wurzel xmlns:p="urn:p" xmlns:q="urn:q">${element}</wurzel>`;
      test.strictSame(joinedTexts(toldByScan(text)), joinedTexts(toldBySaxes(text)));
    }),
    { numRuns: 200 },
  );
  const endless = [
    '<',
    '<a',
    '<a x',
    '<a x="',
    '<a x="1"',
    '<!--',
    '<![CDATA[',
    '<?',
    '</',
    '<!',
    '<a></a',
    '<a>&#x110000;&nbsp;',
  ];
  for (const text of endless) test.doesNotThrow(() => toldByScan(`${text}<`), `it ends: ${text}`);
  test.equal(saidText('&#x110000;&nbsp;&#xD;', false), '&#x110000;&nbsp;\r');
});
t.test('paths counted once are those that libxml2 counts each time', async (test) => {
  fc.assert(
    fc.property(fc.array(markup.element, { maxLength: 12 }), (elements) => {
      const text = `<wurzel xmlns:p="urn:p" xmlns:q="urn:q"><x xmlns="urn:x"/>text${elements.join('')}<y/></wurzel>`;
      const tree = parseXml(Buffer.from(text));
      const paths = new NodePaths();
      for (const node of tree.find('//node() | //@*')) test.equal(paths.of(node), nodePath(node), text);
      tree.dispose();
    }),
    { numRuns: 200 },
  );
});
t.test('every node of an XML text is found where it stands', async (test) => {
  let elements = 0;
  let attributes = 0;
  const plain = (value: string): string =>
    value
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replaceAll('&apos;', "'")
      .replace(/\r\n|\n|\t/g, ' ');
  fc.assert(
    fc.property(
      markup.element,
      fc.constantFrom('', '<?xml version="1.0"?>\r\n', '\ufeff<!-- ü -->\n'),
      (element, prolog) => {
        const text = `${prolog}<wurzel xmlns:p="urn:p" xmlns:q="urn:q">${element}${element}</wurzel>`;
        const file = fileOf('datei.xml', text);
        if (file.fault) throw new Error(`${file.fault.code}: ${text}`);
        const found = [...file.select('//*', {}), ...file.select('//@*', {})];
        const ranges = file.locate(found.map(({ pointer }) => ({ pointer, part: 'whole' as const })));
        const starts = new Set<string>();
        found.forEach((node, index) => {
          const here = textAt(file.text, ranges[index]!);
          starts.add(startOf(ranges[index]!));
          if (node.pointer.includes('/@') && /@[^/]*$/.test(node.pointer)) {
            attributes += 1;
            // Blanks around a value are left out of its place.
            if (plain(here).trim() !== node.value?.toString().replace(/\s/g, ' ').trim())
              throw new Error(`${node.pointer}: ${JSON.stringify([here, node.value])} in ${text}`);
          } else {
            elements += 1;
            if (!here.startsWith(`<${node.name}`) || !/^[\s>/]/.test(here.slice(node.name.length + 1)))
              throw new Error(`${node.pointer} ${node.name}: ${JSON.stringify(here)} in ${text}`);
            if (!here.endsWith('>')) throw new Error(`${node.pointer} ends at ${here}`);
          }
        });
        file.dispose();
        return starts.size === found.length;
      },
    ),
    { numRuns: 400 },
  );
  test.ok(elements > 1000 && attributes > 500, `${elements} elements and ${attributes} attributes`);
});
