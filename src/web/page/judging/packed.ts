import type { Given, Made } from '../../engine/protocol.ts';

/** Zips that were packed anew with what people decided. */
export const packed = (files: readonly Given[]): Made[] =>
  files.flatMap(({ path, content }) =>
    content instanceof Uint8Array && /\.zip$/i.test(path)
      ? [{ name: path, type: 'application/zip', bytes: content }]
      : [],
  );
