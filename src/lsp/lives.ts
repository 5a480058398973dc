import { basename, dirname } from 'node:path';
import { rulesetFolder, serviceFolder } from './folders.ts';
import { LiveRuleset } from './live-ruleset.ts';
import { LiveService } from './live-service.ts';
import type { Office } from './office.ts';

/** A folder that is judged as a whole while files of it are open. */
type Live = LiveService | LiveRuleset;

/** The services and rulesets that open files belong to; each lives as long as one of its files is open. */
export class Lives {
  private readonly office: Office;
  private readonly services = new Map<string, LiveService>();
  private readonly rulesets = new Map<string, LiveRuleset>();
  private readonly owners = new Map<string, { service: string | null; ruleset: string | null }>();
  private readonly closing = new Set<Promise<void>>();

  constructor(office: Office) {
    this.office = office;
  }

  service(path: string): LiveService | null {
    return this.services.get(this.owners.get(path)?.service ?? '') ?? null;
  }

  ruleset(path: string): LiveRuleset | null {
    return this.rulesets.get(this.owners.get(path)?.ruleset ?? '') ?? null;
  }

  at(path: string): Live[] {
    return [this.service(path), this.ruleset(path)].filter((live) => live !== null);
  }

  all(): Live[] {
    return [...this.services.values(), ...this.rulesets.values()];
  }

  /** Where a file belongs; what is begun there is judged. */
  enter(path: string): void {
    const held = (folder: string) =>
      this.office.texts.paths().flatMap((one) => (dirname(one) === folder ? basename(one) : []));
    const service = serviceFolder(path, held);
    const ruleset = rulesetFolder(path, held);
    this.owners.set(path, { service, ruleset });
    if (service !== null && !this.services.has(service)) {
      this.services.set(service, new LiveService(service, this.office));
      this.services.get(service)!.touch();
    }
    if (ruleset !== null && !this.rulesets.has(ruleset)) {
      this.rulesets.set(ruleset, new LiveRuleset(ruleset, this.office));
      this.rulesets.get(ruleset)!.touch();
    }
  }

  /** A file was closed. */
  leave(path: string): void {
    for (const live of this.at(path)) live.touch();
    this.owners.delete(path);
    this.dropUnused();
  }

  /** Asks again where each open file belongs: a Steckbrief may have come or gone. */
  settle(): void {
    for (const path of this.office.texts.paths()) this.enter(path);
    this.dropUnused();
  }

  /** Nobody works on it any more: what it holds is given back. */
  private dropUnused(): void {
    const used = new Set([...this.owners.values()].flatMap(({ service, ruleset }) => [service, ruleset]));
    for (const lives of [this.services, this.rulesets])
      for (const [folder, live] of lives) {
        if (used.has(folder)) continue;
        lives.delete(folder);
        const closed = live.close().finally(() => this.closing.delete(closed));
        this.closing.add(closed);
      }
  }

  async close(): Promise<void> {
    const lives = this.all();
    this.services.clear();
    this.rulesets.clear();
    await Promise.all([...lives.map((live) => live.close()), ...this.closing]);
  }
}
