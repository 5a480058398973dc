import { OPEN, xmlText } from './fill-in.ts';
import { defineKind, type ServiceFacts } from './kind.ts';
import { xmlSample } from './sample.ts';

const description = ({ name, leika, behoerde }: ServiceFacts): string => `<?xml version="1.0" encoding="UTF-8"?>
<!-- Leistungsbeschreibung in XZuFi; ${OPEN} steht, wo etwas fehlt. -->
<xzufi:leistungsverzeichnis.antwort.leistungsbericht.030108 xmlns:xzufi="http://xoev.de/schemata/xzufi/2_2_0" xzufiVersion="2.2.0">
  <xzufi:nachrichtenkopf>
    <xzufi:nachrichtUUID>00000000-0000-4000-8000-000000000000</xzufi:nachrichtUUID>
    <xzufi:erstelltDatumZeit>2026-01-01T00:00:00Z</xzufi:erstelltDatumZeit>
    <xzufi:empfaenger>${OPEN}</xzufi:empfaenger>
    <xzufi:sender>${xmlText(behoerde)}</xzufi:sender>
  </xzufi:nachrichtenkopf>
  <xzufi:antwort>
${leika
  .map(
    (key, index) => `    <xzufi:ergebnisLeistung>
      <xzufi:id schemeAgencyID="${OPEN}" schemeID="leistung">${index + 1}</xzufi:id>
      <xzufi:referenzLeiKa><code>${xmlText(key)}</code></xzufi:referenzLeiKa>
      <xzufi:modulText>
        <xzufi:leikaTextmodul><code>02</code></xzufi:leikaTextmodul>
        <xzufi:inhalt languageCode="de">${xmlText(name)}</xzufi:inhalt>
      </xzufi:modulText>
    </xzufi:ergebnisLeistung>
`,
  )
  .join('')}  </xzufi:antwort>
</xzufi:leistungsverzeichnis.antwort.leistungsbericht.030108>
`;

/** Descriptions of services for the Portalverbund. */
export const xzufi = defineKind({
  name: 'xzufi',
  syntax: 'xml',
  recognised: { namespaces: [{ uri: /^http:\/\/xoev\.de\/schemata\/xzufi\// }] },
  resembles: {
    uris: [
      'http://xoev.de/schemata/xzufi/2_1_0',
      'http://xoev.de/schemata/xzufi/2_2_0',
      'http://xoev.de/schemata/xzufi/2_3_1',
    ],
    roots: /^leistungsverzeichnis\.\w/i,
    attribute: 'xzufiVersion',
  },
  declared: { places: ['/fim/leistungen/*'], interfaces: ['xzufi', 'pvog'] },
  sample: xmlSample('http://xoev.de/schemata/xzufi/2_2_0', 'leistung'),
  range: 'OZG3',
  template: { art: 'xzufi', part: 'schnittstellen', file: 'schnittstellen/leistung.xzufi.xml', write: description },
});
