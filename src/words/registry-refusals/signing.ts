import type { Text } from '../../base/nouns.ts';

/** Why nothing is signed, and no key made. */
export const SIGNING = {
  'key-command': {
    de: 'Der Befehl „{command}“ hat keine Signatur geliefert ({reason}). Er bekommt die Bytes auf der Standardeingabe und schreibt die Ed25519-Signatur (64 Bytes) in Base64 auf die Standardausgabe.',
    en: "The command '{command}' gave no signature ({reason}). It gets the bytes on standard input and writes the Ed25519 signature (64 bytes) in Base64 to standard output.",
  },
  'which-key': {
    de: 'Womit soll signiert werden? Geben Sie --key <Datei> an, oder --key-command <Befehl> mit --public-key <Schlüssel>.',
    en: 'What is to sign? Give --key <file>, or --key-command <command> with --public-key <key>.',
  },
  'signed-wrong': {
    de: 'Die Signatur passt nicht zum öffentlichen Schlüssel {keyId}; es wurde nichts geschrieben.',
    en: 'The signature does not fit the public key {keyId}; nothing was written.',
  },
  'bad-comment': {
    de: 'Der Kommentar passt nicht in eine Signatur: eine Zeile, höchstens 1.000 Zeichen.',
    en: 'The comment does not fit into a signature: one line, 1,000 characters at most.',
  },
  'key-exists': {
    de: '„{path}“ gibt es schon; ein Schlüssel wird nie überschrieben. Geben Sie mit --output einen anderen Namen an.',
    en: "'{path}' exists already; a key is never overwritten. Give another name with --output.",
  },
  'no-trust': {
    de: 'Es ist kein Schlüssel angegeben, dem vertraut wird. Geben Sie ihn mit --trust-key an (vorgaben.lock nennt keinen).',
    en: 'No trusted key is given. Give it with --trust-key (vorgaben.lock names none).',
  },
} satisfies Readonly<Record<string, Text>>;
