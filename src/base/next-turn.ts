/** Lets what waits go on before this thread works on: signals and answers are told, processes given their work. A page has nothing of it. */
export const nextTurn = async (): Promise<void> => {
  if (typeof setImmediate === 'function') await new Promise((resolve) => setImmediate(resolve));
};
