/**
 * Everything of the language itself, and what only calculates. A worker has much more: connections, storage, further workers;
 * whatever browsers add one day is not named here, so it is gone as well.
 */
const KEPT: ReadonlySet<string> = new Set(
  `Object Function Array Number Boolean String Symbol BigInt Date Promise RegExp Math Intl JSON Reflect Proxy Iterator Infinity NaN
  undefined globalThis parseFloat parseInt isFinite isNaN decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape
  eval Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError Map Set WeakMap WeakSet WeakRef
  FinalizationRegistry ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
  Float32Array Float64Array BigInt64Array BigUint64Array URL URLSearchParams TextEncoder TextDecoder constructor`.split(
    /\s+/,
  ),
);

/** Takes away everything that code in this worker could reach out with. */
export function cutOff(): void {
  // Addresses of blobs are the way to further scripts.
  for (const name of ['createObjectURL', 'revokeObjectURL']) Reflect.deleteProperty(URL, name);
  for (
    let one: object | null = globalThis;
    one && one !== Object.prototype;
    one = Object.getPrototypeOf(one) as object
  ) {
    for (const name of Object.getOwnPropertyNames(one)) {
      if (KEPT.has(name)) continue;
      // What cannot be deleted is hidden, which cannot fail: nothing above stays visible either way.
      if (!Reflect.deleteProperty(one, name)) Reflect.defineProperty(one, name, { value: undefined });
    }
  }
}
