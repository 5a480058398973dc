import { Ajv2020 } from 'ajv/dist/2020.js';
import t, { type Test } from 'tap';
import type { Args, Level } from '../../src/base/nouns.ts';
import { SCHEMA_MESSAGES } from '../../src/documents/json-schema/messages.ts';
import type { AnyCheckKind, Consulted, Gap, Problem } from '../../src/rules/define-check.ts';
import { checkKind } from '../../src/rules/index.ts';
import { parametersOf } from '../../src/rules/parameters.ts';
import { FAULTS } from '../../src/words/faults/index.ts';
import { render, shownArgs } from '../../src/words/render.ts';
import { contextOf, documentOf, type Facts, type World } from './nodes.ts';

/** What a case expects of one problem or gap; args named here must match, further ones are free. */
export interface Expected {
  readonly code: string;
  readonly args?: Args;
  readonly pointer?: string;
  readonly part?: string;
  readonly span?: readonly [number, number];
  readonly gap?: string;
  /** Level of its own; null where it has the rule's. */
  readonly level?: Level | null;
  /** Code of the reason a gap passes on. */
  readonly because?: string;
  /** The German sentence. */
  readonly says?: string;
  readonly related?: readonly string[];
  readonly path?: string;
}

export interface Case extends Omit<Facts, 'select'>, Omit<World, 'documents'> {
  readonly select?: string;
  readonly with?: unknown;
  readonly others?: readonly Facts[];
  readonly yields?: readonly Expected[];
}

export const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
  validateFormats: false,
});
export const covered = new Map<string, Set<string>>();

export function sayable(kind: AnyCheckKind, { code, args = {} }: Problem | Gap): string {
  const text = kind.messages[code] ?? kind.messages['*'];
  if (!text) throw new Error(`${kind.name} has no sentence for ${code}`);
  const [de, en] = [render(text, shownArgs(args), 'de'), render(text, shownArgs(args), 'en')];
  for (const sentence of [de, en]) {
    if (/\{\w+[?:}]/.test(sentence)) throw new Error(`${kind.name} ${code} leaves a gap: ${sentence}`);
    // A quoted sample may hold anything, the words around it may not.
    if (
      / {2}|^[\s,;:.]|\s[.,;:](?:\s|$)|„“(?!“)|(?<!')''(?!')|undefined|[.,;:]\.(?:\s|$)/.test(
        sentence.replaceAll(' .. ', ' '),
      )
    )
      throw new Error(`${kind.name} ${code} reads badly: ${sentence}`);
  }
  return de;
}

export function seen(kind: AnyCheckKind, what: Problem | Gap, expected: Expected): Expected {
  const { code, args = {} } = what;
  const problem: Partial<Problem> = 'gap' in what ? {} : what;
  return {
    code,
    ...(expected.args
      ? { args: Object.fromEntries(Object.keys(expected.args).map((key) => [key, args[key]])) as Args }
      : {}),
    ...(expected.pointer === undefined ? {} : { pointer: problem.pointer ?? '' }),
    ...(expected.part ? { part: problem.part ?? 'value' } : {}),
    ...(expected.span ? { span: problem.span ? [problem.span.from, problem.span.to] : [-1, -1] } : {}),
    ...(expected.level === undefined ? {} : { level: problem.level ?? null }),
    ...(expected.gap ? { gap: 'gap' in what ? what.gap : 'none' } : {}),
    ...(expected.because ? { because: ('gap' in what && what.because?.code) || 'none' } : {}),
    ...(expected.says ? { says: sayable(kind, what) } : {}),
    ...(expected.related ? { related: problem.related?.map((one) => one.pointer) ?? [] } : {}),
    ...(expected.path ? { path: what.document?.relative ?? '' } : {}),
  };
}

/** Runs one check kind over cases; refuses cases that occur twice or examine nothing. */
export function cases(
  name: string,
  { valid, invalid }: { readonly valid: readonly Case[]; readonly invalid: readonly Case[] },
): void {
  t.test(name, async (test: Test) => {
    const kind = checkKind(name);
    if (!kind) throw new Error(`There is no check kind ${name}`);
    const accepts = ajv.compile(parametersOf(kind, 'de'));
    const known = new Set<string>();
    const codes = covered.get(name) ?? new Set<string>();
    covered.set(name, codes);
    for (const one of [...valid, ...invalid]) {
      const {
        select = '$',
        with: params = {},
        others = [],
        yields = [],
        references,
        files,
        examined,
        judgesSyntax,
        unfilled,
        decisions,
        asOf,
        ...facts
      } = one;
      const title = JSON.stringify({
        ...facts,
        select,
        params,
        others,
        references,
        files,
        examined,
        judgesSyntax,
        unfilled,
        decisions,
        asOf,
      });
      if (known.has(title)) throw new Error(`Twice the same case: ${title}`);
      known.add(title);
      if (invalid.includes(one) === (yields.length === 0))
        throw new Error(`Nothing expected, or not among invalid: ${title}`);
      if (!accepts(params)) throw new Error(`Parameters not accepted: ${JSON.stringify(accepts.errors)}`);
      const document = documentOf(facts);
      const documents = [document, ...others.map(documentOf)];
      const nodes = kind.subject === 'nodes' ? document.select(select, {}) : [];
      if (kind.subject === 'nodes' && nodes.length === 0) throw new Error(`Selects nothing: ${title}`);
      const world: World = {
        documents,
        ...(references ? { references } : {}),
        ...(files ? { files } : {}),
        ...(examined ? { examined } : {}),
        ...(judgesSyntax ? { judgesSyntax } : {}),
        ...(unfilled ? { unfilled } : {}),
        ...(decisions ? { decisions } : {}),
        ...(asOf ? { asOf } : {}),
      };
      const answers: (Problem | Gap | Consulted)[] = [
        ...kind.run({ nodes, document }, params as never, contextOf(world)),
      ];
      const found = answers.filter((what): what is Problem | Gap => 'code' in what);
      for (const what of found) {
        codes.add(what.code);
        sayable(kind, what);
      }
      test.strictSame(
        found.map((what, index) => seen(kind, what, yields[index] ?? { code: '' })),
        yields,
        title.slice(0, 160),
      );
    }
  });
}

/** Every kind tells each of its sentences in one of its cases; a sentence of `format` itself counts where format's cases are. */
export function everySentence(name: string): void {
  t.test(`every sentence of ${name} occurs in a case`, async (test) => {
    const kind = checkKind(name)!;
    const codes = covered.get(name) ?? new Set();
    const formats = name === 'format' ? [] : Object.values(checkKind('format')!.messages);
    const silent = Object.entries(kind.messages).filter(
      ([code, text]) =>
        code !== '*' &&
        !codes.has(code) &&
        !formats.includes(text) &&
        !text.de.endsWith(FAULTS[code]?.de ?? '{}') &&
        (name === 'schema' || SCHEMA_MESSAGES[code] !== text),
    );
    test.strictSame(
      silent.map(([code]) => code),
      [],
      name,
    );
  });
}
