import { isNewer } from '../../documents/almost/almost-root.ts';
import type { Step, StepProblem } from '../../documents/examination.ts';
import { KINDS, kindNamed } from '../../documents/kinds/index.ts';
import { dateComplaint } from '../../text/calendar.ts';
import { CHARACTER_SETS } from '../../text/character-sets.ts';
import { defineCheck } from '../define-check.ts';
import { noSchema, STEP_MESSAGES, stepGap } from './step-gaps.ts';
import { FIXABLE_XSD, xsdFix } from './xsd-fixes.ts';
import { XSD_MESSAGES } from './xsd-messages.ts';

/** Facts as the sentences want them: one word expected or several, and a date that fails is told as a date. */
function worded({ code, args, ...place }: StepProblem): StepProblem {
  const { type = '', value = '', expected = [], namespaces = [], other = '', any = false, allowed = [] } = args;
  if (code === 'wrong-type' && /^(?:xs:)?date$/.test(String(type))) {
    const complaint = dateComplaint(String(value).trim());
    if (complaint) return { ...place, ...complaint };
  }
  const set = CHARACTER_SETS['string-latin'].title;
  return {
    ...place,
    code,
    args: {
      type,
      set,
      ...args,
      expected,
      several: Array.isArray(expected) && expected.length > 1,
      expects:
        [expected, namespaces].some((list) => Array.isArray(list) && list.length > 0) || other !== '' || any === true,
      none: Array.isArray(allowed) && allowed.length === 0,
    },
  };
}

/** What the XML Schema of a standard says of a document; the validation itself was done before. */
export const xmlSchema = defineCheck<{ unclaimed?: 'problem' | 'unverified' }>({
  name: 'xml-schema',
  summary: {
    de: 'Das Dokument ist gültig nach dem XML-Schema seines Standards.',
    en: 'The document is valid against the XML Schema of its standard.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    properties: {
      unclaimed: {
        enum: ['problem', 'unverified'],
        description: {
          de: 'Was eine Datei ohne Schema ist; sonst unverified (nicht geprüft)',
          en: 'What a document without a schema is; default: unverified',
        },
      },
    },
  },
  messages: {
    ...XSD_MESSAGES,
    ...STEP_MESSAGES,
    'unsupported-version': {
      de: 'Der Namensraum „{namespace}“ gehört zu keiner Fassung, die hier geprüft werden kann. Prüfen Sie, ob er richtig geschrieben ist, oder nehmen Sie eine unterstützte Fassung{known?: {known}}.',
      en: "The namespace '{namespace}' belongs to no version that can be checked here. Check its spelling, or use a supported version{known?: {known}}.",
    },
    'newer-version': {
      de: 'Der Namensraum „{namespace}“ gehört zu einer neueren Fassung als denen, die hier geprüft werden können.',
      en: "The namespace '{namespace}' belongs to a newer version than those that can be checked here.",
    },
  },
  subject: 'document',
  tells: 'standard',
  replaceable: ['unsupported-version'],
  fixable: FIXABLE_XSD,
  *run({ document }, { unclaimed = 'unverified' }) {
    const { examination } = document;
    if (document.fault) yield { gap: 'unverified', document, code: 'unreadable' };
    else if (!examination?.standard) {
      const namespace = document.rootName?.namespace ?? '';
      if (unclaimed === 'problem' && isNewer(namespace, KINDS))
        yield { gap: 'unverified', document, code: 'newer-version', args: { namespace } };
      else if (unclaimed === 'problem') {
        const known = kindNamed(document.kind)?.resembles?.uris ?? [];
        yield { document, pointer: '', code: 'unsupported-version', args: { namespace, known } };
      } else yield noSchema(document);
    } else {
      const step = examination.steps.find(({ name }: Step) => name === 'xml-schema');
      if (!step) yield { gap: 'unverified', document, code: 'no-step', args: { standard: examination.standard.id } };
      else if (step.outcome === 'passed') return;
      else if (step.outcome !== 'failed') yield stepGap(document, step);
      else if (step.problems.length === 0) {
        yield { document, pointer: '', code: 'schema-violation', args: { element: document.rootName?.local ?? '' } };
      } else
        yield* step.problems.map((problem) => {
          const told = worded(problem);
          return { document, part: 'whole' as const, ...told, fix: xsdFix(told) };
        });
    }
  },
});
