// What is measured: each case is a piece of work, our command, its budget (design), and who else does the like.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fimSchema, invoice, openapi, service } from './generate.mjs';

const DONE = [0, 1];

/** `{name, argv, …}` of our own command. */
const ours = (root, args, more = {}) => ({
  name: 'vorgaben',
  ours: true,
  argv: [process.execPath, join(root, 'bin', 'vorgaben.js'), ...args],
  ...more,
});
const check = (root, args, says) => ours(root, ['check', '--as-of', '2026-11-22', ...args], { exits: DONE, says });

const spectral = ({ spectral: tool }, folder, files, what) =>
  tool && {
    name: `${tool.name}, ${what}`,
    argv: [...tool.argv, 'lint', '--ruleset', join(folder, 'spectral.yaml'), ...files],
    exits: DONE,
    cwd: folder,
  };
const redocly = ({ redocly: tool }, folder, files, what) =>
  tool && {
    name: `${tool.name}, ${what}`,
    argv: [...tool.argv, 'lint', '--extends', 'recommended', ...files],
    exits: DONE,
    cwd: folder,
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  };
const version = (tool) => tool && { name: `${tool.name} --version`, argv: [...tool.argv, '--version'] };

/** The first service of examples/, with the schema packages beside it; without examples/ a generated stand-in. */
function example(root, folder) {
  const examples = join(root, 'examples');
  const below = (home) => (existsSync(home) ? readdirSync(home).sort() : []);
  const name = below(examples).find((one) => existsSync(join(examples, one, 'steckbrief.yaml')));
  if (name === undefined) {
    service(join(folder, 'one'), 0);
    return { args: [join(folder, 'one')], name: 'erzeugter Dienst' };
  }
  const standards = below(join(examples, 'standards')).flatMap((one) => [
    '--standard',
    join(examples, 'standards', one),
  ]);
  return { args: [...standards, join(examples, name)], name: `examples/${name}` };
}

function versions({ root, tools }) {
  const floor = { name: 'node -e 0', argv: [process.execPath, '-e', '0'] };
  return {
    id: 'version',
    title: '`--version`',
    ours: ours(root, ['--version'], { says: /^\d+\.\d+\.\d+/ }),
    others: [floor, version(tools.publint), version(tools.redocly)],
    budget: { times: 1.25, of: floor.name },
  };
}

function exampleService({ root, folder, tools }) {
  const { args, name } = example(root, folder);
  const small = join(folder, 'small.yaml');
  openapi(small, 2);
  return {
    id: 'example',
    title: `Beispieldienst (${name})`,
    ours: check(root, args, /\d+ Regeln/),
    others: [
      spectral(tools, folder, [small], 'eine OpenAPI-Datei von 2 KB'),
      redocly(tools, folder, [small], 'dieselbe'),
    ],
    budget: { ms: 300, megabytes: 130 },
  };
}

function manyServices({ root, folder, tools }) {
  const services = join(folder, 'many');
  const files = join(folder, 'files');
  mkdirSync(files);
  for (let index = 0; index < 500; index++) {
    service(join(services, `dienst-${index}`), index);
    openapi(join(files, `${index}.yaml`), 2);
  }
  const names = readdirSync(files).map((name) => join(files, name));
  return {
    id: 'many',
    title: '500 kleine Dienste (1.000 Dateien)',
    ours: check(root, [services], /1\.000 Dateien/),
    others: [redocly(tools, folder, names, '500 OpenAPI-Dateien'), spectral(tools, folder, names, 'dieselben')],
    budget: { ms: 2500, megabytes: 250 },
  };
}

/** One share of four of a catalogue, then the join: time and memory must not grow with the number of services. */
function shards({ root, folder }) {
  const sizes = (process.env['VORGABEN_BENCH_SERVICES'] ?? '2500,10000').split(',').map(Number);
  return sizes.flatMap((size) => {
    const home = join(folder, `katalog-${size}`);
    for (let index = 0; index < size; index++) service(join(home, `dienst-${String(index).padStart(5, '0')}`), index);
    const report = (index) => join(folder, `anteil-${size}-${index}.json`);
    const count = size.toLocaleString('de-DE');
    const share = (index) => ({
      id: 'shards',
      title: `${count} Dienste, Anteil ${index} von 4`,
      ours: check(root, ['--shard', `${index}/4`, '--quiet', '--reporter', `json=${report(index)}`, home]),
      others: [],
    });
    const join4 = {
      id: 'shards',
      title: `${count} Dienste, vier Anteile zusammengefügt`,
      ours: ours(
        root,
        ['merge', '--quiet', '--reporter', `json=${join(folder, 'ganz.json')}`, ...[1, 2, 3, 4].map(report)],
        { exits: DONE },
      ),
      others: [],
    };
    return [...[1, 2, 3, 4].map(share), join4];
  });
}

