import type { Node } from '../../documents/document.ts';
import type { Service } from '../../documents/service.ts';
import { at, type CheckContext, type Consulted, type Gap, type Problem } from '../define-check.ts';
import {
  AKDB,
  attribute,
  elements,
  entriesFor,
  extensionOf,
  levelOf,
  signingPromise,
  trimmed,
  wantedLevel,
} from './saml.ts';

/** `catalogue` is the name of the list of attributes, for the looks that need it. */
export type Look = (request: Node, context: CheckContext, catalogue: string) => Iterable<Problem | Gap | Consulted>;

const METHODS: ReadonlySet<string> = new Set(['Authega', 'Benutzername', 'eID', 'eIDAS', 'Diia', 'Elster', 'FINK']);

function* extension(request: Node): Iterable<Problem> {
  const found = extensionOf(request);
  if (!found) {
    const foreign = request.find(".//*[local-name()='AuthenticationRequest']")[0];
    yield at(foreign ?? request, 'akdb-extension-missing', { namespace: AKDB }, { part: 'key' });
    return;
  }
  const version = attribute(found, 'Version');
  if (version === null || version === '') yield at(found, 'akdb-extension-version-missing', {}, { part: 'key' });
  else if (version === '1') yield { ...at(found, 'akdb-extension-v1-deprecated'), level: 'SOLL' };
  else if (version !== '2') yield at(found.child('@Version')!, 'akdb-extension-version-unknown', { value: version });
}

/** How the request is sent: what the Steckbrief says, else the address of the BundID it is made for. */
function bindingOf(request: Node, service: Service): 'post' | 'redirect' | null {
  const declared = entriesFor(request, service).map((entry) => entry.child('bindung')?.value);
  const said = (['redirect', 'post'] as const).find((binding) => declared.includes(binding));
  if (said) return said;
  const address = /\/SAML2\/(POST|Redirect)\/SSO\/?$/.exec(attribute(request, 'Destination') ?? '')?.[1];
  return address === undefined ? null : address === 'POST' ? 'post' : 'redirect';
}

/**
 * The file shows a signature only where the request is sent by HTTP-POST; with HTTP-Redirect it stands in the address, and
 * the metadata tell whether the service signs. What neither tells, a person has to.
 */
function* signed(request: Node, { service }: CheckContext): Iterable<Problem | Gap | Consulted> {
  if (elements(request, 'ds:Signature').length > 0) return;
  const binding = bindingOf(request, service);
  const promise = signingPromise(request, service);
  if (promise) yield { consulted: promise.node.document };
  const unsigned = at(request, 'saml-request-not-signed', { undeclared: binding === null }, { part: 'key' });
  if (binding === 'post') yield unsigned;
  else if (promise && !promise.signed) yield at(promise.node, 'metadata-say-unsigned');
  else if (binding === null || !promise) {
    if (binding === null) yield { ...unsigned, level: 'SOLL' };
    yield { gap: 'needs-review', document: request.document, code: 'signature-in-address' };
  }
}

function* comparison(request: Node): Iterable<Problem> {
  const [asked] = elements(request, 'samlp:RequestedAuthnContext');
  if (!asked) yield { ...at(request, 'no-authn-context', {}, { part: 'key' }), level: 'SOLL' };
  else {
    const value = attribute(asked, 'Comparison');
    if (value === null) yield at(asked, 'comparison-missing', {}, { part: 'key' });
    else if (value !== 'minimum') yield at(asked.child('@Comparison')!, 'comparison', { value });
  }
}

function* levels(request: Node): Iterable<Problem> {
  for (const asked of elements(request, 'samlp:RequestedAuthnContext/saml:AuthnContextClassRef')) {
    const value = trimmed(asked);
    const digit = /^STORK-QAA-Level-(\d)$/.exec(value)?.[1] ?? '';
    if (!'1234'.includes(digit) || digit === '') yield at(asked, 'unknown-level', { value });
    else if (digit === '2') yield { ...at(asked, 'level-without-method'), level: 'KANN' };
  }
}

function* methods(request: Node): Iterable<Problem> {
  const found = extensionOf(request);
  if (!found) return;
  const [second] = elements(found, 'akdb:AuthnMethods');
  const [first] = elements(found, 'akdb:AllowedMethods');
  const named = second ? second.find('*') : first ? elements(first, 'akdb:AuthnMethod') : [];
  const list = second ?? first;
  const enabled = named.filter((one) => {
    const [flag] = elements(one, 'akdb:Enabled');
    return !flag || /^(?:true|1)$/.test(trimmed(flag));
  });
  if (list && enabled.length === 0) yield at(list, 'empty-authentication-methods', {}, { part: 'key' });
  for (const one of named) {
    const value = second ? one.name.replace(/^.*:/, '') : trimmed(one);
    if (!METHODS.has(value)) yield at(one, 'unknown-method', { value, allowed: [...METHODS] }, { part: 'key' });
  }
}

/** Who asks for less than the service promises lets people in whose identity is not proven. */
function* assurance(request: Node, { service }: CheckContext): Iterable<Problem | Gap> {
  const wanted = wantedLevel(service);
  const level = levelOf(request);
  if (!wanted || level === null) {
    yield { gap: 'not-applicable', document: request.document, code: 'no-level' };
    return;
  }
  const [asked] = elements(request, 'samlp:RequestedAuthnContext/saml:AuthnContextClassRef');
  const related = [{ document: wanted.node.document, pointer: wanted.node.pointer }];
  const args = { level, wanted: wanted.level, name: String(wanted.node.value) };
  // Log-in by user name is level 1, and there is no method of level 2: many services of level "niedrig" ask for 1.
  const lenient = wanted.level === 2 && level === 1;
  if (level < wanted.level)
    yield { ...at(asked!, 'level-too-low', args), related, ...(lenient ? { level: 'SOLL' as const } : {}) };
  else if (level > wanted.level) yield { ...at(asked!, 'level-too-high', args), related, level: 'SOLL' };
}

