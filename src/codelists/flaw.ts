import type { Args } from '../base/nouns.ts';
import { GENERICODE, isCodeListRoot } from '../documents/genericode.ts';
import type { ElementPath } from '../documents/xml/xml-path.ts';
import type { Open } from '../documents/xml/xml-walk.ts';

/** Something a code list gets wrong, at a place; the path is asked for when the whole file was read. */
export interface Flaw {
  readonly path: ElementPath;
  readonly attribute?: string;
  /** Marks what the element says instead of its tag. */
  readonly value?: true;
  readonly code: string;
  readonly args: Args;
  readonly related?: ElementPath;
}

/** Children stand in no namespace (OASIS) or in that of the root (FIM editors). */
export const isGenericode = (uri: string): boolean => uri === '' || uri === GENERICODE;

export const isCodeList = ({ local, uri }: Pick<Open<unknown>, 'local' | 'uri'>): boolean =>
  isCodeListRoot({ namespace: uri, local });
