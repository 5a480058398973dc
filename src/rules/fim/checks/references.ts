import { memo } from '../../../base/memo.ts';
import type { Args } from '../../../base/nouns.ts';
import type { CodelistReference, FimModel } from '../../../fim/model.ts';
import type { FimNode } from '../../../fim/tree.ts';

/** A code list as the schema names it, once, with every reference to it. */
interface Named {
  readonly reference: CodelistReference;
  readonly others: readonly FimNode[];
}

export type Part = 'canonicalIdentification' | 'version';

/** The node a statement of a reference stands in; the reference itself where it is missing. */
export function partOf({ node }: CodelistReference, part: Part): FimNode {
  return (node.one('genericodeIdentification') ?? node).one(part) ?? node;
}

export const urnOf = ({ id, canonicalIdentification: urn, version, canonicalVersionUri }: CodelistReference): string =>
  canonicalVersionUri || (urn && version ? `${urn}_${version}` : urn) || id;

export const listArgs = (reference: CodelistReference): Args => ({
  list: urnOf(reference),
  cid: reference.id,
  urn: reference.canonicalIdentification,
  version: reference.version,
});

const named = new WeakMap<FimModel, readonly Named[]>();

/** The code lists of a schema, each once; references that name nothing each stand alone. */
export function listsIn(model: FimModel): readonly Named[] {
  return memo(named, model, () => gathered(model));
}

function gathered(model: FimModel): Named[] {
  const groups = new Map<string, { reference: CodelistReference; others: FimNode[] }>();
  for (const reference of model.codelists) {
    const { id, canonicalIdentification: urn, version, field } = reference;
    const key = id === '' && urn === '' ? `field ${field.kind} ${field.key}` : [id, urn, version].join('\n');
    const group = groups.get(key);
    if (group) group.others.push(reference.node);
    else groups.set(key, { reference, others: [] });
  }
  return [...groups.values()];
}
