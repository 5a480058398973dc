import type { Text } from '../base/nouns.ts';

/** What the commands that publish and add rulesets say. */
export const PUBLISHED_WORDS = {
  keys: {
    de: 'Schlüsselpaar {keyId} geschrieben: {secret} (geheim halten, nie einchecken) und {file} (weitergeben).\n{key}',
    en: 'Pair of keys {keyId} written: {secret} (keep secret, never check in) and {file} (pass on).\n{key}',
  },
  signed: {
    de: '{file} mit dem Schlüssel {keyId} signiert: {signature}',
    en: '{file} signed with the key {keyId}: {signature}',
  },
  good: {
    de: '{file}: Signatur gültig, Schlüssel {keyId}{who? ({who})}. {comment}',
    en: '{file}: good signature, key {keyId}{who? ({who})}. {comment}',
  },
  packed: {
    de: '{ruleset} mit {rules} {rules|Regel|Regeln} in {file} gepackt ({digest}).{papers? Dabei: {papers}.}\nsha256 des Pakets: {sha256}',
    en: '{ruleset} with {rules} {rules|rule|rules} packed into {file} ({digest}).{papers? With {papers}.}\nsha256 of the package: {sha256}',
  },
  index: {
    de: '{file}: Stand {sequence}, {count} {count|Version|Versionen}. Signieren Sie es: vorgaben ruleset sign {file} --key <Datei>',
    en: '{file}: number {sequence}, {count} {count|version|versions}. Sign it: vorgaben ruleset sign {file} --key <file>',
  },
  'index-same': { de: '{file}: unverändert (Stand {sequence}).', en: '{file}: unchanged (number {sequence}).' },
  added: { de: '{name} ({status}) aufgenommen: {path}', en: '{name} ({status}) added: {path}' },
  already: {
    de: '{name} ({status}) ist schon so installiert: {path}',
    en: '{name} ({status}) is installed like that already: {path}',
  },
  'signed-by': {
    de: '  Signatur gültig, Schlüssel {keyId}{who? ({who})}',
    en: '  good signature, key {keyId}{who? ({who})}',
  },
  unsigned: {
    de: '  Nicht signiert: Niemand steht dafür ein, von wem es stammt. Jeder Bericht sagt das.',
    en: '  Not signed: nobody vouches for where it comes from. Every report says so.',
  },
  digest: { de: '  {digest}', en: '  {digest}' },
  locked: {
    de: '{file} geschrieben; festgeschriebene Regelwerke: {rulesets}, Standards: {standards}.{use? Wo weder Aufruf noch Steckbrief ein Regelwerk nennen, gilt {use}.}',
    en: '{file} written; pinned rulesets: {rulesets}, standards: {standards}.{use? Where neither command line nor Steckbrief name a ruleset, {use} holds.}',
  },
  'lock-same': { de: '{file} ist aktuell.', en: '{file} is current.' },
  bundled: { de: 'mitgeliefert', en: 'comes with vorgaben' },
  'in-service': { de: 'beim Dienst', en: 'with the service' },
  'in-user': { de: 'für den Benutzer', en: 'for the user' },
  'list-signed': { de: 'signiert von {who}', en: 'signed by {who}' },
  'list-unknown': { de: 'signiert mit unbekanntem Schlüssel {keyId}', en: 'signed with the unknown key {keyId}' },
  'list-unsigned': { de: 'nicht signiert', en: 'not signed' },
  pinned: { de: 'festgeschrieben', en: 'pinned' },
  password: { de: 'Passwort für {file}:', en: 'Password for {file}:' },
  unreadable: { de: '{name}  nicht verwendbar: {reason}', en: '{name}  not usable: {reason}' },
} satisfies Readonly<Record<string, Text>>;
