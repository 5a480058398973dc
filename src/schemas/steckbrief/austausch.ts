import { EINTRAEGE } from './systeme.ts';
import { choice, file, key, list, part, text, url, version, yesNo } from './words.ts';

/** What goes to and from others: payments, messages, evidence of registers, data. */
export const AUSTAUSCH = {
  zahlung: part('Wie im Dienst bezahlt wird.', {
    kostenAngezeigt: yesNo('Ob kostenpflichtige Leistungen kenntlich sind.'),
    belegNutzende: yesNo('Ob die Nutzenden einen Zahlungsbeleg erhalten.'),
    belegBehoerde: yesNo('Ob die Behörde einen Zahlungsbeleg erhält.'),
    fehlerBehandelt: yesNo('Ob eine gescheiterte Zahlung behandelt wird.'),
    synchron: yesNo('Ob noch in derselben Sitzung bezahlt wird.'),
    ergebnisAngezeigt: yesNo('Ob das Ergebnis der Zahlung angezeigt wird.'),
    verfahren: list(text('Zahlungsverfahren, zum Beispiel paypal.'), 'Zahlungsverfahren, die angeboten werden.'),
    epaybl: part('Anbindung an ePayBL.', {
      benutzername: text('Benutzername der Anbindung.'),
      mandantIntegration: key('Mandantennummer der Integrationsumgebung.'),
      mandantProduktion: key('Mandantennummer der Produktion.'),
      kontierung: list(
        part('Eine Angabe der Kontierung, etwa Haushaltsstelle oder Objektnummer.', {
          name: text('Bezeichnung.'),
          wert: key('Wert.'),
          laenge: { type: 'integer', minimum: 1, description: 'Vereinbarte Zahl der Stellen.' },
        }),
        'Angaben der Kontierung mit ihrer Länge.',
      ),
    }),
    pmpayment: part('Anbindung an pmPayment; das Kennwort (Salt) gehört nicht in den Steckbrief.', {
      endpunkt: url('Adresse des Endpunkts.'),
    }),
  }),
  postfach: part('Postfach und Dokumentensafe.', {
    angebunden: yesNo('Ob ein Postfach angebunden ist.'),
    name: text('Name des Postfachs.'),
    kopieAntrag: yesNo('Ob eine Kopie des Antrags ins Postfach geht.'),
    dokumentensafe: yesNo('Ob ein Dokumentensafe genutzt werden kann.'),
    safe: EINTRAEGE.dokumentensafe,
    schnittstelle: choice(
      ['zbp', 'soap', 'andere'],
      'Wie Nachrichten ins Postfach gehen: ZBP (REST), SOAP oder anders.',
    ),
    bescheid: yesNo('Ob Bescheide elektronisch zugestellt werden.'),
    ausschluss: yesNo('Ob Nutzende die elektronische Bekanntgabe ausschließen können.'),
    abrufMitAnmeldung: yesNo('Ob ein Bescheid nur nach Anmeldung abgerufen werden kann.'),
    speicherbar: yesNo('Ob ein Bescheid gespeichert werden kann.'),
    benachrichtigung: yesNo('Ob spätestens am Tag der Bereitstellung benachrichtigt wird.'),
  }),
  uebermittlung: part('In welcher Form Anträge übermittelt werden.', {
    formate: list(text('Dateiformat, zum Beispiel xml, json oder pdf.'), 'Formate der Antragsdaten.'),
    nurPdf: yesNo('Ob die Behörde allein mit dem PDF arbeitet.'),
    standard: text('Bekannt gemachter Standard, der zugrunde liegt, mit Fundstelle.'),
  }),
  nachweisabruf: part('Once only: Nachweise aus Registern statt neu vorlegen.', {
    register: list(text('Register oder Stelle.'), 'Woher Nachweise abgerufen werden; leer, wenn nirgendher.'),
    wahl: yesNo('Ob Antragstellende zwischen Abruf und Einreichen wählen.'),
    sofort: yesNo('Ob Nachweise ohne zeitlichen Verzug abgerufen werden.'),
    vorschau: yesNo('Ob Nachweise vor der Verwendung eingesehen und abgelehnt werden können.'),
  }),
  verbindungen: list(
    part('Eine Verbindung zu einem anderen Dienst oder Verfahren.', {
      bezeichnung: text('Bezeichnung.'),
      quelle: text('Wer sendet.'),
      ziel: text('Wer empfängt.'),
      protokoll: text('Protokoll, zum Beispiel HTTPS oder OSCI.'),
      beschreibung: text('Was übertragen wird, und wie.'),
      spezifikationUrl: url('Adresse der veröffentlichten Beschreibung.'),
      spezifikation: EINTRAEGE.spezifikation,
    }),
    'Maschinelle Verbindungen zu anderen Diensten; leer, wenn keine.',
  ),
  eAkte: part('Übergabe an die elektronische Akte.', {
    uebergabe: yesNo('Ob Vorgänge an eine E-Akte übergeben werden.'),
    standard: text('Austauschformat, zum Beispiel xdomea.'),
    version: version('Version des Standards'),
    beispiele: EINTRAEGE.xdomea,
  }),
  offeneDaten: part('Offene Daten des Dienstes.', {
    datenUrl: url('Adresse, unter der die Daten abgerufen werden.'),
    formate: list(text('Maschinenlesbares Format, zum Beispiel csv.'), 'Formate der Daten.'),
    lizenz: text('Lizenz der Daten.'),
    metadaten: part('Beschreibung der Daten nach DCAT-AP.de.', { datei: file }),
    begruendung: text('Warum es keine offenen Daten gibt.'),
  }),
} as const;
