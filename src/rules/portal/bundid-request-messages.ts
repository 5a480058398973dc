/** Sentences on the request itself: extension, signature, level, methods. */
export const REQUEST_MESSAGES = {
  'akdb-extension-missing': {
    de: 'In der Anfrage fehlt die Erweiterung der BundID (AuthenticationRequest im Namensraum {namespace}, unter Extensions).',
    en: 'The request lacks the extension of the BundID (AuthenticationRequest in the namespace {namespace}, under Extensions).',
  },
  'akdb-extension-version-missing': {
    de: 'An der Erweiterung der BundID fehlt das Attribut Version; schreiben Sie Version="2".',
    en: 'The extension of the BundID lacks the attribute Version; write Version="2".',
  },
  'akdb-extension-v1-deprecated': {
    de: 'Die Erweiterung der BundID hat Version 1; sie wird noch unterstützt, liefert aber alle vorhandenen Daten. Empfohlen ist die Umstellung auf Version 2.',
    en: 'The extension of the BundID has version 1; it is still supported, but delivers all data there are. The change to version 2 is recommended.',
  },
  'akdb-extension-version-unknown': {
    de: 'Die Erweiterung der BundID nennt Version „{value}“; es gibt 1 und 2.',
    en: "The extension of the BundID names version '{value}'; there are 1 and 2.",
  },
  'saml-request-not-signed': {
    de: 'Die Anfrage trägt keine Signatur; ohne sie beachtet die BundID die Erweiterung nicht.{undeclared? Wird mit HTTP-Redirect gesendet, steht die Signatur in der Adresse; nennen Sie dann im Steckbrief „bindung: redirect“.}',
    en: "The request has no signature; without it the BundID ignores the extension.{undeclared? When it is sent by HTTP-Redirect, the signature stands in the address; then say 'bindung: redirect' in the Steckbrief.}",
  },
  'signature-in-address': {
    de: 'Mit HTTP-Redirect steht die Signatur in der Adresse, nicht in der Datei, und Metadaten mit AuthnRequestsSigned liegen nicht bei. Ist die Anfrage signiert?',
    en: 'With HTTP-Redirect the signature stands in the address, not in the file, and there are no metadata with AuthnRequestsSigned. Is the request signed?',
  },
  'metadata-say-unsigned': {
    de: 'Nach diesen Metadaten signiert der Dienst seine Anfragen nicht (AuthnRequestsSigned="false"), und die Anfrage trägt keine Signatur.',
    en: 'By these metadata the service does not sign its requests (AuthnRequestsSigned="false"), and the request has no signature.',
  },
  'no-authn-context': {
    de: 'Die Anfrage nennt kein Vertrauensniveau (RequestedAuthnContext fehlt).',
    en: 'The request names no level of assurance (RequestedAuthnContext is missing).',
  },
  'comparison-missing': {
    de: 'An RequestedAuthnContext fehlt Comparison="minimum"; ohne die Angabe gilt „exact“, und höhere Niveaus werden abgewiesen.',
    en: 'RequestedAuthnContext lacks Comparison="minimum"; without it \'exact\' holds, and higher levels are refused.',
  },
  comparison: {
    de: 'Comparison lautet „{value}“; die BundID unterstützt „minimum“.',
    en: "Comparison is '{value}'; the BundID supports 'minimum'.",
  },
  'unknown-level': {
    de: '„{value}“ ist kein Niveau der BundID; es gibt STORK-QAA-Level-1 bis STORK-QAA-Level-4.',
    en: "'{value}' is no level of the BundID; there are STORK-QAA-Level-1 to STORK-QAA-Level-4.",
  },
  'level-without-method': {
    de: 'Für STORK-QAA-Level-2 gibt es kein eigenes Anmeldeverfahren; Antragstellende melden sich mit einem höheren an.',
    en: 'There is no method of its own for STORK-QAA-Level-2; applicants sign in with a higher one.',
  },
  'empty-authentication-methods': {
    de: 'Die Liste der Anmeldeverfahren ist leer; nennen Sie mindestens eines, oder lassen Sie die Liste weg.',
    en: 'The list of methods is empty; name at least one, or leave the list out.',
  },
  'unknown-method': {
    de: 'Das Anmeldeverfahren „{value}“ kennt die BundID nicht; möglich sind {allowed}.',
    en: "The BundID does not know the method '{value}'; there are {allowed}.",
  },
  'level-too-low': {
    de: 'Die Anfrage begnügt sich mit STORK-QAA-Level-{level}; der Steckbrief verlangt „{name}“ (STORK-QAA-Level-{wanted}).',
    en: "The request is content with STORK-QAA-Level-{level}; the Steckbrief requires '{name}' (STORK-QAA-Level-{wanted}).",
  },
  'level-too-high': {
    de: 'Die Anfrage verlangt STORK-QAA-Level-{level}; nach dem Steckbrief genügt „{name}“ (STORK-QAA-Level-{wanted}).',
    en: "The request asks for STORK-QAA-Level-{level}; by the Steckbrief '{name}' is enough (STORK-QAA-Level-{wanted}).",
  },
  'no-level': {
    de: 'Im Steckbrief oder in der Anfrage fehlt das Vertrauensniveau.',
    en: 'Steckbrief or request name no level of assurance.',
  },
} as const;
