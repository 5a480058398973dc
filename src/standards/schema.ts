import { readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import type { Args } from '../types.ts';
import type { StepProblem } from '../workspace/document.ts';
import {
  parseXml,
  withFiles,
  type XmlDocument,
  XmlParseError,
  XmlValidateError,
  XsdValidator,
} from '../workspace/libxml.ts';
import { inside, realPath } from '../workspace/walk.ts';
import { xsdProblems } from './xsd-problems.ts';

/** Why a schema cannot judge anything. */
export interface SchemaFault {
  readonly code: 'schema-missing' | 'schema-import' | 'schema-broken';
  readonly args: Args;
}

/** What a schema says of a document: its faults, or why it could not be asked. */
export type Judgement =
  | { readonly problems: readonly StepProblem[] }
  | { readonly fault: SchemaFault | { code: 'engine'; args: Args } };

/** Name of an element as its document writes it, from libxml2's `{urn}name`. */
function naming(document: XmlDocument): (clark: string) => string {
  const prefixes = new Map(Object.entries(document.root.namespaces).map(([prefix, uri]) => [uri, prefix]));
  return (clark) => {
    const match = /^\{([^}]*)\}(.*)$/s.exec(clark);
    if (!match) return clark;
    const prefix = prefixes.get(match[1]!);
    return prefix ? `${prefix}:${match[2]}` : match[2]!;
  };
}

/**
 * An XML Schema of a package, compiled when first needed. It may read files of its own folder, and the files that
 * `catalogue` gives for URLs; everything else is missing to it.
 */
export class Schema {
  private readonly root: string;
  private readonly file: string;
  private readonly catalogue: ReadonlyMap<string, string>;
  private compiled: XsdValidator | SchemaFault | undefined;
  private readonly opened = new Set<string>();

  /** `file` is absolute, below the real folder `root`; `catalogue` maps URLs to absolute files. */
  constructor(root: string, file: string, catalogue: ReadonlyMap<string, string> = new Map()) {
    this.root = root;
    this.file = file;
    this.catalogue = catalogue;
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
        return readFileSync(real);
      }
      missing.push(url);
      return undefined;
    };
    try {
      // The tree is not disposed of: the compiled schema goes on pointing into it.
      return withFiles(source, () => XsdValidator.fromDoc(parseXml(readFileSync(here), this.file)));
    } catch (error) {
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

  /** All faults of a document; never throws for what is in the document. */
  validate(document: XmlDocument): Judgement {
    this.compiled ??= this.compile();
    if (!(this.compiled instanceof XsdValidator)) return { fault: this.compiled };
    try {
      this.compiled.validate(document);
      return { problems: [] };
    } catch (error) {
      if (error instanceof XmlValidateError) return { problems: xsdProblems(error.details, naming(document)) };
      return { fault: { code: 'engine', args: {} } };
    }
  }
}
