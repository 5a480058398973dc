import type { Text } from '../../base/nouns.ts';

/** Locks, packages and packed rulesets that are not what they should be. */
export const PACKAGES = {
  'lock-key': {
    de: '„{path}“: Der Schlüssel unter „trust“ ist nicht der mit der Kennung {keyId}.',
    en: "'{path}': the key under 'trust' is not the one with the id {keyId}.",
  },
  'lock-too-large': {
    de: '„{path}“ ist größer als 1 MB; das ist keine vorgaben.lock.',
    en: "'{path}' is larger than 1 MB; that is no vorgaben.lock.",
  },
  'newer-lock': {
    de: '„{path}“ hat die Fassung {format}; diese Version von vorgaben kennt nur 1. Verwenden Sie eine neuere Version von vorgaben.',
    en: "'{path}' is of format {format}; this version of vorgaben knows 1 only. Use a newer version of vorgaben.",
  },
  'newer-index': {
    de: '„{path}“ hat die Fassung {format}; diese Version von vorgaben kennt nur 1. Verwenden Sie eine neuere Version von vorgaben.',
    en: "'{path}' is of format {format}; this version of vorgaben knows 1 only. Use a newer version of vorgaben.",
  },
  'newer-package': {
    de: '„{path}“ ist von einer neueren Version von vorgaben gepackt ({format}). Verwenden Sie eine neuere Version von vorgaben.',
    en: "'{path}' was packed by a newer version of vorgaben ({format}). Use a newer version of vorgaben.",
  },
  'packed-newer': {
    de: 'Das Regelwerk in „{path}“ ist von einer neueren Version von vorgaben gepackt. Verwenden Sie eine neuere Version von vorgaben.',
    en: "The ruleset in '{path}' was packed by a newer version of vorgaben. Use a newer version of vorgaben.",
  },
  'packed-digest': {
    de: 'Das Regelwerk „{path}“ ist verändert: Sein Inhalt passt nicht zu seiner Prüfsumme.',
    en: "The ruleset '{path}' was changed: its content does not fit its digest.",
  },
  'packed-format': {
    de: '„{path}“ ist kein gepacktes Regelwerk. Angeben lassen sich id@version, ein Ordner mit ruleset.yaml oder eine Datei aus „ruleset pack“.',
    en: "'{path}' is no packed ruleset. Give id@version, a folder with ruleset.yaml or a file made by 'ruleset pack'.",
  },
  'no-package': {
    de: '„{path}“ ist kein Paket aus „vorgaben ruleset pack“.',
    en: "'{path}' is no package made by 'vorgaben ruleset pack'.",
  },
  'strange-file': {
    de: 'Im Paket „{path}“ liegt „{entry}“; in ein Regelwerk gehören nur Regeln und Texte. Es wird nicht verwendet.',
    en: "The package '{path}' holds '{entry}'; a ruleset consists of rules and texts only. It is not used.",
  },
  'manifest-differs': {
    de: 'Das Paket „{path}“ ist verändert: manifest.json nennt eine andere Prüfsumme als das Regelwerk darin.',
    en: "The package '{path}' was changed: manifest.json names another digest than the ruleset inside.",
  },
} satisfies Readonly<Record<string, Text>>;
