import type { Text } from '../../base/nouns.ts';

/** Keys and signatures that cannot be used or do not fit. */
export const KEYS = {
  'no-secret-key': {
    de: '„{path}“ ist kein geheimer Schlüssel (minisign). „vorgaben ruleset keygen“ oder „minisign -G“ erzeugt ein Schlüsselpaar.',
    en: "'{path}' is no secret key (minisign). 'vorgaben ruleset keygen' or 'minisign -G' makes a pair of keys.",
  },
  'wrong-password': {
    de: 'Das Passwort öffnet den Schlüssel „{path}“ nicht.',
    en: "The password does not open the key '{path}'.",
  },
  'key-too-costly': {
    de: 'Der Schlüssel „{path}“ verlangt mehr Rechenaufwand, als minisign je vorsieht; er wird nicht geöffnet.',
    en: "The key '{path}' asks for more work than minisign ever does; it is not opened.",
  },
  'needs-password': {
    de: 'Der Schlüssel „{path}“ ist mit einem Passwort geschützt. Geben Sie es an einem Terminal ein oder mit --password-file <Datei> an.',
    en: "The key '{path}' is protected by a password. Enter it at a terminal, or give it with --password-file <file>.",
  },
  'no-public-key': {
    de: '„{path}“ ist kein öffentlicher Schlüssel: weder die eine Zeile, die mit RW beginnt, noch eine Datei, die sie enthält.',
    en: "'{path}' is no public key: neither the one line that begins with RW nor a file that holds it.",
  },
  'no-signature': {
    de: '„{path}“: Die Signaturdatei ist nicht so aufgebaut, wie minisign sie schreibt.',
    en: "'{path}': the signature file is not built as minisign writes it.",
  },
  'signature-missing': {
    de: 'Zu „{path}“ gibt es keine Signatur ({file}). Ohne sie ist nicht zu sehen, von wem das Regelwerk stammt. Holen Sie die Signatur dazu{unsigned?, oder nehmen Sie es mit --allow-unsigned trotzdem auf; jeder Bericht sagt es dann}.',
    en: "There is no signature of '{path}' ({file}). Without it nobody can tell where the ruleset comes from. Get the signature{unsigned?, or add it all the same with --allow-unsigned; every report will say so}.",
  },
  'bad-signature': {
    de: '„{path}“ passt nicht zu seiner Signatur (Schlüssel {keyId}): Die Datei oder die Signatur ist verändert. Verwenden Sie sie nicht; holen Sie beide neu von der Stelle, die sie veröffentlicht.',
    en: "'{path}' does not fit its signature (key {keyId}): the file or the signature was changed. Do not use it; get both again from the body that publishes them.",
  },
  'unknown-key': {
    de: '„{path}“ ist mit dem Schlüssel {keyId} signiert; vertraut wird {known?nur {known}}{none?noch keinem Schlüssel}. Lassen Sie sich den öffentlichen Schlüssel auf einem anderen Weg bestätigen und geben Sie ihn mit --trust-key an.',
    en: "'{path}' is signed with the key {keyId}; trusted {known?are only {known}}{none?is no key yet}. Have the public key confirmed by another way and give it with --trust-key.",
  },
} satisfies Readonly<Record<string, Text>>;
