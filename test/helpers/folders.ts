import type { Files } from './io.ts';

export const STECKBRIEF = { 'steckbrief.yaml': 'dienst: { id: eins }\n' };

/** The same ruleset with another file in it. */
export function withFile(files: Files, path: string, text: string): Files {
  const [first = '', ...rest] = path.split('/');
  const inner = files[first];
  return {
    ...files,
    [first]: rest.length === 0 ? text : withFile(typeof inner === 'object' ? inner : {}, rest.join('/'), text),
  };
}

export const pretty = (value: unknown) => JSON.stringify(value, null, 2);
