import type { Element, ElementKind } from '../../../fim/model.ts';
import type { FimNode } from '../../../fim/tree.ts';
import { BOTH, distinct, type FimChecks, type Hit, ONLY3 } from './check.ts';

/** A relation to another building block: its predicate, and the id of its object with the node that says it. */
interface Relation {
  readonly predicate: string;
  readonly id: string;
  readonly node: FimNode;
  readonly predicateNode: FimNode;
}

/** Relations of an element; 2.0 knows none, but files of that version carry them all the same, with a bare predicate. */
export function relationsOf({ node }: Element): Relation[] {
  return node.all('relation').map((relation) => {
    const predicate = relation.one('praedikat');
    const object = relation.one('objekt');
    return {
      predicate: predicate?.text('code') || (predicate?.text() ?? ''),
      id: object?.text('id') ?? '',
      node: object?.one('id') ?? object ?? relation,
      predicateNode: predicate?.one('code') ?? predicate ?? relation,
    };
  });
}

/** What a relation of each kind may lead to. */
const TARGETS: Readonly<Partial<Record<ElementKind, string>>> = {
  stammdatenschema: 'S',
  datenfeldgruppe: 'GF',
  datenfeld: 'GF',
  dokumentsteckbrief: 'D',
};

function onRelations(
  kinds: readonly ElementKind[],
  object: (relation: Relation, element: Element) => Omit<Hit, 'element'> | false,
): (model: Parameters<typeof distinct>[0]) => Generator<Hit> {
  return function* (model) {
    for (const { element } of distinct(model, ...kinds)) {
      for (const relation of relationsOf(element)) {
        const found = object(relation, element);
        if (found) yield { element, ...found };
      }
    }
  };
}

/** Relations between building blocks. */
export const RELATIONS: FimChecks = {
  1087: {
    versions: BOTH,
    find: onRelations(
      ['stammdatenschema', 'datenfeldgruppe', 'datenfeld', 'dokumentsteckbrief'],
      ({ id, node }, { kind }) => {
        const letters = TARGETS[kind] ?? '';
        return (
          /^[SFGD](?:\d{8}|\d{11})$/.test(id) &&
          !letters.includes(id[0]!) && { node, value: true, args: { value: id, letters: [...letters].join('/') } }
        );
      },
    ),
  },
  1088: {
    versions: BOTH,
    find: onRelations(
      ['stammdatenschema', 'datenfeldgruppe', 'datenfeld'],
      ({ predicate, predicateNode, id }) =>
        predicate === 'VKN' && { node: predicateNode, value: true, args: { value: id } },
    ),
  },
  1091: {
    versions: ONLY3,
    find: onRelations(
      ['stammdatenschema', 'datenfeldgruppe', 'datenfeld', 'dokumentsteckbrief'],
      ({ id, node, predicate }) => id === '' && { node, args: { predicate } },
    ),
  },
};
