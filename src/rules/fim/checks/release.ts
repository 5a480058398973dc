import type { Element, ElementKind, FimModel } from '../../../fim/model.ts';
import { type FimCheck, type FimChecks, type Hit, ONLY3, onEach } from './check.ts';
import { idNode } from './identity.ts';

/** Names under which the FIM team itself appears as creator; it only answers for Nummernkreis 60. */
const FIM_TEAM = ['FIM-Baustein Datenfelder', 'FIM Baustein Datenfelder'];

const PARTS: readonly ElementKind[] = ['datenfeldgruppe', 'datenfeld'];

/** A check on every group and field inside a main element of that kind which is published. */
const inPublished = (kind: ElementKind, object: (element: Element) => Omit<Hit, 'element'> | false): FimCheck =>
  onEach(
    ONLY3,
    PARTS,
    (element, { main }) =>
      element !== main &&
      main?.kind === kind &&
      main.text('veroeffentlichungsdatum') !== '' &&
      withMain(object(element), main),
  );

function withMain(found: Omit<Hit, 'element'> | false, main: Element): Omit<Hit, 'element'> | false {
  return found && { ...found, args: { main: main.id || main.name, ...found.args } };
}

const unpublished = (element: Element) =>
  element.text('veroeffentlichungsdatum') === '' && {
    node: element.node.one('veroeffentlichungsdatum') ?? idNode(element),
  };

/** Status missing or below 3 (Entwurf). */
function unready(element: Element): Omit<Hit, 'element'> | false {
  const value = element.code('freigabestatus');
  const node = element.node.one('freigabestatus');
  return (
    Number(value) < 3 && {
      node: node?.one('code') ?? node ?? idNode(element),
      value: value !== '',
      args: { value, none: value === '' },
    }
  );
}

const foreign = (source: string) => (element: Element) => {
  const value = element.text(source);
  return (
    FIM_TEAM.includes(value) &&
    element.id.slice(1, 3) !== '60' && { node: element.node.one(source), value: true, args: { value } }
  );
};
const ofRule = foreign('fachlicherErsteller');
const ofOthers = foreign('statusGesetztDurch');

/** A status beyond preparation says since when it holds. */
const undated = (element: Element) => {
  const value = element.code('freigabestatus');
  return (
    !['', '1', '2'].includes(value) &&
    element.text('statusGesetztAm') === '' && {
      node: element.node.one('statusGesetztAm') ?? element.node.one('freigabestatus'),
      args: { value },
    }
  );
};

const range = ({ id }: Element) => id.slice(1, 3);
const holds = (element: Element | null): boolean => element !== null && element.version !== '';

/** An element without version in a versioned document or a versioned group. */
function unversioned(element: Element, { main }: FimModel): Omit<Hit, 'element'> | false {
  if (element === main || element.version !== '') return false;
  const holder = holds(element.holder) ? element.holder : holds(main) ? main : null;
  return holder !== null && { node: idNode(element), args: { holder: holder.key } };
}

/** Status, publication and versions. */
export const RELEASE: FimChecks = {
  1127: inPublished('stammdatenschema', unpublished),
  1128: inPublished('datenfeldgruppe', unpublished),
  1129: inPublished('stammdatenschema', unready),
  1130: inPublished('datenfeldgruppe', unready),
  1134: onEach(
    ONLY3,
    PARTS,
    (element, { main }) =>
      main !== null &&
      element !== main &&
      main.version === '' &&
      element.version !== '' &&
      range(element) === range(main) &&
      element.code('schemaelementart') === 'RNG' && {
        node: element.node.one('identifikation')?.one('version'),
        value: true,
        args: { main: main.id || main.name, version: element.version },
      },
  ),
  1135: onEach(ONLY3, PARTS, unversioned),
  1140: onEach(ONLY3, [...PARTS, 'regel'], (element) =>
    element.kind === 'regel' ? ofRule(element) : ofOthers(element),
  ),
  1141: onEach(ONLY3, ['stammdatenschema'], ofOthers),
  1142: onEach(ONLY3, PARTS, undated),
  1143: onEach(ONLY3, ['stammdatenschema'], undated),
  1144: onEach(ONLY3, ['dokumentsteckbrief'], undated),
};
