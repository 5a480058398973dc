import type { Element } from '../../../fim/model.ts';
import { type FimChecks, type Hit, ONLY3, onEach } from './check.ts';
import { relationsOf } from './relations.ts';

/** Stands in for a Steckbrief that does not exist yet. */
const STAND_IN = 'D99000000001';
const RELEASED = ['4', '5', '6'];
const KINDS_OF_DOCUMENT = [
  '001',
  '002',
  '003',
  '004',
  '005',
  '006',
  '007',
  '008',
  '009',
  '010',
  '011',
  '012',
  '013',
  '014',
  '999',
];

const abstract = (element: Element): boolean | null => {
  const value = element.text('istAbstrakt');
  return value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : null;
};
const linksOf = (element: Element) => relationsOf(element).filter(({ predicate }) => predicate === 'VKN');

/** A check on the Steckbrief a schema names. */
const named = (object: (id: string, schema: Element) => boolean) =>
  onEach(ONLY3, ['stammdatenschema'], (schema): Omit<Hit, 'element'> | false => {
    const node = schema.node.one('dokumentsteckbrief');
    const id = node?.text('id') ?? '';
    return (
      object(id, schema) && {
        node: node?.one('id') ?? node,
        value: id !== '',
        args: { value: id, status: schema.code('freigabestatus') },
      }
    );
  });

/** Steckbriefe, and the one a schema belongs to. */
export const STECKBRIEF: FimChecks = {
  1007: named((id) => id === ''),
  1053: onEach(ONLY3, ['dokumentsteckbrief'], (element) => {
    const links = linksOf(element);
    const targets = links.map(({ id }) => id).filter((id) => id !== '');
    return (
      abstract(element) === false &&
      links.length > 0 && { node: links[0]!.predicateNode, value: true, args: { targets } }
    );
  }),
  1054: onEach(ONLY3, ['dokumentsteckbrief'], (element) => {
    const count = linksOf(element).length;
    if (abstract(element) !== true || count > 1) return false;
    return { node: element.node.one('istAbstrakt'), value: true, args: { one: count === 1, none: count === 0 } };
  }),
  1055: onEach(ONLY3, ['dokumentsteckbrief'], (element) => {
    const value = element.code('dokumentart');
    const node = element.node.one('dokumentart');
    return (
      !KINDS_OF_DOCUMENT.includes(value) && {
        node: node?.one('code') ?? node,
        value: value !== '',
        args: { value, none: value === '' },
      }
    );
  }),
  1092: onEach(ONLY3, ['dokumentsteckbrief'], (element) => {
    const value = element.text('istAbstrakt');
    return (
      abstract(element) === null && { node: element.node.one('istAbstrakt'), value: value !== '', args: { value } }
    );
  }),
  1096: named((id, schema) => id === STAND_IN && !RELEASED.includes(schema.code('freigabestatus'))),
  1097: named((id, schema) => id === STAND_IN && RELEASED.includes(schema.code('freigabestatus'))),
  1124: named((id) => /^D\d{11}$/.test(id) && !id.startsWith('D99')),
};
