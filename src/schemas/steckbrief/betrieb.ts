import { EINTRAEGE, UMSETZUNG } from './systeme.ts';
import { choice, contact, day, file, list, part, text, url, version, yesNo } from './words.ts';

/** What the service promises of its source code, its operation and what it learns of its users. */
export const BETRIEB = {
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
    supportzeiten: text('Wann der Support erreichbar ist, zum Beispiel "Mo–Fr 8–16 Uhr".'),
    formularserver: text('Formularserver des Dienstes; "keiner", wenn keiner.'),
    formularserverVersion: version('Version des Formularservers'),
    formulare: EINTRAEGE.formulare,
    mandantentrennung: yesNo('Ob die Daten der Kommunen getrennt sind.'),
    mandanten: EINTRAEGE.mandanten,
    architektur: text('Bausteine des Dienstes und wie er mitwächst.'),
    releasemanagement: text('Wie neue Versionen geplant und eingespielt werden.'),
    releases: EINTRAEGE.releases,
    aenderungsverzeichnis: part('Verzeichnis der Änderungen.', { datei: file, url: url('Adresse.') }),
    abhaengigkeiten: part('Verzeichnis der verwendeten Bausteine.', { datei: file, url: url('Adresse.') }),
    sbom: part('Stückliste der Software (SBOM).', {
      datei: file,
      url: url('Adresse.'),
      format: choice(['spdx', 'cyclonedx'], 'Format der Stückliste.'),
    }),
    sprachen: list(text('Sprachkürzel, zum Beispiel de.'), 'Sprachen des Dienstes.'),
    monitoring: yesNo('Ob der Dienst technisch überwacht wird.'),
    stoerungshinweis: yesNo('Ob Nutzende unverzüglich auf Störungen hingewiesen werden.'),
    supportstufen: list({ type: 'integer', minimum: 1, maximum: 3, description: 'Stufe.' }, 'Stufen des Supports.'),
    reaktionszeiten: text('Vereinbarte Reaktionszeiten nach Schwere des Fehlers.'),
    auskunft115: yesNo('Ob die Behördennummer 115 Auskunft geben kann.'),
    architekturrichtlinie: text('Zugrunde gelegte Ausgabe der Föderalen IT-Architektur.'),
    servicestandard: text('Wie die DIN SPEC 66336 berücksichtigt ist.'),
  }),
  umsetzung: UMSETZUNG,
  verfahrensstand: part('Was Antragstellende nach dem Absenden erfahren.', {
    abrufbar: yesNo('Ob der Stand des Verfahrens elektronisch abgerufen werden kann.'),
    ansprechstelle: yesNo('Ob der Kontakt der zuständigen Ansprechstelle abgerufen werden kann.'),
  }),
  nutzertests: list(
    part('Eine Einbeziehung von Nutzenden.', { am: day('Tag'), art: text('Art, zum Beispiel Usability-Test.') }),
    'Wie Nutzende in die Entwicklung einbezogen wurden.',
  ),
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
