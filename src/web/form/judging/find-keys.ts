import type { Directory } from '../../../init/catalogues.ts';
import type { FoundKey } from './judgement.ts';

/** As many as anybody reads through. */
const MOST = 20;

/** The municipality key within a regional key. */
const agsOf = (ars: string): string => ars.slice(0, 5) + ars.slice(9);

/** Keys by name, with what else of the Steckbrief is known by them: the OZG number of a Leistung, both keys of a municipality. */
export function findKeys(directory: Directory, catalogue: string, typed: string): FoundKey[] {
  if (typed.trim() === '') return [];
  const found = directory.find(catalogue, typed.trim()).slice(0, MOST);
  return found.map(({ key, name }) => {
    if (catalogue === 'leika') {
      const ozg = directory.ozgOf(key);
      return { key, name, along: { name, ...(ozg.length === 1 ? { ozgId: ozg[0]! } : {}) } };
    }
    if (catalogue === 'ars') return { key, name, along: { ags: agsOf(key) } };
    if (catalogue !== 'ags') return { key, name, along: {} };
    const ars = directory.find('ars', name).find((one) => agsOf(one.key) === key);
    return { key, name, along: ars ? { ars: ars.key } : {} };
  });
}
