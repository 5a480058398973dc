import { statSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { counted } from '../../base/counters.ts';
import type { Args } from '../../base/nouns.ts';
import type { TimeLeft } from '../../base/time-left.ts';
import type { StepProblem } from '../../documents/examination.ts';
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
import { decoded, WEB } from '../catalogue.ts';
import { Beyond } from './beyond.ts';
import { NamespaceTwice } from './namespace-twice.ts';
import { plainBytes, textOf } from './schema-bytes.ts';
import { outOfTime, TIME_LIMITS, type TimeLimits, within } from './time-limit.ts';
import { verdictOf } from './verdict.ts';

/** Why a schema cannot judge anything. */
interface SchemaFault {
  readonly code: 'schema-missing' | 'schema-import' | 'schema-twice' | 'schema-broken' | 'schema-costly';
  readonly args: Args;
}

/** What a schema says of a document: its faults, or why it could not be asked. */
type Judgement =
  | { readonly problems: readonly StepProblem[]; readonly gap?: { readonly code: string; readonly args: Args } }
  | { readonly fault: SchemaFault | { code: 'engine' | 'validation-costly'; args: Args } };

/** Files that a wrapper brings in may import further ones. */
const ROUNDS = 3;

/** What another attempt cannot mend. */
const isFinal = (compiled: XsdValidator | SchemaFault): boolean =>
  !(compiled instanceof XsdValidator) && compiled.code === 'schema-costly';

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

  /** The file as libxml2 is given it, who takes one file for a namespace. */
  private read(file: string, twice: NamespaceTwice): Uint8Array {
    const bytes = plainBytes(file, this.catalogue);
    const text = bytes.toString('latin1');
    const led = twice.led(file, text);
    return led === text ? bytes : Buffer.from(led, 'latin1');
  }

  /** Compiles; once more where files share a namespace, which libxml2 cannot read as they are. */
  private compile(): XsdValidator | SchemaFault {
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
        within(this.limits.compile, () => XsdValidator.fromDoc(parseXml(this.read(here, twice), this.file))),
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
        text: (file) => textOf(plainBytes(file, this.catalogue)),
        locate: (from, location) => this.located(from, location),
      },
      this.sources().map((file) => textOf(plainBytes(file, this.catalogue)) ?? ''),
    );
    return this.beyond;
  }

  private located(from: string, location: string): string | null {
    const real = realPath(resolve(dirname(from), decoded(location)));
    return real !== null && (real === this.file || this.opened.has(real)) ? real : null;
  }

  /** All faults of a document, given its tree and text; never throws for what is in the document. */
  validate(document: XmlDocument, text: string, time?: TimeLeft): Judgement {
    const limit = Math.max(1, Math.floor(time?.step ?? this.limits.validate));
    this.compiled ??= this.compile();
    if (!(this.compiled instanceof XsdValidator)) return { fault: this.compiled };
    const validator = this.compiled;
    try {
      return within(limit, () => verdictOf(() => schemaComplaints(validator, document), document, text, this.rest));
    } catch (error) {
      if (outOfTime(error)) return { fault: { code: 'validation-costly', args: { seconds: Math.ceil(limit / 1000) } } };
      if (error instanceof EngineError) return { fault: { code: 'engine', args: {} } };
      throw error;
    }
  }
}
