import { joinPath } from '../text/slash-paths.ts';
import { strayKeys } from './keys-passed-by.ts';
import type { Source } from './source.ts';
import { type Outside, type Walked, walk } from './walk.ts';

/** A service folder: where it lies below what was given, and how the report names it. */
interface ServiceFolder {
  readonly source: Source;
  /** Below the folder or zip that was given; empty for that itself. */
  readonly below: string;
  readonly path: string;
}

/** What a folder or a zip comes to. */
interface Found {
  readonly services: readonly ServiceFolder[];
  /** Files of no service, below what was given. */
  readonly files: readonly string[];
  /** What was passed by in it and in its services, as the report names it. */
  readonly outside: readonly Outside[];
}

const shown = (path: string, outside: readonly Outside[]): Outside[] =>
  outside.map((one) => ({ path: joinPath(path, one.path), why: one.why }));

/** A service and the services inside it, whose folders were walked already. */
function nested(
  { services, outside, isService }: Walked,
  service: ServiceFolder,
  open: (below: string) => Source,
): Omit<Found, 'files'> {
  const inner = services.map((name) => {
    const below = joinPath(service.below, name);
    const source = open(below);
    return nested(walk(source), { source, below, path: joinPath(service.path, name) }, open);
  });
  return {
    services: [service, ...inner.flatMap((one) => one.services)],
    outside: [
      ...shown(service.path, outside),
      ...(isService ? strayKeys(service.source, service.path, { outside, files: [], service: true }) : []),
      ...inner.flatMap((one) => one.outside),
    ],
  };
}

/** Keys in what belongs to no service; files of a folder without services are checked themselves. */
const keysOfNone = (source: Source, path: string, { files, outside }: Walked, besideServices: boolean): Outside[] =>
  strayKeys(source, path, { outside, files: besideServices ? files : [], service: false });

/** The services of a folder or zip, and its files that belong to none; `open` makes a folder below a source of its own. */
export function servicesIn(source: Source, path: string, open: (below: string) => Source): Found {
  const walked = walk(source);
  const { services, outside } = nested(walked, { source, below: '', path }, open);
  return walked.isService
    ? { services, files: [], outside }
    : {
        services: services.slice(1),
        files: walked.files,
        outside: [...outside, ...keysOfNone(source, path, walked, services.length > 1)],
      };
}
