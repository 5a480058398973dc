import type { Element, FimModel, FimVersion, Struktur } from '../../../fim/model.ts';
import type { FimCheck, Hit } from './check.ts';

/** What an element is called in a sentence. */
export const nameOf = ({ id, name, kind }: Element): string => id || name || kind;

/** A check on the places in schemas and groups: what `object` gives for a place is a hit, once per distinct holder. */
export function onPlaces(
  versions: readonly FimVersion[],
  object: (place: Struktur, model: FimModel) => Omit<Hit, 'element' | 'related'> | false,
): FimCheck {
  return {
    versions,
    *find(model) {
      for (const [holder, ...others] of model.distinct.values()) {
        for (const [index, place] of (holder?.struktur ?? []).entries()) {
          const found = object(place, model);
          if (!found) continue;
          const related = others.flatMap((other) => other.struktur[index]?.node ?? []);
          const unfilled = place.element ? {} : { kind: 'Struktur', id: '(leer)', name: '' };
          yield {
            element: place.element ?? place.holder,
            related,
            ...found,
            args: {
              ...unfilled,
              none: place.anzahl === '',
              parent: nameOf(place.holder),
              anzahl: place.anzahl,
              ...found.args,
            },
          };
        }
      }
    },
  };
}

/** A check on the multiplicity of a place, by its bounds; null where they cannot be read. */
export const onBounds = (
  versions: readonly FimVersion[],
  wrong: (bounds: { min: number; max: number } | null, place: Struktur) => boolean,
): FimCheck =>
  onPlaces(versions, (place) => {
    const [, min, max] = /^(\d+):(\d+|\*)$/.exec(place.anzahl) ?? [];
    const bounds =
      min === undefined || max === undefined
        ? null
        : { min: Number(min), max: max === '*' ? Number.POSITIVE_INFINITY : Number(max) };
    return wrong(bounds, place) && { node: place.node.one('anzahl') ?? place.node, value: place.anzahl.trim() !== '' };
  });
