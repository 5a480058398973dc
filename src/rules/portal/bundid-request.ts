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
