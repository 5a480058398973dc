import { type HtmlElement, pageOf } from '../../documents/html-tree.ts';
import { defineCheck } from '../define-check.ts';
import { addressOf, explained, registered, urlOf } from './own-host.ts';
import { problem } from './page.ts';

/** Attributes by which an element has the browser load something or send what was typed. */
const LOADS: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  iframe: ['src'],
  frame: ['src'],
  img: ['src'],
  embed: ['src'],
  source: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  object: ['data'],
  link: ['href'],
  form: ['action'],
  button: ['formaction'],
  input: ['src', 'formaction'],
};
/** Links that the browser follows by itself; others only name something. */
const FETCHED = /(?:^|\s)(?:stylesheet|icon|preload|prefetch|modulepreload|manifest|preconnect|dns-prefetch)(?:\s|$)/i;
/** Places of one page that are named one by one. */
const LISTED = 200;

/** Attributes of an element that make the browser go somewhere. */
function ways(element: HtmlElement): readonly string[] {
  if (element.name === 'link' && !FETCHED.test(element.attribute('rel') ?? '')) return [];
  return LOADS[element.name] ?? [];
}

/** What a page loads from others can read along what people type into it. */
export const foreignContent = defineCheck<Record<never, never>>({
  name: 'foreign-content',
  summary: {
    de: 'Die Seite lädt Skripte, Stile, Bilder und Rahmen nur von der Domain des Dienstes und sendet Formulare nur dorthin; Ausnahmen begründet der Steckbrief (dienst.fremdeInhalte).',
    en: 'The page loads scripts, styles, images and frames only from the domain of the service and sends forms only there; the Steckbrief gives reasons for exceptions (dienst.fremdeInhalte).',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    foreign: {
      de: 'Die Seite lädt „{value}“ von {host}; das ist nicht die Domain des Dienstes ({own}). Liefern Sie den Inhalt selbst aus, oder begründen Sie ihn unter „fremdeInhalte“.',
      en: "The page loads '{value}' from {host}; that is not the domain of the service ({own}). Serve the content yourselves, or give the reason under 'fremdeInhalte'.",
    },
    'sent-away': {
      de: 'Das Formular sendet die Eingaben an {host}; das ist nicht die Domain des Dienstes ({own}). Senden Sie sie an den Dienst, oder begründen Sie es unter „fremdeInhalte“.',
      en: "The form sends what is entered to {host}; that is not the domain of the service ({own}). Send it to the service, or give the reason under 'fremdeInhalte'.",
    },
    more: {
      de: 'Noch {count} weitere {count|Stelle|Stellen} dieser Seite {count|lädt|laden} Inhalte von fremden Domains.',
      en: '{count} further {count|place|places} of this page {count|loads|load} content from foreign domains.',
    },
    'no-address': {
      de: 'Der Steckbrief nennt keine Adresse des Dienstes (dienst.url); welche Inhalte fremd sind, ist ohne sie nicht zu sagen.',
      en: 'The Steckbrief names no address of the service (dienst.url); without it nothing says which content is foreign.',
    },
    'not-a-page': { de: 'Die Datei ist keine lesbare HTML-Seite.', en: 'The file is no readable HTML page.' },
  },
  subject: 'document',
  replaceable: [],
  *run({ document }, _params, { service }) {
    const page = pageOf(document);
    const own = addressOf(service);
    if (!page) yield { gap: 'unverified', document, code: 'not-a-page' };
    else if (!own) yield { gap: 'not-applicable', document, code: 'no-address' };
    if (!page || !own) return;
    const allowed = explained(service);
    const elements = [...page.walk()];
    const base = elements.find(({ name, attributes }) => name === 'base' && attributes.has('href'));
    const from = urlOf(base?.attribute('href')?.trim() ?? '', own) ?? own;
    let count = 0;
    for (const element of elements)
      for (const attribute of ways(element)) {
        const value = element.attribute(attribute)?.trim() ?? '';
        const target = value === '' ? null : urlOf(value, from);
        if (!target || !/^https?:$/.test(target.protocol)) continue;
        const host = target.hostname;
        if (registered(host) === registered(own.hostname) || allowed.has(host)) continue;
        count += 1;
        const code = attribute === 'action' || attribute === 'formaction' ? 'sent-away' : 'foreign';
        if (count <= LISTED) yield problem({ element, attribute, code, args: { value, host, own: own.hostname } });
      }
    if (count > LISTED) yield { document, pointer: page.pointer, code: 'more', args: { count: count - LISTED } };
  },
});
