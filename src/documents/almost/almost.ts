import type { Json } from '../../base/nouns.ts';
import type { Content } from '../content.ts';
import type { Almost } from '../file-facts.ts';
import type { Kinds } from '../kinds/index.ts';
import { almostData } from './almost-data.ts';
import { almostName } from './almost-name.ts';
import { almostRoot, almostSuffix } from './almost-root.ts';

/** What of a file is looked at. */
export interface Looked {
  readonly relative: string;
  readonly rootName: { readonly namespace: string; readonly local: string } | null;
  readonly content: Content | null;
}

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Looks at a file that nothing recognises for what it is nearest to; null where it is near to nothing. */
export function almost({ relative, rootName, content }: Looked, kinds: Kinds): Almost | null {
  if (rootName)
    return content ? (almostRoot(rootName, content.root, kinds) ?? almostSuffix(relative, rootName, kinds)) : null;
  const value = content?.root.value;
  const object = isObject(value) ? value : null;
  return (object && almostData(object, kinds)) ?? almostName(relative, object, kinds);
}
