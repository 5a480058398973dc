/** What is simply there in Node; the build puts it before everything that asks for it. */
import { Buffer } from 'buffer';
import { residentBytes } from './machine.ts';

const slowText = Buffer.prototype.toString;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The package puts letters together one by one; the browser itself does it many times faster, and means the same. */
Buffer.prototype.toString = function (this: Buffer, encoding?: BufferEncoding, start?: number, end?: number): string {
  if (encoding !== undefined && encoding !== 'utf8' && encoding !== 'utf-8')
    return slowText.call(this, encoding, start, end);
  return decoder.decode(start === undefined && end === undefined ? this : this.subarray(start, end));
};

/** The package reads beyond the end where it looks for UTF-16, and goes letter by letter where the browser can look for a byte. */
const indexOf: (
  this: Buffer,
  wanted: string | number | Uint8Array,
  from?: number,
  encoding?: BufferEncoding,
) => number = function (wanted, from = 0, encoding = 'utf8') {
  if (typeof wanted === 'number') return Uint8Array.prototype.indexOf.call(this, wanted & 255, from);
  const needle = typeof wanted === 'string' ? Buffer.from(wanted, encoding) : wanted;
  const step = encoding === 'utf16le' ? 2 : 1;
  const first = needle[0];
  if (first === undefined) return Math.min(from, this.length);
  let at = Uint8Array.prototype.indexOf.call(this, first, from);
  for (; at !== -1; at = Uint8Array.prototype.indexOf.call(this, first, at + 1))
    if (at % step === 0 && needle.every((byte, index) => this[at + index] === byte)) return at;
  return -1;
};
Buffer.prototype.indexOf = indexOf as Buffer['indexOf'];
function includes(
  this: Buffer,
  wanted: string | number | Uint8Array,
  from?: number,
  encoding?: BufferEncoding,
): boolean {
  return indexOf.call(this, wanted, from, encoding) !== -1;
}
Buffer.prototype.includes = includes as Buffer['includes'];

const process = {
  env: {},
  platform: 'browser',
  versions: { node: '20.0.0' },
  argv: [],
  memoryUsage: { rss: residentBytes },
  emitWarning: () => undefined,
  execPath: 'node',
  once: () => undefined,
  off: () => undefined,
  nextTick: (work: () => void) => queueMicrotask(work),
};

const later = new MessageChannel();
const waiting: (() => void)[] = [];
later.port1.onmessage = () => waiting.shift()?.();

/** After what is due now; a timer would wait four milliseconds each time. */
export function setImmediate(work: () => void): void {
  waiting.push(work);
  later.port2.postMessage(null);
}

export { Buffer, process };