export const REQUEST_LOOKS = { extension, signed, comparison, levels, methods, assurance } satisfies Record<
  string,
  Look
>;

export const REQUEST_MESSAGES = {
  'akdb-extension-missing': {
    de: 'In der Anfrage fehlt die Erweiterung der BundID (AuthenticationRequest im Namensraum {namespace}, unter Extensions).',
    en: 'The request lacks the extension of the BundID (AuthenticationRequest in the namespace {namespace}, under Extensions).',
  },
  'akdb-extension-version-missing': {
    de: 'An der Erweiterung der BundID fehlt das Attribut Version; schreiben Sie Version="2".',
    en: 'The extension of the BundID lacks the attribute Version; write Version="2".',
  },
  'akdb-extension-v1-deprecated': {
    de: 'Die Erweiterung der BundID hat Version 1; sie wird noch unterstützt, liefert aber alle vorhandenen Daten. Empfohlen ist die Umstellung auf Version 2.',
    en: 'The extension of the BundID has version 1; it is still supported, but delivers all data there are. The change to version 2 is recommended.',
  },
  'akdb-extension-version-unknown': {
    de: 'Die Erweiterung der BundID nennt Version „{value}“; es gibt 1 und 2.',
    en: "The extension of the BundID names version '{value}'; there are 1 and 2.",
  },
  'saml-request-not-signed': {
    de: 'Die Anfrage trägt keine Signatur; ohne sie beachtet die BundID die Erweiterung nicht.{undeclared? Wird mit HTTP-Redirect gesendet, steht die Signatur in der Adresse; nennen Sie dann im Steckbrief „bindung: redirect“.}',
    en: "The request has no signature; without it the BundID ignores the extension.{undeclared? When it is sent by HTTP-Redirect, the signature stands in the address; then say 'bindung: redirect' in the Steckbrief.}",
  },
  'signature-in-address': {
    de: 'Mit HTTP-Redirect steht die Signatur in der Adresse, nicht in der Datei, und Metadaten mit AuthnRequestsSigned liegen nicht bei. Ist die Anfrage signiert?',
    en: 'With HTTP-Redirect the signature stands in the address, not in the file, and there are no metadata with AuthnRequestsSigned. Is the request signed?',
  },
  'metadata-say-unsigned': {
    de: 'Nach diesen Metadaten signiert der Dienst seine Anfragen nicht (AuthnRequestsSigned="false"), und die Anfrage trägt keine Signatur.',
    en: 'By these metadata the service does not sign its requests (AuthnRequestsSigned="false"), and the request has no signature.',
  },
  'no-authn-context': {
    de: 'Die Anfrage nennt kein Vertrauensniveau (RequestedAuthnContext fehlt).',
    en: 'The request names no level of assurance (RequestedAuthnContext is missing).',
  },
  'comparison-missing': {
    de: 'An RequestedAuthnContext fehlt Comparison="minimum"; ohne die Angabe gilt „exact“, und höhere Niveaus werden abgewiesen.',
    en: 'RequestedAuthnContext lacks Comparison="minimum"; without it \'exact\' holds, and higher levels are refused.',
  },
  comparison: {
    de: 'Comparison lautet „{value}“; die BundID unterstützt „minimum“.',
    en: "Comparison is '{value}'; the BundID supports 'minimum'.",
  },
  'unknown-level': {
    de: '„{value}“ ist kein Niveau der BundID; es gibt STORK-QAA-Level-1 bis STORK-QAA-Level-4.',
    en: "'{value}' is no level of the BundID; there are STORK-QAA-Level-1 to STORK-QAA-Level-4.",
  },
  'level-without-method': {
    de: 'Für STORK-QAA-Level-2 gibt es kein eigenes Anmeldeverfahren; Antragstellende melden sich mit einem höheren an.',
    en: 'There is no method of its own for STORK-QAA-Level-2; applicants sign in with a higher one.',
  },
  'empty-authentication-methods': {
    de: 'Die Liste der Anmeldeverfahren ist leer; nennen Sie mindestens eines, oder lassen Sie die Liste weg.',
    en: 'The list of methods is empty; name at least one, or leave the list out.',
  },
  'unknown-method': {
    de: 'Das Anmeldeverfahren „{value}“ kennt die BundID nicht; möglich sind {allowed}.',
    en: "The BundID does not know the method '{value}'; there are {allowed}.",
  },
  'level-too-low': {
    de: 'Die Anfrage begnügt sich mit STORK-QAA-Level-{level}; der Steckbrief verlangt „{name}“ (STORK-QAA-Level-{wanted}).',
    en: "The request is content with STORK-QAA-Level-{level}; the Steckbrief requires '{name}' (STORK-QAA-Level-{wanted}).",
  },
  'level-too-high': {
    de: 'Die Anfrage verlangt STORK-QAA-Level-{level}; nach dem Steckbrief genügt „{name}“ (STORK-QAA-Level-{wanted}).',
    en: "The request asks for STORK-QAA-Level-{level}; by the Steckbrief '{name}' is enough (STORK-QAA-Level-{wanted}).",
  },
  'no-level': {
    de: 'Im Steckbrief oder in der Anfrage fehlt das Vertrauensniveau.',
    en: 'Steckbrief or request name no level of assurance.',
  },
} as const;
