import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import type { CodeAction, CodeLens, CompletionList, DocumentSymbol, Hover, Location } from 'vscode-languageserver';
import { Editor, exampleFile } from '../helpers/editor.ts';

const settings = { standards: [exampleFile('standards', 'xhundesteuer')] };

async function work(t: Test, from = 'hundehaltung', locale = 'de') {
  const folder = t.testdir();
  cpSync(exampleFile(from), folder, { recursive: true });
  const editor = await Editor.open(folder, { settings, locale });
  t.teardown(() => editor.leave());
  const uri = await editor.show(join(folder, 'steckbrief.yaml'));
  const relative = ({ uri: at, range }: Location) =>
    `${fileURLToPath(at).slice(folder.length + 1)}:${range.start.line + 1}`;
  return { folder, editor, uri, relative };
}

const hoverText = async (editor: Editor, uri: string, what: string, plus = 0): Promise<string> => {
  const hover = await editor.ask<Hover | null>('textDocument/hover', uri, {
    position: editor.position(uri, what, plus),
  });
  return hover === null ? '' : (hover.contents as { value: string }).value;
};

t.test('hover: what a key is, what a value stands for, which rule objects and why', async (t) => {
  const { editor, uri, folder } = await work(t, 'hundehaltung-mangelhaft');
  t.match(await hoverText(editor, uri, 'artikelnummer:'), /^`artikelnummer`: Artikelnummer des Formulars/);
  const objection = await hoverText(editor, uri, '"9911000910400"', 3);
  t.match(objection, /14-stelliger LeiKa-Schlüssel/);
  t.match(
    objection,
    /\*\*OZG1011 · .*\(MUSS\)[\s\S]*\*\*Warum:\*\*[\s\S]*\*\*So wird es richtig:\*\*[\s\S]*Quelle: \[FIT-Connect/,
  );
  const waivers = await editor.show(join(folder, 'ausnahmen.yaml'));
  t.match(await hoverText(editor, waivers, 'OZG5051', 2), /Kennung der Regel[\s\S]*\*\*OZG5051 · /);
  t.equal(await hoverText(editor, uri, '# '), '', 'nothing is known of a comment');

  const good = await work(t, 'hundehaltung', 'en');
  t.match(await hoverText(good.editor, good.uri, 'artikelnummer:'), /^`artikelnummer`: \w+ number of the form/i);
  t.match(
    await hoverText(good.editor, good.uri, '"99110009104000"', 2),
    /99110009104000: \*\*Hundehaltung Anmeldung\*\*/,
  );
  t.match(await hoverText(good.editor, good.uri, 'fim/S05000000101V1.0.0.xml', 2), /: xdatenfelder, /);
});

/** What is proposed at the mark `|` once something is typed in place of something else. */
async function proposed(editor: Editor, uri: string, old: string, marked: string) {
  const typed = marked.replace('|', '');
  const end = await editor.replace(uri, old, typed);
  const before = editor.text(uri).slice(0, end - typed.length + marked.indexOf('|'));
  const position = editor.position(uri, before, before.length);
  const list = await editor.ask<CompletionList>('textDocument/completion', uri, { position });
  await editor.type(uri, end - typed.length, end, old);
  return list.items;
}

t.test('completion: keys, words, Leistungen and municipalities by name, files, rules', async (t) => {
  const { editor, uri, folder } = await work(t);
  await editor.settled(uri);
  const labels = async (old: string, typed: string) =>
    (await proposed(editor, uri, old, typed)).map(({ label }) => label);
  t.ok((await labels('\ndienst:\n', '\nbetr|\ndienst:\n')).includes('standards'), 'keys of the whole');
  const keys = await labels('  id: hundehaltung\n', '  id: hundehaltung\n  imp|\n');
  t.ok(keys.includes('ablauf') === false && keys.includes('id') === false, 'what is there is not proposed again');
  t.ok((await labels('vertrauensniveau: ', 'vertrauensniveau: |')).includes('substantiell'));
  t.same(await labels('neu: true', 'neu: |'), ['true', 'false']);
  t.ok((await labels('regelwerk: nrw-online-dienste@2.0.0', 'regelwerk: |')).includes('nrw-online-dienste@2.0.0'));
  t.ok((await labels('datei: fim/S05000000101V1.0.0.xml', 'datei: |')).includes('fim/C05000000401.xml'));

  const [leika] = await proposed(editor, uri, '"99110009104000"', 'hundehaltung an|');
  t.match(leika, {
    label: 'Hundehaltung Anmeldung',
    detail: '99110009104000',
    textEdit: { newText: '"99110009104000"' },
  });
  const [quoted] = await proposed(editor, uri, '"99110009104000"', '"hundehaltung an|');
  t.match(quoted, { textEdit: { newText: '99110009104000' } }, 'quotation marks that stand there are used');
  const [town] = await proposed(editor, uri, 'ags: [', 'ags: [köln|');
  t.match(town, { detail: /^05315000$/ });
  const nothing = editor.position(uri, '# Beispiel', 5);
  t.same((await editor.ask<CompletionList>('textDocument/completion', uri, { position: nothing })).items, []);

  const waivers = await editor.show(join(folder, 'ausnahmen.yaml'), 'ausnahmen:\n  - regel: OZG10\n');
  const rules = await editor.ask<CompletionList>('textDocument/completion', waivers, {
    position: { line: 1, character: 16 },
  });
  t.match(
    rules.items.find(({ label }) => label === 'OZG1011'),
    { detail: 'Der LeiKa-Schlüssel hat 14 Ziffern' },
  );
});

t.test('definition and references: files, rules, FIM elements', async (t) => {
  const { editor, uri, folder, relative } = await work(t);
  const define = (at: string, what: string, plus = 2) =>
    editor.ask<Location | null>('textDocument/definition', at, { position: editor.position(at, what, plus) });
  t.equal(relative((await define(uri, 'fim/S05000000101V1.0.0.xml'))!), 'fim/S05000000101V1.0.0.xml:1');
  t.equal(await define(uri, 'name: Hundehaltung anmelden', 8), null);

  const payload = await editor.show(join(folder, 'fim', 'antrag.json'));
  const field = (await define(payload, 'F05000000311'))!;
  t.match(relative(field), /^fim\/S05000000101V1\.0\.0\.xml:\d+$/);
  const line = readFileSync(fileURLToPath(field.uri), 'utf8').split('\n')[field.range.start.line]!;
  t.match(line, /<xdf3:id>F05000000311<\/xdf3:id>/);
  t.equal(line.slice(field.range.start.character, field.range.end.character), 'F05000000311');

  const all = await editor.ask<Location[]>('textDocument/references', uri, {
    position: editor.position(uri, '99110009104000', 2),
    context: { includeDeclaration: true },
  });
  t.ok(all.map(relative).some((place) => place.startsWith('schnittstellen/leistung.xzufi.xml:')));
  t.ok(all.map(relative).some((place) => place.startsWith('steckbrief.yaml:')));

  const answers = await editor.show(join(folder, 'nachweise.yaml'));
  const rule = await define(answers, 'regel: ', 9);
  t.match(fileURLToPath(rule!.uri), /rulesets\/[\w-]+\/[\d.]+\/rules\/[\w-]+\/[A-Z]+\d{4}-[\w-]+\.yaml$/);
  t.ok(existsSync(fileURLToPath(rule!.uri)));
});

t.test('outline of YAML, JSON and XML', async (t) => {
  const { editor, uri, folder } = await work(t);
  const symbols = (at: string) => editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', at);
  const yaml = await symbols(uri);
  t.ok(['dienst', 'leistungen', 'fim'].every((name) => yaml.some((one) => one.name === name)));
  t.match(yaml.find(({ name }) => name === 'leistungen')!.children, [{ name: 'Hundehaltung Anmeldung' }]);
  const json = await symbols(await editor.show(join(folder, 'fim', 'antrag.json')));
  t.equal(json[0]!.name, 'G05000000201');
  const xml = JSON.stringify(await symbols(await editor.show(join(folder, 'fim', 'S05000000101V1.0.0.xml'))));
  t.match(xml, /F05000000311/);
  const check = (all: readonly DocumentSymbol[]): boolean =>
    all.every(({ range, selectionRange, children = [] }) => {
      const after = (one: typeof range.start, other: typeof range.start) =>
        one.line > other.line || (one.line === other.line && one.character >= other.character);
      return after(selectionRange.start, range.start) && after(range.end, selectionRange.end) && check(children);
    });
  t.ok(check([...yaml, ...json, ...(JSON.parse(xml) as DocumentSymbol[])]), 'the name stands within its element');
});

t.test('the verdict stands above the Steckbrief', async (t) => {
  const { editor, uri } = await work(t, 'hundehaltung-mangelhaft', 'en');
  const [lens] = await editor.ask<CodeLens[]>('textDocument/codeLens', uri);
  t.match(lens!.command!.title, /^Not conforming · nrw-online-dienste 2\.0\.0: \d+ not met, /);
});

t.test('an exception is written where people complete it', async (t) => {
  const { editor, uri, folder } = await work(t);
  await editor.replace(uri, '"99110009104000"', '"9911000910400"');
  const wrong = () => editor.position(uri, '"9911000910400"');
  const actions = async (position = wrong()) => {
    const asked = { range: { start: position, end: position }, context: { diagnostics: [] } };
    return editor.ask<CodeAction[]>('textDocument/codeAction', uri, asked);
  };
  const find = async () => (await actions()).find(({ title }) => /Ausnahme von OZG1011/.test(title))!;
  const action = await find();
  t.match(action, { kind: 'quickfix', diagnostics: [{ code: 'OZG1011' }] });
  t.ok(Object.keys(action.edit!.changes!)[0]!.endsWith('/ausnahmen.yaml'), 'a file that is not there yet');
  t.notOk(existsSync(join(folder, 'ausnahmen.yaml')));

  for (const [before, name] of [
    ['', 'empty'],
    ['# Kopf\nausnahmen:\n', 'without entries'],
    ['fassung: "1"\n', 'without a list'],
    ['ausnahmen:\n- regel: OZG1012\n  stelle: { datei: steckbrief.yaml } # so\n', 'list at the margin'],
    ['ausnahmen:\r\n  - regel: OZG1012\r\n    stelle:\r\n      datei: steckbrief.yaml\r\n\r\n# Ende\r\n', 'CRLF'],
  ] as const) {
    const waivers = await editor.show(join(folder, 'ausnahmen.yaml'), before);
    await editor.apply((await find()).edit!);
    const text = editor.text(waivers);
    t.match(
      text,
      /^ *- regel: OZG1011\r?\n *stelle: \{ datei: "steckbrief.yaml", pfad: "\/leistungen\/0\/leika", code: "mismatch" \}$/m,
      name,
    );
    for (const line of before.split(/\r?\n/)) t.ok(text.includes(line), `${name}: ${line} stays`);
    t.equal(/\r\n/.test(before) && /[^\r]\n/.test(text), false, `${name}: line ends`);
    // Completed, it holds.
    let told = text.replaceAll(
      /(begruendung|genehmigtVon|aktenzeichen): BITTE-AUSFÜLLEN/g,
      '$1: Bescheid der Leitung vom Oktober',
    );
    told = told
      .replace(/genehmigtVon: .*/, 'genehmigtVon: Dr. Clara Leitung')
      .replace(/aktenzeichen: .*/, 'aktenzeichen: "10-7/26"');
    told = told
      .replace(/genehmigtAm: .*/, 'genehmigtAm: "2026-10-01"')
      .replace(/gueltigBis: .*/, 'gueltigBis: "2027-02-28"');
    if (name === 'empty' || name === 'without entries' || name === 'without a list') {
      t.ok(
        (await editor.settled(uri)).some(({ code }) => code === 'OZG1011'),
        `${name}: not completed`,
      );
      await editor.type(waivers, 0, text.length, told);
      t.notOk(
        (await editor.settled(uri)).some(({ code }) => code === 'OZG1011'),
        `${name}: completed`,
      );
    }
    await editor.close(waivers);
    await editor.settled(uri);
  }
  const flow = await editor.show(join(folder, 'ausnahmen.yaml'), 'ausnahmen: [{ regel: OZG1012 }]\n');
  t.equal(await find(), undefined, 'no place for an entry');
  await editor.close(flow);
  const shape = await editor.replace(uri, 'steckbrief: "1"', 'steckbrief: "7"');
  t.ok(shape > 0);
  const start = editor.position(uri, 'steckbrief: "7"', 13);
  t.notOk(
    (await actions(start)).some(({ title }) => /OZG1002/.test(title)),
    'what nobody may waive is not offered',
  );
});

t.test('what has one right answer is mended, one by one or all at once, and then it is gone', async (t) => {
  const { editor, uri } = await work(t, 'hundehaltung-mangelhaft');
  const whole = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
  const all = (only?: readonly string[]) =>
    editor.ask<CodeAction[]>('textDocument/codeAction', uri, {
      range: whole,
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
  const preferred = (await all(['quickfix'])).filter(({ isPreferred }) => isPreferred);
  t.ok(preferred.length > 0);
  for (const { title } of preferred) t.match(title, /^So wird es richtig \([A-Z]+\d{4}\): |: Überflüssiges entfernen/);
  const [first] = preferred;
  const told = (await editor.settled(uri)).length;
  await editor.apply(first!.edit!);
  t.ok((await editor.settled(uri)).length < told);
  for (let round = 0; round < 9; round++) {
    const [everything] = await all(['source.fixAll']);
    if (!everything) break;
    t.equal(everything.kind, 'source.fixAll.vorgaben');
    await editor.apply(everything.edit!);
    await editor.settled(uri);
  }
  t.same(await all(['source.fixAll']), [], 'nothing is left to mend');
});
