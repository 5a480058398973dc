import type { Text } from '../base/nouns.ts';
import { STORE } from './store.ts';

const PACK_ANEW: Text = {
  de: 'Packen Sie den Ordner des Dienstes neu.',
  en: 'Pack the folder of the service anew.',
};
const PACK_LESS: Text = {
  de: 'Packen Sie nur den Ordner des Dienstes, oder geben Sie ihn unverpackt an.',
  en: 'Pack only the folder of the service, or give it unpacked.',
};

/** What to do where the sentence of the store does not say it: there somebody else has packed. */
const REMEDIES: Readonly<Partial<Record<keyof typeof STORE, Text>>> = {
  escapes: PACK_ANEW,
  collides: PACK_ANEW,
  special: PACK_ANEW,
  damaged: PACK_ANEW,
  bomb: PACK_LESS,
  'too-many': PACK_LESS,
  'file-too-large': PACK_LESS,
  'too-large': PACK_LESS,
  'too-deep': PACK_LESS,
};

const said = (text: Text, remedy: Text | undefined): Text =>
  remedy ? { de: `${text.de} ${remedy.de}`, en: `${text.en} ${remedy.en}` } : text;

/** Why the zip of a service is not read, and what to do. */
export const SERVICE_ZIP = Object.fromEntries(
  Object.entries(STORE).map(([code, text]) => [code, said(text, REMEDIES[code as keyof typeof STORE])]),
) as { readonly [Code in keyof typeof STORE]: Text };
