import { KONTEN_UND_TRANSPORT } from './schnittstelle.ts';
import { EINTRAEGE } from './systeme.ts';
import { contact, day, file, files, key, list, part, text, url, yesNo } from './words.ts';

/** What the service is, for whom, and which files belong to it. */
export const DIENST = {
  dienst: part('Der Online-Dienst.', {
    id: { type: 'string', description: 'Kurzname in Kleinbuchstaben mit Bindestrichen.' },
    name: text('Name des Online-Dienstes, wie ihn Antragstellende lesen.'),
    url: url('Adresse, unter der der Dienst aufgerufen wird.'),
    domainBegruendung: text('Warum die Adresse nicht unter einer Domain von Bund oder Land liegt.'),
    fremdeInhalte: list(
      part('Eine fremde Domain, von der Seiten des Dienstes etwas laden oder an die sie senden.', {
        host: text('Name des Rechners, zum Beispiel id.bund.de.'),
        grund: text('Warum der Dienst ohne sie nicht auskommt.'),
      }),
      'Fremde Inhalte auf den Seiten, mit Grund.',
    ),
    version: { type: 'string', description: 'Version des Dienstes, in Anführungszeichen: "1.4.0".' },
    gueltig: part('Zeitraum, in dem der Dienst angeboten wird.', {
      von: day('Erster Tag'),
      bis: { type: 'string', description: 'Letzter Tag (JJJJ-MM-TT) oder "offen".' },
    }),
    impressumUrl: url('Adresse des Impressums.'),
    status: text('Stand: offen, in Planung, in Bearbeitung oder umgesetzt.'),
    ablauf: text('Schritte des Antrags oder Adresse ihrer Beschreibung.'),
    muster: yesNo(
      'Ob der Dienst ein erfundener ist, zur Anschauung; jeder Bericht sagt dann „Muster – kein wirklicher Dienst“. Für wirkliche Dienste weglassen.',
    ),
    artikelnummer: key('Artikelnummer des Formulars auf dem Formularserver.'),
  }),
  behoerde: part('Die zuständige Behörde.', {
    name: text('Name der Behörde.'),
    kontakt: contact,
    dvdv: key('Organisationsschlüssel der Behörde im DVDV.'),
  }),
  hersteller: part('Wer den Dienst entwickelt hat.', { name: text('Name.'), kontakt: contact }),
  leistungen: list(
    part('Eine Verwaltungsleistung, die der Dienst erbringt.', {
      leika: key('14-stelliger LeiKa-Schlüssel, beginnt mit 99; oder "nicht im LeiKa".'),
      ozgId: key('Nummer der OZG-Leistung.'),
      name: text('Bezeichnung der Leistung.'),
      typisierung: key('LeiKa-Typisierung, zum Beispiel "2" oder "4b".'),
      reifegrad: { type: 'integer', description: 'Reifegrad dieser Leistung, wo er vom Dienst abweicht.' },
    }),
    'Die Leistungen, die der Dienst abdeckt.',
  ),
  reifegrad: part('Reifegrad des Dienstes.', {
    modell: { enum: ['ozg-1.1', 'ozg-2.0', 'steckbrief'], description: 'Reifegradmodell.' },
    stufe: { type: 'integer', description: 'Stufe im Modell.' },
  }),
  gebiet: part('Wo der Dienst gilt.', {
    ags: list(key('Amtlicher Gemeindeschlüssel, 8 Ziffern.'), 'Gemeindeschlüssel (AGS).'),
    ars: list(key('Amtlicher Regionalschlüssel, 12 Ziffern.'), 'Regionalschlüssel (ARS).'),
  }),
  identifizierung: part('Wie sich Antragstellende ausweisen.', {
    vertrauensniveau: {
      enum: ['keine', 'niedrig', 'substantiell', 'substanziell', 'hoch'],
      description: 'Vertrauensniveau nach eIDAS.',
    },
    schriftform: yesNo('Ob die Schriftform verlangt ist.'),
    felder: list(text('Name eines Feldes.'), 'Daten, die zur Identifizierung gebraucht werden.'),
    verfahren: list(
      { enum: ['benutzername', 'elster', 'eid', 'eidas', 'anderes'], description: 'Anmeldeverfahren.' },
      'Anmeldeverfahren, die der Dienst zulässt.',
    ),
    ausweiskopie: yesNo('Ob eine Kopie des Ausweises verlangt wird.'),
    schriftformErsatz: text('Was die Schriftform ersetzt, wenn nicht das Nutzerkonto.'),
    andereRechtsgrundlage: text('Gesetz, das die Identifizierung anders regelt.'),
    ohneUnternehmenskonto: part('Warum kein Unternehmenskonto angebunden ist.', {
      grund: { enum: ['hoeheres-vertrauensniveau', 'eu-mittel'], description: 'Ausnahme nach § 12 OZG.' },
      begruendung: text('Begründung der Ausnahme.'),
    }),
  }),
  unterlagen: list(
    part('Eine Unterlage.', {
      name: text('Bezeichnung.'),
      pflicht: yesNo('Ob sie eingereicht werden muss.'),
      formate: list(text('Dateiformat, zum Beispiel pdf.'), 'Erlaubte Formate.'),
      maxMB: { type: 'number', exclusiveMinimum: 0, maximum: 100_000, description: 'Größte Datei in MB.' },
      signatur: yesNo('Ob eine elektronische Signatur oder ein Siegel nötig ist.'),
      register: text('Register, aus dem sie abgerufen wird, statt sie einzureichen.'),
      keinAbruf: text('Warum sie nicht aus einem Register abgerufen wird.'),
    }),
    'Unterlagen, die eingereicht werden müssen oder können; leer, wenn es keine gibt.',
  ),
  gebuehr: part('Was der Dienst kostet.', {
    faellig: { enum: ['ja', 'nein'], description: 'Ob eine Gebühr anfällt.' },
    betrag: text('Betrag oder Rahmen, zum Beispiel "25,00 EUR" oder "10 bis 50 EUR".'),
    beiAntrag: {
      enum: ['muss', 'kann', 'nein'],
      description: 'Ob bei Antragstellung gezahlt werden muss, kann oder nicht.',
    },
  }),
  datenschutz: part('Angaben zum Datenschutz.', {
    datenarten: list(text('Art personenbezogener Daten.'), 'Welche personenbezogenen Daten erhoben werden.'),
    zweck: text('Zweck der Verarbeitung.'),
    rechtsgrundlage: text('Rechtsgrundlage der Verarbeitung.'),
    speicherdauer: text('Wie lange gespeichert wird, zum Beispiel "P10Y" oder "10 Jahre nach Abschluss".'),
    empfaenger: list(text('Empfangende Stelle.'), 'Wer die Daten erhält; leer, wenn niemand.'),
    drittland: yesNo('Ob Daten in ein Drittland übermittelt werden.'),
    drittlandEmpfaenger: text('Drittland oder internationale Organisation.'),
    drittlandGrundlage: text('Grundlage der Übermittlung in das Drittland.'),
    verantwortlich: text('Behörde, die für die Daten verantwortlich ist.'),
    folgenabschaetzung: part('Datenschutz-Folgenabschätzung.', {
      noetig: yesNo('Ob sie nötig ist.'),
      am: day('Tag, an dem sie gemacht wurde'),
    }),
    dsbKontakt: contact,
    url: url('Adresse der Datenschutzerklärung.'),
  }),
  fim: part('FIM-Stamminformationen.', {
    datenschemata: files('XDatenfelder-Dateien.', {
      id: text('ID, wie sie in der Datei steht, zum Beispiel S05000058.'),
      version: text('Version, wie sie in der Datei steht, in Anführungszeichen: "1.0".'),
    }),
    codelisten: files('Codelisten (genericode).', {
      id: text('Kennung (URN) oder ID der Codeliste, zum Beispiel urn:de:fim:codeliste:hunderasse oder C05000001.'),
      version: text('Version, wie sie in der Datei steht, in Anführungszeichen: "2026-01-01".'),
    }),
    prozesse: files('XProzess-Dateien.', {
      id: key('Leistungsschlüssel des Prozesses oder der Prozessklasse, 14 Ziffern.'),
      version: text('Version des Prozesses, in Anführungszeichen: "01.00.00".'),
    }),
    referenzprozess: text('OZG-Referenzprozess: Name oder Adresse.'),
    uebergabe: EINTRAEGE.uebergabe,
    leistungen: files('FIM-Leistungsbeschreibungen (XZuFi).', {
      id: key('ID oder Leistungsschlüssel der Leistung, wie sie in der Datei steht.'),
    }),
    beispiele: files('Beispielanträge (JSON oder XML) zu den Datenschemata.', {
      schema: text(
        'ID des Datenschemas, zu dem der Antrag gehört, zum Beispiel S05000058V1.0; nur nötig, wenn es mehrere gibt.',
      ),
    }),
  }),
  xoev: list(
    part('Ein XÖV-Standard, in dem der Dienst sendet.', {
      standard: text('Kurzname oder Kennung des Standards.'),
      version: { type: 'string', description: 'Version des Standards, in Anführungszeichen: "2.2".' },
      beispiele: files('Beispielnachrichten.'),
    }),
    'XÖV-Standards und Beispielnachrichten.',
  ),
  ohneXoev: text('Warum der Dienst in keinem XÖV-Standard sendet.'),
  schutzbedarf: part('Schutzbedarf der Daten.', {
    vertraulichkeit: { enum: ['normal', 'hoch', 'sehr hoch'], description: 'Schutzbedarf der Vertraulichkeit.' },
    integritaet: { enum: ['normal', 'hoch', 'sehr hoch'], description: 'Schutzbedarf der Integrität.' },
    verfuegbarkeit: { enum: ['normal', 'hoch', 'sehr hoch'], description: 'Schutzbedarf der Verfügbarkeit.' },
    massnahmen: text('Mit dem Portalbetreiber vereinbarte Schutzmaßnahmen.'),
  }),
  schnittstellen: list(
    part('Eine Schnittstelle.', {
      art: text('Art, zum Beispiel bundid, xzufi, openapi, fit-connect.'),
      datei: file,
      bezeichnung: text('Bezeichnung.'),
      ...KONTEN_UND_TRANSPORT,
    }),
    'Schnittstellen zu Portalen, Konten und Fachverfahren.',
  ),
} as const;
