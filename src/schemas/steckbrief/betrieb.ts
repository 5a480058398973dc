import { contact, day, file, key, list, part, text, url, yesNo } from './words.ts';

/** A limit that limits nothing is none: 100 GB, or as many files, nobody hands in. */
const limit = (description: string) => ({ type: 'number', minimum: 0, maximum: 100_000, description });
const number = (description: string) => ({ type: 'number', minimum: 0, description });
const choice = (values: readonly string[], description: string) => ({ enum: values, description });
const version = (description: string) => ({ type: 'string', description: `${description}, in Anführungszeichen.` });

/** What the service promises of its operation, security, accessibility and reuse. */
export const BETRIEB = {
  absenden: part('Was vor, bei und nach dem Absenden geschieht.', {
    pruefansicht: yesNo('Ob alle Angaben vor dem Absenden geprüft werden können.'),
    warnhinweis: yesNo('Ob vor übereiltem Absenden gewarnt wird.'),
    aktiveBestaetigung: yesNo('Ob das Absenden eigens bestätigt wird.'),
    kopie: yesNo('Ob es eine Kopie des Antrags zum Abruf gibt.'),
    kopieMitIdentitaet: yesNo('Ob die Kopie die Identitätsdaten enthält.'),
    kopieLesbar: yesNo('Ob die Kopie für Menschen lesbar ist, etwa als PDF.'),
    kopieBesiegelt: yesNo('Ob die Kopie ein elektronisches Siegel trägt.'),
    identitaetGebunden: yesNo('Ob Identität und Antrag manipulationssicher verbunden sind.'),
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
  sitzung: part('Wie lange eine Anmeldung gilt.', {
    hoechstdauerMinuten: number('Längste Dauer einer Sitzung in Minuten.'),
    leerlaufMinuten: number('Minuten ohne Eingabe bis zum Ende der Sitzung.'),
  }),
  zahlung: part('Wie im Dienst bezahlt wird.', {
    belegNutzende: yesNo('Ob die Nutzenden einen Zahlungsbeleg erhalten.'),
    belegBehoerde: yesNo('Ob die Behörde einen Zahlungsbeleg erhält.'),
    fehlerBehandelt: yesNo('Ob eine gescheiterte Zahlung behandelt wird.'),
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
    }),
    'Maschinelle Verbindungen zu anderen Diensten; leer, wenn keine.',
  ),
  eAkte: part('Übergabe an die elektronische Akte.', {
    uebergabe: yesNo('Ob Vorgänge an eine E-Akte übergeben werden.'),
    standard: text('Austauschformat, zum Beispiel xdomea.'),
    version: version('Version des Standards'),
  }),
  offeneDaten: part('Offene Daten des Dienstes.', {
    datenUrl: url('Adresse, unter der die Daten abgerufen werden.'),
    formate: list(text('Maschinenlesbares Format, zum Beispiel csv.'), 'Formate der Daten.'),
    lizenz: text('Lizenz der Daten.'),
    begruendung: text('Warum es keine offenen Daten gibt.'),
  }),
  efa: part('„Einer für Alle“: Angebot in mehreren Ländern.', {
    behoerdeAngezeigt: yesNo('Ob die zuständige Behörde mit Kontakt angezeigt wird.'),
    wappenAngezeigt: yesNo('Ob das Wappen der Behörde angezeigt wird.'),
    zustaendigkeitAusPortalverbund: yesNo('Ob die Behörde über LeiKa und ARS ermittelt wird.'),
    neutralesDesign: yesNo('Ob das Erscheinungsbild neutral ist.'),
    nutzertests: yesNo('Ob die Gestaltung mit Menschen erprobt wurde.'),
    fachlicheAnforderungen: yesNo('Ob er die Anforderungen des Bundesrechts erfüllt.'),
    kooperation: text('Wer in welcher Form zusammenarbeitet.'),
    laender: list(text('Name eines Landes.'), 'Länder, die den Dienst nutzen oder nutzen wollen.'),
    prinzipien: part('Wie die sechs EfA-Prinzipien erfüllt werden.', {
      relevanz: text('Relevanz.'),
      nutzerfreundlichkeit: text('Nutzerfreundlichkeit.'),
      geschwindigkeit: text('Geschwindigkeit.'),
      wirtschaftlichkeit: text('„Einer für Alle“ und Wirtschaftlichkeit.'),
      innovation: text('Innovation und nachhaltige technische Qualität.'),
      offenheit: text('Offene Standards und Open Source.'),
    }),
    parameter: list(
      part('Ein Parameter, der je Behörde eingestellt wird.', {
        name: text('Name des Parameters.'),
        standardname: yesNo('Ob der Name aus dem Parameterkatalog der FITKO ist.'),
        quellen: list(text('pvog, dvdv oder eine andere Quelle.'), 'Woher der Wert gelesen wird.'),
      }),
      'Einstellbare Parameter; leer, wenn es keine gibt.',
    ),
    typ: { type: 'integer', description: 'EfA-Typ der OZG-Datenbank des KDN, 0 bis 6.' },
  }),
  barrierefreiheit: part('Barrierefreiheit.', {
    erklaerungUrl: url('Adresse der Erklärung zur Barrierefreiheit.'),
    geprueftAm: day('Tag der letzten Prüfung'),
    vollstaendig: yesNo('Ob der Dienst vollständig barrierefrei ist.'),
    ausnahmen: list(
      part('Ein Teil, der nicht barrierefrei ist.', {
        teil: text('Was nicht barrierefrei ist.'),
        grund: text('Warum es das nicht ist.'),
        alternative: text('Was stattdessen hilft.'),
      }),
      'Teile, die nicht barrierefrei sind.',
    ),
    kontaktformularUrl: url('Adresse des Kontaktformulars für Rückmeldungen.'),
    kontakt: contact,
    ombudsstelle: part('Ombudsverfahren.', {
      url: url('Adresse der Ombudsstelle.'),
      kontakt: text('Kontakt der Ombudsstelle.'),
    }),
    verlinkung: {
      type: 'array',
      items: { enum: ['kopfzeile', 'fusszeile', 'startseite'] },
      description: 'Wo die Erklärung verlinkt ist.',
    },
    antwortWochen: number('Wochen, bis eine Rückmeldung beantwortet ist.'),
    uebermitteltAm: day('Tag der Meldung an die Überwachungsstelle'),
    mustererklaerung: yesNo('Ob die Erklärung dem Muster der EU folgt.'),
  }),
  seiten: list(
    part(
      'Eine HTML-Seite des Dienstes, wie sie der Browser bekommt.',
      {
        art: choice(
          ['formular', 'leistung', 'startseite', 'barrierefreiheit', 'andere'],
          'Wozu die Seite dient; leistung: sie beschreibt die Leistung, barrierefreiheit: die Erklärung.',
        ),
        datei: file,
        url: url('Adresse der Seite.'),
        bezeichnung: text('Bezeichnung der Seite.'),
      },
      ['datei'],
    ),
    'Gespeicherte HTML-Seiten des Dienstes.',
  ),
  sicherheit: part('Informationssicherheit.', {
    isms: yesNo('Ob der Dienst einem ISMS nach der Leitlinie des IT-Planungsrats unterliegt.'),
    konzept: text('Sicherheitskonzept: basis, standard, kern, iso27001 …'),
    notfall: text('Notfallmanagement: "200-4" oder "iso22301".'),
    schwachstellen: text('Wer bekannte Schwachstellen behebt, in welcher Frist.'),
    securityTxt: part('Die Datei security.txt (RFC 9116).', {
      url: url('Adresse der Datei.'),
      datei: file,
      kontakt: text('Inhalt von Contact.'),
      gueltigBis: day('Inhalt von Expires'),
    }),
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
    oeffentlichErreichbar: yesNo('Ob die Verwaltung über das Internet erreichbar ist.'),
    mehrfaktor: yesNo('Ob sie mehr als ein Kennwort verlangt.'),
  }),
  protokollierung: part('Protokolle des Dienstes.', {
    ohneAntragsdaten: yesNo('Ob sie frei von vollständigen Antragsdaten sind.'),
  }),
  quelloffenheit: part('Quelltext und Lizenz.', {
    offen: yesNo('Ob der Quelltext offen ist.'),
    begruendung: text('Warum er nicht offen ist.'),
    url: url('Adresse des Quelltexts.'),
    lizenzen: list(text('SPDX-Kennung, zum Beispiel EUPL-1.2.'), 'Lizenzen des Quelltexts.'),
    lizenzdatei: part('Die Datei LICENSE.', { datei: file }),
    publiccode: part('Die Datei publiccode.yml.', { datei: file }),
    dokumentationUrl: url('Adresse der Dokumentation für andere Betreiber.'),
  }),
  nachnutzung: part('Nachnutzung durch andere.', {
    angebot: yesNo('Ob der Dienst anderen zur Nachnutzung angeboten wird.'),
    lizenzmodell: text('Zu welchen Bedingungen und Kosten.'),
    einsatz: list(text('Kommune oder Stelle.'), 'Wer den Dienst schon nutzt; leer, wenn niemand.'),
    akzeptanzquote: text('Wie viele der Angefragten den Dienst übernehmen.'),
    plattformen: list(
      choice(['landesplattform', 'suedwestfalen-it', 'regio-it', 'akdb', 'andere'], 'Eine Plattform.'),
      'Plattformen, auf denen er ohne Anpassung läuft.',
    ),
  }),
  betrieb: part('Betrieb.', {
    betreiber: text('Wer den Dienst betreibt.'),
    extern: yesNo('Ob ein Dienstleister den Dienst betreibt.'),
    zertifikat: text('Zertifikat des Dienstleisters.'),
    support: contact,
    formularserver: text('Formularserver des Dienstes; "keiner", wenn keiner.'),
    mandantentrennung: yesNo('Ob die Daten der Kommunen getrennt sind.'),
    architektur: text('Bausteine des Dienstes und wie er mitwächst.'),
    releasemanagement: text('Wie neue Versionen geplant und eingespielt werden.'),
    aenderungsverzeichnis: part('Verzeichnis der Änderungen.', { datei: file, url: url('Adresse.') }),
    abhaengigkeiten: part('Verzeichnis der verwendeten Bausteine.', { datei: file, url: url('Adresse.') }),
    sbom: part('Stückliste der Software (SBOM).', {
      datei: file,
      url: url('Adresse.'),
      format: choice(['spdx', 'cyclonedx'], 'Format der Stückliste.'),
    }),
    sprachen: list(text('Sprachkürzel, zum Beispiel de.'), 'Sprachen des Dienstes.'),
    auskunft115: yesNo('Ob die Behördennummer 115 Auskunft geben kann.'),
    architekturrichtlinie: text('Zugrunde gelegte Ausgabe der Föderalen IT-Architektur.'),
    servicestandard: text('Wie die DIN SPEC 66336 berücksichtigt ist.'),
  }),
  feedback: part('Rückmeldungen der Nutzenden.', {
    url: url('Adresse, unter der Nutzende Rückmeldung geben.'),
    anonym: yesNo('Ob Rückmeldungen anonym sind.'),
    freiwillig: yesNo('Ob Rückmeldungen freiwillig sind.'),
    ausgewertet: yesNo('Ob Rückmeldungen laufend ausgewertet werden.'),
    sdgStatistik: yesNo('Ob Nutzerstatistiken für das Single Digital Gateway übermittelt werden.'),
    sdgRueckmeldung: yesNo('Ob das Single Digital Gateway Rückmeldungen erhält.'),
  }),
  kennzahlen: list(
    part('Eine Kennzahl.', {
      art: choice(
        [
          'onlineanteil',
          'abbruchquote',
          'fehlerquote',
          'bearbeitungsdauer',
          'nutzungsanteil',
          'besuche',
          'abschluesse',
          'zufriedenheit',
          'andere',
        ],
        'Was gemessen wird.',
      ),
      name: text('Name.'),
      beschreibung: text('Wie sie erhoben wird.'),
    }),
    'Kennzahlen des Dienstes.',
  ),
  standards: list(part('Ein Standardpaket.', { datei: file }), 'Mitgelieferte Schemapakete (scenarios.xml).'),
} as const;
