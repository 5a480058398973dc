import t from 'tap';
import { factsOf } from '../../src/rules/facts.ts';
import { fim } from '../../src/rules/fim/quality.ts';
import { idInPath, isPathOf, rulePath } from '../../src/rulesets/rule-path.ts';
import { bundledExamples } from '../helpers/bundled-examples.ts';
import { type Files, ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';

t.test('path of a rule: chapter, id and name; may say less, never something else', (t) => {
  const rule = { id: 'TST1001', name: 'a-name', chapter: 'Prüfung & Test' };
  t.equal(rulePath(rule), 'rules/pruefung-test/TST1001-a-name.yaml');
  for (const [path, fits] of [
    ['rules/pruefung-test/TST1001-a-name.yaml', true],
    ['rules/pruefung-test/TST1001.yaml', true],
    ['rules/TST1001.yaml', true],
    ['rules/TST1001-a-name.yaml', true],
    ['rules/pruefung-test/TST1001-other.yaml', false],
    ['rules/pruefung-test/TST1002-a-name.yaml', false],
    ['rules/other/TST1001.yaml', false],
    ['rules/pruefung-test/deeper/TST1001.yaml', false],
  ] as const)
    t.equal(isPathOf(path, rule), fits, path);
  t.same(['rules/x/TST1001-a.yaml', 'TST1001.yaml', 'rules/x.yaml', 'rules/TST1001-a.yml'].map(idInPath), [
    'TST1001',
    'TST1001',
    undefined,
    undefined,
  ]);
  t.end();
});

const message = (de: string, en = de) => ({
  checks: [{ select: '$', kind: 'required', with: { child: 'dienst' }, message: { de, en } }],
});

t.test('lint: folder and name, HTML, placeholders', async (t) => {
  const lint = async (parts: Record<string, unknown>, path = 'TST1001.yaml') => {
    const files = rulesetFiles();
    const [folder, name] = path.includes('/') ? path.split('/') : ['', path];
    const text = JSON.stringify(ruleFile('TST1001', parts));
    const file: Files = { [name!]: text };
    const rules = { ...(files['rules'] as Files), ...(folder ? { [folder]: file } : file) };
    const cwd = t.testdir({ r: { ...files, rules } });
    return (await runCli(['ruleset', 'lint', 'r', '--all'], { cwd })).out;
  };
  const clean = /ohne Mangel/;
  const { chapter, name } = ruleFile('TST1001') as { chapter: string; name: string };
  const cases: [string, Record<string, unknown>, string | undefined, RegExp][] = [
    ['flat', {}, undefined, clean],
    ['nested', {}, `${chapter}/TST1001-${name}.yaml`, clean],
    ['another name', {}, `${chapter}/TST1001-anders.yaml`, /anders\.yaml:1:\d+ {2}Ordner und Name der Datei sagen/],
    [
      'another chapter',
      {},
      `zahlung/TST1001-${name}.yaml`,
      new RegExp(`in rules/${chapter}/TST1001-${name}\\.yaml um`),
    ],
    ['HTML', { fix: { de: 'Nehmen Sie <code>RNG</code>.', en: 'Take RNG.' } }, undefined, /fix: „<code>“ ist HTML/],
    ['HTML in a message', message('<b>Nein</b>, <br/>'), undefined, /checks\[0\]\.message: „<b>“ ist HTML/],
    ['XML', { fix: { de: '<x:art><code>X</code></x:art>, <status …>', en: 'x' } }, undefined, clean],
    [
      'a tag that is meant',
      { fix: { de: 'Text statt „<b>Text</b>“', en: "text, not '<b>text</b>'" } },
      undefined,
      clean,
    ],
    ['a fact of the kind', message('{parent? „{parent}“}{child}'), undefined, clean],
    ['a near one', message('{chld} fehlt'), undefined, /Den Platzhalter „chld“ .* füllt die Prüfart „required“ nie/],
    ['one left out when not there', message('x{nome? {nome}}'), undefined, /Den Platzhalter „nome“/],
  ];
  for (const [what, parts, path, says] of cases) t.match(await lint(parts, path), says, what);
});

const FACTS_OF = new Set(['fim-datenfelder@1.8.0', 'nrw-online-dienste@2.0.0']);
t.test('facts: findings carry what their kind declares, so that lint can be believed', async (t) => {
  const seen = new Map<string, Set<string>>();
  const undeclared = new Set<string>();
  for (const { id, version, told } of await bundledExamples())
    for (const { kind, params, what } of FACTS_OF.has(`${id}@${version}`) ? told : []) {
      if (!(kind.replaceable ?? [what.code]).includes(what.code)) continue;
      const declared = factsOf(kind, what.code, params as never);
      const key = `${kind.name} ${kind === fim ? (params as { check: number }).check : what.code}`;
      const facts = seen.get(key) ?? new Set();
      seen.set(key, facts);
      for (const name of Object.keys(what.args ?? {})) {
        facts.add(name);
        if (!declared.includes(name)) undeclared.add(`${key}: ${name}`);
      }
    }
  t.same([...undeclared], []);
  const checks = [...seen.keys()].filter((key) => key.startsWith('fim '));
  t.ok(checks.length > 100, 'the examples reach the checks');
  for (const key of checks) {
    const declared = factsOf(fim, 'found', { check: Number(key.slice(4)) });
    t.same(
      declared.filter((name) => !seen.get(key)!.has(name)),
      [],
      `${key} declares no fact that it never carries`,
    );
  }
});
