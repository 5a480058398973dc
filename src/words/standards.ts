import type { Text } from '../base/nouns.ts';

/** Why a package of a standard is refused (exit 2). */
export const REFUSED = {
  'no-path': { de: 'Das Schemapaket „{path}“ gibt es nicht.', en: "There is no schema package '{path}'." },
  'no-schemas': {
    de: 'Im Ordner „{path}“ liegt kein XML-Schema (.xsd) und keine scenarios.xml.',
    en: "The folder '{path}' holds no XML Schema (.xsd) and no scenarios.xml.",
  },
  'no-manifest': {
    de: 'Im Ordner „{path}“ fehlt die standard.yaml. Löschen Sie ihn und nehmen Sie den Standard mit „vorgaben standards add“ neu auf.',
    en: "The folder '{path}' lacks its standard.yaml. Delete it and add the standard again with 'vorgaben standards add'.",
  },
  'not-listed': {
    de: '„{file}“ steht nicht unter „dateien“. Schreiben Sie standard.yaml nicht von Hand um; nehmen Sie den Standard mit „vorgaben standards add“ neu auf.',
    en: "'{file}' is not listed under 'dateien'. Do not rewrite standard.yaml by hand; add the standard again with 'vorgaben standards add'.",
  },
  'bad-path': {
    de: '„{file}“ ist kein Pfad innerhalb des Pakets.',
    en: "'{file}' is no path inside the package.",
  },
  link: {
    de: '„{path}“ ist ein Verweis (Link); Verweisen folgt vorgaben bei installierten Paketen nicht.',
    en: "'{path}' is a link; vorgaben does not follow links among installed packages.",
  },
  changed: {
    de: 'Der installierte Standard {id} ({path}) ist verändert: {changed?Nicht zur Prüfsumme passt {changed}. }{missing?Es fehlt {missing}. }{extra?Dazugekommen ist {extra}. }Geprüft wird damit nicht. Entfernen Sie ihn („vorgaben standards remove {id}“) und nehmen Sie ihn aus der Originaldatei neu auf.',
    en: "The installed standard {id} ({path}) was changed: {changed?{changed} does not fit its checksum. }{missing?{missing} is missing. }{extra?{extra} was added. }Nothing is judged by it. Remove it ('vorgaben standards remove {id}') and add it again from the original file.",
  },
  'no-source': { de: '„{path}“ gibt es nicht.', en: "'{path}' does not exist." },
  'odd-source': {
    de: '„{path}“ ist weder Ordner noch Zip-Datei noch XML-Schema noch scenarios.xml.',
    en: "'{path}' is neither a folder nor a zip file nor an XML Schema nor a scenarios.xml.",
  },
  'nothing-usable': {
    de: 'In „{path}“ ist weder ein XML-Schema (.xsd) mit Nachrichten noch eine scenarios.xml.{nested? Darin liegen noch Archive: {nested}. vorgaben öffnet sie nicht; entpacken Sie sie und geben Sie das richtige an.}',
    en: "There is neither an XML Schema (.xsd) with messages nor a scenarios.xml in '{path}'.{nested? There are more archives inside: {nested}. vorgaben does not open them; unpack them and give the right one.}",
  },
  'several-configurations': {
    de: 'In „{path}“ liegen mehrere Konfigurationen: {files}. Geben Sie die gemeinte scenarios.xml selbst an.',
    en: "There are several configurations in '{path}': {files}. Give the scenarios.xml that is meant.",
  },
  unnamed: {
    de: 'Die Schemas in „{path}“ sagen nicht, {name?zu welchem Standard}{version?in welcher Version des Standards} sie {name?gehören}{version?geschrieben sind}. Geben Sie es an, zum Beispiel mit --as {example}.',
    en: "The schemas in '{path}' do not say {name?which standard they belong to}{version?which version of the standard they are}. Say it, for example with --as {example}.",
  },
  'bad-as': {
    de: '„{value}“ passt nicht für --as; erwartet wird Name@Version, zum Beispiel XGewerbeanzeige@2.2.',
    en: "'{value}' does not fit --as; expected is name@version, for example XGewerbeanzeige@2.2.",
  },
  'as-several': {
    de: 'In „{path}“ sind mehrere Standards ({names}); --as passt nur auf einen. Geben Sie den Ordner des gemeinten an.',
    en: "There are several standards in '{path}' ({names}); --as fits one only. Give the folder of the one that is meant.",
  },
  clash: {
    de: 'Das Wurzelelement „{element}“ ist in {name} mehrfach erklärt: {files}. Welches Schema prüft, wäre Zufall; lassen Sie nur eines davon im Paket.',
    en: "The root element '{element}' is declared several times in {name}: {files}. Which schema judges would be chance; leave only one of them in the package.",
  },
  'missing-imports': {
    de: 'Die Schemas von {name} beziehen sich auf Dateien, die nicht dabei sind:\n  {lines}\nvorgaben lädt nichts aus dem Netz. Laden Sie diese Dateien selbst herunter und geben Sie sie dazu an: --with <Datei, Ordner oder Zip>, auch mehrfach. Zugeordnet werden sie nach ihrem Namensraum.',
    en: 'The schemas of {name} refer to files that are not among them:\n  {lines}\nvorgaben loads nothing from the network. Download these files yourself and give them as well: --with <file, folder or zip>, repeatable. They are assigned by their namespace.',
  },
  'missing-resources': {
    de: 'In der Konfiguration „{name}“ fehlen Dateien, die ihre scenarios.xml nennt:\n  {lines}\nLegen Sie sie an diese Stellen und nehmen Sie die Konfiguration dann auf.',
    en: "The configuration '{name}' lacks files that its scenarios.xml names:\n  {lines}\nPut them at these places, then add the configuration.",
  },
  escaping: {
    de: 'Die Konfiguration „{name}“ verweist auf „{file}“; das liegt außerhalb ihres Ordners.',
    en: "The configuration '{name}' refers to '{file}', which is outside of its folder.",
  },
  exists: {
    de: '{id} ist schon installiert ({path}), mit anderem Inhalt. Entfernen Sie es zuerst: vorgaben standards remove {id}',
    en: '{id} is installed already ({path}), with other content. Remove it first: vorgaben standards remove {id}',
  },
  'no-store': {
    de: 'Für Pakete des Benutzers ist kein Ordner bekannt (HOME ist nicht gesetzt). Setzen Sie VORGABEN_DATA, oder nehmen Sie das Paket in einen Dienst auf (--in <Ordner>).',
    en: 'No folder is known for packages of the user (HOME is not set). Set VORGABEN_DATA, or add the package to a service (--in <folder>).',
  },
  'no-service': {
    de: 'In „{path}“ liegt kein Steckbrief. --in nimmt den Ordner eines Dienstes oder „user“.',
    en: "There is no Steckbrief in '{path}'. --in takes the folder of a service, or 'user'.",
  },
  'not-installed': {
    de: 'Der Standard {id} ist nicht installiert.{known? Installiert: {known}.}',
    en: 'The standard {id} is not installed.{known? Installed: {known}.}',
  },
  'ambiguous-id': {
    de: '{id} ist mehrfach installiert: {places}. Sagen Sie mit --in, welches gemeint ist.',
    en: '{id} is installed more than once: {places}. Say which one is meant with --in.',
  },
} satisfies Readonly<Record<string, Text>>;

