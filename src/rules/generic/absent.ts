import type { Node } from '../../documents/document.ts';
import { isXml, nameOf, valueText } from '../../documents/naming.ts';
import { at, defineCheck } from '../define-check.ts';

/** Some things must not stand in a file at all: old switches, test data, withdrawn elements. */
export const absent = defineCheck<{ of?: string }>({
  name: 'absent',
  summary: {
    de: 'Was select findet, darf es nicht geben; mit „of“: an der gewählten Stelle darf es das nicht geben.',
    en: 'What select finds must not exist; with `of`: it must not exist at the selected place.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    properties: {
      of: {
        type: 'string',
        minLength: 1,
        description: 'Path below the selected place of what must not be there; with it, a place without it has passed',
      },
    },
  },
  messages: {
    present: {
      de: 'Diese Angabe darf hier nicht stehen{name?: „{name}“}{entry?, {entry}. Eintrag}{value?, Wert „{value}“}. Entfernen Sie sie.',
      en: "This must not stand here{name?: '{name}'}{entry?, entry {entry}}{value?, value '{value}'}. Remove it.",
    },
  },
  subject: 'nodes',
  *run({ nodes }, { of }) {
    const unwanted: Node[] = of === undefined ? [...nodes] : nodes.flatMap((node) => node.find(of));
    for (const node of unwanted) {
      const { name, entry } = isXml(node) ? { name: node.name, entry: 0 } : nameOf(node.pointer);
      yield at(node, 'present', { name, entry, value: valueText(node) }, entry ? {} : { part: 'key' });
    }
  },
});
