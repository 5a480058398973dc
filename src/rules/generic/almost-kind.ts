import type { Text } from '../../base/nouns.ts';
import type { Change } from '../../documents/change.ts';
import type { Document } from '../../documents/document.ts';
import type { Almost } from '../../documents/file-facts.ts';
import { toPointer } from '../../documents/json-pointer.ts';
import { kindNamed } from '../../documents/kinds/index.ts';
import { defineCheck, type Gap, type Problem } from '../define-check.ts';
import { renamedTo } from '../mends.ts';
import { nearStandard } from '../xoev/nearest-standard.ts';

const WHY: Text = {
  de: '{blank? Im Namensraum steht ein Zeichen, das nicht zu sehen ist ({blank}).}{letters? Groß- und Kleinschreibung zählt.}{scheme? „http“ und „https“ sind hier zweierlei: Ein Namensraum ist ein Name, keine Adresse.}{slash? Der Schrägstrich am Ende zählt.}{version? Die Fassung „{found}“ kann hier nicht geprüft werden.}',
  en: "{blank? The namespace holds a character that cannot be seen ({blank}).}{letters? Capital and small letters count.}{scheme? 'http' and 'https' are two things here: a namespace is a name, not an address.}{slash? The slash at the end counts.}{version? The version '{found}' cannot be checked here.}",
};

/** The sentences for what is nearly something. */
const MESSAGES: Readonly<Record<string, Text>> = {
  'no-namespace': {
    de: 'Das Wurzelelement „{root}“ hat keinen Namensraum; so gehört die Datei zu nichts, was hier geprüft wird. Gemeint ist wohl „{kind}“: Schreiben Sie xmlns="{expected}" an das Wurzelelement.',
    en: "The root element '{root}' has no namespace; so the file belongs to nothing that is checked here. Probably '{kind}' is meant: write xmlns=\"{expected}\" at the root element.",
  },
  'other-namespace': {
    de: `Der Namensraum „{found}“ des Wurzelelements „{root}“ ist nicht der von „{kind}“; so gehört die Datei zu nichts, was hier geprüft wird.${WHY.de} Schreiben Sie „{expected}“.`,
    en: `The namespace '{found}' of the root element '{root}' is not that of '{kind}'; so the file belongs to nothing that is checked here.${WHY.en} Write '{expected}'.`,
  },
  'other-root': {
    de: 'Das Wurzelelement heißt „{root}“; in seinem Namensraum gibt es für „{kind}“ nur „{expected}“. Schreiben Sie „{expected}“.',
    en: "The root element is called '{root}'; in its namespace there is only '{expected}' for '{kind}'. Write '{expected}'.",
  },
  'other-suffix': {
    de: 'Die Endung „.{suffix}“ steht für „{kind}“; das Wurzelelement „{root}“{found? im Namensraum „{found}“} gehört nicht dazu. Verlangt ist der Namensraum „{expected}“. Berichtigen Sie ihn, oder geben Sie der Datei eine andere Endung.',
    en: "The suffix '.{suffix}' stands for '{kind}'; the root element '{root}'{found? in the namespace '{found}'} is none of that. The namespace '{expected}' is wanted. Correct it, or give the file another suffix.",
  },
  'other-key': {
    de: 'Die Angabe „{found}“ ist wohl als „{expected}“ gemeint; ohne „{expected}“ wird die Datei nicht als „{kind}“ erkannt. Schreiben Sie „{expected}“.',
    en: "The key '{found}' is probably meant as '{expected}'; without '{expected}' the file is not recognised as '{kind}'. Write '{expected}'.",
  },
  'no-key': {
    de: 'Die Datei hat Angaben von „{kind}“ ({members}), aber es fehlt „{expected}“; ohne diese Angabe wird sie nicht als „{kind}“ erkannt. Ergänzen Sie „{expected}“.',
    en: "The file has keys of '{kind}' ({members}), but '{expected}' is missing; without it the file is not recognised as '{kind}'. Add '{expected}'.",
  },
  'other-name': {
    de: 'Diese Datei soll wohl „{expected}“ sein; unter ihrem Namen liest sie niemand. Nennen Sie sie „{expected}“ und legen Sie sie neben den Steckbrief.',
    en: "This file is probably meant to be '{expected}'; under its name nobody reads it. Call it '{expected}' and put it beside the Steckbrief.",
  },
  'other-place': {
    de: 'Hier liest niemand „{expected}“. Legen Sie die Datei neben den Steckbrief.',
    en: "Nobody reads '{expected}' here. Put the file beside the Steckbrief.",
  },
  'only-name': {
    de: 'Verzeichnisse suchen diese Datei nur unter dem Namen „{expected}“. Benennen Sie sie um.',
    en: "Catalogues look for this file under the name '{expected}' only. Rename it.",
  },
  'near-standard': {
    de: 'Kein Standard ist für diese Datei (Wurzelelement „{root}“{found?, Namensraum „{found}“}) zuständig; am nächsten kommt „{near}“.{expectedNamespace? Sein Namensraum heißt „{expectedNamespace}“.}{expectedVersion? Er liegt in Version {expectedVersion} vor, die Datei nennt Version {foundVersion}.}{nearestRoot? Gemeint ist vielleicht das Wurzelelement „{nearestRoot}“.} Berichtigen Sie die Datei, oder nennen Sie sie im Steckbrief.',
    en: "No standard answers for this file (root element '{root}'{found?, namespace '{found}'}); nearest is '{near}'.{expectedNamespace? Its namespace is '{expectedNamespace}'.}{expectedVersion? It is there in version {expectedVersion}, the file names version {foundVersion}.}{nearestRoot? Perhaps the root element '{nearestRoot}' is meant.} Correct the file, or name it in the Steckbrief.",
  },
  unlike: {
    de: 'Der Steckbrief führt diese Datei als {declared}; ihr Wurzelelement „{root}“{found? im Namensraum „{found}“} gehört nicht dazu. Verlangt ist der Namensraum {expected}. Berichtigen Sie die Datei oder den Steckbrief.',
    en: "The Steckbrief lists this file as {declared}; its root element '{root}'{found? in the namespace '{found}'} is none of that. The namespace {expected} is wanted. Correct the file or the Steckbrief.",
  },
  'newer-version': {
    de: 'Der Namensraum „{found}“ gehört zu einer neueren Fassung von „{kind}“ als „{expected}“; die Datei kann hier noch nicht geprüft werden.',
    en: "The namespace '{found}' belongs to a newer version of '{kind}' than '{expected}'; the file cannot be checked here yet.",
  },
  nothing: { de: 'Die Datei ist nichts nur beinahe.', en: 'The file is nothing only nearly.' },
};

