import { at, defineCheck } from './define-check.ts';
import { isXml, nameOf, written } from './naming.ts';

/** Some things must not stand in a file at all: old switches, test data, withdrawn elements. */
export const absent = defineCheck<Record<never, never>>({
  name: 'absent',
  summary: { de: 'Was select findet, darf es nicht geben.', en: 'What select finds must not exist.' },
  params: { type: 'object', additionalProperties: false },
  messages: {
    present: {
      de: 'Diese Angabe darf hier nicht stehen{name?: „{name}“}{entry?, {entry}. Eintrag}{value?, Wert „{value}“}. Entfernen Sie sie.',
      en: "This must not stand here{name?: '{name}'}{entry?, entry {entry}}{value?, value '{value}'}. Remove it.",
    },
  },
  subject: 'nodes',
  *run({ nodes }) {
    for (const node of nodes) {
      const { name, entry } = isXml(node) ? { name: node.name, entry: 0 } : nameOf(node.pointer);
      yield at(node, 'present', { name, entry, value: written(node) }, entry ? {} : { part: 'key' });
    }
  },
});
