import type { Range } from '../base/nouns.ts';
import { FileDocument } from '../documents/file.ts';
import { openMemory } from '../documents/memory.ts';
import type { Place } from '../documents/place.ts';

const PLACE = /^\/(dienste|umsetzungsplan)\/(\d+)([\s\S]*)$/;

const startOf = (line: number): Range => ({ start: { line, column: 1 }, end: { line, column: 1 } });

/**
 * All services of a run as one document, each in a line of its own. Nobody sees its places, which only put findings in order:
 * they are looked for in the line of their service, for ten thousand services as one tree with all offsets take 60 MB.
 */
export class CatalogueDocument extends FileDocument {
  override locate(places: readonly Place[]): Range[] {
    const lines = this.text.split('\n');
    return places.map((place) => {
      const [, list, number, below = ''] = PLACE.exec(place.pointer) ?? [];
      if (list === undefined) return startOf(1);
      // The plan comes after the services.
      if (list !== 'dienste') return startOf(lines.length + Number(number));
      const line = Number(number) + 2;
      const text = lines[line - 1]!.replace(/,$/, '');
      const [service] = openMemory([{ relative: 'dienst.json', text }]).documents;
      const [{ start, end }] = service!.locate([{ ...place, pointer: below }]) as [Range];
      return { start: { ...start, line }, end: { ...end, line } };
    });
  }
}
