import { memo } from '../base/memo.ts';
import { CodeLists } from '../codelists/code-list.ts';
import { genericodeOf, identityOf } from '../codelists/columns.ts';
import type { Document } from '../documents/document.ts';
import type { Service } from '../documents/service.ts';

/** The code lists among documents; those that cannot be read are none. */
export function listsOf(documents: readonly Document[]): CodeLists {
  const lists = new CodeLists({ own: true });
  for (const document of documents) {
    // What the Steckbrief takes for something else is a code list all the same.
    if (document.recognised === 'genericode') lists.take(identityOf(document), () => genericodeOf(document));
  }
  return lists;
}

const known = new WeakMap<Service, CodeLists>();

export function serviceLists(service: Service): CodeLists {
  return memo(known, service, () => listsOf(service.documents));
}
