import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { meantAsSteckbrief } from '../../src/documents/look-alike.ts';
import { MemorySource } from '../../src/documents/memory-source.ts';
import { checkJson, findingsOf, ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';
import { zipOf } from '../helpers/zip.ts';

const STECKBRIEF = 'steckbrief: "1"\ndienst: { id: probe, name: Probe }\n';

t.test('what was meant to be a Steckbrief, by its name', async (t) => {
  const right: Readonly<Record<string, readonly string[]>> = {
    'steckbrief.yaml': [
      ...['steckbrief.yaml.txt', 'steckbrif.yaml', 'steckbrief.yaml.bak', 'steckbrief.yaml~', 'steckbrief (1).yaml'],
      ...[
        ' steckbrief.yaml',
        'steckbrief.yaml ',
        'Steckbrief.YAML.txt',
        'steckbrief-alt.yaml',
        'steckbrief-Kopie.yaml',
      ],
      ...[
        'Kopie von steckbrief.yaml',
        '#steckbrief.yaml#',
        '.steckbrief.yaml.swp',
        'stekbrief.yaml',
        'steckbreif.yaml',
      ],
      ...[
        'steckbrief',
        'steckbrief.txt',
        'steckbrief.ymal',
        'steckbrief.yaml.orig',
        'steck-brief.yaml',
        'steckbrief\u200b.yaml',
      ],
      ...['steckbrief_alt.yaml', 'Steckbrief2.yaml', 'steckbrief.yaml (2)', 'steckbrief.yaml.2'],
    ],
    'steckbrief.yml': ['steckbrief.yml.bak', 'stekbrief.yml'],
    'steckbrief.json': ['steckbrief.json.txt', 'Steckbrif.JSON', 'steckbrief.jso'],
  };
  for (const [wanted, names] of Object.entries(right))
    for (const name of names) {
      const source = new MemorySource(new Map([[`b/${name}`, 'x']]));
      t.equal(meantAsSteckbrief(source, `b/${name}`), wanted, JSON.stringify(name));
    }
  for (const name of [
    ...[
      'steckbrief.md',
      'steckbrief.html',
      'steckbrief.pdf',
      'steckbrief.xml',
      'steckbrief-1.schema.json',
      'nachweise.yaml',
    ],
    ...['lies.txt', 'openapi.yaml', 'rueckbrief.pdf', 'steckbriefe-anleitung.md', 'stecker.yaml', 'brief.yaml'],
  ])
    t.equal(meantAsSteckbrief(new MemorySource(new Map([[name, 'x: 1']])), name), null, name);
});

t.test('and by what it says, whatever it is called', async (t) => {
  const of = (name: string, text: string) => meantAsSteckbrief(new MemorySource(new Map([[name, text]])), name);
  t.equal(of('dienst.yaml', STECKBRIEF), 'steckbrief.yaml');
  t.equal(of('dienst.yml', `# oben\n"steckbrief": "1"\nbehoerde: {}\n`), 'steckbrief.yml');
  t.equal(of('angaben.json', '{"dienst": {"id": "x"}, "steckbrief": "1"}'), 'steckbrief.json');
  t.equal(of('schema.json', '{"properties": {"steckbrief": {}, "dienst": {}}}'), null, 'its schema is none');
  t.equal(of('notiz.yaml', 'steckbrief: fehlt noch\n'), null, 'one word is not enough');
  t.equal(of('notiz.txt', STECKBRIEF), null, 'nor is prose');
  t.equal(of('kaputt.json', '{"steckbrief": '), null);
});

t.test('a service that vanishes ends the run', async (t) => {
  const files = {
    'a/steckbrief.yaml': STECKBRIEF,
    'b/steckbrief.yaml.txt': STECKBRIEF,
    'c/steckbrif.yaml': STECKBRIEF,
  };
  const folder = t.testdir({ dienste: { a: {}, b: {}, c: {} } });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, 'dienste', path), text);
  writeFileSync(join(folder, 'dienste.zip'), zipOf(Object.entries(files).map(([name, data]) => ({ name, data }))));
  for (const [argv, at] of [
    [['dienste'], 'dienste/b'],
    [['dienste.zip'], 'dienste.zip/b'],
    [['dienste/b'], 'dienste/b'],
    [['dienste/b/steckbrief.yaml.txt'], 'dienste/b'],
    [['--quiet', '--strict', '--phase', 'abnahme', 'dienste'], 'dienste/b'],
  ] as const) {
    const { code, out, err } = await runCli(['check', '--as-of', '2026-11-22', ...argv], { cwd: folder });
    t.equal(code, 2, argv.join(' '));
    t.equal(out, '', 'no report that could be taken for one of all services');
    t.match(err, `In „${at}“ liegt die Datei „steckbrief.yaml.txt“`, 'folder and file');
    t.match(err, 'heißt aber nicht „steckbrief.yaml“', 'and the right name');
    if (argv[0] === 'dienste') t.match(err, `„${at.replace(/b$/, 'c')}/steckbrif.yaml“`, 'the others, too');
  }
  const inside = t.testdir({ d: { 'steckbrief.yaml': STECKBRIEF, 'steckbrief.yaml.bak': 'x' } });
  t.not((await runCli(['check', 'd'], { cwd: inside })).code, 2, 'beside a Steckbrief a copy is a file of the service');
});

