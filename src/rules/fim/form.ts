import { memo } from '../../base/memo.ts';
import type { Service } from '../../documents/service.ts';
import { at, type Consulted, defineCheck, type Gap, type Problem } from '../define-check.ts';
import { modelOf } from './quality.ts';

/** `D05000001V1.0`: letter, number, version. */
const FORM = /^([DS])(\d{8}|\d{11})(?:V\d+(?:\.\d+)*)?$/;

const known = new WeakMap<Service, ReadonlySet<string>>();

/** Ids of the forms whose data fields a service brings along. */
function formsOf(service: Service): ReadonlySet<string> {
  return memo(known, service, () => {
    const ids = new Set<string>();
    for (const document of service.documents) {
      const model = document.kind === 'xdatenfelder' && !document.fault ? modelOf(document) : null;
      if (!model?.main) continue;
      ids.add(model.main.id);
      const steckbrief = model.main.text('dokumentsteckbrief', 'id');
      if (steckbrief !== '') ids.add(steckbrief);
      // 2.0 does not say which Dokumentsteckbrief a schema is made for; by habit both have the same number.
      else if (model.version === '2.0') ids.add(model.main.id.replace(/^S/, 'D'));
    }
    ids.delete('');
    return ids;
  });
}

/** A process that starts with a form is worth little where the form is another one. */
export const fimForm = defineCheck<Record<never, never>>({
  name: 'fim-form',
  summary: {
    de: 'Die ID eines Formulars (D… oder S…) ist die eines Datenschemas oder Dokumentsteckbriefs, der beiliegt.',
    en: 'The id of a form (D… or S…) is that of a data schema or Dokumentsteckbrief that is there.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    unknown: {
      de: 'Das Formular {value} gehört zu keinem Datenschema, das beiliegt{known? (es liegen bei: {known})}. Prüfen Sie die ID, oder legen Sie das Datenschema bei.',
      en: 'The form {value} belongs to no data schema that is here{known? (present: {known})}. Check the id, or include the data schema.',
    },
    'no-schema': {
      de: 'Es liegt kein Datenschema bei; ob es das Formular {value} gibt, bleibt offen.',
      en: 'No data schema is here; whether the form {value} exists remains open.',
    },
    'no-form': {
      de: 'Hier steht keine ID eines Formulars.',
      en: 'There is no id of a form here.',
    },
  },
  subject: 'nodes',
  *run({ nodes, document }, _params, { service }): Generator<Problem | Gap | Consulted> {
    const forms = formsOf(service);
    for (const node of nodes) {
      const value = String(node.value).trim();
      const [, letter, number] = FORM.exec(value) ?? [];
      // What is no such id is for a rule on its form to find.
      if (number === undefined) yield { gap: 'not-applicable', document, code: 'no-form' };
      else if (forms.size === 0) yield { gap: 'unverified', document, code: 'no-schema', args: { value } };
      else if (!forms.has(`${letter}${number}`))
        yield at(node, 'unknown', { value, known: [...forms].filter((id) => id.startsWith(letter!)).slice(0, 5) });
    }
  },
});
