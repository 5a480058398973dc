import { checkbox, input, search, select } from '@inquirer/prompts';
import type { Lang } from '../base/nouns.ts';
import { INIT } from '../words/steckbrief-made.ts';
import type { Prompter, Question } from './asking.ts';
import type { Known } from './catalogues.ts';

const MOST = 30;
/** What the prompts call their keys, in German. */
const KEYS: Readonly<Record<string, string>> = {
  navigate: 'wählen',
  select: 'nehmen',
  all: 'alle',
  invert: 'umkehren',
  submit: 'weiter',
};
const german = (keys: readonly (readonly [key: string, action: string])[]) =>
  keys.map(([key, action]) => `${key === 'space' ? 'Leertaste' : key} ${KEYS[action] ?? action}`).join(' · ');

/** Questions at a real terminal; the reason stands below the question. */
export function terminalPrompter(lang: Lang, say: (text: string) => void): Prompter {
  const theme = lang === 'de' ? { style: { keysHelpTip: german } } : {};
  const open = INIT.open[lang];
  const told = ({ text, why }: Question) => {
    if (why !== '') say(`  ${why}`);
    return text;
  };
  return {
    say: (text) => say(`  ${text}`),
    input: ({ proposed, ...question }) =>
      input({
        message: told(question),
        // What is proposed can be deleted; what is empty stays open.
        ...(proposed === undefined
          ? { default: '', transformer: (typed) => typed || open }
          : { default: proposed, prefill: 'editable' }),
      }),
    select: (question, choices) =>
      select<string | null>({
        message: told(question),
        choices: [{ name: open, value: null }, ...choices.map((value) => ({ name: value, value }))],
        theme,
      }),
    checkbox: async (question, choices) => {
      const none = INIT.none[lang];
      const chosen = await checkbox<string>({
        message: `${told(question)} (${INIT['open-if-none'][lang]})`,
        choices: [...choices.map((value) => ({ name: value, value })), { name: none, value: none }],
        theme,
      });
      if (chosen.length === 0) return null;
      return chosen.filter((one) => one !== none);
    },
    search: (question, find) =>
      search<Known | null>({
        message: told(question),
        source: (typed) => {
          const found = typed === undefined || typed.trim() === '' ? [] : find(typed).slice(0, MOST);
          return [
            ...found.map((known) => ({ name: `${known.name} (${known.key})`, value: known })),
            { name: INIT['no-more'][lang], value: null },
          ];
        },
        theme,
      }),
  };
}

/** Whether somebody ended the dialogue: Ctrl-C, Ctrl-D, the end of the input. */
export const wasLeft = (error: unknown): boolean =>
  /^(?:Exit|Abort|Cancel)PromptError$/.test((error as Error | null)?.name ?? '');
