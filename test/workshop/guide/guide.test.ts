import { existsSync } from 'node:fs';
import t from 'tap';
import type { Json } from '../../../src/base/nouns.ts';
import { parseXml } from '../../../src/documents/xml/libxml.ts';
import { conditionText } from '../../../src/workshop/guide/when.ts';
import { both } from '../../helpers/compared.ts';
import { ruleFile, rulesetFiles, runCli } from '../../helpers/io.ts';

t.test('conditions in words', async (t) => {
  const kontext = (properties: Json, more: Record<string, Json> = {}) => ({
    required: ['kontext'],
    properties: { kontext: { properties, ...more } },
  });
  for (const [when, de] of [
    [{ required: ['fim'] }, 'fim ist angegeben'],
    [kontext({ uploads: { const: true } }), 'kontext.uploads ist ja'],
    [
      kontext({ neu: { const: false }, portal: { not: { const: 'wsp.nrw' } } }),
      'kontext.neu ist nein und kontext.portal ist nicht „wsp.nrw“',
    ],
    [kontext({ anbindung: { enum: ['mittelbar', 'keine'] } }), 'kontext.anbindung ist eines von „mittelbar“, „keine“'],
    [kontext({ konten: { type: 'array', contains: { const: 'bundid' } } }), 'kontext.konten nennt „bundid“'],
    [kontext({ recht: { contains: { enum: ['bund', 'eu'] } } }), 'kontext.recht nennt eines von „bund“, „eu“'],
    [kontext({ konten: { not: { contains: { const: 'bundid' } } } }), 'kontext.konten nennt „bundid“ nicht'],
    [kontext({ konten: { minItems: 1 } }), 'kontext.konten ist nicht leer'],
    [kontext({ konten: { minItems: 2 } }), 'kontext.konten hat mindestens 2 Einträge'],
    [kontext({ konten: { maxItems: 0 } }), 'kontext.konten ist leer'],
    [kontext({ seit: { type: 'string', pattern: '^20' } }), 'kontext.seit passt zum Muster ^20'],
    [kontext({ a: { type: 'string' } }, { required: ['a'] }), 'kontext.a ist angegeben'],
    [{ properties: { i: { not: { required: ['x'] } } } }, 'i.x ist nicht angegeben'],
    [{ not: { required: ['x'], properties: { x: { const: 1 } } } }, 'es gilt nicht: x ist 1'],
    [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, 'a ist angegeben oder b ist angegeben'],
    [{ allOf: [{ required: ['a'] }, { required: ['b'] }] }, 'a ist angegeben und b ist angegeben'],
    [
      { properties: { s: { contains: { required: ['art'], properties: { art: { const: 'pvog' } } } } } },
      's hat einen Eintrag, in dem gilt: art ist „pvog“',
    ],
    [{ oneOf: [{ required: ['a'] }] }, '{"oneOf":[{"required":["a"]}]}'],
    [{ properties: { a: { maxItems: 3 } } }, '{"properties":{"a":{"maxItems":3}}}'],
    [{ properties: { a: true, b: { contains: true } } }, '{"properties":{"a":true,"b":{"contains":true}}}'],
    [{ required: 'a' }, '{"required":"a"}'],
    [{}, '{}'],
  ] as [Record<string, Json>, string][])
    t.equal(conditionText(when, 'de'), de);
  t.equal(conditionText({ not: { const: 1 }, anyOf: [{ const: true }] }, 'en'), ' is not 1 and  is yes');
});
const EVIL = 'x</script><script>alert(1)</script> | `a` [l](javascript:alert(1)) <!-- & "\' \u202e *b*';
const HOSTILE = ruleFile('TST1001', {
  title: both(EVIL),
  requirement: both(EVIL),
  why: both(EVIL),
  fix: both(EVIL),
  source: { title: EVIL, url: 'https://example.org/\'"><script>alert(1)</script>', grade: 'A' },
  applies: { kind: 'steckbrief', when: { properties: { dienst: { const: EVIL } } } },
  checks: [{ select: "$['</code><b>']", kind: 'one-of', with: { values: [EVIL] } }],
  examples: {
    pass: [{ name: EVIL, data: { a: `${EVIL}\n\`\`\`\n# no` } }],
    fail: [{ data: { a: 'x' }, asOf: '2026-01-01' }],
  },
  deprecated: '1.1.0',
  replacedBy: 'TST1002',
  aliases: [EVIL],
  valid: { from: '2026-01-01', until: '2027-01-01' },
});
t.test('the Leitfaden: whole, escaped, in both languages', async (t) => {
  const roles = {
    erste: { title: both(`Rolle ${EVIL}`), about: both('Wer baut.'), chapters: ['test'] },
    zweite: { tags: ['t'], evidence: ['human'], kinds: ['openapi'] },
  };
  const cwd = t.testdir({
    a: rulesetFiles([HOSTILE, ruleFile('TST1002', { tags: ['t'], level: { entwicklung: 'SOLL', abnahme: 'MUSS' } })], {
      title: both(EVIL),
      publisher: EVIL,
      resolution: { body: EVIL, date: '2026-02-01' },
      valid: { from: '2026-01-01' },
      roles,
    } as never),
    lost: rulesetFiles([], { roles: { r: { chapters: ['nirgends'] } } }),
  });
  t.match(await runCli(['ruleset', 'docs', 'lost'], { cwd }), {
    code: 2,
    err: /ruleset\.yaml:\d+:\d+: Das Kapitel „nirgends“/,
  });
  t.match(await runCli(['ruleset', 'docs', 'a', '--output', 'x/y.html'], { cwd }), { code: 2, err: /x\/y\.html/ });
  t.match(await runCli(['ruleset', 'pack', 'a', '--output', 'a.ruleset'], { cwd }), { code: 0 });
  for (const lang of ['de', 'en']) {
    const html = await runCli(['ruleset', 'docs', 'a', '--lang', lang], { cwd });
    t.equal(html.code, 0);
    t.notMatch(html.out, /<script|javascript:alert\(1\)"|\u202e|<b>/, 'nothing of a ruleset is markup');
    const page = parseXml(Buffer.from(html.out.replace(/^<!DOCTYPE html>/, '')));
    t.equal(page.root.attr('lang')?.value, lang);
    page.dispose();
    const ids = [...html.out.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    t.equal(new Set(ids).size, ids.length, 'ids are unique');
    const links = [...html.out.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    t.same(
      links.filter((one) => !ids.includes(one)),
      [],
      'every link inside the page leads somewhere',
    );
    const levels = [...html.out.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    t.ok(
      levels.every((level, index) => index === 0 || level <= levels[index - 1]! + 1),
      'no level of headings is skipped',
    );
    const markdown = await runCli(['ruleset', 'docs', 'a', '--lang', lang, '--format', 'markdown'], { cwd });
    const bare = markdown.out.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
    t.notMatch(bare, /<script|[^\\]\[l\]\(|\u202e|\n# no/, 'nothing of a ruleset is Markdown');
    for (const { out } of [html, markdown])
      t.notMatch(out, /\{\w+[}?:]\w|undefined|\[object/, 'every sentence is whole');
    const packed = await runCli(['ruleset', 'docs', 'a.ruleset', '--lang', lang, '--format', 'markdown'], { cwd });
    t.notMatch(packed.out, /TST1001[\s\S]*\*\*So ist es erfüllt\*\*/, 'a packed ruleset has no examples');
  }
  const { out } = await runCli(['ruleset', 'docs', 'a', '--format', 'markdown'], { cwd });
  t.match(out, /- Wie verbindlich ist das\? SOLL \(Entwicklung\), MUSS \(Abnahme\)\n/);
  t.match(out, /- Ist das noch aktuell\? Überholt seit Version 1\.1\.0\. An ihre Stelle tritt TST1002\.\n/);
  t.match(out, /- Von wann bis wann gilt es\? ab 01\.01\.2026 bis 01\.01\.2027\n/);
  t.match(out, /### zweite\n\n- Test: \[TST1002\]\(#tst1002\)\n/);
  t.match(out, /### Keiner Rolle zugeordnet\n/);
});
t.test('the Leitfaden of each bundled ruleset', async (t) => {
  for (const reference of ['xoev@1.0.0', 'nrw-online-dienste@1.0.0', 'nrw-online-dienste@2.0.0']) {
    const { code, out } = await runCli(['ruleset', 'docs', reference]);
    t.equal(code, 0);
    const ids = [...out.matchAll(/<article id="(\w+)"/g)].map((match) => match[1]!);
    t.equal(new Set(ids).size, ids.length);
    t.notMatch(out, /id="role-\d+">Keiner Rolle/, `${reference}: every rule has a role`);
    t.notMatch(out, /\{"(?:required|properties|anyOf)/, `${reference}: every condition is told in words`);
    t.notMatch(out, /\{[a-z]\w*\}\.|undefined|\[object/i, `${reference}: every sentence is whole`);
  }
});
const CHROMIUM = '/usr/bin/chromium';
t.test('the page in a browser', { skip: existsSync(CHROMIUM) ? false : `${CHROMIUM} is missing` }, async (t) => {
  const cwd = t.testdir({ a: rulesetFiles([HOSTILE, ruleFile('TST1002')]) });
  const page = await runCli(['ruleset', 'docs', 'a'], { cwd });
  const { chromium } = await import('playwright-core');
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const browser = await chromium.launch({ executablePath: CHROMIUM, args });
  try {
    const tab = await (await browser.newContext({ bypassCSP: true })).newPage();
    await tab.setContent(page.out);
    await tab.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const found = (await tab.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
    )) as string[];
    t.same(found, [], 'axe-core finds nothing');
    await tab.keyboard.press('Tab');
    t.equal(await tab.evaluate('document.activeElement.className'), 'skip', 'the skip link comes first');
  } finally {
    await browser.close();
  }
});
