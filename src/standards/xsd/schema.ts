import { statSync } from 'node:fs';
import { dirname, posix, resolve } from 'node:path';
import type { Args } from '../../base/nouns.ts';
import type { StepProblem } from '../../documents/document.ts';
import {
  EngineError,
  parseXml,
  schemaComplaints,
  withFiles,
  type XmlDocument,
  XmlParseError,
  XmlValidateError,
  XsdValidator,
} from '../../documents/xml/libxml.ts';
import { inside, realPath } from '../../store/real-path.ts';
import { regularBytes } from '../../store/regular-file.ts';
import { standInFor } from '../catalogue.ts';
import { Beyond } from './beyond.ts';
import { outOfTime, TIME_LIMITS, type TimeLimits, within } from './time-limit.ts';
import { verdictOf } from './verdict.ts';

/** Why a schema cannot judge anything. */
interface SchemaFault {
  readonly code: 'schema-missing' | 'schema-import' | 'schema-broken' | 'schema-costly';
  readonly args: Args;
}

/** What a schema says of a document: its faults, or why it could not be asked. */
type Judgement =
  | { readonly problems: readonly StepProblem[]; readonly gap?: { readonly code: string; readonly args: Args } }
  | { readonly fault: SchemaFault | { code: 'engine' | 'validation-costly'; args: Args } };

/**
 * An XML Schema of a package, compiled when first needed. It may read files of its own folder, and the files that
 * `catalogue` gives for URLs; everything else is missing to it.
 */
export class Schema {
  private readonly root: string;
  private readonly file: string;
  private readonly catalogue: ReadonlyMap<string, string>;
  private readonly limits: TimeLimits;
  private compiled: XsdValidator | SchemaFault | undefined;
  private readonly opened = new Set<string>();
  private beyond: Beyond | undefined;

  /** `file` is absolute, below the real folder `root`; `catalogue` maps URLs to absolute files. */
  constructor(
    root: string,
    file: string,
    catalogue: ReadonlyMap<string, string> = new Map(),
    limits: TimeLimits = TIME_LIMITS,
  ) {
    this.root = root;
    this.file = file;
    this.catalogue = catalogue;
    this.limits = limits;
  }

  /** Why this schema cannot judge anything; null for one that can. Compiles it. */
  get fault(): SchemaFault | null {
    this.compiled ??= this.compile();
    return this.compiled instanceof XsdValidator ? null : this.compiled;
  }

  /**
   * A schema file whose web addresses are the paths of the files that stand in for them: libxml2 resolves what those
   * refer to against the address it asked with, and takes a file asked for by two names for two.
   */
  private read(file: string): Uint8Array {
    const bytes = regularBytes(file);
    if (this.catalogue.size === 0) return bytes;
    // Byte by byte, so that no encoding is lost; addresses are ASCII.
    const text = bytes.toString('latin1');
    const moved = text.replace(
      /(\sschemaLocation\s*=\s*)(["'])([^"'<]*)\2/g,
      (all, before, quote, location: string) => {
        const target = standInFor(this.catalogue, file, location.trim());
        return target === undefined ? all : `${before}${quote}${encodeURI(target)}${quote}`;
      },
    );
    return moved === text ? bytes : Buffer.from(moved, 'latin1');
  }

  private compile(): XsdValidator | SchemaFault {
    const shown = posix.relative(this.root, this.file);
    const here = realPath(this.file);
    if (here === null || !inside(this.root, here) || !statSync(here).isFile())
      return { code: 'schema-missing', args: { file: shown } };
    const missing: string[] = [];
    const source = (url: string): Uint8Array | undefined => {
      const real = realPath(this.catalogue.get(url) ?? url);
      if (real !== null && inside(this.root, real) && statSync(real).isFile()) {
        this.opened.add(real);
        return this.read(real);
      }
      missing.push(url);
      return undefined;
    };
    try {
      // The tree is not disposed of: the compiled schema goes on pointing into it.
      return within(this.limits.compile, () =>
        withFiles(source, () => XsdValidator.fromDoc(parseXml(this.read(here), this.file))),
      );
    } catch (error) {
      if (outOfTime(error))
        return { code: 'schema-costly', args: { file: shown, seconds: this.limits.compile / 1000 } };
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

  /** Files the schema consists of; empty where it does not compile. */
  sources(): readonly string[] {
    this.compiled ??= this.compile();
    return this.compiled instanceof XsdValidator ? [this.file, ...this.opened] : [];
  }

  /** What libxml2 does not judge; read anew from the files, for the schemas that ask for it. */
  private get rest(): Beyond {
    this.beyond ??= new Beyond(
      this.file,
      {
        text: (file) => decoded(this.read(file)),
        locate: (from, location) => this.located(from, location),
      },
      this.sources().map((file) => decoded(this.read(file)) ?? ''),
    );
    return this.beyond;
  }

  private located(from: string, location: string): string | null {
    const real = realPath(resolve(dirname(from), safelyDecoded(location)));
    return real !== null && this.sources().includes(real) ? real : null;
  }

  /** All faults of a document, given its tree and text; never throws for what is in the document. */
  validate(document: XmlDocument, text: string): Judgement {
    this.compiled ??= this.compile();
    if (!(this.compiled instanceof XsdValidator)) return { fault: this.compiled };
    const validator = this.compiled;
    try {
      return within(this.limits.validate, () =>
        verdictOf(() => schemaComplaints(validator, document), document, text, this.rest),
      );
    } catch (error) {
      if (outOfTime(error))
        return { fault: { code: 'validation-costly', args: { seconds: this.limits.validate / 1000 } } };
      if (error instanceof EngineError) return { fault: { code: 'engine', args: {} } };
      throw error;
    }
  }
}

/** A schema file as text; null for an encoding that is not read here. */
function decoded(bytes: Uint8Array): string | null {
  const [, encoding = 'utf-8'] =
    /^[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1')) ?? [];
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

function safelyDecoded(location: string): string {
  try {
    return decodeURI(location);
  } catch {
    return location;
  }
}
