import { OPEN, xmlText } from './fill-in.ts';
import { defineKind, type ServiceFacts } from './kind.ts';
import { dataSample } from './sample.ts';

const statement = ({ name }: ServiceFacts): string => `<!DOCTYPE html>
<html lang="de">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Erklärung zur Barrierefreiheit – ${xmlText(name)}</title>
</head>
<body>
<main>
  <!-- ${OPEN}: die Angaben in diesem Muster prüfen und ergänzen; das Datum der Überprüfung eintragen. -->
  <h1>Erklärung zur Barrierefreiheit</h1>
  <h2>Stand der Vereinbarkeit</h2>
  <!-- vollständig, teilweise oder nicht mit der BITVNRW vereinbar -->
  <p>${OPEN}</p>
  <h2>Erstellung dieser Erklärung</h2>
  <p>${OPEN}: Tag der letzten Überprüfung</p>
  <h2>Barrieren melden</h2>
  <p>${OPEN}: Kontaktformular und Kontakt der verantwortlichen Stelle</p>
  <h2>Ombudsverfahren</h2>
  <p>${OPEN}: Link zur Ombudsstelle</p>
</main>
</body>
</html>
`;

/** Saved pages of a service. */
export const html = defineKind({
  name: 'html',
  syntax: 'html',
  suffixes: ['html', 'htm', 'xhtml'],
  recognised: { syntax: true },
  declared: { places: ['/seiten/*'] },
  sample: dataSample(
    ['name'],
    (url) =>
      `<!DOCTYPE html><html lang="de"><title>Beispiel</title>${url === null ? '' : `<a href="${url}">x</a>`}</html>`,
  ),
  range: 'OZG6',
  template: { art: 'barrierefreiheit', part: 'seiten', file: 'seiten/barrierefreiheit.html', write: statement },
});
