import { join } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { readNamed } from '../store/named-file.ts';
import { packageRoot } from '../store/package-root.ts';
import { CLI } from '../words/command-line/index.ts';
import { render } from '../words/render.ts';
import { writable } from './destinations.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { writeTo } from './write-file.ts';

const PAGE = 'vorgaben.html';

/** `vorgaben seite`: writes the page that checks services in a browser, to be opened there or put on a server. */
export function pageCommand(file: string, lang: Lang, io: Io): ExitCode {
  writable(file, io);
  let page: Buffer;
  try {
    page = readNamed(join(packageRoot(), 'dist', PAGE), PAGE);
  } catch (error) {
    throw new UserError(CLI['page-missing'], { reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
  writeTo(file, page, io);
  io.stdout.write(`${render(CLI['page-written'], { file }, lang)}\n`);
  return EXIT.ok;
}
