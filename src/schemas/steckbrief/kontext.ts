import { choice, day, part, yesNo } from './words.ts';

const someOf = (values: readonly string[], description: string) => ({
  type: 'array',
  items: { enum: values },
  uniqueItems: true,
  description,
});

/** What a service is bound by: every `when` of a rule asks here, and one rule demands every answer. */
export const KONTEXT = part('Worin der Dienst eingebunden ist; danach richtet sich, welche Vorgaben ihn betreffen.', {
  portal: choice(
    ['serviceportal.nrw', 'wsp.nrw', 'kommunalportal.nrw', 'eigenes', 'anderes'],
    'Portal, auf dem der Dienst angeboten wird.',
  ),
  landesbehoerde: yesNo('Ob eine Behörde des Landes den Dienst auf einem Fachportal anbietet.'),
  laenderuebergreifend: yesNo('Ob der Dienst in mehreren Ländern angeboten wird (EfA).'),
  recht: someOf(['eu', 'bund', 'land', 'kommune'], 'Welches Recht der Dienst ausführt.'),
  anbindung: choice(['direkt', 'mittelbar', 'keine'], 'Wie der Dienst mit dem Portalverbund verbunden ist.'),
  zielgruppen: someOf(['buerger', 'unternehmen', 'verwaltung'], 'Für wen der Dienst da ist.'),
  konten: someOf(
    ['bundid', 'unternehmenskonto', 'servicekonto.nrw', 'landeskonto', 'fachportal', 'anderes'],
    'Angebundene Nutzerkonten; leer, wenn keines.',
  ),
  transport: someOf(['fit-connect', 'osci', 'xta', 'email', 'abruf', 'anderer'], 'Wie Anträge zur Behörde gelangen.'),
  suche: someOf(
    ['redaktionssystem', 'xzufi', 'rdfa'],
    'Wie der Dienst an die Verwaltungssuchmaschine gemeldet wird; leer, wenn gar nicht.',
  ),
  pvog: yesNo('Ob Daten an den Sammlerdienst des Portalverbunds (PVOG) geliefert werden.'),
  entwuerfe: yesNo('Ob angefangene Anträge gespeichert werden.'),
  uploads: yesNo('Ob Dateien hochgeladen werden können.'),
  zahlung: yesNo('Ob im Dienst bezahlt wird.'),
  neu: yesNo('Ob der Dienst neu entwickelt wird (sonst: Bestandsdienst).'),
  foerderung: yesNo('Ob der Dienst aus Mitteln der OZG-Koordinierung finanziert wird.'),
  nachnutzung: yesNo('Ob der Dienst anderen zur Nachnutzung angeboten wird.'),
  opencode: yesNo('Ob der Quelltext auf openCode liegt oder dort gelistet ist.'),
  sdg: yesNo('Ob der Dienst zum Single Digital Gateway (SDG) gehört.'),
  inBetriebSeit: day('Tag der Inbetriebnahme'),
});
