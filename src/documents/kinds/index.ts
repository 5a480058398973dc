import { catalogue } from './catalogue.ts';
import { certificate } from './certificate.ts';
import { dcat } from './dcat.ts';
import { ausnahmen, nachweise } from './decisions.ts';
import { bspNachricht, xta, zbp } from './delivery.ts';
import { payload, xdatenfelder, xprozess } from './fim.ts';
import { fitConnect, fitConnectRoute, jwk } from './fit-connect.ts';
import { html } from './html.ts';
import type { Kind } from './kind.ts';
import { openapi } from './openapi.ts';
import { publiccode } from './publiccode.ts';
import { responses } from './responses.ts';
import { samlMetadata, samlRequest } from './saml.ts';
import { sbom } from './sbom.ts';
import { securityTxt } from './security-txt.ts';
import { steckbrief } from './steckbrief.ts';
import { text } from './text.ts';
import { tlsScan } from './tls-scan.ts';
import { xbezahldienste } from './xbezahldienste.ts';
import { genericode, schematron, xmlSchema, xoev } from './xoev.ts';
import { xzufi } from './xzufi.ts';

/** Kinds of documents (design section 3); where several could be meant, the first of them is. */
const ALL = [
  steckbrief,
  xdatenfelder,
  xprozess,
  payload,
  genericode,
  xmlSchema,
  schematron,
  xoev,
  xzufi,
  samlMetadata,
  samlRequest,
  openapi,
  fitConnect,
  fitConnectRoute,
  jwk,
  xta,
  zbp,
  bspNachricht,
  xbezahldienste,
  certificate,
  publiccode,
  html,
  nachweise,
  ausnahmen,
  securityTxt,
  responses,
  tlsScan,
  sbom,
  dcat,
  catalogue,
  text,
] as const;

export type DocumentKind = (typeof ALL)[number]['name'];

/** A list of kinds as what derives from them takes it, so that a test can add one. */
export type Kinds = readonly Kind<DocumentKind>[];

export const KINDS: Kinds = ALL;

/** Their names, for schemas and command lines. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = KINDS.map(({ name }) => name);

/** The record of a kind; none for `*` and for files of no kind. */
export function kindNamed(name: string | null, kinds: Kinds = KINDS): Kind<DocumentKind> | undefined {
  return kinds.find((kind) => kind.name === name);
}

/** Whether `select` in rules on this kind is XPath (else JSONPath). */
export function isXmlKind(name: string, kinds: Kinds = KINDS): boolean {
  return kindNamed(name, kinds)?.syntax === 'xml';
}
