import { defineKind } from './kind.ts';
import { dataSample } from './sample.ts';

/** What people answered to the questions of a service. */
export const nachweise = defineKind({
  name: 'nachweise',
  syntax: 'data',
  recognised: { rootNames: ['nachweise.yaml'] },
  resembles: { list: { key: 'nachweise', entries: 'regel' } },
  sample: dataSample(['name']),
  range: 'OZG8',
});

/** Exceptions that were granted to a service. */
export const ausnahmen = defineKind({
  name: 'ausnahmen',
  syntax: 'data',
  recognised: { rootNames: ['ausnahmen.yaml'] },
  resembles: { list: { key: 'ausnahmen', entries: 'regel' } },
  sample: dataSample(['name']),
  range: 'OZG8',
});
