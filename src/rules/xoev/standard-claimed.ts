import type { Args } from '../../base/nouns.ts';
import type { Document } from '../../documents/document.ts';
import { defineCheck } from '../define-check.ts';
import { nearestStandard } from './nearest-standard.ts';

const UNDECIDED: ReadonlySet<string> = new Set(['match-unsupported', 'match-too-large', 'match-too-slow']);

/** What the Steckbrief declares for a document, as it is written there. */
function declaredFor({ declarations }: Document): string {
  const named = declarations.flatMap(({ standard }) => standard ?? []);
  return [...new Set(named.map(({ id, version }) => [id, version].filter(Boolean).join(' ')))].join(', ');
}

const rootOf = ({ rootName }: Document): Args => ({
  root: rootName?.local ?? '',
  namespace: rootName?.namespace ?? '',
});

/** Without one standard that answers for a document, nothing can be said of its validity. */
export const standardClaimed = defineCheck<Record<never, never>>({
  name: 'standard-claimed',
  summary: {
    de: 'Genau ein installierter Standard ist für das Dokument zuständig, und der Steckbrief nennt keinen anderen.',
    en: 'Exactly one installed standard answers for the document, and the Steckbrief names no other one.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    'no-standard': {
      de: 'Kein installierter Standard ist für dieses Dokument (Wurzelelement „{root}“{namespace?, Namensraum „{namespace}“}) zuständig.{near? Am nächsten kommt „{near}“:{expectedVersion? Er liegt in Version {expectedVersion} vor, das Dokument nennt Version {foundVersion}.}{otherRoot? Der Namensraum stimmt, aber ein solches Wurzelelement gibt es dort nicht{nearestRoot?; gemeint ist vielleicht „{nearestRoot}“}.}{expectedNamespace? Dort heißt der Namensraum „{expectedNamespace}“.}{element? In „{element}“ verlangt er „{expectedValue}“, im Dokument steht „{foundValue}“.}}{versions? Eine andere Version haben {versions}{moreversions? und {moreversions} {moreversions|weiterer|weitere}}.}{roots? Ein solches Wurzelelement fehlt in {roots}{moreroots? und {moreroots} weiteren}.}{conditions? Die Bedingung (match) trifft nicht zu bei {conditions}{moreconditions? und {moreconditions} weiteren}.}{namespaces? Einen anderen Namensraum haben {namespaces}{morenamespaces? und {morenamespaces} {morenamespaces|weiterer|weitere}}.}{declared? Im Steckbrief steht {declared}.}',
      en: "No installed standard answers for this document (root element '{root}'{namespace?, namespace '{namespace}'}).{near? Nearest is '{near}':{expectedVersion? It is there in version {expectedVersion}, the document names version {foundVersion}.}{otherRoot? The namespace fits, but it has no such root element{nearestRoot?; perhaps '{nearestRoot}' is meant}.}{expectedNamespace? Its namespace is '{expectedNamespace}'.}{element? It wants '{expectedValue}' in '{element}', the document has '{foundValue}'.}}{versions? Another version have {versions}{moreversions? and {moreversions} more}.}{roots? No such root element is in {roots}{moreroots? and {moreroots} more}.}{conditions? The condition (match) does not hold for {conditions}{moreconditions? and {moreconditions} more}.}{namespaces? Another namespace have {namespaces}{morenamespaces? and {morenamespaces} more}.}{declared? The Steckbrief says {declared}.}",
    },
    'several-standards': {
      de: 'Mehrere Standards sind für dieses Dokument zuständig: {names}.{declared? Im Steckbrief steht {declared}; das lässt die Wahl offen.}{steckbrief? Nennen Sie im Steckbrief den gemeinten mit seiner Version.}{loose? Geben Sie mit --standard nur den gemeinten an.}',
      en: 'Several standards answer for this document: {names}.{declared? The Steckbrief says {declared}, which leaves the choice open.}{steckbrief? Name the one that is meant, with its version, in the Steckbrief.}{loose? Give only the one that is meant with --standard.}',
    },
    'other-than-declared': {
      de: 'Das Dokument gehört zu {found}, im Steckbrief steht {declared}. Berichtigen Sie den Steckbrief, oder nehmen Sie eine Nachricht des genannten Standards.',
      en: 'The document belongs to {found}, the Steckbrief says {declared}. Correct the Steckbrief, or take a message of the standard it names.',
    },
    'none-installed': {
      de: 'Für dieses Dokument{namespace? (Namensraum „{namespace}“)} ist kein Standard installiert.{declared? Im Steckbrief steht {declared}.} Nehmen Sie ihn mit „vorgaben standards add“ auf oder geben Sie sein Schemapaket mit --standard an.',
      en: "No standard is installed for this document{namespace? (namespace '{namespace}')}.{declared? The Steckbrief says {declared}.} Add it with 'vorgaben standards add', or give its schema package with --standard.",
    },
    undecided: {
      de: 'Welcher Standard zuständig ist, bleibt offen: Die Bedingung (match) von {names} lässt sich hier nicht auswerten.',
      en: 'Which standard answers remains open: the condition (match) of {names} cannot be evaluated here.',
    },
    unreadable: {
      de: 'Das Dokument ist nicht lesbar; welcher Standard zuständig ist, bleibt offen.',
      en: 'The document cannot be read; which standard answers for it remains open.',
    },
  },
  subject: 'document',
  tells: 'standard',
  replaceable: ['no-standard', 'several-standards'],
  *run({ document }, _params, { service }) {
    const { examination } = document;
    const tried = examination?.tried ?? [];
    const declared = declaredFor(document);
    const names = tried.filter((one) => one.matched).map((one) => one.name);
    const undecided = tried.filter((one) => UNDECIDED.has(one.reason)).map((one) => one.name);
    if (document.fault) yield { gap: 'unverified', document, code: 'unreadable' };
    else if (names.length > 1) {
      const named = service.steckbrief !== null;
      yield { document, code: 'several-standards', args: { names, declared, steckbrief: named, loose: !named } };
    } else if (examination?.contradiction) {
      const { steckbrief } = service;
      const related = document.declarations.filter(({ standard }) => standard);
      yield {
        document,
        pointer: '',
        part: 'key',
        code: 'other-than-declared',
        args: examination.contradiction,
        ...(steckbrief ? { related: related.map(({ pointer }) => ({ document: steckbrief, pointer })) } : {}),
      };
    } else if (examination?.standard) return;
    else if (tried.length === 0)
      yield {
        gap: 'unverified',
        document,
        code: 'none-installed',
        args: { namespace: document.rootName?.namespace ?? '', declared },
      };
    else if (undecided.length > 0) yield { gap: 'unverified', document, code: 'undecided', args: { names: undecided } };
    else yield { document, code: 'no-standard', args: { ...rootOf(document), ...nearestStandard(tried), declared } };
  },
});
