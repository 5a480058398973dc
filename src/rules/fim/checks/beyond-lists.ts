import type { Args } from '../../../base/nouns.ts';
import { codeColumn, genericodeOf } from '../../../codelists/columns.ts';
import { listFor } from '../../../fim/list-lookup.ts';
import type { CodelistReference } from '../../../fim/model.ts';
import type { FimNode } from '../../../fim/tree.ts';
import { BOTH, type FimCheck, type FimChecks, type Hit, ONLY2, ONLY3, onEach } from './check.ts';

const within = ({ node }: CodelistReference, local: string): FimNode =>
  (node.one('genericodeIdentification') ?? node).one(local) ?? node;

/** A check on each reference; the same said again is told as a further place of the first. */
function onReferences(object: (reference: CodelistReference) => { node: FimNode; args: Args } | null): FimCheck {
  return {
    versions: BOTH,
    find({ codelists }) {
      const hits = new Map<string, Hit & { related: FimNode[] }>();
      for (const reference of codelists) {
        const found = object(reference);
        if (!found) continue;
        const key = [
          reference.id,
          reference.canonicalIdentification,
          reference.version,
          reference.canonicalVersionUri,
        ].join('\n');
        const known = hits.get(key);
        if (known) known.related.push(found.node);
        else hits.set(key, { element: reference.field, ...found, value: true, related: [] });
      }
      return hits.values();
    },
  };
}

/** Code lists: references that agree with themselves and with the file beside the schema. */
export const BEYOND_LISTS: FimChecks = {
  2018: onReferences((reference) => {
    const { canonicalIdentification: urn, version, canonicalVersionUri: uri } = reference;
    const wanted = `${urn}_${version}`;
    if (urn === '' || version === '' || uri === '' || uri === wanted) return null;
    return { node: within(reference, 'canonicalVersionUri'), args: { value: uri, wanted } };
  }),
  2019: {
    versions: BOTH,
    *find({ codelists }, { service }, document) {
      const seen = new Set<string>();
      for (const reference of codelists) {
        const { id, canonicalIdentification: urn, version } = reference;
        const key = [id, urn, version].join('\n');
        const file = seen.has(key) ? undefined : listFor(reference, document, service);
        const list = file ? genericodeOf(file) : null;
        seen.add(key);
        if (!file || !list) continue;
        const facts = { list: id || urn, file: file.relative };
        if (urn !== '' && list.canonicalUri !== '' && list.canonicalUri !== urn) {
          const args = { ...facts, value: urn, other: list.canonicalUri };
          yield { element: reference.field, node: within(reference, 'canonicalIdentification'), value: true, args };
        } else if (version !== '' && list.version !== '' && list.version !== version) {
          const args = { ...facts, value: version, other: list.version };
          yield { element: reference.field, node: within(reference, 'version'), value: true, args };
        }
      }
    },
  },
  2020: {
    versions: ONLY2,
    *find({ codelists }) {
      const first = new Map<string, CodelistReference>();
      const told = new Set<string>();
      for (const reference of codelists) {
        const { id, canonicalIdentification: urn } = reference;
        const known = first.get(id);
        if (!known) first.set(id, reference);
        const same = !known || id === '' || urn === '' || known.canonicalIdentification === urn;
        if (same || told.has(`${id}\n${urn}`)) continue;
        told.add(`${id}\n${urn}`);
        const args = { list: id, value: urn, other: known.canonicalIdentification };
        yield {
          element: reference.field,
          node: within(reference, 'canonicalIdentification'),
          value: true,
          args,
          related: [known.node],
        };
      }
    },
  },
  2021: onEach(ONLY3, ['datenfeld'], (field) => {
    for (const [index, entry] of (field.node.one('werte')?.all('wert') ?? []).entries()) {
      const lacking = ['code', 'name'].find((part) => entry.text(part) === '');
      if (lacking) return { node: entry.one(lacking) ?? entry, args: { part: lacking, position: index + 1 } };
    }
    return false;
  }),
  2022: {
    versions: BOTH,
    *find({ codelists }, { service }, document) {
      const seen = new Set<unknown>();
      for (const reference of codelists) {
        const file = listFor(reference, document, service);
        const list = file && !seen.has(file) ? genericodeOf(file) : null;
        seen.add(file);
        const column = list ? codeColumn(list) : undefined;
        if (!file || !list || column === undefined) continue;
        const position = list.rows.findIndex((row) => (row.get(column) ?? '') === '') + 1;
        const args = { list: reference.id || reference.canonicalIdentification, file: file.relative, position };
        if (position > 0) yield { element: reference.field, node: reference.node, args };
      }
    },
  },
  2048: {
    versions: BOTH,
    *find({ codelists }, { service }, document) {
      const missing = new Map<string, Hit & { related: FimNode[] }>();
      for (const reference of codelists) {
        const { id, canonicalIdentification: urn, version, field, node } = reference;
        const key = [id, urn, version].join('\n');
        const known = missing.get(key);
        if (known) known.related.push(node);
        if (known || (id === '' && urn === '')) continue;
        const file = listFor(reference, document, service)?.relative ?? '';
        const other = file.slice(file.lastIndexOf('/') + 1);
        // In 2.0 lists are kept by their C-id; a list under another name is not found by everyone.
        const wanted = id === '' ? '' : `${id.replace(/V[\d.]+$/, '')}_genericode.xml`;
        const here = id === '' || other === wanted || other === `${id}_genericode.xml`;
        if (other !== '' && here) continue;
        missing.set(key, { element: field, node, args: { list: id || urn, wanted, other }, related: [] });
      }
      yield* missing.values();
    },
  },
};
