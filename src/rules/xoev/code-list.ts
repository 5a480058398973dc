import { memo } from '../../base/memo.ts';
import type { Change } from '../../documents/change.ts';
import type { Document } from '../../documents/document.ts';
import type { CodeFacts, StepProblem } from '../../documents/examination.ts';
import { walkMessage } from '../../xoev/message-walk.ts';
import { serviceLists } from '../../xoev/service-lists.ts';
import { checkParameter } from '../check-parameter.ts';
import { type CheckContext, defineCheck } from '../define-check.ts';
import { noSchema, OWN_STANDARD, STEP_MESSAGES } from './step-gaps.ts';

/** Codes of findings, by the rule that asks for them. */
const CHECKS = {
  identified: ['no-listURI', 'no-listVersionID', 'empty-listURI', 'empty-listVersionID'],
  listed: ['not-in-list', 'empty-code', 'own-version'],
  name: ['other-name'],
  newer: ['newer'],
  blanks: ['blanks'],
} as const;
type Check = keyof typeof CHECKS;

const alone = new WeakMap<Document, CodeFacts>();

/** What is known of the codes of a message; without a standard only what the message itself says. */
function factsOf(document: Document, context: CheckContext): CodeFacts | undefined {
  if (document.examination?.standard) return document.examination.codes;
  return memo(alone, document, () => walkMessage(document.text, null, serviceLists(context.service)).codes);
}

/** A code without the blanks around it. */
const trimmed = ({ code, args }: StepProblem): Change | undefined =>
  code === 'blanks' ? { set: String(args['value']) } : undefined;

