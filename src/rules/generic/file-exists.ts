import type { Args } from '../../base/nouns.ts';
import type { ReferenceState, Service } from '../../documents/service.ts';
import { at, defineCheck } from '../define-check.ts';
import { asItLooks, meantPath, sameLetters } from '../meant-path.ts';
import { setTo } from '../mends.ts';

/** What is wrong with a path that leads to no file, with the path that was probably meant. */
function told(state: ReferenceState, path: string, service: Service): [string, Args] {
  if (state !== 'missing') return [state, { path }];
  const slashed = path.replaceAll('\\', '/');
  const inside = path.replace(/^\.\//, '');
  if (slashed === path)
    return ['missing', { path, nearest: sameLetters(inside, service) || asItLooks(inside, service) }];
  return ['backslash', { path, slashed: sameLetters(slashed, service) || slashed }];
}

/** A file that the Steckbrief names is part of what is accepted: it must be there, inside the folder, and say something. */
export const fileExists = defineCheck<Record<never, never>>({
  name: 'file-exists',
  summary: {
    de: 'Der Wert ist der Pfad einer Datei, die im Ordner des Dienstes liegt.',
    en: 'The value is the path of a file inside the folder of the service.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    missing: {
      de: 'Die Datei „{path}“ gibt es im Ordner des Dienstes nicht. Prüfen Sie den Pfad; Groß- und Kleinschreibung zählt.{nearest? Gemeint ist wohl „{nearest}“.}',
      en: "There is no file '{path}' in the folder of the service. Check the path; upper and lower case count.{nearest? Probably '{nearest}' is meant.}",
    },
    backslash: {
      de: 'Der Pfad „{path}“ ist mit \\ geschrieben, wie unter Windows üblich. Schreiben Sie / statt \\: {slashed}',
      en: "The path '{path}' is written with \\ as usual on Windows. Write / instead of \\: {slashed}",
    },
    outside: {
      de: '„{path}“ liegt außerhalb des Ordners, in dem der Steckbrief steht. Legen Sie die Datei in diesen Ordner und geben Sie den Pfad ohne .. an.',
      en: "'{path}' lies outside the folder of the Steckbrief. Put the file into this folder and give its path without .. in it.",
    },
    absolute: {
      de: '„{path}“ ist ein Pfad von der Wurzel des Rechners aus und zeigt damit nach außerhalb des Ordners. Geben Sie den Pfad ab dem Ordner des Steckbriefs an, z. B. fim/datenschema.xml.',
      en: "'{path}' is a path from the root of the computer and thus points outside the folder. Give the path from the folder of the Steckbrief, e.g. fim/datenschema.xml.",
    },
    'link-outside': {
      de: '„{path}“ ist eine Verknüpfung, die zu einer Datei außerhalb des Ordners führt. Legen Sie die Datei selbst in den Ordner.',
      en: "'{path}' is a link that leads to a file outside the folder. Put the file itself into the folder.",
    },
    'not-a-file': {
      de: '„{path}“ ist keine Datei (sondern zum Beispiel ein Ordner); nennen Sie eine Datei.',
      en: "'{path}' is not a file (but a folder, for example); name a file.",
    },
    empty: {
      de: 'Die Datei „{path}“ ist leer; legen Sie die gemeinte Datei dort ab.',
      en: "The file '{path}' is empty; put the intended file there.",
    },
    'no-path': {
      de: 'Hier fehlt der Pfad der Datei, z. B. fim/datenschema.xml.',
      en: 'The path of the file is missing here, e.g. fim/datenschema.xml.',
    },
    'not-text': {
      de: 'Hier ist der Pfad einer einzelnen Datei verlangt, als Text.',
      en: 'The path of a single file is required here, as text.',
    },
  },
  subject: 'nodes',
  evidence: 'file',
  fixable: ['missing', 'backslash'],
  *run({ nodes }, _params, { service }) {
    for (const node of nodes) {
      if (node.value === null || node.value === '') yield at(node, 'no-path');
      else if (typeof node.value !== 'string') yield at(node, 'not-text');
      else {
        const state = service.reference(node.value);
        if (state === 'found') continue;
        const fix = state === 'missing' ? setTo(meantPath(node.value, service)) : undefined;
        yield { ...at(node, ...told(state, node.value, service)), fix };
      }
    }
  },
});
