import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { FolderSource, pathKind } from '../documents/folder-source.ts';
import { KeptDocuments } from '../documents/kept-documents.ts';
import { KeptSource } from '../documents/kept-source.ts';
import { openService } from '../documents/open.ts';
import type { OpenService } from '../documents/open-service.ts';
import { OverlaySource, type Unsaved } from '../documents/overlay-source.ts';
import type { Ruleset } from '../rulesets/types.ts';
import type { ServiceRun } from '../run/judge-service.ts';
import { judgedOne } from '../run/judged.ts';
import { KeepingExaminer } from '../run/keeping-examiner.ts';
import { MAX_BYTES } from '../run/opened.ts';
import { examinerOf } from '../run/standards.ts';
import { TimeBudget } from '../run/time-budget.ts';
import { Superseded } from './repeating.ts';
import type { EditorSettings, Tools, World } from './world.ts';

/** A service as it was judged last. */
export interface JudgedState {
  readonly service: OpenService;
  readonly run: ServiceRun;
  readonly ruleset: Ruleset;
  readonly tools: Tools;
  readonly lang: Lang;
  readonly asOf: string;
}

/** What came of looking at a service: it was judged, or why it could not be. */
export type ServiceState = JudgedState | { readonly refusal: UserError } | { readonly gone: true };

/** How a service is to be judged. */
interface Wanted {
  readonly unsaved: Unsaved;
  readonly settings: EditorSettings;
  /** The language where nobody asks for one. */
  readonly lang: Lang;
  readonly asked: Lang | null;
}

/** Seconds that one look at a service may take, so that a server answers whatever lies there. */
const SECONDS = 120;

/** A service that is judged again and again while somebody works on it: what has not changed is remembered. */
export class ServiceSession {
  /** As the editor names it. */
  readonly folder: string;
  private readonly world: World;
  private kept = new KeptDocuments();
  private disk: KeptSource | undefined;
  private tools: Tools | undefined;
  private examiner: KeepingExaminer | undefined;
  private readonly closing: KeepingExaminer[] = [];

  constructor(folder: string, world: World) {
    this.folder = folder;
    this.world = world;
  }

  /** Judges what is there now, unsaved texts included; never throws but `Superseded`. */
  async judge(wanted: Wanted, isStale: () => boolean): Promise<ServiceState> {
    try {
      return await this.judgeNow(wanted, isStale);
    } catch (error) {
      if (error instanceof UserError && pathKind(this.folder) === 'folder') return { refusal: error };
      if (error instanceof UserError || isGone(error)) {
        // Whatever comes to lie there later is another folder.
        this.disk = undefined;
        return { gone: true };
      }
      throw error;
    } finally {
      for (const examiner of this.closing.splice(0)) await examiner.close();
    }
  }

  private async judgeNow(
    { unsaved, settings, lang: usual, asked }: Wanted,
    isStale: () => boolean,
  ): Promise<JudgedState> {
    this.disk ??= new KeptSource(new FolderSource(this.folder));
    const source = new OverlaySource(this.disk, unsaved);
    this.tools ??= this.world.tools(this.folder, settings);
    const { tools } = this;
    const { setAside } = tools;
    const lang = asked ?? tools.lang ?? usual;
    this.examiner ??= examinerOf(tools.standards, KeepingExaminer);
    const asOf = settings.asOf ?? this.world.today();
    const choice = tools.choice();
    const service = openService(source, '.', { maxBytes: MAX_BYTES, document: this.kept.document });
    this.disk.keepOnly(new Set(service.documents.map(({ relative }) => relative)));
    const { run, ruleset } = await judgedOne(
      { service, place: { folder: this.folder, path: '.' } },
      {
        rulesets: {
          for: (opened) => choice.for(opened),
          ownChoice: (opened) => {
            // Asked between examining and judging: the last moment at which stopping saves something.
            if (isStale()) throw new Superseded();
            return choice.ownChoice(opened);
          },
        },
        standards: this.examiner,
        time: new TimeBudget(SECONDS),
        phase: settings.phase ?? 'entwicklung',
        asOf,
        lang,
        catalogues: tools.catalogues,
        ...(setAside && { setAside }),
        onCrash: 'unverified',
      },
    );
    return { service, run, ruleset, tools, lang, asOf };
  }

  /** Gives back what earlier states held; called once a newer one is in use. */
  sweep(): void {
    this.kept.sweep();
  }

  /** Forgets rulesets and standards: something was installed, pinned or set otherwise. */
  renew(): void {
    if (this.examiner) this.closing.push(this.examiner);
    this.examiner = undefined;
    this.tools = undefined;
  }

  async close(): Promise<void> {
    this.renew();
    for (const examiner of this.closing.splice(0)) await examiner.close();
    this.kept.close();
  }
}

/** Whether the folder itself is no longer there, or may no longer be read. */
const isGone = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP'].includes((error as NodeJS.ErrnoException)?.code ?? '');
