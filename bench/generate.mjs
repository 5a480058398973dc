// Inputs of the benchmark, made afresh in a scratch folder; the same bytes on every machine.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const digits = (number, length) => String(number).padStart(length, '0');
const code = (tag, list, value) => `<xdf3:${tag} listURI="urn:xoev-de:${list}"><code>${value}</code></xdf3:${tag}>`;

const steckbrief = (index) => `steckbrief: "1"
regelwerk: nrw-online-dienste@2.0.0
dienst:
  id: dienst-${digits(index, 3)}
  name: "Hundehaltung anmelden ${index}"
  url: "https://dienste.beispielstadt.example/hundehaltung-${index}"
  version: "1.4.0"
  gueltig: { von: 2026-01-01, bis: offen }
  impressumUrl: "https://www.beispielstadt.example/impressum"
kontext:
  portal: kommunalportal.nrw
  laenderuebergreifend: false
  recht: [kommune]
  anbindung: mittelbar
  zielgruppen: [buerger]
  konten: [bundid]
  transport: [fit-connect]
  uploads: false
  zahlung: false
  neu: true
behoerde:
  name: Stadt Beispielstadt
  kontakt: { name: Steueramt, email: "steueramt@beispielstadt.example", telefon: "+49 2000 1234" }
hersteller:
  name: Beispiel-IT
  kontakt: { url: "https://www.beispiel-it.example/kontakt" }
leistungen:
  - { leika: "99110009104000", ozgId: "10160", name: "Hundehaltung Anmeldung" }
gebiet: { ags: ["05362032"], ars: ["053620032032"] }
reifegrad: { modell: ozg-1.1, stufe: 3 }
identifizierung: { vertrauensniveau: niedrig, schriftform: false }
unterlagen: []
gebuehr: { faellig: nein }
datenschutz:
  datenarten: [Name, Anschrift, Angaben zum Hund]
  zweck: Erhebung der Hundesteuer
  rechtsgrundlage: "Art. 6 Abs. 1 Buchst. e DSGVO"
  speicherdauer: "10 Jahre nach Abschluss"
  empfaenger: []
  drittland: false
  dsbKontakt: { email: "datenschutz@beispielstadt.example" }
  url: "https://www.beispielstadt.example/datenschutz"
fim:
  datenschemata: [ { datei: fim/datenfeld.xml } ]
barrierefreiheit: { erklaerungUrl: "https://www.beispielstadt.example/barrierefreiheit", geprueftAm: 2026-03-01 }
`;

/** What every element of XDatenfelder 3.0 begins with, up to what it is called in forms. */
const element = (
  letter,
  number,
  name,
) => `<xdf3:identifikation><xdf3:id>${letter}05${digits(number, 9)}</xdf3:id><xdf3:version>1.0.0</xdf3:version></xdf3:identifikation>
<xdf3:name>${name}</xdf3:name><xdf3:bezug>Hundesteuersatzung § 10</xdf3:bezug>
${code('freigabestatus', 'xprozess:codeliste:status" listVersionID="2020-03-19', 5)}
<xdf3:statusGesetztAm>2026-03-01</xdf3:statusGesetztAm><xdf3:statusGesetztDurch>Stadt Beispielstadt</xdf3:statusGesetztDurch>
<xdf3:letzteAenderung>2026-03-01T12:00:00Z</xdf3:letzteAenderung>
`;

const labels = (
  name,
) => `<xdf3:bezeichnungEingabe>${name}</xdf3:bezeichnungEingabe><xdf3:bezeichnungAusgabe>${name}</xdf3:bezeichnungAusgabe>
${code('schemaelementart', 'fim:codeliste:xdatenfelder.schemaelementart" listVersionID="1.0', 'RNG')}
`;

const field = (number) => `<xdf3:datenfeld>
${element('F', number, `Angabe ${number}`)}${labels(`Angabe ${number}`)}<xdf3:hilfetextEingabe>Hilfe zu Angabe ${number}</xdf3:hilfetextEingabe>
${code('feldart', 'fim:codeliste:xdatenfelder.feldart" listVersionID="2.0', 'input')}
${code('datentyp', 'fim:codeliste:xdatenfelder.datentyp" listVersionID="2.0', 'text_latin')}
<xdf3:praezisierung minLength="1" maxLength="60"/>
${code('vorbefuellung', 'fim:codeliste:xdatenfelder.vorbefuellung" listVersionID="1.0', 'keine')}
</xdf3:datenfeld>`;

