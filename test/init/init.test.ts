import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { initCommand } from '../../src/cli/init.ts';
import type { Prompter, Question } from '../../src/init/asking.ts';
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
    [[...name, '--leistung', 'Wohnsitz anmelden'], 'Wohnsitz Anmeldung (99115005104000)'],
    [[...name, '--leistung', 'Hundestuer'], 'Hundesteuer (99102013000000)'],
    [[...name, '--leistung', '9911000910400'], 'Hundehaltung Anmeldung (99110009104000)'],
    [[...name, '--gemeinde', 'Kerpn'], 'Kerpen, Kolpingstadt (053620032032)'],
    [[...name, '--gemeinde', '5362032'], 'Kerpen, Kolpingstadt (053620032032)'],
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
/** A dialogue in which everything is left open but what is answered here, by a word of the question. */
function scripted(answers: Readonly<Record<string, readonly (string | null)[] | string>>) {
  const said: string[] = [];
  const asked: Question[] = [];
  const rest = new Map(
    Object.entries(answers).map(([word, given]) => [word, typeof given === 'string' ? [given] : [...given]]),
  );
  const next = ({ text }: Question): string | null => {
    const word = [...rest.keys()].find((one) => text.includes(one));
    return (word !== undefined && rest.get(word)!.shift()) || null;
  };
  const prompter: Prompter = {
    say: (text) => void said.push(text),
    input: async (question) => {
      asked.push(question);
      return next(question) ?? question.proposed ?? '';
    },
    select: async (question, choices) => {
      asked.push(question);
      const given = next(question);
      return given === null ? null : choices.find((one) => one === given)!;
    },
    checkbox: async (question) => {
      asked.push(question);
      const given = next(question);
      return given === null ? null : given.split(' ').filter((one) => one !== '-');
    },
    search: async (question, find) => {
      asked.push(question);
      const given = next(question);
      return given === null ? null : (find(given)[0] ?? null);
    },
  };
  return { prompter, said, asked };
}

function terminal(cwd: string) {
  const out: string[] = [];
  const output = { write: (text: string) => void out.push(text), isTTY: true, columns: 100 };
  const now = () => new Date('2026-11-22T12:00:00Z');
  return { io: { cwd, env: {}, now, interactive: true, stdout: output, stderr: output }, out };
}
const steckbriefIn = (cwd: string, folder: string) =>
  parse(readFileSync(join(cwd, folder, 'steckbrief.yaml'), 'utf8')) as Record<string, unknown>;

t.test('what is not answered stays open: nothing is invented', async (test) => {
  const cwd = test.testdir({});
  const { prompter, asked } = scripted({ 'Name des Online-Dienstes': 'Hund' });
  const { io } = terminal(cwd);
  test.equal(await initCommand('hund', { lang: 'de' }, io, prompter), 0);
  test.strictSame(steckbriefIn(cwd, 'hund'), {
    steckbrief: '1',
    regelwerk: 'nrw-online-dienste@2.0.0',
    dienst: { id: 'hund', name: 'Hund' },
  });
  test.ok(asked.length > 30, 'all questions were put');
  const without = asked.filter(({ why }) => why === '').map(({ text }) => text);
  test.ok(without.length <= asked.length / 4, `most questions say why they are put; not: ${without.join(' | ')}`);
  test.notMatch(readFileSync(join(cwd, 'hund', 'steckbrief.yaml'), 'utf8'), /\$schema|node_modules/);
});
t.test('answers are read as people give them and held against the rules at once', async (test) => {
  const cwd = test.testdir({});
  const { prompter, said } = scripted({
    'Name des Online-Dienstes': ['', 'Hund'],
    Leistung: ['Hundehaltung anmelden'],
    Gemeinde: ['Kerpen'],
    'Erster Tag': '1.6.2026',
    'Adresse, unter der der Dienst': ['kerpen.de', 'https://www.kerpen.de/hund', 'https://www.kerpen.de/hund'],
    'Stufe im Modell': ['neun', '3'],
    'Single Digital Gateway': ['vielleicht', 'n'],
    'personenbezogenen Daten': 'Name, Anschrift',
    Nutzerkonten: '-',
  });
  const { io } = terminal(cwd);
  test.equal(await initCommand('hund', { lang: 'de' }, io, prompter), 0);
  const steckbrief = steckbriefIn(cwd, 'hund');
  test.match(steckbrief, {
    dienst: { name: 'Hund', gueltig: { von: '2026-06-01' } },
    leistungen: [{ leika: '99110009104000' }],
    gebiet: { ags: ['05362032'] },
  });
  test.match(steckbrief, {
    dienst: { url: 'https://www.kerpen.de/hund' },
    reifegrad: { stufe: 3 },
    kontext: { sdg: false, konten: [] },
    datenschutz: { datenarten: ['Name', 'Anschrift'] },
  });
  const heard = said.join('\n');
  for (const word of [/Ohne Namen/, /kerpen\.de“.*\(OZG\d+\)/, /Das ist keine Zahl/, /Bitte „ja“ oder „nein“/])
    test.match(heard, word);
});
t.test('files that lie there become entries, and what they say is proposed', async (test) => {
  const cwd = test.testdir({ dienst: {} });
  cpSync('examples/hundehaltung', join(cwd, 'dienst'), { recursive: true });
  rmSync(join(cwd, 'dienst/steckbrief.yaml'));
  const { prompter, asked } = scripted({});
  const { io, out } = terminal(cwd);
  test.equal(await initCommand('dienst', { lang: 'de' }, io, prompter), 0);
  const steckbrief = steckbriefIn(cwd, 'dienst') as {
    fim: { datenschemata: { datei: string }[] };
    dienst: { name: string };
  };
  test.ok(steckbrief.fim.datenschemata.length >= 1);
  test.match(steckbrief, { quelloffenheit: { publiccode: { datei: 'publiccode.yml' } }, leistungen: [{}] });
  test.match(out.join(''), /publiccode\.yml: eingetragen unter quelloffenheit\.publiccode/);
  test.equal(steckbrief.dienst.name, asked.find(({ text }) => /^Name des Online/.test(text))!.proposed);
  const { report } = await checkJson(['--as-of', '2026-11-22', 'dienst'], { cwd });
  test.equal(resultOf(report, 'OZG1002').outcome, 'passed');
});
t.test('who leaves the dialogue leaves no file', async (test) => {
  for (const name of ['ExitPromptError', 'AbortPromptError']) {
    const cwd = test.testdir({});
    const { prompter } = scripted({});
    const leaving = {
      ...prompter,
      input: () => Promise.reject(Object.assign(new Error('User force closed'), { name })),
    };
    const { io, out } = terminal(cwd);
    test.equal(await initCommand('hund', { lang: 'de' }, io, leaving), 130);
    test.match(out.join(''), /Abgebrochen; es ist nichts geschrieben/);
    test.notOk(existsSync(join(cwd, 'hund')));
  }
});
t.test('a Steckbrief that is there is refused before anything is asked', async (test) => {
  const cwd = test.testdir({ hund: { 'steckbrief.yaml': 'steckbrief: "1"\n' } });
  const { prompter, asked } = scripted({});
  await test.rejects(initCommand('hund', { lang: 'de' }, terminal(cwd).io, prompter), { name: 'UserError' });
  test.equal(asked.length, 0);
});
