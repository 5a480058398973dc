import { readdirSync } from 'node:fs';
import t from 'tap';
import { stringify } from 'yaml';
import type { Json } from '../../src/base/nouns.ts';
import { fileReferences, placeOf } from '../../src/documents/declarations.ts';
import type { FileDocument } from '../../src/documents/file.ts';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  isXmlKind,
  KINDS,
  type Kinds,
  kindNamed,
} from '../../src/documents/kinds/index.ts';
import { defineKind, type Kind } from '../../src/documents/kinds/kind.ts';
import { dataSample, xmlSample } from '../../src/documents/kinds/sample.ts';
import { examinedBy } from '../../src/documents/recognise.ts';
import type { Service } from '../../src/documents/service.ts';
import { SKELETON_KINDS } from '../../src/init/skeletons.ts';
import { ruleContradictions } from '../../src/rulesets/consistent.ts';
import type { RawRule } from '../../src/rulesets/raw.ts';
import type { Ruleset } from '../../src/rulesets/types.ts';
import { checkService } from '../../src/run/judge-service.ts';
import { MANIFEST_SCHEMA } from '../../src/schemas/ruleset/manifest.ts';
import { RULE_SCHEMA } from '../../src/schemas/ruleset/rule.ts';
import { CLI } from '../../src/words/command-line/index.ts';
import { rangeFor } from '../../src/workshop/author/ids.ts';
import { documentFor, selectFor, skeletonFor } from '../../src/workshop/author/skeletons.ts';
import { pathFaults } from '../../src/workshop/lint/paths.ts';
import { fileOf } from '../helpers/files.ts';
import { ruleFile } from '../helpers/io.ts';

/** The name of a kind that our list does not have; as a line of the list it would be part of the type. */
const named = (name: string): DocumentKind => name as DocumentKind;

const METER = 'urn:de:beispiel:zaehler:1';
const meter = defineKind({
  name: named('zaehlerstand'),
  syntax: 'xml',
  suffixes: ['zst'],
  recognised: { namespaces: [{ uri: /^urn:de:beispiel:zaehler:/, root: 'zaehlerstand' }] },
  declared: { places: ['/fim/zaehler/*'], interfaces: ['zaehler'] },
  sample: xmlSample(METER, 'zaehlerstand', 'ablesung'),
  range: 'OZG7',
  qualified: true,
  examiner: 'standards',
});
const tariff = defineKind({
  name: named('tarif'),
  syntax: 'data',
  recognised: { names: ['tarif.json'], keys: [['tarifKennung', 'gueltigAb']], but: ['openapi'] },
  declared: { interfaces: ['zaehler'] },
  sample: dataSample(['anbieter', 'url'], (url) => ({
    tarifKennung: 'T1',
    gueltigAb: '2026-01-01',
    anbieter: url === null ? {} : { url },
  })),
});
const MORE: Kinds = [...KINDS, meter, tariff];

const textOf = (document: Json, { syntax }: Kind): string =>
  typeof document === 'string' ? document : syntax === 'data' ? JSON.stringify(document) : stringify(document);
const sampleText = (kind: Kind): string => textOf(kind.sample.document('https://www.beispielstadt.example/'), kind);

t.test('every kind is one record: its sample is recognised, and all lists are made of the records', async (t) => {
  const SUFFIX = { data: 'json', xml: 'xml', html: 'html', text: 'txt', certificate: 'pem' } as const;
  for (const kind of KINDS) {
    const { recognised: { names: [first] = [], rootNames: [root] = [] } = {}, syntax, name } = kind;
    // What these hold is no sample: text is recognised by name alone, and a certificate is made of a key.
    if (syntax === 'text' || syntax === 'certificate') continue;
    const file = fileOf(typeof first === 'string' ? first : (root ?? `beispiel.${SUFFIX[syntax]}`), sampleText(kind));
    t.equal(file.fault, null, `${name}: the sample can be read`);
    t.equal(file.recognised, kind.recognised ? name : null, `${name}: the sample is what it shows`);
    file.dispose();
  }
  t.equal(new Set(DOCUMENT_KINDS).size, KINDS.length, 'no name twice');
  const all = JSON.stringify([...DOCUMENT_KINDS, '*']);
  t.ok(JSON.stringify(RULE_SCHEMA.properties.applies).includes(all), 'what rule files may name');
  t.ok(JSON.stringify(MANIFEST_SCHEMA).includes(all), 'what roles may name');
  t.same(
    KINDS.filter(({ template }) => template)
      .map(({ template }) => template!.art)
      .sort(),
    [...SKELETON_KINDS].sort(),
    'what init can lay out',
  );
  for (const lang of ['de', 'en'] as const)
    t.ok(CLI.initSchnittstelle[lang].includes(`(${SKELETON_KINDS.join(', ')})`), `the help of init says so: ${lang}`);
  const files = readdirSync('src/documents/kinds').filter((file) => !/^(?:index|kind|sample|fill-in)\.ts$/.test(file));
  t.ok(files.length > 10 && files.length <= KINDS.length, 'each file brings a kind at least');
});

