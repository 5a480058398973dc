import type { Json } from '../base/nouns.ts';
import type { DocumentKind } from './document.ts';

/** Formats that decide which parser reads a file. */
export type Format = 'yaml' | 'json' | 'xml' | 'html' | 'text';

const SUFFIXES: ReadonlyMap<string, Format> = new Map(
  Object.entries({
    yaml: 'yaml',
    yml: 'yaml',
    json: 'json',
    html: 'html',
    htm: 'html',
    xhtml: 'html',
    xml: 'xml',
    xsd: 'xml',
    sch: 'xml',
    gc: 'xml',
    xsl: 'xml',
    xslt: 'xml',
    gml: 'xml',
  } as const),
);

export const STECKBRIEF_NAMES = ['steckbrief.yaml', 'steckbrief.yml', 'steckbrief.json'] as const;

const NAMES: ReadonlyMap<string, DocumentKind> = new Map([
  ...STECKBRIEF_NAMES.map((name) => [name, 'steckbrief'] as const),
  ['publiccode.yml', 'publiccode'],
  ['publiccode.yaml', 'publiccode'],
]);

/** What people have decided about a service; only at its root, so that nobody takes one of another service for it. */
const DECISIONS: ReadonlyMap<string, DocumentKind> = new Map([
  ['nachweise.yaml', 'nachweise'],
  ['ausnahmen.yaml', 'ausnahmen'],
]);

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** Lists of the files of a delivery to the Portalverbund: text that a rule reads. */
const INDEX = /^index[^/]*\.txt$/;

/** Whether a file is named as licence texts are: then it is read although its suffix says nothing. */
export function isLicence(path: string): boolean {
  return /^(?:licen[cs]e|lizenz|copying)(?:[.-](?:txt|md))?$/.test(baseName(path));
}

/** Format by suffix, null for a suffix we do not know. */
export function formatOf(path: string): Format | null {
  if (INDEX.test(baseName(path))) return 'text';
  return SUFFIXES.get(baseName(path).split('.').at(-1)!) ?? null;
}

/** Format by the first character, for files that someone named although their suffix says nothing. */
export function sniffFormat(text: string): Format {
  const first = text.trimStart()[0];
  return first === '<'
    ? /^\s*<(?:!doctype\s+html|html)\b/i.test(text)
      ? 'html'
      : 'xml'
    : first === '{' || first === '['
      ? 'json'
      : 'text';
}

const NAMESPACES: readonly (readonly [RegExp, DocumentKind, onlyRoot?: string])[] = [
  [/^urn:xoev-de:fim:standard:xdatenfelder_/, 'xdatenfelder'],
  [/^http:\/\/www\.regierung-mv\.de\/xprozess\//, 'xprozess'],
  [/^http:\/\/docs\.oasis-open\.org\/codelist\/ns\/genericode\//, 'genericode'],
  [/^http:\/\/www\.w3\.org\/2001\/XMLSchema$/, 'xml-schema'],
  [/^http:\/\/purl\.oclc\.org\/dsdl\/schematron$/, 'schematron'],
  [/^http:\/\/xoev\.de\/schemata\/xzufi\//, 'xzufi'],
  [/^https?:\/\/xoev\.de\/transport\/xta\/|^http:\/\/www\.osci\.eu\/ws\/2014\/10\/transport$/, 'xta'],
  [/^http:\/\/www\.akdb\.de\/egov\/bsp\/nachrichten$/, 'bsp-nachricht', 'BspNachricht'],
  [/^urn:oasis:names:tc:SAML:2\.0:metadata$/, 'saml-metadata'],
  [/^urn:oasis:names:tc:SAML:2\.0:protocol$/, 'saml-request', 'AuthnRequest'],
];

/** Kind of an XML document by the namespace (and name) of its root, never by prefix. */
export function kindOfRoot(root: { namespace: string; local: string }): DocumentKind | null {
  return (
    NAMESPACES.find(
      ([expression, , only = root.local]) => expression.test(root.namespace) && only === root.local,
    )?.[1] ?? null
  );
}

/** Kind of a YAML or JSON document by what only that kind has. */
function kindOfData(value: Json): DocumentKind | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const has = (...keys: string[]) => keys.every((key) => Object.hasOwn(value, key));
  if (has('openapi') || has('swagger')) return 'openapi';
  if (has('kty') || has('keys')) return 'jwk';
  if (has('contentStructure')) return 'fit-connect';
  if (has('leikaKey') || has('destinationSignature') || has('routes')) return 'fit-connect-route';
  if (has('mailboxUuid') || has('sha512sum', 'authorToken') || has('status', 'publicServiceName', 'senderName'))
    return 'zbp';
  return has('requestId', 'grosAmount') || has('paymentRequest') || has('paymentInformation') ? 'xbezahldienste' : null;
}

/** What a file is by its name and content, whatever the Steckbrief says; null where nothing recognises it. */
export function recognise(
  path: string,
  format: Format | null,
  content: { root: { namespace: string; local: string } | null; value: Json | undefined },
): DocumentKind | null {
  const named = NAMES.get(baseName(path)) ?? DECISIONS.get(path.toLowerCase());
  if (named) return named;
  if (INDEX.test(baseName(path))) return 'text';
  if (/\.(?:cer|crt|der|pem)$/i.test(path)) return 'certificate';
  if (format === 'html') return 'html';
  if (content.root) return kindOfRoot(content.root);
  return content.value === undefined ? null : kindOfData(content.value);
}

/** Root name of XML that no parser could read to its end, so that its fault is told as that of its kind. */
export function sniffRoot(text: string): { namespace: string; local: string } | null {
  const tag =
    /<(?:([\p{L}_][\p{L}\p{N}_.-]*):)?([\p{L}_][\p{L}\p{N}_.-]*)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)/u.exec(
      text.slice(0, 20_000).replace(/<!--.*?-->|<\?.*?\?>|<![^>]*>/gs, ''),
    );
  if (!tag) return null;
  const declared = new RegExp(`\\sxmlns${tag[1] ? `:${tag[1]}` : ''}\\s*=\\s*["']([^"']*)["']`).exec(tag[3] ?? '');
  return { namespace: declared?.[1] ?? '', local: tag[2]! };
}
