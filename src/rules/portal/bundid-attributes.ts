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

export const ATTRIBUTE_MESSAGES = {
  'requested-attributes-empty': {
    de: 'Die Anfrage verlangt kein einziges Attribut; in Version 2 der Erweiterung ist mindestens ein RequestedAttribute nötig.',
    en: 'The request asks for no attribute at all; version 2 of the extension needs at least one RequestedAttribute.',
  },
  'requested-attributes-missing-name': {
    de: 'Einem RequestedAttribute fehlt der Name, z. B. Name="urn:oid:2.5.4.42".',
    en: 'A RequestedAttribute lacks its Name, e.g. Name="urn:oid:2.5.4.42".',
  },
  'not-urn-oid': {
    de: 'Der Name „{value}“ hat nicht die Form urn:oid:…; zugeordnet wird nach diesem Namen, nicht nach FriendlyName.',
    en: "The Name '{value}' does not have the form urn:oid:…; attributes are mapped by it, not by FriendlyName.",
  },
  'unknown-attribute': {
    de: '„{value}“ steht nicht in der Liste „{title}“ (Stand {date:date}).',
    en: "'{value}' is not in the list '{title}' (as of {date:date}).",
  },
  'deprecated-attribute': {
    de: 'Das Attribut {name} ({value}) ist abgekündigt{instead?; nehmen Sie {instead}}.{required? Als Pflichtattribut scheitert damit die Anmeldung, wo es abgeschaltet ist.}',
    en: 'The attribute {name} ({value}) is deprecated{instead?; use {instead}}.{required? As a required attribute it makes the sign-in fail where it is turned off.}',
  },
  'required-at-level-1': {
    de: '„{value}“ ist Pflicht, obwohl die Anfrage sich mit STORK-QAA-Level-1 begnügt; dort ist kein Attribut sicher vorhanden.',
    en: "'{value}' is required although the request is content with STORK-QAA-Level-1, where no attribute is sure to exist.",
  },
  'required-without-reason': {
    de: '„{value}“ ist Pflicht; der Steckbrief nennt keinen Grund dafür (pflichtattribute: [{ name: …, grund: … }]).',
    en: "'{value}' is required; the Steckbrief names no reason for it (pflichtattribute: [{ name: …, grund: … }]).",
  },
  'organization-display-name-missing': {
    de: 'In der Anfrage fehlt der Name der Stelle (OrganizationDisplayName), den Antragstellende bei der BundID lesen.',
    en: 'The request lacks the name of the body (OrganizationDisplayName) that applicants read at the BundID.',
  },
  'unknown-language': {
    de: 'Die Sprache „{value}“ kennt die BundID nicht; möglich sind de, en, ru und uk.',
    en: "The BundID does not know the language '{value}'; there are de, en, ru and uk.",
  },
  'online-service-id-missing': {
    de: 'In der Anfrage fehlt die Kennung des Online-Dienstes (OnlineServiceId, z. B. BMI-X0000).',
    en: 'The request lacks the id of the online service (OnlineServiceId, e.g. BMI-X0000).',
  },
  'display-name-long': {
    de: 'Der Name der Stelle hat {length} Zeichen; über 50 darf die BundID ihn kürzen.',
    en: 'The name of the body has {length} {length|character|characters}; above 50 the BundID may cut it.',
  },
  'back-url-not-https': {
    de: 'Die Rücksprungadresse „{value}“ ist keine https-Adresse.',
    en: "The return address '{value}' is no https address.",
  },
  'purpose-does-not-support-restricted-html': {
    de: 'Der Verwendungszweck (Purpose) enthält HTML; das wird nicht unterstützt.',
    en: 'The purpose (Purpose) contains HTML, which is not supported.',
  },
  'purpose-not-shown': {
    de: 'Der Verwendungszweck (Purpose) wird nicht mehr angezeigt; lassen Sie ihn weg.',
    en: 'The purpose (Purpose) is no longer shown; leave it out.',
  },
  'no-attributes': {
    de: 'Die Anfrage verlangt keine Attribute.',
    en: 'The request asks for no attributes.',
  },
  'no-display': {
    de: 'Die Anfrage enthält keine Angaben zur Anzeige.',
    en: 'The request has no display information.',
  },
} as const;
