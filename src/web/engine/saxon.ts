import { UserError } from '../../base/errors.ts';
import type { Lang } from '../../base/nouns.ts';
import { Child, type ChildFault, findSaxon } from '../../standards/schematron/run/child.ts';
import { SAXON } from '../../words/page/saxon.ts';
import { render } from '../../words/render.ts';
import { NO_COMPILER } from '../saxon/xslt.ts';
import { placeSaxon, removeSaxon, SAXON_EDITION } from './ground.ts';
import { editions } from './installed.ts';
import type { Given, Installed } from './protocol.ts';

/** Milliseconds until an answer to the smallest of stylesheets. */
const PATIENCE = 30_000;

const TRIAL = 'file:///package/probe.xsl';
const SMALLEST = '<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"/>';

/** What the file of SaxonJS says it is; null where it is something else. */
function editionOf(text: string): string | null {
  if (!/productName:\s*"Saxon-?JS"/.test(text)) return null;
  return /productVersion:\s*"([\d.]+)"/.exec(text)?.[1] ?? null;
}

/** Why it does not compile a stylesheet here, null where it does: the only proof that this file works in this browser. */
async function objection(): Promise<string | null> {
  const child = new Child(findSaxon()!);
  try {
    const answer = await child.ask({ do: 'compile', main: TRIAL, files: { [TRIAL]: SMALLEST } }, PATIENCE);
    return 'error' in answer ? answer.error.trim() : null;
  } catch (error) {
    return (error as ChildFault).code;
  } finally {
    child.stop();
  }
}

/** Puts SaxonJS where it is looked for, for as long as the page is open. */
export async function bringSaxon({ path: file, content }: Given, lang: Lang): Promise<Installed> {
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
  const edition = editionOf(new TextDecoder().decode(bytes));
  if (edition === null) throw new UserError(SAXON['not-saxon'], { file });
  if (edition !== SAXON_EDITION) throw new UserError(SAXON['other-edition'], { file, edition, wanted: SAXON_EDITION });
  placeSaxon(bytes);
  const reason = await objection();
  if (reason !== null) {
    removeSaxon();
    throw new UserError(SAXON[reason === NO_COMPILER ? 'no-compiler' : 'does-not-run'], { file, reason });
  }
  return { said: render(SAXON.brought, { file, edition }, lang), editions: editions() };
}