const inside = (
  content,
) => `<xdf3:struktur><xdf3:anzahl>1:1</xdf3:anzahl><xdf3:bezug>Hundesteuersatzung § 10</xdf3:bezug><xdf3:enthaelt>
${content}
</xdf3:enthaelt></xdf3:struktur>
`;

const group = (number, fields) => `<xdf3:datenfeldgruppe>
${element('G', number, `Abschnitt ${number}`)}${labels(`Abschnitt ${number}`)}<xdf3:hilfetextEingabe>Hilfe zu Abschnitt ${number}</xdf3:hilfetextEingabe>
${fields.map(inside).join('')}</xdf3:datenfeldgruppe>`;

const message = (name, content) => `<?xml version="1.0" encoding="UTF-8"?>
<xdf3:xdatenfelder.${name} xmlns:xdf3="urn:xoev-de:fim:standard:xdatenfelder_3.0.0">
<xdf3:header><xdf3:nachrichtID>b2f7c1a0-6a1f-4a2c-9d13-5f0b6f2f7a11</xdf3:nachrichtID><xdf3:erstellungszeitpunkt>2026-03-02T09:30:00Z</xdf3:erstellungszeitpunkt></xdf3:header>
${content}
</xdf3:xdatenfelder.${name}>
`;

/** An XDatenfelder 3.0 schema: 35 groups of 10 fields make about 550 KB, 6 about 100 KB. */
export function fimSchema(file, size = 35) {
  const groups = Array.from({ length: size }, (_, g) =>
    group(
      g + 1,
      Array.from({ length: 10 }, (_, f) => field(g * 10 + f + 1)),
    ),
  );
  const modification = (what, value) =>
    code(
      `ableitungsmodifikationen${what}`,
      `fim:codeliste:xdatenfelder.ableitungsmodifikationen${what}" listVersionID="1.0`,
      value,
    );
  const schema = `<xdf3:stammdatenschema>
${element('S', 1, 'Hundehaltung anmelden')}<xdf3:bezeichnung>Hundehaltung anmelden</xdf3:bezeichnung>
${modification('Struktur', 3)}
${modification('Repraesentation', 1)}
<xdf3:dokumentsteckbrief><xdf3:id>D05000000001</xdf3:id></xdf3:dokumentsteckbrief>
${groups.map(inside).join('')}</xdf3:stammdatenschema>`;
  writeFileSync(file, message('stammdatenschema.0102', schema));
}

/** A small service: a Steckbrief of about 2 KB and one FIM field. */
export function service(folder, index) {
  mkdirSync(join(folder, 'fim'), { recursive: true });
  writeFileSync(join(folder, 'steckbrief.yaml'), steckbrief(index));
  writeFileSync(join(folder, 'fim', 'datenfeld.xml'), message('datenfeld.0104', field(index + 1)));
}

const operation = (index) => `  /antraege/art-${index}/{id}:
    get:
      operationId: leseAntrag${index}
      summary: Liest einen Antrag der Art ${index}
      description: Gibt den Antrag mit allen Angaben zurück, die bisher erfasst sind.
      tags: [antraege]
      parameters:
        - { name: id, in: path, required: true, description: Kennung des Antrags, schema: { type: string } }
      responses:
        "200":
          description: Der Antrag
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Antrag" }
        "404": { description: Diesen Antrag gibt es nicht }
`;

