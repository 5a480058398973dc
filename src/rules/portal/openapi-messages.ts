import type { Text } from '../../base/nouns.ts';

/** What is said of the parts of an OpenAPI description. */
export const OPENAPI_MESSAGES: Readonly<Record<string, Text>> = {
  'ref-dangling': {
    de: 'Der Verweis „{ref}“ führt ins Leere. Ergänzen Sie, worauf er zeigt, oder berichtigen Sie ihn.',
    en: "The reference '{ref}' leads nowhere. Add what it points to, or correct it.",
  },
  'ref-no-file': {
    de: 'Der Verweis „{ref}“ führt zur Datei „{path}“; sie liegt nicht im Ordner des Dienstes. Legen Sie sie dazu.',
    en: "The reference '{ref}' leads to the file '{path}', which is not in the folder of the service. Put it there.",
  },
  'ref-not-beside': {
    de: 'Der Verweis „{ref}“ führt zur Datei „{path}“; die gibt es dort nicht. Legen Sie sie dazu, oder berichtigen Sie den Verweis.',
    en: "The reference '{ref}' leads to the file '{path}', which is not there. Put it there, or correct the reference.",
  },
  'ref-outside': {
    de: 'Der Verweis „{ref}“ führt aus dem Ordner des Dienstes hinaus; dort wird nichts gelesen. Legen Sie die Datei in den Ordner, und berichtigen Sie den Verweis.',
    en: "The reference '{ref}' leads out of the folder of the service, where nothing is read. Put the file into the folder, and correct the reference.",
  },
  'ref-absolute': {
    de: 'Der Verweis „{ref}“ nennt einen Ort auf einem bestimmten Rechner. Legen Sie die Datei in den Ordner, und schreiben Sie den Weg dorthin von dieser Datei aus, zum Beispiel „schemas/antrag.yaml“.',
    en: "The reference '{ref}' names a place on one computer. Put the file into the folder, and write the way there from this file, for example 'schemas/application.yaml'.",
  },
  'ref-folder': {
    de: 'Der Verweis „{ref}“ führt zu „{path}“; das ist ein Ordner. Nennen Sie die Datei, die gemeint ist.',
    en: "The reference '{ref}' leads to '{path}', which is a folder. Name the file that is meant.",
  },
  'ref-unread': {
    de: 'Der Verweis „{ref}“ führt zu „{path}“; diese Datei ist nicht als YAML oder JSON gelesen. Was dort steht, ist nicht geprüft.',
    en: "The reference '{ref}' leads to '{path}', a file that was not read as YAML or JSON. What stands there was not checked.",
  },
  'ref-limit': {
    de: 'Dem Verweis „{ref}“ auf „{path}“ ist vorgaben nicht gefolgt: Die Beschreibung würde zu groß oder zu tief (höchstens 1.000 Dateien, 20 MB, 200 Ebenen). Was dort steht, ist nicht geprüft.',
    en: "vorgaben did not follow the reference '{ref}' to '{path}': the description would become too large or too deep (at most 1,000 files, 20 MB, 200 levels). What stands there was not checked.",
  },
  'ref-dialect': {
    de: 'Der Verweis „{ref}“ führt zu einem Schema in „{path}“, das einen anderen Dialekt nennt ($schema) als den von OpenAPI 3.1. Es ist nicht geprüft.',
    en: "The reference '{ref}' leads to a schema in '{path}' that names another dialect ($schema) than that of OpenAPI 3.1. It was not checked.",
  },
  'ref-conflict': {
    de: 'Neben dem Verweis „{ref}“ stehen Angaben, die auch in „{path}“ stehen; welche gilt, lässt OpenAPI offen. Beides ist nicht geprüft.',
    en: "Beside the reference '{ref}' stand members that '{path}' has, too; OpenAPI leaves open which of them holds. Neither was checked.",
  },
  'ref-elsewhere': {
    de: 'Der Verweis „{ref}“ führt aus den geprüften Dateien hinaus; ob er stimmt, ist nicht geprüft.',
    en: "The reference '{ref}' leads out of the files checked; whether it is right was not checked.",
  },
  'operation-twice': {
    de: 'Die operationId „{value}“ steht bei {operation} und schon bei {first}; jede darf nur einmal vorkommen.',
    en: "The operationId '{value}' stands at {operation} and already at {first}; each may occur only once.",
  },
  'no-operation-id': { de: 'Keine Operation hat eine operationId.', en: 'No operation has an operationId.' },
  'scheme-unknown': {
    de: 'Das Sicherheitsverfahren „{value}“ ist unter components.securitySchemes nicht beschrieben.{nearest? Gemeint ist wohl „{nearest}“.}',
    en: "The security scheme '{value}' is not described under components.securitySchemes.{nearest? Probably '{nearest}' is meant.}",
  },
  'no-requirement': {
    de: 'Es ist kein Sicherheitsverfahren verlangt (security).',
    en: 'No security scheme is required (security).',
  },
  'parameter-missing': {
    de: '{operation} enthält den Platzhalter „{name}“, beschreibt ihn aber nicht als Parameter (in: path).',
    en: "{operation} has the placeholder '{name}' but does not describe it as a parameter (in: path).",
  },
  'parameter-unused': {
    de: '{operation} beschreibt den Pfad-Parameter „{name}“, der im Pfad nicht vorkommt.',
    en: "{operation} describes the path parameter '{name}', which the path does not have.",
  },
  'no-parameter': { de: 'Kein Pfad enthält einen Platzhalter.', en: 'No path has a placeholder.' },
  unsecured: {
    de: 'Die Beschreibung sagt nicht, wer die Schnittstelle aufrufen darf: „security“ fehlt, im Ganzen und bei jeder Operation ({count}).',
    en: "The description does not say who may call the interface: 'security' is missing, as a whole and at every operation ({count}).",
  },
  'operation-unsecured': {
    de: 'Bei {operation} fehlt „security“, während andere Operationen abgesichert sind. Schreiben Sie „security: []“, wenn der Aufruf allen offensteht.',
    en: "'security' is missing at {operation}, while other operations are secured. Write 'security: []' if the call is open to all.",
  },
  undescribed: {
    de: 'Zu {operation} gibt es weder summary noch description.',
    en: '{operation} has neither summary nor description.',
  },
  'no-operation': { de: 'Es ist keine Operation beschrieben.', en: 'No operation is described.' },
  'other-version': {
    de: 'Geprüft wird nur OpenAPI 3.0 und 3.1.',
    en: 'Only OpenAPI 3.0 and 3.1 are checked.',
  },
};
