import { choice, list, number, part, text, yesNo } from './words.ts';

/** A limit that limits nothing is none: 100 GB, or as many files, nobody hands in. */
const limit = (description: string) => ({ type: 'number', minimum: 0, maximum: 100_000, description });
/** What the service promises of an application while it is filled in and sent. */
export const ANTRAG = {
  absenden: part('Was vor, bei und nach dem Absenden geschieht.', {
    pruefansicht: yesNo('Ob alle Angaben vor dem Absenden geprüft werden können.'),
    warnhinweis: yesNo('Ob vor übereiltem Absenden gewarnt wird.'),
    aktiveBestaetigung: yesNo('Ob das Absenden eigens bestätigt wird.'),
    kopie: yesNo('Ob es eine Kopie des Antrags zum Abruf gibt.'),
    kopieMitIdentitaet: yesNo('Ob die Kopie die Identitätsdaten enthält.'),
    kopieLesbar: yesNo('Ob die Kopie für Menschen lesbar ist, etwa als PDF.'),
    kopieBesiegelt: yesNo('Ob die Kopie ein elektronisches Siegel trägt.'),
    identitaetGebunden: yesNo('Ob Identität und Antrag manipulationssicher verbunden sind.'),
    ergebnisAngezeigt: yesNo('Ob angezeigt wird, ob das Absenden gelungen ist.'),
    loeschung: choice(['sitzungsende', 'uebermittlung', 'spaeter'], 'Wann die Daten im Dienst gelöscht werden.'),
  }),
  zwischenspeicherung: part('Wie angefangene Anträge gespeichert werden.', {
    tage: number('Tage von der letzten Bearbeitung bis zur Löschung.'),
    begruendung: text('Warum länger als üblich gespeichert wird.'),
    vorabinfo: yesNo('Ob Antragstellende vorab von der Löschung erfahren.'),
    nutzerkonto: yesNo('Ob ein dauerhaftes Nutzerkonto nötig ist.'),
    neuAnmelden: yesNo('Ob neu angemeldet wird, auf dem Niveau des Verfahrens.'),
    verschluesselt: yesNo('Ob Entwürfe verschlüsselt gespeichert werden.'),
    integritaet: yesNo('Ob Entwürfe gegen Veränderung geschützt sind.'),
  }),
  upload: part('Was hochgeladen werden kann.', {
    formate: list(text('Dateiformat in Kleinbuchstaben: pdf.'), 'Erlaubte Dateiformate.'),
    maxMB: limit('Größte Datei in MB.'),
    maxAnzahl: limit('Größte Zahl der Dateien.'),
    nurNachAnmeldung: yesNo('Ob Dateien nur nach Anmeldung hochgeladen werden.'),
    missbrauchsschutz: text('Schutz vor Missbrauch, wenn ohne Anmeldung hochgeladen wird.'),
    virenpruefung: yesNo('Ob Dateien auf Schadsoftware geprüft werden.'),
    inhaltspruefung: yesNo('Ob geprüft wird, dass Inhalt und Format übereinstimmen.'),
    getrennteAblage: yesNo('Ob Dateien getrennt vom Webserver liegen.'),
    ausnahmen: list(
      part('Ein riskantes Format, das erlaubt ist.', {
        format: text('Dateiformat, zum Beispiel zip.'),
        risikoanalyse: text('Wo die Risikoanalyse es behandelt.'),
      }),
      'Riskante Formate, die die Risikoanalyse behandelt.',
    ),
  }),
  sitzung: part('Wie lange eine Anmeldung gilt; bei mehreren Anmeldeverfahren die Zeiten des stärksten.', {
    hoechstdauerMinuten: number('Längste Dauer einer Sitzung in Minuten.'),
    leerlaufMinuten: number('Minuten ohne Eingabe bis zum Ende der Sitzung.'),
  }),
} as const;
