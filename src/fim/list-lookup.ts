import { memo } from '../base/memo.ts';
import { codeColumn, genericodeOf, identityOf } from '../codelists/columns.ts';
import type { Document } from '../documents/document.ts';
import type { Service } from '../documents/service.ts';
import { compareEditions } from '../text/versions.ts';
import type { CodelistReference } from './model.ts';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const indexes = new WeakMap<Service, ReadonlyMap<string, readonly Document[]>>();

/** Code lists of a service by every name a reference may call them: file name, URN with version, URN. */
function indexOf(service: Service): ReadonlyMap<string, readonly Document[]> {
  return memo(indexes, service, () => indexed(service));
}

function indexed(service: Service): Map<string, Document[]> {
  const index = new Map<string, Document[]>();
  for (const document of service.documents) {
    if (document.kind !== 'genericode') continue;
    const { canonicalUri = '', version = '', canonicalVersionUri = '' } = identityOf(document) ?? {};
    const file = document.relative.slice(folderOf(document.relative).length);
    for (const name of new Set([
      `file ${file}`,
      `urn ${canonicalVersionUri}`,
      `urn ${canonicalUri}_${version}`,
      `any ${canonicalUri}`,
    ]))
      memo(index, name, () => []).push(document);
  }
  return index;
}

/** Names under which the list of a reference may be found, the surest first; without a version any will do. */
function namesOf({ id, canonicalIdentification: urn, version, canonicalVersionUri }: CodelistReference): string[] {
  const files = [id, id.replace(/V[\d.]+$/, '')].map((name) => `file ${name}_genericode.xml`);
  const versioned = [canonicalVersionUri, urn === '' || version === '' ? '' : `${urn}_${version}`].filter(
    (name) => name !== '',
  );
  return [
    ...(id === '' ? [] : files),
    ...versioned.flatMap((name) => [`urn ${name}`, `file ${name.replaceAll(':', '.')}.xml`]),
    ...(version === '' && urn !== '' ? [`any ${urn}`] : []),
  ];
}

/** The file that holds the list of a reference, preferably beside the schema; of several versions the newest. */
export function listFor(reference: CodelistReference, from: Document, service: Service): Document | undefined {
  const index = indexOf(service);
  const folder = folderOf(from.relative);
  const names = namesOf(reference);
  const candidates = names.map((name) => {
    const found = index.get(name) ?? [];
    const near = found.filter((document) => folderOf(document.relative) === folder);
    return { near: newest(near), far: newest(found) };
  });
  return candidates.find(({ near }) => near)?.near ?? candidates.find(({ far }) => far)?.far;
}

function newest(documents: readonly Document[]): Document | undefined {
  const version = (document: Document) => identityOf(document)?.version ?? '';
  return documents.reduce<Document | undefined>(
    (best, one) => (best && compareEditions(version(best), version(one)) >= 0 ? best : one),
    undefined,
  );
}

/** Codes of the list a reference leads to, with their names where the list has a column for them; null without a list. */
export function codesFor(
  reference: CodelistReference,
  from: Document,
  service: Service,
): { readonly codes: readonly { readonly code: string; readonly name: string }[]; readonly document: Document } | null {
  const document = listFor(reference, from, service);
  const list = document ? genericodeOf(document) : null;
  if (!document || !list) return null;
  const node = reference.field.node;
  const wanted = node.text('codeKey');
  const code = list.columns.includes(wanted) ? wanted : (codeColumn(list) ?? list.columns[0] ?? '');
  const named = [node.text('nameKey'), list.keys.find((key) => key.id === 'codenameKey')?.columns[0] ?? ''];
  const name = named.find((column) => list.columns.includes(column)) ?? list.columns.find((one) => one !== code) ?? '';
  const codes = list.rows.map((row) => ({ code: row.get(code) ?? '', name: row.get(name) ?? '' }));
  return { codes, document };
}
