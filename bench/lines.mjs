// The lines of the table in the design (section 9): a piece of work, what it may cost, who else does the like in this run.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { floor } from './floor.mjs';
import { fimSchema, invoice, openapi, service } from './generate.mjs';

const DONE = [0, 1];
/** The day of all runs, so that they judge alike. */
export const DAY = '2026-11-22';

/** Our own command, and what its output must say so that a fast failure is no figure. */
export const ours = (root, args, more = {}) => ({
  name: 'vorgaben',
  argv: [process.execPath, join(root, 'bin', 'vorgaben.js'), ...args],
  ...more,
});
export const check = (root, args, says) => ours(root, ['check', '--as-of', DAY, ...args], { exits: DONE, says });

const redocly = ({ redocly: tool }, folder, files) =>
  tool && {
    name: tool.name,
    argv: [...tool.argv, 'lint', '--extends', 'recommended', ...files],
    exits: DONE,
    cwd: folder,
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  };

/** Schemas of ours that the floor needs as files. */
const XDF = join('schemas', 'xdatenfelder');

const started = ({ root }) => [
  {
    id: 'version',
    title: '`--version`',
    ours: ours(root, ['--version'], { says: /^\d+\.\d+\.\d+/ }),
    budget: { empty: 1.2 },
  },
  ...[
    ['explain', ['explain', 'OZG1001'], [0]],
    ['rules', ['rules'], [0]],
    ['--help', ['--help'], [0]],
    ['unbekannter Befehl', ['chek'], [2]],
  ].map(([name, args, exits], index) => ({
    id: index === 0 ? 'explain' : 'light',
    title: `\`${name}\``,
    ours: ours(root, args, { exits }),
    budget: { empty: 2 },
  })),
];

const example = ({ root, folder, tools }) => {
  const small = join(folder, 'small.yaml');
  openapi(small, 2);
  return {
    id: 'example',
    title: 'Beispieldienst, alles außer Schematron',
    ours: check(root, [join(root, 'examples', 'hundehaltung')], /\d+ Regeln/),
    other: redocly(tools, folder, [small]),
    aside: 'eine OpenAPI-Datei von 2 KB',
    budget: { empty: 5, megabytes: 110 },
  };
};

const many = ({ root, folder, tools }) => {
  const [services, files] = [join(folder, 'many'), join(folder, 'files')];
  mkdirSync(files);
  for (let index = 0; index < 500; index++) {
    service(join(services, `dienst-${index}`), index);
    openapi(join(files, `${index}.yaml`), 2);
  }
  const names = readdirSync(files).map((name) => join(files, name));
  return {
    id: 'many',
    title: '500 kleine Dienste (1.000 Dateien)',
    slow: true,
    ours: check(root, [services], /1\.000 Dateien/),
    other: redocly(tools, folder, names),
    aside: '500 OpenAPI-Dateien von 2 KB',
    floor: floor('many', join(root, XDF, 'xdatenfelder-3.0.0.xsd'), services),
    budget: { times: 0.7, megabytes: 150 },
  };
};

const yaml = ({ root, folder, tools }) => {
  const file = join(folder, 'big.yaml');
  openapi(file, 1800);
  return {
    id: 'yaml',
    title: 'OpenAPI-YAML von 1 MB',
    ours: check(root, [file], /1 Datei,/),
    other: redocly(tools, folder, [file]),
    floor: floor('yaml', file),
    budget: { times: 1 },
  };
};

/** The official quality report: a stylesheet on Saxon, where both are at hand. */
const official = (saxon, from, to, folder) =>
  saxon && {
    name: `${saxon.name}, amtlicher QS-Bericht`,
    argv: [
      ...saxon.argv,
      `-s:${from}`,
      `-xsl:${saxon.sheet}`,
      `-o:${to}`,
      'DateiOutput=0',
      'MeldungsFazit=0',
      'DebugMode=0',
    ],
    cwd: folder,
  };

const fim = ({ root, folder, saxon }) => {
  const [file, home, reports] = [join(folder, 'fim.xml'), join(folder, 'schemata'), join(folder, 'berichte')];
  fimSchema(file);
  for (const one of [home, reports]) mkdirSync(one);
  for (let index = 0; index < 200; index++) fimSchema(join(home, `${String(index).padStart(3, '0')}.xml`), 6);
  return [
    {
      id: 'fim',
      title: 'FIM-Schema von 550 KB, alle Regeln',
      ours: check(root, [file], /1 Datei,/),
      other: official(saxon, file, join(folder, 'bericht.html'), folder),
      missing: 'Saxon und die amtlichen Stylesheets',
      floor: floor('xml', join(root, XDF, 'xdatenfelder-3.0.0.xsd'), file),
      budget: { empty: 5, andTimes: 0.1 },
    },
    {
      id: 'fim200',
      title: '200 FIM-Schemata von 100 KB',
      slow: true,
      ours: check(root, [home], /200 Dateien/),
      // Saxon takes a folder as well: one start of the virtual machine for all of them.
      other: official(saxon, home, reports, folder),
      floor: floor('xml', join(root, XDF, 'xdatenfelder-3.0.0.xsd'), home),
      missing: 'Saxon und die amtlichen Stylesheets',
      budget: { times: 0.1 },
    },
  ];
};

