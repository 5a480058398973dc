import { stringify } from 'yaml';
import type { Json } from '../../base/nouns.ts';
import { isXmlKind } from '../../documents/kinds/index.ts';
import { checkKind } from '../../rules/index.ts';
import { kebab } from '../../text/kebab.ts';
import { FILL, openSkeleton } from './open-skeleton.ts';
import { skeletonFor } from './skeletons.ts';

/** What the author says of a new rule. */
interface NewRule {
  readonly id: string;
  readonly kind: string;
  readonly check: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly chapter: string;
  /** Chapters to choose from, for the comment. */
  readonly chapters: readonly string[];
  /** Version of the ruleset the rule begins with. */
  readonly since: string;
  /** Path of the schema for editors, from the rule's folder. */
  readonly schema: string;
}

/** Name of a rule that has no better one yet: the first words of its title. */
export function nameFor(id: string, title: string | undefined): string {
  const name = kebab(title ?? '')
    .split('-')
    .slice(0, 5)
    .join('-');
  return name === '' ? id.toLowerCase() : name;
}

const flow = (value: Json): string =>
  stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  }).trim();

/** An example as a line of YAML: XML as text, everything else as data. */
function example(document: Json, kind: string, more: string): string {
  const given = isXmlKind(kind) || typeof document === 'string' ? `text: ${flow(document)}` : `data: ${flow(document)}`;
  return `- { ${given}${more} }`;
}

/** Parameters of a check kind, as comments. */
function parameterLines(check: string): string[] {
  const { properties = {} } = checkKind(check)!.params as {
    properties?: Readonly<Record<string, { description?: string }>>;
  };
  return Object.entries(properties).map(([name, { description = '' }]) => `#   ${name}: ${description}`);
}

/** The text of a new rule: whole where the check kind is known well enough, else with places for the author to fill. */
export function newRule({ id, kind, check, name, title, chapter, chapters, since, schema }: NewRule): string {
  const made = skeletonFor(kind, check);
  const { select, with: given, message, pass, fail, code } = made ?? openSkeleton(kind, check);
  const human = checkKind(check)!.evidence === 'human';
  const failing = human ? ', outcome: needs-review' : code === '' ? '' : `, code: ${code}`;
  const both = (de: string, en: string) => [`  de: ${flow(de)}`, `  en: ${flow(en)}`];
  return `${[
    `# yaml-language-server: $schema=${schema}`,
    '# Ersetzen Sie jedes AUSFÜLLEN; „vorgaben ruleset lint“ zählt auf, was noch fehlt.',
    `id: ${id}`,
    `name: ${name}`,
    `# Eines von: ${chapters.join(', ')}`,
    `chapter: ${chapter}`,
    'title:',
    ...both(title ?? `${FILL}: was gilt, in wenigen Wörtern`, `${FILL}: what holds, in a few words`),
    'requirement:',
    ...both(`${FILL}: was verlangt ist, in einem Satz`, `${FILL}: what is required, in one sentence`),
    'why:',
    ...both(`${FILL}: warum es verlangt ist`, `${FILL}: why it is required`),
    'fix:',
    ...both(`${FILL}: was zu tun ist, mit einem Beispiel`, `${FILL}: what to do, with an example`),
    '# MUSS, SOLL oder KANN; mit grade C höchstens SOLL.',
    'level: SOLL',
    'source:',
    `  title: ${flow(`${FILL}: Titel der Quelle`)}`,
    `  url: ${flow(`https://${FILL}`)}`,
    '  # A im maßgeblichen Text gelesen, B aus zweiter Hand, C erschlossen',
    '  grade: C',
    `applies: { kind: ${kind} }`,
    `# Prüfart ${check}: ${checkKind(check)!.summary.de}`,
    ...parameterLines(check),
    'checks:',
    `  - kind: ${check}`,
    ...(select === undefined ? [] : [`    select: ${flow(select)}`]),
    ...(given === undefined ? [] : [`    with: ${flow(given)}`]),
    ...(message ? ['    message:', `      de: ${flow(message.de)}`, `      en: ${flow(message.en)}`] : []),
    ...(made || human
      ? []
      : ['# Noch ohne Aussage: Schreiben Sie ein Dokument, das die Regel erfüllt, und eines, das sie verfehlt.']),
    'examples:',
    '  pass:',
    `    ${example(pass, kind, human ? ', outcome: needs-review' : made ? '' : `, name: ${flow(`${FILL}: erfüllt`)}`)}`,
    '  fail:',
    `    ${example(fail, kind, made || human ? failing : `, name: ${flow(`${FILL}: verfehlt`)}`)}`,
    `since: ${since}`,
  ].join('\n')}\n`;
}
