import module from 'node:module';
import { join } from 'node:path';
import { userFolder } from './folders.ts';
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

/** From Node 22 on, code that was compiled once is kept for the next run, with what the user's cache folder holds besides. */
function keepCompiled(env: Io['env']): void {
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
  const cache = userFolder('cache', env);
  if (cache) enableCompileCache?.(join(cache, 'code'));
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
  keepCompiled(io.env);
  process.exitCode = await main(process.argv.slice(2), io);
}
