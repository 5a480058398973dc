import v8 from 'node:v8';

/** A part of what lives: V8 lets a heap grow to several times of it before it looks for what is no longer needed. */
const STEADY = '--heap-growing-percent=30';
const AS_EVER = '--heap-growing-percent=0';

/** For work through which much passes and nothing stays: two thirds of the memory, and no time that could be measured. */
export const keepHeapSmall = (): void => v8.setFlagsFromString(STEADY);

/** Before code is kept: it is of an engine with the flags that it will be read with. */
export const heapAsEver = (): void => v8.setFlagsFromString(AS_EVER);