function bigYaml({ root, folder, tools }) {
  const file = join(folder, 'big.yaml');
  openapi(file, 1800);
  return {
    id: 'yaml',
    title: 'YAML-Datei von 1 MB (OpenAPI)',
    ours: check(root, [file], /1 Datei,/),
    others: [spectral(tools, folder, [file], 'dieselbe'), redocly(tools, folder, [file], 'dieselbe')],
  };
}

/** The protocol of a service with 2,000 findings, beside the check that finds them. */
function protocol({ root, folder }) {
  const home = join(folder, 'abnahme');
  service(home, 0);
  const fault = '  - { leika: "9911000910400", ozgId: "1016", name: "" }\n';
  const steckbrief = join(home, 'steckbrief.yaml');
  writeFileSync(
    steckbrief,
    readFileSync(steckbrief, 'utf8').replace(/leistungen:\n/, (head) => head + fault.repeat(600)),
  );
  const plain = {
    ...check(root, ['--phase', 'abnahme', '--quiet', home]),
    ours: false,
    name: 'vorgaben check --phase abnahme',
  };
  const out = ['--protokoll', join(folder, 'protokoll.html'), '--markdown', join(folder, 'protokoll.md')];
  return {
    id: 'protocol',
    title: 'Abnahmeprotokoll, 2.000 Befunde',
    ours: ours(root, ['abnahme', '--as-of', '2026-11-22', '--quiet', ...out, home], { exits: DONE }),
    others: [plain],
    budget: { times: 1, of: plain.name, plus: 500, megabytes: 200 },
  };
}

/** The official quality report: a stylesheet on Saxon, where both are at hand. */
const official = (saxon, file, folder) =>
  saxon && {
    name: `${saxon.name}, amtlicher QS-Bericht`,
    argv: [
      ...saxon.argv,
      `-s:${file}`,
      `-xsl:${saxon.sheet}`,
      `-o:${join(folder, 'bericht.html')}`,
      'DateiOutput=0',
      'MeldungsFazit=0',
      'DebugMode=0',
    ],
    cwd: folder,
  };

function fim({ root, folder, saxon }) {
  const file = join(folder, 'fim.xml');
  fimSchema(file);
  return {
    id: 'fim',
    title: 'FIM-Datenschema von 550 KB',
    ours: check(root, [file], /1 Datei,/),
    others: [official(saxon, file, folder)],
    budget: { ms: 400, megabytes: 150 },
  };
}

function manyFim({ root, folder, saxon }) {
  const home = join(folder, 'schemata');
  mkdirSync(home);
  for (let index = 0; index < 200; index++) fimSchema(join(home, `${String(index).padStart(3, '0')}.xml`), 6);
  const reports = join(folder, 'berichte');
  mkdirSync(reports);
  const command = official(saxon, home, folder);
  return {
    id: 'fim200',
    title: '200 FIM-Datenschemata von 100 KB in einem Lauf',
    ours: check(root, [home], /200 Dateien/),
    // Saxon takes a folder as well: one start of the virtual machine for all of them.
    others: [
      command && { ...command, argv: command.argv.map((word) => (word.startsWith('-o:') ? `-o:${reports}` : word)) },
    ],
    budget: { ms: 6000 },
  };
}

function bigXml({ root, folder, xmllint }) {
  const home = join(folder, 'invoice');
  invoice(home, 50_000_000);
  const [schema, file] = [join(home, 'rechnung.xsd'), join(home, 'rechnung.xml')];
  const other = xmllint && { name: `${xmllint.name}, dieselbe`, argv: [...xmllint.argv, '--schema', schema, file] };
  return {
    id: 'xml',
    title: 'XML-Datei von 50 MB gegen ihr XSD',
    ours: check(root, ['--standard', home, file], /erfüllen 5 Vorgaben|1 Datei,/),
    others: [other],
    budget: { times: 2, of: other?.name, plus: 300, megabytes: 800 },
  };
}

