/** `node:os`, `node:v8`, `node:vm` and `node:url` of the page: what a worker can say of the machine it runs on. */

/** Chromium only; elsewhere what a tab may take is not told. */
interface Memory {
  readonly usedJSHeapSize: number;
  readonly jsHeapSizeLimit: number;
}
const USUAL = 2_000_000_000;

const memory = (): Memory =>
  (performance as { memory?: Memory }).memory ?? { usedJSHeapSize: 0, jsHeapSizeLimit: USUAL };

export const platform = (): string => 'browser';
export const tmpdir = (): string => '/tmp';
export const totalmem = (): number => memory().jsHeapSizeLimit;
export const availableParallelism = (): number => 1;
export const residentBytes = (): number => memory().usedJSHeapSize;

export const setFlagsFromString = (): void => undefined;
export const getHeapStatistics = () => {
  const { usedJSHeapSize, jsHeapSizeLimit } = memory();
  return { used_heap_size: usedJSHeapSize, heap_size_limit: jsHeapSizeLimit };
};

/** Nothing collects at our wish. */
export const runInNewContext = () => () => undefined;

const named = /^globalThis\[Symbol\.for\('([^']*)'\)\]\(\)$/;

/**
 * Calls what stands under the name that the code gives, for that is all it is used for. No clock stops it: what takes too long ends
 * with the worker, which the page ends.
 */
export class Script {
  private readonly name: symbol;
  constructor(code: string) {
    this.name = Symbol.for(named.exec(code)![1]!);
  }
  runInThisContext(): unknown {
    return (globalThis as unknown as Record<symbol, () => unknown>)[this.name]!();
  }
}

export const fileURLToPath = (url: string | URL): string => decodeURIComponent(new URL(url).pathname);
export const pathToFileURL = (path: string): URL => new URL(`file://${encodeURI(path)}`);

export default { setFlagsFromString, getHeapStatistics };
