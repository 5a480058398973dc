import { lstatSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Document as YamlDocument } from 'yaml';
import { UserError } from '../../base/errors.ts';
import { FileDocument } from '../../documents/file.ts';
import { invalid } from '../../documents/json-schema/invalid.ts';
import { WHOLE_FILE } from '../../documents/lines.ts';
import { sha256 } from '../../store/hash.ts';
import { mustRead } from '../../store/regular-file.ts';
import { by } from '../../text/ascending.ts';
import { normalForm } from '../../text/normal-form.ts';
import { FAULTS } from '../../words/faults/index.ts';
import { REFUSED } from '../../words/standards.ts';

export const MANIFEST_NAME = 'standard.yaml';

/** A standard.yaml; the schema in `src/schemas/standard.ts` says what each part means. */
export interface Manifest {
  readonly paket: '1';
  readonly name: string;
  readonly bezeichnung?: string;
  readonly kennung?: string;
  readonly version: string;
  readonly schemas?: readonly {
    readonly datei: string;
    readonly namensraum: string;
    readonly version?: string;
    readonly nachrichten: readonly string[];
  }[];
  readonly katalog?: Readonly<Record<string, string>>;
  readonly schematron?: readonly { readonly datei: string }[];
  readonly codelisten?: readonly { readonly datei: string }[];
  readonly szenarien?: string;
  readonly lizenz?: string;
  readonly quelle?: string;
  /** sha256 by path. */
  readonly dateien: Readonly<Record<string, string>>;
}

/** Name of a standard as its folder is called. */
export function slug(name: string): string {
  const plain = normalForm(name, 'NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
  return plain.slice(0, 60);
}

/** `id@version`, as `list` shows it and `remove` wants it. */
export const idOf = ({ name, version }: Pick<Manifest, 'name' | 'version'>): string => `${slug(name)}@${version}`;

/** One fingerprint for what a package consists of. */
export const digestOf = ({ dateien }: Manifest): string =>
  sha256(JSON.stringify(Object.entries(dateien).sort(by(([key]) => key))));

/** Every file the manifest names for a purpose, with where it names it. */
function references(manifest: Manifest): [file: string, pointer: string][] {
  const listed = (key: 'schemas' | 'schematron' | 'codelisten') =>
    (manifest[key] ?? []).map(({ datei }, index): [string, string] => [datei, `/${key}/${index}/datei`]);
  return [
    ...listed('schemas'),
    ...listed('schematron'),
    ...listed('codelisten'),
    ...Object.entries(manifest.katalog ?? {}).map(([address, file]): [string, string] => [
      file,
      `/katalog/${address.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    ]),
    ...(['szenarien', 'lizenz'] as const).flatMap((key) =>
      manifest[key] === undefined ? [] : [[manifest[key], `/${key}`] as [string, string]],
    ),
  ];
}

const isInside = (file: string): boolean =>
  file === posix.normalize(file) && !/^(?:\/|[a-z]:|\.\.(?:\/|$))|[\\\0]/i.test(file);

/** Bytes of the largest standard.yaml: one line for each of its files. */
const LARGEST = 10_000_000;

/** Reads and checks the standard.yaml of a package folder; refuses with file and line. */
export function readManifest(folder: string, shown: string): Manifest {
  const path = join(folder, MANIFEST_NAME);
  const named = posix.join(shown, MANIFEST_NAME);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined)
    throw new UserError(REFUSED['no-manifest'], { path: shown });
  const bytes = mustRead(path, named, LARGEST);
  const document = new FileDocument({
    path: named,
    relative: MANIFEST_NAME,
    size: bytes.length,
    bytes,
    declarations: [],
    named: true,
    otherwise: null,
  });
  const at = (pointer: string, part: 'key' | 'value' = 'value') => ({
    path: named,
    ...(document.locate([{ pointer, part }])[0] ?? WHOLE_FILE).start,
  });
  const { fault, root } = document;
  if (fault || !root) {
    const known = fault ?? { code: 'yaml', args: {}, range: WHOLE_FILE };
    throw new UserError(FAULTS[known.code]!, known.args, { path: named, ...known.range.start });
  }
  const wrong = invalid(root, 'standard')[0];
  if (wrong) throw new UserError(wrong.text, wrong.args, at(wrong.pointer, wrong.part === 'key' ? 'key' : 'value'));
  const manifest = root.value as unknown as Manifest;
  for (const [file, pointer] of references(manifest))
    if (!Object.hasOwn(manifest.dateien, file)) throw new UserError(REFUSED['not-listed'], { file }, at(pointer));
  const outside = Object.keys(manifest.dateien).find((file) => !isInside(file));
  if (outside !== undefined) throw new UserError(REFUSED['bad-path'], { file: outside }, at('/dateien'));
  return manifest;
}

const HEAD = ' Geschrieben von „vorgaben standards add“; bitte nicht von Hand ändern.';

/** A manifest as the text of its standard.yaml. */
export function manifestText(manifest: Manifest): string {
  const document = new YamlDocument(manifest);
  document.commentBefore = HEAD;
  return document.toString({ lineWidth: 0, defaultStringType: 'PLAIN' });
}
