import { GENERICODE } from '../documents/genericode.ts';
import { walkXml } from '../documents/xml/xml-walk.ts';
import { type Flaw, isCodeList, isGenericode } from './flaw.ts';
import { type Shape, shapeOf } from './model.ts';

/** An open element: what it may hold, and how far its children have come in that order. */
interface Progress {
  readonly shape: Shape;
  slot: number;
  count: number;
  /** Inside another vocabulary, which is not judged. */
  readonly foreign: boolean;
}

/** Children that the order wants between where it stands and slot `to`. */
function skipped({ shape, slot, count }: Progress, to: number): string[] {
  return shape.slots
    .slice(count > 0 ? slot + 1 : slot, to)
    .filter(({ min }) => min > 0)
    .map(({ names }) => names.join(' / '));
}

/** What breaks the shape of genericode 1.0; null where the text is no code list of that version. */
export function structureFlaws(text: string): readonly Flaw[] | null {
  const flaws: Flaw[] = [];
  let list = false;
  let prefixed = false;

  walkXml<Progress>(text, {
    open({ parent, local, name, uri, path, attributes }) {
      if (!parent) list = isCodeList({ local, uri });
      const shape = shapeOf(local, parent?.local ?? '');
      const own: Progress = { shape, slot: 0, count: 0, foreign: !list || (parent?.own.foreign ?? false) };
      if (own.foreign) return own;
      if (parent?.own.shape.foreign || !isGenericode(uri)) {
        if (!parent?.own.shape.foreign || isGenericode(uri))
          flaws.push({ path, code: 'unexpected', args: { child: name, parent: parent?.local ?? '' } });
        return { ...own, foreign: true };
      }
      for (const attribute of shape.attributes)
        if (!attributes.get(attribute)?.trim())
          flaws.push({ path, code: 'no-attribute', args: { element: local, attribute } });
      const use = attributes.get('Use')?.trim() ?? 'optional';
      if (local === 'Column' && !/^(?:required|optional|)$/.test(use))
        flaws.push({ path, attribute: 'Use', code: 'wrong-use', args: { value: use } });
      if (!parent) return own;
      if (uri === GENERICODE && !prefixed) {
        prefixed = true;
        flaws.push({ path, code: 'qualified', args: { element: name } });
      }
      const before = parent.own;
      const from = before.count > 0 && !before.shape.slots[before.slot]!.many ? before.slot + 1 : before.slot;
      const slot = before.shape.slots.findIndex(({ names }, index) => index >= from && names.includes(local));
      if (slot < 0) {
        const known = before.shape.slots.some(({ names }) => names.includes(local));
        const again = before.count > 0 && before.shape.slots[before.slot]!.names.includes(local);
        const code = again ? 'repeated' : known ? 'out-of-order' : 'unexpected';
        flaws.push({ path, code, args: { child: local, parent: parent.local } });
        return own;
      }
      for (const child of slot === before.slot ? [] : skipped(before, slot))
        flaws.push({ path: parent.path, code: 'missing', args: { child, parent: parent.local } });
      Object.assign(before, { slot, count: slot === before.slot ? before.count + 1 : 1 });
      return own;
    },
    close({ own, local, path }) {
      if (own.foreign) return;
      for (const child of skipped(own, own.shape.slots.length))
        flaws.push({ path, code: 'missing', args: { child, parent: local } });
    },
  });
  return list ? flaws : null;
}
