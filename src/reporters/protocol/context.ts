import type { Lang } from '../../base/nouns.ts';
import type { Report } from '../../base/report.ts';
import { PROTOCOL } from '../../words/protocol/index.ts';
import { date } from '../../words/render.ts';
import { type Say, WORDS } from '../../words/reporters/index.ts';
import { type Speaker, speaker } from '../../words/speaker.ts';
import { cut, oneLine } from '../../words/visible.ts';
import { namesOf, type Rules, rulesById } from '../view.ts';
import { capFor, type ServiceView, serviceView } from './service-view.ts';

/** What a protocol says beside the report itself. */
export interface ProtocolFacts {
  /** The resolution that gave the ruleset its status. */
  readonly resolution?: { readonly body: string; readonly date: string };
  /** sha256 of the JSON report in hex digits: ties what is signed to what a machine can read. */
  readonly reportDigest?: string;
}

type Tell = Speaker<typeof PROTOCOL>;

/** Everything the parts of a protocol need, made once for a report. */
export interface Protocol {
  readonly report: Report;
  readonly facts: ProtocolFacts;
  readonly rules: Rules;
  readonly services: readonly ServiceView[];
  readonly lang: Lang;
  readonly say: Say;
  readonly tell: Tell;
  readonly day: (iso: string) => string;
  /** Foreign text on one line, cut where nobody would read on. */
  readonly plain: (text: string) => string;
}

const LONGEST_TEXT = 1500;

export function protocolOf(report: Report, facts: ProtocolFacts): Protocol {
  const { lang } = report;
  const [say, tell] = [speaker(WORDS, lang), speaker(PROTOCOL, lang)];
  const rules = rulesById(report);
  const names = namesOf(report, say);
  const cap = capFor(report);
  return {
    report,
    facts,
    rules,
    services: report.services.map((service, index) =>
      serviceView(service, names[index]!, `s${index + 1}`, report, cap),
    ),
    lang,
    say,
    tell,
    day: (iso) => date(iso, lang),
    plain: (text) =>
      oneLine(text.length <= LONGEST_TEXT ? text : tell('cut', { text: cut(text, LONGEST_TEXT).slice(0, -1) })),
  };
}

/** Ruleset by name, version and status, as the title says it. */
export function rulesetName({ report: { ruleset }, say }: Pick<Protocol, 'report' | 'say'>): string {
  return `${ruleset.id} ${ruleset.version} (${say(`status.${ruleset.status}`)})`;
}

/** What every page says where services are samples; nothing where all are real. */
export function sampleText({ services, say, tell }: Protocol): string {
  const n = services.filter(({ service }) => service.sample).length;
  if (n === 0) return '';
  return n === services.length ? say('sample') : tell('sample-among', { n });
}

/** What a reader must know about the ruleset before trusting a verdict. */
export function notes({ report: { ruleset }, services, tell }: Protocol): string[] {
  const waivers = services.reduce((sum, { waivers }) => sum + waivers.length, 0);
  return [
    ...(waivers > 0 ? [tell('note.waived', { n: waivers })] : []),
    ...(ruleset.status === 'entwurf' || ruleset.status === 'zurueckgezogen' ? [tell(`note.${ruleset.status}`)] : []),
    ...(ruleset.signedBy === null
      ? [tell(ruleset.bundled ? 'note.bundled' : ruleset.origin === 'service' ? 'note.of-service' : 'note.unsigned')]
      : []),
  ];
}
