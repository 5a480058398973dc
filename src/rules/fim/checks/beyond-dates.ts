import type { Element, FimModel } from '../../../fim/model.ts';
import type { FimNode } from '../../../fim/tree.ts';
import { orderedValue } from '../../../fim/values.ts';
import type { CheckContext } from '../../define-check.ts';
import { BOTH, distinct, type FimCheck, type FimChecks, type Hit } from './check.ts';

const BLOCKS = ['stammdatenschema', 'datenfeldgruppe', 'datenfeld', 'dokumentsteckbrief'] as const;

/** The day an element says, written and as a number; null where it says none or no day at all. */
function dayOf({ node }: Element, local: string): { node: FimNode; text: string; value: number | bigint } | null {
  const part = node.one(local);
  const text = part?.ownText.trim().slice(0, 10) ?? '';
  const value = orderedValue('date', text);
  return part && value !== null ? { node: part, text, value } : null;
}

/** The day of release: 3.0 names it after the status, which may be any. */
const releaseDay = (element: Element) => dayOf(element, 'freigabedatum') ?? dayOf(element, 'statusGesetztAm');

/** Whether the status says that the element is in use: `aktiv` in 2.0, released by the subject matter in 3.0. */
function isReleased(element: Element): boolean {
  return ['aktiv', '5', '6'].includes(element.code('status') || element.code('freigabestatus'));
}

/** A check on the days of each element, told the day the verdict holds for. */
function onDays(
  object: (element: Element, today: number | bigint, context: CheckContext) => Omit<Hit, 'element'> | false,
): FimCheck {
  return {
    versions: BOTH,
    *find(model, context) {
      const today = orderedValue('date', context.asOf);
      if (today === null) return;
      for (const { element, others } of distinct(model, ...BLOCKS)) {
        const found = object(element, today, context);
        if (found) yield { element, related: others, ...found };
      }
    },
  };
}

/** Parts that were released after the whole they belong to. */
function* youngerParts({ main, ...model }: FimModel): Generator<Hit> {
  const whole = main && isReleased(main) ? releaseDay(main) : null;
  if (!main || !whole) return;
  for (const { element, others } of distinct({ main, ...model }, 'datenfeldgruppe', 'datenfeld')) {
    const part = element === main ? null : releaseDay(element);
    if (!part || part.value <= whole.value) continue;
    yield {
      element,
      node: part.node,
      value: true,
      related: others,
      args: { date: part.text, whole: main.id, wholeDate: whole.text },
    };
  }
}

/** Days in the right order, and a status that fits the Abnahme. */
export const BEYOND_DATES: FimChecks = {
  2012: onDays((element) => {
    const [from, until] = [dayOf(element, 'gueltigAb'), dayOf(element, 'gueltigBis')];
    if (!from || !until || until.value >= from.value) return false;
    return { node: until.node, value: true, args: { from: from.text, until: until.text } };
  }),
  2013: onDays((element, today, { asOf }) => {
    const until = isReleased(element) ? dayOf(element, 'gueltigBis') : null;
    return (
      until !== null &&
      until.value < today && { node: until.node, value: true, args: { until: until.text, today: asOf } }
    );
  }),
  2014: onDays((element) => {
    const [released, published] = [
      isReleased(element) ? releaseDay(element) : null,
      dayOf(element, 'veroeffentlichungsdatum'),
    ];
    if (!released || !published || published.value >= released.value) return false;
    return { node: published.node, value: true, args: { published: published.text, released: released.text } };
  }),
  2015: onDays((element, today, { asOf }) => {
    const days = ['freigabedatum', 'statusGesetztAm', 'letzteAenderung'].map((local) => dayOf(element, local));
    const ahead = days.find((day) => day && day.value > today);
    return (
      !!ahead && { node: ahead.node, value: true, args: { part: ahead.node.local, date: ahead.text, today: asOf } }
    );
  }),
  2016: { versions: BOTH, find: youngerParts },
  2017: {
    versions: BOTH,
    *find({ main, version }) {
      if (main?.kind !== 'stammdatenschema') return;
      const node = main.node.one(version === '2.0' ? 'status' : 'freigabestatus');
      const status = main.code(node?.local ?? '');
      const undated = version === '2.0' && main.text('freigabedatum') === '';
      if (isReleased(main) && !undated) return;
      yield {
        element: main,
        node: node?.one('code') ?? node,
        value: true,
        args: { status, undated: undated && isReleased(main) },
      };
    },
  },
  2028: {
    versions: BOTH,
    *find({ main }) {
      const day = main?.version === '' && isReleased(main) ? releaseDay(main) : null;
      if (!main || !day) return;
      yield { element: main, node: main.node.one('identifikation'), args: { date: day.text } };
    },
  },
};
