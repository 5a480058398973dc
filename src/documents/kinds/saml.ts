import { OPEN, xmlText } from './fill-in.ts';
import { defineKind, type ServiceFacts } from './kind.ts';
import { xmlSample } from './sample.ts';

const interfaces = ['bundid', 'unternehmenskonto'];

const metadata = ({ url }: ServiceFacts): string => `<?xml version="1.0" encoding="UTF-8"?>
<!-- SAML-Metadaten für die BundID: entityID (https, ohne Port, ändert sich nie mehr) und Empfangsadresse prüfen. -->
<!-- validUntil und ID nicht eintragen; das Zertifikat (Base64 ohne BEGIN und END, ohne privaten Schlüssel) unter KeyDescriptor einsetzen. -->
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${xmlText(url)}">
  <md:SPSSODescriptor AuthnRequestsSigned="true" WantAssertionsSigned="true" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:KeyDescriptor use="signing">
      <ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
        <ds:X509Data>
          <ds:X509Certificate>${OPEN}</ds:X509Certificate>
        </ds:X509Data>
      </ds:KeyInfo>
    </md:KeyDescriptor>
    <md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${xmlText(url)}/saml/acs" index="0" isDefault="true"/>
  </md:SPSSODescriptor>
</md:EntityDescriptor>
`;

/** What a service tells a user account of itself. */
export const samlMetadata = defineKind({
  name: 'saml-metadata',
  syntax: 'xml',
  recognised: { namespaces: [{ uri: /^urn:oasis:names:tc:SAML:2\.0:metadata$/ }] },
  resembles: { uris: ['urn:oasis:names:tc:SAML:2.0:metadata'], roots: /^Entit(?:y|ies)Descriptor$/i },
  declared: { interfaces },
  sample: xmlSample('urn:oasis:names:tc:SAML:2.0:metadata', 'EntityDescriptor'),
  range: 'OZG2',
  template: { art: 'bundid', part: 'schnittstellen', file: 'schnittstellen/bundid-metadata.xml', write: metadata },
  examiner: 'saml',
  qualified: true,
  encoded: true,
});

/** What a service asks of a user account when somebody signs in. */
export const samlRequest = defineKind({
  name: 'saml-request',
  syntax: 'xml',
  recognised: { namespaces: [{ uri: /^urn:oasis:names:tc:SAML:2\.0:protocol$/, root: 'AuthnRequest' }] },
  resembles: { uris: ['urn:oasis:names:tc:SAML:2.0:protocol'], roots: /^AuthnRequest$/i },
  declared: { interfaces },
  sample: xmlSample('urn:oasis:names:tc:SAML:2.0:protocol', 'AuthnRequest'),
  range: 'OZG2',
  examiner: 'saml',
  qualified: true,
  encoded: true,
});
