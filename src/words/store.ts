import type { Text } from '../base/nouns.ts';

/** Why the store takes no file from a zip or folder; all of them are refusals (exit 2). */
export const STORE = {
  'file-link': {
    de: '„{path}“ ist ein Verweis (Link) auf eine andere Datei; Verweisen folgt vorgaben hier nicht. Legen Sie die Datei selbst an diese Stelle.',
    en: "'{path}' is a link to another file; vorgaben does not follow links here. Put the file itself in this place.",
  },
  'not-a-file': {
    de: '„{path}“ ist keine gewöhnliche Datei, sondern ein Ordner, ein Gerät oder ein Kanal (Pipe). Legen Sie eine gewöhnliche Datei an diese Stelle.',
    en: "'{path}' is no ordinary file but a folder, a device or a pipe. Put an ordinary file in this place.",
  },
  'path-too-large': {
    de: '„{path}“ ist größer als {limit} MB oder wächst, während sie gelesen wird; eine solche Datei liest vorgaben hier nicht.',
    en: "'{path}' is larger than {limit} MB or grows while it is read; vorgaben does not read such a file here.",
  },
  unreadable: {
    de: '„{path}“ lässt sich nicht lesen. Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.',
    en: "'{path}' cannot be read. See whether the file is there and you may read it.",
  },
  'not-a-zip': {
    de: '„{zip}“ ist kein lesbares Zip-Archiv: nicht im Zip-Format, verschlüsselt, oder beim Übertragen abgeschnitten. Holen Sie die Datei noch einmal.',
    en: "'{zip}' is no readable zip archive: not in the zip format, encrypted, or cut off in transfer. Get the file again.",
  },
  escapes: {
    de: 'Der Eintrag „{entry}“ im Zip-Archiv „{zip}“ führt aus dem Ordner heraus. Das Archiv wird nicht ausgepackt.',
    en: "The entry '{entry}' in the zip archive '{zip}' leads out of the folder. The archive is not unpacked.",
  },
  unportable: {
    de: 'Der Name „{entry}“ im Zip-Archiv „{zip}“ ist nicht auf jedem System möglich (unter Windows reserviert, mit Steuerzeichen oder zu lang). Benennen Sie die Datei um und packen Sie neu.',
    en: "The name '{entry}' in the zip archive '{zip}' is not possible on every system (reserved on Windows, with control characters, or too long). Rename the file and pack again.",
  },
  collides: {
    de: 'Im Zip-Archiv „{zip}“ stehen „{entry}“ und „{other}“; auf manchen Systemen ist das dieselbe Datei. Das Archiv wird nicht ausgepackt.',
    en: "The zip archive '{zip}' holds '{entry}' and '{other}', which are the same file on some systems. The archive is not unpacked.",
  },
  special: {
    de: 'Der Eintrag „{entry}“ im Zip-Archiv „{zip}“ ist ein Verweis (Link) oder eine Gerätedatei. Das Archiv wird nicht ausgepackt.',
    en: "The entry '{entry}' in the zip archive '{zip}' is a link or a device. The archive is not unpacked.",
  },
  encrypted: {
    de: 'Der Eintrag „{entry}“ im Zip-Archiv „{zip}“ ist verschlüsselt. Entpacken Sie das Archiv selbst und geben Sie den Ordner an.',
    en: "The entry '{entry}' in the zip archive '{zip}' is encrypted. Unpack the archive yourself and give the folder.",
  },
  method: {
    de: 'Der Eintrag „{entry}“ im Zip-Archiv „{zip}“ ist mit einem Verfahren gepackt, das hier nicht gelesen wird ({method}). Entpacken Sie das Archiv selbst und geben Sie den Ordner an.',
    en: "The entry '{entry}' in the zip archive '{zip}' is packed in a way that is not read here ({method}). Unpack the archive yourself and give the folder.",
  },
  damaged: {
    de: 'Der Eintrag „{entry}“ im Zip-Archiv „{zip}“ ist beschädigt; seine Angaben zu Größe oder Prüfsumme stimmen nicht.',
    en: "The entry '{entry}' in the zip archive '{zip}' is damaged; what it says of its size or checksum is not so.",
  },
  'too-many': {
    de: 'In „{zip}“ sind mehr als {limit} {limit|Datei|Dateien}; so viele nimmt vorgaben nicht an.',
    en: "'{zip}' has more than {limit} {limit|file|files}; vorgaben does not take as many.",
  },
  'file-too-large': {
    de: '„{entry}“ in „{zip}“ ist größer als {limit} MB; so große Dateien nimmt vorgaben nicht an.',
    en: "'{entry}' in '{zip}' is larger than {limit} MB; vorgaben does not take files as large.",
  },
  'too-large': {
    de: 'Der Inhalt von „{zip}“ ist ausgepackt größer als {limit} MB; so viel nimmt vorgaben nicht an.',
    en: "The content of '{zip}' is larger than {limit} MB when unpacked; vorgaben does not take as much.",
  },
  bomb: {
    de: '„{entry}“ im Zip-Archiv „{zip}“ wird ausgepackt mehr als {limit}-mal so groß; das Archiv wird nicht ausgepackt.',
    en: "'{entry}' in the zip archive '{zip}' grows more than {limit} times when unpacked; the archive is not unpacked.",
  },
  'too-deep': {
    de: 'In „{zip}“ sind Ordner mehr als {limit} {limit|Ebene|Ebenen} tief geschachtelt; so tief sieht vorgaben nicht nach.',
    en: "In '{zip}' folders are nested more than {limit} {limit|level|levels} deep; vorgaben does not look as deep.",
  },
  'not-readable': {
    de: '„{path}“ lässt sich nicht lesen ({reason:system}).',
    en: "'{path}' cannot be read ({reason:system}).",
  },
  'not-writable': {
    de: 'Der Ordner „{path}“ lässt sich nicht schreiben ({reason:system}).',
    en: "The folder '{path}' cannot be written ({reason:system}).",
  },
} satisfies Readonly<Record<string, Text>>;
