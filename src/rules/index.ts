import { absent } from './absent.ts';
import { accepted } from './accepted.ts';
import { characters } from './characters.ts';
import { compare } from './compare.ts';
import { count } from './count.ts';
import { declaredKind } from './declared-kind.ts';
import type { AnyCheckKind } from './define-check.ts';
import { examined } from './examined.ts';
import { fileAbsent } from './file-absent.ts';
import { fileExists } from './file-exists.ts';
import { fim } from './fim.ts';
import { fimPayload } from './fim-payload.ts';
import { format } from './format.ts';
import { inCatalogue } from './in-catalogue.ts';
import { manual } from './manual.ts';
import { oneOf } from './one-of.ts';
import { pattern } from './pattern.ts';
import { bundid } from './portal/bundid.ts';
import { certificate, certificateDeclared } from './portal/certificate.ts';
import { entityIdHost } from './portal/entity-id-host.ts';
import { certificateChain, fitConnectJwk } from './portal/fit-connect-jwk.ts';
import { destinationSignature } from './portal/fit-connect-route.ts';
import { noPrivateKey } from './portal/no-private-key.ts';
import { readable } from './readable.ts';
import { reference } from './reference.ts';
import { required } from './required.ts';
import { schema } from './schema.ts';
import { schematron } from './schematron.ts';
import { standardClaimed } from './standard-claimed.ts';
import { unique } from './unique.ts';
import { xmlSchema } from './xml-schema.ts';
import { xmlWellFormed } from './xml-well-formed.ts';

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
  xmlWellFormed,
  xmlSchema,
  fim,
  fimPayload,
  noPrivateKey,
  certificate,
  certificateDeclared,
  certificateChain,
  bundid,
  entityIdHost,
  fitConnectJwk,
  destinationSignature,
  schematron,
  standardClaimed,
  declaredKind,
  manual,
  examined,
];

const BY_NAME = new Map(CHECK_KINDS.map((kind) => [kind.name, kind]));

export function checkKind(name: string): AnyCheckKind | undefined {
  return BY_NAME.get(name);
}
