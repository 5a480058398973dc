// What the libraries alone take for the work of a line: no rules, no places, no reports. Nothing that is made of them is
// faster, so what a figure lies above this is ours. Run as a process of its own: node bench/floor.mjs <work> <paths…>
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const SCRIPT = fileURLToPath(import.meta.url);

/** As a command for the table. */
export const floor = (work, ...paths) => ({
  name: 'Bibliotheken allein',
  argv: [process.execPath, SCRIPT, work, ...paths],
});

const yaml = (text) => require('yaml').parse(text);

/** Compiles an XML Schema, and gives what parses and validates a file against it. */
async function validating(schema) {
  const { ParseOption, XmlDocument, XsdValidator } = await import('libxml2-wasm');
  const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
  xmlRegisterFsInputProviders();
  const option = ParseOption.XML_PARSE_HUGE;
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schema), { url: schema }));
  return (file) => {
    const document = XmlDocument.fromBuffer(readFileSync(file), { option });
    try {
      validator.validate(document);
    } catch {
      // What is wrong with it is no matter here.
    }
    document.dispose();
  };
}

const files = (folder, ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

const ROOT = /<(?:[\w-]+:)?(Invoice|CreditNote|CrossIndustryInvoice)[\s>]/;
/** Of a KoSIT configuration for XRechnung: the schema and the stylesheets of a root element. */
const PARTS = {
  Invoice: ['ubl/2.1/xsd/maindoc/UBL-Invoice-2.1.xsd', 'UBL', 'ubl/2.1'],
  CreditNote: ['ubl/2.1/xsd/maindoc/UBL-CreditNote-2.1.xsd', 'UBL', 'ubl/2.1'],
  CrossIndustryInvoice: ['cii/16b/xsd/CrossIndustryInvoice_100pD16B.xsd', 'CII', 'cii/16b'],
};

/** A stylesheet compiled by SaxonJS's own tool, kept in the temp folder. */
function compiled(sheet) {
  const folder = join(tmpdir(), 'vorgaben-bench-yardsticks', 'sef');
  const file = join(folder, `${createHash('sha256').update(readFileSync(sheet)).digest('hex')}.json`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const tool = require.resolve('xslt3');
    execFileSync(process.execPath, [tool, `-xsl:${sheet}`, `-export:${file}`, '-nogo', '-ns:##html5'], {
      stdio: 'ignore',
    });
  }
  return file;
}

const sheetsOf = (resources) =>
  ['UBL', 'CII'].flatMap((name) => {
    const [, , folder] = Object.values(PARTS).find(([, syntax]) => syntax === name);
    const norm = join(resources, folder, 'xsl', `EN16931-${name}-validation.xsl`);
    const own = files(join(resources, 'xrechnung'), `XRechnung-${name}-validation.xsl`);
    return [norm, ...own].map((sheet) => ({ name, sheet }));
  });

const WORKS = {
  yaml: (file) => yaml(readFileSync(file, 'utf8')),
  async many(schema, folder) {
    const validate = await validating(schema);
    for (const service of readdirSync(folder)) {
      yaml(readFileSync(join(folder, service, 'steckbrief.yaml'), 'utf8'));
      for (const file of files(join(folder, service), '.xml')) validate(file);
    }
  },
  async xml(schema, ...given) {
    const validate = await validating(schema);
    for (const file of given) for (const one of file.endsWith('.xml') ? [file] : files(file, '.xml')) validate(one);
  },
  async xrechnung(resources, suite) {
    const known = new Map();
    for (const file of files(suite, '.xml')) {
      const [, root] = ROOT.exec(readFileSync(file, 'latin1')) ?? [];
      if (!known.has(root)) known.set(root, await validating(join(resources, PARTS[root][0])));
      known.get(root)(file);
    }
  },
  async schematron(resources, ...given) {
    const saxon = require('saxon-js');
    const [loaded, sheets] = [new Map(), sheetsOf(resources)];
    for (const file of given.flatMap((one) => (one.endsWith('.xml') ? [one] : files(one, '.xml')))) {
      const text = readFileSync(file, 'utf8');
      const [, syntax] = PARTS[ROOT.exec(text)[1]];
      const sourceNode = await saxon.getResource({ type: 'xml', text });
      for (const { name, sheet } of sheets) {
        if (name !== syntax) continue;
        if (!loaded.has(sheet)) loaded.set(sheet, JSON.parse(readFileSync(compiled(sheet), 'utf8')));
        saxon.transform({ stylesheetInternal: loaded.get(sheet), sourceNode, destination: 'document' });
      }
    }
  },
};

if (process.argv[1] === SCRIPT) {
  const [work, ...paths] = process.argv.slice(2);
  await WORKS[work](...paths);
}
