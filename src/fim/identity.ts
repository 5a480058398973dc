import type { Document, Node } from '../documents/document.ts';
import type { Service } from '../documents/service.ts';
import type { FimModel } from './model.ts';

/** The model of a document, read once for whoever asks. */
type ModelOf = (document: Document) => FimModel | null;

/** Who a FIM file says it is: one entry for each thing it may be named after. */
export interface Identity {
  readonly id: string;
  readonly version: string;
  /** Places of both in the file; empty where they are not written there. */
  readonly at: { readonly id: string; readonly version: string };
}

const text = (node: Node | undefined): string => (typeof node?.value === 'string' ? node.value.trim() : '');
const child = (node: Node, local: string): Node | undefined => node.child(`*[local-name()='${local}']`);
const named = (...names: readonly string[]): string => names.map((name) => `local-name()='${name}'`).join(' or ');

function identity(id: Node | undefined, version: Node | undefined): Identity[] {
  const at = { id: id?.pointer ?? '', version: version?.pointer ?? '' };
  return id && text(id) !== '' ? [{ id: text(id), version: text(version), at }] : [];
}

function ofSchema(main: FimModel['main']): Identity[] {
  const node = main?.node.one('identifikation');
  if (!main || main.id === '') return [];
  const at = { id: node?.one('id')?.pointer ?? '', version: node?.one('version')?.pointer ?? '' };
  return [{ id: main.id, version: main.version, at }];
}

/** Ids of data schemas (`C05000001`) under which the schemas of a service refer to a list of this URN. */
function numbersOf(urn: string, service: Service, modelOf: ModelOf): Set<string> {
  const models = service.documents.map((document) =>
    document.kind === 'xdatenfelder' && !document.fault ? modelOf(document) : null,
  );
  const references = models.flatMap((model) => model?.codelists ?? []);
  const fitting = references.filter(({ canonicalIdentification }) => canonicalIdentification === urn);
  return new Set(fitting.map(({ id }) => id).filter((id) => id !== ''));
}

/** What a FIM file calls itself; empty where it does not, or where its kind has no ids of its own. */
export function identitiesOf(document: Document, service: Service, modelOf: ModelOf): Identity[] {
  if (!document.root) return [];
  const all = (path: string) => document.select(path, {});
  if (document.kind === 'xdatenfelder') return ofSchema(modelOf(document)?.main ?? null);
  if (document.kind === 'genericode') {
    return all(`/*/*[${named('Identification')}]`).flatMap((node) => {
      const [urn, version] = [child(node, 'CanonicalUri'), child(node, 'Version')];
      const others = [text(child(node, 'CanonicalVersionUri')), ...numbersOf(text(urn), service, modelOf)];
      const ids = others.filter((id) => id !== '');
      return identity(urn, version).flatMap((one) => [one, ...ids.map((id) => ({ ...one, id }))]);
    });
  }
  if (document.kind === 'xprozess')
    return all(`/*/*/*[${named('prozess', 'prozessklasse')}]`).flatMap((node) =>
      identity(child(node, 'id'), child(node, 'version')),
    );
  if (document.kind !== 'xzufi') return [];
  const ids = named('id', 'idSekundaer');
  const keys = named('referenzLeiKa', 'referenzLeistungsschluessel');
  return all(`//*[${named('leistung')}]/*[${ids}] | //*[${named('leistung')}]/*[${keys}]/descendant-or-self::*[not(*)]`)
    .filter((node) => text(node) !== '')
    .flatMap((node) => identity(node, undefined));
}
