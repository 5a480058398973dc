import { dirname, resolve } from 'node:path';
import { memo } from '../../../base/memo.ts';
import { type Budget, DEEPEST, Refusal, refuse } from './refusal.ts';
import { elements, parseSch, SCH, type SchElement, type SchNode } from './tree.ts';
import { missing } from './vocabulary.ts';

/** Text of a file by its absolute path; undefined for everything the package does not hold. */
export type Reader = (absolutePath: string) => string | undefined;

/** Characters an element counts for: those it holds, and something for being kept at all. */
function cost(element: SchElement): number {
  let characters = 200;
  for (const [name, value] of element.attributes) characters += name.length + value.length + 4;
  for (const child of element.children) characters += typeof child === 'string' ? child.length : 0;
  return characters;
}

/** A Schematron file with its `include`s and `extends/@href`s put in place. */
export class Includes {
  private readonly read: Reader;
  private readonly budget: Budget;
  private readonly files = new Map<string, SchElement>();
  private depth = 0;

  constructor(read: Reader, budget: Budget) {
    this.read = read;
    this.budget = budget;
  }

  /** Root of the main file, everything included. */
  load(file: string): SchElement {
    const root = this.parsed(file, null);
    if (root.namespace !== SCH || root.name !== 'schema')
      refuse('sch-not-schematron', root, { name: root.name, namespace: root.namespace, expected: 'schema' });
    return this.resolved(root, [file], false);
  }

  private parsed(file: string, from: SchElement | null): SchElement {
    return memo(this.files, file, () => {
      const text = this.read(file);
      if (text !== undefined) return parseSch(file, text.replace(/^\uFEFF/, ''));
      if (from) return refuse('sch-missing', from, { name: from.attributes.get('href') ?? '', missing: file });
      throw new Refusal('sch-missing', { file, line: 1, name: file, missing: file });
    });
  }

  private resolved(element: SchElement, stack: readonly string[], based: boolean): SchElement {
    this.budget.spend(cost(element));
    if (this.depth >= DEEPEST) refuse('sch-too-deep', element, { limit: DEEPEST });
    this.depth += 1;
    const whole = this.inner(element, stack, based);
    this.depth -= 1;
    return whole;
  }

  private inner(element: SchElement, stack: readonly string[], based: boolean): SchElement {
    if (element.namespace !== SCH) {
      for (const child of elements(element.children)) this.resolved(child, stack, based);
      return element;
    }
    const moved = based || element.attributes.has('xml:base');
    const children = element.children.flatMap((child): readonly SchNode[] => {
      if (typeof child === 'string' || child.namespace !== SCH) {
        return typeof child === 'string' ? [child] : [this.resolved(child, stack, moved)];
      }
      const href = child.attributes.get('href');
      if (child.name === 'include' && href === undefined) missing(child, 'href');
      if (href === undefined || (child.name !== 'include' && child.name !== 'extends'))
        return [this.resolved(child, stack, moved)];
      if (elements(child.children).length > 0)
        refuse('sch-unknown-element', elements(child.children)[0]!, {
          name: elements(child.children)[0]!.name,
          parent: child.name,
        });
      if (moved || child.attributes.has('xml:base')) refuse('sch-xml-base', child);
      return child.name === 'include' ? [this.target(child, href, stack)] : this.extension(child, href, element, stack);
    });
    return { ...element, children };
  }

  /** What `extends/@href` stands for: the children of an element of the same name, whose attributes do not count. */
  private extension(at: SchElement, href: string, parent: SchElement, stack: readonly string[]): readonly SchNode[] {
    if (at.attributes.has('rule')) refuse('sch-unknown-attribute', at, { name: 'rule', element: 'extends' });
    const target = this.target(at, href, stack);
    if (target.name !== parent.name)
      refuse('sch-extends-mismatch', at, { name: href, expected: parent.name, found: target.name });
    return target.children;
  }

  private target(at: SchElement, href: string, stack: readonly string[]): SchElement {
    const [path, fragment] = split(at, href);
    const file = path === '' ? at.file : resolve(dirname(at.file), path);
    const key = fragment === '' ? file : `${file}#${fragment}`;
    if (stack.includes(key)) refuse('sch-include-loop', at, { name: href });
    if (stack.length > DEEPEST) refuse('sch-too-deep', at, { limit: DEEPEST });
    const root = this.parsed(file, at);
    const found = fragment === '' ? root : withId(root, fragment);
    if (!found) return refuse('sch-include-fragment', at, { name: href });
    if (found.namespace !== SCH)
      refuse('sch-not-schematron', found, { name: found.name, namespace: found.namespace, expected: '' });
    const next = found.name === 'include' ? found.attributes.get('href') : undefined;
    const deeper = [...stack, key];
    return next === undefined ? this.resolved(found, deeper, false) : this.target(found, next, deeper);
  }
}

/** Path and fragment of a reference; one that names a web address or another scheme is refused. */
function split(at: SchElement, href: string): readonly [path: string, fragment: string] {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href.trim())) refuse('sch-include-remote', at, { name: href });
  const hash = href.indexOf('#');
  try {
    return hash === -1
      ? [decodeURIComponent(href), '']
      : [decodeURIComponent(href.slice(0, hash)), decodeURIComponent(href.slice(hash + 1))];
  } catch {
    return refuse('sch-include-remote', at, { name: href });
  }
}

function withId(element: SchElement, id: string): SchElement | undefined {
  if (element.attributes.get('id') === id || element.attributes.get('xml:id') === id) return element;
  for (const child of elements(element.children)) {
    const found = withId(child, id);
    if (found) return found;
  }
  return undefined;
}
