import { UserError } from '../../src/base/errors.ts';
import { STORE } from '../../src/words/store.ts';

/** Which sentence of the store a refusal is. */
export const codeOf = (error: unknown): string => {
  if (!(error instanceof UserError)) throw error;
  return Object.entries(STORE).find(([, text]) => text === error.text)?.[0] ?? error.text.de;
};
export const refusal = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'nothing refused';
  } catch (error) {
    return codeOf(error);
  }
};
