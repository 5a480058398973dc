import { defineKind } from './kind.ts';
import { dataSample } from './sample.ts';

/** Names of the statement a service makes of itself. */
export const STECKBRIEF_NAMES = ['steckbrief.yaml', 'steckbrief.yml', 'steckbrief.json'] as const;

/** What a service says of itself. */
export const steckbrief = defineKind({
  name: 'steckbrief',
  syntax: 'data',
  recognised: { names: STECKBRIEF_NAMES },
  sample: dataSample(['dienst', 'url'], (url) => ({ dienst: { id: 'beispiel', ...(url === null ? {} : { url }) } })),
});
