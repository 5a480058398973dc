/** Descriptions of the Steckbrief schema in English, by the German ones: files and interfaces. */
export const FILES = {
  'FIM-Stamminformationen.': 'FIM master information.',
  'XDatenfelder-Dateien.': 'XDatenfelder files.',
  'Eine Datei.': 'A file.',
  'Pfad der Datei, gerechnet vom Ordner des Steckbriefs; die Datei liegt in diesem Ordner.':
    'Path of the file, counted from the folder of the Steckbrief; the file lies in this folder.',
  'Bezeichnung der Datei.': 'Name of the file.',
  'ID, wie sie in der Datei steht, zum Beispiel S05000058.': 'ID as it stands in the file, for example S05000058.',
  'Version, wie sie in der Datei steht, in Anführungszeichen: "1.0".':
    'Version as it stands in the file, for example "1.0".',
  'Codelisten (genericode).': 'Code lists (genericode).',
  'Kennung (URN) oder ID der Codeliste, zum Beispiel urn:de:fim:codeliste:hunderasse oder C05000001.':
    'Identifier (URN) or ID of the code list, for example urn:de:fim:codeliste:hunderasse or C05000001.',
  'Version, wie sie in der Datei steht, in Anführungszeichen: "2026-01-01".':
    'Version as it stands in the file, for example "2026-01-01".',
  'XProzess-Dateien.': 'XProzess files.',
  'Leistungsschlüssel des Prozesses oder der Prozessklasse, 14 Ziffern.':
    'Key of the process or process class, 14 digits.',
  'Version des Prozesses, in Anführungszeichen: "01.00.00".': 'Version of the process, for example "01.00.00".',
  'OZG-Referenzprozess: Name oder Adresse.': 'OZG reference process: name or address.',
  'Übergabe der FIM-Stamminformationen an die Landesredaktion.':
    'Handover of the FIM master information to the Landesredaktion.',
  'Ein FIM-Baustein, der übergeben ist oder wird.': 'A FIM module that is or will be handed over.',
  'Baustein.': 'Module.',
  'ID, wie sie in der Datei steht, zum Beispiel S05000058 oder der Leistungsschlüssel.':
    'ID as it stands in the file, for example S05000058 or the key of the Leistung.',
  'Stand.': 'State.',
  'Wer ihn erhält, zum Beispiel Landesredaktion NRW.': 'Who receives it, for example Landesredaktion NRW.',
  'Tag der Übergabe': 'Day of the handover',
  'FIM-Leistungsbeschreibungen (XZuFi).': 'FIM descriptions of Leistungen (XZuFi).',
  'ID oder Leistungsschlüssel der Leistung, wie sie in der Datei steht.':
    'ID or key of the Leistung as it stands in the file.',
  'Beispielanträge (JSON oder XML) zu den Datenschemata.': 'Sample applications (JSON or XML) of the data schemas.',
  'ID des Datenschemas, zu dem der Antrag gehört, zum Beispiel S05000058V1.0; nur nötig, wenn es mehrere gibt.':
    'ID of the data schema to which the application belongs, for example S05000058V1.0; only needed if there are several.',
  'XÖV-Standards und Beispielnachrichten.': 'XÖV standards and sample messages.',
  'Ein XÖV-Standard, in dem der Dienst sendet.': 'An XÖV standard in which the service sends.',
  'Kurzname oder Kennung des Standards.': 'Short name or identifier of the standard.',
  'Version des Standards, in Anführungszeichen: "2.2".': 'Version of the standard, for example "2.2".',
  'Beispielnachrichten.': 'Sample messages.',
  'Warum der Dienst in keinem XÖV-Standard sendet.': 'Why the service sends in no XÖV standard.',
  'Schutzbedarf der Daten.': 'Protection needs of the data.',
  'Schutzbedarf der Vertraulichkeit.': 'Protection need of confidentiality.',
  'Schutzbedarf der Integrität.': 'Protection need of integrity.',
  'Schutzbedarf der Verfügbarkeit.': 'Protection need of availability.',
  'Mit dem Portalbetreiber vereinbarte Schutzmaßnahmen.': 'Safeguards agreed with the operator of the portal.',
  'Schnittstellen zu Portalen, Konten und Fachverfahren.': 'Interfaces to portals, accounts and Fachverfahren.',
  'Eine Schnittstelle.': 'An interface.',
  'Art, zum Beispiel bundid, xzufi, openapi, fit-connect.': 'Kind, for example bundid, xzufi, openapi, fit-connect.',
  'Wie die SAML-Anfrage gesendet wird: HTTP-POST oder HTTP-Redirect.':
    'How the SAML request is sent: HTTP POST or HTTP Redirect.',
  'entityID der zuletzt freigegebenen Fassung.': 'entityID of the edition released last.',
  'Attribute, ohne die der Dienst nicht auskommt, mit Grund.':
    'Attributes the service cannot do without, with the reason.',
  'Ein Pflichtattribut der Anfrage.': 'A mandatory attribute of the request.',
  'Name, zum Beispiel urn:oid:2.5.4.4.': 'Name, for example urn:oid:2.5.4.4.',
  'Wozu der Dienst es braucht.': 'What the service needs it for.',
  'Öffentliches Zertifikat der Schnittstelle, ohne privaten Schlüssel.':
    'Public certificate of the interface, without a private key.',
  'Ob gegenüber dem Betreiber erklärt ist, dass die TR-03172-3 berücksichtigt ist.':
    'Whether it is declared to the operator that TR-03172-3 is observed.',
  'Stellen, die dem Betreiber des Nutzerkontos genannt sind.': 'Offices named to the operator of the user account.',
  'OpenID Connect, zum Beispiel beim Servicekonto.NRW.': 'OpenID Connect, for example with Servicekonto.NRW.',
  'Adresse der Beschreibung (…/.well-known/openid-configuration).':
    'Address of the description (…/.well-known/openid-configuration).',
  'Kennung des Dienstes beim Servicekonto.': 'Identifier of the service with the Servicekonto.',
  'Rücksprungadressen.': 'Return addresses.',
  'Adresse, an die nach der Anmeldung zurückgeleitet wird.': 'Address to which people are returned after signing in.',
  'Angeforderte Umfänge (scope).': 'Requested scopes.',
  'Umfang, zum Beispiel openid.': 'Scope, for example openid.',
  'Organisationsschlüssel im DVDV, unter dem die Schnittstelle eingetragen ist.':
    'Organisation key in the DVDV under which the interface is entered.',
  'Schemata der Fachdaten, die gesendet werden.': 'Schemas of the data that are sent.',
  'Kennung oder Adresse eines Schemas.': 'Identifier or address of a schema.',
};
