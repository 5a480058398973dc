import type { Text } from '../../base/nouns.ts';

/** Archives and files that are not read or written. */
export const ARCHIVES = {
  'archive-not-gzip': { de: '„{path}“ ist kein Paket (.tgz).', en: "'{path}' is no package (.tgz)." },
  'archive-truncated': {
    de: 'Das Paket „{path}“ ist nicht vollständig; der Download ist vermutlich abgebrochen. Holen Sie es noch einmal.',
    en: "The package '{path}' is not complete; the download was probably cut off. Get it again.",
  },
  'archive-too-large': {
    de: 'Das Paket „{path}“ ist ausgepackt größer als {limit} MB; so groß ist kein Regelwerk. Es wird nicht verwendet.',
    en: "The package '{path}' is larger than {limit} MB when unpacked; no ruleset is as large. It is not used.",
  },
  'archive-damaged': {
    de: 'Das Paket „{path}“ ist beschädigt{entry? („{entry}“)}.',
    en: "The package '{path}' is damaged{entry? ('{entry}')}.",
  },
  'archive-special': {
    de: 'Im Paket „{path}“ ist „{entry}“ keine gewöhnliche Datei (Verweis, Ordner oder Gerät). Es wird nicht verwendet.',
    en: "In the package '{path}' '{entry}' is no plain file (link, folder or device). It is not used.",
  },
  'archive-name': {
    de: 'Im Paket „{path}“ heißt ein Eintrag „{entry}“; er führt aus dem Paket heraus oder ist nicht auf jedem System möglich. Es wird nicht verwendet.',
    en: "In the package '{path}' an entry is called '{entry}'; it leads out of the package or is not possible on every system. It is not used.",
  },
  'archive-twice': {
    de: 'Im Paket „{path}“ steht „{entry}“ zweimal. Es wird nicht verwendet.',
    en: "The package '{path}' holds '{entry}' twice. It is not used.",
  },
  'no-file': { de: 'Die Datei „{path}“ gibt es nicht.', en: "There is no file '{path}'." },
  link: {
    de: '„{path}“ ist ein Verweis (Link); Verweisen folgt vorgaben bei Regelwerken nicht.',
    en: "'{path}' is a link; vorgaben does not follow links to rulesets.",
  },
  'too-large': {
    de: '„{path}“ ist größer als {limit} MB; so groß ist kein Regelwerk.',
    en: "'{path}' is larger than {limit} MB; no ruleset is as large.",
  },
  'small-too-large': {
    de: '„{path}“ ist größer als {limit} KB; so groß ist weder ein Schlüssel noch ein Passwort oder eine Signatur.',
    en: "'{path}' is larger than {limit} KB; neither a key nor a password or signature is as large.",
  },
  'not-readable': {
    de: '„{path}“ lässt sich nicht lesen ({reason:system}).',
    en: "'{path}' cannot be read ({reason:system}).",
  },
  'not-written': {
    de: '„{path}“ ließ sich nicht schreiben ({reason:system}).',
    en: "'{path}' could not be written ({reason:system}).",
  },
} satisfies Readonly<Record<string, Text>>;
