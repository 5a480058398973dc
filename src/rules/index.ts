import { absent } from './absent.ts';
import { accepted } from './accepted.ts';
import { answers } from './answers.ts';
import { characters } from './characters.ts';
import { codeList } from './code-list.ts';
import { compare } from './compare.ts';
import { count } from './count.ts';
import { declaredKind } from './declared-kind.ts';
import type { AnyCheckKind } from './define-check.ts';
import { embeddedFile } from './embedded-file.ts';
import { examined } from './examined.ts';
import { fileAbsent } from './file-absent.ts';
import { fileExists } from './file-exists.ts';
import { fileName } from './file-name.ts';
import { fim } from './fim.ts';
import { fimDeclared } from './fim-declared.ts';
import { fimForm } from './fim-form.ts';
import { fimPayload } from './fim-payload.ts';
import { format } from './format.ts';
import { genericode } from './genericode.ts';
import { inCatalogue } from './in-catalogue.ts';
import { manual } from './manual.ts';
import { oneOf } from './one-of.ts';
import { pattern } from './pattern.ts';
import { agree } from './portal/agree.ts';
import { bundid } from './portal/bundid.ts';
import { certificate, certificateDeclared } from './portal/certificate.ts';
import { declared } from './portal/declared.ts';
import { entityIdHost } from './portal/entity-id-host.ts';
import { certificateChain, fitConnectJwk } from './portal/fit-connect-jwk.ts';
import { destinationSignature } from './portal/fit-connect-route.ts';
import { fitConnectVersion } from './portal/fit-connect-version.ts';
import { html } from './portal/html.ts';
import { htmlText } from './portal/html-text.ts';
import { length } from './portal/length.ts';
import { licenceText } from './portal/licence-text.ts';
import { noPrivateKey } from './portal/no-private-key.ts';
import { openApi } from './portal/openapi.ts';
import { openApiSchema } from './portal/openapi-schema.ts';
import { pageDate } from './portal/page-date.ts';
import { pageSays } from './portal/page-says.ts';
import { pvogIndex } from './portal/pvog-index.ts';
import { rdfa } from './portal/rdfa.ts';
import { sum } from './portal/sum.ts';
import { readable } from './readable.ts';
import { reference } from './reference.ts';
import { required } from './required.ts';
import { schema } from './schema.ts';
import { schemaImports } from './schema-imports.ts';
import { schematron } from './schematron.ts';
import { standardClaimed } from './standard-claimed.ts';
import { unique } from './unique.ts';
import { waivers } from './waivers.ts';
import { xmlSchema } from './xml-schema.ts';
import { xmlWellFormed } from './xml-well-formed.ts';
import { xoevMessage } from './xoev-message.ts';

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
  xmlWellFormed,
  xmlSchema,
  embeddedFile,
  genericode,
  codeList,
  xoevMessage,
  schemaImports,
  fim,
  fimDeclared,
  fimForm,
  fimPayload,
  noPrivateKey,
  certificate,
  certificateDeclared,
  certificateChain,
  bundid,
  entityIdHost,
  fitConnectJwk,
  destinationSignature,
  fitConnectVersion,
  schematron,
  standardClaimed,
  htmlText,
  openApi,
  openApiSchema,
  pvogIndex,
  sum,
  declaredKind,
  html,
  pageSays,
  pageDate,
  rdfa,
  licenceText,
  length,
  agree,
  declared,
  manual,
  answers,
  waivers,
  examined,
];

const BY_NAME = new Map(CHECK_KINDS.map((kind) => [kind.name, kind]));

export function checkKind(name: string): AnyCheckKind | undefined {
  return BY_NAME.get(name);
}
