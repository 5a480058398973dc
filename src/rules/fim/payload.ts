import { memo } from '../../base/memo.ts';
import type { Args } from '../../base/nouns.ts';
import type { Document } from '../../documents/document.ts';
import type { Service } from '../../documents/service.ts';
import { type Given, givenJson, givenXml } from '../../fim/given.ts';
import { codesFor } from '../../fim/list-lookup.ts';
import type { FimModel, ListLookup } from '../../fim/model.ts';
import { Patience } from '../../fim/patience.ts';
import { checkPayload } from '../../fim/payload.ts';
import { PAYLOAD } from '../../words/fim-payload/index.ts';
import { type Consulted, defineCheck, type Gap, type Problem } from '../define-check.ts';
import { modelOf } from './quality.ts';

/** A data schema of the service. */
interface Schema {
  readonly document: Document;
  readonly model: FimModel;
  readonly id: string;
  readonly key: string;
}

/** Why no data schema could be chosen. */
interface NoSchema {
  readonly code: 'no-schema' | 'several-schemas' | 'unknown-schema';
  readonly args: Args;
}

function schemasOf(service: Service): Schema[] {
  return service.documents.flatMap((document) => {
    const model = document.kind === 'xdatenfelder' && !document.fault ? modelOf(document) : null;
    const main = model?.main;
    return model && main?.kind === 'stammdatenschema' ? [{ document, model, id: main.id, key: main.key }] : [];
  });
}

/** The ids of data schemas that the Steckbrief gives for a payload; an empty text where an entry gives none. */
function wantedFor({ declarations }: Document, { steckbrief }: Service): string[] {
  const examples = steckbrief?.root?.child('fim')?.child('beispiele');
  const wanted = declarations.flatMap(({ pointer }) => {
    const index = /^\/fim\/beispiele\/(\d+)\/datei$/.exec(pointer)?.[1];
    const schema = index === undefined ? undefined : examples?.child(index)?.child('schema')?.value;
    return index === undefined ? [] : [typeof schema === 'string' ? schema.trim() : ''];
  });
  return wanted.length > 0 ? [...new Set(wanted)] : [''];
}

/** The data schema of that id (with version or without), or the only one there is. */
function choose(schemas: readonly Schema[], wanted: string): Schema | NoSchema {
  const known = schemas.map(({ key }) => key);
  const fitting = wanted === '' ? schemas : schemas.filter(({ id, key }) => id === wanted || key === wanted);
  const [first, second] = fitting;
  if (!first)
    return wanted === ''
      ? { code: 'no-schema', args: {} }
      : { code: 'unknown-schema', args: { schema: wanted, known } };
  if (!second) return first;
  return { code: 'several-schemas', args: { known: fitting.map(({ key }) => key), first: first.key } };
}

/** The payload of a file, or why there is none. */
function givenIn(document: Document, { id, key }: Schema): Given | { readonly code: string; readonly args: Args } {
  if (!document.rootName) {
    return document.root ? givenJson(document.root.value) : { code: 'no-data', args: {} };
  }
  const xml = givenXml(document.text);
  const named = xml && id !== '' && (xml.name === key || xml.name.split(/[.V]/).includes(id));
  return named ? xml.given : { code: 'other-root', args: { root: document.rootName.local, schema: key } };
}

/** One for each service, so that it does not matter which services are judged beside it. */
const patience = new WeakMap<Service, Patience>();

function* check(document: Document, schema: Schema, service: Service): Generator<Problem | Gap | Consulted> {
  yield { consulted: schema.document };
  const given = givenIn(document, schema);
  if ('code' in given) {
    yield { gap: 'unverified', document, ...given };
    return;
  }
  const lists = new Map<string, ReturnType<ListLookup>>();
  const consulted = new Set<Document>();
  const lookup: ListLookup = (reference) => {
    const name = JSON.stringify([
      reference.id,
      reference.canonicalVersionUri,
      reference.canonicalIdentification,
      reference.version,
      reference.field.text('codeKey'),
    ]);
    if (!lists.has(name)) {
      const found = codesFor(reference, schema.document, service);
      if (found) consulted.add(found.document);
      lists.set(name, found?.codes ?? null);
    }
    return lists.get(name)!;
  };
  const missing = new Set<string>();
  for (const answer of checkPayload(
    schema.model,
    given,
    lookup,
    memo(patience, service, () => new Patience()),
  )) {
    if ('list' in answer) missing.add(answer.list);
    else if ('costly' in answer) yield { gap: 'unverified', document, code: 'patterns-costly' };
    else {
      const { pointer, key, code, args } = answer;
      yield { document, pointer, code, args, ...(key ? { part: 'key' as const } : {}) };
    }
  }
  for (const list of consulted) yield { consulted: list };
  for (const list of missing) yield { gap: 'unverified', document, code: 'no-list', args: { list } };
}

/** Sample applications against the FIM data schema they are made for. */
export const fimPayload = defineCheck<Record<never, never>>({
  name: 'fim-payload',
  summary: {
    de: 'Der Beispielantrag (JSON oder XML) entspricht dem FIM-Datenschema, zu dem ihn der Steckbrief nennt.',
    en: 'The sample payload (JSON or XML) meets the FIM data schema that the Steckbrief names it for.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: PAYLOAD,
  subject: 'document',
  asWritten: true,
  replaceable: [],
  *run({ document }, _params, { service }) {
    if (document.fault) {
      yield { gap: 'unverified', document, code: 'unreadable' };
      return;
    }
    const schemas = schemasOf(service);
    for (const wanted of wantedFor(document, service)) {
      const schema = choose(schemas, wanted);
      if ('code' in schema) yield { gap: 'unverified', document, code: schema.code, args: schema.args };
      else yield* check(document, schema, service);
    }
  },
});
