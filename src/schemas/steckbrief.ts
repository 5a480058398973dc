import { ANGEBOT } from './steckbrief/angebot.ts';
import { ANTRAG } from './steckbrief/antrag.ts';
import { AUSTAUSCH } from './steckbrief/austausch.ts';
import { BETRIEB } from './steckbrief/betrieb.ts';
import { DIENST } from './steckbrief/dienst.ts';
import { KONTEXT } from './steckbrief/kontext.ts';
import { SICHERHEIT } from './steckbrief/sicherheit.ts';
import { part, text } from './steckbrief/words.ts';

/** The shape of a Steckbrief: types only; what has to be there is a matter of rules. German, because its readers are. */
export const STECKBRIEF_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Steckbrief eines Online-Dienstes',
  ...part('Was ein Online-Dienst ist und was er zusagt.', {
    $schema: text('Verweis auf dieses Schema, für Editoren.'),
    steckbrief: { const: '1', description: 'Fassung des Steckbriefs: "1".' },
    regelwerk: { type: 'string', description: 'Regelwerk, gegen das geprüft wird: id@version.' },
    kontext: KONTEXT,
    ...DIENST,
    ...ANTRAG,
    ...AUSTAUSCH,
    ...ANGEBOT,
    ...SICHERHEIT,
    ...BETRIEB,
  }),
} as const;
