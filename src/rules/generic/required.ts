import { placeArgs } from '../../documents/naming.ts';
import { at, defineCheck, states } from '../define-check.ts';

/** A check that selects nothing examines nothing, so presence is asked of the parent that is there. */
export const required = defineCheck<{ child?: string; anyOf?: readonly string[]; allowEmpty?: boolean }>({
  name: 'required',
  summary: {
    de: 'Eine Angabe ist vorhanden und nicht leer (select wählt die Stelle, unter der sie steht).',
    en: 'A part is there and not empty (select finds the place it belongs under).',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    properties: {
      child: {
        type: 'string',
        minLength: 1,
        description: {
          de: 'Name der Angabe, oder XPath vom gewählten Element aus',
          en: 'Member name, or XPath relative to the selected element',
        },
      },
      anyOf: {
        type: 'array',
        minItems: 2,
        items: { type: 'string', minLength: 1 },
        description: { de: 'Eine davon genügt', en: 'One of these is enough' },
      },
      allowEmpty: {
        type: 'boolean',
        description: {
          de: 'true: Der Teil darf leer sein (ein XML-Element, das nur Attribute hat)',
          en: 'true: the part may be empty (an XML element that has only attributes)',
        },
      },
    },
    oneOf: [{ required: ['child'] }, { required: ['anyOf'] }],
  },
  messages: {
    missing: {
      de: 'Die Angabe „{child}“ fehlt{entry? im {entry}. Eintrag}{parent? unter „{parent}“}.',
      en: "'{child}' is missing{entry? in entry {entry}}{parent? under '{parent}'}.",
    },
    empty: {
      de: 'Die Angabe „{child}“{entry? im {entry}. Eintrag}{parent? unter „{parent}“} ist leer; tragen Sie einen Wert ein.',
      en: "'{child}'{entry? in entry {entry}}{parent? under '{parent}'} is empty; enter a value.",
    },
    unfilled: {
      de: 'Für „{child}“{entry? im {entry}. Eintrag}{parent? unter „{parent}“} steht nur ein Platzhalter; tragen Sie die wirkliche Angabe ein.',
      en: "'{child}'{entry? in entry {entry}}{parent? under '{parent}'} holds a placeholder only; enter the actual value.",
    },
    'none-of': {
      de: 'Eine Angabe fehlt{entry? im {entry}. Eintrag}{parent? unter „{parent}“}; nötig ist mindestens eine von: {children}.',
      en: "Something is missing{entry? in entry {entry}}{parent? under '{parent}'}; at least one is needed of: {children}.",
    },
  },
  subject: 'nodes',
  *run({ nodes }, { child, anyOf, allowEmpty = false }, context) {
    for (const node of nodes) {
      const there = (name: string) => {
        const part = node.child(name);
        return allowEmpty ? part !== undefined : states(part, context);
      };
      const place = placeArgs(node);
      if (anyOf && !anyOf.some(there)) yield at(node, 'none-of', { children: anyOf, ...place }, { part: 'key' });
      if (child === undefined || there(child)) continue;
      const part = node.child(child);
      const isUnfilled = part && context.unfilled(part.document).has(part.pointer);
      if (part) yield at(part, isUnfilled ? 'unfilled' : 'empty', { child, ...place });
      else yield at(node, 'missing', { child, ...place }, { part: 'key', missing: child });
    }
  },
});
