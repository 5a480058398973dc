import type { Text } from '../base/nouns.ts';

/** Words of `init`. */
export const INIT = {
  written: {
    de: '{file} ist geschrieben. Offene Angaben stehen darin als Kommentar. Was noch fehlt, sagt: vorgaben check {folder}',
    en: '{file} is written. Open entries stand in it as comments. What is still missing tells: vorgaben check {folder}',
  },
  skeletons: {
    de: 'Vorlagen sind angelegt: {files}. Darin steht BITTE-AUSFÜLLEN, wo etwas fehlt.',
    en: 'Templates are laid out: {files}. They say BITTE-AUSFÜLLEN where something is missing.',
  },
  kept: {
    de: 'Schon vorhanden und nicht überschrieben: {files}.',
    en: 'There already and not overwritten: {files}.',
  },
  imported: {
    de: 'Geschriebene Steckbriefe im Ordner „{folder}“: {count}. Einen Überblick gibt: vorgaben check {folder} --summary',
    en: "Steckbriefe written to the folder '{folder}': {count}. For an overview: vorgaben check {folder} --summary",
  },
  left: {
    de: 'Ohne Platz im Steckbrief und nicht übernommen: {fields}.',
    en: 'Without a place in the Steckbrief and not taken over: {fields}.',
  },
} satisfies Readonly<Record<string, Text>>;
