import type { Output } from './io.ts';

/** A reader that closes the pipe early (`| head`) ends our output quietly; what else cannot be written is told once. */
export function output(stream: NodeJS.WriteStream, onLoss: (code: string) => void): Output & { leave(): void } {
  let open = true;
  const lost = (error: NodeJS.ErrnoException) => {
    if (open && error.code !== 'EPIPE') onLoss(error.code ?? 'EIO');
    open = false;
  };
  stream.on('error', lost);
  return {
    leave: () => stream.off('error', lost),
    write: (text) => {
      if (open) stream.write(text);
    },
    drained: () =>
      new Promise((done) => {
        if (!open || !stream.writableNeedDrain) return done();
        const events = ['drain', 'error', 'close'] as const;
        const go = () => {
          for (const event of events) stream.off(event, go);
          done();
        };
        for (const event of events) stream.on(event, go);
      }),
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 100,
  };
}

/** Standard input to its end; null where it is more than is read. */
export async function input(limit: number): Promise<Uint8Array | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
