import type { Text } from '../base/nouns.ts';

/** What the operating system answers when a file cannot be read or written, in words; other codes stay as they are. */
export const SYSTEM_CODES: Readonly<Record<string, Text>> = {
  EACCES: { de: 'das Recht dazu fehlt', en: 'the permission is missing' },
  EPERM: { de: 'das Recht dazu fehlt', en: 'the permission is missing' },
  EROFS: { de: 'dort darf nichts geschrieben werden', en: 'nothing may be written there' },
  ENOENT: { de: 'Datei oder Ordner gibt es nicht', en: 'the file or folder does not exist' },
  ENOTDIR: { de: 'ein Teil des Pfades ist kein Ordner', en: 'a part of the path is no folder' },
  EISDIR: { de: 'das ist ein Ordner', en: 'that is a folder' },
  EEXIST: { de: 'dort liegt schon etwas', en: 'something lies there already' },
  ENOTEMPTY: { de: 'der Ordner ist nicht leer', en: 'the folder is not empty' },
  ENOSPC: { de: 'der Datenträger ist voll', en: 'the disk is full' },
  EDQUOT: { de: 'der zugeteilte Speicherplatz ist voll', en: 'the quota of the disk is used up' },
  EFBIG: { de: 'die Datei ist zu groß', en: 'the file is too large' },
  ENAMETOOLONG: { de: 'der Name ist zu lang', en: 'the name is too long' },
  ELOOP: { de: 'Verknüpfungen führen im Kreis', en: 'links lead in a circle' },
  EMFILE: { de: 'zu viele Dateien sind offen', en: 'too many files are open' },
  ENFILE: { de: 'zu viele Dateien sind offen', en: 'too many files are open' },
  EBUSY: { de: 'ein anderes Programm benutzt die Datei', en: 'another program uses the file' },
  ETXTBSY: { de: 'ein anderes Programm benutzt die Datei', en: 'another program uses the file' },
  EINVAL: { de: 'das ist keine gewöhnliche Datei', en: 'that is no ordinary file' },
  EIO: { de: 'der Datenträger meldet einen Fehler', en: 'the disk reports an error' },
  EXDEV: { de: 'der Ordner liegt auf einem anderen Datenträger', en: 'the folder lies on another disk' },
  ENOTFOUND: { de: 'diesen Rechner gibt es nicht', en: 'there is no such host' },
  EAI_AGAIN: {
    de: 'der Name des Rechners lässt sich gerade nicht auflösen',
    en: 'the name of the host cannot be resolved now',
  },
  ECONNREFUSED: { de: 'der Rechner nimmt keine Verbindung an', en: 'the host takes no connection' },
  ECONNRESET: { de: 'die Verbindung wurde abgebrochen', en: 'the connection was broken off' },
  ETIMEDOUT: { de: 'der Rechner antwortet nicht', en: 'the host does not answer' },
};
