import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { joinPath } from '../../../text/slash-paths.ts';
import { type Child, ChildFault, type Saxon } from './child.ts';
import { foreignInSource } from './foreign-source.ts';
import { type Cache, cached, keep, keyOf } from './kept-stylesheets.ts';
import { exactModulo } from './modulo.ts';
import { VIRTUAL } from './protocol.ts';
import type { Kept } from './sealed-file.ts';
import {
  type KnownRule,
  packageText,
  type SchematronFault,
  type SchematronSource,
  stylesheetTexts,
  type Texts,
} from './sources.ts';

/** A compiled stylesheet, ready to be loaded. */
export interface Compiled {
  readonly key: string;
  /** SEF of SaxonJS, UTF-8: as bytes, for as text it would be copied from process to process at twice the size. */
  readonly sef: Uint8Array;
  /** The file it was read from, where it was compiled before. */
  readonly kept?: Kept;
  /** Empty where they are not known. */
  readonly rules: readonly KnownRule[];
}

/** Milliseconds for one stylesheet at most. */
export const COMPILE_LIMIT = 300_000;

/** What the compiler said, as facts: `Error XTSE0010 on line 24 in x.xsl`. */
function compileFault(text: string, shown: string): SchematronFault {
  const line = Number(/on line (\d+)/.exec(text)?.[1] ?? 0);
  const error = /\b(X[A-Z]{3}\d{4}|[A-Z]{4}\d{4})\b/.exec(text)?.[1] ?? '';
  return { code: 'schematron-compile', args: { file: shown, error, ...(line > 0 ? { line } : {}) } };
}

export const isFault = (value: object): value is SchematronFault => 'code' in value;

async function textsOf(source: SchematronSource): Promise<Texts | SchematronFault> {
  if (!/\.sch$/i.test(source.file)) return stylesheetTexts(source);
  const { compileSch } = await import('../compile/compile.ts');
  const answer = compileSch(source.file, (path) => packageText(source.root, path));
  const shown = posix.relative(source.root, source.file);
  if ('fault' in answer) {
    const { code, args } = answer.fault;
    const named = typeof args['file'] === 'string' ? { file: posix.relative(source.root, args['file']) } : {};
    return { code, args: { ...args, ...named } };
  }
  // Nothing would be looked at, and nothing found.
  if (answer.asserts.length === 0) return { code: 'schematron-empty', args: { file: shown } };
  const main = `${VIRTUAL}${shown}.xsl`;
  const rules = answer.rules.map((rule) => ({ ...rule, file: posix.relative(source.root, rule.file) }));
  return { main, files: { [main]: answer.stylesheet }, rules };
}

/** The texts of documents that a stylesheet reads, by virtual address, out of its package; or the first that is not there. */
export function documentsOf(
  { root }: SchematronSource,
  addresses: readonly string[],
): Record<string, string> | SchematronFault {
  const documents: Record<string, string> = {};
  for (const address of addresses) {
    const relative = decodeURI(address.startsWith(VIRTUAL) ? address.slice(VIRTUAL.length) : address);
    const text = address.startsWith(VIRTUAL) ? packageText(root, joinPath(root, relative)) : undefined;
    if (text === undefined) return { code: 'schematron-missing-part', args: { file: relative } };
    documents[address] = text;
  }
  return documents;
}

async function compiled(
  source: SchematronSource,
  { main, files }: Texts,
  child: Child,
  limit: number,
): Promise<Uint8Array | SchematronFault> {
  const shown = posix.relative(source.root, source.file);
  try {
    const answer = await child.ask({ do: 'compile', main, files }, limit);
    if (!('sef' in answer)) return compileFault('error' in answer ? answer.error : '', shown);
    return Buffer.from(answer.sef);
  } catch (error) {
    if (error instanceof ChildFault)
      return {
        code: error.code === 'timeout' ? 'schematron-compile-timeout' : 'schematron-memory',
        args: { file: shown },
      };
    throw error;
  }
}

/** A Schematron compiled, from the cache where that was done before. What it may do is looked at where it is loaded. */
export async function prepare(
  source: SchematronSource,
  saxon: Saxon,
  cache: Cache,
  child: Child,
  {
    onCompile,
    lookThrough,
    limit,
  }: { readonly onCompile?: (file: string) => void; readonly lookThrough: boolean; readonly limit: number },
): Promise<Compiled | SchematronFault> {
  if (/\.sef\.json$/i.test(source.file)) {
    const sef = packageText(source.root, source.file);
    if (sef !== undefined)
      return { key: createHash('sha256').update(sef).digest('hex'), sef: Buffer.from(sef), rules: [] };
    return { code: 'schematron-missing-part', args: { file: posix.relative(source.root, source.file) } };
  }
  const read = await textsOf(source);
  if (isFault(read)) return read;
  const { rules } = read;
  const key = keyOf(read, saxon, lookThrough);
  const known = cached(cache, key);
  if (known !== undefined) return { key, ...known, rules };
  // What is kept was looked through when it was made.
  for (const [address, text] of lookThrough ? Object.entries(read.files) : []) {
    const name = foreignInSource(text);
    const file = address.slice(VIRTUAL.length).replace(/\.sch\.xsl$/, '.sch');
    if (name !== null) return { code: 'schematron-function', args: { file, name } };
  }
  onCompile?.(posix.relative(source.root, source.file));
  const files = Object.entries(read.files).map(([address, text]) => [address, exactModulo(text)]);
  const sef = await compiled(source, { main: read.main, files: Object.fromEntries(files), rules }, child, limit);
  if ('code' in sef) return sef;
  keep(cache, key, sef);
  return { key, sef, rules };
}
