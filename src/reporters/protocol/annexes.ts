import type { Protocol } from './context.ts';
import type { ServiceView } from './service-view.ts';

/** What the annexes of a service are about. */
export type AnnexKey = 'open' | 'documents' | 'statements' | 'waivers' | 'answers' | 'rules';

export interface Annex {
  readonly key: AnnexKey;
  /** With its number. */
  readonly title: string;
}

/** The annexes of a service in their order, numbered; one that would be empty is left out, the short form says so already. */
export function annexesOf(view: ServiceView, protocol: Protocol): Annex[] {
  const { say, tell } = protocol;
  const all: readonly [AnnexKey, string, boolean][] = [
    ['open', tell('title.open'), true],
    ['documents', say('title.documents'), true],
    ['statements', tell('title.statements'), view.declared.length > 0],
    ['waivers', say('title.waived'), view.waivers.length + view.waivedOnly.length > 0],
    ['answers', tell('title.answers'), view.answers.length > 0],
    ['rules', tell('title.rules'), true],
  ];
  return all
    .filter(([, , said]) => said)
    .map(([key, title], index) => ({ key, title: tell('annex', { n: String(index + 1), title }) }));
}
