import type { TimeLeft } from '../base/time-left.ts';
import type { Examination, Tried } from '../documents/examination.ts';
import type { FileDocument } from '../documents/file.ts';
import type { Declaration } from '../documents/file-facts.ts';
import { type Agreement, agreement, declaredAs } from './declared.ts';
import { matchFacts } from './kosit/match-facts.ts';
import type { Claim, Standard } from './standard.ts';

/** Every claim, narrowed to one where that can be told, and what people need to know of the rest. */
interface Choice {
  readonly claims: readonly Claim[];
  readonly tried: readonly Tried[];
  /** The standard whose claim is the only one left. */
  readonly from?: Standard;
  readonly contradiction?: NonNullable<Examination['contradiction']>;
  /** Code lists of packages that do not lie with the service. */
  readonly official: readonly (readonly string[])[];
}

interface Candidate {
  claim: Claim;
  readonly from: Standard;
}

/** Whether somebody else than the service answers for it. */
export const isVouched = ({ origin, vouched }: Standard): boolean => origin !== 'service' || vouched === true;

const isHit = ({ claim }: Candidate): boolean => claim.matched === true;

/** Candidates of which some no longer claim the document, and why. */
function drop(
  candidates: readonly Candidate[],
  unwanted: (one: Candidate) => boolean,
  code: string,
  args: (one: Candidate) => Claim['reason']['args'] = () => ({}),
): void {
  for (const one of candidates)
    if (isHit(one) && unwanted(one)) one.claim = { ...one.claim, matched: false, reason: { code, args: args(one) } };
}

const keyOf = ({ claim }: Candidate): string => {
  const { id, version, scenario = '' } = claim.scenario.standard;
  return [id, version, scenario].join('\n').toLowerCase();
};

/** The same standard, installed twice or installed and given: the first one counts. */
function dropTwins(candidates: readonly Candidate[]): void {
  const first = new Map<string, Standard>();
  for (const one of candidates.filter(isHit)) if (!first.has(keyOf(one))) first.set(keyOf(one), one.from);
  drop(candidates, (one) => first.get(keyOf(one)) !== one.from, 'same-again');
}

/** Versions the document itself names: `version` of its root, or `xjustizVersion` and the like there or in its head. */
function versionsOf({ tree }: FileDocument): string[] {
  if (!tree) return [];
  const named = tree.find(
    '/*/@version|/*/@*[substring(local-name(), string-length(local-name()) - 6) = "Version"]|/*/*[1]/@*[substring(local-name(), string-length(local-name()) - 6) = "Version"]',
  );
  return [...new Set(named.map((node) => node.content.trim()))].filter((version) => version !== '');
}

const knownVersions = ({ claim: { scenario } }: Candidate): string[] =>
  [scenario.standard.version, scenario.meta?.schemaVersion ?? ''].filter((version) => version !== '');

/** Of several versions with one namespace, those the document names; standards with conditions of their own have judged that. */
function dropOtherVersions(candidates: readonly Candidate[], document: FileDocument): void {
  const rivals = candidates.filter((one) => isHit(one) && one.from.by !== 'conditions');
  if (rivals.length < 2) return;
  const found = versionsOf(document);
  if (found.length === 0) return;
  drop(
    rivals,
    (one) => knownVersions(one).length > 0 && !knownVersions(one).some((version) => found.includes(version)),
    'other-version',
    (one) => ({ found: found[0]!, expected: one.claim.scenario.standard.version }),
  );
}

/** Asks every standard, the most binding first, and narrows several answers by version, Steckbrief and kind of package. */
export function choose(document: FileDocument, standards: readonly Standard[], asOf?: string, time?: TimeLeft): Choice {
  const candidates: Candidate[] = standards.flatMap((from) =>
    from.claims(document, asOf, time).map((claim) => ({ claim, from })),
  );
  const declared = document.declarations.flatMap(({ standard }: Declaration) => standard ?? []);
  const answers = new Map(
    candidates.map((one) => [one, declared.map((standard) => agreement(standard, one.claim))] as const),
  );
  const says = (one: Candidate, answer: Agreement) => answers.get(one)?.includes(answer) === true;
  const several = () => candidates.filter(isHit).length > 1;
  const left = (filter: (one: Candidate) => boolean) =>
    several() && candidates.some((one) => isHit(one) && filter(one));

  // A service brings no judge where the run has one, however well its own one fits.
  const foreign = (one: Candidate) => one.from.origin !== 'service';
  if (candidates.some((one) => isHit(one) && foreign(one)))
    drop(candidates, (one) => !foreign(one), 'brought-by-service');
  dropTwins(candidates);
  dropOtherVersions(candidates, document);
  const contradicts = (one: Candidate) => says(one, 'no') && !says(one, 'yes') && !says(one, 'open');
  if (left((one) => !contradicts(one))) drop(candidates, contradicts, 'not-declared');
  if (left(({ from }) => from.by === 'conditions'))
    drop(candidates, ({ from }) => from.by !== 'conditions', 'schemas-only');
  if (left((one) => says(one, 'yes'))) drop(candidates, (one) => !says(one, 'yes'), 'not-declared');

  const names = candidates.map(({ claim }) => claim.name);
  /** Two configurations often call their scenarios the same. */
  const nameOf = ({ name, scenario }: Claim): string =>
    names.indexOf(name) === names.lastIndexOf(name)
      ? name
      : `${name} (${scenario.standard.id} ${scenario.standard.version})`;
  const hits = candidates.filter(isHit);
  const only = hits.length === 1 ? hits[0] : undefined;
  const { id = '', version = '' } = only?.claim.scenario.standard ?? {};
  const vouched = candidates.filter(({ from }) => isVouched(from));
  const listsOnly = standards.filter((one) => isVouched(one) && !candidates.some(({ from }) => from === one));
  return {
    claims: candidates.map(({ claim }) => claim),
    official: [
      ...new Set([
        ...vouched.flatMap(({ claim }) => (claim.scenario.codelists ? [claim.scenario.codelists] : [])),
        ...listsOnly.flatMap((one) => (one.codelists ? [one.codelists()] : [])),
      ]),
    ],
    ...(only && { from: only.from }),
    tried: candidates.map(({ claim, claim: { matched, reason } }) => ({
      name: nameOf(claim),
      matched: matched === true,
      reason: reason.code,
      args:
        hits.length === 0 && typeof reason.args['match'] === 'string'
          ? matchFacts(document, reason.args['match'])
          : reason.args,
    })),
    ...(only && contradicts(only)
      ? {
          contradiction: {
            declared: declared.map(declaredAs).join(', '),
            found: only.claim.scenario.standard.scenario ?? `${id} ${version}`.trim(),
          },
        }
      : {}),
  };
}
