import { JSONPathEnvironment } from 'json-p3';
import type { Json } from '../../src/base/nouns.ts';
import type { Document, Node } from '../../src/documents/document.ts';
import type { ReferenceState, Service } from '../../src/documents/service.ts';
import { type DecisionFault, type Decisions, NO_DECISIONS } from '../../src/rules/decided.ts';
import type { CheckContext } from '../../src/rules/define-check.ts';
import { catalogueText, openCatalogue } from '../../src/rulesets/catalogue.ts';
import { fileOf } from './files.ts';

const environment = new JSONPathEnvironment({ strict: true });

/** Facts of a document in memory; `sources` tells by pointer how a scalar is written. */
export interface Facts extends Partial<Omit<Document, 'root'>> {
  readonly data?: Json;
  readonly sources?: Readonly<Record<string, string>>;
  /** A document read from this XML instead. */
  readonly xml?: string;
}

class MemoryNode implements Node {
  readonly document: Document;
  readonly pointer: string;
  readonly name: string;
  readonly value: Json;
  private readonly sources: Readonly<Record<string, string>>;
  private readonly path: readonly (string | number)[];

  constructor(
    document: Document,
    sources: Readonly<Record<string, string>>,
    path: readonly (string | number)[],
    value: Json,
  ) {
    this.document = document;
    this.sources = sources;
    this.pointer = path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    this.name = String(path.at(-1) ?? '');
    this.value = value;
    this.path = path;
  }

  get source(): string | null {
    if (this.value !== null && typeof this.value === 'object') return null;
    return this.sources[this.pointer] ?? (typeof this.value === 'string' ? this.value : JSON.stringify(this.value));
  }

  find(path: string): Node[] {
    const found = [...environment.query(path, this.value as never)];
    return found.map(
      (one) => new MemoryNode(this.document, this.sources, [...this.path, ...one.location], one.value as Json),
    );
  }

  child(name: string): Node | undefined {
    const { value } = this;
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, name)) return undefined;
    return new MemoryNode(this.document, this.sources, [...this.path, name], (value as Record<string, Json>)[name]!);
  }
}

/** A document made of plain data: members are children, paths are JSONPath. */
export function documentOf({ data, sources = {}, xml, ...facts }: Facts): Document {
  if (xml !== undefined) {
    const { kind = null, relative = 'beispiel.xml', examination = null } = facts;
    const read = fileOf(relative, xml, { declarations: kind ? [{ pointer: '', kinds: [kind] }] : [] });
    read.examination = examination;
    return read;
  }
  const document: Document & { root: Node | null } = {
    path: 'dienst/steckbrief.yaml',
    relative: 'steckbrief.yaml',
    kind: 'steckbrief',
    bytes: 100,
    sha256: null,
    fault: null,
    syntax: null,
    secrets: [],
    declarations: [],
    recognised: null,
    text: '',
    root: null,
    rootName: null,
    examination: null,
    select: (path) => document.root?.find(path) ?? [],
    locate: (places) => places.map(() => ({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } })),
    stablePointer: (pointer) => pointer,
    dispose: () => {},
    ...facts,
  };
  if (data !== undefined) document.root = new MemoryNode(document, sources, [], data);
  return document;
}

export interface World {
  readonly documents?: readonly Document[];
  readonly references?: Readonly<Record<string, ReferenceState>>;
  readonly files?: readonly string[];
  readonly examined?: boolean;
  readonly judgesSyntax?: boolean;
  /** What came of nachweise.yaml and ausnahmen.yaml, at the first document; left out where it is no service. */
  readonly decisions?: readonly Omit<DecisionFault, 'document'>[];
}

function decided(all: NonNullable<World['decisions']>, document: Document): Decisions {
  const faults = all.map((fault) => ({ ...fault, document }));
  return { answers: { faults, consulted: [] }, waivers: { faults } };
}

/** What a check may ask, answered from memory: the day is 22.11.2026, the catalogue `leika` has one key. */
export function contextOf(world: World): CheckContext {
  const documents = world.documents ?? [];
  const service: Service = {
    path: 'dienst',
    steckbrief: documents.find((one) => one.kind === 'steckbrief') ?? null,
    name: 'hundesteuer',
    documents,
    document: (relative) => documents.find((one) => one.relative === relative),
    reference: (path) => world.references?.[path] ?? 'missing',
    files: () => world.files ?? [],
  };
  return {
    service,
    asOf: '2026-11-22',
    prefixes: {},
    catalogue: (name) =>
      openCatalogue(
        catalogueText({
          title: name === 'paare' ? 'Paare' : 'LeiKa',
          date: '2019-11-01',
          source: 'Test',
          entries: name === 'paare' ? { '10160 99110009104000': true } : { '99110009104000': 'Hundehaltung' },
        }),
      ),
    examined: () => world.examined ?? false,
    judgesSyntax: () => world.judgesSyntax ?? false,
    decisions: world.decisions ? decided(world.decisions, documents[0]!) : NO_DECISIONS,
  };
}
