import type { Text } from '../base/nouns.ts';

/** Why a key, signature, package, index or lock is refused (exit 2). */
export const PUBLISH = {
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
  'not-readable': { de: '„{path}“ lässt sich nicht lesen ({reason}).', en: "'{path}' cannot be read ({reason})." },
  'not-written': {
    de: '„{path}“ ließ sich nicht schreiben ({reason}).',
    en: "'{path}' could not be written ({reason}).",
  },
  'other-name': {
    de: '„{path}“ enthält {name} statt {wanted}. Löschen Sie den Ordner und nehmen Sie das Regelwerk neu auf.',
    en: "'{path}' holds {name} instead of {wanted}. Delete the folder and add the ruleset again.",
  },
  'standard-not-pinned': {
    de: 'Der Standard {name} („{path}“) ist in {lock} nicht festgeschrieben, und sie lässt nur zu, was darin steht (pinnedOnly). Prüfen Sie, ob er der richtige ist, und schreiben Sie ihn mit „vorgaben lock“ fest, oder geben Sie ihn mit --standard vor.',
    en: "The standard {name} ('{path}') is not pinned in {lock}, which allows only what it names (pinnedOnly). Check that it is the right one and pin it with 'vorgaben lock', or set it with --standard.",
  },
  'ruleset-not-pinned': {
    de: 'Das Regelwerk {name} ist in {lock} nicht festgeschrieben, und sie lässt nur zu, was darin steht (pinnedOnly). Schreiben Sie es mit „vorgaben lock“ fest, oder geben Sie es mit --ruleset vor.',
    en: "The ruleset {name} is not pinned in {lock}, which allows only what it names (pinnedOnly). Pin it with 'vorgaben lock', or set it with --ruleset.",
  },
  'not-trusted': {
    de: 'Das Regelwerk {name} liegt beim Dienst („{path}“), ist aber weder in vorgaben.lock festgeschrieben noch mit einem Schlüssel signiert, dem sie vertraut. Nehmen Sie es mit „vorgaben ruleset add“ selbst auf.',
    en: "The ruleset {name} lies with the service ('{path}') but is neither pinned in vorgaben.lock nor signed with a key it trusts. Add it yourself with 'vorgaben ruleset add'.",
  },
  'pin-differs': {
    de: 'Das Regelwerk {name} ist nicht das festgeschriebene. {lock} nennt {pinned}, vorhanden ist {present}. Geprüft wird damit nicht. {installed?Wenn Sie die Änderung nicht kennen, löschen Sie es und nehmen es neu auf (vorgaben ruleset add).}{bundled?Es kommt mit vorgaben; verwenden Sie die Version von vorgaben, mit der es festgeschrieben wurde.} Wenn der neue Stand gelten soll: vorgaben lock',
    en: 'The ruleset {name} is not the pinned one. {lock} names {pinned}, present is {present}. Nothing is judged by it. {installed?If you do not know of the change, delete it and add it again (vorgaben ruleset add).}{bundled?It comes with vorgaben; use the version of vorgaben it was pinned with.} If the new state is to hold: vorgaben lock',
  },
  'standard-differs': {
    de: 'Der Standard {name} („{path}“) ist nicht der festgeschriebene. {lock} nennt {pinned}, vorhanden ist {present}. Geprüft wird damit nicht. Wenn Sie die Änderung nicht kennen, nehmen Sie ihn neu auf (vorgaben standards add). Wenn der neue Stand gelten soll: vorgaben lock',
    en: "The standard {name} ('{path}') is not the pinned one. {lock} names {pinned}, present is {present}. Nothing is judged by it. If you do not know of the change, add it again (vorgaben standards add). If the new state is to hold: vorgaben lock",
  },
  'already-published': {
    de: '{name} ist schon veröffentlicht, mit anderem Inhalt als „{path}“. Eine veröffentlichte Version ändert sich nicht; geben Sie der Änderung eine neue Versionsnummer.',
    en: "{name} is published already, with other content than '{path}'. A published version does not change; give the change a new version number.",
  },
  'yank-unknown': {
    de: '{name} steht nicht im Verzeichnis{known?; darin sind {known}}.',
    en: '{name} is not in the index{known?; it holds {known}}.',
  },
  'bad-yank': {
    de: '„{value}“ passt nicht für --yank; erwartet wird id@version=Grund.',
    en: "'{value}' does not fit --yank; expected is id@version=reason.",
  },
  'nothing-to-publish': {
    de: 'In „{path}“ liegt kein Paket (.tgz). „vorgaben ruleset pack“ erzeugt eines.',
    en: "There is no package (.tgz) in '{path}'. 'vorgaben ruleset pack' makes one.",
  },
  'index-id': {
    de: '„{path}“ ist das Verzeichnis „{before}“; sein Name ändert sich nicht. Lassen Sie --id weg.',
    en: "'{path}' is the index '{before}'; its name does not change. Leave out --id.",
  },
  'bad-index-id': {
    de: '„{value}“ passt nicht für --id; erwartet werden Kleinbuchstaben, Ziffern und Bindestriche.',
    en: "'{value}' does not fit --id; expected are lower-case letters, digits and hyphens.",
  },
  'which-entry': {
    de: 'In „{path}“ stehen mehrere Regelwerke: {known}. Nennen Sie dahinter, welches gemeint ist.',
    en: "There are several rulesets in '{path}': {known}. Say behind it which one is meant.",
  },
  'no-entry': {
    de: '{name} gibt es in „{path}“ nicht, oder nur zurückgezogen; darin stehen {known}.',
    en: "There is no {name} in '{path}', or only withdrawn; it holds {known}.",
  },
  yanked: {
    de: '{name} ist zurückgezogen: {text}',
    en: '{name} was withdrawn: {text}',
  },
  'entry-too-new': {
    de: '{name} verlangt vorgaben {wanted} oder neuer; dies ist {present}.{older? Für diese Version gibt es {older}; nennen Sie es hinter dem Verzeichnis.}',
    en: '{name} requires vorgaben {wanted} or newer; this is {present}.{older? For this version there is {older}; name it behind the index.}',
  },
  'index-older': {
    de: '„{path}“ ist ein alter Stand des Verzeichnisses „{id}“ (Nummer {now}; gesehen wurde schon {before}). Jemand könnte damit eine überholte Fassung unterschieben. Holen Sie das aktuelle Verzeichnis.',
    en: "'{path}' is an old state of the index '{id}' (number {now}; {before} was seen before). Somebody might pass off an outdated version with it. Get the current index.",
  },
  'index-differs': {
    de: '„{path}“ ist ein anderes Verzeichnis „{id}“ als das, das unter derselben Nummer {now} schon gesehen wurde. Fragen Sie die Stelle, die es veröffentlicht.',
    en: "'{path}' is another index '{id}' than the one seen before under the same number {now}. Ask the body that publishes it.",
  },
  'index-other-file': {
    de: '„{path}“ ist nicht die Datei, die das Verzeichnis meint: Prüfsumme {present} statt {wanted}. Sie wird nicht verwendet.',
    en: "'{path}' is not the file the index means: checksum {present} instead of {wanted}. It is not used.",
  },
  'other-digest': {
    de: '„{path}“ enthält {name} mit der Prüfsumme {present}; in vorgaben.lock ist {pinned} festgeschrieben. Eine veröffentlichte Version ändert sich nicht; fragen Sie die Stelle, die sie veröffentlicht.',
    en: "'{path}' holds {name} with the digest {present}; vorgaben.lock pins {pinned}. A published version does not change; ask the body that publishes it.",
  },
  'like-bundled': {
    de: '„{path}“ enthält {name}; ein anderes Regelwerk dieses Namens kommt mit vorgaben. Es wird nicht ersetzt.',
    en: "'{path}' holds {name}; another ruleset of that name comes with vorgaben. It is not replaced.",
  },
  exists: {
    de: '{name} ist schon installiert ({path}), mit anderem Inhalt. Wenn Sie die Änderung nicht kennen, löschen Sie den Ordner und nehmen das Regelwerk neu auf.',
    en: '{name} is installed already ({path}), with other content. If you do not know of the change, delete the folder and add the ruleset again.',
  },
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
    de: '„{url}“ ist nicht zu erreichen ({reason}). Hinter einem Proxy setzen Sie HTTPS_PROXY; oder laden Sie Paket und Signatur selbst herunter und geben Sie den Pfad an.',
    en: "'{url}' cannot be reached ({reason}). Behind a proxy set HTTPS_PROXY; or download package and signature yourself and give the path.",
  },
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
