import { onEach, BOTH, type FimChecks } from './check.ts';

/** Names and terms that every building block has to bring along. */
export const TERMS: FimChecks = {
  1002: onEach(BOTH, ['stammdatenschema', 'datenfeldgruppe', 'datenfeld', 'dokumentsteckbrief', 'regel'], (element) => element.name === '' && { node: element.node.one('name') }),
  1006: onEach(BOTH, ['datenfeldgruppe', 'datenfeld'], (element) => element.code('schemaelementart') === 'RNG' && element.bezug.length === 0),
};
