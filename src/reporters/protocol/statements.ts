import { html as h, type Markup } from '../html-escape.ts';
import { md } from '../markdown-escape.ts';
import { ruleOf } from '../view.ts';
import type { Protocol } from './context.ts';
import { table } from './elements.ts';
import { mdTable } from './markdown-parts.ts';
import type { ServiceView } from './service-view.ts';

/** What whoever confirms the statements fills in. */
const CONFIRMED = ['name', 'role', 'date', 'signature'] as const;

/** Where somebody answers for the statements by name. */
export function confirmation({ tell }: Protocol): Markup {
  return h`<div class="signer">
<p>${tell('statements-sign')}</p>
<dl>${CONFIRMED.map((field) => h`<div class="${field}"><dt>${tell(`field.${field}`)}</dt><dd></dd></div>`)}</dl>
</div>
`;
}

/** MUSS rules that are met by a statement alone, each to be ticked. */
export function statements({ declared }: ServiceView, protocol: Protocol): Markup {
  const { say, tell, plain, rules } = protocol;
  if (declared.length === 0) return h`<p>${tell('statements-none')}</p>\n`;
  const columns = [
    { title: say('column.rule'), wide: 'mid' as const },
    { title: tell('column.declared') },
    { title: tell('column.confirmed'), wide: 'short' as const },
  ];
  const rows = declared.map((result) => {
    const rule = ruleOf(result, rules);
    return h`<tr><th scope="row">${rule.id} ${plain(rule.title)}</th><td>${plain(rule.requirement)}</td><td><span class="box" aria-hidden="true"></span>${tell('yes')}</td></tr>`;
  });
  return h`<p>${tell('statements-lead', { n: declared.length })}</p>
${table(tell('title.statements'), columns, rows, 'statements')}`;
}

/** The same in Markdown. */
export function statementBlocks({ declared }: ServiceView, protocol: Protocol): string[] {
  const { say, tell, plain, rules } = protocol;
  if (declared.length === 0) return [md(tell('statements-none'))];
  const rows = declared.map((result) => {
    const rule = ruleOf(result, rules);
    return [md(`${rule.id} ${plain(rule.title)}`), md(plain(rule.requirement)), '[ ]'];
  });
  return [
    md(tell('statements-lead', { n: declared.length })),
    mdTable([say('column.rule'), tell('column.declared'), tell('column.confirmed')], rows),
  ];
}

/** Where somebody answers for the statements, in Markdown. */
export function confirmationBlocks({ tell }: Protocol): string[] {
  return [
    md(tell('statements-sign')),
    mdTable(
      CONFIRMED.map((field) => tell(`field.${field}`)),
      [CONFIRMED.map(() => '')],
    ),
  ];
}