const xml = ({ root, folder, xmllint }) => {
  const home = join(folder, 'invoice');
  invoice(home, 50_000_000);
  const [schema, file] = [join(home, 'rechnung.xsd'), join(home, 'rechnung.xml')];
  return {
    id: 'xml',
    title: 'XML von 50 MB gegen sein XSD',
    slow: true,
    ours: check(root, ['--standard', home, file], /1 Datei,/),
    other: xmllint && { name: xmllint.name, argv: [...xmllint.argv, '--schema', schema, file] },
    missing: 'xmllint (Debian: libxml2-utils)',
    floor: floor('xml', schema, file),
    budget: { times: 1.5, plusEmpty: 4, megabytes: 600 },
  };
};

/**
 * With Schematron: the configuration is not part of the data and is named by VORGABEN_BENCH_KOSIT_CONFIG (its
 * scenarios.xml), the validator itself by VORGABEN_BENCH_KOSIT (a runnable jar). The run before the measured ones compiles.
 */
const xrechnung = ({ root, data, folder }) => {
  const home = join(data, 'xoev', 'xrechnung');
  const suite = join(home, 'testsuite');
  const absent = { missingInput: 'die XRechnung-Testsuite (VORGABEN_TEST_DATA)' };
  const { VORGABEN_BENCH_KOSIT_CONFIG: configuration = '', VORGABEN_BENCH_KOSIT: jar } = process.env;
  const scenarios = existsSync(suite)
    ? readdirSync(home, { recursive: true, encoding: 'utf8' }).find((name) => /(?:^|[\\/])scenarios\.xml$/.test(name))
    : undefined;
  const files = existsSync(suite)
    ? readdirSync(suite, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.xml'))
        .map((name) => join(suite, name))
    : [];
  const one = files.find((name) => name.endsWith('01.01a-INVOICE_ubl.xml'));
  const kosit = (given) =>
    jar && {
      name: 'KoSIT-Prüftool',
      argv: ['java', '-jar', jar, '-s', configuration, '-r', dirname(configuration), '-o', folder, ...given],
    };
  const sheets = existsSync(configuration)
    ? {}
    : { missingInput: 'eine vollständige KoSIT-Konfiguration (VORGABEN_BENCH_KOSIT_CONFIG)' };
  const tool = { missing: 'das KoSIT-Prüftool (VORGABEN_BENCH_KOSIT)' };
  const resources = join(dirname(configuration), 'resources');
  return [
    {
      id: 'xrechnung',
      title: 'XRechnung-Testsuite, 86 Dateien, XSD',
      slow: true,
      ...(scenarios ? { ours: check(root, ['--standard', join(home, scenarios), suite], /86 Dateien/) } : absent),
      ...(scenarios && { floor: floor('xrechnung', join(home, dirname(scenarios), 'resources'), suite) }),
      budget: { empty: 11 },
    },
    {
      id: 'schematron',
      title: 'dasselbe mit Schematron, übersetzt',
      slow: true,
      ...(scenarios && !sheets.missingInput
        ? {
            ours: check(root, ['--standard', configuration, suite], /86 Dateien/),
            other: kosit(files),
            ...tool,
            tree: true,
            floor: floor('schematron', resources, suite),
          }
        : { ...absent, ...sheets }),
      budget: { empty: 45, megabytes: 450 },
    },
    {
      id: 'schematron',
      title: 'eine XRechnung, übersetzt',
      ...(one && !sheets.missingInput
        ? {
            ours: check(root, ['--standard', configuration, one], /1 Datei/),
            other: kosit([one]),
            ...tool,
            floor: floor('schematron', resources, one),
          }
        : { ...absent, ...sheets }),
      budget: { empty: 10 },
    },
  ];
};

/** The lines whose ids are asked for (all where none is), their inputs made in `folder`. */
export function lines(context, only = []) {
  const makers = {
    version: started,
    explain: started,
    light: started,
    example,
    many,
    yaml,
    fim,
    fim200: fim,
    xml,
    xrechnung,
    schematron: xrechnung,
  };
  writeFileSync(join(context.folder, 'redocly.yaml'), 'telemetry: off\n');
  const wanted = only.length === 0 ? Object.keys(makers) : only.filter((id) => makers[id]);
  const made = [...new Set(wanted.map((id) => makers[id]))].flatMap((make) => make(context));
  return made.filter(({ id }) => wanted.includes(id));
}

export const LINE_IDS = [
  'version',
  'explain',
  'light',
  'example',
  'many',
  'yaml',
  'fim',
  'fim200',
  'xml',
  'xrechnung',
  'schematron',
];

/** The bytes of a file, as text; empty where it is not there. */
export const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
