import type { Readable, Writable } from 'node:stream';
import { createConnection } from 'vscode-languageserver/lib/common/server.js';
import {
  type Connection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node.js';

/** What a server hears and says. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** An open line to an editor. */
export interface Line {
  readonly connection: Connection;
  /** Resolves when the editor has gone: true where it said so before, as the protocol wants it. */
  readonly ended: Promise<boolean>;
}

/** Opens the line to an editor; the package's own way ends the process, which is for the command line to decide. */
export function lineTo({ input, output }: Streams): Line {
  let asked = false;
  let end: (properly: boolean) => void = () => undefined;
  const ended = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  const watchDog = {
    initialize: () => undefined,
    get shutdownReceived() {
      return asked;
    },
    set shutdownReceived(received: boolean) {
      asked = received;
    },
    exit: (code: number) => end(code === 0),
  };
  const connection = createConnection(
    (logger) => createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger),
    watchDog,
  ) as Connection;
  // An editor that dies closes its end.
  for (const event of ['end', 'close', 'error']) input.once(event, () => end(asked));
  output.once('error', () => end(asked));
  return { connection, ended };
}
