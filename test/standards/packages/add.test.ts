import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { addStandard } from '../../../src/standards/packages/add.ts';
import {
  CODE,
  code,
  doubling,
  imports,
  list,
  meta,
  pattern,
  refused,
  root,
  typed,
  xsd,
} from '../../helpers/packages.ts';
import { zipOf } from '../../helpers/zip.ts';

const optional = (count: number): string =>
  `<xs:element name="r"><xs:complexType><xs:sequence>${Array.from({ length: count }, (_, i) => `<xs:element name="c${i}" minOccurs="0"/>`).join('')}</xs:sequence></xs:complexType></xs:element>`;
const quick = { limits: { time: { compile: 400, validate: 400 } } };
t.test('what add refuses, and what it takes', async (test) => {
  const cwd = test.testdir({
    'text.txt': 'x',
    'typ.txt': '<xs:simpleType name="T"><xs:restriction base="xs:string"/></xs:simpleType>',
    leer: { 'a.txt': '' },
    nurteile: { 'a.xsd': code },
    gut: { 'a.xsd': xsd('urn:test:1', root('r'), meta), 'kaputt.xsd': '<xs:schema', 'kein.xsd': '<a/>' },
    namenlos: { 'a.xsd': xsd('urn:test:1', root('r'), { attributes: 'version="3.1"' }) },
    versionslos: { 'a.xsd': xsd('urn:test:1', root('r'), { name: 'XTest' }) },
    fehlt: {
      'a.xsd': xsd(
        'urn:test:1',
        `<xs:include schemaLocation="b.xsd"/>${typed('http://xoev.de/schemata/code/1_0/xoev-code.xsd')}`,
        meta,
      ),
      'b.xsd': xsd(
        'urn:test:1',
        imports('urn:weg', 'https://beispiel.example/weg.xsd') +
          root('zwei', 'w:T').replace('<xs:element', '<xs:element xmlns:w="urn:weg"'),
      ),
    },
    unnoetig: { 'a.xsd': xsd('urn:test:1', imports('urn:weg', 'https://beispiel.example/weg.xsd') + root('r'), meta) },
    verschoben: {
      xsd: { 'a.xsd': xsd('urn:test:1', typed('../../anderswo/xoev-code.xsd'), meta), 'xoev-code.xsd': code },
    },
    unklar: { 'a.xsd': xsd('urn:test:1', typed('http://x.example/c.xsd'), meta), 'd.xsd': code, 'e.xsd': code },
    oben: {
      'a.xsd': xsd('urn:test:1', typed('http://x.example/c.xsd'), meta),
      'd.xsd': xsd(CODE, '<xs:include schemaLocation="e.xsd"/>'),
      'e.xsd': code,
    },
    'extern.xsd': code,
    fehler: { 'a.xsd': xsd('urn:test:1', `\n${root('r', 'n:Nirgends')}`, meta) },
    doppelt: { 'a.xsd': xsd('urn:test:1', root('r'), meta), 'b.xsd': xsd('urn:test:1', root('r', 'xs:int'), meta) },
    nachrichten: {
      'a.xsd': xsd('urn:test:1', '<xs:include schemaLocation="m.xsd"/>', meta),
      'b.xsd': xsd('urn:test:1', '<xs:include schemaLocation="m.xsd"/><xs:include schemaLocation="n.xsd"/>', meta),
      'm.xsd': xsd('urn:test:1', root('r'), meta),
      'n.xsd': xsd('urn:test:1', root('s'), meta),
    },
    zwei: {
      v1: { 'a.xsd': xsd('urn:test:1', root('r'), meta), 'l.xml': list('urn:eins') },
      v2: { 'a.xsd': xsd('urn:test:2', root('r'), { ...meta, version: '2.0' }), 'l.xml': list('urn:zwei') },
      alt: { 'a.xsd': xsd('urn:test:0', root('r')) },
      'gemeinsam.xml': list('urn:beide'),
    },
    dienend: {
      'fach.xsd': xsd(
        'urn:test:1',
        imports('urn:basis', 'basis.xsd') + root('r', 'b:T').replace('<xs:element', '<xs:element xmlns:b="urn:basis"'),
        meta,
      ),
      'basis.xsd': xsd(
        'urn:basis',
        `${root('basis')}<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>`,
        { name: 'XBasis', version: '9' },
      ),
    },
    schleife: {
      'a.xsd': xsd('urn:test:1', `${imports('urn:b', 'b.xsd')}${root('r')}`, meta),
      'b.xsd': xsd('urn:b', imports('urn:c', 'c.xsd') + root('b')),
      'c.xsd': xsd('urn:c', imports('urn:test:1', 'a.xsd') + root('c')),
    },
    optional: { 'a.xsd': xsd('urn:test:1', optional(3000), meta) },
    verdoppelt: { 'a.xsd': xsd('urn:test:1', doubling, meta) },
    muster: { 'a.xsd': xsd('urn:test:1', pattern('(a|b)?'.repeat(3000)), meta) },
    vielfach: {
      'a.xsd': xsd(
        'urn:test:1',
        root('r').replace('/>', '><xs:complexType/></xs:element>').replace(' type="xs:string"', '') +
          '<xs:element name="s"><xs:complexType><xs:sequence minOccurs="99999" maxOccurs="99999"><xs:element name="c" minOccurs="99999" maxOccurs="999999"/></xs:sequence></xs:complexType></xs:element>',
        meta,
      ),
    },
    liest: {
      'a.xsd': xsd(
        'urn:test:1',
        '<xs:include schemaLocation="file:///etc/passwd"/><xs:include schemaLocation="../gut/a.xsd"/>' +
          root('r', 'n:T'),
        meta,
      ),
    },
    entity: {
      'a.xsd': xsd(
        'urn:test:1',
        imports('urn:b', 'b.xsd') + root('r', 'b:T').replace('<xs:element', '<xs:element xmlns:b="urn:b"'),
        meta,
      ),
      // Read, the entity would declare the type that a.xsd needs.
      'b.xsd': `<!DOCTYPE xs:schema [<!ENTITY x SYSTEM "../typ.txt">]>${xsd('urn:b', '&x;')}`,
    },
    schrift: { 'a.xsd': xsd('urn:test:1', root('r'), { name: '\u4e2d', version: '1' }) },
    lachen: {
      'a.xsd': `<!DOCTYPE xs:schema [<!ENTITY a0 "aaaaaaaaaa">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]>${xsd('urn:test:1', `<xs:annotation><xs:documentation>&a12;</xs:documentation></xs:annotation>${root('r')}`, meta)}`,
    },
  });
  symlinkSync('../gut/a.xsd', join(cwd, 'leer', 'a.xsd'));
  writeFileSync(join(cwd, 'schlupf.zip'), zipOf([{ name: '../a.xsd', data: 'x' }]));
  writeFileSync(join(cwd, 'nest.zip'), zipOf([{ name: 'xsd.zip', data: 'x' }]));
  writeFileSync(join(cwd, 'ein.zip'), zipOf([{ name: 'a.xsd', data: readFileSync(join(cwd, 'gut', 'a.xsd')) }]));
  const cases: readonly (readonly [path: string, said: RegExp, more?: Partial<Parameters<typeof addStandard>[0]>])[] = [
    ['weg', /^„weg“ gibt es nicht/],
    ['text.txt', /^„text\.txt“ ist weder Ordner noch Zip-Datei/],
    ['leer', /^In „leer“ ist weder ein XML-Schema/],
    ['nurteile', /^In „nurteile“ ist weder ein XML-Schema/],
    ['schlupf.zip', /„\.\.\/a\.xsd“ im Zip-Archiv „schlupf\.zip“ führt aus dem Ordner heraus/],
    ['nest.zip', /Darin liegen noch Archive: „xsd\.zip“/],
    ['ein.zip', /^added XTest 1\.0$/],
    ['gut', /^added XTest 1\.0$/],
    ['gut/a.xsd', /^added XTest 1\.0$/],
    ['gut', /^added Anders 9$/, { as: 'Anders@9' }],
    ['gut', /^„Anders“ passt nicht für --as/, { as: 'Anders' }],
    ['gut', /passt nicht für --as/, { as: 'Anders@../x' }],
    ['namenlos', /nicht, zu welchem Standard sie gehören\. .*--as XBeispiel@3\.1/],
    ['namenlos', /^added XName 2$/, { as: 'XName@2' }],
    ['versionslos', /nicht, in welcher Version des Standards sie geschrieben sind\. .*--as XTest@1\.0/],
    [
      'fehlt',
      /^Die Schemas von XTest 1\.0 beziehen sich auf Dateien, die nicht dabei sind:\n {2}„http:\/\/xoev\.de\/schemata\/code\/1_0\/xoev-code\.xsd {2}\(http:\/\/xoev\.de\/schemata\/code\/1_0, a\.xsd\)“, „https:\/\/beispiel\.example\/weg\.xsd {2}\(urn:weg, b\.xsd\)“\n/,
    ],
    ['unnoetig', /^added XTest 1\.0$/],
    ['verschoben', /^added XTest 1\.0$/],
    ['unklar', /http:\/\/x\.example\/c\.xsd/],
    ['oben', /^added XTest 1\.0$/],
    ['fehler', /^Das Schema a\.xsd ist selbst fehlerhaft \(Zeile 2\)/],
    ['doppelt', /^Das Wurzelelement „r“ ist in XTest 1\.0 mehrfach erklärt: „a\.xsd“, „b\.xsd“/],
    ['nachrichten', /^added XTest 1\.0$/],
    ['zwei', /^added XTest 1\.0, XTest 2\.0$/],
    ['zwei', /sind mehrere Standards \(„XTest 1\.0“, „XTest 2\.0“\)/, { as: 'XTest@3' }],
    ['dienend', /^added XTest 1\.0$/],
    ['schleife', /^added XTest 1\.0$/],
    ['optional', /so gebaut, dass es sich in 0\.4 Sekunden nicht|0,4 Sekunden nicht/, quick],
    ['verdoppelt', /so gebaut, dass/, quick],
    ['muster', /so gebaut, dass/, quick],
    ['vielfach', /^added XTest 1\.0$/, quick],
    ['liest', /file:\/\/\/etc\/passwd/],
    ['entity', /fehlt|fehlerhaft/],
    ['schrift', /nicht, zu welchem Standard sie gehören/],
    ['lachen', /^(?:In „lachen“ ist weder|added)/],
    [
      'gut',
      /größer als 0\.0001 MB|größer als/,
      { limits: { files: { files: 9, fileBytes: 100, totalBytes: 1e6, ratio: 9, ratioFrom: 9, depth: 9 } } },
    ],
    [
      'zwei',
      /größer als 0\.001 MB|größer als/,
      { limits: { files: { files: 9, fileBytes: 1e6, totalBytes: 1000, ratio: 9, ratioFrom: 9, depth: 9 } } },
    ],
    ['gut', /^added XTest 1\.0$/, { more: ['extern.xsd'] }],
    ['fehlt/a.xsd', /b\.xsd/, { more: ['extern.xsd'] }],
  ];
  for (const [path, said, more] of cases) {
    const start = Date.now();
    test.match(await refused(cwd, path, more), said, `${path} ${more?.as ?? ''}`);
    test.ok(Date.now() - start < 5000, `${path} in bounded time`);
  }
});
