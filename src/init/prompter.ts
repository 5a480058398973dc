import { checkbox, confirm, input, search, select } from '@inquirer/prompts';
import type { Prompter } from './ask.ts';
import type { Known } from './catalogues.ts';

const MOST = 30;

/** Questions at a real terminal. */
export const terminalPrompter: Prompter = {
  input: (message, fallback) => input({ message, ...(fallback === undefined ? {} : { default: fallback }) }),
  confirm: (message) => confirm({ message }),
  select: (message, choices) => select({ message, choices: [...choices] }),
  checkbox: (message, choices) => checkbox({ message, choices: [...choices] }),
  search: (message, find) =>
    search<Known | null>({
      message,
      source: (typed) => {
        const found = typed === undefined || typed.trim() === '' ? [] : find(typed).slice(0, MOST);
        return [
          ...found.map((known) => ({ name: `${known.name} (${known.key})`, value: known })),
          { name: '–', value: null },
        ];
      },
    }),
};
