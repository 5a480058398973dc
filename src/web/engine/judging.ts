import { parse } from 'yaml';
import { UserError } from '../../base/errors.ts';
import { judgeServices } from '../../cli/judge-services.ts';
import { documentAt } from '../../decisions/artefacts.ts';
import type { AnswerEntry, WaiverEntry } from '../../decisions/entries.ts';
import type { Question } from '../../decisions/questions.ts';
import { recordAnswer, recordWaiver } from '../../decisions/record.ts';
import { writeSkeleton } from '../../decisions/skeleton.ts';
import { findTargets, type ServiceTarget } from '../../documents/targets.ts';
import { sha256 } from '../../store/hash.ts';
import { PREPARE } from '../../words/open-questions.ts';
import type { Kept } from './check.ts';
import { ioOf, PLACES } from './ground.ts';
import { overlaid } from './overlay.ts';
import type { Answered, Asked, Changed, Given } from './protocol.ts';

const ANSWERS = 'nachweise.yaml';
const WAIVERS = 'ausnahmen.yaml';

/** The service of the last run that lies at a path of its report. */
export function targetOf({ paths }: Kept, service: string): ServiceTarget {
  return findTargets(PLACES.input, paths).services.find(({ path }) => path === service)!;
}

/** The text of a file in the folder of a service; null where there is none. */
function textIn({ source }: ServiceTarget, name: string): string | null {
  return typeof source.size(name) === 'number' ? new TextDecoder().decode(source.bytes(name)) : null;
}

interface Questioned {
  readonly questions: readonly Question[];
  readonly titles: ReadonlyMap<string, string>;
  readonly sha256Of: (datei: string) => string | undefined;
}

/** Has the service judged as for an Abnahme, for the questions that this puts to people. */
async function questioned(kept: Kept, target: ServiceTarget): Promise<Questioned> {
  const { report, options, paths } = kept;
  const targets = { ...findTargets(PLACES.input, paths), services: [target] };
  const how = { ...options, asOf: report.asOf };
  for await (const { service, ruleset, run } of judgeServices(targets, 'abnahme', how, ioOf(), true)) {
    const sums = new Map(service.documents.map(({ relative, sha256: sum }) => [relative, sum ?? undefined]));
    return {
      questions: run.questions,
      titles: new Map([...ruleset.texts().values()].map(({ id, title }) => [id, title[options.lang]])),
      sha256Of: (datei) => sums.get(documentAt(datei, service)?.relative ?? ''),
    };
  }
  throw new Error('No service was judged');
}

/** nachweise.yaml of a service with every open question in it. */
function skeletonOf(target: ServiceTarget, { questions, titles, sha256Of }: Questioned, { options }: Kept): string {
  const made = writeSkeleton({ text: textIn(target, ANSWERS), questions, titles, sha256Of, lang: options.lang });
  if (!made) throw new UserError(PREPARE['other-shape'], { file: ANSWERS });
  return made.text;
}

/** The questions that the ruleset puts to people about a service, and what they have answered so far. */
export async function questionsAbout(kept: Kept, service: string): Promise<readonly Asked[]> {
  const target = targetOf(kept, service);
  const found = await questioned(kept, target);
  const { nachweise } = parse(skeletonOf(target, found, kept)) as { nachweise: readonly AnswerEntry[] | null };
  return found.questions.map(({ ruleId, text, look, roles, open, subjects }) => ({
    ruleId,
    title: found.titles.get(ruleId) ?? '',
    text,
    look,
    roles,
    open,
    subjects: subjects.map(({ datei }) => datei),
    answer: nachweise?.find(({ regel }) => regel === ruleId) ?? null,
  }));
}

/** Where evidence that a person brings is put in the service. */
const placeOf = (name: string): string => `nachweise/${name.replace(/[^\p{L}\p{N}._-]+/gu, '-')}`;

async function bytesOf({ content }: Given): Promise<Uint8Array> {
  return content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
}

/** Writes an answer into nachweise.yaml, and puts evidence beside it with its checksum. */
export async function withAnswer(kept: Kept, service: string, answer: Answered, proof?: Given): Promise<Changed> {
  const target = targetOf(kept, service);
  const found = await questioned(kept, target);
  const bytes = proof && (await bytesOf(proof));
  const datei = proof ? placeOf(proof.path) : answer.datei;
  const sum = bytes ? sha256(bytes) : datei === undefined ? undefined : found.sha256Of(datei);
  const { regel, ergebnis, wer, rolle, wann, bemerkung, url } = answer;
  const nachweis = url ? { url } : datei !== undefined && sum !== undefined ? { datei, sha256: sum } : null;
  const text = recordAnswer(skeletonOf(target, found, kept), {
    ...{ regel, ergebnis, wer, rolle, wann, nachweis, bemerkung },
  });
  if (text === null) throw new UserError(PREPARE['other-shape'], { file: ANSWERS });
  const extra = bytes && datei !== undefined ? [{ path: datei, content: bytes }] : [];
  return changed(kept, service, ANSWERS, text, extra);
}

/** Writes an exception into ausnahmen.yaml. */
export function withWaiver(kept: Kept, service: string, waiver: WaiverEntry): Changed {
  const text = recordWaiver(textIn(targetOf(kept, service), WAIVERS), waiver);
  if (text === null) throw new UserError(PREPARE['other-shape'], { file: WAIVERS });
  return changed(kept, service, WAIVERS, text);
}

/** Puts a file into a service, as the form of the Steckbrief saves it. */
export const withFile = (kept: Kept, service: string, name: string, text: string): Changed =>
  changed(kept, service, name, text);

function changed({ report }: Kept, service: string, name: string, text: string, extra: readonly Given[] = []): Changed {
  const content = new TextEncoder().encode(text);
  const saved = { name, type: 'application/yaml', bytes: content };
  return {
    files: overlaid(service, [{ path: name, content }, ...extra], report.asOf),
    saved: [saved, ...extra.map(savedAs)],
  };
}

const savedAs = ({ path, content }: Given) => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  type: 'application/octet-stream',
  bytes: content as Uint8Array,
});
