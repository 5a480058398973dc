import { memo } from '../../../base/memo.ts';
import type { Element, ElementKind, FimModel } from '../../../fim/model.ts';
import type { FimNode } from '../../../fim/tree.ts';
import { respelt } from '../../../text/meant.ts';
import { BOTH, distinct, type FimChecks, type Hit } from './check.ts';
import { relationsOf } from './relations.ts';

const LETTERS: Readonly<Record<ElementKind, string>> = {
  stammdatenschema: 'S',
  datenfeldgruppe: 'G',
  datenfeld: 'F',
  regel: 'R',
  dokumentsteckbrief: 'D',
};
const KINDS = Object.keys(LETTERS) as ElementKind[];

/** The node of the id, or what comes nearest to it. */
export function idNode({ node }: Element): FimNode {
  const identification = node.one('identifikation');
  return identification?.one('id') ?? identification ?? node;
}

/** Each element whose id occurs in more than one version, with the versions seen; without a version it is a working copy. */
function* severalVersions(model: FimModel): Generator<Hit> {
  const versions = new Map<string, string[]>();
  for (const { element } of distinct(model, 'datenfeldgruppe', 'datenfeld')) {
    if (element.id === '') continue;
    memo(versions, element.id, () => []).push(element.version);
  }
  for (const { element, others } of distinct(model, 'datenfeldgruppe', 'datenfeld')) {
    const seen = versions.get(element.id) ?? [];
    if (seen.length < 2) continue;
    yield {
      element,
      related: others,
      node: element.node.one('identifikation')?.one('version') ?? idNode(element),
      args: { count: seen.length, versions: seen.map((version) => version || 'Arbeitskopie').join(', ') },
    };
  }
}

/** Ids that are filled but not formed as the version of the standard wants it. */
function* malformed(model: FimModel): Generator<Hit> {
  const digits = model.version === '2.0' ? 8 : 11;
  const numbered = new RegExp(`^[A-Z]\\d{${digits}}$`);
  const formed = (id: string, letters: string) => id === '' || (numbered.test(id) && letters.includes(id[0]!));
  const wanted = (value: string, letters: string) => ({
    value,
    letters: [...letters].join('/'),
    digits,
    sample: `${letters[0]}${digits === 8 ? '05000101' : '05000000101'}`,
  });
  for (const { element, others } of distinct(model, ...KINDS)) {
    const letter = LETTERS[element.kind];
    if (!formed(element.id, letter))
      yield {
        element,
        node: idNode(element),
        value: true,
        related: others,
        args: { ...wanted(element.id, letter), own: true },
        fix: respelt(element.id, (id) => formed(id, letter)),
      };
    // 2.0 has no relations; where a file carries them all the same, its XML Schema says so.
    for (const { node, id } of model.version === '2.0' ? [] : relationsOf(element)) {
      if (!formed(id, 'SFGD')) {
        const fix = respelt(id, (other) => formed(other, 'SFGD'));
        yield { element, node, value: true, args: { ...wanted(id, 'SFGD'), relation: true }, fix };
      }
    }
    const steckbrief = element.kind === 'stammdatenschema' ? element.text('dokumentsteckbrief', 'id') : '';
    if (!formed(steckbrief, 'D')) {
      yield {
        element,
        node: element.node.one('dokumentsteckbrief')?.one('id'),
        value: true,
        args: { ...wanted(steckbrief, 'D'), sample: 'D99000000123', steckbrief: true },
      };
    }
  }
  if (model.version === '2.0') yield* malformedLists(model, wanted);
}

/** 2.0 gives code lists an id of their own, with or without a version behind it. */
function* malformedLists(
  model: FimModel,
  wanted: (value: string, letters: string) => NonNullable<Hit['args']>,
): Generator<Hit> {
  const seen = new Set<string>(['']);
  for (const { id, field, node } of model.codelists) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (!/^C\d{8}(?:V\d+\.\d+)?$/.test(id)) {
      yield {
        element: field,
        node: node.one('identifikation')?.one('id'),
        value: true,
        args: { ...wanted(id, 'C'), codelist: true },
      };
    }
  }
}

/** Ids and versions. */
export const IDENTITY: FimChecks = {
  1003: { versions: BOTH, find: severalVersions },
  1038: {
    versions: BOTH,
    *find(model) {
      for (const { element, others } of distinct(model, ...KINDS))
        if (element.id === '') yield { element, node: idNode(element), related: others };
    },
  },
  1039: { versions: BOTH, find: malformed },
};
