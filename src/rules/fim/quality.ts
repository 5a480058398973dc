import { memo } from '../../base/memo.ts';
import type { Args } from '../../base/nouns.ts';
import type { Change } from '../../documents/change.ts';
import type { Document } from '../../documents/document.ts';
import type { Element, FimModel } from '../../fim/model.ts';
import { readModel } from '../../fim/read-model.ts';
import type { FimNode } from '../../fim/tree.ts';
import { checkParameter } from '../check-parameter.ts';
import { type Consulted, defineCheck, type Gap, type Problem } from '../define-check.ts';
import type { Hit, MissingList } from './checks/check.ts';
import { factsOfCheck } from './checks/facts.ts';
import { FIM_CHECKS } from './checks/index.ts';

const models = new WeakMap<Document, FimModel | null>();

/** The model of a document, read once for all its checks. */
export function modelOf(document: Document): FimModel | null {
  return memo(models, document, () => readModel(document.text));
}

/** German words for kinds of elements, as findings name them; the same in English texts, being the field's terms. */
const WORDS = {
  stammdatenschema: 'Datenschema',
  datenfeldgruppe: 'Datenfeldgruppe',
  datenfeld: 'Datenfeld',
  regel: 'Regel',
  dokumentsteckbrief: 'Dokumentsteckbrief',
} as const;

function argsOf({ kind, id, key, name }: Element): Args {
  return { kind: WORDS[kind], id: id === '' ? '(ohne ID)' : id, key, name };
}

/** The same part in other occurrences of an element, where it says the same there. */
function counterparts(from: FimNode, node: FimNode, others: readonly FimNode[]): FimNode[] {
  const way: number[] = [];
  for (let here = node; here !== from && here.parent; here = here.parent)
    way.unshift(here.parent.children.indexOf(here));
  return others.flatMap((other) => {
    const there = other.name === node.name ? other : way.reduce<FimNode | undefined>((at, i) => at?.children[i], other);
    return there && there.name === node.name && there.ownText === node.ownText ? there : [];
  });
}

const setAt =
  (text: string, attribute: string | undefined) =>
  ({ pointer }: FimNode): Change => ({ pointer: attribute ? `${pointer}/@${attribute}` : pointer, set: text });

/** What a check says, as the engine takes it. */
function told(answer: Hit | MissingList | Consulted, document: Document): Problem | Gap | Consulted {
  if ('consulted' in answer) return answer;
  if ('missing' in answer) {
    const args = { list: answer.missing, path: answer.broken?.path ?? '' };
    return { gap: 'unverified', document, code: answer.broken ? 'list-unreadable' : 'no-list', args };
  }
  const { element, node = element.node, value, attribute, span, args, related = [], fix } = answer;
  return {
    document,
    pointer: attribute && node.attributes.has(attribute) ? `${node.pointer}/@${attribute}` : node.pointer,
    code: 'found',
    args: { ...argsOf(element), ...args },
    ...(value || span ? { part: 'value' as const } : {}),
    ...(span ? { span } : {}),
    ...(related.length > 0 ? { related: related.map((one) => ({ document, pointer: one.pointer })) } : {}),
    ...(fix ? { fix: [node, ...counterparts(element.node, node, related)].map(setAt(fix, attribute)) } : {}),
  };
}

/** A quality check of FIM data fields, by its number. */
export const fim = defineCheck<{ check: number }>({
  name: 'fim',
  summary: {
    de: 'Eine Qualitätsprüfung für FIM-Datenfelder, nach ihrer Nummer: amtlich 1001 bis 1144, eigene ab 2002.',
    en: 'A quality check of FIM data fields, by its number: official ones 1001 to 1144, our own from 2002.',
  },
  params: checkParameter(Object.keys(FIM_CHECKS).map(Number), {
    de: 'Nummer der Prüfung: die der Meldung in der amtlichen Liste, oder eine eigene',
    en: 'Number of the check: that of the message in the official list, or our own',
  }),
  messages: {
    found: { de: '{kind} {id}{name? ({name})}', en: '{kind} {id}{name? ({name})}' },
    unreadable: { de: 'Die Datei lässt sich nicht lesen.', en: 'The file cannot be read.' },
    'no-list': {
      de: 'Die Codeliste {list} liegt nicht bei; legen Sie ihre Genericode-Datei neben das Datenschema.',
      en: 'The code list {list} is not here; put its genericode file beside the data schema.',
    },
    'list-unreadable': {
      de: 'Die Datei der Codeliste {list} ({path}) lässt sich nicht lesen.',
      en: 'The file of the code list {list} ({path}) cannot be read.',
    },
    'other-version': {
      de: 'Für diese Fassung von XDatenfelder gibt es die Prüfung nicht.',
      en: 'The check does not exist for this version of XDatenfelder.',
    },
  },
  subject: 'document',
  asWritten: ({ check }) => check < 2000,
  needsMessage: true,
  facts: ({ check }) => ({ found: ['key', ...factsOfCheck(check)] }),
  replaceable: ['found'],
  fixable: ['found'],
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
    for (const answer of found.find(model, context, document)) yield told(answer, document);
  },
});
