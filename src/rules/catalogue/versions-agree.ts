import { compareVersions } from '../../text/versions.ts';
import { checkParameter } from '../check-parameter.ts';
import { defineCheck } from '../define-check.ts';
import { type CatalogueService, gather, objectsAt, servicesOf } from './services.ts';

/** Services that use one schema or standard in different versions: messages of the one are wrong for the other. */
export const versionsAgree = defineCheck<{ part: 'datenschemata' | 'standards' }>({
  name: 'versions-agree',
  summary: {
    de: 'Alle Dienste eines Laufs verwenden ein Datenschema oder einen Standard in derselben Version.',
    en: 'All services of a run use a data schema or a standard in the same version.',
  },
  params: checkParameter(
    ['datenschemata', 'standards'],
    {
      de: 'Was verglichen wird: Datenschemata (FIM) oder Standards (XÖV)',
      en: 'What is compared: FIM data schemas or XÖV standards',
    },
    'part',
  ),
  messages: {
    versions: {
      de: '{id} gibt es bei den Diensten in {count} {count|Version|Versionen}: {versions}. Nicht die neueste haben: {services}{more? und {more} weitere}.',
      en: 'The services use {id} in {count} {count|version|versions}: {versions}. Those without the newest: {services}{more? and {more} more}.',
    },
  },
  subject: 'nodes',
  *run({ nodes }, { part }) {
    for (const root of nodes) {
      const ids = new Map<string, { version: string; service: CatalogueService }[]>();
      for (const service of servicesOf(root))
        for (const { id, version } of objectsAt(service, part))
          if (typeof id === 'string' && typeof version === 'string' && version !== '')
            gather(ids, id, { version, service });
      for (const [id, uses] of ids) {
        const versions = [...new Set(uses.map(({ version }) => version))].sort(compareVersions);
        if (versions.length < 2) continue;
        const behind = uses.filter(({ version }) => version !== versions.at(-1)).map(({ service }) => service);
        const own = behind.filter(
          (one, at) => behind.findIndex(({ node }) => node.pointer === one.node.pointer) === at,
        );
        yield {
          document: own[0]!.node.document,
          pointer: own[0]!.node.pointer,
          code: 'versions',
          args: {
            id,
            count: versions.length,
            versions,
            services: own.slice(0, NAMED).map(({ called }) => called),
            more: Math.max(0, own.length - NAMED),
          },
          related: own.slice(1).map(({ node }) => ({ document: node.document, pointer: node.pointer })),
        };
      }
    }
  },
});

const NAMED = 4;
