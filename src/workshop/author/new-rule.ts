import { stringify } from 'yaml';
import type { Json } from '../../base/nouns.ts';
import { isXmlKind } from '../../documents/kinds/index.ts';
import { checkKind } from '../../rules/index.ts';
import { kebab } from '../../text/kebab.ts';
import { UNFILLED } from '../lint/texts.ts';
import { documentFor, type Skeleton, selectFor, skeletonFor } from './skeletons.ts';

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

const FILL = UNFILLED;

/** Name of a rule that has no better one yet: the first words of its title. */
export function nameFor(id: string, title: string | undefined): string {
  const name = kebab(title ?? '')
    .split('-')
    .slice(0, 5)
    .join('-');
  return name === '' ? id.toLowerCase() : name;
}

/** A value that fits the schema of a parameter, for the author to replace. */
function placeholder(schema: Readonly<Record<string, unknown>>): Json {
  const { enum: choices, type, items, minimum, const: fixed, format } = schema;
  if (Array.isArray(choices)) return choices[0] as Json;
  if (fixed !== undefined) return fixed as Json;
  const first = Array.isArray(type) ? type[0] : type;
  if (first === 'integer' || first === 'number') return (minimum as number | undefined) ?? 1;
  if (first === 'boolean') return true;
  if (first === 'array') return [placeholder((items ?? { type: 'string' }) as Readonly<Record<string, unknown>>)];
  if (first === 'object') return {};
  return format === 'regex' ? `${FILL}.*` : FILL;
}

/** A check whose parameters only the author knows. */
function open(kind: string, check: string): Skeleton {
  const { params, subject, needsMessage, evidence } = checkKind(check)!;
  const {
    properties = {},
    required,
    oneOf,
    anyOf,
  } = params as {
    properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    required?: readonly string[];
    oneOf?: readonly { required?: readonly string[] }[];
    anyOf?: readonly { required?: readonly string[] }[];
  };
  const wanted = [...(required ?? []), ...((oneOf ?? anyOf)?.[0]?.required ?? [])];
  const given = Object.fromEntries(wanted.map((name) => [name, placeholder(properties[name] ?? {})]));
  const human = evidence === 'human';
  return {
    ...(subject === 'nodes' ? { select: human ? (isXmlKind(kind) ? '/*' : '$') : selectFor(kind) } : {}),
    ...(wanted.length > 0 ? { with: given } : {}),
    ...(needsMessage || human
      ? {
          message: human
            ? {
                de: `${FILL}: Frage, die mit Ja oder Nein zu beantworten ist`,
                en: `${FILL}: question to be answered by yes or no`,
              }
            : { de: `${FILL}: Satz mit dem Wert {value}`, en: `${FILL}: sentence with the value {value}` },
        }
      : {}),
    pass: documentFor(kind),
    fail: documentFor(kind),
    code: '',
  };
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
  const { select, with: given, message, pass, fail, code } = made ?? open(kind, check);
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
