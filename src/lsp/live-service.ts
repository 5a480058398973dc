import { join } from 'node:path';
import type { Lang } from '../base/nouns.ts';
import { EDITOR } from '../words/editor.ts';
import { render } from '../words/render.ts';
import { shownOf } from './diagnostics.ts';
import type { Office } from './office.ts';
import { below } from './places.ts';
import { Published } from './published.ts';
import { Repeating } from './repeating.ts';
import { type JudgedState, ServiceSession, type ServiceState } from './service-session.ts';

/** What else than files of the service decides its verdict. */
const INSTALLED = /(?:^|[\\/])(?:vorgaben\.(?:lock|config\.yaml)|\.vorgaben(?:[\\/].*)?)$/;

/** A service that somebody works on: judged after each change, told to the editor. */
export class LiveService {
  readonly folder: string;
  private readonly office: Office;
  private readonly session: ServiceSession;
  private readonly loop: Repeating<ServiceState>;
  private readonly published: Published;
  private steckbrief = 'steckbrief.yaml';

  constructor(folder: string, office: Office) {
    this.folder = folder;
    this.office = office;
    this.session = new ServiceSession(folder, office.world);
    this.published = new Published(office.publish);
    this.loop = new Repeating((isStale) => this.work(isStale), {
      done: (state) => this.done(state),
      failed: office.bug,
    });
  }

  private async work(isStale: () => boolean): Promise<ServiceState> {
    const { texts, settings, lang, asked } = this.office;
    return this.session.judge({ unsaved: texts.unsaved(this.folder), settings, lang, asked }, isStale);
  }

  private done(state: ServiceState): void {
    const { lang, log } = this.office;
    if ('service' in state) this.steckbrief = state.service.steckbrief?.relative ?? this.steckbrief;
    if ('gone' in state) log(render(EDITOR.gone, { folder: this.folder }, lang));
    const absolute = (relative: string) => join(this.folder, relative);
    const uri = (relative: string) => this.office.uri(absolute(relative));
    const found = shownOf(state, { steckbrief: this.steckbrief, uri, lang });
    this.published.tell(new Map([...found].map(([relative, all]) => [absolute(relative), all])));
    this.session.sweep();
    this.office.judged();
  }

  touch(): void {
    this.loop.touch();
  }

  /** A file was saved or has changed on disk: one of the service, or one of what it is judged with. */
  heard(path: string): void {
    if (
      INSTALLED.test(path) ||
      (this.office.settings.ruleset !== undefined && /[\\/]rule(?:s[\\/]|set\.yaml$)/.test(path))
    )
      this.renew();
    else if (below(this.folder, path) !== null) this.touch();
  }

  /** Forgets what is installed, and judges again. */
  renew(): void {
    this.session.renew();
    this.touch();
  }

  again(path: string): void {
    this.published.again(path);
  }

  /** The service as it is now; null where it could not be judged. */
  async state(): Promise<JudgedState | null> {
    await this.loop.settled();
    return this.latest;
  }

  /** The service as it was judged last, without waiting. */
  get latest(): JudgedState | null {
    const { latest } = this.loop;
    return latest && 'service' in latest ? latest : null;
  }

  /** The language in which it is spoken of. */
  get lang(): Lang {
    return this.latest?.lang ?? this.office.lang;
  }

  async close(): Promise<void> {
    this.loop.close();
    this.published.tell(new Map());
    await this.session.close();
  }
}