t.test('where the Steckbrief names which kind', async (t) => {
  const at = (steckbrief: Json) => fileReferences(steckbrief).map(({ kinds, art }) => [kinds, ...(art ? [art] : [])]);
  const [file, list] = [{ datei: 'x' }, [{ datei: 'x' }]];
  for (const [steckbrief, kinds] of [
    [{ fim: { datenschemata: list } }, ['xdatenfelder']],
    [{ fim: { codelisten: list } }, ['genericode']],
    [{ fim: { prozesse: list } }, ['xprozess']],
    [{ fim: { leistungen: list } }, ['xzufi']],
    [{ fim: { beispiele: list } }, ['payload']],
    [{ fim: { zaehler: list } }, []],
    [{ xoev: [{ beispiele: list }] }, ['xoev']],
    [{ schnittstellen: [{ zertifikat: file }] }, ['certificate']],
    [{ seiten: list }, ['html']],
    [{ quelloffenheit: { publiccode: file } }, ['publiccode']],
    [{ quelloffenheit: { lizenzdatei: file } }, ['text']],
  ] as const)
    t.same(at(steckbrief as unknown as Json), [[kinds]], JSON.stringify(steckbrief));
  for (const [art, kinds] of [
    ['bundid', ['saml-metadata', 'saml-request']],
    ['unternehmenskonto', ['saml-metadata', 'saml-request']],
    ['xta', ['xta']],
    ['osci', ['xta']],
    ['postfach', ['zbp', 'bsp-nachricht']],
    ['xzufi', ['xzufi']],
    ['pvog', ['xzufi', 'text']],
    ['openapi', ['openapi']],
    ['fit-connect', ['fit-connect', 'fit-connect-route', 'jwk']],
    ['xbezahldienste', ['xbezahldienste']],
    ['publiccode', ['publiccode']],
    ['zertifikat', ['certificate']],
    ['constructor', []],
  ] as const)
    t.same(at({ schnittstellen: [{ art, datei: 'x' }] }), [[kinds, art]], art);
  const wanted = { xdatenfelder: 'fim.datenschemata', html: 'seiten', publiccode: 'quelloffenheit.publiccode' };
  for (const [kind, place] of Object.entries({ ...wanted, xzufi: 'fim.leistungen', jwk: 'schnittstellen' }))
    t.equal(placeOf(kind as DocumentKind), place, kind);
  t.equal(placeOf('certificate'), 'schnittstellen');
});

t.test('content that could be of several kinds is of the first', async (t) => {
  for (const [text, kind] of [
    ['{"openapi": "3.1.0", "kty": "RSA"}', 'openapi'],
    ['{"contentStructure": {}, "keys": []}', 'jwk'],
    ['{"leikaKey": "1", "kty": "RSA"}', 'jwk'],
    ['{"contentStructure": {}, "routes": []}', 'fit-connect'],
    ['{"mailboxUuid": "1", "routes": []}', 'fit-connect-route'],
    ['{"mailboxUuid": "1", "paymentRequest": {}}', 'zbp'],
    ['{"sha512sum": "1"}', null],
  ] as const)
    t.equal(fileOf('a.json', text).recognised, kind, text);
  t.equal(fileOf('publiccode.yml', 'openapi: 3').recognised, 'publiccode', 'the name comes first');
  t.equal(fileOf('unten/nachweise.yaml', 'openapi: 3').recognised, 'openapi', 'decisions lie at the root');
  t.equal(fileOf('html', '{}').recognised, 'html', 'a file called like its suffix');
  t.equal(fileOf('pem', '{"kty": "RSA"}').recognised, 'jwk');
});

/** Rules on the new kinds, as their authors write them. */
function ruleOf(id: string, kind: DocumentKind): { rule: RawRule; document: FileDocument } {
  const { select, with: given, message, pass, fail } = skeletonFor(kind, 'pattern', MORE)!;
  const rule = ruleFile(id, {
    applies: { kind },
    checks: [{ select, kind: 'pattern', with: given, message }],
    examples: isXmlKind(kind, MORE)
      ? { pass: [{ text: pass }], fail: [{ text: fail }] }
      : { pass: [{ data: pass }], fail: [{ data: fail }] },
  }) as unknown as RawRule;
  return { rule, document: fileOf(`rules/${id}.yaml`, stringify(rule)) };
}

