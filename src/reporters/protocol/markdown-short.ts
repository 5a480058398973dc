import { md } from '../markdown-escape.ts';
import type { Protocol } from './context.ts';
import { mdTable } from './markdown-parts.ts';
import { partyName, sharesOf } from './parties.ts';
import { openCount, type ServiceView } from './service-view.ts';
import { declaredByChapter, judgedText } from './short-form.ts';
import { confirmationBlocks } from './statements.ts';
import { countColumns, countRows, restsOn } from './summary.ts';

/** The short form in Markdown: what was looked at, what is open and who has to act, what the authority answers for. */
export function shortBlocks(view: ServiceView, hashes: string, protocol: Protocol): string[] {
  const { say, tell } = protocol;
  const { service, declared } = view;
  return [
    `${hashes} ${tell('title.short')}`,
    md(`${judgedText(view, protocol)} ${restsOn(service, protocol)}`),
    mdTable(
      countColumns(service, protocol),
      countRows(service, protocol).map(({ outcome, counts, total }) => [
        say(`outcome.${outcome}`),
        ...[...counts, total].map(String),
      ]),
    ),
    `${hashes}# ${tell('title.act')}`,
    openCount(view) === 0 ? md(tell('open-none')) : acting(view, protocol),
    ...(view.waivers.length + view.waivedOnly.length === 0 ? [md(tell('waivers-none'))] : []),
    ...(view.answers.length === 0 ? [md(tell('answers-none'))] : []),
    ...(declared.length === 0
      ? [md(tell('statements-none'))]
      : [
          `${hashes}# ${tell('title.statements')}`,
          declaredByChapter(declared, protocol)
            .map(([chapter, n]) => `- [ ] ${md(chapter)}: ${tell('rules', { n })}`)
            .join('\n'),
          ...confirmationBlocks(protocol),
        ]),
  ];
}

/** Who has to act, in numbers. */
function acting(view: ServiceView, protocol: Protocol): string {
  const { tell } = protocol;
  return mdTable(
    [tell('column.party'), tell('column.must'), tell('column.lesser'), tell('column.undecided')],
    sharesOf(view, protocol).map(({ party, must, lesser, undecided }) => [
      md(partyName(party, protocol)),
      ...[must, lesser, undecided].map((list) => String(list.length)),
    ]),
  );
}
