import { stringify } from 'yaml';
import type { Json, Lang } from '../../base/nouns.ts';
import { isXmlKind } from '../../documents/kinds/index.ts';
import { checkKind } from '../../rules/index.ts';
import { parametersOf } from '../../rules/parameters.ts';
import { kebab } from '../../text/kebab.ts';
import { RULE_COMMENTS } from '../../words/rule-skeleton.ts';
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
  /** Language of its comments. */
  readonly lang: Lang;
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
function parameterLines(check: string, lang: Lang): string[] {
  const { properties = {} } = parametersOf(checkKind(check)!, lang) as {
    properties?: Readonly<Record<string, { description?: string }>>;
  };
  return Object.entries(properties).map(([name, { description = '' }]) => `#   ${name}: ${description}`);
}

/** The text of a new rule: whole where the check kind is known well enough, else with places for the author to fill. */
export function newRule({ id, kind, check, name, title, chapter, chapters, since, schema, lang }: NewRule): string {
  const made = skeletonFor(kind, check);
  const { select, with: given, message, pass, fail, code } = made ?? openSkeleton(kind, check);
  const human = checkKind(check)!.evidence === 'human';
  const failing = human ? ', outcome: needs-review' : code === '' ? '' : `, code: ${code}`;
  const both = (de: string, en: string) => [`  de: ${flow(de)}`, `  en: ${flow(en)}`];
  return `${[
    `# yaml-language-server: $schema=${schema}`,
    RULE_COMMENTS.fill[lang],
    `id: ${id}`,
    `name: ${name}`,
    RULE_COMMENTS.chapters[lang].replace('{chapters}', () => chapters.join(', ')),
    `chapter: ${chapter}`,
    'title:',
    ...both(title ?? `${FILL}: was gilt, in wenigen Wörtern`, `${FILL}: what holds, in a few words`),
    'requirement:',
    ...both(`${FILL}: was verlangt ist, in einem Satz`, `${FILL}: what is required, in one sentence`),
    'why:',
    ...both(`${FILL}: warum es verlangt ist`, `${FILL}: why it is required`),
    'fix:',
    ...both(`${FILL}: was zu tun ist, mit einem Beispiel`, `${FILL}: what to do, with an example`),
    RULE_COMMENTS.level[lang],
    'level: SOLL',
    'source:',
    `  title: ${flow(`${FILL}: Titel der Quelle`)}`,
    `  url: ${flow(`https://${FILL}`)}`,
    `  ${RULE_COMMENTS.grade[lang]}`,
    '  grade: C',
    `applies: { kind: ${kind} }`,
    RULE_COMMENTS.check[lang].replace('{check}', check).replace('{summary}', () => checkKind(check)!.summary[lang]),
    ...parameterLines(check, lang),
    'checks:',
    `  - kind: ${check}`,
    ...(select === undefined ? [] : [`    select: ${flow(select)}`]),
    ...(given === undefined ? [] : [`    with: ${flow(given)}`]),
    ...(message ? ['    message:', `      de: ${flow(message.de)}`, `      en: ${flow(message.en)}`] : []),
    ...(made || human ? [] : [RULE_COMMENTS.open[lang]]),
    'examples:',
    '  pass:',
    `    ${example(pass, kind, human ? ', outcome: needs-review' : made ? '' : `, name: ${flow(`${FILL}: erfüllt`)}`)}`,
    '  fail:',
    `    ${example(fail, kind, made || human ? failing : `, name: ${flow(`${FILL}: verfehlt`)}`)}`,
    `since: ${since}`,
  ].join('\n')}\n`;
}
