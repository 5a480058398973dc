import { defineKind } from './kind.ts';
import { dataSample } from './sample.ts';

/** Saved answers of a server: header lines as `curl -D` writes them, or an HTTP archive (HAR) of a browser. */
export const responses = defineKind({
  name: 'http-responses',
  syntax: 'text',
  alsoIn: ['data'],
  untouched: true,
  recognised: {
    names: [/^(?:response-?)?headers?(?:[-.][^/]*)?\.txt$/, /^(?:antwort-?)?kopfzeilen(?:[-.][^/]*)?\.txt$/],
    heads: [/^\ufeff?\s*HTTP\/\d(?:\.\d)? [1-5]\d\d\b/],
    values: [{ key: 'log', says: /^\{(?=.*"entries":\[)(?=.*"version":)/s }],
  },
  declared: { places: ['/sicherheit/antworten/*'] },
  sample: dataSample(['name']),
});