/** What the commands on standards say. */
export const STANDARDS_WORDS = {
  bundled: { de: '(mitgeliefert)', en: '(comes with vorgaben)' },
  added: { de: '{title} aufgenommen: {path}', en: '{title} added: {path}' },
  already: { de: '{title} ist schon so installiert: {path}', en: '{title} is installed like that already: {path}' },
  contents: {
    de: '  {schemas?Schemas: {schemas}, Nachrichten: {messages}}{scenarios?Szenarien: {scenarios}}, Schematron: {schematron}, Codelisten: {codelists}. Alle Schemas lassen sich übersetzen.',
    en: '  {schemas?Schemas: {schemas}, messages: {messages}}{scenarios?Scenarios: {scenarios}}, Schematron: {schematron}, code lists: {codelists}. All schemas compile.',
  },
  absent: {
    de: '  Nicht dabei: Schematron {files}. Diese Prüfschritte bleiben offen, und der Bericht sagt es.',
    en: '  Not among the files: Schematron {files}. These steps remain open, and the report says so.',
  },
  'unnamed-left': {
    de: '  Nicht aufgenommen: {file}{namespace? (Namensraum {namespace})}; das Schema sagt nicht, zu welchem Standard es gehört. Geben Sie seinen Ordner für sich an, mit --as Name@Version.',
    en: '  Not added: {file}{namespace? (namespace {namespace})}; the schema does not say which standard it belongs to. Give its folder by itself, with --as name@version.',
  },
  unused: {
    de: '  Nicht dabei, aber auch nicht gebraucht: {lines}',
    en: '  Not among the files, but not needed either: {lines}',
  },
  nested: {
    de: '  Nicht geöffnet: Archive im Archiv ({files}).',
    en: '  Not opened: archives inside the archive ({files}).',
  },
  links: { de: '  Nicht gefolgt: Verweise (Links) {files}.', en: '  Not followed: links {files}.' },
  engine: {
    de: '  Schematron ({file}) ist aufgenommen, wird aber nicht ausgeführt: {reason}',
    en: '  Schematron ({file}) was added, but will not be run: {reason}',
  },
  'in-service': { de: 'im Dienst', en: 'with the service' },
  'in-user': { de: 'beim Benutzer', en: 'with the user' },
  listed: {
    de: '{title}  {id}  ({where}: {path})',
    en: '{title}  {id}  ({where}: {path})',
  },
  unreadable: { de: '{id}  nicht lesbar: {reason}', en: '{id}  not readable: {reason}' },
  sound: { de: '{id}  unverändert (Dateien: {count})', en: '{id}  unchanged (files: {count})' },
  'file-changed': { de: '{id}  verändert: {file}', en: '{id}  changed: {file}' },
  'file-missing': { de: '{id}  fehlt: {file}', en: '{id}  missing: {file}' },
  'file-extra': { de: '{id}  dazugekommen: {file}', en: '{id}  added: {file}' },
  'none-installed': {
    de: 'Es ist kein Standard installiert.',
    en: 'No standard is installed.',
  },
  removed: { de: '{id} entfernt: {path}', en: '{id} removed: {path}' },
} satisfies Readonly<Record<string, Text>>;
