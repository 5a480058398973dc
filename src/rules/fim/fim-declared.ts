import type { Json } from '../../base/nouns.ts';
import type { Document, Node } from '../../documents/document.ts';
import { type Identity, identitiesOf } from '../../fim/identity.ts';
import { at, type Consulted, defineCheck, type Gap, type Problem } from '../define-check.ts';
import { modelOf } from './quality.ts';

/** An entry of the Steckbrief: which file, and who it is said to be. */
interface Claim {
  readonly path: string;
  readonly id: Node | undefined;
  readonly version: Node | undefined;
}

const said = (node: Node | undefined): string => (typeof node?.value === 'string' ? node.value.trim() : '');

function claimOf(node: Node): Claim {
  const given = (name: string) => {
    const part = node.child(name);
    return said(part) === '' ? undefined : part;
  };
  const path: Json | undefined = node.child('datei')?.value;
  return { path: typeof path === 'string' ? path : '', id: given('id'), version: given('version') };
}

/** `S05000058V1.0` names both; a version of its own goes before. */
function wanted({ id, version }: Claim): { id: string; version: string } {
  const [, bare = '', tail = ''] = /^([SGFD]\d{8,11})V(\d+(?:\.\d+)*)$/.exec(said(id)) ?? [];
  return { id: bare === '' ? said(id) : bare, version: said(version) || tail };
}

function* compare(claim: Claim, file: Document, identities: readonly Identity[]): Generator<Problem> {
  const { id, version } = wanted(claim);
  const known = [...new Set(identities.map((one) => one.id))];
  const same = id === '' ? identities : identities.filter((one) => one.id === id);
  const related = (pointer: string) => (pointer === '' ? {} : { related: [{ document: file, pointer }] });
  const facts = { path: file.path, known: known.slice(0, 3), more: Math.max(0, known.length - 3) };
  if (same.length === 0) {
    yield {
      ...at(claim.id!, 'other-id', { value: id, ...facts }, { part: 'value' }),
      ...related(identities[0]!.at.id),
    };
    return;
  }
  if (version === '' || same.some((one) => one.version === version)) return;
  const place = claim.version ?? claim.id!;
  const [first] = same;
  const versions = [...new Set(same.map((one) => one.version))].filter((one) => one !== '');
  const args = { value: version, path: file.path, id: first!.id, found: versions, none: versions.length === 0 };
  yield { ...at(place, 'other-version', args, { part: 'value' }), ...related(first!.at.version || first!.at.id) };
}

/** Whoever reads the Steckbrief takes its ids for those of the files. */
export const fimDeclared = defineCheck<Record<never, never>>({
  name: 'fim-declared',
  summary: {
    de: 'ID und Version, die der Steckbrief zu einer FIM-Datei nennt, sind die der Datei.',
    en: 'The id and version that the Steckbrief gives for a FIM file are those of the file.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    'other-id': {
      de: 'Der Steckbrief nennt zu „{path}“ die ID „{value}“; in der Datei steht {known}{more? und {more} weitere}. Berichtigen Sie die ID, oder nennen Sie die gemeinte Datei.',
      en: "The Steckbrief gives the id '{value}' for '{path}'; the file says {known}{more? and {more} more}. Correct the id, or name the file that is meant.",
    },
    'other-version': {
      de: 'Der Steckbrief nennt zu {id} in „{path}“ die Version „{value}“; in der Datei steht {found?{found}}{none?keine}. Berichtigen Sie die Version, oder legen Sie die gemeinte Fassung bei.',
      en: "The Steckbrief gives the version '{value}' for {id} in '{path}'; the file says {found?{found}}{none?none}. Correct the version, or include the edition that is meant.",
    },
    'no-file': {
      de: '„{path}“ liegt nicht bei oder ist nicht lesbar; ob ID und Version stimmen, bleibt offen.',
      en: "'{path}' is not here or cannot be read; whether id and version are right remains open.",
    },
    'no-identity': {
      de: 'In „{path}“ steht keine ID, mit der sich die des Steckbriefs vergleichen ließe.',
      en: "There is no id in '{path}' that the one of the Steckbrief could be compared with.",
    },
    'no-claim': {
      de: 'Zu dieser Datei nennt der Steckbrief weder ID noch Version.',
      en: 'The Steckbrief gives neither id nor version for this file.',
    },
  },
  subject: 'nodes',
  replaceable: [],
  *run({ nodes, document }, _params, { service }): Generator<Problem | Gap | Consulted> {
    for (const node of nodes) {
      const claim = claimOf(node);
      if (!claim.id && !claim.version) {
        yield { gap: 'not-applicable', document, code: 'no-claim' };
        continue;
      }
      const file = claim.path === '' ? undefined : service.document(claim.path);
      if (!file || file.fault) {
        yield { gap: 'unverified', document, code: 'no-file', args: { path: claim.path } };
        continue;
      }
      yield { consulted: file };
      const identities = identitiesOf(file, service, modelOf);
      // A code list does not say its number; only schemas of 2.0 that refer to it do.
      const unsaid = /^C\d{8,11}$/.test(said(claim.id)) && !identities.some(({ id }) => /^C\d/.test(id));
      if (identities.length > 0 && !unsaid) yield* compare(claim, file, identities);
      else yield { gap: 'unverified', document, code: 'no-identity', args: { path: file.path } };
    }
  },
});
