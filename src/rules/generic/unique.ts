import type { Json } from '../../base/nouns.ts';
import type { Node } from '../../documents/document.ts';
import { valueText } from '../../documents/naming.ts';
import { by } from '../../text/ascending.ts';
import { at, defineCheck, isEmpty } from '../define-check.ts';

/** One text for values that say the same, whatever the order of their members. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).sort(by(([key]) => key));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join()}}`;
}

/** Whether a place is an entry of a list, which is all it says. */
const isEntry = ({ document, name }: Node): boolean => document.rootName === null && /^\d+$/.test(name);

/** A key that stands twice names two things at once. */
export const unique = defineCheck<{ by?: string | readonly string[]; part?: string }>({
  name: 'unique',
  summary: { de: 'Kein Wert kommt in einem Dokument zweimal vor.', en: 'No value occurs twice in a document.' },
  params: {
    type: 'object',
    additionalProperties: false,
    properties: {
      by: {
        type: ['string', 'array'],
        minLength: 1,
        minItems: 1,
        items: { type: 'string', minLength: 1 },
        description: {
          de: 'Teil jeder gewählten Stelle, der verglichen wird; sonst die Stelle selbst; mehrere Teile werden zusammen verglichen, und genannt wird der erste',
          en: 'Part of each selected place to compare; default: the place itself; several parts are compared together, and the first is the one named',
        },
      },
      part: {
        type: 'string',
        format: 'regex',
        minLength: 1,
        description: {
          de: 'Regulärer Ausdruck; verglichen wird nur, was er in einem Text findet (seine erste Gruppe, wo er eine hat), Texte ohne das bleiben außen vor',
          en: 'Regular expression; only what it finds in a text is compared (its first group, where it has one), and texts without it are left out',
        },
      },
    },
  },
  messages: {
    duplicate: {
      de: '„{value}“ kommt hier zum {occurrence}. Mal vor; jeder Wert darf nur einmal stehen.',
      en: "'{value}' occurs here as number {occurrence}; each value may stand only once.",
    },
    'duplicate-entry': {
      de: 'Derselbe Eintrag kommt hier zum {occurrence}. Mal vor; jeder darf nur einmal stehen.',
      en: 'The same entry occurs here as number {occurrence}; each may stand only once.',
    },
  },
  subject: 'nodes',
  fixable: ['duplicate', 'duplicate-entry'],
  *run({ nodes }, { by, part }) {
    const expression = part === undefined ? null : new RegExp(part, 'u');
    const seen = new Map<string, { first: Node; occurrence: number }>();
    for (const node of nodes) {
      const parts = by === undefined ? [node] : [by].flat().map((one) => node.child(one));
      const [place] = parts;
      if (!place || isEmpty(place.value)) continue;
      const found = expression && (expression.exec(valueText(place)) ?? undefined);
      if (found === undefined) continue;
      const key = found ? (found[1] ?? found[0]) : parts.map((one) => (one ? canonical(one.value) : '')).join(' ');
      const known = seen.get(key);
      if (!known) {
        seen.set(key, { first: place, occurrence: 1 });
        continue;
      }
      known.occurrence++;
      const value = found ? key : valueText(place);
      const related = [{ document: known.first.document, pointer: known.first.pointer }];
      const args = value ? { value, occurrence: known.occurrence } : { occurrence: known.occurrence };
      const repeats = by === undefined && part === undefined && isEntry(place);
      yield {
        ...at(place, value ? 'duplicate' : 'duplicate-entry', args),
        related,
        ...(repeats && { fix: { remove: true } }),
      };
    }
  },
});
