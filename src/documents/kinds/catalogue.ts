import { defineKind } from './kind.ts';
import { dataSample } from './sample.ts';

/**
 * All services of a run, as `run/across.ts` writes them down, and the plan they are held against: no file is ever taken
 * for it, so that no service can speak for others.
 */
export const catalogue = defineKind({
  name: 'catalogue',
  syntax: 'data',
  sample: dataSample(['dienste']),
  range: 'OZG9',
});
