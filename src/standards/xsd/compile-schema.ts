import { statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { counted } from '../../base/counters.ts';
import type { Args } from '../../base/nouns.ts';
import { parseXml, XmlParseError } from '../../documents/xml/libxml.ts';
import { withFiles, XmlValidateError, XsdValidator } from '../../documents/xml/libxml-schemas.ts';
import { inside, realPath } from '../../store/real-path.ts';
import { decoded, WEB } from '../catalogue.ts';
import { NamespaceTwice } from './namespace-twice.ts';
import { plainBytes } from './schema-bytes.ts';
import { outOfTime, within } from './time-limit.ts';

/** Why a schema cannot judge anything. */
export interface SchemaFault {
  readonly code: 'schema-missing' | 'schema-import' | 'schema-twice' | 'schema-broken' | 'schema-costly';
  readonly args: Args;
}

/** A schema that can judge, and the files beside its own that libxml2 opened for it. */
export interface CompiledSchema {
  readonly validator: XsdValidator;
  readonly opened: ReadonlySet<string>;
}

/** Files that a wrapper brings in may import further ones. */
const ROUNDS = 3;

/** What another attempt cannot mend. */
const isFinal = (compiled: XsdValidator | SchemaFault): boolean =>
  !(compiled instanceof XsdValidator) && compiled.code === 'schema-costly';

/** One schema on its way through libxml2, which may take more than one attempt. */
class Compilation {
  private readonly root: string;
  private readonly file: string;
  private readonly catalogue: ReadonlyMap<string, string>;
  private readonly limit: number;
  readonly opened = new Set<string>();

  constructor(root: string, file: string, catalogue: ReadonlyMap<string, string>, limit: number) {
    this.root = root;
    this.file = file;
    this.catalogue = catalogue;
    this.limit = limit;
  }

  /** The file as libxml2 is given it, who takes one file for a namespace. */
  private read(file: string, twice: NamespaceTwice): Uint8Array {
    const bytes = plainBytes(file, this.catalogue);
    const text = bytes.toString('latin1');
    const led = twice.led(file, text);
    return led === text ? bytes : Buffer.from(led, 'latin1');
  }

  /** Compiles; once more where files share a namespace, which libxml2 cannot read as they are. */
  run(): XsdValidator | SchemaFault {
    const twice = new NamespaceTwice(this.root, (file, location) =>
      WEB.test(location) ? location : join(dirname(file), decoded(location)),
    );
    let compiled = this.attempt(twice);
    for (let round = 0; round < ROUNDS && !isFinal(compiled) && twice.gather(); round += 1) {
      const again = this.attempt(twice);
      if (again instanceof XsdValidator || !(compiled instanceof XsdValidator)) compiled = again;
    }
    const first = twice.first();
    if (compiled instanceof XsdValidator || compiled.code !== 'schema-broken' || !first) return compiled;
    const files = first.files.map((file) => posix.relative(this.root, file));
    return { code: 'schema-twice', args: { ...compiled.args, namespace: first.namespace, files } };
  }

  private attempt(twice: NamespaceTwice): XsdValidator | SchemaFault {
    const shown = posix.relative(this.root, this.file);
    const here = realPath(this.file);
    if (here === null || !inside(this.root, here) || !statSync(here).isFile())
      return { code: 'schema-missing', args: { file: shown } };
    const missing: string[] = [];
    const source = (url: string): Uint8Array | undefined => {
      const ours = twice.file(url);
      if (ours) return ours;
      const real = realPath(this.catalogue.get(url) ?? url);
      if (real !== null && inside(this.root, real) && statSync(real).isFile()) {
        this.opened.add(real);
        return this.read(real, twice);
      }
      missing.push(url);
      return undefined;
    };
    try {
      counted.schemas += 1;
      // The tree is not disposed of: the compiled schema goes on pointing into it. What is stopped does not tidy up, so the limit is inside.
      return withFiles(source, () =>
        within(this.limit, () => XsdValidator.fromDoc(parseXml(this.read(here, twice), this.file))),
      );
    } catch (error) {
      if (outOfTime(error)) return { code: 'schema-costly', args: { file: shown, seconds: this.limit / 1000 } };
      if (!(error instanceof XmlParseError || error instanceof XmlValidateError)) throw error;
      const location = missing[0] ?? /Failed to locate a schema at location '([^']+)'/.exec(error.message)?.[1];
      if (location !== undefined)
        return {
          code: 'schema-import',
          args: {
            file: shown,
            location: posix.relative(this.root, location).startsWith('..')
              ? location
              : posix.relative(this.root, location),
          },
        };
      return { code: 'schema-broken', args: { file: shown, line: error.details[0]?.line || 1 } };
    }
  }
}

/**
 * Compiles the schema of a file below the real folder `root`, within `limit` milliseconds. It may read files of that folder,
 * and the absolute files that `catalogue` gives for URLs; everything else is missing to it.
 */
export function compileSchema(
  root: string,
  file: string,
  catalogue: ReadonlyMap<string, string>,
  limit: number,
): CompiledSchema | SchemaFault {
  const compilation = new Compilation(root, file, catalogue, limit);
  const compiled = compilation.run();
  return compiled instanceof XsdValidator ? { validator: compiled, opened: compilation.opened } : compiled;
}
