import type { Element, FimModel } from '../../../fim/model.ts';
import { BOTH, type FimChecks, ONLY2, ONLY3, onEach } from './check.ts';

/** In 3.0 the official report takes an empty `bezug` for one, in 2.0 it does not. */
function namesNoNorm(element: Element, { version }: FimModel): boolean {
  return version === '2.0' ? element.bezug.length === 0 : element.node.all('bezug').length === 0;
}

/** A hit on the child of that name, where it is missing or empty. */
const empty = (element: Element, local: string) => element.text(local) === '' && { node: element.node.one(local) };

const normOf = (element: Element, model: FimModel) =>
  namesNoNorm(element, model) && { node: element.node.one('bezug') };

/** Names, terms and legal bases that building blocks have to bring along. */
export const TERMS: FimChecks = {
  1002: onEach(BOTH, ['stammdatenschema', 'datenfeldgruppe', 'datenfeld', 'dokumentsteckbrief', 'regel'], (element) =>
    empty(element, 'name'),
  ),
  1006: onEach(
    BOTH,
    ['datenfeldgruppe', 'datenfeld'],
    (element, model) => element.code('schemaelementart') === 'RNG' && normOf(element, model),
  ),
  1008: onEach(ONLY2, ['dokumentsteckbrief'], normOf),
  1049: onEach(BOTH, ['dokumentsteckbrief'], (element) => empty(element, 'definition')),
  1050: onEach(ONLY3, ['stammdatenschema', 'dokumentsteckbrief'], (element) => empty(element, 'bezeichnung')),
  1051: onEach(BOTH, ['stammdatenschema'], normOf),
  1052: onEach(
    ONLY3,
    ['dokumentsteckbrief'],
    (element, model) => ['false', '0'].includes(element.text('istAbstrakt')) && normOf(element, model),
  ),
  1101: onEach(
    BOTH,
    ['datenfeldgruppe', 'datenfeld'],
    (element, model) => element.code('schemaelementart') === 'HAR' && normOf(element, model),
  ),
  1107: onEach(BOTH, ['dokumentsteckbrief'], (element) => empty(element, 'hilfetext')),
};
