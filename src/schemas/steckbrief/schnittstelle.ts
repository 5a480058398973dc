import { contact, file, key, list, part, text, url, yesNo } from './words.ts';

/** What an interface to accounts and delivery points says beside its file. */
export const KONTEN_UND_TRANSPORT = {
  bindung: {
    enum: ['post', 'redirect'],
    description: 'Wie die SAML-Anfrage gesendet wird: HTTP-POST oder HTTP-Redirect.',
  },
  entityIdBisher: url('entityID der zuletzt freigegebenen Fassung.'),
  pflichtattribute: list(
    part('Ein Pflichtattribut der Anfrage.', {
      name: text('Name, zum Beispiel urn:oid:2.5.4.4.'),
      grund: text('Wozu der Dienst es braucht.'),
    }),
    'Attribute, ohne die der Dienst nicht auskommt, mit Grund.',
  ),
  zertifikat: part('Öffentliches Zertifikat der Schnittstelle, ohne privaten Schlüssel.', { datei: file }),
  tr03172: yesNo('Ob gegenüber dem Betreiber erklärt ist, dass die TR-03172-3 berücksichtigt ist.'),
  kontakte: part('Stellen, die dem Betreiber des Nutzerkontos genannt sind.', {
    support: contact,
    datenschutz: contact,
    oeffentlichkeit: contact,
  }),
  oidc: part('OpenID Connect, zum Beispiel beim Servicekonto.NRW.', {
    discoveryUrl: url('Adresse der Beschreibung (…/.well-known/openid-configuration).'),
    clientId: text('Kennung des Dienstes beim Servicekonto.'),
    redirectUrls: list(url('Adresse, an die nach der Anmeldung zurückgeleitet wird.'), 'Rücksprungadressen.'),
    scopes: list(text('Umfang, zum Beispiel openid.'), 'Angeforderte Umfänge (scope).'),
  }),
  dvdv: key('Organisationsschlüssel im DVDV, unter dem die Schnittstelle eingetragen ist.'),
  schemaUris: list(text('Kennung oder Adresse eines Schemas.'), 'Schemata der Fachdaten, die gesendet werden.'),
};
