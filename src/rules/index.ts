import { planOffered } from './catalogue/plan-offered.ts';
import { rarelyUsed } from './catalogue/rarely-used.ts';
import { sharedByServices } from './catalogue/shared.ts';
import { versionsAgree } from './catalogue/versions-agree.ts';
import { answers } from './decisions/answers.ts';
import { waivers } from './decisions/waivers.ts';
import type { AnyCheckKind } from './define-check.ts';
import { fimDeclared } from './fim/fim-declared.ts';
import { fimForm } from './fim/form.ts';
import { fimPayload } from './fim/payload.ts';
import { fim } from './fim/quality.ts';
import { absent } from './generic/absent.ts';
import { agree } from './generic/agree.ts';
import { almostKind } from './generic/almost-kind.ts';
import { characters } from './generic/characters.ts';
import { compare } from './generic/compare.ts';
import { count } from './generic/count.ts';
import { declaredKind } from './generic/declared-kind.ts';
import { embeddedFile } from './generic/embedded-file.ts';
import { examined } from './generic/examined.ts';
import { fileAbsent } from './generic/file-absent.ts';
import { fileExists } from './generic/file-exists.ts';
import { fileName } from './generic/file-name.ts';
import { fileSays } from './generic/file-says.ts';
import { format } from './generic/format.ts';
import { inCatalogue } from './generic/in-catalogue.ts';
import { length } from './generic/length.ts';
import { manual } from './generic/manual.ts';
import { noCredentials } from './generic/no-credentials.ts';
import { noPrivateKey } from './generic/no-private-key.ts';
import { oneOf } from './generic/one-of.ts';
import { pattern } from './generic/pattern.ts';
import { placeholder } from './generic/placeholder.ts';
import { readable } from './generic/readable.ts';
import { reference } from './generic/reference.ts';
import { required } from './generic/required.ts';
import { schema } from './generic/schema.ts';
import { sum } from './generic/sum.ts';
import { unique } from './generic/unique.ts';
import { bundid } from './portal/bundid.ts';
import { certificate } from './portal/certificate.ts';
import { certificateChain } from './portal/certificate-chain.ts';
import { certificateDeclared } from './portal/certificate-declared.ts';
import { dcatLicence } from './portal/dcat-licence.ts';
import { declared } from './portal/declared.ts';
import { entityIdHost } from './portal/entity-id-host.ts';
import { fileContradicts } from './portal/file-contradicts.ts';
import { fitConnectJwk } from './portal/fit-connect-jwk.ts';
import { destinationSignature } from './portal/fit-connect-route.ts';
import { fitConnectVersion } from './portal/fit-connect-version.ts';
import { foreignContent } from './portal/foreign-content.ts';
import { html } from './portal/html.ts';
import { htmlText } from './portal/html-text.ts';
import { inputLimits } from './portal/input-limits.ts';
import { licenceText } from './portal/licence-text.ts';
import { openApi } from './portal/openapi.ts';
import { openApiSchema } from './portal/openapi-schema.ts';
import { pageDate } from './portal/page-date.ts';
import { pageSays } from './portal/page-says.ts';
import { pvogIndex } from './portal/pvog-index.ts';
import { rdfa } from './portal/rdfa.ts';
import { responseHeaders } from './portal/response-headers.ts';
import { sbom } from './portal/sbom.ts';
import { securityTxt } from './portal/security-txt.ts';
import { signatureField } from './portal/signature-field.ts';
import { tlsScan } from './portal/tls-scan.ts';
import { accepted } from './xoev/accepted.ts';
import { codeList } from './xoev/code-list.ts';
import { escapedOnce } from './xoev/escaped-once.ts';
import { genericode } from './xoev/genericode.ts';
import { namespaceVersion } from './xoev/namespace-version.ts';
import { ownCodeList } from './xoev/own-code-list.ts';
import { schemaImports } from './xoev/schema-imports.ts';
import { schematron } from './xoev/schematron.ts';
import { schematronFired } from './xoev/schematron-fired.ts';
import { standardClaimed } from './xoev/standard-claimed.ts';
import { xmlSchema } from './xoev/xml-schema.ts';
import { xmlWellFormed } from './xoev/xml-well-formed.ts';
import { xoevDeclared } from './xoev/xoev-declared.ts';
import { xoevMessage } from './xoev/xoev-message.ts';

/** Every kind of check a rule may name. */
export const CHECK_KINDS: readonly AnyCheckKind[] = [
  readable,
  required,
  absent,
  accepted,
  oneOf,
  pattern,
  format,
  characters,
  inCatalogue,
  unique,
  count,
  compare,
  reference,
  schema,
  fileExists,
  fileAbsent,
  fileName,
  fileSays,
  xmlWellFormed,
  xmlSchema,
  embeddedFile,
  genericode,
  ownCodeList,
  codeList,
  xoevMessage,
  escapedOnce,
  xoevDeclared,
  namespaceVersion,
  schemaImports,
  fim,
  fimDeclared,
  fimForm,
  fimPayload,
  noPrivateKey,
  noCredentials,
  placeholder,
  certificate,
  certificateDeclared,
  certificateChain,
  bundid,
  entityIdHost,
  fileContradicts,
  fitConnectJwk,
  destinationSignature,
  fitConnectVersion,
  schematron,
  schematronFired,
  standardClaimed,
  htmlText,
  openApi,
  openApiSchema,
  pvogIndex,
  sum,
  declaredKind,
  almostKind,
  html,
  pageSays,
  pageDate,
  rdfa,
  securityTxt,
  responseHeaders,
  tlsScan,
  sbom,
  inputLimits,
  signatureField,
  dcatLicence,
  foreignContent,
  licenceText,
  length,
  agree,
  declared,
  manual,
  answers,
  waivers,
  examined,
  sharedByServices,
  versionsAgree,
  rarelyUsed,
  planOffered,
];

const BY_NAME = new Map(CHECK_KINDS.map((kind) => [kind.name, kind]));

export function checkKind(name: string): AnyCheckKind | undefined {
  return BY_NAME.get(name);
}