/** Codes of a message against the lists they name; the looking up was done once for all these rules. */
export const codeList = defineCheck<{ check: Check }>({
  name: 'code-list',
  summary: {
    de: 'Die Codes der Nachricht stehen in den Codelisten, die sie nennen.',
    en: 'The codes of the message stand in the code lists they name.',
  },
  params: checkParameter(Object.keys(CHECKS), {
    de: 'identified: Liste und Version sind genannt; listed: Der Code steht in der Liste; name: Sein Name ist der aus der Liste; newer: Eine neuere Version der Liste liegt vor; blanks: um den Code',
    en: 'identified: list and version are named; listed: the code is in the list; name: its name is the one in the list; newer: a newer version of the list is at hand; blanks: around the code',
  }),
  messages: {
    'no-listURI': {
      de: 'Bei „{element}“ fehlt die Kennung der Codeliste (listURI).',
      en: "'{element}' lacks the identifier of its code list (listURI).",
    },
    'no-listVersionID': {
      de: 'Bei „{element}“ fehlt die Version der Codeliste (listVersionID){list? {list}}.',
      en: "'{element}' lacks the version of its code list (listVersionID){list? {list}}.",
    },
    'empty-listURI': {
      de: 'Bei „{element}“ ist die Kennung der Codeliste leer (listURI="").',
      en: 'On \'{element}\' the identifier of the code list is empty (listURI="").',
    },
    'empty-listVersionID': {
      de: 'Bei „{element}“ ist die Version der Codeliste{list? {list}} leer (listVersionID="").',
      en: 'On \'{element}\' the version of the code list{list? {list}} is empty (listVersionID="").',
    },
    'not-in-list': {
      de: 'Den Code „{value}“ gibt es in der Codeliste {list} nicht; sie enthält: {allowed}{more? und {more} {more|weiterer|weitere}}.',
      en: "The code '{value}' does not exist in the code list {list}; it has: {allowed}{more? and {more} more}.",
    },
    'empty-code': {
      de: 'In „{element}“ ist der Code leer; tragen Sie einen Wert der Codeliste ein, oder lassen Sie das Element weg, wenn es freigestellt ist.',
      en: "The code in '{element}' is empty; enter a value of the code list, or leave the element out if it is optional.",
    },
    'other-name': {
      de: 'Zum Code „{key}“ steht in der Codeliste „{wanted}“, in der Nachricht aber „{value}“.',
      en: "For the code '{key}' the code list says '{wanted}', but the message says '{value}'.",
    },
    newer: {
      de: 'Von der Codeliste {list} ist die Version {newest} bekannt; die Nachricht nennt {version}.',
      en: 'Of the code list {list} the version {newest} is known; the message names {version}.',
    },
    blanks: {
      de: 'Um den Code „{value}“ in „{element}“ stehen Leerzeichen oder Zeilenumbrüche; nicht jede Software streicht sie.',
      en: "There are blanks or line breaks around the code '{value}' in '{element}'; not all software drops them.",
    },
    'own-version': {
      de: 'Die Version {version} der Codeliste {list} hat nur der Dienst selbst mitgebracht; sie ist nicht amtlich. Vorgegeben oder im Paket des Standards: Version {versions}.',
      en: 'Only the service itself brought version {version} of the code list {list}; it is not official. Given or in the package of the standard: version {versions}.',
    },
    'own-list': {
      de: 'Die Codeliste {list} liegt nur im Ordner des Dienstes; ob sie die amtliche ist, hat niemand bestätigt, der die Abnahme durchführt. Legen Sie die amtliche Genericode-Datei in das Paket des Standards (--standard oder „vorgaben standards add“).',
      en: "The code list {list} lies in the folder of the service only; nobody who carries out the Abnahme has confirmed that it is the official one. Put the official genericode file into the package of the standard (--standard or 'vorgaben standards add').",
    },
    unknown: {
      de: 'Die Codeliste {list} liegt nicht vor; ihre Codes sind nicht geprüft.{versions? Vorhanden: Version {versions}.} Legen Sie die Genericode-Datei zum Dienst oder in das Paket des Standards.',
      en: 'The code list {list} is not at hand; its codes are not checked.{versions? At hand: version {versions}.} Put the genericode file into the service or into the package of the standard.',
    },
    keyless: {
      de: 'In der Codeliste {list} ist nicht zu erkennen, welche Spalte die Codes enthält; ihre Codes sind nicht geprüft.',
      en: 'It cannot be told which column of the code list {list} holds the codes; its codes are not checked.',
    },
    open: {
      de: 'Bei {count} {count|Code|Codes} nennt die Nachricht die Codeliste nicht selbst; ob sie das Schema nennt, bleibt ohne Schema offen.',
      en: 'For {count} {count|code|codes} the message does not name the code list itself; without the schema it remains open whether that does.',
    },
    'no-codes': { de: 'Die Nachricht enthält keine Codes.', en: 'The message contains no codes.' },
    'no-names': { de: 'Kein Code der Nachricht nennt einen Namen.', en: 'No code of the message gives a name.' },
    unreadable: STEP_MESSAGES['unreadable']!,
    'no-schema': STEP_MESSAGES['no-schema']!,
    'several-schemas': STEP_MESSAGES['several-schemas']!,
    'own-standard': OWN_STANDARD,
  },
  subject: 'document',
  fixable: ['blanks'],
  tells: 'standard',
  replaceable: [],
  *run({ document }, { check }, context) {
    if (document.fault) {
      yield { gap: 'unverified', document, code: 'unreadable' };
      return;
    }
    const claimed = Boolean(document.examination?.standard);
    const facts = factsOf(document, context);
    const codes: readonly string[] = CHECKS[check];
    for (const problem of facts?.problems ?? [])
      if (codes.includes(problem.code)) yield { document, ...problem, fix: trimmed(problem) };
    // Without the schema it is not known which elements are codes: what was found counts, what was not found does not.
    if (document.examination?.unvouched) yield { gap: 'unverified', document, code: 'own-standard' };
    else if (!claimed) yield noSchema(document);
    else if (!facts || facts.codes === 0) yield { gap: 'not-applicable', document, code: 'no-codes' };
    if (!facts) return;
    if (check === 'identified' && facts.open > 0 && claimed)
      yield { gap: 'unverified', document, code: 'open', args: { count: facts.open } };
    if (check === 'name' && claimed && facts.codes > 0 && facts.named === 0)
      yield { gap: 'not-applicable', document, code: 'no-names' };
    if (check !== 'listed' && check !== 'name') return;
    for (const { list, named, versions } of facts.unknown)
      if (check === 'listed' || named) yield { gap: 'unverified', document, code: 'unknown', args: { list, versions } };
    if (check === 'listed')
      for (const list of facts.own ?? [])
        if (document.examination?.standard) yield { gap: 'unverified', document, code: 'own-list', args: { list } };
    for (const list of facts.keyless) yield { gap: 'unverified', document, code: 'keyless', args: { list } };
  },
});