/** What the Steckbrief says a file is, where its root is of none of that; XML only, since other kinds are judged by their own rules. */
function unlike({ declarations, rootName, recognised }: Document): Pick<Problem, 'code' | 'args'> | null {
  const kinds = [...new Set(declarations.flatMap((one) => one.kinds))];
  const namespaces = kinds.map((kind) => kindNamed(kind)?.resembles?.uris?.at(-1) ?? '');
  if (!rootName || recognised !== null || kinds.length === 0 || namespaces.includes('')) return null;
  const { local: root, namespace: found } = rootName;
  return { code: 'unlike', args: { declared: kinds, root, found, expected: [...new Set(namespaces)] } };
}

/** A key is called as it is meant; a namespace that differs in what nobody sees becomes what it is meant as. */
function almostFix({ code, args, key }: Almost, { root, rootName }: Document): Change | undefined {
  const expected = String(args['expected'] ?? '');
  if (code === 'other-key' && key !== undefined) return renamedTo(expected);
  const seen = String(args['found'] ?? '').replace(/[\s\p{Cf}\p{Z}]/gu, '');
  const meant = ['letters', 'scheme', 'slash'].some((why) => args[why]) || seen === expected;
  if (code !== 'other-namespace' || !meant || !root || !rootName || expected === '') return undefined;
  const [prefix] = root.name.includes(':') ? root.name.split(':') : [];
  return { pointer: `${root.pointer}/@xmlns${prefix === undefined ? '' : `:${prefix}`}`, set: expected };
}

function* judge(document: Document): Iterable<Problem | Gap> {
  const { almost, kind, recognised, rootName, unclaimed = [] } = document;
  const only = kind === null ? undefined : kindNamed(kind)?.resembles?.onlyName;
  const base = document.relative.slice(document.relative.lastIndexOf('/') + 1);
  // Its own rules tell what is missing in a file that the Steckbrief names.
  const judged = almost && !rootName && kind === almost.kind;
  if (almost?.newer) yield { gap: 'unverified', document, code: almost.code, args: almost.args };
  else if (almost && !judged) {
    const { code, args, key } = almost;
    const place = key === undefined ? {} : ({ pointer: toPointer([key]), part: 'key' } as const);
    yield { document, code, args, ...place, fix: almostFix(almost, document) };
  } else if (only !== undefined && base.toLowerCase() !== only)
    yield { document, code: 'only-name', args: { expected: only }, level: 'KANN' };
  else {
    const near = nearStandard(unclaimed);
    const args = near && { root: rootName?.local ?? '', found: rootName?.namespace ?? '', ...near };
    const found = args ? { code: 'near-standard', args } : unlike(document);
    if (found) yield { document, ...found };
    else if (recognised === null) yield { gap: 'not-applicable', document, code: 'nothing' };
  }
}

/** A file that is nearly something is judged as nothing, and nobody would see that. */
export const almostKind = defineCheck<Record<never, never>>({
  name: 'almost-kind',
  summary: {
    de: 'Das Dokument ist nicht nur beinahe von einer Art, die hier geprüft wird: Namensraum, Wurzelelement, Endung, Name und Angaben passen zusammen.',
    en: 'The document is not only nearly of a kind that is checked here: namespace, root element, suffix, name and keys agree.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: MESSAGES,
  fixable: ['other-key', 'other-namespace'],
  subject: 'document',
  *run({ document }) {
    const claimed = document.recognised === null && document.examination?.standard;
    if (document.fault || claimed) yield { gap: 'not-applicable', document, code: 'nothing' };
    else yield* judge(document);
  },
});
