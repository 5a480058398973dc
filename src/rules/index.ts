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
import { agree } from './portal/agree.ts';
import { declared } from './portal/declared.ts';
import { html } from './portal/html.ts';
import { length } from './portal/length.ts';
import { licenceText } from './portal/licence-text.ts';
import { pageDate } from './portal/page-date.ts';
import { pageSays } from './portal/page-says.ts';
import { rdfa } from './portal/rdfa.ts';
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
  schematron,
  standardClaimed,
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
  examined,
];

const BY_NAME = new Map(CHECK_KINDS.map((kind) => [kind.name, kind]));

export function checkKind(name: string): AnyCheckKind | undefined {
  return BY_NAME.get(name);
}
