import type { Lang } from '../base/nouns.ts';
import type { Rule, Ruleset } from '../rulesets/types.ts';
import { render } from '../words/render.ts';
import { INIT } from '../words/steckbrief-made.ts';

/** The entry that a check asks for, as `a.b.c`: of `required` the missing one, else the selected one. */
function askedBy({ select, kind, with: params }: Rule['checks'][number]): string | null {
  const plain = /^\$((?:\.\w+)*)$/.exec(select ?? '')?.[1];
  if (plain === undefined) return null;
  const child = kind === 'required' ? (params as { child?: string } | undefined)?.child : undefined;
  return [...plain.split('.').filter(Boolean), ...(child === undefined ? [] : [child])].join('.');
}

/** Why each question is put: what the rule says that wants the entry, or how many rules depend on it. */
export class Reasons {
  private readonly ruleset: Ruleset;
  private readonly lang: Lang;
  private readonly wanting = new Map<string, Rule>();

  constructor(ruleset: Ruleset, lang: Lang) {
    this.ruleset = ruleset;
    this.lang = lang;
    for (const rule of ruleset.rules)
      for (const check of rule.checks) {
        const path = askedBy(check);
        if (path && !this.wanting.has(path)) this.wanting.set(path, rule);
      }
  }

  of(path: string): string {
    const key = path.split('.').at(-1)!;
    const depending = path.startsWith('kontext.')
      ? this.ruleset.rules.filter(({ applies }) => JSON.stringify(applies.when ?? {}).includes(`"${key}"`)).length
      : 0;
    if (depending > 0) return render(INIT['why-depends'], { n: depending }, this.lang);
    const rule = this.wanting.get(path);
    return rule ? this.ruleset.texts().get(rule.id)!.why[this.lang] : '';
  }
}
