import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { initCommand } from '../../src/cli/init.ts';
import type { Prompter } from '../../src/init/ask.ts';
import { checkJson, resultOf, runCli } from '../helpers/io.ts';

t.test('init writes a Steckbrief that the checker reads', async (test) => {
  const cwd = test.testdir({});
  const args = ['init', 'hund', '--name', 'Hundehaltung: Anmeldung', '--leistung', 'Hundehaltung Anmeldung'];
  const more = [
    '--gemeinde',
    'Kerpen',
    '--behoerde',
    'Stadt',
    '--hersteller',
    'Rechenzentrum',
    '--url',
    'https://a.de',
  ];
  const set = ['--set', 'kontext.konten=bundid,anderes', '--set', 'kontext.uploads=nein', '--set', 'reifegrad.stufe=3'];
  const written = await runCli([...args, ...more, ...set], { cwd });
  test.equal(written.code, 0, written.err);
  test.match(written.out, 'hund/steckbrief.yaml');
  const text = readFileSync(join(cwd, 'hund', 'steckbrief.yaml'), 'utf8');
  const steckbrief = parse(text) as Record<string, unknown>;
  test.match(steckbrief, {
    steckbrief: '1',
    dienst: { id: 'hundehaltung-anmeldung', name: 'Hundehaltung: Anmeldung', url: 'https://a.de' },
    leistungen: [{ leika: '99110009104000', ozgId: '10160' }],
    gebiet: { ags: ['05362032'], ars: ['053620032032'] },
    kontext: { konten: ['bundid', 'anderes'], uploads: false },
    reifegrad: { stufe: 3 },
  });
  test.match(text, '# sdg: true | false', 'what is open stands there as a comment');
  const opened = text.replace(/^(\s*)# (?=\w+:)/gm, '$1').replace(/: \S+(?: \| \S+)+/g, ': x');
  test.match(parse(opened), { betrieb: { support: { email: '' } } }, 'with the comment signs gone it is still YAML');
  const { report } = await checkJson(['--as-of', '2026-11-22', 'hund'], { cwd });
  for (const id of ['OZG1002', 'OZG1011', 'OZG1027', 'OZG1028']) test.equal(resultOf(report, id).outcome, 'passed', id);
  test.match(await runCli([...args], { cwd }), { code: 2, err: '--force' });
  test.match(await runCli([...args, '--force'], { cwd }), { code: 0 });
});
t.test('init refuses what it cannot know', async (test) => {
  const cwd = test.testdir({
    'kaputt.json': '{',
    'leer.csv': 'a;b\n',
    'breit.csv': Buffer.from('\ufeffname\nHund\n', 'utf16le'),
  });
  const name = ['--name', 'x'];
  const cases: readonly (readonly [readonly string[], string])[] = [
    [[], '--name'],
    [[...name, '--leistung', 'Raumfahrt zum Mars'], 'Raumfahrt zum Mars'],
    [[...name, '--leistung', 'Anmeldung'], 'nicht eindeutig'],
    [[...name, '--gemeinde', 'Atlantis'], 'Atlantis'],
    [[...name, '--set', 'dienst.versoin=1'], 'dienst.version'],
    [[...name, '--set', 'kontext.portal=irgendwo'], 'serviceportal.nrw'],
    [[...name, '--set', 'kontext.neu=vielleicht'], 'ja, nein'],
    [[...name, '--set', 'reifegrad.stufe=hoch'], 'Zahl'],
    [[...name, '--set', 'kontext'], '--set'],
    [['--from', 'fehlt.csv'], 'fehlt.csv'],
    [['--from', 'kaputt.json'], 'kaputt.json'],
    [['--from', 'leer.csv'], 'leer.csv'],
    [['--from', 'breit.csv'], 'breit.csv'],
  ];
  for (const [args, word] of cases) {
    const ran = await runCli(['init', 'ziel', ...args], { cwd });
    test.equal(ran.code, 2, args.join(' '));
    test.match(ran.err, word);
    test.notOk(existsSync(join(cwd, 'ziel')), 'nothing is written');
  }
  const blocked = test.testdir({ datei: '' });
  test.match(await runCli(['init', 'datei/darunter', ...name], { cwd: blocked }), { code: 2, err: 'datei' });
});
t.test('init takes over a catalogue of services', async (test) => {
  const row = {
    id: 7,
    name: 'Hund anmelden',
    url: 'https://hund.example',
    status: { name: 'umgesetzt' },
    maturity: { name: '3' },
    serviceProviders: [{ name: 'Rechenzentrum' }],
    serviceSystems: [{ serviceKey: '10160' }],
    serviceSolutions: [{ service: { serviceKey: '99110009104000', name: 'Anmeldung' }, maturity: { name: '2' } }],
    communeSolutions: [{ commune: { officialCommunityKey: '05362032', regionalKey: '053620032032' } }],
    confidenceLevel: { name: 'normal' },
    authentications: [{ name: 'Servicekonto.NRW' }, { name: 'BundID' }, { name: 'Mein Unternehmenskonto' }],
    paymentTypes: ['paypal'],
    portals: ['regio IT'],
  };
  const cwd = test.testdir({
    'liste.json': JSON.stringify({
      'hydra:member': [row, { ...row, slug: 'zweiter-hund', confidenceLevel: 'unbekannt' }],
    }),
    'liste.csv':
      '\ufeffname;url;serviceSystems;serviceSolutions;customProvider\nWohngeld;https://w.example;10092;99107023017000;Stadt\nWohngeld;https://w2.example;;;\n',
  });
  const json = await runCli(['init', 'dienste', '--from', 'liste.json'], { cwd });
  test.match(json, {
    code: 1,
    out: 'dienste',
    err: /„unbekannt“ in „confidenceLevel“ ist nicht bekannt[\s\S]*portals/,
  });
  test.match(parse(readFileSync(join(cwd, 'dienste', 'hund-anmelden', 'steckbrief.yaml'), 'utf8')), {
    dienst: { id: 'hund-anmelden', url: 'https://hund.example', status: 'umgesetzt' },
    hersteller: { name: 'Rechenzentrum' },
    leistungen: [{ leika: '99110009104000', ozgId: '10160', reifegrad: 2 }],
    gebiet: { ags: ['05362032'], ars: ['053620032032'] },
    identifizierung: { vertrauensniveau: 'niedrig' },
    kontext: { konten: ['servicekonto.nrw', 'bundid', 'unternehmenskonto'], zahlung: true },
    reifegrad: { modell: 'ozg-1.1', stufe: 3 },
  });
  test.match(await runCli(['init', 'dienste', '--from', 'liste.csv'], { cwd }), { code: 0, err: '' });
  test.strictSame(readdirSync(join(cwd, 'dienste')).sort(), [
    'hund-anmelden',
    'wohngeld',
    'wohngeld-2',
    'zweiter-hund',
  ]);
  const summary = await runCli(['check', 'dienste', '--summary', '--as-of', '2026-11-22'], { cwd });
  test.equal(summary.code, 1);
  test.equal(summary.out.match(/^nicht konform {2}/gm)?.length, 4, 'one line per service');
  test.match(summary.out, '0 konform, 4 nicht konform');
});
t.test('init asks at a terminal', async (test) => {
  const cwd = test.testdir({});
  const asked: string[] = [];
  const once = (found: string, of: { used: boolean }) => {
    if (of.used) return null;
    of.used = true;
    return { key: found, name: '' };
  };
  const seen = { leistung: { used: false }, gemeinde: { used: false } };
  const prompter: Prompter = {
    input: async (question) => {
      asked.push(question);
      if (/^Name des Online-Dienstes$/.test(question)) return 'Hund';
      if (/Stufe/.test(question)) return '3';
      return /personenbezogene/.test(question) ? 'Name, Anschrift' : '';
    },
    confirm: async () => true,
    select: async (_question, choices) => choices[0]!,
    checkbox: async (_question, choices) => [choices[0]!],
    search: async (question, find) => {
      test.ok(Array.isArray(find('Hundehaltung')));
      return /Leistung/.test(question) ? once('99110009104000', seen.leistung) : once('053620032032', seen.gemeinde);
    },
  };
  const out: string[] = [];
  const output = { write: (text: string) => void out.push(text), isTTY: true, columns: 100 };
  const io = { cwd, env: {}, now: () => new Date(), interactive: true, stdout: output, stderr: output };
  test.equal(await initCommand('hund', { lang: 'de' }, io, prompter), 0);
  const steckbrief = parse(readFileSync(join(cwd, 'hund', 'steckbrief.yaml'), 'utf8')) as Record<string, unknown>;
  test.match(steckbrief, {
    dienst: { name: 'Hund' },
    leistungen: [{ leika: '99110009104000' }],
    gebiet: { ags: ['05362032'] },
    kontext: { portal: 'serviceportal.nrw', entwuerfe: true, konten: ['bundid'] },
    reifegrad: { stufe: 3 },
    datenschutz: { datenarten: ['Name', 'Anschrift'] },
  });
  test.ok(asked.length > 10, 'open questions were put');
});
