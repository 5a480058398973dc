/** Sentences on saved answers of a server. */
export const RESPONSE_MESSAGES = {
  'not-secure': {
    de: 'Dem Cookie „{name}“ fehlt „Secure“; es würde auch unverschlüsselt übertragen. Setzen Sie es mit „; Secure“.',
    en: "The cookie '{name}' lacks 'Secure'; it would be sent unencrypted, too. Set it with '; Secure'.",
  },
  'not-http-only': {
    de: 'Dem Cookie „{name}“ fehlt „HttpOnly“; Skripte der Seite können es lesen. Setzen Sie es mit „; HttpOnly“, oder nennen Sie es unter „skriptCookies“, wenn es keine Sitzungsdaten enthält und ein Skript es braucht.',
    en: "The cookie '{name}' lacks 'HttpOnly'; scripts of the page can read it. Set it with '; HttpOnly', or name it under 'skriptCookies' if it holds no session data and a script needs it.",
  },
  'no-same-site': {
    de: 'Dem Cookie „{name}“ fehlt „SameSite“ (Strict, Lax oder None); fremde Seiten könnten damit Aufrufe im Namen der Angemeldeten auslösen. Setzen Sie zum Beispiel „; SameSite=Lax“.',
    en: "The cookie '{name}' lacks 'SameSite' (Strict, Lax or None); foreign pages could make calls with it on behalf of those logged in. Set for example '; SameSite=Lax'.",
  },
  'for-domain': {
    de: 'Das Cookie „{name}“ gilt für alle Hosts unter „{value}“. Lassen Sie „Domain“ weg, damit es nur der eigene Host liest.',
    en: "The cookie '{name}' holds for all hosts under '{value}'. Leave out 'Domain', so that only its own host reads it.",
  },
  'no-policy': {
    de: "Die Seite kommt ohne „Content-Security-Policy“; eingeschleuste Skripte liefen ungehindert. Senden Sie zum Beispiel „Content-Security-Policy: default-src 'self'“.",
    en: "The page comes without 'Content-Security-Policy'; injected scripts would run freely. Send for example 'Content-Security-Policy: default-src 'self''.",
  },
  'policy-on-trial': {
    de: 'Die Seite sendet nur „Content-Security-Policy-Report-Only“; das meldet Verstöße und verhindert keinen. Senden Sie „Content-Security-Policy“.',
    en: "The page sends 'Content-Security-Policy-Report-Only' only; that reports violations and prevents none. Send 'Content-Security-Policy'.",
  },
  'policy-without-scripts': {
    de: 'Die „Content-Security-Policy“ sagt nicht, woher Skripte kommen dürfen. Ergänzen Sie „default-src“ oder „script-src“.',
    en: "The 'Content-Security-Policy' does not say where scripts may come from. Add 'default-src' or 'script-src'.",
  },
  'policy-open': {
    de: 'Die „Content-Security-Policy“ erlaubt für Skripte „{value}“; damit hält sie eingeschleuste Skripte nicht auf. Streichen Sie es.',
    en: "The 'Content-Security-Policy' allows '{value}' for scripts; so it does not stop injected scripts. Delete it.",
  },
  'policy-foreign': {
    de: 'Die „Content-Security-Policy“ lässt {host} zu ({directive}); das ist nicht die Domain des Dienstes ({own}). Streichen Sie den Host, oder begründen Sie ihn unter „fremdeInhalte“.',
    en: "The 'Content-Security-Policy' admits {host} ({directive}); that is not the domain of the service ({own}). Delete the host, or give the reason under 'fremdeInhalte'.",
  },
  'no-strict-transport': {
    de: 'Die Seite kommt ohne wirksames „Strict-Transport-Security“{value? (gesendet: „{value}“)}; Browser würden sie auch unverschlüsselt aufrufen. Senden Sie zum Beispiel „Strict-Transport-Security: max-age=31536000“.',
    en: "The page comes without effective 'Strict-Transport-Security'{value? (sent: '{value}')}; browsers would call it unencrypted, too. Send for example 'Strict-Transport-Security: max-age=31536000'.",
  },
  'no-nosniff': {
    de: 'Die Seite kommt ohne „X-Content-Type-Options: nosniff“{value? (gesendet: „{value}“)}; Browser raten sonst, was eine Datei ist. Senden Sie es.',
    en: "The page comes without 'X-Content-Type-Options: nosniff'{value? (sent: '{value}')}; otherwise browsers guess what a file is. Send it.",
  },
  stored: {
    de: 'Die Seite darf auf dem Gerät gespeichert werden{value? (Cache-Control: {value})}; in ihr stehen Angaben der Antragstellenden. Senden Sie „Cache-Control: no-store“.',
    en: "The page may be stored on the device{value? (Cache-Control: {value})}; it holds what applicants entered. Send 'Cache-Control: no-store'.",
  },
  'any-origin': {
    de: 'Jede fremde Seite darf die Antwort lesen (Access-Control-Allow-Origin: {value}). Nennen Sie nur die Adressen, die sie brauchen.',
    en: 'Any foreign page may read the answer (Access-Control-Allow-Origin: {value}). Name only the addresses that need it.',
  },
  more: {
    de: 'Noch {count} weitere {count|Stelle|Stellen} dieser Datei {count|weicht|weichen} ab.',
    en: '{count} further {count|place|places} of this file {count|differs|differ}.',
  },
  'other-host': {
    de: 'Die Datei enthält keine Antwort des Dienstes ({own}), nur von {host}. Rufen Sie die Adresse des Dienstes auf und speichern Sie die Antwort.',
    en: 'The file holds no answer of the service ({own}), only of {host}. Call the address of the service and save the answer.',
  },
  'no-answers': {
    de: 'In der Datei steht keine Antwort eines Servers. Speichern Sie die Kopfzeilen (curl -sD kopfzeilen.txt -o /dev/null <Adresse>) oder ein HTTP-Archiv (HAR) des Browsers.',
    en: 'The file holds no answer of a server. Save the header lines (curl -sD kopfzeilen.txt -o /dev/null <address>) or an HTTP archive (HAR) of the browser.',
  },
  'no-page': {
    de: 'Die Datei enthält keine Antwort mit einer Seite (Status 200, text/html); was für Seiten verlangt ist, blieb ungeprüft.',
    en: 'The file holds no answer with a page (status 200, text/html); what is required of pages remained unchecked.',
  },
  unreadable: {
    de: 'Die Datei ließ sich nicht lesen; was in ihr steht, bleibt ungeprüft.',
    en: 'The file could not be read; what it says remains unchecked.',
  },
} as const;
