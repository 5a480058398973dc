import type { Document } from '../../documents/document.ts';
import type { Service } from '../../documents/service.ts';
import { joinPath, parentPath } from '../../text/slash-paths.ts';
import { checkParameter } from '../check-parameter.ts';
import { type Consulted, defineCheck, type Gap, type Problem } from '../define-check.ts';

type Found = Problem | Gap | Consulted;

interface Entry {
  readonly index: Document;
  readonly file: string;
  /** Below the service folder. */
  readonly path: string;
  readonly line: number;
}

/** Lists of the files of a delivery: every index*.txt. */
const indexes = (service: Service): readonly Document[] =>
  service.documents.filter(({ relative }) => /(?:^|\/)index[^/]*\.txt$/i.test(relative));

function entries(index: Document): Entry[] {
  return index.text.split(/\r?\n/).flatMap((text, at) => {
    const file = text.replace(/^\ufeff/, '').trim();
    const path = joinPath(parentPath(index.relative), file);
    return file === '' ? [] : [{ index, file, path, line: at + 1 }];
  });
}

/** What an index lists must be there, and something must be listed: either fault stops the whole import. */
function* listed(service: Service): Generator<Found> {
  for (const index of indexes(service)) {
    yield { consulted: index };
    const found = entries(index);
    if (index.fault && index.fault.code !== 'empty') yield { gap: 'unverified', document: index, code: 'unreadable' };
    else if (found.length === 0) yield { document: index, code: 'empty', args: {} };
    for (const { file, path, line } of found) {
      if (service.document(path)) continue;
      const range = { start: { line, column: 1 }, end: { line, column: 1 + file.length } };
      yield { document: index, code: 'file-missing', args: { file }, range };
    }
  }
}

/** A file beside an index that no index lists is not imported, and what it held may be deleted. */
function* unlisted(service: Service): Generator<Found> {
  const all = indexes(service);
  const known = new Set(all.flatMap((index) => entries(index).map(({ path }) => path)));
  const folders = new Set(all.map(({ relative }) => parentPath(relative)));
  for (const document of service.documents) {
    const delivered = document.kind === 'xzufi' && folders.has(parentPath(document.relative));
    if (delivered && !known.has(document.relative)) yield { document, pointer: '', code: 'unlisted', args: {} };
  }
}

/** The folder that is handed to the collecting service of the Portalverbund: its index file decides what is imported. */
export const pvogIndex = defineCheck<{ check: 'present' | 'listed' | 'unlisted' }>({
  name: 'pvog-index',
  summary: {
    de: 'Die Lieferung an den Sammlerdienst hat eine Indexdatei (index*.txt), und sie stimmt mit dem Ordner überein.',
    en: 'The delivery to the collecting service has an index file (index*.txt), and it agrees with the folder.',
  },
  params: checkParameter(['present', 'listed', 'unlisted'], {
    de: 'present: Es gibt eine; listed: Sie führt Dateien, die da sind; unlisted: Keine Datei fehlt darin',
    en: 'present: there is one; listed: it lists files that are there; unlisted: no file is left out',
  }),
  messages: {
    'no-index': {
      de: 'Der Dienst liefert an den Sammlerdienst (kontext.pvog), doch im Ordner liegt keine Indexdatei (index.txt).',
      en: 'The service delivers to the collecting service (kontext.pvog), but the folder has no index file (index.txt).',
    },
    empty: {
      de: 'Die Indexdatei ist leer; damit bricht der ganze Import ab. Schreiben Sie jede XZuFi-Datei in eine eigene Zeile.',
      en: 'The index file is empty, which aborts the whole import. Write each XZuFi file on a line of its own.',
    },
    'file-missing': {
      de: 'Die Indexdatei nennt „{file}“; die Datei gibt es neben ihr nicht.',
      en: "The index file names '{file}'; there is no such file beside it.",
    },
    unlisted: {
      de: 'Diese Datei steht in keiner Indexdatei; sie wird nicht importiert, und was sie beschreibt, kann gelöscht werden.',
      en: 'This file is in no index file; it is not imported, and what it describes may be deleted.',
    },
    unreadable: { de: 'Die Indexdatei lässt sich nicht lesen.', en: 'The index file cannot be read.' },
    'nothing-delivered': {
      de: 'Im Ordner liegt keine Indexdatei einer Lieferung an den Sammlerdienst.',
      en: 'The folder has no index file of a delivery to the collecting service.',
    },
  },
  subject: 'service',
  *run({ document }, { check }, { service }) {
    if (indexes(service).length === 0) {
      if (check === 'present') yield { document, pointer: '', part: 'key', code: 'no-index', args: {} };
      else yield { gap: 'not-applicable', document, code: 'nothing-delivered' };
    } else if (check === 'listed') yield* listed(service);
    else if (check === 'unlisted') yield* unlisted(service);
  },
});
