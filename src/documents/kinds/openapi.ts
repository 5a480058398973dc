import { OPEN } from './fill-in.ts';
import { defineKind, type ServiceFacts } from './kind.ts';
import { dataSample } from './sample.ts';

const description = ({
  name,
  url,
}: ServiceFacts): string => `# Schnittstelle für Fachverfahren; ${OPEN} steht, wo etwas fehlt.
openapi: 3.1.0
info:
  title: ${JSON.stringify(name)}
  version: 1.0.0
  description: ${OPEN}
  contact: { name: ${OPEN}, email: ${OPEN}@example.org }
servers:
  - url: ${JSON.stringify(`${url}/api`)}
security:
  - anmeldung: []
paths: {}
components:
  securitySchemes:
    anmeldung: { type: http, scheme: bearer }
`;

/** Descriptions of an interface to other procedures. */
export const openapi = defineKind({
  name: 'openapi',
  syntax: 'data',
  recognised: { keys: [['openapi'], ['swagger']] },
  resembles: { beside: ['info', 'paths', 'components'], members: [['info', 'paths']] },
  declared: { interfaces: ['openapi'] },
  sample: dataSample(['info', 'version'], (version) => ({
    openapi: '3.0.3',
    info: { title: 'Beispiel', ...(version === null ? {} : { version }) },
    paths: {},
  })),
  range: 'OZG4',
  template: { art: 'openapi', part: 'schnittstellen', file: 'schnittstellen/openapi.yaml', write: description },
  examiner: 'openapi',
});
