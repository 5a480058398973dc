import { memo } from '../../../base/memo.ts';
import type { Args } from '../../../base/nouns.ts';
import type { CodelistReference, FimModel, FimVersion } from '../../../fim/model.ts';
import { orderedValue } from '../../../fim/values.ts';
import { BOTH, type FimCheck, type FimChecks, ONLY2 } from './check.ts';
import { listArgs, listsIn, type Part, partOf } from './references.ts';

/** A check on what each code list is called. */
function onNames(
  versions: readonly FimVersion[],
  part: Part,
  object: (reference: CodelistReference, all: Overview) => Args | boolean,
): FimCheck {
  return {
    versions,
    *find(model) {
      const all = overviewOf(model);
      for (const { reference, others } of listsIn(model)) {
        const found = object(reference, all);
        if (!found) continue;
        const args = { ...listArgs(reference), ...(found === true ? {} : found) };
        yield { element: reference.field, node: partOf(reference, part), args, related: others };
      }
    },
  };
}

/** Versions by URN, and C-ids by URN with version: what lists have in common. */
interface Overview {
  readonly versions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

function overviewOf(model: FimModel): Overview {
  const versions = new Map<string, Set<string>>();
  const ids = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string) => {
    if (value !== '') memo(map, key, () => new Set()).add(value);
  };
  for (const { id, canonicalIdentification: urn, version } of model.codelists) {
    if (urn === '') continue;
    add(versions, urn, version);
    add(ids, `${urn}\n${version}`, id);
  }
  return { versions, ids };
}

/** A few of the others; nobody reads the sixth. */
function without(all: ReadonlySet<string> | undefined, own: string): string[] {
  const others: string[] = [];
  for (const one of all ?? []) {
    if (one !== own) others.push(one);
    if (others.length === 5) break;
  }
  return others;
}

/** What the official list takes for a URN: narrower than RFC 8141, which allows `/` and `URN:` too. */
const URN = /^urn:[A-Za-z0-9][A-Za-z0-9-]{0,31}:(?:[A-Za-z0-9()+,\-.:=@;$_!*']|%[0-9A-Fa-f]{2})+$/;

/** The URN with the blanks and line breaks around it, which those who compare it letter by letter see too. */
const writtenUrn = (reference: CodelistReference): string => partOf(reference, 'canonicalIdentification').ownText;

/** How code lists are named. */
export const CODELISTS: FimChecks = {
  1005: onNames(BOTH, 'canonicalIdentification', (reference) => {
    return reference.canonicalIdentification !== '' && !writtenUrn(reference).startsWith('urn:');
  }),
  1036: onNames(ONLY2, 'canonicalIdentification', ({ id, canonicalIdentification: urn, version }, { ids }) => {
    const others = id === '' ? [] : without(ids.get(`${urn}\n${version}`), id);
    return others.length > 0 && { others };
  }),
  1037: onNames(BOTH, 'version', ({ canonicalIdentification: urn, version }, { versions }) => {
    const others = version === '' ? [] : without(versions.get(urn), version);
    return others.length > 0 && { others };
  }),
  1040: onNames(BOTH, 'canonicalIdentification', ({ canonicalIdentification: urn }) => urn === ''),
  1048: onNames(BOTH, 'canonicalIdentification', (reference) => {
    const urn = writtenUrn(reference);
    return urn.startsWith('urn:') && !URN.test(urn) && { blanks: urn !== urn.trim() };
  }),
  1105: onNames(ONLY2, 'version', ({ version }) => orderedValue('date', version) === null && { none: version === '' }),
};
