import type { Text } from '../../base/nouns.ts';

/** Addresses that nothing is fetched from. */
export const DOWNLOAD = {
  'bad-url': {
    de: '„{url}“ ist keine Adresse, die sich abrufen lässt.',
    en: "'{url}' is no address that can be fetched.",
  },
  'not-https': {
    de: '„{url}“ wird nicht abgerufen: Erlaubt ist nur https (http nur auf diesem Rechner), auch bei Weiterleitungen.',
    en: "'{url}' is not fetched: only https is allowed (http on this machine only), for redirects, too.",
  },
  'url-password': {
    de: 'Die Adresse bei {url} enthält Zugangsdaten; sie stünden später in Protokollen. Laden Sie die Dateien selbst herunter und geben Sie den Pfad an.',
    en: 'The address at {url} holds credentials; they would stand in logs later. Download the files yourself and give the path.',
  },
  'http-status': { de: '„{url}“ antwortet mit {status}.', en: "'{url}' answers {status}." },
  'not-there': { de: 'Unter „{url}“ liegt nichts.', en: "There is nothing at '{url}'." },
  'too-many-redirects': { de: '„{url}“ leitet immer weiter.', en: "'{url}' redirects without end." },
  'too-slow': {
    de: '„{url}“ hat nicht binnen {seconds} {seconds|Sekunde|Sekunden} geliefert. Laden Sie die Dateien selbst herunter und geben Sie den Pfad an.',
    en: "'{url}' did not deliver within {seconds} {seconds|second|seconds}. Download the files yourself and give the path.",
  },
  'not-reached': {
    de: '„{url}“ ist nicht zu erreichen ({reason:system}). Hinter einem Proxy setzen Sie HTTPS_PROXY; oder laden Sie Paket und Signatur selbst herunter und geben Sie den Pfad an.',
    en: "'{url}' cannot be reached ({reason:system}). Behind a proxy set HTTPS_PROXY; or download package and signature yourself and give the path.",
  },
} satisfies Readonly<Record<string, Text>>;
