import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Args } from '../../src/base/nouns.ts';
import { examine } from '../../src/standards/examine.ts';
import { SchematronEngine } from '../../src/standards/schematron/run/engine.ts';
import type { Standard } from '../../src/standards/standard.ts';
import { CLAIM_REASONS } from '../../src/words/engine/index.ts';
import { fileOf } from './files.ts';

export const xsd = (body: string, namespace = 'urn:a', attributes = ''): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:a="${namespace}" targetNamespace="${namespace}" elementFormDefault="qualified" ${attributes}>${body}</xs:schema>`;

/** As where SaxonJS is not installed. */
export const noEngine = async () => new SchematronEngine({ folder: null, saxon: null });

export interface Problem {
  readonly code: string;
  readonly pointer: string;
  readonly args: Args;
  /** What the place of the problem marks. */
  readonly marks?: string;
}
export const one = (code: string, args: Args = {}, pointer = '/a:r', marks?: string): readonly Problem[] => [
  { code, pointer, args: { element: 'a:r', ...args }, ...(marks === undefined ? {} : { marks }) },
];

export const claims = (standard: Standard, text: string): unknown[] =>
  standard.claims(fileOf('a.xml', text)).map(({ name, matched, reason }) => {
    if (!CLAIM_REASONS[reason.code]) throw new Error(`No words for ${reason.code}`);
    return [name, matched, reason.code];
  });

export const DATA = process.env['VORGABEN_TEST_DATA'];
export const skip = DATA ? {} : { skip: 'VORGABEN_TEST_DATA is not set' };
export const data = (...path: string[]): string => join(DATA ?? '', ...path);
export const filesIn = (...path: string[]): string[] =>
  readdirSync(data(...path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .sort();
export const outcome = async (standard: Standard, path: string): Promise<unknown> => {
  const file = fileOf('probe.xml', readFileSync(path), { otherwise: 'xoev' });
  const { steps } = await examine(file, [standard], noEngine);
  const step = steps.find(({ name }) => name === 'xml-schema');
  const answer = step?.outcome === 'failed' ? step.problems.map(({ code }) => code) : step?.outcome;
  file.dispose();
  return answer;
};