/** The 86 documents, by the schema that xmllint has to be given for each root. */
function xmllintSuite({ argv, name }, home, suite) {
  const schemas = {
    Invoice: 'ubl/2.1/xsd/maindoc/UBL-Invoice-2.1.xsd',
    CreditNote: 'ubl/2.1/xsd/maindoc/UBL-CreditNote-2.1.xsd',
  };
  const cii = readdirSync(join(home, 'bundle/resources'), { recursive: true })
    .map(String)
    .find((file) => /CrossIndustryInvoice[^/]*\.xsd$/.test(file) && !/(Qualified|Unqualified|Aggregate)/.test(file));
  const groups = new Map();
  for (const file of readdirSync(suite, { recursive: true })
    .map(String)
    .filter((one) => one.endsWith('.xml'))) {
    const root = /<(?:\w+:)?(Invoice|CreditNote|CrossIndustryInvoice)\b/.exec(
      readFileSync(join(suite, file), 'utf8'),
    )?.[1];
    const schema = join(home, 'bundle/resources', schemas[root] ?? cii);
    groups.set(schema, [...(groups.get(schema) ?? []), join(suite, file)]);
  }
  const quoted = (words) => words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const script = [...groups].map(([schema, files]) => quoted([...argv, '--schema', schema, ...files])).join(' && ');
  return { name: `${name}, dieselben (${groups.size} Aufrufe)`, argv: ['sh', '-c', script] };
}

function xrechnung({ root, xmllint, data }) {
  const home = join(data, 'xoev', 'xrechnung');
  const suite = join(home, 'testsuite');
  if (!existsSync(suite)) return null;
  return {
    id: 'xrechnung',
    title: 'XRechnung-Testsuite, 86 Dateien, XSD',
    ours: check(root, ['--standard', join(home, 'bundle', 'scenarios.xml'), suite], /86 Dateien/),
    others: [xmllint && xmllintSuite(xmllint, home, suite)],
    budget: { ms: 1200, megabytes: 200 },
  };
}

/**
 * With Schematron: the configuration is not part of the data and is named by VORGABEN_BENCH_KOSIT_CONFIG (its
 * scenarios.xml), the validator itself by VORGABEN_BENCH_KOSIT (a runnable jar). The first run, which compiles, is not
 * measured; the time of the others is that with compiled stylesheets at hand.
 */
function schematron({ root, data, folder }) {
  const configuration = process.env['VORGABEN_BENCH_KOSIT_CONFIG'];
  const suite = join(data, 'xoev', 'xrechnung', 'testsuite');
  if (!configuration || !existsSync(configuration) || !existsSync(suite)) return null;
  const one = join(suite, 'src/test/business-cases/standard/01.01a-INVOICE_ubl.xml');
  const kosit = (files) =>
    process.env['VORGABEN_BENCH_KOSIT'] && {
      name: 'KoSIT-Prüftool',
      argv: [
        'java',
        '-jar',
        process.env['VORGABEN_BENCH_KOSIT'],
        '-s',
        configuration,
        '-r',
        dirname(configuration),
        '-o',
        folder,
        ...files,
      ],
    };
  const files = readdirSync(suite, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .map((name) => join(suite, name));
  return [
    {
      id: 'schematron',
      title: 'XRechnung-Testsuite, 86 Dateien, XSD und Schematron (übersetzt)',
      ours: check(root, ['--standard', configuration, suite], /86 Dateien/),
      others: [kosit(files)],
      budget: { ms: 6000, megabytes: 500 },
    },
    {
      id: 'schematron',
      title: 'eine XRechnung, XSD und Schematron (übersetzt)',
      ours: check(root, ['--standard', configuration, one], /1 Datei/),
      others: [kosit([one])],
      budget: { ms: 1000 },
    },
  ];
}

/** The cases whose ids are asked for (all where none is), their inputs made in `folder`. */
export function cases(context, only) {
  writeFileSync(join(context.folder, 'spectral.yaml'), 'extends: ["spectral:oas"]\n');
  const known = {
    version: versions,
    example: exampleService,
    many: manyServices,
    shards,
    yaml: bigYaml,
    protocol,
    fim,
    fim200: manyFim,
    xml: bigXml,
    xrechnung,
    schematron,
  };
  const unknown = only.filter((id) => !Object.hasOwn(known, id));
  if (unknown.length > 0)
    throw new Error(`Unbekannt: ${unknown.join(', ')}; vorhanden: ${Object.keys(known).join(', ')}`);
  return (
    Object.entries(known)
      // Thousands of services take minutes: measured only when asked for.
      .filter(([id]) => (only.length === 0 ? id !== 'shards' : only.includes(id)))
      .flatMap(([, make]) => make(context))
      .filter(Boolean)
      .map((one) => ({ ...one, others: one.others.filter(Boolean) }))
  );
}
