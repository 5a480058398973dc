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
