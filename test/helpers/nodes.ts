import type { Json } from '../../src/base/nouns.ts';
import type { DataContent } from '../../src/documents/data.ts';
import type { Document, Node } from '../../src/documents/document.ts';
import { readJson } from '../../src/documents/json.ts';
import { toPointer } from '../../src/documents/json-pointer.ts';
import { WHOLE_FILE } from '../../src/documents/lines.ts';
import type { ReferenceState, Service } from '../../src/documents/service.ts';
import { readYaml } from '../../src/documents/yaml.ts';
import { type DecisionFault, type Decisions, NO_DECISIONS } from '../../src/rules/decided.ts';
import type { CheckContext } from '../../src/rules/define-check.ts';
import { catalogueText, openCatalogue } from '../../src/rulesets/catalogue.ts';
import { fileOf } from './files.ts';

/** Facts of a document in memory; `sources` tells by pointer how a scalar is written. */
export interface Facts extends Partial<Omit<Document, 'root'>> {
  readonly data?: Json;
  readonly sources?: Readonly<Record<string, string>>;
  /** A document read from this XML instead. */
  readonly xml?: string;
}

/** JSON of a value; a scalar that `sources` knows stands there as it says, which YAML reads. */
function written(value: Json, sources: Readonly<Record<string, string>>, pointer: Pointer = []): string {
  const inside = (key: string | number, one: Json) => written(one, sources, [...pointer, key]);
  if (Array.isArray(value)) return `[${value.map((one, index) => inside(index, one)).join(', ')}]`;
  if (value === null || typeof value !== 'object') return sources[toPointer(pointer)] ?? JSON.stringify(value);
  const members = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${inside(key, one)}`);
  return `{${members.join(', ')}}`;
}
type Pointer = readonly (string | number)[];

function contentOf(document: Document, text: string, yaml: boolean): DataContent {
  const content = yaml ? readYaml(document, text) : readJson(document, text);
  if ('fault' in content) throw new Error(`Damaged (${content.fault.code}): ${text}`);
  if ('code' in content) throw new Error(`Not readable (${content.code}): ${text}`);
  return content;
}

/** A document of plain data, read from the text that gives it; facts beside it are taken as they are. */
export function documentOf({ data, sources = {}, xml, ...facts }: Facts): Document {
  if (xml !== undefined) {
    const { kind = null, relative = 'beispiel.xml', examination = null } = facts;
    const read = fileOf(relative, xml, { declarations: kind ? [{ pointer: '', kinds: [kind] }] : [] });
    read.examination = examination;
    return read;
  }
  const text = data === undefined ? '' : written(data, sources);
  const document: Document & { root: Node | null } = {
    path: 'dienst/steckbrief.yaml',
    relative: 'steckbrief.yaml',
    kind: 'steckbrief',
    bytes: 100,
    sha256: null,
    fault: null,
    syntax: null,
    secrets: [],
    credentials: [],
    heldList: null,
    declarations: [],
    recognised: null,
    text,
    root: null,
    rootName: null,
    examination: null,
    bundle: null,
    partOf: null,
    select: (path) => content?.select(path) ?? [],
    edits: (wanted) => wanted.map(() => null),
    locate: (places) => content?.locate(places) ?? places.map(() => WHOLE_FILE),
    stablePointer: (pointer) => content?.stablePointer(pointer) ?? pointer,
    dispose: () => content?.dispose(),
    ...facts,
  };
  const content = data === undefined ? null : contentOf(document, text, Object.keys(sources).length > 0);
  document.root = content?.root ?? null;
  return document;
}

export interface World {
  readonly documents?: readonly Document[];
  readonly references?: Readonly<Record<string, ReferenceState>>;
  readonly files?: readonly string[];
  readonly examined?: boolean;
  readonly judgesSyntax?: boolean;
  /** The day of the check; 22.11.2026 where it is left out. */
  readonly asOf?: string;
  /** Pointers at which a placeholder stands. */
  readonly unfilled?: readonly string[];
  /** What came of nachweise.yaml and ausnahmen.yaml, at the first document; left out where it is no service. */
  readonly decisions?: readonly Omit<DecisionFault, 'document'>[];
}

function decided(all: NonNullable<World['decisions']>, document: Document): Decisions {
  const faults = all.map((fault) => ({ ...fault, document }));
  return { answers: { faults, consulted: [] }, waivers: { faults } };
}

/** What a check may ask, answered from memory: the catalogue `leika` has one key. */
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
    asOf: world.asOf ?? '2026-11-22',
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
    sample: false,
    unfilled: () => new Map((world.unfilled ?? []).map((pointer) => [pointer, true])),
    aside: () => null,
    judgesSyntax: () => world.judgesSyntax ?? false,
    decisions: world.decisions ? decided(world.decisions, documents[0]!) : NO_DECISIONS,
  };
}
