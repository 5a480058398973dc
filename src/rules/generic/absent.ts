import type { Node } from '../../documents/document.ts';
import { isXml, nameOf, valueText } from '../../documents/naming.ts';
import { at, defineCheck } from '../define-check.ts';

/** What tells places from each other, and the place above within which they are compared. */
interface Again {
  readonly by: string;
  readonly within: string;
}

/** Places that say once more what one before them within the same place has said. */
function repeated(nodes: readonly Node[], { by, within }: Again): Node[] {
  const seen = new Set<string>();
  return nodes.filter((node) => {
    const said = node.child(by);
    if (!said) return false;
    const key = JSON.stringify([node.child(within)?.pointer ?? '', said.value]);
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}

/** Some things must not stand in a file at all: old switches, test data, withdrawn elements. */
export const absent = defineCheck<{ of?: string; again?: Again }>({
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
        description: {
          de: 'Pfad ab der gewählten Stelle zu dem, was es nicht geben darf; damit ist eine Stelle ohne das erfüllt',
          en: 'Path below the selected place of what must not be there; with it, a place without it has passed',
        },
      },
      again: {
        type: 'object',
        additionalProperties: false,
        required: ['by', 'within'],
        properties: {
          by: {
            type: 'string',
            minLength: 1,
            description: {
              de: 'Teil jeder gewählten Stelle, der verglichen wird',
              en: 'Part of each selected place to compare',
            },
          },
          within: {
            type: 'string',
            minLength: 1,
            description: {
              de: 'Pfad zu der Stelle, innerhalb derer verglichen wird',
              en: 'Path to the place within which they are compared',
            },
          },
        },
        description: {
          de: 'Nur Stellen, die wiederholen, was eine vor ihnen sagt, darf es nicht geben',
          en: 'Only places that repeat what one before them says must not be there',
        },
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
  *run({ nodes: selected }, { of, again }) {
    const nodes = again ? repeated(selected, again) : selected;
    const unwanted: Node[] = of === undefined ? [...nodes] : nodes.flatMap((node) => node.find(of));
    for (const node of unwanted) {
      const { name, entry } = isXml(node) ? { name: node.name, entry: 0 } : nameOf(node.pointer);
      yield at(node, 'present', { name, entry, value: valueText(node) }, entry ? {} : { part: 'key' });
    }
  },
});
