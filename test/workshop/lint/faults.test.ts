import t from 'tap';
import type { Json } from '../../../src/base/nouns.ts';
import { type Files, ruleFile, rulesetFiles, runCli } from '../../helpers/io.ts';
import { both, type Parts, PREFIXES, select, xpath } from '../../helpers/lint.ts';

t.test('lint: each fault has its place, a sentence in both languages and a remedy', async (t) => {
  const message = { message: both('Das passt nicht.') };
  const pattern = (matches: string) => ({
    checks: [{ select: '$.dienst.name', kind: 'pattern', with: { matches }, ...message }],
  });
  const cases: readonly (readonly [string, Parts, RegExp, RegExp, Record<string, Json>?])[] = [
    [
      'a name that the Steckbrief does not have',
      select('$.dinst'),
      /kann nie etwas finden: .*keine Angabe „dinst“\. Gemeint ist wohl „dienst“/,
      /can never find anything: .*'dienst' is meant/,
    ],
    [
      'a list without [*]',
      select('$.leistungen.leika'),
      /\$\.leistungen ist eine Liste.*\n.*→ .*\$\.leistungen\[\*\]\.leika/,
      /is a list/,
    ],
    ['an index where there is no list', select('$.dienst[0]'), /ist keine Liste/, /is no list/],
    ['a name in a filter', select("$.schnittstellen[?@.typ == 'bundid']"), /keine Angabe „typ“/, /no 'typ'/],
    ['a name in a filter of the root', select('$.dienst[?$.behörde.name]'), /keine Angabe „behörde“/, /'behörde'/],
    ['a name anywhere', select('$..gibtesnicht'), /keine Angabe „gibtesnicht“/, /'gibtesnicht'/],
    [
      'a child that cannot be there',
      { checks: [{ select: '$.dienst', kind: 'required', with: { child: 'nmae' } }] },
      /„nmae“ kann an der gewählten Stelle nie stehen.*„name“/,
      /'nmae' can never stand/,
    ],
    [
      'one of several children',
      { checks: [{ select: '$.dienst', kind: 'required', with: { anyOf: ['name', 'nmae'] } }] },
      /„nmae“ kann/,
      /'nmae' can never/,
    ],
    [
      'a count of nothing',
      { checks: [{ select: '$', kind: 'count', with: { of: '$.leistunge[*]', min: 1 } }] },
      /„leistunge“ kann/,
      /'leistungen' is meant/,
    ],
    [
      'a path that is none',
      { checks: [{ select: '$', kind: 'count', with: { of: 'leistungen', min: 1 } }] },
      /„leistungen“ ist kein JSONPath/,
      /no JSONPath/,
    ],
    ['openapi at the top', select('$.pfade', 'openapi'), /Art openapi haben keine Angabe „pfade“/, /'pfade'/],
    [
      'a condition that never holds',
      { applies: { kind: 'steckbrief', when: { required: ['kontxt'] } } },
      /„when“ trifft nie zu.*„kontext“/,
      /'when' never holds/,
    ],
    [
      'a condition inside a list',
      { applies: { kind: 'steckbrief', when: { properties: { leistungen: { contains: { required: ['lieka'] } } } } } },
      /unter leistungen\[\*\] keine Angabe „lieka“/,
      /below leistungen\[\*\]/,
    ],
    [
      'an element no schema has',
      xpath('//xdf3:datenfelt')[0],
      /kennt dieses Element nicht.*„datenfeld“/,
      /has no such element/,
      { prefixes: PREFIXES },
    ],
    [
      'a foreign namespace',
      xpath('//fremd:a')[0],
      /Der Namensraum „urn:fremd“ gehört nicht dazu/,
      /not part of it/,
      { prefixes: PREFIXES },
    ],
    [
      'an element without prefix',
      xpath('//datenfeld')[0],
      /ohne Präfix findet.*\n.*→ .*xdf3:datenfeld/,
      /without a prefix/,
      { prefixes: PREFIXES },
    ],
    [
      'a root of another kind',
      xpath('/md:EntityDescriptor', 'xzufi')[0],
      /nicht das oberste Element/,
      /cannot be the topmost/,
      { prefixes: PREFIXES },
    ],
    [
      'an exponential pattern',
      pattern('(a+)+b'),
      /rechnet sich an Texten wie „a+…“ fest.*\n.*→ .*„a\+“ statt/,
      /gets stuck/,
    ],
    [
      'an exponential pattern in when',
      {
        applies: {
          kind: 'steckbrief',
          when: { properties: { dienst: { properties: { name: { pattern: '^(\\w+\\s?)*$' } } } } },
        },
      },
      /rechnet sich/,
      /gets stuck/,
    ],
    [
      'an exponential pattern in a JSONPath',
      { checks: [{ select: "$.dienst[?match(@, '(a|a)*b')]", kind: 'absent' }] },
      /rechnet sich/,
      /gets stuck/,
    ],
    ['no pattern', pattern('a('), /„a\(“ ist kein regulärer Ausdruck/, /no regular expression/],
    ['a day that is none', { valid: { from: '2026-02-30' } }, /„2026-02-30“ ist kein Tag/, /no day of the calendar/],
    [
      'dates the wrong way round',
      { valid: { from: '2026-02-01', until: '2026-01-01' } },
      /endet \(2026-01-01\) vor ihrem Beginn/,
      /ends \(2026-01-01\)/,
    ],
    [
      'one language twice',
      { why: { de: 'Damit alle wissen, was gilt.', en: 'Damit alle wissen, was gilt.' } },
      /why: Deutsch und Englisch sagen Wort für Wort/,
      /same word for word/,
    ],
    ['a blank text', { why: { de: ' ', en: 'x' } }, /why: Der Text ist leer/, /is blank/],
    [
      'placeholders that differ',
      {
        checks: [
          { select: '$', kind: 'required', with: { child: 'dienst' }, message: { de: '{wert} fehlt', en: 'missing' } },
        ],
      },
      /verschiedene Platzhalter: „wert“/,
      /different placeholders/,
    ],
    [
      'a plural without its singular',
      {
        checks: [
          {
            select: '$',
            kind: 'required',
            with: { child: 'dienst' },
            message: { de: '{count} {count|Einträge} fehlen', en: '{count} {count|entry|entries} missing' },
          },
        ],
      },
      /checks\[0\]\.message: Nach \{count\| gehören zwei Formen.*hier steht \{count\|Einträge\}/,
      /Two forms belong after \{count\|/,
    ],
    [
      'a placeholder nobody fills',
      {
        checks: [
          {
            select: '$',
            kind: 'required',
            with: { child: 'dienst' },
            message: { de: '{wert} fehlt', en: '{wert} missing' },
          },
        ],
      },
      /Den Platzhalter „wert“ in der Meldung der Prüfung 1 füllt die Prüfart „required“ nie/,
      /never fills the placeholder 'wert'/,
    ],
    [
      'a text still to fill in',
      { fix: both('AUSFÜLLEN') },
      /fix\.de: Hier fehlt noch Ihre Angabe/,
      /still missing here/,
    ],
    [
      'a successor that is not there',
      { replacedBy: 'TST1002' },
      /durch TST1002 ersetzt sein; diese Regel gibt es hier nicht/,
      /no such rule here/,
    ],
    [
      'its own successor',
      { replacedBy: 'TST1001' },
      /durch sich selbst ersetzt: TST1001 → TST1001/,
      /replaced by itself/,
    ],
    [
      'withdrawn and still here',
      {},
      /steht unter „withdrawn“, ist aber noch da/,
      /is still here/,
      { withdrawn: { TST1001: { why: both('x') } } },
    ],
    [
      'withdrawn for nothing',
      {},
      /durch TST9999 ersetzt sein/,
      /no such rule/,
      { withdrawn: { TST2001: { why: both('x'), replacedBy: 'TST9999' } } },
    ],
    [
      'an id outside our ranges',
      {},
      /liegt in keinem Bereich/,
      /none of the ranges/,
      { publisher: 'Projekt vorgaben' },
    ],
    [
      'an example of nothing',
      { examples: { pass: [{ data: { dienst: { name: 'x' } } }], fail: [{ outcome: 'not-applicable' }] } },
      /Das Beispiel zeigt nichts/,
      /shows nothing/,
    ],
  ];
  for (const [name, parts, de, en, manifest] of cases) {
    const cwd = t.testdir({ r: rulesetFiles([ruleFile('TST1001', parts)], manifest) });
    const german = await runCli(['ruleset', 'lint', 'r', '--all'], { cwd });
    t.match(german, { code: 2, out: de, err: '' }, name);
    t.match(german.out, /^r\/(?:rules\/TST1001|ruleset)\.yaml:\d+:\d+ {2}/m, `${name}: place`);
    t.match(german.out, /\n {4}→ \S/, `${name}: remedy`);
    const english = await runCli(['ruleset', 'lint', 'r', '--all', '--lang', 'en'], { cwd });
    t.match(english.out, en, `${name} (en)`);
    t.notMatch(
      english.out,
      /[äöüß]/i.test(english.out) && /Gemeint|kann nie/.test(english.out) ? /./ : /$^/,
      'no German in English',
    );
  }
});
t.test('lint compares with the edition beside it', async (t) => {
  const old = (parts: Parts) => ({
    ...rulesetFiles([ruleFile('TST1001', parts)]),
    rules: { ...(rulesetFiles([]).rules as Files), 'TST1001.yaml': JSON.stringify(ruleFile('TST1001', parts)) },
  });
  const editions = (before: Files, rules: Parts[], manifest: Record<string, Json> = {}): Files => ({
    probe: {
      '0.9.0': rulesetFiles([ruleFile('TST7777')], { version: '0.9.0' }),
      '1.0.0': before,
      '2.0.0': rulesetFiles(rules, { version: '2.0.0', ...manifest }),
    },
  });
  const lint = async (files: Files) =>
    (await runCli(['ruleset', 'lint', 'probe/2.0.0'], { cwd: t.testdir(files) })).out;
  const rule = ruleFile('TST2001');
  t.match(
    await lint(editions(old({}), [rule])),
    /ruleset\.yaml:\d+:\d+ {2}Die Regel TST1001 \(Titel TST1001\) aus probe@1\.0\.0 fehlt hier/,
  );
  t.match(await lint(editions(old({ deprecated: '1.0.0' }), [rule])), /ohne Mangel/, 'deprecated before');
  t.match(
    await lint(editions(old({}), [{ ...rule, aliases: ['TST1001'] }])),
    /ohne Mangel/,
    'an alias of its successor',
  );
  t.match(
    await lint(editions(old({}), [rule], { withdrawn: { TST1001: { why: both('x'), replacedBy: 'TST2001' } } })),
    /ohne Mangel/,
    'withdrawn',
  );
  const other = {
    ...ruleFile('TST1001'),
    name: 'anders',
    title: both('Ganz anders'),
    requirement: both('Etwas anderes gilt.'),
  };
  t.match(
    await lint(editions(old({}), [other])),
    /TST1001\.yaml:\d+:\d+ {2}Die Kennung TST1001 trug in probe@1\.0\.0 eine andere Vorgabe/,
  );
  t.match(
    await lint(editions(old({}), [{ ...ruleFile('TST1001'), title: both('Neuer Titel') }])),
    /ohne Mangel/,
    'a new title alone',
  );
  t.match(
    await lint(editions({ 'ruleset.yaml': 'nix' }, [rule])),
    /ohne Mangel/,
    'a broken edition before is not its fault',
  );
});
