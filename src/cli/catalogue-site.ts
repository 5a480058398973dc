import { join, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { indexPage, servicePage } from '../reporters/catalogue-site/pages.ts';
import { siteService } from '../reporters/catalogue-site/service-data.ts';
import { pageNameOf } from '../reporters/page-name.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { makeFolder } from '../store/make-folder.ts';
import { PUBLISH } from '../words/registry-refusals/index.ts';
import { CATALOGUE_SITE } from '../words/site-of-steckbriefe.ts';
import { speaker } from '../words/speaker.ts';
import type { ExitCode, Io } from './io.ts';
import { rulesetFor } from './rulesets.ts';
import { steckbriefeBelow, tellUnread } from './steckbriefe.ts';
import { writeTo } from './write-file.ts';

interface Options {
  readonly output: string;
  readonly ruleset?: string;
  readonly lang: Lang;
}

/** Names of municipalities, as the key lists of a ruleset have them. */
function namesIn(ruleset: Ruleset): (key: string) => string | undefined {
  const lists = ['ars', 'ags'].flatMap((name) =>
    ruleset.catalogues.includes(name) ? [ruleset.catalogue(name)!.entries] : [],
  );
  return (key) => {
    const found = lists.map((entries) => (Object.hasOwn(entries, key) ? entries[key] : undefined)).find(Boolean);
    return typeof found === 'string' ? found : undefined;
  };
}

/** `vorgaben katalog seite`: a static site of Steckbriefe. */
export async function catalogueSiteCommand(
  folder: string,
  { output, ruleset, lang }: Options,
  io: Io,
): Promise<ExitCode> {
  const say = speaker(CATALOGUE_SITE, lang);
  const { all, unread } = await steckbriefeBelow([folder], io);
  const nameOf = namesIn(rulesetFor(ruleset, io).ruleset);
  const services = all.map((one) => siteService(one.folder, one.steckbrief, nameOf));
  try {
    makeFolder(resolve(io.cwd, output));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new UserError(PUBLISH['not-written'], { path: output, reason });
  }
  for (const service of services) writeTo(join(output, pageNameOf(service.path)), servicePage(service, lang), io);
  writeTo(join(output, 'index.html'), indexPage(services, lang), io);
  io.stdout.write(`${say('written', { folder: output, count: services.length + 1 })}\n`);
  return tellUnread(unread, lang, io);
}