/** An OpenAPI document; 2 operations make about 2 KB, 1,800 about 1 MB. */
export function openapi(file, operations) {
  writeFileSync(
    file,
    `openapi: 3.0.3
info:
  title: Anträge der Stadt Beispielstadt
  description: Schnittstelle zum Fachverfahren.
  version: 1.0.0
  contact: { name: Steueramt, url: "https://www.beispielstadt.example", email: "steueramt@beispielstadt.example" }
  license: { name: MIT, url: "https://opensource.org/license/mit" }
servers:
  - { url: "https://api.beispielstadt.example/v1" }
security:
  - oauth: []
tags:
  - { name: antraege, description: Anträge }
paths:
${Array.from({ length: operations }, (_, index) => operation(index)).join('')}components:
  securitySchemes:
    oauth: { type: http, scheme: bearer }
  schemas:
    Antrag:
      type: object
      required: [id]
      properties:
        id: { type: string, example: a-1 }
        eingang: { type: string, format: date, example: "2026-03-01" }
`,
  );
}

const XSD = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:r="urn:vorgaben:bench:rechnung"
           targetNamespace="urn:vorgaben:bench:rechnung" elementFormDefault="qualified" version="1.0">
  <xs:simpleType name="Kennung"><xs:restriction base="xs:token"><xs:pattern value="[A-Z]{2}-[0-9]{7}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Waehrung"><xs:restriction base="xs:token"><xs:enumeration value="EUR"/><xs:enumeration value="CHF"/></xs:restriction></xs:simpleType>
  <xs:complexType name="Betrag"><xs:simpleContent><xs:extension base="xs:decimal"><xs:attribute name="waehrung" type="r:Waehrung" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
  <xs:complexType name="Position">
    <xs:sequence>
      <xs:element name="kennung" type="r:Kennung"/>
      <xs:element name="menge" type="xs:positiveInteger"/>
      <xs:element name="betrag" type="r:Betrag"/>
      <xs:element name="lieferung" minOccurs="0"><xs:complexType><xs:sequence><xs:element name="von" type="xs:date"/><xs:element name="bis" type="xs:date"/></xs:sequence></xs:complexType></xs:element>
      <xs:element name="ware"><xs:complexType><xs:sequence><xs:element name="name" type="xs:string"/><xs:element name="beschreibung" type="xs:string" minOccurs="0" maxOccurs="3"/></xs:sequence></xs:complexType></xs:element>
    </xs:sequence>
  </xs:complexType>
  <xs:element name="rechnung">
    <xs:complexType><xs:sequence>
      <xs:element name="ausgestellt" type="xs:date"/>
      <xs:element name="position" type="r:Position" maxOccurs="unbounded"/>
    </xs:sequence></xs:complexType>
  </xs:element>
</xs:schema>
`;

const position = (index) => `  <r:position>
    <r:kennung>DE-${digits(index, 7)}</r:kennung>
    <r:menge>${(index % 9) + 1}</r:menge>
    <r:betrag waehrung="EUR">${index % 1000}.${digits(index % 100, 2)}</r:betrag>
    <r:lieferung><r:von>2026-01-01</r:von><r:bis>2026-01-31</r:bis></r:lieferung>
    <r:ware><r:name>Hundesteuermarke ${index}</r:name><r:beschreibung>Marke aus Aluminium, für das laufende Jahr</r:beschreibung></r:ware>
  </r:position>
`;

/** An XML Schema and a valid instance of at least `bytes`, one invoice with very many positions. */
export function invoice(folder, bytes) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'rechnung.xsd'), XSD);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<r:rechnung xmlns:r="urn:vorgaben:bench:rechnung">\n  <r:ausgestellt>2026-02-01</r:ausgestellt>\n',
  ];
  for (let size = 0, index = 1; size < bytes; index++) {
    const line = position(index);
    size += Buffer.byteLength(line);
    lines.push(line);
  }
  writeFileSync(join(folder, 'rechnung.xml'), `${lines.join('')}</r:rechnung>\n`);
}

/** A service with so many faulty entries in its Steckbrief; gives its folder. */
export function faulty(folder, faults) {
  service(folder, 0);
  const fault = '  - { leika: "9911000910400", ozgId: "1016", name: "" }\n';
  const steckbrief = join(folder, 'steckbrief.yaml');
  const text = readFileSync(steckbrief, 'utf8');
  writeFileSync(
    steckbrief,
    text.replace(/leistungen:\n/, (head) => head + fault.repeat(faults)),
  );
  return folder;
}
