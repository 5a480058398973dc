import { posix } from 'node:path';
import type { Args } from '../../../base/nouns.ts';
import { decode } from '../../../documents/bytes.ts';
import { parseXml, type XmlDocument, XmlParseError } from '../../../documents/xml/libxml.ts';
import { guardXml } from '../../../documents/xml/xml-guard.ts';
import { inside, realPath } from '../../../store/real-path.ts';
import { readRegular } from '../../../store/regular-file.ts';
import { joinPath, parentPath } from '../../../text/slash-paths.ts';
import { SVRL, VIRTUAL } from './protocol.ts';

/** A Schematron of a package: `.sch`, `.xsl`, `.xslt` or a stylesheet already compiled (`.sef.json`). */
export interface SchematronSource {
  /** Absolute. */
  readonly file: string;
  /** Real folder of the package; nothing outside it is read. */
  readonly root: string;
}

/** Why a Schematron cannot be run: facts of a sentence in `STEP_REASONS`. */
export interface SchematronFault {
  readonly code: string;
  readonly args: Args;
}

/** A rule that a stylesheet runs, by what it writes into `svrl:fired-rule`. */
export interface KnownRule {
  /** Number of its pattern among those that run, from 1; null where the stylesheet does not tell. */
  readonly pattern: number | null;
  readonly context: string;
  /** In the package. */
  readonly file: string;
  readonly line: number | null;
}

/** All texts of a stylesheet, by virtual address. */
export interface Texts {
  readonly main: string;
  readonly files: Readonly<Record<string, string>>;
  readonly rules: readonly KnownRule[];
}

const NAMES = { xsl: 'http://www.w3.org/1999/XSL/Transform', svrl: SVRL };
/** Stylesheets are programs; one this large would not be compiled in any useful time. */
const LARGEST = 30_000_000;
const MOST = 200;

/** Text of a file of the package; undefined for everything that lies elsewhere, is too large or no UTF-8. */
export function packageText(root: string, file: string): string | undefined {
  const real = realPath(file);
  if (real === null || !inside(root, real)) return undefined;
  const bytes = readRegular(real, LARGEST);
  if (typeof bytes === 'string') return undefined;
  const { text, fault } = decode(bytes);
  return fault ? undefined : text;
}

/** Address of a file of the package as stylesheets see it. */
const virtual = (root: string, file: string): string => VIRTUAL + posix.relative(root, file);

/** Contexts of the rules that a stylesheet, whoever made it, says of itself: written out, or as `xsl:attribute`. */
function contextsIn(tree: XmlDocument): string[] {
  const written = tree.find('//svrl:fired-rule/@context', NAMES).map(({ content }) => content);
  const made = tree.find("//svrl:fired-rule/xsl:attribute[@name='context'][not(*)]", NAMES);
  // What stands in braces is known when it runs only.
  const fixed = written.filter((one) => !/[{}]/.test(one.replace(/\{\{|\}\}/g, '')));
  return [...fixed.map((one) => one.replace(/([{}])\1/g, '$1')), ...made.map(({ content }) => content)];
}

function readStylesheet(text: string): { used: string[]; contexts: string[] } | SchematronFault {
  const refused = guardXml(text);
  if (refused) return { code: 'schematron-broken', args: { line: refused.range.start.line } };
  try {
    const tree = parseXml(Buffer.from(text));
    const used = tree.find('/*/xsl:include/@href|/*/xsl:import/@href', NAMES).map((node) => node.content);
    const contexts = contextsIn(tree);
    tree.dispose();
    return { used, contexts };
  } catch (error) {
    if (error instanceof XmlParseError)
      return { code: 'schematron-broken', args: { line: error.details[0]?.line || 1 } };
    throw error;
  }
}

/** A stylesheet with everything it includes and imports, as far as it lies in the package. */
export function stylesheetTexts({ file, root }: SchematronSource): Texts | SchematronFault {
  const files: Record<string, string> = {};
  const contexts = new Map<string, string>();
  const open = [file];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const address = virtual(root, path);
    if (Object.hasOwn(files, address)) continue;
    const text = packageText(root, path);
    const shown = posix.relative(root, path);
    if (text === undefined) return { code: 'schematron-missing-part', args: { file: shown } };
    const read = readStylesheet(text);
    if ('code' in read) return { ...read, args: { file: shown, ...read.args } };
    files[address] = text;
    for (const context of read.contexts) contexts.set(context, shown);
    if (Object.keys(files).length > MOST) return { code: 'schematron-too-many-parts', args: { limit: MOST } };
    for (const href of read.used) {
      if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(href)) return { code: 'schematron-missing-part', args: { file: href } };
      open.push(joinPath(parentPath(path), decodeURI(href)));
    }
  }
  const rules = [...contexts].map(([context, shown]) => ({ pattern: null, context, file: shown, line: null }));
  return { main: virtual(root, file), files, rules };
}