t.test('what belongs to no service keeps a demanding run from passing', async (t) => {
  const folder = t.testdir({
    regeln: rulesetFiles([ruleFile('PRB1001')]),
    dienste: { rest: { 'x.xml': '<x/>' }, a: { 'steckbrief.yaml': STECKBRIEF } },
  });
  const rules = ['--ruleset', 'regeln', '--as-of', '2026-11-22'];
  const run = (...argv: string[]) =>
    runCli(['check', ...rules, '--fail-on', 'error', ...argv, 'dienste'], { cwd: folder });
  t.equal((await run()).code, 0, 'said, not more');
  for (const demanding of [['--strict'], ['--phase', 'abnahme']]) {
    for (const more of [[], ['--summary'], ['--quiet']]) {
      const { code, out, err } = await run(...demanding, ...more);
      t.equal(code, 1, [...demanding, ...more].join(' '));
      t.match(err, '1 Datei oder Ordner gehört zu keinem Dienst', 'on stderr');
      if (more[0] !== '--quiet')
        t.match(out.replace(/\s+/g, ' '), 'deshalb besteht dieser Lauf nicht', 'in the text for the terminal');
    }
    t.equal(
      (await runCli(['check', ...rules, ...demanding, 'dienste/a'], { cwd: folder })).code,
      0,
      'the service alone passes',
    );
  }
  const { report } = await checkJson([...rules, 'dienste'], { cwd: folder });
  t.equal(report.summary.outside, 1);
});

t.test('a private key is found wherever it lies', async (t) => {
  const pem = `-----BEGIN ${'PRIVATE'} KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END ${'PRIVATE'} KEY-----\n`;
  const places = [
    '.vorgaben/k.pem',
    'fim/.vorgaben/tief/k.txt',
    'vorgaben.lock.d/x',
    'fim/vorgaben.lock',
    '.versteckt/k',
  ];
  const folder = t.testdir({ d: { 'steckbrief.yaml': STECKBRIEF } });
  for (const place of [...places, 'node_modules/a/test.pem', '.git/k']) {
    mkdirSync(join(folder, 'd', place, '..'), { recursive: true });
    writeFileSync(join(folder, 'd', place), pem);
  }
  writeFileSync(join(folder, 'd/.vorgaben/harmlos.txt'), 'nichts');
  symlinkSync(join(folder, 'd/.vorgaben/k.pem'), join(folder, 'd/.vorgaben/verweis'));
  execFileSync('mkfifo', [join(folder, 'd/.vorgaben/kanal')]);
  const { report, code } = await checkJson(['--as-of', '2026-11-22', 'd'], { cwd: folder });
  t.equal(code, 1);
  const found = findingsOf(report).filter(({ ruleId }) => ruleId === 'OZG5001');
  t.same(found.map(({ path }) => path).sort(), places.map((place) => `d/${place}`).sort());
  t.notMatch(JSON.stringify(report), /MIIEvQ/);
  const outside = report.outside.map(({ path }) => path);
  t.strictSame(outside, [
    ...['d/.git', 'd/.git/k', 'd/.vorgaben', 'd/fim/.vorgaben', 'd/fim/vorgaben.lock', 'd/node_modules'],
    'd/node_modules/a/test.pem',
  ]);
});

t.test('a private key in what no rule looks at is named, and no demanding run passes with it', async (t) => {
  const pem = `-----BEGIN ${'PRIVATE'} KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END ${'PRIVATE'} KEY-----\n`;
  const rules = ['--ruleset', 'r'];
  const places = {
    'a/node_modules/x.key': 'd/a/node_modules/x.key',
    'a/.git/hooks/k': 'd/a/.git/hooks/k',
    'a/innen/node_modules/k': 'd/a/innen/node_modules/k',
    'doku/tief/k.pem': 'd/doku/tief/k.pem',
    '.vorgaben/k': 'd/.vorgaben/k',
    'vorgaben.lock': 'd/vorgaben.lock',
    'node_modules/k.pem': 'd/node_modules/k.pem',
  };
  for (const [place, named] of Object.entries(places)) {
    const files = {
      'a/steckbrief.yaml': STECKBRIEF,
      'a/innen/steckbrief.yaml': STECKBRIEF,
      [place]: pem,
      'node_modules/gross.txt': 'x',
    };
    const folder = t.testdir({ r: rulesetFiles([ruleFile('TST1001')]), d: {} });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(folder, 'd', file, '..'), { recursive: true });
      writeFileSync(join(folder, 'd', file), text);
    }
    const entries = Object.entries(files).map(([name, data]) => ({ name: `oben/${name}`, data }));
    writeFileSync(join(folder, 'd.zip'), zipOf(entries));
    for (const [path, at] of [
      ['d', named],
      ['d.zip', named.replace(/^d/, 'd.zip')],
    ] as const) {
      const { code, report, err } = await checkJson([...rules, '--strict', path], { cwd: folder });
      const own = report.outside.filter(({ why }) => why.startsWith('enthält einen privaten Schlüssel'));
      t.same(
        own.map((one) => one.path),
        [at],
        path,
      );
      t.equal(code, 1, `${path} ${place}: ${err}`);
      t.match(err, /privaten Schlüssel/);
    }
  }
});
