import type { Node } from '../../documents/document.ts';
import { at, type CheckContext, type Gap, type Problem } from '../define-check.ts';
import type { Look } from './bundid-request.ts';
import { attribute, elements, entriesFor, extensionOf, levelOf, trimmed } from './saml.ts';

const requested = (request: Node): Node[] => {
  const extension = extensionOf(request);
  return extension ? elements(extension, 'akdb:RequestedAttributes/akdb:RequestedAttribute') : [];
};
const nameOf = (one: Node): string => attribute(one, 'Name') ?? '';
const isRequired = (one: Node): boolean => /^(?:true|1)$/.test(attribute(one, 'RequiredAttribute') ?? '');

function* attributes(request: Node): Iterable<Problem> {
  const extension = extensionOf(request);
  const list = requested(request);
  if (list.length === 0) {
    const problem = at(extension ?? request, 'requested-attributes-empty', {}, { part: 'key' });
    // Version 1 may still ask for nothing.
    yield extension && attribute(extension, 'Version') === '1' ? { ...problem, level: 'SOLL' } : problem;
  }
  for (const one of list) {
    const value = nameOf(one);
    if (value === '') yield at(one, 'requested-attributes-missing-name', {}, { part: 'key' });
    else if (!/^urn:oid:\S+$/.test(value)) yield at(one.child('@Name')!, 'not-urn-oid', { value });
  }
}

function* known(request: Node, context: CheckContext, name: string): Iterable<Problem | Gap> {
  const list = requested(request).filter((one) => /^urn:oid:\d/.test(nameOf(one)));
  if (list.length === 0) yield { gap: 'not-applicable', document: request.document, code: 'no-attributes' };
  const catalogue = context.catalogue(name);
  const { title, date } = catalogue;
  for (const one of list)
    if (!catalogue.has(nameOf(one)))
      yield at(one.child('@Name')!, 'unknown-attribute', { value: nameOf(one), title, date });
}

function* deprecated(request: Node, context: CheckContext, name: string): Iterable<Problem | Gap> {
  const list = requested(request);
  if (list.length === 0) yield { gap: 'not-applicable', document: request.document, code: 'no-attributes' };
  for (const one of list) {
    const value = nameOf(one);
    if (!context.catalogue(name).has(value)) continue;
    // An entry reads `name → what takes its place`.
    const [called = '', instead = ''] = String(context.catalogue(name).entries[value]).split(' → ');
    const args = { name: called, instead, value, required: isRequired(one) };
    yield at(one.child('@Name')!, 'deprecated-attribute', args);
  }
}

/** Reasons for required attributes stand in the Steckbrief beside the file: `pflichtattribute: [{ name, grund }]`. */
function* sparing(request: Node, { service }: CheckContext): Iterable<Problem | Gap> {
  const required = requested(request).filter(isRequired);
  if (requested(request).length === 0)
    yield { gap: 'not-applicable', document: request.document, code: 'no-attributes' };
  const reasons = new Set(
    entriesFor(request, service)
      .flatMap((entry) => entry.find('$.pflichtattribute[*]'))
      .filter((one) => trimmed(one.child('grund')) !== '')
      .map((one) => trimmed(one.child('name'))),
  );
  for (const one of required) {
    const value = nameOf(one);
    if (levelOf(request) === 1) yield at(one, 'required-at-level-1', { value });
    else if (!reasons.has(value)) yield at(one, 'required-without-reason', { value });
  }
}

const display = (request: Node, name: string): Node[] =>
  elements(request, `//akdb:DisplayInformation/ui:Version/ui:${name}`);

function* displayName(request: Node): Iterable<Problem> {
  const [name] = display(request, 'OrganizationDisplayName');
  if (trimmed(name) === '')
    yield at(name ?? extensionOf(request) ?? request, 'organization-display-name-missing', {}, { part: 'key' });
  const [language] = display(request, 'Lang');
  const value = trimmed(language);
  if (language && !['de', 'en', 'ru', 'uk'].includes(value)) yield at(language, 'unknown-language', { value });
}

function* onlineService(request: Node): Iterable<Problem> {
  const [id] = display(request, 'OnlineServiceId');
  if (trimmed(id) === '')
    yield at(id ?? extensionOf(request) ?? request, 'online-service-id-missing', {}, { part: 'key' });
}

function* displayAdvice(request: Node): Iterable<Problem | Gap> {
  const parts = ['OrganizationDisplayName', 'BackURL', 'Purpose'].map((name) => display(request, name)[0]);
  if (parts.every((part) => part === undefined))
    yield { gap: 'not-applicable', document: request.document, code: 'no-display' };
  const [name, back, purpose] = parts;
  const { length } = [...trimmed(name)];
  if (length > 50) yield at(name!, 'display-name-long', { value: trimmed(name), length });
  if (back && !/^https:\/\/\S+$/.test(trimmed(back))) yield at(back, 'back-url-not-https', { value: trimmed(back) });
  if (purpose && (purpose.find('*').length > 0 || trimmed(purpose).includes('<')))
    yield at(purpose, 'purpose-does-not-support-restricted-html');
  else if (purpose) yield { ...at(purpose, 'purpose-not-shown'), level: 'KANN' };
}

export const ATTRIBUTE_LOOKS = {
  attributes,
  known,
  deprecated,
  sparing,
  displayName,
  onlineService,
  displayAdvice,
} satisfies Record<string, Look>;
