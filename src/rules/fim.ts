import { type Element, type FimModel, readModel } from '../fim/model.ts';
import type { Args } from '../types.ts';
import type { Document } from '../workspace/document.ts';
import { defineCheck } from './define-check.ts';
import { FIM_CHECKS } from './fim/index.ts';

const models = new WeakMap<Document, { readonly model: FimModel | null }>();

/** The model of a document, read once for all its checks. */
function modelOf(document: Document): FimModel | null {
  let known = models.get(document);
  if (!known) models.set(document, (known = { model: readModel(document.text) }));
  return known.model;
}

/** German words for kinds of elements, as findings name them; the same in English texts, being the field's terms. */
const WORDS = {
  stammdatenschema: 'Datenschema', datenfeldgruppe: 'Datenfeldgruppe', datenfeld: 'Datenfeld', regel: 'Regel', dokumentsteckbrief: 'Dokumentsteckbrief',
} as const;

function argsOf({ kind, id, key, name }: Element): Args {
  return { kind: WORDS[kind], id: id === '' ? '(ohne ID)' : id, key, name };
}

/** An official quality check of FIM data fields, by the number of its message. */
export const fim = defineCheck<{ check: number }>({
  name: 'fim',
  summary: {
    de: 'Eine amtliche Qualitätsprüfung für FIM-Datenfelder, nach ihrer Nummer.',
    en: 'An official quality check of FIM data fields, by its number.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['check'],
    properties: { check: { enum: Object.keys(FIM_CHECKS).map(Number), description: 'Number of the message in the official list' } },
  },
  messages: {
    found: { de: '{kind} {id}{name? ({name})}', en: '{kind} {id}{name? ({name})}' },
    unreadable: { de: 'Die Datei lässt sich nicht lesen.', en: 'The file cannot be read.' },
    'other-version': { de: 'Für diese Fassung von XDatenfelder gibt es die Prüfung nicht.', en: 'The check does not exist for this version of XDatenfelder.' },
  },
  subject: 'document',
  needsMessage: true,
  replaceable: ['found'],
  *run({ document }, { check }, context) {
    const found = FIM_CHECKS[check]!;
    if (document.fault) {
      yield { gap: 'unverified', document, code: 'unreadable' };
      return;
    }
    const model = modelOf(document);
    if (!model || !found.versions.includes(model.version)) {
      yield { gap: 'not-applicable', document, code: 'other-version' };
      return;
    }
    for (const { element, node, value, args, related = [] } of found.find(model, context)) {
      yield {
        document,
        pointer: (node ?? element.node).pointer,
        code: 'found',
        args: { ...argsOf(element), ...args },
        ...(value ? { part: 'value' as const } : {}),
        ...(related.length > 0 ? { related: related.map((one) => ({ document, pointer: one.pointer })) } : {}),
      };
    }
  },
});
