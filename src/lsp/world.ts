import type { Lang, Phase } from '../base/nouns.ts';
import type { InstalledCatalogue } from '../rulesets/catalogues/installed-catalogues.ts';
import type { RulesetChoice } from '../run/choose-ruleset.ts';
import type { StandardsOfRun } from '../run/standards.ts';

/** What a person sets in the editor (`vorgaben.*`); what is not set is as in `vorgaben check`. */
export interface EditorSettings {
  /** `id@version`, folder or file; relative to the service. */
  readonly ruleset?: string;
  readonly phase?: Phase;
  /** YYYY-MM-DD. */
  readonly asOf?: string;
  /** Folders of standards or scenarios.xml, relative to the service. */
  readonly standards?: readonly string[];
  readonly lang?: Lang;
}

/** What a service is judged with; made once, so that rulesets and standards stay open. */
export interface Tools {
  /** Anew for each run, since a Steckbrief may name another ruleset than before. */
  choice(): RulesetChoice;
  readonly standards: StandardsOfRun;
  readonly catalogues: readonly InstalledCatalogue[];
  /** Files of the service, by relative path, that vorgaben.config.yaml leaves aside. */
  readonly setAside?: (path: string) => boolean;
  /** The language that vorgaben.config.yaml asks for. */
  readonly lang?: Lang;
}

/** What the server is told of the machine and its user, so that it knows neither itself. */
export interface World {
  /** The language asked for on the command line; null where that of the editor counts. */
  readonly lang: Lang | null;
  readonly version: string;
  /** Whether bugs are told with all that is known of them. */
  readonly debug: boolean;
  /** Today in Europe/Berlin, YYYY-MM-DD. */
  today(): string;
  tools(folder: string, settings: EditorSettings): Tools;
  /** The folder of the ruleset `id@version` as files, where it came with vorgaben. */
  rulesetFolder(name: string): string;
}
