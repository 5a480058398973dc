import { dirname, join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver';
import { memo } from '../base/memo.ts';
import { EDITOR } from '../words/editor.ts';
import { render } from '../words/render.ts';
import { SOURCE } from './diagnostics.ts';
import type { Office } from './office.ts';
import { below, START, toRange } from './places.ts';
import { Published } from './published.ts';
import { Repeating } from './repeating.ts';
import { type LintedState, RulesetSession, type RulesetState } from './ruleset-session.ts';

/** A ruleset that somebody works on: looked at after each change, told to the editor. */
export class LiveRuleset {
  readonly folder: string;
  private readonly office: Office;
  private readonly session: RulesetSession;
  private readonly loop: Repeating<RulesetState>;
  private readonly published: Published;

  constructor(folder: string, office: Office) {
    this.folder = folder;
    this.office = office;
    this.session = new RulesetSession(folder);
    this.published = new Published(office.publish);
    this.loop = new Repeating(() => this.work(), { done: (state) => this.done(state), failed: office.bug });
  }

  private work(): Promise<RulesetState> {
    const { texts, lang } = this.office;
    const open = new Set(texts.paths().flatMap((path) => below(this.folder, path) ?? []));
    return this.session.look({ unsaved: texts.unsaved(this.folder), open, lang });
  }

  private done(state: RulesetState): void {
    this.published.tell(this.shown(state));
    this.session.sweep();
    this.office.judged();
  }

  /** What is wrong with the ruleset as an editor shows it, by file. */
  private shown(state: RulesetState): Map<string, Diagnostic[]> {
    const { lang, log } = this.office;
    const found = new Map<string, Diagnostic[]>();
    if ('gone' in state) log(render(EDITOR.gone, { folder: this.folder }, lang));
    else if ('refusal' in state) {
      const { text, args, place } = state.refusal;
      const at = { line: (place?.line ?? 1) - 1, character: (place?.column ?? 1) - 1 };
      const range = place?.line === undefined ? START : { start: at, end: at };
      const path = place?.path ?? join(this.folder, 'ruleset.yaml');
      memo(found, path, () => []).push({ range, severity: 1, source: SOURCE, message: render(text, args, lang) });
    } else
      for (const { path, range, text, args, fix } of state.faults) {
        const says = [render(text, args, lang), ...(fix ? [render(fix, args, lang)] : [])];
        const diagnostic = { range: toRange(range), severity: 1 as const, source: SOURCE, message: says.join('\n') };
        memo(found, path, () => []).push(diagnostic);
      }
    return found;
  }

  touch(): void {
    this.loop.touch();
  }

  /** A file was saved or has changed on disk: its own, a fixture of its examples, or one of a ruleset beside it. */
  heard(path: string): void {
    const own = below(this.folder, path);
    if (own === null ? below(dirname(dirname(this.folder)), path) !== null : own.startsWith('fixtures/')) this.renew();
    else if (own !== null) this.touch();
  }

  renew(): void {
    this.session.renew();
    this.touch();
  }

  again(path: string): void {
    this.published.again(path);
  }

  /** The ruleset as it is now; null where it cannot be looked at. */
  async state(): Promise<LintedState | null> {
    await this.loop.settled();
    return this.latest;
  }

  get latest(): LintedState | null {
    const { latest } = this.loop;
    return latest && 'read' in latest ? latest : null;
  }

  async close(): Promise<void> {
    this.loop.close();
    this.published.tell(new Map());
    this.session.close();
  }
}
