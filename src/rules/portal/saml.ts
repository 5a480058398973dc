import type { Node } from '../../documents/document.ts';
import type { Service } from '../../documents/service.ts';

export const AKDB = 'https://www.akdb.de/request/2018/09';
const CLASSIC_UI = 'https://www.akdb.de/request/2018/09/classic-ui/v1';
const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const SAMLP = 'urn:oasis:names:tc:SAML:2.0:protocol';
const SAML = 'urn:oasis:names:tc:SAML:2.0:assertion';

const NAMESPACES = { akdb: AKDB, ui: CLASSIC_UI, ds: DSIG, samlp: SAMLP, saml: SAML } as const;

/** `akdb:Name` as XPath that needs no declared prefix, since requests choose theirs freely. */
function step(name: string): string {
  const [prefix, local] = name.split(':') as [keyof typeof NAMESPACES, string];
  return `*[local-name()='${local}' and namespace-uri()='${NAMESPACES[prefix]}']`;
}

/** Elements below a node by a path such as `samlp:Extensions/akdb:AuthenticationRequest`; `//` looks at any depth. */
export function elements(node: Node, path: string): Node[] {
  const deep = path.startsWith('//');
  const steps = path.replace(/^\/\//, '').split('/').map(step).join('/');
  return node.find(deep ? `.//${steps}` : steps);
}

/** Text of a node without the blanks and line breaks that official samples put around it. */
export const trimmed = (node: Node | undefined): string => (typeof node?.value === 'string' ? node.value.trim() : '');

export const attribute = (node: Node, name: string): string | null => {
  const found = node.child(`@${name}`);
  return found ? trimmed(found) : null;
};

/** The BundID extension of a request. */
export const extensionOf = (request: Node): Node | undefined =>
  elements(request, 'samlp:Extensions/akdb:AuthenticationRequest')[0];

/** The level a request asks for: digit of STORK-QAA-Level-n, null where it names none. */
export function levelOf(request: Node): number | null {
  const levels = elements(request, 'samlp:RequestedAuthnContext/saml:AuthnContextClassRef')
    .map((one) => /^STORK-QAA-Level-([1-4])$/.exec(trimmed(one))?.[1])
    .filter((digit) => digit !== undefined);
  return levels.length === 0 ? null : Math.min(...levels.map(Number));
}

/** Level of BundID for each Vertrauensniveau of the Steckbrief (BundID interface description: 2 low, 3 substantial, 4 high). */
const LEVELS: Readonly<Record<string, number>> = {
  keine: 1,
  niedrig: 2,
  substantiell: 3,
  substanziell: 3,
  hoch: 4,
};

export function wantedLevel(service: Service): { readonly node: Node; readonly level: number } | null {
  const node = service.steckbrief?.root?.child('identifizierung')?.child('vertrauensniveau');
  const level = typeof node?.value === 'string' ? LEVELS[node.value] : undefined;
  return node && level !== undefined ? { node, level } : null;
}

const METADATA = 'urn:oasis:names:tc:SAML:2.0:metadata';

/** What the metadata of the service that sends a request say of signing it; null where no metadata say anything. */
export function signingPromise(
  request: Node,
  service: Service,
): { readonly node: Node; readonly signed: boolean } | null {
  const issuer = trimmed(elements(request, 'saml:Issuer')[0]);
  for (const document of service.documents) {
    if (document.kind !== 'saml-metadata' || !document.root) continue;
    const flags = document
      .select(`//*[local-name()='SPSSODescriptor' and namespace-uri()='${METADATA}']/@AuthnRequestsSigned`, {})
      .filter((flag) => flag.find('../..')[0]?.child('@entityID')?.value === issuer);
    const [node] = flags;
    if (node) return { node, signed: /^\s*(?:true|1)\s*$/.test(String(node.value)) };
  }
  return null;
}

/** The entries under `schnittstellen` that name this very file. */
export function entriesFor(node: Node, service: Service): Node[] {
  const list = service.steckbrief?.root?.find('$.schnittstellen[*]') ?? [];
  return list.filter((entry) => node.document.declarations.some(({ pointer }) => pointer === `${entry.pointer}/datei`));
}
