import { defineKind } from './kind.ts';
import { dataSample, xmlSample } from './sample.ts';

/** Data schemas of FIM. */
export const xdatenfelder = defineKind({
  name: 'xdatenfelder',
  syntax: 'xml',
  recognised: { namespaces: [{ uri: /^urn:xoev-de:fim:standard:xdatenfelder_/ }] },
  resembles: {
    uris: ['urn:xoev-de:fim:standard:xdatenfelder_2', 'urn:xoev-de:fim:standard:xdatenfelder_3.0.0'],
    roots: /^x?datenfelde?r?\.\w|(?:^|\.)(?:stammdatenschema|datenfeldgruppe|dokumentsteckbrief)\.\d{4}/i,
  },
  declared: { places: ['/fim/datenschemata/*'] },
  sample: xmlSample('urn:xoev-de:fim:standard:xdatenfelder_3.0.0', 'xdatenfelder.stammdatenschema.0102'),
  range: 'FIM2',
  examiner: 'xdatenfelder',
  listNames: /<(?:[\w.-]+:)?(?:id|canonicalIdentification)(?:\s[^<>]*)?>([^<]*)</g,
});

/** Processes of FIM. */
export const xprozess = defineKind({
  name: 'xprozess',
  syntax: 'xml',
  recognised: { namespaces: [{ uri: /^http:\/\/www\.regierung-mv\.de\/xprozess\// }] },
  resembles: {
    uris: ['http://www.regierung-mv.de/xprozess/2'],
    roots: /^alleInhalte\.export\./i,
    attribute: 'xprozessVersion',
  },
  declared: { places: ['/fim/prozesse/*'] },
  sample: xmlSample('http://www.regierung-mv.de/xprozess/2', 'xprozess'),
  range: 'FIM3',
});

/** Filled-in forms of a data schema, as JSON or XML; only the Steckbrief can tell them from other data. */
export const payload = defineKind({
  name: 'payload',
  syntax: 'data',
  // A payload follows its data schema, in JSON or XML; one in neither is told by the rule on it.
  alsoIn: ['xml', 'text', 'html'],
  declared: { places: ['/fim/beispiele/*'] },
  sample: dataSample(['name']),
  range: 'FIM2',
});
