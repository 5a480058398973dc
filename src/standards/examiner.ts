import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { FileDocument } from '../workspace/file.ts';
import { examine } from './examine.ts';
import type { EngineOptions, SchematronEngine } from './schematron/engine.ts';
import type { Standard } from './standard.ts';

async function open(path: string, cwd: string): Promise<Standard> {
  const absolute = resolve(cwd, path);
  if (!existsSync(absolute))
    throw new UserError(
      { de: 'Das Schemapaket „{path}“ gibt es nicht.', en: "There is no schema package '{path}'." },
      { path },
    );
  if (statSync(absolute).isFile()) return (await import('./scenarios.ts')).scenariosStandard(absolute, path);
  if (existsSync(resolve(absolute, 'scenarios.xml')))
    return (await import('./scenarios.ts')).scenariosStandard(resolve(absolute, 'scenarios.xml'), path);
  const standard = (await import('./xsd-folder.ts')).folderStandard(absolute, path);
  if (standard === null)
    throw new UserError(
      {
        de: 'Im Ordner „{path}“ liegt kein XML-Schema (.xsd) und keine scenarios.xml.',
        en: "The folder '{path}' holds no XML Schema (.xsd) and no scenarios.xml.",
      },
      { path },
    );
  return standard;
}

/** Opens `--standard` packages in the order given. */
export function openStandards(paths: readonly string[], cwd: string): Promise<Standard[]> {
  return Promise.all(paths.map((path) => open(path, cwd)));
}

/** Has documents judged by the standards before rules are run; packages are opened when the first document asks. */
export class Examiner {
  private readonly given: Promise<Standard[]>;
  private readonly options: EngineOptions;
  private started: Promise<SchematronEngine> | undefined;
  private builtin: Promise<Standard[]> | undefined;

  constructor(paths: readonly string[], cwd: string, options: EngineOptions = { folder: null }) {
    this.options = options;
    this.given = openStandards(paths, cwd);
    // Awaited in `examine`; until then a refusal must not end the process as unhandled.
    this.given.catch(() => undefined);
  }

  async examine(documents: readonly FileDocument[]): Promise<void> {
    const given = await this.given;
    await Promise.all(documents.map((document) => document.complete()));
    await Promise.all(documents.map((document) => this.one(document, given)));
  }

  /** Loaded with the first scenario that has Schematron. */
  private readonly engine = (): Promise<SchematronEngine> => {
    this.started ??= import('./schematron/engine.ts').then(({ SchematronEngine: Engine }) => new Engine(this.options));
    return this.started;
  };

  private async one(document: FileDocument, given: readonly Standard[]): Promise<void> {
    if (document.kind === 'xoev') document.examination = await examine(document, given, this.engine);
    else if (document.kind === 'xdatenfelder') {
      this.builtin ??= import('./builtin.ts').then(({ xdatenfelderStandard }) => [xdatenfelderStandard()]);
      document.examination = await examine(document, await this.builtin, this.engine);
    } else if (document.kind === null && document.rootName && given.length > 0) {
      const examination = await examine(document, given, this.engine);
      if (examination.standard) document.claim(examination);
    }
  }

  /** Ends the processes that ran Schematron. */
  async close(): Promise<void> {
    (await this.started)?.close();
  }
}
