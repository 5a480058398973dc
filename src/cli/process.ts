import type { Io, Output } from './io.ts';
import { main } from './main.ts';

/** A reader that closes the pipe early (`| head`) ends our output quietly. */
function output(stream: NodeJS.WriteStream): Output {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    open = false;
  });
  return {
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

/** The command line of this process: the only place that knows `process`. */
export async function run(): Promise<void> {
  const io: Io = {
    cwd: process.cwd(),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    interactive: process.stdin.isTTY === true,
    now: () => new Date(),
  };
  process.exitCode = await main(process.argv.slice(2), io);
}
