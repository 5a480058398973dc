// A KoSIT configuration put together from public sources, for the lines with Schematron:
//   node bench/kosit-configuration.mjs <checkout of eInvoicing-EN16931> <checkout of xrechnung-schematron> <new folder>
// Scenarios and schemas are those of VORGABEN_TEST_DATA; the reports that the validator writes are left empty.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { at, load } from '../scripts/load.mjs';

const [norm, xrechnung, target] = process.argv.slice(2);
const data = process.env.VORGABEN_TEST_DATA;
if (!norm || !xrechnung || !target || !data)
  throw new Error(
    'Aufruf: VORGABEN_TEST_DATA=… node bench/kosit-configuration.mjs <EN16931> <xrechnung-schematron> <Ordner>',
  );

const put = (path, text) => {
  const file = join(target, 'resources', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const textAt = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

cpSync(join(data, 'xoev', 'xrechnung', 'bundle'), target, { recursive: true });
for (const [syntax, folder] of [
  ['ubl', 'ubl/2.1'],
  ['cii', 'cii/16b'],
]) {
  const name = `EN16931-${syntax.toUpperCase()}-validation`;
  put(`${folder}/xsl/${name}.xsl`, readFileSync(join(norm, syntax, 'xslt', `${name}.xslt`), 'utf8'));
}

const scratch = mkdtempSync(at('.bench-'));
try {
  const { compileSch } = await load(['standards/schematron/compile/compile.ts'], scratch);
  for (const syntax of ['ubl', 'cii']) {
    const name = `XRechnung-${syntax.toUpperCase()}-validation`;
    const source = resolve(xrechnung, 'src', 'validation', 'schematron', syntax, `${name}.sch`);
    const { stylesheet, fault } = compileSch(source, textAt);
    if (fault) throw new Error(`${source}: ${JSON.stringify(fault)}`);
    put(`xrechnung/3.0.2/xsl/${name}.xsl`, stylesheet);
  }
} finally {
  rmSync(scratch, { recursive: true });
}

const EMPTY =
  '<xsl:stylesheet version="2.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><r/></xsl:template></xsl:stylesheet>';
for (const name of ['xrechnung-report', 'default-report']) put(`${name}.xsl`, EMPTY);
process.stdout.write(`export VORGABEN_BENCH_KOSIT_CONFIG=${join(resolve(target), 'scenarios.xml')}\n`);
