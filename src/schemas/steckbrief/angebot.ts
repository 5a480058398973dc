import { choice, contact, day, file, list, number, part, text, url, yesNo } from './words.ts';

/** For whom the service is there: other Länder, people with disabilities, the pages they see. */
export const ANGEBOT = {
  efa: part('„Einer für Alle“: Angebot in mehreren Ländern.', {
    behoerdeAngezeigt: yesNo('Ob die zuständige Behörde mit Kontakt angezeigt wird.'),
    wappenAngezeigt: yesNo('Ob das Wappen der Behörde angezeigt wird.'),
    zustaendigkeitAusPortalverbund: yesNo('Ob die Behörde über LeiKa und ARS ermittelt wird.'),
    neutralesDesign: yesNo('Ob das Erscheinungsbild neutral ist.'),
    nutzertests: yesNo('Ob die Gestaltung mit Menschen erprobt wurde.'),
    fachlicheAnforderungen: yesNo('Ob er die Anforderungen des Bundesrechts erfüllt.'),
    kooperation: text('Wer in welcher Form zusammenarbeitet.'),
    laender: list(text('Name eines Landes, ausgeschrieben.'), 'Länder, die den Dienst nutzen oder nutzen wollen.'),
    faelleImJahr: number('Anträge im Jahr, bei allen Behörden zusammen.'),
    onlineBis: day('Tag, bis zu dem der Dienst im ersten Land erreichbar ist'),
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
} as const;
