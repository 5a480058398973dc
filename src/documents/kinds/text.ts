import { defineKind } from './kind.ts';
import { dataSample } from './sample.ts';

/** Everything that nothing else recognises; lists of the files of a delivery to the Portalverbund are known by name. */
export const text = defineKind({
  name: 'text',
  syntax: 'text',
  recognised: { names: [/^index[^/]*\.txt$/] },
  declared: { places: ['/quelloffenheit/lizenzdatei', '/betrieb/aenderungsverzeichnis'], interfaces: ['pvog'] },
  sample: dataSample(['name']),
});
