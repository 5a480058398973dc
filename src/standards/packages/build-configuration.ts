import { existsSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { parseXml, type XmlElement } from '../../documents/xml/libxml.ts';
import { mustRead } from '../../store/regular-file.ts';
import { REFUSED } from '../../words/standards.ts';
import { scenariosStandard } from '../kosit/scenarios.ts';
import type { TimeLimits } from '../xsd/time-limit.ts';
import { type Built, type Named, plainVersion, writePackage } from './build.ts';
import { demandSchemasCompile } from './compiles.ts';
import type { Contents } from './contents.ts';
import { Imports } from './imports.ts';
import { licenceIn } from './material.ts';

const S = { s: 'http://www.xoev.de/de/validator/framework/1/scenarios' };

/** What a scenarios.xml names. */
interface Configuration {
  readonly name: string;
  readonly date: string;
  /** Locations of schemas and Schematron, as written, below the folder of scenarios.xml. */
  readonly schemas: readonly string[];
  readonly schematron: readonly string[];
  readonly scenarios: number;
}

/** Reads a scenarios.xml that is known to be one. */
export function locationsOf(file: string): Configuration {
  const tree = parseXml(mustRead(file, file));
  try {
    const all = (step: string) => [
      ...new Set(
        (tree.find(`/s:scenarios/s:scenario/s:${step}/s:resource/s:location`, S) as XmlElement[]).map((one) =>
          one.content.trim(),
        ),
      ),
    ];
    const text = (name: string) => String(tree.eval(`normalize-space(/s:scenarios/s:${name})`, S));
    return {
      name: text('name'),
      date: text('date'),
      schemas: all('validateWithXmlSchema'),
      schematron: all('validateWithSchematron'),
      scenarios: tree.find('/s:scenarios/s:scenario', S).length,
    };
  } finally {
    tree.dispose();
  }
}

/** Files that belong to a configuration: whatever lies under the folders its locations lead into, and beside it where one leads nowhere else. */
function belonging(base: string, files: readonly string[], locations: readonly string[]): string[] {
  const tops = new Set(locations.map((location) => location.split('/')[0]!));
  const flat = locations.some((location) => !location.includes('/'));
  return files.filter((file) => {
    if (base !== '.' && !file.startsWith(`${base}/`)) return false;
    const below = base === '.' ? file : file.slice(base.length + 1);
    return below.includes('/') ? tops.has(below.split('/')[0]!) : flat || below === 'scenarios.xml';
  });
}

/** A KoSIT configuration as a package: its files stay as they are, every schema it names is compiled once. */
export function buildConfiguration(
  contents: Contents,
  {
    material,
    files,
    aside,
    path,
    scenarios,
    named,
    limits,
  }: {
    material: string;
    files: readonly string[];
    aside: string;
    path: string;
    /** The scenarios.xml, below the material. */
    scenarios: string;
    named: Named | null;
    limits?: TimeLimits;
  },
): Built {
  scenariosStandard(join(material, scenarios), posix.join(path, scenarios));
  const { name, date, schemas, schematron } = locationsOf(join(material, scenarios));
  const base = posix.dirname(scenarios);
  const locations = [...schemas, ...schematron].map((location) => posix.normalize(location));
  const outside = locations.find((location) => location.startsWith('..') || posix.isAbsolute(location));
  const title = named?.name ?? (name || posix.basename(path));
  if (outside !== undefined) throw new UserError(REFUSED.escaping, { name: title, file: outside });
  const lacks = (location: string) => !existsSync(join(material, base, location));
  const missing = schemas.filter(lacks);
  // Without its schema a scenario judges nothing; without Schematron the rest is judged, and the step stays open by name.
  if (missing.length > 0)
    throw new UserError(REFUSED['missing-resources'], {
      name: title,
      lines: [...missing, ...schematron.filter(lacks)].sort(),
    });
  const version = named?.version ?? plainVersion(date);
  if (version === '') throw new UserError(REFUSED.unnamed, { path, version: true, example: `${title}@1.0` });
  const kept = belonging(base, files, locations);
  const within = (some: readonly string[]) => some.filter((file) => kept.includes(file));
  const lizenz = licenceIn(files);
  const folder = join(aside, 'package-0');
  const codelists = within(contents.codelists);
  const manifest = writePackage(material, folder, [...kept, ...(lizenz ? [lizenz] : [])], {
    name: title,
    version,
    szenarien: scenarios,
    ...(codelists.length > 0 ? { codelisten: codelists.map((datei) => ({ datei })) } : {}),
    ...(lizenz ? { lizenz } : {}),
    quelle: posix.basename(path.replaceAll('\\', '/')),
  });
  // Its schemas are resolved as in a run: relative to each other, without a catalogue.
  const kinds = contents.schemas.filter(({ file }) => kept.includes(file));
  const imports = new Imports(kinds);
  const entries = [...new Set(schemas.map((location) => posix.join(base, location)))];
  const reached = new Set(
    kinds.filter(({ file }) => entries.includes(file)).flatMap((file) => [...imports.reach(file)]),
  );
  imports.catalogue.clear();
  const unused = demandSchemasCompile(realpathSync(folder), entries, {
    name: title,
    files: reached,
    imports,
    ...(limits ? { limits } : {}),
  });
  return { folder, manifest, unused, unnamed: [], absent: schematron.filter(lacks) };
}
