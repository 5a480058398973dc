import type { Text } from '../../base/nouns.ts';

/** What the signature of an evidence package comes to. */
export const SIGNATURE = {
  'signature-good': {
    de: 'Das Nachweispaket ist signiert mit dem Schlüssel {keyId}{who? ({who})}. {comment}',
    en: 'The evidence package is signed with the key {keyId}{who? ({who})}. {comment}',
  },
  'signature-missing': {
    de: 'Das Nachweispaket „{zip}“ ist nicht signiert: {file} gibt es nicht. Von wem es stammt, ist nicht belegt; geprüft wurde nichts weiter. Lassen Sie sich die Signatur geben.',
    en: "The evidence package '{zip}' is not signed: there is no {file}. Where it comes from is not proven; nothing else was checked. Ask for the signature.",
  },
  'signature-bad': {
    de: 'Das Nachweispaket „{zip}“ passt nicht zu seiner Signatur (Schlüssel {keyId}): Eines von beiden ist verändert. Verwenden Sie es nicht.',
    en: "The evidence package '{zip}' does not fit its signature (key {keyId}): one of the two was changed. Do not use it.",
  },
  'signature-unknown-key': {
    de: 'Das Nachweispaket „{zip}“ ist mit dem Schlüssel {keyId} signiert; vertraut wird hier nur {known}. Von wem es stammt, ist nicht belegt.',
    en: "The evidence package '{zip}' is signed with the key {keyId}; only {known} is trusted here. Where it comes from is not proven.",
  },
  'signature-none': {
    de: 'Die Signatur des Nachweispakets „{zip}“ ist keine. {reason}',
    en: "The signature of the evidence package '{zip}' is none. {reason}",
  },
  'signature-unjudged': {
    de: 'Neben dem Paket liegt eine Signatur ({file}); von wem sie ist, wurde nicht geprüft. Mit --trust-key <Schlüssel> wird sie geprüft.',
    en: 'Beside the package lies a signature ({file}); by whom it is was not checked. With --trust-key <key> it is checked.',
  },
} satisfies Readonly<Record<string, Text>>;
