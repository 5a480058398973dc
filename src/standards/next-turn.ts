/** Lets what waits go on before this thread is at work for long: processes are started and given their documents. A page has none of them. */
export const nextTurn = async (): Promise<void> => {
  if (typeof setImmediate === 'function') await new Promise((resolve) => setImmediate(resolve));
};
