import { memo } from '../base/memo.ts';
import type { Document } from '../documents/document.ts';
import type { Outside } from '../documents/walk.ts';
import type { Plan, ToolFiles } from '../engine/plan.ts';
import type { CheckContext } from '../rules/define-check.ts';
import { globFilter } from '../text/glob.ts';
import { foldersOf } from '../text/slash-paths.ts';

type IsTool = (document: Document) => boolean;
const known = new WeakMap<ToolFiles, IsTool>();

/** Whether a file is of those that tools own: by its name, or by the folder it lies in. */
function toolOf(tools: ToolFiles): IsTool {
  const { files = [], folders = [] } = tools;
  const named = globFilter(files);
  const owned = new Set(folders);
  return ({ relative, rootName }) => {
    const [name, ...above] = relative.split('/').reverse();
    // A message that no standard knows yet has a namespace; what a build leaves behind seldom has one.
    return named(name!) || (!rootName?.namespace && above.some((folder) => owned.has(folder)));
  };
}

/**
 * Why a file is no part of the service although it lies in its folder. Asked only of files that no rule has looked at: so
 * whatever somebody writes into a list, nothing that is judged can be hidden, nor what the Steckbrief names.
 */
export function asideOf({ tools }: Plan, setAside?: (path: string) => boolean): CheckContext['aside'] {
  return (document) => {
    if (document.fault || document.declarations.length > 0) return null;
    if (setAside?.(document.path)) return 'set-aside';
    const recognised = document.recognised !== null && document.recognised !== 'text';
    if (!tools || recognised || document.almost) return null;
    return memo(known, tools, () => toolOf(tools))(document) ? 'of-tools' : null;
  };
}

/** Files put aside, those that are all that lies in a folder by the name of that folder; `kept` are the others. */
export function together(aside: readonly Outside[], kept: readonly string[]): Outside[] {
  const found = new Map<string, Outside>();
  const folders = (paths: readonly string[]) => new Set(paths.flatMap(foldersOf));
  const reasons = new Map<Outside['why'], ReadonlySet<string>>();
  const alive = (why: Outside['why']) =>
    memo(reasons, why, () => folders([...kept, ...aside.flatMap((one) => (one.why === why ? [] : [one.path]))]));
  for (const { path, why } of aside) {
    const whole = foldersOf(path).find((folder) => !alive(why).has(folder)) ?? path;
    found.set(whole, { path: whole, why });
  }
  return [...found.values()];
}
