import type { Text } from '../base/nouns.ts';

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
  pinnedOnly: {
    de: 'künftig nur prüfen lassen, was festgeschrieben oder beim Aufruf vorgegeben ist',
    en: 'from now on let only what is pinned or given on the command line judge',
  },
  lockRuleset: { de: 'Regelwerk, gegen das geprüft werden soll', en: 'ruleset that is to be checked against' },
} satisfies Readonly<Record<string, Text>>;
