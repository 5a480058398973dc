import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import t from 'tap';
import { Editor, exampleFile } from '../helpers/editor.ts';
import { checked as checkedWith, shown } from '../helpers/shown-checked.ts';

const STANDARD = ['--standard', exampleFile('standards', 'xhundesteuer')];
const settings = { standards: [exampleFile('standards', 'xhundesteuer')] };

const checked = (folder: string, lang = 'de') => checkedWith(folder, ['--lang', lang, ...STANDARD]);

t.test('an editor shows what check says, of the whole service', async (t) => {
  const folder = exampleFile('hundehaltung-mangelhaft');
  for (const [options, lang] of [
    [{}, 'de'],
    [{ locale: 'en-GB' }, 'en'],
    [{ locale: 'de-AT' }, 'de'],
    [{ locale: 'en', argv: ['--lang', 'de'] }, 'de'],
    [{ locale: 'de', settings: { lang: 'en' } }, 'en'],
  ] as const) {
    const editor = await Editor.open(folder, {
      ...options,
      settings: { ...settings, ...('settings' in options ? options.settings : {}) },
    });
    const uri = await editor.show(join(folder, 'steckbrief.yaml'));
    await editor.settled(uri);
    t.same(shown(folder, editor.diagnostics), await checked(folder, lang), JSON.stringify(options));
    await editor.close(uri);
    t.equal(await editor.leave(), 0);
    t.equal(editor.diagnostics.size, 0, 'nothing stays behind when nothing is open');
  }
});

t.test('what is typed counts before it is saved, and is forgotten when it is thrown away', async (t) => {
  const folder = t.testdir();
  cpSync(exampleFile('hundehaltung'), folder, { recursive: true });
  const editor = await Editor.open(folder, { settings });
  const uri = await editor.show(join(folder, 'steckbrief.yaml'));
  const before = await checked(folder);
  await editor.settled(uri);
  t.same(shown(folder, editor.diagnostics), before);

  await editor.replace(uri, '"99110009104000"', '"9911000910400"');
  const [found] = (await editor.settled(uri)).filter(({ code }) => code === 'OZG1011');
  t.match(found, {
    severity: 1,
    source: 'vorgaben',
    code: 'OZG1011',
    codeDescription: { href: /^https:/ },
    message: 'Der LeiKa-Schlüssel „9911000910400“ hat 13 Stellen; er braucht 14 und beginnt mit 99.',
    data: { ruleId: 'OZG1011', fingerprint: /^[0-9a-f]{64}$/ },
  });
  // The other files of the service are judged by what is typed, too.
  const other = await editor.show(join(folder, 'schnittstellen', 'leistung.xzufi.xml'));
  await editor.settled(other);
  writeFileSync(join(folder, 'steckbrief.yaml'), editor.text(uri));
  t.same(shown(folder, editor.diagnostics), await checked(folder), 'as check has it once it is saved');

  await editor.close(uri);
  cpSync(exampleFile('hundehaltung', 'steckbrief.yaml'), join(folder, 'steckbrief.yaml'));
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  await editor.settled(other);
  t.same(shown(folder, editor.diagnostics), before);
  t.equal(await editor.leave(), 0);
});

t.test('settings: phase, day, ruleset; what is nonsense is not heard', async (t) => {
  const folder = exampleFile('hundehaltung-mangelhaft');
  const told = async (given: object) => {
    const editor = await Editor.open(folder, {
      configuration: { ...settings, ...given },
      capabilities: { workspace: { configuration: true } },
    });
    const uri = await editor.show(join(folder, 'steckbrief.yaml'));
    await editor.settled(uri);
    // What an editor answers comes after what it opens.
    await new Promise((done) => setTimeout(done, 20));
    await editor.settled(uri);
    await editor.leave();
    return JSON.stringify([...editor.diagnostics]);
  };
  const usual = await told({});
  t.equal(await told({ phase: 5, asOf: 'gestern', standards: settings.standards, lang: 'fr' }), usual);
  t.not(await told({ phase: 'abnahme' }), usual);
  t.match(await told({ ruleset: 'gibt-es-nicht@1.0.0' }), /Das Regelwerk „?gibt-es-nicht/);
});

t.test('vorgaben.config.yaml: language, and files that are left aside', async (t) => {
  const folder = t.testdir();
  cpSync(exampleFile('hundehaltung'), folder, { recursive: true });
  writeFileSync(join(folder, 'notiz.txt'), 'Nur eine Notiz.\n');
  const editor = await Editor.open(folder, { settings });
  const uri = await editor.show(join(folder, 'steckbrief.yaml'));
  await editor.settled(uri);
  t.match(shown(folder, editor.diagnostics).join('\n'), /notiz\.txt.*OZG1003/);
  const config = join(folder, 'vorgaben.config.yaml');
  const tell = async (text: string) => {
    writeFileSync(config, text);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(config).href, type: 2 }],
    });
    await editor.settled(uri);
    return shown(folder, editor.diagnostics).join('\n');
  };
  t.notMatch(await tell('ignore: [notiz.txt]\n'), /notiz\.txt/);
  t.match(await tell('lang: en\nignore: []\n'), /notiz\.txt.*No rule has looked at/);
  t.match(await tell('phase: abnahme\n'), /"steckbrief.yaml".*phase/, 'what it may not say is told');
  t.equal(await editor.leave(), 0);
});

t.test('the service that a file belongs to is the nearest one above it', async (t) => {
  const steckbrief = 'steckbrief: "1"\ndienst: { name: x }\n';
  const folder = t.testdir({
    'steckbrief.yaml': steckbrief,
    innen: { 'steckbrief.yaml': steckbrief, tief: { 'x.json': '{}' } },
    node_modules: { 'a.yaml': 'a: 1' },
  });
  const editor = await Editor.open(folder);
  const inner = await editor.show(join(folder, 'innen', 'tief', 'x.json'));
  await editor.settled(inner);
  const files = () => [...editor.diagnostics.keys()].map((uri) => fileURLToPath(uri).slice(folder.length + 1));
  t.ok(files().includes('innen/steckbrief.yaml'));
  t.notOk(files().includes('steckbrief.yaml'));
  const none = await editor.show(join(folder, 'node_modules', 'a.yaml'));
  t.same(await editor.settled(none), []);
  // A Steckbrief that is only typed so far makes a service, too.
  const fresh = join(folder, 'neu', 'steckbrief.yaml');
  const uri = await editor.show(fresh, steckbrief);
  t.equal(uri, pathToFileURL(fresh).href);
  await editor.settled(uri);
  t.equal(await editor.leave(), 0);
  t.equal(readFileSync(join(folder, 'steckbrief.yaml'), 'utf8'), steckbrief, 'nothing was written');
});
