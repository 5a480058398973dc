import { defineCheck } from '../define-check.ts';
import { objectsAt, servicesOf } from './services.ts';

/** A Leistung of the Umsetzungsplan that nobody offers is a gap that no single service shows. */
export const planOffered = defineCheck<object>({
  name: 'plan-offered',
  summary: {
    de: 'Jede Leistung des Umsetzungsplans (--plan) bietet wenigstens ein Dienst an.',
    en: 'Each Leistung of the Umsetzungsplan (--plan) is offered by at least one service.',
  },
  params: { type: 'object', additionalProperties: false, properties: {} },
  messages: {
    'not-offered': {
      de: 'Die Leistung {leika}{name? ({name})} steht im Plan; kein Dienst bietet sie an.',
      en: 'The Leistung {leika}{name? ({name})} is in the plan; no service offers it.',
    },
    'no-plan': {
      de: 'Es ist kein Umsetzungsplan angegeben (--plan plan.csv).',
      en: 'No Umsetzungsplan is given (--plan plan.csv).',
    },
  },
  subject: 'nodes',
  *run({ nodes }) {
    for (const root of nodes) {
      const plan = root.child('umsetzungsplan');
      if (!plan || !Array.isArray(plan.value)) {
        yield { gap: 'not-applicable', document: root.document, code: 'no-plan' };
        continue;
      }
      const offered = new Set(
        servicesOf(root).flatMap((service) => objectsAt(service, 'leistungen').map(({ leika }) => leika)),
      );
      for (const [index, entry] of plan.value.entries()) {
        const { leika, name = '' } = (entry ?? {}) as { leika?: unknown; name?: unknown };
        if (typeof leika !== 'string' || offered.has(leika)) continue;
        const args = { leika, name: typeof name === 'string' ? name : '' };
        yield { document: root.document, pointer: `${plan.pointer}/${index}`, code: 'not-offered', args };
      }
    }
  },
});
