/** Sentences on the attributes that a request asks for, and on what it shows. */
export const ATTRIBUTE_MESSAGES = {
  'requested-attributes-empty': {
    de: 'Die Anfrage verlangt kein einziges Attribut; in Version 2 der Erweiterung ist mindestens ein RequestedAttribute nötig.',
    en: 'The request asks for no attribute at all; version 2 of the extension needs at least one RequestedAttribute.',
  },
  'requested-attributes-missing-name': {
    de: 'Einem RequestedAttribute fehlt der Name, z. B. Name="urn:oid:2.5.4.42".',
    en: 'A RequestedAttribute lacks its Name, e.g. Name="urn:oid:2.5.4.42".',
  },
  'not-urn-oid': {
    de: 'Der Name „{value}“ hat nicht die Form urn:oid:…; zugeordnet wird nach diesem Namen, nicht nach FriendlyName.',
    en: "The Name '{value}' does not have the form urn:oid:…; attributes are mapped by it, not by FriendlyName.",
  },
  'unknown-attribute': {
    de: '„{value}“ steht nicht in der Liste „{title}“ (Stand {date:date}).',
    en: "'{value}' is not in the list '{title}' (as of {date:date}).",
  },
  'deprecated-attribute': {
    de: 'Das Attribut {name} ({value}) ist abgekündigt{instead?; nehmen Sie {instead}}.{required? Als Pflichtattribut scheitert damit die Anmeldung, wo es abgeschaltet ist.}',
    en: 'The attribute {name} ({value}) is deprecated{instead?; use {instead}}.{required? As a required attribute it makes the sign-in fail where it is turned off.}',
  },
  'required-at-level-1': {
    de: '„{value}“ ist Pflicht, obwohl die Anfrage sich mit STORK-QAA-Level-1 begnügt; dort ist kein Attribut sicher vorhanden.',
    en: "'{value}' is required although the request is content with STORK-QAA-Level-1, where no attribute is sure to exist.",
  },
  'required-without-reason': {
    de: '„{value}“ ist Pflicht; der Steckbrief nennt keinen Grund dafür (pflichtattribute: [{ name: …, grund: … }]).',
    en: "'{value}' is required; the Steckbrief names no reason for it (pflichtattribute: [{ name: …, grund: … }]).",
  },
  'organization-display-name-missing': {
    de: 'In der Anfrage fehlt der Name der Stelle (OrganizationDisplayName), den Antragstellende bei der BundID lesen.',
    en: 'The request lacks the name of the body (OrganizationDisplayName) that applicants read at the BundID.',
  },
  'unknown-language': {
    de: 'Die Sprache „{value}“ kennt die BundID nicht; möglich sind de, en, ru und uk.',
    en: "The BundID does not know the language '{value}'; there are de, en, ru and uk.",
  },
  'online-service-id-missing': {
    de: 'In der Anfrage fehlt die Kennung des Online-Dienstes (OnlineServiceId, z. B. BMI-X0000).',
    en: 'The request lacks the id of the online service (OnlineServiceId, e.g. BMI-X0000).',
  },
  'display-name-long': {
    de: 'Der Name der Stelle hat {length} Zeichen; über 50 darf die BundID ihn kürzen.',
    en: 'The name of the body has {length} {length|character|characters}; above 50 the BundID may cut it.',
  },
  'back-url-not-https': {
    de: 'Die Rücksprungadresse „{value}“ ist keine https-Adresse.',
    en: "The return address '{value}' is no https address.",
  },
  'purpose-does-not-support-restricted-html': {
    de: 'Der Verwendungszweck (Purpose) enthält HTML; das wird nicht unterstützt.',
    en: 'The purpose (Purpose) contains HTML, which is not supported.',
  },
  'purpose-not-shown': {
    de: 'Der Verwendungszweck (Purpose) wird nicht mehr angezeigt; lassen Sie ihn weg.',
    en: 'The purpose (Purpose) is no longer shown; leave it out.',
  },
  'no-attributes': {
    de: 'Die Anfrage verlangt keine Attribute.',
    en: 'The request asks for no attributes.',
  },
  'no-display': {
    de: 'Die Anfrage enthält keine Angaben zur Anzeige.',
    en: 'The request has no display information.',
  },
} as const;
