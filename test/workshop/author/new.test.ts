import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { CHECK_KINDS } from '../../../src/rules/index.ts';
import { nextId, rangeFor, usualPrefix } from '../../../src/workshop/author/ids.ts';
import { prefixFor } from '../../../src/workshop/author/new-ruleset.ts';
import { runCli } from '../../helpers/io.ts';

t.test('new: passes lint and test at once; new-rule: the next free id, skeletons that work', async (t) => {
  const cwd = t.testdir({});
  const created = await runCli(
    [
      'ruleset',
      'new',
      'vorgaben-musterstadt',
      '--title',
      'Vorgaben der Stadt "Muster"',
      '--publisher',
      'Stadt Musterstadt',
      '--in',
      'x',
    ],
    { cwd },
  );
  t.match(created, { code: 0, out: /liegt in x\/vorgaben-musterstadt\/0\.1\.0/, err: '' });
  const folder = 'x/vorgaben-musterstadt/0.1.0';
  const read = (path: string) => readFileSync(join(cwd, folder, path), 'utf8');
  t.match(parse(read('ruleset.yaml')), {
    title: { de: 'Vorgaben der Stadt "Muster"' },
    publisher: 'Stadt Musterstadt',
    includes: [/^ozg-grundlagen@\d/],
  });
  t.match(await runCli(['ruleset', 'lint', folder], { cwd }), { code: 0, out: /ohne Mangel/, err: '' });
  const tested = await runCli(['ruleset', 'test', folder, '--strict'], { cwd });
  t.match(tested, {
    code: 0,
    out: /: 1 von 1\..*\n.*: 3 von 3\.[\s\S]*5 Beispiele, 2 Fälle: alle wie erwartet/,
    err: '',
  });
  for (const name of ['ruleset-1', 'rule-1', 'case-1', 'catalogue-1', 'steckbrief-1'])
    t.equal(
      read(`schemas/${name}.schema.json`),
      readFileSync(`schemas/${name}.schema.json`, 'utf8'),
      'editors find the schema without network',
    );
  for (const [args, says] of [
    [['new', 'vorgaben-musterstadt', '--in', 'x'], /gibt es schon; nichts ist geändert/],
    [['new', 'Groß'], /kein Name für ein Regelwerk/],
    [['new', 'xoev'], /gibt es schon in vorgaben/],
    [
      ['new-rule', folder, '--kind', 'steckbref'],
      /Dateiart „steckbref“ gibt es nicht\. Gemeint ist wohl „steckbrief“\. Es gibt:\n {2}ausnahmen, [\s\S]*xzufi, zbp\n$/,
    ],
    [
      ['new-rule', folder, '--check', 'requird'],
      /Prüfart „requird“ gibt es nicht\. Gemeint ist wohl „required“[\s\S]*\n {2}Angaben und Werte:\n {4}required, absent, [\s\S]*manual, answers, waivers\n$/,
    ],
    [
      ['new-rule', `${folder.slice(0, -5)}0.2.0`],
      /liegt kein Regelwerk .*In der Nähe liegt: „([^“]+\/0\.1\.0)“\. Der Aufruf dafür: vorgaben ruleset new-rule \1 .* kopieren Sie zuerst den Ordner „\1“ dorthin und tragen .* version: 0\.2\.0 ein/,
    ],
    [['lint', folder.slice(0, -6)], /vorgaben ruleset lint [^ ]+\/0\.1\.0$/m],
    [['pack', 'gibt-es-nicht'], /„vorgaben ruleset new <Name>“ legt eines an|In der Nähe liegt/],
    [
      ['new-rule', folder, '--title', 'Eine', 'Hilfe', 'ist', 'genannt', '--check', 'required'],
      /in Anführungszeichen: vorgaben ruleset new-rule [^ ]+ --title "Eine Hilfe ist genannt" --check required$/m,
    ],
    [['new-rule', folder, '--id', 'VM1001'], /Kennung VM1001 ist vergeben/],
    [['new-rule', folder, '--id', 'x'], /ist keine Kennung/],
    [['new-rule', folder, '--id', 'OZG1001'], /ist vergeben, hier, in einem aufgenommenen/],
    [['new-rule', 'weg'], /keine ruleset\.yaml/],
  ] as const)
    t.match(await runCli(['ruleset', ...args], { cwd }), { code: 2, out: '', err: says });

  const text = (name: string) => read(`rules/betrieb/${name}.yaml`);
  const second = 'VM1002-die-uebersicht-ist-da';
  t.match(
    (await runCli(['ruleset', 'new-rule', folder, '--title', 'Die Übersicht ist da'], { cwd })).out,
    /VM1002 liegt in .*AUSFÜLLEN/,
  );
  t.match(text(second), /^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/rule-1\.schema\.json\n/);
  t.match(parse(text(second)), { id: 'VM1002', name: 'die-uebersicht-ist-da', since: '0.1.0', chapter: 'betrieb' });
  t.match((await runCli(['ruleset', 'new-rule', folder, '--id', 'VM2'], { cwd })).out, /VM2001/);
  rmSync(join(cwd, folder, 'rules', 'betrieb', 'VM2001.yaml'));
  const lint = await runCli(['ruleset', 'lint', folder, '--all'], { cwd });
  t.match(lint, {
    code: 2,
    out: /VM1002-die-uebersicht-ist-da\.yaml:\d+:\d+ {2}requirement\.de: Hier fehlt noch Ihre Angabe/,
  });
  t.notMatch(lint.out, /Das Beispiel/, 'its examples work');
  rmSync(join(cwd, folder, 'schemas'), { recursive: true });
  t.match(
    (await runCli(['ruleset', 'lint', folder], { cwd })).out,
    /ruleset\.yaml:1:1 {2}Das Schema für Editoren „schemas\/ruleset-1\.schema\.json“/,
  );

  // Every check kind on XML and on YAML: what is written loads or says precisely what is missing, and never crashes.
  let made = 0;
  for (const kind of ['steckbrief', 'xzufi']) {
    const names = kind === 'xzufi' ? ['required', 'pattern', 'count'] : CHECK_KINDS.map((one) => one.name);
    for (const name of names.filter((_, index) => kind === 'xzufi' || index % 4 === 0 || index < 6)) {
      const { code, err } = await runCli(['ruleset', 'new-rule', folder, '--kind', kind, '--check', name], { cwd });
      t.equal(code, 0, `${kind} ${name}: ${err}`);
      made += 1;
    }
  }
  t.ok(existsSync(join(cwd, folder, 'schemas', 'rule-1.schema.json')), 'new-rule brings the schemas back');
  const all = await runCli(['ruleset', 'lint', folder, '--all'], { cwd });
  t.match(all, { code: 2, err: '' });
  t.equal([...all.out.matchAll(/requirement\.de: Hier fehlt/g)].length, 1, 'one sentence for all of them');
  t.match(all.out, new RegExp(`VM${1002 + made}\\.yaml`));
});
t.test('ids: behind everything that was ever used, in its range', (t) => {
  t.equal(nextId('MST', []), 'MST1001');
  t.equal(nextId('MST', ['MST1001', 'MST1007', 'FIM2001']), 'MST1008');
  t.equal(nextId('OZG2', ['OZG2080', 'OZG1001', 'OZG3001']), 'OZG2081');
  t.equal(nextId('OZG208', ['OZG2089']), null);
  t.equal(usualPrefix(['A1001', 'OZG1001', 'OZG1002']), 'OZG');
  t.equal(usualPrefix([]), '');
  t.same(
    ['steckbrief', 'xzufi', 'xdatenfelder', 'xoev', 'html'].map((kind) => rangeFor('OZG', kind)),
    ['OZG1', 'OZG3', 'FIM2', 'XOEV1', 'OZG6'],
  );
  t.equal(rangeFor('MST', 'xzufi'), 'MST');
  t.same(['vorgaben-musterstadt', 'stadt', 'x', 'online-zugang-gesetz', 'a-1'].map(prefixFor), [
    'VM',
    'STAD',
    'XX',
    'OZGY',
    'AX',
  ]);
  t.end();
});
t.test('lint: a copy whose version nobody changed; a package goes to a folder that is made for it', async (test) => {
  const cwd = test.testdir({});
  await runCli(['ruleset', 'new', 'kopie'], { cwd });
  cpSync(join(cwd, 'kopie/0.1.0'), join(cwd, 'kopie/0.2.0'), { recursive: true });
  test.match(await runCli(['ruleset', 'lint', 'kopie/0.2.0'], { cwd }), {
    code: 2,
    out: /ruleset\.yaml:\d+:\d+ {2}Der Ordner heißt „0\.2\.0“, die ruleset\.yaml sagt version: 0\.1\.0\.\n.*version: 0\.2\.0 ein/,
  });
  const packed = await runCli(['ruleset', 'pack', 'kopie/0.1.0', '--output', 'neu/hier/kopie.tgz'], { cwd });
  test.match(packed, { code: 0, err: '', out: /neu\/hier\/kopie\.tgz gepackt/ });
});
