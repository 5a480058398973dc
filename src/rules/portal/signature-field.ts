import type { Document } from '../../documents/document.ts';
import { type HtmlElement, pageOf } from '../../documents/html-tree.ts';
import { defineCheck, type Gap, type Problem } from '../define-check.ts';
import { modelOf } from '../fim/quality.ts';
import { accessibleName } from './html-names.ts';
import { hidden } from './page.ts';

/** What may stand in front of the word in the name of a field that is signed in. */
const BEFORE = String.raw`(?:(?:ort|datum|ort und datum|tag)\s*(?:,|und|\/|;)\s*)*(?:(?:ihre|meine|die|bitte|eigenhändige|persönliche|rechtsverbindliche|digitale|elektronische|eingescannte)\s+)*`;
/** What tells behind it that the field asks about a signature and is none. */
const ABOUT = String.raw`(?:\s+(?:ist|liegt|wurde|vorhanden|geleistet|beglaub|erforderlich|notwendig|nötig|am|vom|ja|nein|entfällt|nicht)|\s*\?)`;
const NAME = new RegExp(
  String.raw`^${BEFORE}[\p{L}-]*(?:unterschrift|namenszug)(?:sfeld|s-feld| feld)?(?![\p{L}\d-])(?!${ABOUT})`,
  'iu',
);
const NAME_EN = /^(?:your |digital |electronic )*signature(?: field)?$/i;
const KEY = /(?:^|[-_.])(?:unterschrift|unterschriftsfeld|signature-?pad)(?:$|[-_.])/i;

/** Whether a name is that of a field people sign in, and not of one about signatures. */
export function isSignature(name: string): boolean {
  const words = name.replace(/[*:]/g, ' ').trim();
  const plain = words.replace(/\s+/g, ' ');
  return NAME.test(plain) || NAME_EN.test(plain);
}

const SIGNED_IN = new Set(['', 'text', 'file', 'image', 'search']);

/** Elements that somebody could sign in. */
function isPlace(element: HtmlElement): boolean {
  if (element.name === 'canvas' || element.name === 'textarea') return true;
  return element.name === 'input' && SIGNED_IN.has((element.attribute('type') ?? '').trim().toLowerCase());
}

function* onPage(document: Document, page: HtmlElement): Generator<Problem> {
  for (const element of page.walk()) {
    if (!isPlace(element) || hidden(element)) continue;
    const names = [accessibleName(element, page), element.attribute('placeholder') ?? ''];
    const keys = ['name', 'id', 'class'].flatMap((one) => (element.attribute(one) ?? '').split(/\s+/));
    const name = names.find(isSignature) ?? keys.find((key) => KEY.test(key));
    if (name !== undefined) yield { document, pointer: element.pointer, code: 'signature', args: { name } };
  }
}

function* inSchema(document: Document): Generator<Problem | Gap> {
  const model = modelOf(document);
  if (!model) {
    yield { gap: 'unverified', document, code: 'unreadable' };
    return;
  }
  for (const [field] of model.distinct.values()) {
    // Labels are text that nobody fills in.
    if (field?.kind !== 'datenfeld' || field.code('feldart') === 'label') continue;
    const names = [field.text('bezeichnungEingabe'), field.name];
    const name = names.find(isSignature);
    const kind = field.code('datentyp');
    if (name !== undefined && kind !== 'bool' && kind !== 'date')
      yield { document, pointer: field.node.pointer, code: 'signature', args: { name } };
  }
}

/** A form that is sent electronically has no place to sign: whoever fills it in would print it. */
export const signatureField = defineCheck<Record<never, never>>({
  name: 'signature-field',
  summary: {
    de: 'Formular (HTML) oder Datenschema (XDatenfelder) enthält kein Feld für eine Unterschrift.',
    en: 'Form (HTML) or data schema (XDatenfelder) holds no field for a signature.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    signature: {
      de: 'Das Feld „{name}“ ist für eine Unterschrift gedacht; in der elektronischen Fassung eines Formulars entfällt sie. Nehmen Sie das Feld heraus.',
      en: "The field '{name}' is meant for a signature; in the electronic version of a form it is left out. Take the field out.",
    },
    unreadable: {
      de: 'Die Datei ließ sich nicht lesen; ob sie ein Unterschriftsfeld enthält, blieb ungeprüft.',
      en: 'The file could not be read; whether it has a field for a signature remained unchecked.',
    },
  },
  subject: 'document',
  replaceable: [],
  *run({ document }): Generator<Problem | Gap> {
    const page = pageOf(document);
    if (page) yield* onPage(document, page);
    else if (document.kind === 'xdatenfelder' && document.root) yield* inSchema(document);
    else yield { gap: 'unverified', document, code: 'unreadable' };
  },
});
