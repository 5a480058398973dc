import { OPEN } from './fill-in.ts';
import { defineKind, type ServiceFacts } from './kind.ts';
import { dataSample } from './sample.ts';

const description = ({
  name,
  url,
}: ServiceFacts): string => `# Beschreibung des Quelltexts für Verzeichnisse; ${OPEN} steht, wo etwas fehlt.
publiccodeYmlVersion: "0.4"
name: ${JSON.stringify(name)}
url: ${OPEN} # Adresse des Quelltexts, zum Beispiel https://gitlab.opencode.de/gruppe/projekt
landingURL: ${JSON.stringify(url)}
platforms: [web]
developmentStatus: development
softwareType: standalone/web
description:
  de:
    shortDescription: ${JSON.stringify(name.slice(0, 150))}
    longDescription: ${OPEN} # 150 bis 10.000 Zeichen
    features: [${OPEN}]
legal:
  license: EUPL-1.2 # wie im Lizenztext (LICENSE)
maintenance:
  type: internal
  contacts:
    - name: ${OPEN}
localisation:
  localisationReady: false
  availableLanguages: [de]
`;

/** What directories of open source are told. */
export const publiccode = defineKind({
  name: 'publiccode',
  syntax: 'data',
  recognised: { names: ['publiccode.yml', 'publiccode.yaml'], keys: [['publiccodeYmlVersion']] },
  resembles: { members: [['softwareType', 'developmentStatus']], onlyName: 'publiccode.yml' },
  declared: { places: ['/quelloffenheit/publiccode'], interfaces: ['publiccode'] },
  sample: dataSample(['url'], (url) => ({ publiccodeYmlVersion: '0.4', ...(url === null ? {} : { url }) })),
  range: 'OZG6',
  template: { art: 'publiccode', part: 'schnittstellen', file: 'publiccode.yml', write: description },
});
