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

/** Words of the command line for publishing, adding and pinning rulesets. */
export const PUBLISH_CLI = {
  pack: {
    de: 'packt ein Regelwerk mit allem, was es aufnimmt, in ein Paket; überall dieselben Bytes',
    en: 'packs a ruleset with everything it includes into one package; the same bytes everywhere',
  },
  packOutput: {
    de: 'Datei, in die geschrieben wird (sonst: <id>-<version>.tgz; mit der Endung .ruleset nur die Regeln)',
    en: 'file to write to (else: <id>-<version>.tgz; ending in .ruleset the rules only)',
  },
  keygen: {
    de: 'erzeugt ein Schlüsselpaar (Ed25519, wie minisign)',
    en: 'makes a pair of keys (Ed25519, as minisign does)',
  },
  keyOutput: { de: 'Name der beiden Dateien, ohne Endung', en: 'name of the two files, without suffix' },
  keyComment: { de: 'wem der Schlüssel gehört; Berichte zeigen es', en: 'to whom the key belongs; reports show it' },
  name: { de: 'Name', en: 'name' },
  sign: { de: 'signiert ein Paket oder ein Verzeichnis', en: 'signs a package or an index' },
  signFile: { de: 'Paket (.tgz) oder index.json', en: 'package (.tgz) or index.json' },
  key: { de: 'geheimer Schlüssel (minisign)', en: 'secret key (minisign)' },
  keyCommand: {
    de: 'Befehl, der statt einer Schlüsseldatei signiert: Bytes auf der Standardeingabe, Ed25519-Signatur in Base64 auf der Standardausgabe',
    en: 'command that signs instead of a key file: bytes on standard input, Ed25519 signature in Base64 on standard output',
  },
  command: { de: 'Befehl', en: 'command' },
  publicKey: { de: 'öffentlicher Schlüssel zu --key-command', en: 'public key that belongs to --key-command' },
  keyValue: { de: 'Schlüssel|Datei', en: 'key|file' },
  passwordFile: { de: 'Datei mit dem Passwort des Schlüssels', en: 'file with the password of the key' },
  comment: { de: 'Kommentar, der mitsigniert wird', en: 'comment that is signed as well' },
  text: { de: 'Text', en: 'text' },
  verify: {
    de: 'prüft die Signatur eines Pakets oder Verzeichnisses',
    en: 'verifies the signature of a package or index',
  },
  trustKey: {
    de: 'öffentlicher Schlüssel, dem vertraut wird, auch mehrfach (sonst: die in vorgaben.lock)',
    en: 'public key that is trusted, repeatable (else: those in vorgaben.lock)',
  },
  index: {
    de: 'trägt die Pakete eines Ordners in seine index.json ein',
    en: 'enters the packages of a folder in its index.json',
  },
  indexFolder: { de: 'Ordner mit Paketen (.tgz)', en: 'folder with packages (.tgz)' },
  indexDay: { de: 'Tag der Veröffentlichung', en: 'day of publication' },
  indexId: {
    de: 'Name eines neuen Verzeichnisses (sonst: der des Regelwerks)',
    en: 'name of a new index (else: that of the ruleset)',
  },
  indexUrl: {
    de: 'Adresse, unter der die Pakete liegen (sonst: neben der index.json)',
    en: 'address under which the packages lie (else: beside index.json)',
  },
  yank: {
    de: 'zieht eine Version mit Begründung zurück, auch mehrfach: id@version=Grund',
    en: 'withdraws a version with a reason, repeatable: id@version=reason',
  },
  yankValue: { de: 'id@version=Grund', en: 'id@version=reason' },
  add: {
    de: 'nimmt ein Regelwerk auf, nachdem seine Signatur geprüft ist, und schreibt es in vorgaben.lock fest',
    en: 'adds a ruleset after its signature was verified, and pins it in vorgaben.lock',
  },
  source: { de: 'Datei|Adresse|Verzeichnis', en: 'file|address|index' },
  sourceHelp: {
    de: 'Paket (.tgz) oder index.json, als Datei oder https-Adresse',
    en: 'package (.tgz) or index.json, as file or https address',
  },
  wanted: { de: 'id[@version]', en: 'id[@version]' },
  wantedHelp: {
    de: 'welches Regelwerk aus einem Verzeichnis (sonst: die neueste Version)',
    en: 'which ruleset of an index (else: the newest version)',
  },
  in: {
    de: 'Ordner eines Dienstes, oder „user“ für alle Dienste (sonst: der aktuelle Ordner, wenn er einen Steckbrief hat, sonst user)',
    en: "folder of a service, or 'user' for all services (else: the current folder if it has a Steckbrief, else user)",
  },
  allowUnsigned: {
    de: 'nimmt auch ein Paket auf, zu dem es keine Signatur gibt; Berichte sagen es',
    en: 'adds a package without signature, too; reports say so',
  },
  list: {
    de: 'zählt mitgelieferte und installierte Regelwerke auf, mit Status, Prüfsumme und Signatur',
    en: 'lists bundled and installed rulesets, with status, digest and signature',
  },
  lock: {
    de: 'schreibt in vorgaben.lock fest, gegen welche Regelwerke und Standards jetzt geprüft würde',
    en: 'pins in vorgaben.lock against which rulesets and standards a check would be run now',
  },
  lockRuleset: { de: 'Regelwerk, gegen das geprüft werden soll', en: 'ruleset that is to be checked against' },
} satisfies Readonly<Record<string, Text>>;
