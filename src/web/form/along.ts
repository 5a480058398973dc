import type { Json } from '../../base/nouns.ts';
import { slug } from '../../init/draft.ts';
import type { FoundKey } from './judging/judgement.ts';
import type { Change } from './text/change.ts';
import { isList, type Path, valueAt } from './text/values.ts';

const isOpen = (value: Json | undefined): boolean => value === undefined || value === '';

/** What else is entered when a key is chosen by its name: only what is open still, and what belongs to it. */
export function changesAlong(value: Json, path: Path, { along }: FoundKey): Change[] {
  const group = path.slice(0, -1);
  const changes: Change[] = [];
  if (typeof path.at(-1) === 'string') {
    for (const key of ['name', 'ozgId'] as const) {
      const put = along[key];
      if (put !== undefined && path.at(-1) !== key && isOpen(valueAt(value, [...group, key])))
        changes.push({ do: 'set', path: [...group, key], value: put });
    }
    return changes;
  }
  for (const key of ['ags', 'ars'] as const) {
    const put = along[key];
    const list: Path = [...group.slice(0, -1), key];
    const there = valueAt(value, list);
    if (put === undefined || group.at(-1) === key || (isList(there) && there.includes(put))) continue;
    changes.push({ do: 'insert', path: list, index: isList(there) ? there.length : 0, value: put });
  }
  return changes;
}

/** The short name of a service follows its name until somebody gives it another one. */
export function shortNameAlong(value: Json, path: Path, typed: string): Change[] {
  if (path.join('.') !== 'dienst.name') return [];
  const [id, name] = [valueAt(value, ['dienst', 'id']), valueAt(value, ['dienst', 'name'])];
  const follows = isOpen(id) || (typeof name === 'string' && id === slug(name));
  return follows && typed !== '' ? [{ do: 'set', path: ['dienst', 'id'], value: slug(typed) }] : [];
}
