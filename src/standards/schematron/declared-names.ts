import { join } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { memo } from '../../base/memo.ts';
import { readRegular } from '../../store/regular-file.ts';
import { treeOf } from '../../store/tree.ts';

/** Beyond it the question what the schemas declare is not worth its time. */
const MOST_BYTES = 100_000_000;
const TARGET = /\stargetNamespace\s*=\s*["']([^"']*)["']/;
/** A start tag that is longer has no namespace that we see: its names then count everywhere. */
const LONGEST_TAG = 20_000;
const NAMED = /\sname\s*=\s*["']([^"']*)["']/g;
const ROOT = /<(?:[\w.-]+:)?schema\s/;

/**
 * Names that the schemas of a package give to anything, by namespace: rather too many than too few, so that an element
 * which is not among them is certainly declared nowhere there.
 */
export class DeclaredNames {
  private readonly names = new Map<string, Set<string>>();
  /** False where a schema is not read to its end, so that nothing is certain. */
  private complete = true;

  constructor(root: string) {
    try {
      const files = [...treeOf(root, root).files].filter(([name]) => /\.(?:xsd|xml)$/i.test(name));
      this.complete = files.length > 0 && files.reduce((sum, [, size]) => sum + size, 0) <= MOST_BYTES;
      if (this.complete) for (const [name] of files) this.read(join(root, name));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.complete = false;
    }
  }

  private read(file: string): void {
    const bytes = readRegular(file);
    // Another encoding, or characters written as references: its names are not those that stand there.
    const text = typeof bytes === 'string' ? null : bytes.toString('utf8');
    if (text === null || text.includes('\ufffd') || text.includes('\0') || /\sname\s*=\s*["'][^"']*&/.test(text)) {
      this.complete = false;
      return;
    }
    const root = ROOT.exec(text)?.index;
    if (root === undefined) return;
    const tag = text.slice(root, root + LONGEST_TAG);
    const target = TARGET.exec(tag.slice(0, tag.indexOf('>')))?.[1]?.trim() ?? '';
    if (target.includes('&')) this.complete = false;
    const names = memo(this.names, target, () => new Set<string>());
    for (const [, name] of text.matchAll(NAMED)) names.add(name!.trim());
  }

  /** Whether no schema can have declared an element of this name; what has no namespace of its own may stand in any of them. */
  lacks(namespace: string, local: string): boolean {
    const places = namespace === '' ? [...this.names.values()] : [this.names.get(namespace), this.names.get('')];
    return this.complete && !places.some((names) => names?.has(local));
  }
}
