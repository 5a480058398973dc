import { Unsearchable } from '../documents/content.ts';
import type { Document } from '../documents/document.ts';
import type { CheckContext } from '../rules/define-check.ts';
import { checkKind } from '../rules/index.ts';
import type { Rule } from '../rulesets/types.ts';
import { documentsOf } from './bearing.ts';
import { isAboutAll } from './plan.ts';
import { type RuleRun, RuleWork, unsearched } from './rule-work.ts';
import { selected } from './selected.ts';

/** Whether a path is of the language of the document: one that the Steckbrief calls something else may be XML or not. */
const spokenBy = (path: string, document: Document): boolean => path.startsWith('$') === (document.rootName === null);

/** What was read despite a fault can show what is wrong, never that anything is right. */
const isDamaged = (document: Document): boolean => document.fault !== null && document.root !== null;

/** Runs all checks of one rule on the documents it is about. A crash ends the check, never the run. */
export function runRule(rule: Rule, context: CheckContext): RuleRun {
  const work = new RuleWork(rule, context);
  const { steckbrief } = context.service;
  if (steckbrief && isDamaged(steckbrief) && rule.applies.when) work.unread(steckbrief);
  for (const [index, check] of rule.checks.entries()) {
    const kind = checkKind(check.kind)!;
    if (kind.subject === 'service') {
      const document = steckbrief ?? context.service.documents[0];
      if (document) work.run(kind, index, document, []);
      if (steckbrief && isDamaged(steckbrief)) work.unread(steckbrief);
      continue;
    }
    for (const document of documentsOf(rule, context.service)) {
      if (isDamaged(document) && !isAboutAll(rule)) work.unread(document);
      if (kind.subject === 'document') work.run(kind, index, document, []);
      else if (!document.root || !spokenBy(check.select!, document)) work.unread(document);
      else {
        try {
          const nodes = work.stated(kind, check, selected(rule, document, check.select!, context));
          if (nodes.length > 0) work.run(kind, index, document, nodes);
        } catch (error) {
          if (!(error instanceof Unsearchable)) throw error;
          work.gaps.push(unsearched(document, index));
        }
      }
    }
  }
  return work.done();
}
