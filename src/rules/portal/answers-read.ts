import type { Json } from '../../base/nouns.ts';
import type { Document } from '../../documents/document.ts';
import { type HeaderField, readHeaderBlocks } from '../../text/http-headers.ts';
import type { Problem } from '../define-check.ts';
import { items, members } from './openapi-model.ts';
import { urlOf } from './own-host.ts';

/** Where something stands in a file of answers. */
export type Spot = Pick<Problem, 'pointer' | 'range'>;

export interface AnswerField {
  readonly name: string;
  readonly value: string;
  readonly spot: Spot;
}

/** One answer of a server, from whichever kind of file. */
export interface Answer {
  readonly status: number;
  /** null where the file does not say what was asked. */
  readonly url: URL | null;
  readonly fields: readonly AnswerField[];
  readonly spot: Spot;
}

const spotOf = ({ line, length }: Pick<HeaderField, 'line' | 'length'>): Spot => ({
  range: { start: { line, column: 1 }, end: { line, column: 1 + length } },
});

const string = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

function archived(entry: Json, at: number): Answer {
  const { request, response } = members(entry);
  const { status, headers } = members(response);
  const pointer = `/log/entries/${at}/response`;
  const fields = items(headers).flatMap((header, index): AnswerField[] => {
    const { name, value } = members(header);
    const spot = { pointer: `${pointer}/headers/${index}/value` };
    // Browsers put several cookies into one entry.
    return string(value)
      .split('\n')
      .map((one) => ({ name: string(name).toLowerCase(), value: one.trim(), spot }));
  });
  const asked = string(members(request)['url']);
  return { status: typeof status === 'number' ? status : 0, url: urlOf(asked), fields, spot: { pointer } };
}

/** All answers in a file, of header lines or of an HTTP archive; none where it holds no such thing. */
export function answersIn(document: Document, url: URL | null): readonly Answer[] {
  const { root } = document;
  if (root) return items(members(members(root.value)['log'])['entries']).map(archived);
  return readHeaderBlocks(document.text).map(({ status, fields, ...place }) => ({
    status,
    url,
    fields: fields.map(({ name, value, ...where }) => ({ name, value, spot: spotOf(where) })),
    spot: spotOf(place),
  }));
}

/** Values of a field of an answer, in order. */
export const fieldsNamed = ({ fields }: Answer, wanted: string): readonly AnswerField[] =>
  fields.filter(({ name }) => name === wanted);

/** Whether an answer brings a page that people see. */
export const isPage = (answer: Answer): boolean =>
  answer.status >= 200 &&
  answer.status < 300 &&
  fieldsNamed(answer, 'content-type').some(({ value }) => /^(?:text\/html|application\/xhtml\+xml)\b/i.test(value));
