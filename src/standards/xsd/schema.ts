import { dirname, resolve } from 'node:path';
import type { Args } from '../../base/nouns.ts';
import type { TimeLeft } from '../../base/time-left.ts';
import type { StepProblem } from '../../documents/examination.ts';
import type { XmlDocument } from '../../documents/xml/libxml.ts';
import { EngineError, schemaComplaints } from '../../documents/xml/libxml-schemas.ts';
import { realPath } from '../../store/real-path.ts';
import { decoded } from '../catalogue.ts';
import { Beyond } from './beyond.ts';
import { type CompiledSchema, compileSchema, type SchemaFault } from './compile-schema.ts';
import { plainBytes, textOf } from './schema-bytes.ts';
import { outOfTime, TIME_LIMITS, type TimeLimits, within } from './time-limit.ts';
import { verdictOf } from './verdict.ts';

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
  private compiled: CompiledSchema | SchemaFault | undefined;
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
    const compiled = this.compile();
    return 'code' in compiled ? compiled : null;
  }

  private compile(): CompiledSchema | SchemaFault {
    this.compiled ??= compileSchema(this.root, this.file, this.catalogue, this.limits.compile);
    return this.compiled;
  }

  /** Files the schema consists of; empty where it does not compile. */
  sources(): readonly string[] {
    const compiled = this.compile();
    return 'code' in compiled ? [] : [this.file, ...compiled.opened];
  }

  /** What libxml2 does not judge; read anew from the files, for the schemas that ask for it. */
  private rest({ opened }: CompiledSchema): Beyond {
    this.beyond ??= new Beyond(
      this.file,
      {
        text: (file) => textOf(plainBytes(file, this.catalogue)),
        locate: (from, location) => {
          const real = realPath(resolve(dirname(from), decoded(location)));
          return real !== null && (real === this.file || opened.has(real)) ? real : null;
        },
      },
      [this.file, ...opened].map((file) => textOf(plainBytes(file, this.catalogue)) ?? ''),
    );
    return this.beyond;
  }

  /** All faults of a document, given its tree and text; never throws for what is in the document. */
  validate(document: XmlDocument, text: string, time?: TimeLeft): Judgement {
    const limit = Math.max(1, Math.floor(time?.step ?? this.limits.validate));
    const compiled = this.compile();
    if ('code' in compiled) return { fault: compiled };
    try {
      return within(limit, () =>
        verdictOf(() => schemaComplaints(compiled.validator, document), document, text, this.rest(compiled)),
      );
    } catch (error) {
      if (outOfTime(error)) return { fault: { code: 'validation-costly', args: { seconds: Math.ceil(limit / 1000) } } };
      if (error instanceof EngineError) return { fault: { code: 'engine', args: {} } };
      throw error;
    }
  }
}
