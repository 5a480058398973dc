import type { InlayHint } from 'vscode-languageserver';
import type { Lang } from '../base/nouns.ts';
import type { AnyCheckKind } from '../rules/define-check.ts';
import { EDITOR } from '../words/editor.ts';
import { render } from '../words/render.ts';
import type { ExampleResult } from '../workshop/examples.ts';
import type { Asked } from './asked.ts';
import { parameters } from './described.ts';
import { plain } from './markdown.ts';
import { meet, toRange } from './places.ts';
import type { LintedState } from './ruleset-session.ts';

/** A kind of check, or one of its parameters, in words. */
export function kindCard(kind: AnyCheckKind, parameter: string | null, lang: Lang): string {
  const { properties = {}, required = [] } = parameters(kind, lang);
  const about = (name: string) => {
    const { description = '' } = properties[name] ?? {};
    return `- \`${name}\`${required.includes(name) ? ' *' : ''}${description === '' ? '' : `: ${plain(description)}`}`;
  };
  if (parameter !== null && properties[parameter]) return about(parameter).slice(2);
  return [`\`${kind.name}\`: ${plain(kind.summary[lang])}`, Object.keys(properties).map(about).join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The sentence that an example gives, as a report would have it. */
function sentenceOf({ result, actual }: ExampleResult, lang: Lang): string {
  const said = result?.findings[0]?.message ?? result?.reason;
  return said ?? render(EDITOR['example-gives'], { outcome: actual }, lang);
}

const ofFile = ({ examples }: LintedState, path: string) => examples.filter((one) => one.path === path);

/** What the example at a place gives. */
export function exampleCards(state: LintedState, { path, document, offset, lang }: Asked): string[] {
  const here = { start: document.positionAt(offset), end: document.positionAt(offset) };
  return ofFile(state, path)
    .filter((one) => meet(toRange(one.range()), here))
    .map((one) => `**${plain(one.name)}** → ${one.actual}\n\n${plain(sentenceOf(one, lang))}`);
}

/** The sentence of each example behind its first line, so that it is read while it is written. */
export function exampleHints(state: LintedState, path: string, lang: Lang): InlayHint[] {
  return ofFile(state, path).map((one) => ({
    position: toRange(one.range()).end,
    label: `→ ${one.expected === 'passed' && one.actual === 'passed' ? '✓' : sentenceOf(one, lang)}`,
    paddingLeft: true,
  }));
}
