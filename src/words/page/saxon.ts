import type { Words } from '../speaker.ts';

/** SaxonJS, which people bring to the page so that it can check Schematron. */
export const SAXON = {
  brought: {
    de: 'SaxonJS {edition} ({file}) ist bereit; Schematron wird jetzt geprüft.',
    en: 'SaxonJS {edition} ({file}) is ready; Schematron is checked from now on.',
  },
  'not-saxon': {
    de: '„{file}“ ist nicht SaxonJS. Wählen Sie die Datei SaxonJS2.js aus dem Paket von saxonica.com, oder SaxonJS2N.js aus dem npm-Paket saxon-js.',
    en: "'{file}' is not SaxonJS. Choose the file SaxonJS2.js of the package from saxonica.com, or SaxonJS2N.js of the npm package saxon-js.",
  },
  'other-edition': {
    de: '„{file}“ ist SaxonJS {edition}; geprüft wird mit {wanted}, wie auf der Befehlszeile. Wählen Sie SaxonJS2.js dieser Fassung.',
    en: "'{file}' is SaxonJS {edition}; checks use {wanted}, as on the command line. Choose SaxonJS2.js of that edition.",
  },
  'no-compiler': {
    de: '„{file}“ führt nur aus, was vorher übersetzt wurde. Wählen Sie die Datei SaxonJS2.js, die daneben liegt; sie übersetzt auch.',
    en: "'{file}' only runs what was compiled before. Choose the file SaxonJS2.js beside it, which compiles, too.",
  },
  'does-not-run': {
    de: '„{file}“ läuft in diesem Browser nicht ({reason}). Versuchen Sie einen anderen Browser, oder prüfen Sie Schematron auf der Befehlszeile von vorgaben.',
    en: "'{file}' does not run in this browser ({reason}). Try another browser, or check Schematron on the command line of vorgaben.",
  },
} as const satisfies Readonly<Record<string, Words>>;
