import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { BadPath } from '../../src/documents/bad-path.ts';
import { XmlXPath } from '../../src/documents/xml/libxml.ts';
import type { RawRule } from '../../src/rulesets/raw.ts';
import { xpathFault } from '../../src/text/xpath-fault.ts';
import { render } from '../../src/words/render.ts';
import { XPATH_FAULTS } from '../../src/words/xpath-faults.ts';

const CASES: readonly (readonly [path: string, code: string, says: RegExp])[] = [
  ['', 'empty', /fehlt ein XPath/],
  ['  ', 'empty', /fehlt ein XPath/],
  ["a[b='x]", 'unclosed-quote', /Anführungszeichen \('\) geöffnet und nicht geschlossen: „'x\]“/],
  ['//xdf:feld[', 'ends', /hört hinter „\[“ mitten im Ausdruck auf/],
  ['//', 'ends', /hinter „\/\/“/],
  ['a and', 'ends', /hinter „and“/],
  ['a[b', 'unclosed', /geöffnet \(\[\) und nicht geschlossen; am Ende fehlt „\]“/],
  ['count(a', 'unclosed', /am Ende fehlt „\)“/],
  ['a]', 'unopened', /„\]“ ohne die öffnende Klammer „\[“/],
  ['a b', 'unexpected', /kann „b“ hinter „a“ nicht stehen/],
  ['[1]', 'unexpected', /kann „\[“ nicht stehen/],
  ['a | -b', 'unexpected', /kann „-“ hinter „\|“/],
  ['a[b c]', 'unexpected', /kann „c“ hinter „b“/],
  ['a#b', 'sign', /steht „#“/],
  ["a[b == 'x']", 'foreign', /steht „==“; in XPath heißt das „=“/],
  ['a && b', 'foreign', /heißt das „and“/],
  ['$.dienst.url', 'variable', /JSONPath \(\$\.…\) gilt nur in YAML/],
  ["a[matches(., 'x')]", 'no-function', /„matches\(…\)“; diese Funktion hat XPath 1\.0 nicht/],
  ["a[contain(., 'x')]", 'no-function', /Gemeint ist wohl „contains\(…\)“/],
  ['a[contains(.)]', 'arguments', /hat „contains\(…\)“ 1 Angabe in der Klammer; vorgesehen sind: 2/],
  ["concat('a')", 'arguments', /vorgesehen sind: 2\+/],
  ['count(//a)', 'no-places', /ergibt einen Wert; verlangt ist ein Pfad/],
  ["a[sum('x')]", 'not-places', /braucht „sum\(…\)“ Stellen der Datei/],
  ["'a' | b", 'not-places', /braucht „\|“ Stellen/],
  ['string(a)/b', 'not-places', /braucht „\/“ Stellen/],
  ['childs::a', 'no-axis', /Gemeint ist wohl „child::“/],
];
const SOUND = [
  '/',
  '.',
  '..',
  '*',
  '@*',
  '*[and and or]',
  '*[div div mod * 3]',
  '*[-1.5 + .5 > 1]',
  "//a:b[@c='d' or not(position() = last())]/text()",
  "processing-instruction('x')",
  'ancestor-or-self::node()/@x:*',
  '(a | b)[1]/c[string-length(normalize-space(.)) > 0]',
  "id('x')/y",
];

t.test('what is wrong with an XPath is said in our words, with the expression', async (test) => {
  for (const [path, code, says] of CASES) {
    const fault = xpathFault(path);
    test.equal(fault?.code, code, path);
    const args = { ...fault?.args, path };
    test.match(render(XPATH_FAULTS[code]!, args, 'de'), says, path);
    const english = render(XPATH_FAULTS[code]!, args, 'en');
    if (path.trim() !== '') test.match(english, path, `${path}: the English sentence shows it`);
  }
  const seenLate = [
    ['x:a', 'Undefined namespace prefix', 'undeclared-prefix'],
    ["a[. = 'b']", 'Invalid operand', 'wrong-types'],
    ['a', 'something else', 'not-evaluated'],
    ['a[b()]', 'Unregistered function', 'no-function'],
  ] as const;
  for (const [path, said, code] of seenLate) test.equal(new BadPath(path, new Error(said)).fault.code, code, said);
  const shown = [...CASES.map(([, code]) => code), ...seenLate.map(([, , code]) => code)];
  test.strictSame(
    Object.keys(XPATH_FAULTS).filter((code) => !shown.includes(code)),
    [],
    'every sentence has a case',
  );
});
t.test('what passes here compiles in libxml2, and so does every XPath of the bundled rules', async (test) => {
  const rules = readdirSync('rulesets', { recursive: true, encoding: 'utf8' })
    .filter((path) => /[\\/]rules[\\/].*\.yaml$/.test(path))
    .flatMap((path) => (parse(readFileSync(join('rulesets', path), 'utf8')) as RawRule).checks ?? [])
    .flatMap(({ select }) => (select === undefined || select.startsWith('$') ? [] : [select]));
  test.ok(rules.length > 100);
  for (const path of [...new Set([...SOUND, ...rules])]) {
    if (xpathFault(path) !== null) test.fail(path);
    XmlXPath.compile(path).dispose();
  }
});
