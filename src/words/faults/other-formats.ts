import type { Text } from '../../base/nouns.ts';

/** What a file is that was given where XML, YAML, JSON, HTML or text is read, and what to do. */
export const OTHER_FORMATS: Readonly<Record<string, Text>> = {
  'is-zip': {
    de: 'Das ist ein Zip-Archiv. Entpacken Sie es, und legen Sie die Datei daraus ab, die hier gemeint ist.',
    en: 'This is a zip archive. Unpack it, and put in the file out of it that is meant here.',
  },
  'is-archive': {
    de: 'Das ist ein gepacktes Archiv (gzip, tar, 7z oder RAR). Entpacken Sie es, und legen Sie die Datei daraus ab, die hier gemeint ist.',
    en: 'This is a packed archive (gzip, tar, 7z or RAR). Unpack it, and put in the file out of it that is meant here.',
  },
  'is-pdf': {
    de: 'Das ist ein PDF. Ein Ausdruck lässt sich nicht prüfen; legen Sie die Datei ab, aus der er entstand, zum Beispiel den XML-Export des FIM-Editors.',
    en: 'This is a PDF. A printout cannot be checked; put in the file it was made from, for example the XML export of the FIM editor.',
  },
  'is-word': {
    de: 'Das ist ein Word-Dokument (.docx), auch wenn es anders heißt. Legen Sie die Datei selbst ab, die hier gemeint ist; Text speichern Sie als „Nur Text“ in UTF-8.',
    en: "This is a Word document (.docx), whatever it is called. Put in the very file that is meant here; save text as 'plain text' in UTF-8.",
  },
  'is-excel': {
    de: 'Das ist eine Excel-Mappe (.xlsx), auch wenn sie anders heißt. Legen Sie die Datei selbst ab, die hier gemeint ist; eine Tabelle speichern Sie als CSV in UTF-8.',
    en: 'This is an Excel workbook (.xlsx), whatever it is called. Put in the very file that is meant here; save a table as CSV in UTF-8.',
  },
  'is-slides': {
    de: 'Das ist eine PowerPoint-Präsentation (.pptx), auch wenn sie anders heißt. Legen Sie die Datei selbst ab, die hier gemeint ist.',
    en: 'This is a PowerPoint presentation (.pptx), whatever it is called. Put in the very file that is meant here.',
  },
  'is-odf': {
    de: 'Das ist ein Dokument von LibreOffice oder OpenOffice (ODF), auch wenn es anders heißt. Legen Sie die Datei selbst ab, die hier gemeint ist; Text speichern Sie als „Text“ in UTF-8.',
    en: "This is a document of LibreOffice or OpenOffice (ODF), whatever it is called. Put in the very file that is meant here; save text as 'text' in UTF-8.",
  },
  'is-old-office': {
    de: 'Das ist eine Datei aus einem älteren Office-Programm (.doc, .xls, .ppt) oder eine Outlook-Nachricht (.msg). Legen Sie die Datei selbst ab, die hier gemeint ist.',
    en: 'This is a file of an older office program (.doc, .xls, .ppt) or an Outlook message (.msg). Put in the very file that is meant here.',
  },
  'is-rtf': {
    de: 'Das ist ein Dokument einer Textverarbeitung (RTF). Speichern Sie es als „Nur Text“ in UTF-8, oder legen Sie die Datei selbst ab, die hier gemeint ist.',
    en: "This is a document of a word processor (RTF). Save it as 'plain text' in UTF-8, or put in the very file that is meant here.",
  },
  'is-image': {
    de: 'Das ist ein Bild. Was auf einem Bild steht, lässt sich nicht prüfen; legen Sie die Datei ab, von der es stammt.',
    en: 'This is an image. What it shows cannot be checked; put in the file it was taken from.',
  },
  'is-program': {
    de: 'Das ist ein Programm, keine Datei des Dienstes. Nehmen Sie es aus dem Ordner, und legen Sie die Datei ab, die hier gemeint ist.',
    en: 'This is a program, no file of the service. Take it out of the folder, and put in the file that is meant here.',
  },
  'is-encrypted': {
    de: 'Das ist eine mit PGP verschlüsselte oder signierte Datei oder ein PGP-Schlüssel. Entschlüsseln Sie sie, und legen Sie ab, was darin ist.',
    en: 'This is a file encrypted or signed with PGP, or a PGP key. Decrypt it, and put in what it holds.',
  },
  'is-signed': {
    de: 'Das ist eine signierte oder verschlüsselte Hülle (PKCS#7, CMS; .p7m, .p7s). Packen Sie aus, was darin ist, und legen Sie das ab.',
    en: 'This is a signed or encrypted envelope (PKCS#7, CMS; .p7m, .p7s). Take out what it holds, and put that in.',
  },
  'is-key-store': {
    de: 'Das ist ein Schlüsselspeicher (PKCS#12; .p12, .pfx); darin liegt ein privater Schlüssel. Nehmen Sie ihn aus dem Ordner, und legen Sie nur das Zertifikat ab.',
    en: 'This is a key store (PKCS#12; .p12, .pfx), which holds a private key. Take it out of the folder, and put in the certificate only.',
  },
  'is-certificate': {
    de: 'Das ist ein Zertifikat oder öffentlicher Schlüssel (PEM). Legen Sie die Datei ab, die hier gemeint ist; ein Zertifikat steht im Steckbrief unter „zertifikat“.',
    en: "This is a certificate or public key (PEM). Put in the file that is meant here; a certificate stands in the Steckbrief under 'zertifikat'.",
  },
};
