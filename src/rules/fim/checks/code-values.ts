import type { Args } from '../../../base/nouns.ts';
import type { ElementKind, FimVersion } from '../../../fim/model.ts';
import type { FimNode } from '../../../fim/tree.ts';
import { certain } from '../../../text/certain.ts';
import { BOTH, distinct, type FimCheck, type FimChecks, ONLY3 } from './check.ts';

/** What is wrong with a code element: it is missing, empty, or holds a value the list does not have. */
function wrong(node: FimNode | undefined, allowed: readonly string[]): Args | null {
  const value = node?.text('code') ?? '';
  return allowed.includes(value) ? null : { value, none: value === '', allowed };
}

/** The code that a wrong one is meant as. */
function meant(node: FimNode | undefined, allowed: readonly string[]): string | undefined {
  const value = node?.one('code') && node.text('code');
  return value ? certain(value, allowed) : undefined;
}

/** A check on one code element of the elements of these kinds; the codes differ from version to version. */
function coded(
  versions: readonly FimVersion[],
  kinds: readonly ElementKind[],
  local: (version: FimVersion) => string,
  codes: Readonly<Partial<Record<FimVersion, string>>>,
): FimCheck {
  return {
    versions,
    *find(model) {
      const allowed = (codes[model.version] ?? '').split(' ');
      for (const { element, others } of distinct(model, ...kinds)) {
        const node = element.node.one(local(model.version));
        const args = wrong(node, allowed);
        if (args) yield { element, node: node?.one('code') ?? node, args, related: others, fix: meant(node, allowed) };
      }
    },
  };
}

const alike = (codes: string) => ({ '2.0': codes, '3.0.0': codes });

const STATUS = { '2.0': 'inVorbereitung aktiv inaktiv', '3.0.0': '1 2 3 4 5 6 7 8' };

/** Rules have a status in 2.0 only. */
const RELEASED: readonly ElementKind[] = ['stammdatenschema', 'datenfeldgruppe', 'datenfeld', 'dokumentsteckbrief'];

function status(): FimCheck {
  const local = (version: FimVersion) => (version === '2.0' ? 'status' : 'freigabestatus');
  const [two, three] = [coded(BOTH, [...RELEASED, 'regel'], local, STATUS), coded(BOTH, RELEASED, local, STATUS)];
  return { versions: BOTH, find: (model, ...rest) => (model.version === '2.0' ? two : three).find(model, ...rest) };
}

const PREDICATES = ['ABL', 'ERS', 'EQU', 'VKN'];

/** Code elements that are empty or hold a value the standard does not know. */
export const CODE_VALUES: FimChecks = {
  1027: coded(BOTH, ['datenfeld'], () => 'feldart', {
    '2.0': 'input select label',
    '3.0.0': 'input select label hidden locked',
  }),
  1028: coded(BOTH, ['datenfeld'], () => 'datentyp', {
    '2.0': 'text date bool num num_int num_currency file obj',
    '3.0.0': 'text text_latin date time datetime bool num num_int num_currency file obj',
  }),
  1029: {
    versions: ONLY3,
    *find(model) {
      for (const { element, others } of distinct(model, ...RELEASED)) {
        for (const relation of element.node.all('relation')) {
          const node = relation.one('praedikat');
          const args = wrong(node, PREDICATES);
          if (args) {
            const fix = meant(node, PREDICATES);
            yield { element, node: node?.one('code') ?? node ?? relation, args, related: others, fix };
          }
        }
      }
    },
  },
  1030: coded(ONLY3, ['datenfeld'], () => 'vorbefuellung', { '3.0.0': 'keine optional verpflichtend' }),
  1031: coded(BOTH, ['datenfeldgruppe', 'datenfeld'], () => 'schemaelementart', alike('ABS HAR RNG')),
  1032: status(),
  1033: coded(BOTH, ['stammdatenschema'], () => 'ableitungsmodifikationenStruktur', alike('0 1 2 3')),
  1034: coded(BOTH, ['stammdatenschema'], () => 'ableitungsmodifikationenRepraesentation', alike('0 1')),
  1042: {
    versions: ONLY3,
    *find(model) {
      for (const { element, others } of distinct(model, 'datenfeldgruppe')) {
        const node = element.node.one('art');
        const args = node && wrong(node, ['X']);
        if (args) yield { element, node: node.one('code') ?? node, args, related: others, fix: meant(node, ['X']) };
      }
    },
  },
};
