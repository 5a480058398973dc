import { choice, contact, day, file, files, key, list, part, text, url, version } from './words.ts';

/** States a service passes from the idea to operation; the municipalities' own preparation stands before operation. */
const STUFEN = [
  'sichtung',
  'verteilung',
  'entwicklung',
  'test',
  'abnahme',
  'pilotierung',
  'vorbereitung',
  'betrieb',
  'verbesserung',
];

/** Facts on the systems the papers of the bodies name, where a yes or no would prove nothing. */
export const EINTRAEGE = {
  xdomea: files('Beispielnachrichten der Übergabe (xdomea).'),
  dokumentensafe: part('Dokumentensafe des Nutzerkontos.', {
    produkt: text('Produkt oder Konto, zu dem der Dokumentensafe gehört.'),
    vertrauensniveau: choice(
      ['niedrig', 'substantiell', 'hoch'],
      'Niveau, auf dem sich Nutzende anmelden, um den Dokumentensafe zu öffnen.',
    ),
    inhalte: list(choice(['antrag', 'bescheid', 'nachweis'], 'Eine Art.'), 'Was abgelegt oder entnommen wird.'),
  }),
  formulare: list(
    part('Ein Formular auf dem Formularserver.', {
      name: text('Name des Formulars.'),
      version: version('Version des Formulars'),
      artikelnummer: key('Artikelnummer auf dem Formularserver.'),
      schema: text('ID des FIM-Datenschemas, nach dem es gebaut ist, zum Beispiel S05000058V1.0.'),
      datei: { ...file, description: 'Export des Formulars (XML, JSON oder HTML), wo das Produkt einen liefert.' },
    }),
    'Formulare des Dienstes; leer, wenn es keine gibt.',
  ),
  mandanten: list(
    part('Ein eingerichteter Mandant.', {
      name: text('Kommune oder Stelle.'),
      ars: key('Regionalschlüssel, 12 Ziffern.'),
      eingerichtetAm: day('Tag der Einrichtung'),
      kontakt: contact,
    }),
    'Mandanten, die eingerichtet sind; leer, wenn noch keiner.',
  ),
  releases: list(
    part('Eine Version.', {
      version: version('Version'),
      am: day('Tag, an dem sie eingespielt wurde oder wird'),
      angekuendigtAm: day('Tag, an dem sie den Kommunen angekündigt wurde'),
    }),
    'Versionen des Dienstes, die neueste zuerst.',
  ),
  rollen: list(
    part('Eine Rolle in der Verwaltung des Dienstes.', {
      rolle: choice(['betrieb', 'fachlich', 'mandant'], 'Technischer Betrieb, fachliche Pflege oder einzelne Kommune.'),
      stelle: text('Wer sie wahrnimmt.'),
      kontakt: contact,
    }),
    'Wer den Dienst in welcher Rolle verwaltet.',
  ),
  uebergabe: list(
    part('Ein FIM-Baustein, der übergeben ist oder wird.', {
      art: choice(['leistung', 'datenfelder', 'prozess'], 'Baustein.'),
      objekt: text('ID, wie sie in der Datei steht, zum Beispiel S05000058 oder der Leistungsschlüssel.'),
      stand: choice(['in-bearbeitung', 'vorgelegt', 'freigegeben', 'nicht-vorgesehen'], 'Stand.'),
      an: text('Wer ihn erhält, zum Beispiel Landesredaktion NRW.'),
      am: day('Tag der Übergabe'),
    }),
    'Übergabe der FIM-Stamminformationen an die Landesredaktion.',
  ),
  spezifikation: part('Beschreibung der Schnittstelle als Datei, etwa OpenAPI oder XML-Schema.', { datei: file }),
} as const;

/** Where a service stands between the idea and operation. */
export const UMSETZUNG = part('Stand der Umsetzung und was dafür vorliegt.', {
  stufe: choice(STUFEN, 'Stufe, auf der der Dienst steht.'),
  entwicklungBis: day('Tag, an dem die Entwicklung abgeschlossen war'),
  testBis: day('Tag, an dem die Tests abgeschlossen waren'),
  abnahmeAm: day('Tag der Abnahme'),
  abnahmeDurch: text('Pilotkommune, die abgenommen hat.'),
  pilotBis: day('Tag, an dem die Pilotierung endete'),
  vorbereitung: part('Was die Kommunen vor dem Start vorbereitet haben.', {
    ansprechperson: contact,
    mandant: day('Tag, an dem der Mandant eingerichtet war'),
    schulung: day('Tag der Einweisung der Beschäftigten'),
    freigabe: day('Tag, an dem die Kommune den Start freigab'),
    datenschutz: day('Tag, an dem die Datenschutzhinweise der Kommune vorlagen'),
  }),
  rueckmeldungUrl: url('Adresse, an der Verbesserungen gesammelt werden.'),
});