/** What a rule says of a file of its kind, lying where only the Steckbrief names it. */
function outcomeOf(rule: RawRule, kind: Kind<DocumentKind>, value: string): string {
  const references = fileReferences({ schnittstellen: [{ art: 'zaehler', datei: 'a.xml' }] }, MORE);
  const text = textOf(kind.sample.document(value), kind);
  const file = fileOf(`a.${kind.syntax === 'xml' ? 'xml' : 'json'}`, text, { declarations: references, kinds: MORE });
  const service: Service = {
    ...{ path: '.', steckbrief: null, name: null, documents: [file] },
    document: () => file,
    reference: () => 'found',
    files: () => [file.relative],
  };
  const ruleset = {
    ...{ manifest: { id: 'x', version: '1.0.0' }, digest: '', includes: [], prefixes: {}, catalogues: [] },
    rules: [{ ...rule, applies: { kind: [kind.name] }, evidence: 'file' }],
    texts: () => new Map(),
    textsAsPacked: () => null,
    catalogueText: () => undefined,
    catalogue: () => undefined,
  } as unknown as Ruleset;
  const options = { ruleset, phase: 'abnahme', asOf: '2026-11-22', lang: 'de' } as const;
  const { report, crashes } = checkService(service, options);
  t.same(crashes, []);
  file.dispose();
  return report.results[0]!.outcome;
}

t.test('a kind that is added is recognised, declared, linted, run and laid out', async (t) => {
  for (const [kind, file] of [
    [meter, 'stand.zst'],
    [meter, 'stand.xml'],
    [tariff, 'tarife.yaml'],
    [tariff, 'unten/TARIF.json'],
  ] as const) {
    const text = sampleText(kind);
    t.equal(fileOf(file, text, { kinds: MORE }).kind, kind.name, `${file} is recognised`);
    t.not(fileOf(file, text).kind, kind.name, 'only where the kind is known');
  }
  t.equal(fileOf('a.xml', `<stand xmlns="${METER}"/>`, { kinds: MORE }).recognised, null, 'another root');
  t.equal(
    fileOf('a.json', '{"tarifKennung": 1, "gueltigAb": 2, "openapi": "3.1.0"}', { kinds: MORE }).recognised,
    'openapi',
  );

  const references = fileReferences(
    { fim: { zaehler: [{ datei: 'a' }] }, schnittstellen: [{ art: 'zaehler', datei: 'b' }] },
    MORE,
  );
  t.same(
    references.map(({ kinds }) => kinds),
    [['zaehlerstand'], ['zaehlerstand', 'tarif']],
    'the Steckbrief declares it',
  );
  t.equal(fileOf('b.xml', '<anders/>', { declarations: references, kinds: MORE }).kind, 'zaehlerstand');
  t.same([placeOf(meter.name, MORE), placeOf(tariff.name, MORE)], ['fim.zaehler', 'schnittstellen']);
  t.same(
    [examinedBy(meter.name, MORE), examinedBy(tariff.name, MORE), examinedBy(null, MORE)],
    ['standards', null, null],
  );
  t.same([rangeFor('OZG', meter.name, MORE), rangeFor('OZG', tariff.name, MORE)], ['OZG7', 'OZG1']);

  for (const [kind, select] of [
    [meter, "/*/*[local-name()='ablesung']"],
    [tariff, '$.anbieter.url'],
  ] as const) {
    const { rule, document } = ruleOf('TST1001', kind.name);
    t.equal(selectFor(kind.name, MORE), select, `${kind.name}: a skeleton`);
    t.equal(kindNamed(kind.name, MORE), kind);
    t.same(documentFor(kind.name, MORE), kind.sample.document('https://www.beispielstadt.example/'));
    t.same(ruleContradictions(rule, document.root!, MORE), [], `${kind.name}: its path is of the right language`);
    t.same(
      pathFaults({ rule, document, defaults: { document, from: new Map() } }, {}, MORE),
      [],
      `${kind.name}: nothing to complain of`,
    );
    t.equal(outcomeOf(rule, kind, 'https://www.beispielstadt.example/'), 'passed');
    t.equal(outcomeOf(rule, kind, 'http://www.beispielstadt.example/'), 'failed');
  }
  const { rule, document } = ruleOf('TST1002', meter.name);
  t.match(ruleContradictions(rule, document.root!), [{ pointer: '/checks/0/select', text: { de: /kein JSONPath/ } }]);
  const wrong = { ...rule, checks: [{ ...rule.checks[0]!, select: '/z:stand/ablesung' }] };
  t.match(pathFaults({ rule: wrong, document, defaults: { document, from: new Map() } }, { z: METER }, MORE), [
    { args: { name: 'z:stand' } },
    { args: { name: 'ablesung' } },
  ]);
});
