import type { EngineOptions } from './compiler.ts';
import { SchematronEngine } from './engine.ts';
import type { SchematronFault, SchematronSource } from './sources.ts';

/** What became of a Schematron that was to be compiled ahead. */
type Ahead =
  | { readonly source: SchematronSource; readonly ok: true }
  | { readonly source: SchematronSource; readonly ok: false; readonly fault: SchematronFault };

/** Compiles Schematron before any document needs it, and looks through it as a run would. */
export async function prepareSchematron(
  sources: readonly SchematronSource[],
  { cacheFolder, ...how }: { readonly cacheFolder: string } & Pick<EngineOptions, 'onCompile' | 'missing'>,
): Promise<readonly Ahead[]> {
  const engine = new SchematronEngine({ folder: cacheFolder, ...how });
  try {
    const done: Ahead[] = [];
    for (const source of sources) {
      const fault = await engine.faultBeforehand(source);
      done.push(fault ? { source, ok: false, fault } : { source, ok: true });
    }
    return done;
  } finally {
    engine.close();
  }
}
