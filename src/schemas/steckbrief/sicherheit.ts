import { EINTRAEGE } from './systeme.ts';
import { choice, day, file, list, part, text, url, yesNo } from './words.ts';

/** What the service promises of its security, availability and administration. */
export const SICHERHEIT = {
  sicherheit: part('Informationssicherheit.', {
    isms: yesNo('Ob der Dienst einem ISMS nach der Leitlinie des IT-Planungsrats unterliegt.'),
    konzept: text('Sicherheitskonzept: basis, standard, kern, iso27001 …'),
    anerkennung: text('Womit das Land einen anderen Standard als die des BSI anerkannt hat.'),
    notfall: text('Notfallmanagement: "200-4" oder "iso22301".'),
    schwachstellen: text('Wer bekannte Schwachstellen behebt, in welcher Frist.'),
    securityTxt: part('Die Datei security.txt (RFC 9116).', {
      url: url('Adresse der Datei.'),
      datei: file,
      kontakt: text('Inhalt von Contact.'),
      gueltigBis: day('Inhalt von Expires'),
    }),
    antworten: list(
      part('Gespeicherte Antworten des Servers.', {
        datei: { ...file, description: 'Kopfzeilen (curl -sD - -o /dev/null) oder HTTP-Archiv (HAR) eines Browsers.' },
        url: url('Adresse, die aufgerufen wurde.'),
      }),
      'Antworten des Dienstes mit ihren Kopfzeilen und Cookies.',
    ),
    skriptCookies: list(text('Name des Cookies.'), 'Cookies ohne Sitzungsdaten, die Skripte der Seite lesen müssen.'),
    tlsPruefungen: list(
      part('Eine gespeicherte Prüfung der Verschlüsselung (TLS).', {
        datei: {
          ...file,
          description: 'Ergebnis von testssl.sh (--jsonfile, --jsonfile-pretty) oder sslyze (--json_out).',
        },
        am: day('Tag der Prüfung'),
      }),
      'Prüfungen der Verschlüsselung.',
    ),
    dnssec: yesNo('Ob die Domains des Dienstes mit DNSSEC abgesichert sind.'),
    roa: yesNo('Ob der IP-Adressbereich von einer Route Origin Authorization (ROA) abgedeckt ist.'),
    penetrationstestAm: day('Tag des letzten Penetrationstests'),
    webcheckAm: day('Tag des letzten Webchecks'),
    aenderungAm: day('Tag der letzten größeren Änderung'),
    prueferArt: choice(['behoerde', 'bsi-zertifiziert', 'anderer'], 'Wer den Penetrationstest durchgeführt hat.'),
    prueferBegruendung: text('Warum ein anderer geprüft hat.'),
    eigenerklaerungAm: day('Tag der letzten Eigenerklärung'),
    schluesselGetrennt: yesNo('Ob Schlüssel und Kennwörter außerhalb des Quelltexts liegen.'),
  }),
  verfuegbarkeit: part('Verfügbarkeit.', {
    ziel: text('Verlangte Verfügbarkeit, zum Beispiel "98,5 % im Jahr".'),
    nutzerkreis: text('Wie viele den Dienst nutzen und wann.'),
    fristen: text('Fristen und Stichtage, die von ihm abhängen.'),
  }),
  administration: part('Verwaltung des Dienstes.', {
    zustaendig: text('Wer den Dienst verwaltet.'),
    selbstbedienung: yesNo('Ob Kommunen selbst einstellen, was sie betrifft.'),
    selbstbedienungUrl: url('Adresse, unter der Kommunen selbst einstellen.'),
    rollen: EINTRAEGE.rollen,
    oeffentlichErreichbar: yesNo('Ob die Verwaltung über das Internet erreichbar ist.'),
    mehrfaktor: yesNo('Ob sie mehr als ein Kennwort verlangt.'),
  }),
  protokollierung: part('Protokolle des Dienstes.', {
    ohneAntragsdaten: yesNo('Ob sie frei von vollständigen Antragsdaten sind.'),
  }),
} as const;
