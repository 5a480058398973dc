/* IMPORTANT
 * This snapshot file is auto-generated, but designed for humans.
 * It should be checked into source control and tracked carefully.
 * Re-generate by setting TAP_SNAPSHOT=1 and running tests.
 * Make sure to inspect the output below.  Do not ignore changes!
 */
'use strict'
exports[`test/reporters/formats.test.ts > TAP > every format > csv de 1`] = `
﻿zeile;dienst;bezeichnung;ordner;behoerde;hersteller;version;adresse;urteil;muss_nicht_erfuellt;in_abnahme_muss;soll_nicht_erfuellt;kann_nicht_erfuellt;erfuellt;nicht_anwendbar;offen;durch_menschen;nicht_pruefbar;ausgenommen;dateien;regel;kapitel;stufe;ab_abnahme_muss;ergebnis;regeltitel;zustaendig;datei;zeile_nr;spalte_nr;befund;abhilfe;quelle;ausnahme_bis;bekannt;kennung;regelwerk;phase;stand
Dienst;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;nicht konform;2;0;2;0;3;2;0;1;2;0;4;;;;;;;;;;;;;;;;;nrw-online-dienste 2.0.0;Entwicklung;2026-11-22
Befund;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;nicht konform;;;;;;;;;;;;OZG1011;Schlüssel;MUSS;;nicht erfüllt;LeiKa-Schlüssel;;dienste/hundesteuer-anmeldung/steckbrief.yaml;12;12;"Der LeiKa-Schlüssel „9911000910400“ hat 13 Stellen; er braucht 14 und beginnt mit 99.";"14-stelligen Schlüssel aus dem LeiKa eintragen, z. B. ""99110009104000"".";FIT-Connect Routing API, Abschnitt 3;;;fd78247fedabb3212553601e7ee44cf86a9d11850c7b46c33db93c7cca07cae1;nrw-online-dienste 2.0.0;Entwicklung;2026-11-22
Befund;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;nicht konform;;;;;;;;;;;;OZG1012;Schlüssel;SOLL;;nicht erfüllt;Gemeindeschlüssel <AGS> | ARS;;dienste/hundesteuer-anmeldung/steckbrief.yaml;30;8;"Der Gemeindeschlüssel 5314000 hat seine führende Null verloren. In Anführungszeichen schreiben: ""05314000"".";"Setzen Sie den Schlüssel in Anführungszeichen: \`""05314000""\`.";Amtliches Gemeindeverzeichnis;;;1b8b99d45775eaa7d034f92c8f5e626ec62e98d2867cdb342ac78bc38b562cf9;nrw-online-dienste 2.0.0;Entwicklung;2026-11-22
Befund;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;nicht konform;;;;;;;;;;;;OZG1003;Schlüssel;SOLL;;nicht erfüllt;Keine Datei bleibt ununtersucht;;dienste/hundesteuer-anmeldung/scan.tif;1;1;Diese Datei hat keine Vorgabe untersucht.;Ergänzen Sie die Angabe.;Vorgaben OZG NRW;;;04bea31c7fa553de9f16b0c804923abc880b8c76c611e8d2656e09a573520305;nrw-online-dienste 2.0.0;Entwicklung;2026-11-22
Befund;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;nicht konform;;;;;;;;;;;;FIM1006;FIM 2.0 & 3.0;MUSS;;nicht erfüllt;Handlungsgrundlage bei RNG;;dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml;88;3;Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.;Handlungsgrundlage im FIM-Editor ergänzen.;FIM QS-Bericht, M1006;;;75d279106516b97b31f65dba48a84a7989f5b0a20f5994dd783adfab6bc6e7d6;nrw-online-dienste 2.0.0;Entwicklung;2026-11-22
Befund;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;nicht konform;;;;;;;;;;;;FIM1006;FIM 2.0 & 3.0;MUSS;;nicht erfüllt;Handlungsgrundlage bei RNG;;dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml;141;3;Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.;Handlungsgrundlage im FIM-Editor ergänzen.;FIM QS-Bericht, M1006;;;bd3b956b1b5d1f7bce698bbb994ce7b8c4ff369d33fd98ccb951244fd9b04fd1;nrw-online-dienste 2.0.0;Entwicklung;2026-11-22
Befund;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;nicht konform;;;;;;;;;;;;FIM1006;FIM 2.0 & 3.0;MUSS;;nicht erfüllt;Handlungsgrundlage bei RNG;;dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml;203;3;Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.;Handlungsgrundlage im FIM-Editor ergänzen.;FIM QS-Bericht, M1006;;;da1a43605b67b32966693dfeb2859018f7c553c93bd98f9c584926fa7aa6b702;nrw-online-dienste 2.0.0;Entwicklung;2026-11-22
Befund;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;nicht konform;;;;;;;;;;;;XOEV1002;XÖV;KANN;;erfüllt;Muster sind gültig gegen ihr XML-Schema;;dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml;7;321;"„cbc:Bogus|<b>*x*</b> U+0007“ ist hier nicht vorgesehen; an dieser Stelle steht „cbc:IssueDate“, 100 %.";Ergänzen Sie die Angabe.;Vorgaben OZG NRW;;;6af283762e910ed1d32dcdd71d43e58d11f232efe8895ff25fd12af942aa5e73;nrw-online-dienste 2.0.0;Entwicklung;2026-11-22
Dienst;Wohngeld <Antrag> & | \`Co\`U+0007U+202E ##[x];;dienste/wohngeld;;;;;konform;0;0;0;0;2;9;0;0;0;1;2;;;;;;;;;;;;;;;;;nrw-online-dienste 2.0.0;Entwicklung;2026-11-22
Befund;Wohngeld <Antrag> & | \`Co\`U+0007U+202E ##[x];;dienste/wohngeld;;;;;konform;;;;;;;;;;;;FIM1006;FIM 2.0 & 3.0;MUSS;;ausgenommen;Handlungsgrundlage bei RNG;;dienste/wohngeld/fim/S05000002V1.0.xml;17;3;Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.;Handlungsgrundlage im FIM-Editor ergänzen.;FIM QS-Bericht, M1006;2026-12-31;;df1bddfc8151dc0569aa57ceb4395ca6243a4603731616388e2ea74214a1991c;nrw-online-dienste 2.0.0;Entwicklung;2026-11-22
Dienst;Diese Dateien;;.;;;;;nicht entschieden;0;0;0;0;1;10;0;0;1;0;1;;;;;;;;;;;;;;;;;nrw-online-dienste 2.0.0;Entwicklung;2026-11-22

`

exports[`test/reporters/formats.test.ts > TAP > every format > csv en 1`] = `
﻿zeile;dienst;bezeichnung;ordner;behoerde;hersteller;version;adresse;urteil;muss_nicht_erfuellt;in_abnahme_muss;soll_nicht_erfuellt;kann_nicht_erfuellt;erfuellt;nicht_anwendbar;offen;durch_menschen;nicht_pruefbar;ausgenommen;dateien;regel;kapitel;stufe;ab_abnahme_muss;ergebnis;regeltitel;zustaendig;datei;zeile_nr;spalte_nr;befund;abhilfe;quelle;ausnahme_bis;bekannt;kennung;regelwerk;phase;stand
service;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;not conforming;2;0;2;0;3;2;0;1;2;0;4;;;;;;;;;;;;;;;;;nrw-online-dienste 2.0.0;development;2026-11-22
finding;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;not conforming;;;;;;;;;;;;OZG1011;Keys;MUST;;not met;LeiKa key;;dienste/hundesteuer-anmeldung/steckbrief.yaml;12;12;"The LeiKa key '9911000910400' has 13 digits; it needs 14 and starts with 99.";"Enter the 14-digit key from the LeiKa, e.g. ""99110009104000"".";FIT-Connect Routing API, Abschnitt 3;;;fd78247fedabb3212553601e7ee44cf86a9d11850c7b46c33db93c7cca07cae1;nrw-online-dienste 2.0.0;development;2026-11-22
finding;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;not conforming;;;;;;;;;;;;OZG1012;Keys;SHOULD;;not met;Municipality key <AGS> | ARS;;dienste/hundesteuer-anmeldung/steckbrief.yaml;30;8;"The municipality key 5314000 has lost its leading zero. Put it in quotation marks: ""05314000"".";"Put the key in quotation marks: \`""05314000""\`.";Amtliches Gemeindeverzeichnis;;;1b8b99d45775eaa7d034f92c8f5e626ec62e98d2867cdb342ac78bc38b562cf9;nrw-online-dienste 2.0.0;development;2026-11-22
finding;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;not conforming;;;;;;;;;;;;OZG1003;Keys;SHOULD;;not met;No file stays unexamined;;dienste/hundesteuer-anmeldung/scan.tif;1;1;No rule examined this file.;Add the statement.;Vorgaben OZG NRW;;;04bea31c7fa553de9f16b0c804923abc880b8c76c611e8d2656e09a573520305;nrw-online-dienste 2.0.0;development;2026-11-22
finding;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;not conforming;;;;;;;;;;;;FIM1006;FIM 2.0 & 3.0;MUST;;not met;Legal basis for RNG;;dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml;88;3;The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.;Add the legal basis in the FIM editor.;FIM QS-Bericht, M1006;;;75d279106516b97b31f65dba48a84a7989f5b0a20f5994dd783adfab6bc6e7d6;nrw-online-dienste 2.0.0;development;2026-11-22
finding;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;not conforming;;;;;;;;;;;;FIM1006;FIM 2.0 & 3.0;MUST;;not met;Legal basis for RNG;;dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml;141;3;The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.;Add the legal basis in the FIM editor.;FIM QS-Bericht, M1006;;;bd3b956b1b5d1f7bce698bbb994ce7b8c4ff369d33fd98ccb951244fd9b04fd1;nrw-online-dienste 2.0.0;development;2026-11-22
finding;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;not conforming;;;;;;;;;;;;FIM1006;FIM 2.0 & 3.0;MUST;;not met;Legal basis for RNG;;dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml;203;3;The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.;Add the legal basis in the FIM editor.;FIM QS-Bericht, M1006;;;da1a43605b67b32966693dfeb2859018f7c553c93bd98f9c584926fa7aa6b702;nrw-online-dienste 2.0.0;development;2026-11-22
finding;Hundesteuer: Anmeldung;;dienste/hundesteuer-anmeldung;;;;;not conforming;;;;;;;;;;;;XOEV1002;XÖV;MAY;;met;Samples are valid against their XML Schema;;dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml;7;321;"'cbc:Bogus|<b>*x*</b> U+0007' is not expected here; this is the place of 'cbc:IssueDate', 100 %.";Add the statement.;Vorgaben OZG NRW;;;6af283762e910ed1d32dcdd71d43e58d11f232efe8895ff25fd12af942aa5e73;nrw-online-dienste 2.0.0;development;2026-11-22
service;Wohngeld <Antrag> & | \`Co\`U+0007U+202E ##[x];;dienste/wohngeld;;;;;conforming;0;0;0;0;2;9;0;0;0;1;2;;;;;;;;;;;;;;;;;nrw-online-dienste 2.0.0;development;2026-11-22
finding;Wohngeld <Antrag> & | \`Co\`U+0007U+202E ##[x];;dienste/wohngeld;;;;;conforming;;;;;;;;;;;;FIM1006;FIM 2.0 & 3.0;MUST;;waived;Legal basis for RNG;;dienste/wohngeld/fim/S05000002V1.0.xml;17;3;The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.;Add the legal basis in the FIM editor.;FIM QS-Bericht, M1006;2026-12-31;;df1bddfc8151dc0569aa57ceb4395ca6243a4603731616388e2ea74214a1991c;nrw-online-dienste 2.0.0;development;2026-11-22
service;These files;;.;;;;;undecided;0;0;0;0;1;10;0;0;1;0;1;;;;;;;;;;;;;;;;;nrw-online-dienste 2.0.0;development;2026-11-22

`

exports[`test/reporters/formats.test.ts > TAP > every format > github de 1`] = `
::error file=dienste/hundesteuer-anmeldung/steckbrief.yaml,line=12,col=12,endLine=12,endColumn=26,title=OZG1011 LeiKa-Schlüssel::Der LeiKa-Schlüssel „9911000910400“ hat 13 Stellen; er braucht 14 und beginnt mit 99.
::warning file=dienste/hundesteuer-anmeldung/steckbrief.yaml,line=30,col=8,endLine=30,endColumn=16,title=OZG1012 Gemeindeschlüssel <AGS> | ARS::Der Gemeindeschlüssel 5314000 hat seine führende Null verloren. In Anführungszeichen schreiben: "05314000".
::error file=dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml,line=88,title=FIM1006 Handlungsgrundlage bei RNG::Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.
::warning file=dienste/hundesteuer-anmeldung/scan.tif,line=1,col=1,endLine=1,endColumn=1,title=OZG1003 Keine Datei bleibt ununtersucht::Diese Datei hat keine Vorgabe untersucht.
::error file=dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml,line=141,title=FIM1006 Handlungsgrundlage bei RNG::Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.
::error file=dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml,line=203,title=FIM1006 Handlungsgrundlage bei RNG::Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.
vorgaben: Hundesteuer: Anmeldung – Nicht konform: 2 Vorgaben mit MUSS sind nicht erfüllt. Außerdem sind 2 Vorgaben mit SOLL oder KANN nicht erfüllt. 4 Dateien, 12 Regeln: 3 erfüllt, 4 nicht erfüllt, 2 nicht anwendbar, 1 durch Menschen zu prüfen, 2 nicht prüfbar.
vorgaben: Wohngeld <Antrag> & | \`Co\`U+0007U+202E ## [x] – Konform mit Ausnahmen: 1 Vorgabe mit MUSS ist erfüllt, 1 ausgenommen, keine verletzt. 2 Dateien, 12 Regeln: 2 erfüllt, 0 nicht erfüllt, 9 nicht anwendbar, 0 durch Menschen zu prüfen, 0 nicht prüfbar, 1 ausgenommen.
vorgaben: Diese Dateien erfüllen 1 Vorgabe mit MUSS und verletzen keine; 1 konnte nicht geprüft werden. Für ein Urteil über einen Online-Dienst fehlt der Steckbrief. 1 Datei, 12 Regeln: 1 erfüllt, 0 nicht erfüllt, 10 nicht anwendbar, 0 durch Menschen zu prüfen, 1 nicht prüfbar.
vorgaben: Insgesamt: 1 konform, 1 nicht konform, 1 nicht entschieden. 7 Dateien, 36 Ergebnisse: 6 erfüllt, 4 nicht erfüllt, 21 nicht anwendbar, 1 durch Menschen zu prüfen, 3 nicht prüfbar, 1 ausgenommen.

`

exports[`test/reporters/formats.test.ts > TAP > every format > github en 1`] = `
::error file=dienste/hundesteuer-anmeldung/steckbrief.yaml,line=12,col=12,endLine=12,endColumn=26,title=OZG1011 LeiKa key::The LeiKa key '9911000910400' has 13 digits; it needs 14 and starts with 99.
::warning file=dienste/hundesteuer-anmeldung/steckbrief.yaml,line=30,col=8,endLine=30,endColumn=16,title=OZG1012 Municipality key <AGS> | ARS::The municipality key 5314000 has lost its leading zero. Put it in quotation marks: "05314000".
::error file=dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml,line=88,title=FIM1006 Legal basis for RNG::The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.
::warning file=dienste/hundesteuer-anmeldung/scan.tif,line=1,col=1,endLine=1,endColumn=1,title=OZG1003 No file stays unexamined::No rule examined this file.
::error file=dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml,line=141,title=FIM1006 Legal basis for RNG::The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.
::error file=dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml,line=203,title=FIM1006 Legal basis for RNG::The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.
vorgaben: Hundesteuer: Anmeldung – Not conforming: 2 MUST rules are not met. Besides, 2 SHOULD or MAY rules are not met. 4 files, 12 rules: 3 met, 4 not met, 2 not applicable, 1 to be judged by humans, 2 could not be checked.
vorgaben: Wohngeld <Antrag> & | \`Co\`U+0007U+202E ## [x] – Conforming with waivers: 1 MUST rule is met, 1 waived, none violated. 2 files, 12 rules: 2 met, 0 not met, 9 not applicable, 0 to be judged by humans, 0 could not be checked, 1 waived.
vorgaben: These files meet 1 MUST rule and violate none; 1 could not be checked. A verdict on an online service needs its Steckbrief. 1 file, 12 rules: 1 met, 0 not met, 10 not applicable, 0 to be judged by humans, 1 could not be checked.
vorgaben: In total: 1 conforming, 1 not conforming, 1 undecided. 7 files, 36 results: 6 met, 4 not met, 21 not applicable, 1 to be judged by humans, 3 could not be checked, 1 waived.

`

exports[`test/reporters/formats.test.ts > TAP > every format > gitlab de 1`] = `
[
  {
    "description": "Der LeiKa-Schlüssel „9911000910400“ hat 13 Stellen; er braucht 14 und beginnt mit 99. (OZG1011)",
    "check_name": "OZG1011",
    "fingerprint": "fd78247fedabb3212553601e7ee44cf86a9d11850c7b46c33db93c7cca07cae1",
    "severity": "critical",
    "location": {
      "path": "dienste/hundesteuer-anmeldung/steckbrief.yaml",
      "lines": {
        "begin": 12
      }
    }
  },
  {
    "description": "Der Gemeindeschlüssel 5314000 hat seine führende Null verloren. In Anführungszeichen schreiben: \\"05314000\\". (OZG1012)",
    "check_name": "OZG1012",
    "fingerprint": "1b8b99d45775eaa7d034f92c8f5e626ec62e98d2867cdb342ac78bc38b562cf9",
    "severity": "major",
    "location": {
      "path": "dienste/hundesteuer-anmeldung/steckbrief.yaml",
      "lines": {
        "begin": 30
      }
    }
  },
  {
    "description": "Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage. (FIM1006)",
    "check_name": "FIM1006",
    "fingerprint": "75d279106516b97b31f65dba48a84a7989f5b0a20f5994dd783adfab6bc6e7d6",
    "severity": "critical",
    "location": {
      "path": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml",
      "lines": {
        "begin": 88
      }
    }
  },
  {
    "description": "Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage. (FIM1006)",
    "check_name": "FIM1006",
    "fingerprint": "bd3b956b1b5d1f7bce698bbb994ce7b8c4ff369d33fd98ccb951244fd9b04fd1",
    "severity": "critical",
    "location": {
      "path": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml",
      "lines": {
        "begin": 141
      }
    }
  },
  {
    "description": "Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage. (FIM1006)",
    "check_name": "FIM1006",
    "fingerprint": "da1a43605b67b32966693dfeb2859018f7c553c93bd98f9c584926fa7aa6b702",
    "severity": "critical",
    "location": {
      "path": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml",
      "lines": {
        "begin": 203
      }
    }
  },
  {
    "description": "Diese Datei hat keine Vorgabe untersucht. (OZG1003)",
    "check_name": "OZG1003",
    "fingerprint": "04bea31c7fa553de9f16b0c804923abc880b8c76c611e8d2656e09a573520305",
    "severity": "major",
    "location": {
      "path": "dienste/hundesteuer-anmeldung/scan.tif",
      "lines": {
        "begin": 1
      }
    }
  }
]

`

exports[`test/reporters/formats.test.ts > TAP > every format > gitlab en 1`] = `
[
  {
    "description": "The LeiKa key '9911000910400' has 13 digits; it needs 14 and starts with 99. (OZG1011)",
    "check_name": "OZG1011",
    "fingerprint": "fd78247fedabb3212553601e7ee44cf86a9d11850c7b46c33db93c7cca07cae1",
    "severity": "critical",
    "location": {
      "path": "dienste/hundesteuer-anmeldung/steckbrief.yaml",
      "lines": {
        "begin": 12
      }
    }
  },
  {
    "description": "The municipality key 5314000 has lost its leading zero. Put it in quotation marks: \\"05314000\\". (OZG1012)",
    "check_name": "OZG1012",
    "fingerprint": "1b8b99d45775eaa7d034f92c8f5e626ec62e98d2867cdb342ac78bc38b562cf9",
    "severity": "major",
    "location": {
      "path": "dienste/hundesteuer-anmeldung/steckbrief.yaml",
      "lines": {
        "begin": 30
      }
    }
  },
  {
    "description": "The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis. (FIM1006)",
    "check_name": "FIM1006",
    "fingerprint": "75d279106516b97b31f65dba48a84a7989f5b0a20f5994dd783adfab6bc6e7d6",
    "severity": "critical",
    "location": {
      "path": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml",
      "lines": {
        "begin": 88
      }
    }
  },
  {
    "description": "The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis. (FIM1006)",
    "check_name": "FIM1006",
    "fingerprint": "bd3b956b1b5d1f7bce698bbb994ce7b8c4ff369d33fd98ccb951244fd9b04fd1",
    "severity": "critical",
    "location": {
      "path": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml",
      "lines": {
        "begin": 141
      }
    }
  },
  {
    "description": "The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis. (FIM1006)",
    "check_name": "FIM1006",
    "fingerprint": "da1a43605b67b32966693dfeb2859018f7c553c93bd98f9c584926fa7aa6b702",
    "severity": "critical",
    "location": {
      "path": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml",
      "lines": {
        "begin": 203
      }
    }
  },
  {
    "description": "No rule examined this file. (OZG1003)",
    "check_name": "OZG1003",
    "fingerprint": "04bea31c7fa553de9f16b0c804923abc880b8c76c611e8d2656e09a573520305",
    "severity": "major",
    "location": {
      "path": "dienste/hundesteuer-anmeldung/scan.tif",
      "lines": {
        "begin": 1
      }
    }
  }
]

`

exports[`test/reporters/formats.test.ts > TAP > every format > html de 1`] = `
<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<title>Prüfbericht</title>
<style>
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 75rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 0.5rem; }
h1 { margin-top: 0.5rem; }
h2 { border-top: 2px solid #1a1a1a; padding-top: 1rem; }
a { color: #003c7d; }
.verdict { font-size: 1.2rem; font-weight: bold; border-left: 0.5rem solid; padding: 0.5rem 1rem; }
.conforming { border-color: #0b5d1e; }
.not-conforming { border-color: #8c0d0d; }
.undecided { border-color: #6b4a00; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; }
caption { text-align: left; font-weight: bold; padding: 0.25rem 0; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #eee; }
tbody th { font-weight: normal; }
code { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5rem; }
.short { white-space: nowrap; }
.failed { font-weight: bold; color: #8c0d0d; }
.unverified, .open, .needs-review { font-weight: bold; color: #6b4a00; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  thead { display: table-header-group; }
  tr, .verdict { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
</style>
</head>
<body>
<header>
<h1>Prüfbericht</h1>
<p class="verdict not-conforming">Insgesamt: 1 konform, 1 nicht konform, 1 nicht entschieden.</p>
<p>7 Dateien, 36 Ergebnisse: 6 erfüllt, 4 nicht erfüllt, 21 nicht anwendbar, 1 durch Menschen zu prüfen, 3 nicht prüfbar, 1 ausgenommen.</p>
<nav aria-label="Überblick">
<table>
<caption>Überblick</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Urteil</th><th scope="col">Gezählt</th></tr></thead>
<tbody>
<tr><th scope="row"><a href="#s1">Hundesteuer: Anmeldung</a></th><td>nicht konform</td><td>4 Dateien, 12 Regeln: 3 erfüllt, 4 nicht erfüllt, 2 nicht anwendbar, 1 durch Menschen zu prüfen, 2 nicht prüfbar.</td></tr>
<tr><th scope="row"><a href="#s2">Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]</a></th><td>konform</td><td>2 Dateien, 12 Regeln: 2 erfüllt, 0 nicht erfüllt, 9 nicht anwendbar, 0 durch Menschen zu prüfen, 0 nicht prüfbar, 1 ausgenommen.</td></tr>
<tr><th scope="row"><a href="#s3">Diese Dateien</a></th><td>nicht entschieden</td><td>1 Datei, 12 Regeln: 1 erfüllt, 0 nicht erfüllt, 10 nicht anwendbar, 0 durch Menschen zu prüfen, 1 nicht prüfbar.</td></tr>
</tbody>
</table>
</nav>
<p>nrw-online-dienste 2.0.0 (Entwurf) · Stand 22.11.2026</p>
</header>
<main>
<section id="s1" aria-labelledby="s1-name">
<h2 id="s1-name">Hundesteuer: Anmeldung</h2>
<p class="verdict not-conforming">Nicht konform: 2 Vorgaben mit MUSS sind nicht erfüllt. Außerdem sind 2 Vorgaben mit SOLL oder KANN nicht erfüllt.</p>
<p>4 Dateien, 12 Regeln: 3 erfüllt, 4 nicht erfüllt, 2 nicht anwendbar, 1 durch Menschen zu prüfen, 2 nicht prüfbar.</p>
<h3>Was geprüft wurde</h3>
<table>
<thead><tr><th scope="col">Datei</th><th scope="col">Art</th><th scope="col">Größe</th><th scope="col">Ergebnis</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/hundesteuer-anmeldung/steckbrief.yaml<br /><code>sha256 434f31c65ed289e52f811c70c13cc5811e70380509ac61b9090bf27af845d514</code></th><td>steckbrief</td><td class="short">45.000 Byte</td><td>Befunde: 1 MUSS, 1 SOLL</td></tr>
<tr><th scope="row">dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml<br /><code>sha256 35985f1f57b7acb2eee06d6618f5d2d7b7a17840eefab1d9b7b0caefdaa43b41</code></th><td>xdatenfelder, xdatenfelder 2.0</td><td class="short">51.000 Byte</td><td>Befunde: 3 MUSS</td></tr>
<tr><th scope="row">dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml<br /><code>sha256 11bfae568dcef67e93a18ed636324b12e90b55f083008d76ce4460d0de8220cf</code></th><td>xoev, xgewerbeanzeige 2.2 (Anmeldung)</td><td class="short">55.000 Byte</td><td>nicht prüfbar; Befunde: 1 KANN<br />XML-Schema: bestanden<br />Schematron: nicht ausgeführt – Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert.</td></tr>
<tr><th scope="row">dienste/hundesteuer-anmeldung/scan.tif<br /><code>nicht gelesen</code></th><td>–</td><td class="short">1.234.567.890 Byte</td><td>von keiner Vorgabe untersucht; Befunde: 1 SOLL</td></tr>
</tbody>
</table>
<h3>Befunde</h3>
<h4>OZG1011 LeiKa-Schlüssel (nicht erfüllt)</h4>
<table>
<thead><tr><th scope="col">Stelle</th><th scope="col">Stufe</th><th scope="col">Befund</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/hundesteuer-anmeldung/steckbrief.yaml:12:12</th><td>MUSS</td><td>Der LeiKa-Schlüssel „9911000910400“ hat 13 Stellen; er braucht 14 und beginnt mit 99.<br />dazu dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:3:1</td></tr>
</tbody>
</table>
<dl>
<dt>Verlangt ist</dt><dd>LeiKa-Schlüssel: so verlangt es die Vorgabe.</dd>
<dt>Warum</dt><dd>Ohne diese Angabe findet der Antrag seinen Weg nicht.</dd>
<dt>So wird es richtig</dt><dd>14-stelligen Schlüssel aus dem LeiKa eintragen, z. B. &quot;99110009104000&quot;.</dd>
<dt>Quelle</dt><dd><a href="https://docs.fitko.de/fit-connect/docs/apis/routing-api/" rel="noreferrer">FIT-Connect Routing API, Abschnitt 3</a></dd>
</dl>
<h4>OZG1012 Gemeindeschlüssel &lt;AGS&gt; | ARS (nicht erfüllt)</h4>
<table>
<thead><tr><th scope="col">Stelle</th><th scope="col">Stufe</th><th scope="col">Befund</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/hundesteuer-anmeldung/steckbrief.yaml:30:8</th><td>SOLL</td><td>Der Gemeindeschlüssel 5314000 hat seine führende Null verloren. In Anführungszeichen schreiben: &quot;05314000&quot;.</td></tr>
</tbody>
</table>
<dl>
<dt>Verlangt ist</dt><dd>Gemeindeschlüssel &lt;AGS&gt; | ARS: so verlangt es die Vorgabe.</dd>
<dt>Warum</dt><dd>Ohne diese Angabe findet der Antrag seinen Weg nicht.</dd>
<dt>So wird es richtig</dt><dd>Setzen Sie den Schlüssel in Anführungszeichen: \`&quot;05314000&quot;\`.</dd>
<dt>Quelle</dt><dd><a href="https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html?a=1&amp;b=&quot;2&quot;" rel="noreferrer">Amtliches Gemeindeverzeichnis</a></dd>
</dl>
<h4>OZG1003 Keine Datei bleibt ununtersucht (nicht erfüllt)</h4>
<table>
<thead><tr><th scope="col">Stelle</th><th scope="col">Stufe</th><th scope="col">Befund</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/hundesteuer-anmeldung/scan.tif:1:1</th><td>SOLL</td><td>Diese Datei hat keine Vorgabe untersucht.</td></tr>
</tbody>
</table>
<dl>
<dt>Verlangt ist</dt><dd>Keine Datei bleibt ununtersucht: so verlangt es die Vorgabe.</dd>
<dt>Warum</dt><dd>Ohne diese Angabe findet der Antrag seinen Weg nicht.</dd>
<dt>So wird es richtig</dt><dd>Ergänzen Sie die Angabe.</dd>
<dt>Quelle</dt><dd><a href="https://example.org/vorgaben" rel="noreferrer">Vorgaben OZG NRW</a></dd>
</dl>
<h4>FIM1006 Handlungsgrundlage bei RNG (nicht erfüllt)</h4>
<table>
<thead><tr><th scope="col">Stelle</th><th scope="col">Stufe</th><th scope="col">Befund</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:88:3</th><td>MUSS</td><td>Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.</td></tr>
<tr><th scope="row">dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:141:3</th><td>MUSS</td><td>Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.</td></tr>
<tr><th scope="row">dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:203:3</th><td>MUSS</td><td>Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.</td></tr>
</tbody>
</table>
<dl>
<dt>Verlangt ist</dt><dd>Handlungsgrundlage bei RNG: so verlangt es die Vorgabe.</dd>
<dt>Warum</dt><dd>Ohne diese Angabe findet der Antrag seinen Weg nicht.</dd>
<dt>So wird es richtig</dt><dd>Handlungsgrundlage im FIM-Editor ergänzen.</dd>
<dt>Quelle</dt><dd><a href="https://www.xrepository.de/details/urn:de:fim:qs" rel="noreferrer">FIM QS-Bericht, M1006</a></dd>
</dl>
<h4>XOEV1002 Muster sind gültig gegen ihr XML-Schema (erfüllt)</h4>
<table>
<thead><tr><th scope="col">Stelle</th><th scope="col">Stufe</th><th scope="col">Befund</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml:7:321</th><td>KANN</td><td>„cbc:Bogus|&lt;b&gt;*x*&lt;/b&gt; U+0007“ ist hier nicht vorgesehen; an dieser Stelle steht „cbc:IssueDate“, 100 %.</td></tr>
</tbody>
</table>
<dl>
<dt>Verlangt ist</dt><dd>Muster sind gültig gegen ihr XML-Schema: so verlangt es die Vorgabe.</dd>
<dt>Warum</dt><dd>Ohne diese Angabe findet der Antrag seinen Weg nicht.</dd>
<dt>So wird es richtig</dt><dd>Ergänzen Sie die Angabe.</dd>
<dt>Quelle</dt><dd><a href="https://example.org/vorgaben" rel="noreferrer">Vorgaben OZG NRW</a></dd>
</dl>

<h3>Alle Vorgaben nach Kapitel</h3>
<h4>Schlüssel</h4>
<table>
<thead><tr><th scope="col">Vorgabe</th><th scope="col">Stufe</th><th scope="col">Ergebnis</th><th scope="col">Begründung</th><th scope="col">Beleg</th></tr></thead>
<tbody>
<tr><th scope="row">OZG1011 LeiKa-Schlüssel</th><td>MUSS</td><td class="failed">nicht erfüllt</td><td>1 Stelle geprüft</td><td>Datei</td></tr>
<tr><th scope="row">OZG1012 Gemeindeschlüssel &lt;AGS&gt; | ARS</th><td>SOLL</td><td class="failed">nicht erfüllt</td><td>1 Stelle geprüft</td><td>Datei</td></tr>
<tr><th scope="row">OZG1003 Keine Datei bleibt ununtersucht</th><td>SOLL</td><td class="failed">nicht erfüllt</td><td>1 Stelle geprüft</td><td>Datei</td></tr>
</tbody>
</table>
<h4>FIM 2.0 &amp; 3.0</h4>
<table>
<thead><tr><th scope="col">Vorgabe</th><th scope="col">Stufe</th><th scope="col">Ergebnis</th><th scope="col">Begründung</th><th scope="col">Beleg</th></tr></thead>
<tbody>
<tr><th scope="row">FIM1006 Handlungsgrundlage bei RNG</th><td>MUSS</td><td class="failed">nicht erfüllt</td><td>3 Stellen geprüft</td><td>Datei</td></tr>
<tr><th scope="row">FIM2001 XDatenfelder ist schemavalide</th><td>MUSS</td><td class="passed">erfüllt</td><td>1 Stelle geprüft</td><td>Datei</td></tr>
</tbody>
</table>
<h4>XÖV</h4>
<table>
<thead><tr><th scope="col">Vorgabe</th><th scope="col">Stufe</th><th scope="col">Ergebnis</th><th scope="col">Begründung</th><th scope="col">Beleg</th></tr></thead>
<tbody>
<tr><th scope="row">XOEV1002 Muster sind gültig gegen ihr XML-Schema</th><td>MUSS</td><td class="passed">erfüllt</td><td>1 Stelle geprüft</td><td>Datei</td></tr>
<tr><th scope="row">XOEV1003 Muster erfüllen das Schematron</th><td>MUSS</td><td class="unverified">nicht prüfbar</td><td>Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert.</td><td>Datei</td></tr>
<tr><th scope="row">XOEV1004 Ein Standard ist zuständig</th><td>SOLL</td><td class="unverified">nicht prüfbar</td><td>Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert.</td><td>Datei</td></tr>
</tbody>
</table>
<h4>Recht und Betrieb</h4>
<table>
<thead><tr><th scope="col">Vorgabe</th><th scope="col">Stufe</th><th scope="col">Ergebnis</th><th scope="col">Begründung</th><th scope="col">Beleg</th></tr></thead>
<tbody>
<tr><th scope="row">OZG1040 Datenschutz-Folgenabschätzung liegt vor und ist aktuell</th><td>MUSS</td><td class="needs-review">durch Menschen zu prüfen</td><td>Das kann nur ein Mensch beurteilen.</td><td>Mensch</td></tr>
<tr><th scope="row">OZG1041 AnsprechpersonU+0007 genannt</th><td>KANN</td><td class="passed">erfüllt</td><td>1 Stelle geprüft · erfüllt: Erika &lt;b&gt;Beispiel&lt;/b&gt; | *EB* (Datenschutz), 01.10.2026, gilt bis 01.10.2027; Beleg: https://example.org/beleg?a=1&amp;b=&quot;2&quot;; GesehenU+0007 und für gut befunden.; eingetragen in dienste/hundesteuer-anmeldung/nachweise.yaml:4</td><td>Angabe im Steckbrief</td></tr>
<tr><th scope="row">OZG8001 Abnahmeprotokoll</th><td>bindet in dieser Phase nicht</td><td class="not-applicable">nicht anwendbar</td><td>Bindet erst in der Abnahme.</td><td>Mensch</td></tr>
<tr><th scope="row">OZG4001 Bezahlschnittstelle</th><td>MUSS</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Datei</td></tr>
</tbody>
</table>
</section>
<section id="s2" aria-labelledby="s2-name">
<h2 id="s2-name">Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]</h2>
<p class="verdict conforming">Konform mit Ausnahmen: 1 Vorgabe mit MUSS ist erfüllt, 1 ausgenommen, keine verletzt.</p>
<p>2 Dateien, 12 Regeln: 2 erfüllt, 0 nicht erfüllt, 9 nicht anwendbar, 0 durch Menschen zu prüfen, 0 nicht prüfbar, 1 ausgenommen.</p>
<h3>Was geprüft wurde</h3>
<table>
<thead><tr><th scope="col">Datei</th><th scope="col">Art</th><th scope="col">Größe</th><th scope="col">Ergebnis</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/wohngeld/steckbrief.yaml<br /><code>sha256 54f74eb70732fbdbb23744c701b7697f873c457634cb36b408f11645d54ecbe2</code></th><td>steckbrief</td><td class="short">32.000 Byte</td><td>nichts zu beanstanden</td></tr>
<tr><th scope="row">dienste/wohngeld/fim/S05000002V1.0.xml<br /><code>sha256 f4ceb2ab4f70a15f2fc71dbceb8c175f702cc58e749ff15614d79f8386ed5380</code></th><td>xdatenfelder</td><td class="short">38.000 Byte</td><td>ausgenommen</td></tr>
</tbody>
</table>
<h3>Befunde</h3>
<h4>FIM1006 Handlungsgrundlage bei RNG (ausgenommen)</h4>
<table>
<thead><tr><th scope="col">Stelle</th><th scope="col">Stufe</th><th scope="col">Befund</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/wohngeld/fim/S05000002V1.0.xml:17:3</th><td>MUSS</td><td>Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage. (ausgenommen)</td></tr>
</tbody>
</table>
<dl>
<dt>Verlangt ist</dt><dd>Handlungsgrundlage bei RNG: so verlangt es die Vorgabe.</dd>
<dt>Warum</dt><dd>Ohne diese Angabe findet der Antrag seinen Weg nicht.</dd>
<dt>So wird es richtig</dt><dd>Handlungsgrundlage im FIM-Editor ergänzen.</dd>
<dt>Quelle</dt><dd><a href="https://www.xrepository.de/details/urn:de:fim:qs" rel="noreferrer">FIM QS-Bericht, M1006</a></dd>
</dl>

<h3>Alle Vorgaben nach Kapitel</h3>
<h4>Schlüssel</h4>
<table>
<thead><tr><th scope="col">Vorgabe</th><th scope="col">Stufe</th><th scope="col">Ergebnis</th><th scope="col">Begründung</th><th scope="col">Beleg</th></tr></thead>
<tbody>
<tr><th scope="row">OZG1011 LeiKa-Schlüssel</th><td>MUSS</td><td class="passed">erfüllt</td><td>2 Stellen geprüft</td><td>Datei</td></tr>
<tr><th scope="row">OZG1012 Gemeindeschlüssel &lt;AGS&gt; | ARS</th><td>SOLL</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Datei</td></tr>
<tr><th scope="row">OZG1003 Keine Datei bleibt ununtersucht</th><td>SOLL</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Datei</td></tr>
</tbody>
</table>
<h4>FIM 2.0 &amp; 3.0</h4>
<table>
<thead><tr><th scope="col">Vorgabe</th><th scope="col">Stufe</th><th scope="col">Ergebnis</th><th scope="col">Begründung</th><th scope="col">Beleg</th></tr></thead>
<tbody>
<tr><th scope="row">FIM1006 Handlungsgrundlage bei RNG</th><td>MUSS</td><td class="waived">ausgenommen</td><td>Ausnahme bis 31.12.2026: Die Fachaufsicht stimmt die Handlungsgrundlage noch ab. · 1 Stelle geprüft · Ausnahme bis 31.12.2026, genehmigt von Task Force &lt;TF&gt; am 01.10.2026, Az. 40-1/26U+0007: Die Fachaufsicht | stimmt die *Handlungsgrundlage* noch ab. Stelle: fim/S05000002V1.0.xml. 1 Befund ist damit ausgenommen.</td><td>Datei</td></tr>
<tr><th scope="row">FIM2001 XDatenfelder ist schemavalide</th><td>MUSS</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Datei</td></tr>
</tbody>
</table>
<h4>XÖV</h4>
<table>
<thead><tr><th scope="col">Vorgabe</th><th scope="col">Stufe</th><th scope="col">Ergebnis</th><th scope="col">Begründung</th><th scope="col">Beleg</th></tr></thead>
<tbody>
<tr><th scope="row">XOEV1002 Muster sind gültig gegen ihr XML-Schema</th><td>MUSS</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Datei</td></tr>
<tr><th scope="row">XOEV1003 Muster erfüllen das Schematron</th><td>MUSS</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Datei</td></tr>
<tr><th scope="row">XOEV1004 Ein Standard ist zuständig</th><td>SOLL</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Datei</td></tr>
</tbody>
</table>
<h4>Recht und Betrieb</h4>
<table>
<thead><tr><th scope="col">Vorgabe</th><th scope="col">Stufe</th><th scope="col">Ergebnis</th><th scope="col">Begründung</th><th scope="col">Beleg</th></tr></thead>
<tbody>
<tr><th scope="row">OZG1040 Datenschutz-Folgenabschätzung liegt vor und ist aktuell</th><td>MUSS</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Mensch</td></tr>
<tr><th scope="row">OZG1041 AnsprechpersonU+0007 genannt</th><td>KANN</td><td class="passed">erfüllt</td><td>1 Stelle geprüft</td><td>Angabe im Steckbrief</td></tr>
<tr><th scope="row">OZG8001 Abnahmeprotokoll</th><td>bindet in dieser Phase nicht</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Mensch</td></tr>
<tr><th scope="row">OZG4001 Bezahlschnittstelle</th><td>MUSS</td><td class="not-applicable">nicht anwendbar</td><td>Der Dienst erhebt keine Gebühr.</td><td>Datei</td></tr>
</tbody>
</table>
</section>
<section id="s3" aria-labelledby="s3-name">
<h2 id="s3-name">Diese Dateien</h2>
<p class="verdict undecided">Diese Dateien erfüllen 1 Vorgabe mit MUSS und verletzen keine; 1 konnte nicht geprüft werden. Für ein Urteil über einen Online-Dienst fehlt der Steckbrief.</p>
<p>1 Datei, 12 Regeln: 1 erfüllt, 0 nicht erfüllt, 10 nicht anwendbar, 0 durch Menschen zu prüfen, 1 nicht prüfbar.</p>
<h3>Was geprüft wurde</h3>
<table>
<thead><tr><th scope="col">Datei</th><th scope="col">Art</th><th scope="col">Größe</th><th scope="col">Ergebnis</th></tr></thead>
<tbody>
<tr><th scope="row">lose/antwort.xml<br /><code>sha256 48e5605ba742c8ec31c832c476e5f4c292274c1c0e9049502cb595f86fe5b92a</code></th><td>xoev</td><td class="short">16.000 Byte</td><td>nichts zu beanstanden</td></tr>
</tbody>
</table>
<h3>Befunde</h3>
<p>Keine Befunde.</p>
<h3>Alle Vorgaben nach Kapitel</h3>
<h4>Schlüssel</h4>
<table>
<thead><tr><th scope="col">Vorgabe</th><th scope="col">Stufe</th><th scope="col">Ergebnis</th><th scope="col">Begründung</th><th scope="col">Beleg</th></tr></thead>
<tbody>
<tr><th scope="row">OZG1011 LeiKa-Schlüssel</th><td>MUSS</td><td class="not-applicable">nicht anwendbar</td><td>Es gibt keinen Steckbrief.</td><td>Datei</td></tr>
<tr><th scope="row">OZG1012 Gemeindeschlüssel &lt;AGS&gt; | ARS</th><td>SOLL</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Datei</td></tr>
<tr><th scope="row">OZG1003 Keine Datei bleibt ununtersucht</th><td>SOLL</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Datei</td></tr>
</tbody>
</table>
<h4>FIM 2.0 &amp; 3.0</h4>
<table>
<thead><tr><th scope="col">Vorgabe</th><th scope="col">Stufe</th><th scope="col">Ergebnis</th><th scope="col">Begründung</th><th scope="col">Beleg</th></tr></thead>
<tbody>
<tr><th scope="row">FIM1006 Handlungsgrundlage bei RNG</th><td>MUSS</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Datei</td></tr>
<tr><th scope="row">FIM2001 XDatenfelder ist schemavalide</th><td>MUSS</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Datei</td></tr>
</tbody>
</table>
<h4>XÖV</h4>
<table>
<thead><tr><th scope="col">Vorgabe</th><th scope="col">Stufe</th><th scope="col">Ergebnis</th><th scope="col">Begründung</th><th scope="col">Beleg</th></tr></thead>
<tbody>
<tr><th scope="row">XOEV1002 Muster sind gültig gegen ihr XML-Schema</th><td>MUSS</td><td class="passed">erfüllt</td><td>1 Stelle geprüft</td><td>Datei</td></tr>
<tr><th scope="row">XOEV1003 Muster erfüllen das Schematron</th><td>MUSS</td><td class="unverified">nicht prüfbar</td><td>Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert.</td><td>Datei</td></tr>
<tr><th scope="row">XOEV1004 Ein Standard ist zuständig</th><td>SOLL</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Datei</td></tr>
</tbody>
</table>
<h4>Recht und Betrieb</h4>
<table>
<thead><tr><th scope="col">Vorgabe</th><th scope="col">Stufe</th><th scope="col">Ergebnis</th><th scope="col">Begründung</th><th scope="col">Beleg</th></tr></thead>
<tbody>
<tr><th scope="row">OZG1040 Datenschutz-Folgenabschätzung liegt vor und ist aktuell</th><td>MUSS</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Mensch</td></tr>
<tr><th scope="row">OZG1041 AnsprechpersonU+0007 genannt</th><td>KANN</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Angabe im Steckbrief</td></tr>
<tr><th scope="row">OZG8001 Abnahmeprotokoll</th><td>bindet in dieser Phase nicht</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Mensch</td></tr>
<tr><th scope="row">OZG4001 Bezahlschnittstelle</th><td>MUSS</td><td class="not-applicable">nicht anwendbar</td><td></td><td>Datei</td></tr>
</tbody>
</table>
</section>
</main>
<footer>
<h2>Regelwerk</h2>
<dl>
<dt>Name</dt><dd>nrw-online-dienste</dd>
<dt>Version</dt><dd>2.0.0</dd>
<dt>Status</dt><dd>Entwurf</dd>
<dt>Prüfsumme</dt><dd><code>sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2</code></dd>
<dt>Signatur</dt><dd>Mit vorgaben ausgeliefert.</dd>
<dt>Auswahl</dt><dd>Das Regelwerk nennt der Steckbrief.</dd>
<dt>Enthält</dt><dd>xoev 1.0.0 <code>sha256:b187d65ce3a8903db36a8b6cd2cdc780d68cc95ad48bc5b05ea4073e98271ee2</code><br /></dd>
<dt>Phase</dt><dd>Entwicklung</dd>
<dt>Stand</dt><dd>22.11.2026</dd>
<dt>Werkzeug</dt><dd>vorgaben 0.1.0</dd>
</dl>
<h2>Prüfung wiederholen</h2>
<p>Dieser Aufruf wiederholt die Prüfung:</p>
<p><code>vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0</code></p>
</footer>
</body>
</html>

`

exports[`test/reporters/formats.test.ts > TAP > every format > html en 1`] = `
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<title>Report</title>
<style>
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 75rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 0.5rem; }
h1 { margin-top: 0.5rem; }
h2 { border-top: 2px solid #1a1a1a; padding-top: 1rem; }
a { color: #003c7d; }
.verdict { font-size: 1.2rem; font-weight: bold; border-left: 0.5rem solid; padding: 0.5rem 1rem; }
.conforming { border-color: #0b5d1e; }
.not-conforming { border-color: #8c0d0d; }
.undecided { border-color: #6b4a00; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; }
caption { text-align: left; font-weight: bold; padding: 0.25rem 0; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #eee; }
tbody th { font-weight: normal; }
code { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5rem; }
.short { white-space: nowrap; }
.failed { font-weight: bold; color: #8c0d0d; }
.unverified, .open, .needs-review { font-weight: bold; color: #6b4a00; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  thead { display: table-header-group; }
  tr, .verdict { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
</style>
</head>
<body>
<header>
<h1>Report</h1>
<p class="verdict not-conforming">In total: 1 conforming, 1 not conforming, 1 undecided.</p>
<p>7 files, 36 results: 6 met, 4 not met, 21 not applicable, 1 to be judged by humans, 3 could not be checked, 1 waived.</p>
<nav aria-label="Overview">
<table>
<caption>Overview</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Verdict</th><th scope="col">Counted</th></tr></thead>
<tbody>
<tr><th scope="row"><a href="#s1">Hundesteuer: Anmeldung</a></th><td>not conforming</td><td>4 files, 12 rules: 3 met, 4 not met, 2 not applicable, 1 to be judged by humans, 2 could not be checked.</td></tr>
<tr><th scope="row"><a href="#s2">Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]</a></th><td>conforming</td><td>2 files, 12 rules: 2 met, 0 not met, 9 not applicable, 0 to be judged by humans, 0 could not be checked, 1 waived.</td></tr>
<tr><th scope="row"><a href="#s3">These files</a></th><td>undecided</td><td>1 file, 12 rules: 1 met, 0 not met, 10 not applicable, 0 to be judged by humans, 1 could not be checked.</td></tr>
</tbody>
</table>
</nav>
<p>nrw-online-dienste 2.0.0 (draft) · as of 2026-11-22</p>
</header>
<main>
<section id="s1" aria-labelledby="s1-name">
<h2 id="s1-name">Hundesteuer: Anmeldung</h2>
<p class="verdict not-conforming">Not conforming: 2 MUST rules are not met. Besides, 2 SHOULD or MAY rules are not met.</p>
<p>4 files, 12 rules: 3 met, 4 not met, 2 not applicable, 1 to be judged by humans, 2 could not be checked.</p>
<h3>What was checked</h3>
<table>
<thead><tr><th scope="col">File</th><th scope="col">Kind</th><th scope="col">Size</th><th scope="col">Outcome</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/hundesteuer-anmeldung/steckbrief.yaml<br /><code>sha256 434f31c65ed289e52f811c70c13cc5811e70380509ac61b9090bf27af845d514</code></th><td>steckbrief</td><td class="short">45,000 bytes</td><td>findings: 1 MUST, 1 SHOULD</td></tr>
<tr><th scope="row">dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml<br /><code>sha256 35985f1f57b7acb2eee06d6618f5d2d7b7a17840eefab1d9b7b0caefdaa43b41</code></th><td>xdatenfelder, xdatenfelder 2.0</td><td class="short">51,000 bytes</td><td>findings: 3 MUST</td></tr>
<tr><th scope="row">dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml<br /><code>sha256 11bfae568dcef67e93a18ed636324b12e90b55f083008d76ce4460d0de8220cf</code></th><td>xoev, xgewerbeanzeige 2.2 (Anmeldung)</td><td class="short">55,000 bytes</td><td>could not be checked; findings: 1 MAY<br />XML-Schema: passed<br />Schematron: not run – Schematron of XGewerbeanzeige 2.2: saxon-js is not installed.</td></tr>
<tr><th scope="row">dienste/hundesteuer-anmeldung/scan.tif<br /><code>not read</code></th><td>–</td><td class="short">1,234,567,890 bytes</td><td>not examined by any rule; findings: 1 SHOULD</td></tr>
</tbody>
</table>
<h3>Findings</h3>
<h4>OZG1011 LeiKa key (not met)</h4>
<table>
<thead><tr><th scope="col">Place</th><th scope="col">Level</th><th scope="col">Finding</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/hundesteuer-anmeldung/steckbrief.yaml:12:12</th><td>MUST</td><td>The LeiKa key &#39;9911000910400&#39; has 13 digits; it needs 14 and starts with 99.<br />see dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:3:1</td></tr>
</tbody>
</table>
<dl>
<dt>Required</dt><dd>LeiKa key: this is required.</dd>
<dt>Why</dt><dd>Without it the application does not find its way.</dd>
<dt>How to put it right</dt><dd>Enter the 14-digit key from the LeiKa, e.g. &quot;99110009104000&quot;.</dd>
<dt>Source</dt><dd><a href="https://docs.fitko.de/fit-connect/docs/apis/routing-api/" rel="noreferrer">FIT-Connect Routing API, Abschnitt 3</a></dd>
</dl>
<h4>OZG1012 Municipality key &lt;AGS&gt; | ARS (not met)</h4>
<table>
<thead><tr><th scope="col">Place</th><th scope="col">Level</th><th scope="col">Finding</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/hundesteuer-anmeldung/steckbrief.yaml:30:8</th><td>SHOULD</td><td>The municipality key 5314000 has lost its leading zero. Put it in quotation marks: &quot;05314000&quot;.</td></tr>
</tbody>
</table>
<dl>
<dt>Required</dt><dd>Municipality key &lt;AGS&gt; | ARS: this is required.</dd>
<dt>Why</dt><dd>Without it the application does not find its way.</dd>
<dt>How to put it right</dt><dd>Put the key in quotation marks: \`&quot;05314000&quot;\`.</dd>
<dt>Source</dt><dd><a href="https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html?a=1&amp;b=&quot;2&quot;" rel="noreferrer">Amtliches Gemeindeverzeichnis</a></dd>
</dl>
<h4>OZG1003 No file stays unexamined (not met)</h4>
<table>
<thead><tr><th scope="col">Place</th><th scope="col">Level</th><th scope="col">Finding</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/hundesteuer-anmeldung/scan.tif:1:1</th><td>SHOULD</td><td>No rule examined this file.</td></tr>
</tbody>
</table>
<dl>
<dt>Required</dt><dd>No file stays unexamined: this is required.</dd>
<dt>Why</dt><dd>Without it the application does not find its way.</dd>
<dt>How to put it right</dt><dd>Add the statement.</dd>
<dt>Source</dt><dd><a href="https://example.org/vorgaben" rel="noreferrer">Vorgaben OZG NRW</a></dd>
</dl>
<h4>FIM1006 Legal basis for RNG (not met)</h4>
<table>
<thead><tr><th scope="col">Place</th><th scope="col">Level</th><th scope="col">Finding</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:88:3</th><td>MUST</td><td>The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.</td></tr>
<tr><th scope="row">dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:141:3</th><td>MUST</td><td>The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.</td></tr>
<tr><th scope="row">dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:203:3</th><td>MUST</td><td>The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.</td></tr>
</tbody>
</table>
<dl>
<dt>Required</dt><dd>Legal basis for RNG: this is required.</dd>
<dt>Why</dt><dd>Without it the application does not find its way.</dd>
<dt>How to put it right</dt><dd>Add the legal basis in the FIM editor.</dd>
<dt>Source</dt><dd><a href="https://www.xrepository.de/details/urn:de:fim:qs" rel="noreferrer">FIM QS-Bericht, M1006</a></dd>
</dl>
<h4>XOEV1002 Samples are valid against their XML Schema (met)</h4>
<table>
<thead><tr><th scope="col">Place</th><th scope="col">Level</th><th scope="col">Finding</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml:7:321</th><td>MAY</td><td>&#39;cbc:Bogus|&lt;b&gt;*x*&lt;/b&gt; U+0007&#39; is not expected here; this is the place of &#39;cbc:IssueDate&#39;, 100 %.</td></tr>
</tbody>
</table>
<dl>
<dt>Required</dt><dd>Samples are valid against their XML Schema: this is required.</dd>
<dt>Why</dt><dd>Without it the application does not find its way.</dd>
<dt>How to put it right</dt><dd>Add the statement.</dd>
<dt>Source</dt><dd><a href="https://example.org/vorgaben" rel="noreferrer">Vorgaben OZG NRW</a></dd>
</dl>

<h3>All rules by chapter</h3>
<h4>Keys</h4>
<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Outcome</th><th scope="col">Reason</th><th scope="col">Evidence</th></tr></thead>
<tbody>
<tr><th scope="row">OZG1011 LeiKa key</th><td>MUST</td><td class="failed">not met</td><td>1 place checked</td><td>file</td></tr>
<tr><th scope="row">OZG1012 Municipality key &lt;AGS&gt; | ARS</th><td>SHOULD</td><td class="failed">not met</td><td>1 place checked</td><td>file</td></tr>
<tr><th scope="row">OZG1003 No file stays unexamined</th><td>SHOULD</td><td class="failed">not met</td><td>1 place checked</td><td>file</td></tr>
</tbody>
</table>
<h4>FIM 2.0 &amp; 3.0</h4>
<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Outcome</th><th scope="col">Reason</th><th scope="col">Evidence</th></tr></thead>
<tbody>
<tr><th scope="row">FIM1006 Legal basis for RNG</th><td>MUST</td><td class="failed">not met</td><td>3 places checked</td><td>file</td></tr>
<tr><th scope="row">FIM2001 XDatenfelder is valid against its schema</th><td>MUST</td><td class="passed">met</td><td>1 place checked</td><td>file</td></tr>
</tbody>
</table>
<h4>XÖV</h4>
<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Outcome</th><th scope="col">Reason</th><th scope="col">Evidence</th></tr></thead>
<tbody>
<tr><th scope="row">XOEV1002 Samples are valid against their XML Schema</th><td>MUST</td><td class="passed">met</td><td>1 place checked</td><td>file</td></tr>
<tr><th scope="row">XOEV1003 Samples meet the Schematron</th><td>MUST</td><td class="unverified">could not be checked</td><td>Schematron of XGewerbeanzeige 2.2: saxon-js is not installed.</td><td>file</td></tr>
<tr><th scope="row">XOEV1004 One standard is in charge</th><td>SHOULD</td><td class="unverified">could not be checked</td><td>Schematron of XGewerbeanzeige 2.2: saxon-js is not installed.</td><td>file</td></tr>
</tbody>
</table>
<h4>Law and operation</h4>
<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Outcome</th><th scope="col">Reason</th><th scope="col">Evidence</th></tr></thead>
<tbody>
<tr><th scope="row">OZG1040 A data protection impact assessment exists and is up to date</th><td>MUST</td><td class="needs-review">to be judged by humans</td><td>Only a human can judge this.</td><td>human</td></tr>
<tr><th scope="row">OZG1041 Contact personU+0007 named</th><td>MAY</td><td class="passed">met</td><td>1 place checked · met: Erika &lt;b&gt;Beispiel&lt;/b&gt; | *EB* (Datenschutz), 2026-10-01, holds until 2027-10-01; Evidence: https://example.org/beleg?a=1&amp;b=&quot;2&quot;; GesehenU+0007 und für gut befunden.; entered in dienste/hundesteuer-anmeldung/nachweise.yaml:4</td><td>statement in the Steckbrief</td></tr>
<tr><th scope="row">OZG8001 Acceptance protocol</th><td>does not bind in this phase</td><td class="not-applicable">not applicable</td><td>Binds in acceptance only.</td><td>human</td></tr>
<tr><th scope="row">OZG4001 Payment interface</th><td>MUST</td><td class="not-applicable">not applicable</td><td></td><td>file</td></tr>
</tbody>
</table>
</section>
<section id="s2" aria-labelledby="s2-name">
<h2 id="s2-name">Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]</h2>
<p class="verdict conforming">Conforming with waivers: 1 MUST rule is met, 1 waived, none violated.</p>
<p>2 files, 12 rules: 2 met, 0 not met, 9 not applicable, 0 to be judged by humans, 0 could not be checked, 1 waived.</p>
<h3>What was checked</h3>
<table>
<thead><tr><th scope="col">File</th><th scope="col">Kind</th><th scope="col">Size</th><th scope="col">Outcome</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/wohngeld/steckbrief.yaml<br /><code>sha256 54f74eb70732fbdbb23744c701b7697f873c457634cb36b408f11645d54ecbe2</code></th><td>steckbrief</td><td class="short">32,000 bytes</td><td>nothing found</td></tr>
<tr><th scope="row">dienste/wohngeld/fim/S05000002V1.0.xml<br /><code>sha256 f4ceb2ab4f70a15f2fc71dbceb8c175f702cc58e749ff15614d79f8386ed5380</code></th><td>xdatenfelder</td><td class="short">38,000 bytes</td><td>waived</td></tr>
</tbody>
</table>
<h3>Findings</h3>
<h4>FIM1006 Legal basis for RNG (waived)</h4>
<table>
<thead><tr><th scope="col">Place</th><th scope="col">Level</th><th scope="col">Finding</th></tr></thead>
<tbody>
<tr><th scope="row">dienste/wohngeld/fim/S05000002V1.0.xml:17:3</th><td>MUST</td><td>The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis. (waived)</td></tr>
</tbody>
</table>
<dl>
<dt>Required</dt><dd>Legal basis for RNG: this is required.</dd>
<dt>Why</dt><dd>Without it the application does not find its way.</dd>
<dt>How to put it right</dt><dd>Add the legal basis in the FIM editor.</dd>
<dt>Source</dt><dd><a href="https://www.xrepository.de/details/urn:de:fim:qs" rel="noreferrer">FIM QS-Bericht, M1006</a></dd>
</dl>

<h3>All rules by chapter</h3>
<h4>Keys</h4>
<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Outcome</th><th scope="col">Reason</th><th scope="col">Evidence</th></tr></thead>
<tbody>
<tr><th scope="row">OZG1011 LeiKa key</th><td>MUST</td><td class="passed">met</td><td>2 places checked</td><td>file</td></tr>
<tr><th scope="row">OZG1012 Municipality key &lt;AGS&gt; | ARS</th><td>SHOULD</td><td class="not-applicable">not applicable</td><td></td><td>file</td></tr>
<tr><th scope="row">OZG1003 No file stays unexamined</th><td>SHOULD</td><td class="not-applicable">not applicable</td><td></td><td>file</td></tr>
</tbody>
</table>
<h4>FIM 2.0 &amp; 3.0</h4>
<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Outcome</th><th scope="col">Reason</th><th scope="col">Evidence</th></tr></thead>
<tbody>
<tr><th scope="row">FIM1006 Legal basis for RNG</th><td>MUST</td><td class="waived">waived</td><td>Waived until 2026-12-31: the supervisory body still settles the legal basis. · 1 place checked · Waived until 2026-12-31, approved by Task Force &lt;TF&gt; on 2026-10-01, ref. 40-1/26U+0007: Die Fachaufsicht | stimmt die *Handlungsgrundlage* noch ab. Place: fim/S05000002V1.0.xml. This waives 1 finding.</td><td>file</td></tr>
<tr><th scope="row">FIM2001 XDatenfelder is valid against its schema</th><td>MUST</td><td class="not-applicable">not applicable</td><td></td><td>file</td></tr>
</tbody>
</table>
<h4>XÖV</h4>
<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Outcome</th><th scope="col">Reason</th><th scope="col">Evidence</th></tr></thead>
<tbody>
<tr><th scope="row">XOEV1002 Samples are valid against their XML Schema</th><td>MUST</td><td class="not-applicable">not applicable</td><td></td><td>file</td></tr>
<tr><th scope="row">XOEV1003 Samples meet the Schematron</th><td>MUST</td><td class="not-applicable">not applicable</td><td></td><td>file</td></tr>
<tr><th scope="row">XOEV1004 One standard is in charge</th><td>SHOULD</td><td class="not-applicable">not applicable</td><td></td><td>file</td></tr>
</tbody>
</table>
<h4>Law and operation</h4>
<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Outcome</th><th scope="col">Reason</th><th scope="col">Evidence</th></tr></thead>
<tbody>
<tr><th scope="row">OZG1040 A data protection impact assessment exists and is up to date</th><td>MUST</td><td class="not-applicable">not applicable</td><td></td><td>human</td></tr>
<tr><th scope="row">OZG1041 Contact personU+0007 named</th><td>MAY</td><td class="passed">met</td><td>1 place checked</td><td>statement in the Steckbrief</td></tr>
<tr><th scope="row">OZG8001 Acceptance protocol</th><td>does not bind in this phase</td><td class="not-applicable">not applicable</td><td></td><td>human</td></tr>
<tr><th scope="row">OZG4001 Payment interface</th><td>MUST</td><td class="not-applicable">not applicable</td><td>The service takes no fee.</td><td>file</td></tr>
</tbody>
</table>
</section>
<section id="s3" aria-labelledby="s3-name">
<h2 id="s3-name">These files</h2>
<p class="verdict undecided">These files meet 1 MUST rule and violate none; 1 could not be checked. A verdict on an online service needs its Steckbrief.</p>
<p>1 file, 12 rules: 1 met, 0 not met, 10 not applicable, 0 to be judged by humans, 1 could not be checked.</p>
<h3>What was checked</h3>
<table>
<thead><tr><th scope="col">File</th><th scope="col">Kind</th><th scope="col">Size</th><th scope="col">Outcome</th></tr></thead>
<tbody>
<tr><th scope="row">lose/antwort.xml<br /><code>sha256 48e5605ba742c8ec31c832c476e5f4c292274c1c0e9049502cb595f86fe5b92a</code></th><td>xoev</td><td class="short">16,000 bytes</td><td>nothing found</td></tr>
</tbody>
</table>
<h3>Findings</h3>
<p>No findings.</p>
<h3>All rules by chapter</h3>
<h4>Keys</h4>
<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Outcome</th><th scope="col">Reason</th><th scope="col">Evidence</th></tr></thead>
<tbody>
<tr><th scope="row">OZG1011 LeiKa key</th><td>MUST</td><td class="not-applicable">not applicable</td><td>There is no Steckbrief.</td><td>file</td></tr>
<tr><th scope="row">OZG1012 Municipality key &lt;AGS&gt; | ARS</th><td>SHOULD</td><td class="not-applicable">not applicable</td><td></td><td>file</td></tr>
<tr><th scope="row">OZG1003 No file stays unexamined</th><td>SHOULD</td><td class="not-applicable">not applicable</td><td></td><td>file</td></tr>
</tbody>
</table>
<h4>FIM 2.0 &amp; 3.0</h4>
<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Outcome</th><th scope="col">Reason</th><th scope="col">Evidence</th></tr></thead>
<tbody>
<tr><th scope="row">FIM1006 Legal basis for RNG</th><td>MUST</td><td class="not-applicable">not applicable</td><td></td><td>file</td></tr>
<tr><th scope="row">FIM2001 XDatenfelder is valid against its schema</th><td>MUST</td><td class="not-applicable">not applicable</td><td></td><td>file</td></tr>
</tbody>
</table>
<h4>XÖV</h4>
<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Outcome</th><th scope="col">Reason</th><th scope="col">Evidence</th></tr></thead>
<tbody>
<tr><th scope="row">XOEV1002 Samples are valid against their XML Schema</th><td>MUST</td><td class="passed">met</td><td>1 place checked</td><td>file</td></tr>
<tr><th scope="row">XOEV1003 Samples meet the Schematron</th><td>MUST</td><td class="unverified">could not be checked</td><td>Schematron of XGewerbeanzeige 2.2: saxon-js is not installed.</td><td>file</td></tr>
<tr><th scope="row">XOEV1004 One standard is in charge</th><td>SHOULD</td><td class="not-applicable">not applicable</td><td></td><td>file</td></tr>
</tbody>
</table>
<h4>Law and operation</h4>
<table>
<thead><tr><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Outcome</th><th scope="col">Reason</th><th scope="col">Evidence</th></tr></thead>
<tbody>
<tr><th scope="row">OZG1040 A data protection impact assessment exists and is up to date</th><td>MUST</td><td class="not-applicable">not applicable</td><td></td><td>human</td></tr>
<tr><th scope="row">OZG1041 Contact personU+0007 named</th><td>MAY</td><td class="not-applicable">not applicable</td><td></td><td>statement in the Steckbrief</td></tr>
<tr><th scope="row">OZG8001 Acceptance protocol</th><td>does not bind in this phase</td><td class="not-applicable">not applicable</td><td></td><td>human</td></tr>
<tr><th scope="row">OZG4001 Payment interface</th><td>MUST</td><td class="not-applicable">not applicable</td><td></td><td>file</td></tr>
</tbody>
</table>
</section>
</main>
<footer>
<h2>Ruleset</h2>
<dl>
<dt>Name</dt><dd>nrw-online-dienste</dd>
<dt>Version</dt><dd>2.0.0</dd>
<dt>Status</dt><dd>draft</dd>
<dt>Digest</dt><dd><code>sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2</code></dd>
<dt>Signature</dt><dd>Comes with vorgaben.</dd>
<dt>Choice</dt><dd>The Steckbrief names the ruleset.</dd>
<dt>Includes</dt><dd>xoev 1.0.0 <code>sha256:b187d65ce3a8903db36a8b6cd2cdc780d68cc95ad48bc5b05ea4073e98271ee2</code><br /></dd>
<dt>Phase</dt><dd>development</dd>
<dt>As of</dt><dd>2026-11-22</dd>
<dt>Tool</dt><dd>vorgaben 0.1.0</dd>
</dl>
<h2>Repeat this check</h2>
<p>This command repeats the check:</p>
<p><code>vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0</code></p>
</footer>
</body>
</html>

`

exports[`test/reporters/formats.test.ts > TAP > every format > json de 1`] = `
{
  "formatVersion": "2",
  "tool": {
    "name": "vorgaben",
    "version": "0.1.0"
  },
  "ruleset": {
    "id": "nrw-online-dienste",
    "version": "2.0.0",
    "status": "entwurf",
    "digest": "sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2",
    "signedBy": null,
    "bundled": true,
    "chosenBy": "steckbrief",
    "includes": [
      {
        "id": "xoev",
        "version": "1.0.0",
        "digest": "sha256:b187d65ce3a8903db36a8b6cd2cdc780d68cc95ad48bc5b05ea4073e98271ee2"
      }
    ]
  },
  "phase": "entwicklung",
  "asOf": "2026-11-22",
  "lang": "de",
  "command": "vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0",
  "verdict": "not-conforming",
  "summary": {
    "services": 3,
    "documents": 7,
    "outside": 0,
    "passed": 6,
    "failed": 4,
    "notApplicable": 21,
    "open": 0,
    "needsReview": 1,
    "unverified": 3,
    "waived": 1,
    "findings": {
      "error": 4,
      "warning": 2,
      "note": 1
    },
    "dueInAbnahme": 0
  },
  "rules": [
    {
      "id": "OZG1011",
      "name": "leika-key-form",
      "chapter": "Schlüssel",
      "title": "LeiKa-Schlüssel",
      "level": "MUSS",
      "requirement": "LeiKa-Schlüssel: so verlangt es die Vorgabe.",
      "why": "Ohne diese Angabe findet der Antrag seinen Weg nicht.",
      "fix": "14-stelligen Schlüssel aus dem LeiKa eintragen, z. B. \\"99110009104000\\".",
      "source": {
        "title": "FIT-Connect Routing API",
        "section": "Abschnitt 3",
        "url": "https://docs.fitko.de/fit-connect/docs/apis/routing-api/",
        "grade": "A"
      },
      "tags": [
        "ozg",
        "tag-0",
        "tag-1",
        "tag-2",
        "tag-3",
        "tag-4",
        "tag-5",
        "tag-6",
        "tag-7",
        "tag-8",
        "tag-9",
        "tag-10",
        "tag-11",
        "tag-12",
        "tag-13",
        "tag-14",
        "tag-15",
        "tag-16",
        "tag-17",
        "tag-18",
        "tag-19",
        "tag-20",
        "tag-21",
        "tag-22",
        "tag-23"
      ],
      "evidence": "file"
    },
    {
      "id": "OZG1012",
      "name": "ags-leading-zero",
      "chapter": "Schlüssel",
      "title": "Gemeindeschlüssel <AGS> | ARS",
      "level": "SOLL",
      "requirement": "Gemeindeschlüssel <AGS> | ARS: so verlangt es die Vorgabe.",
      "why": "Ohne diese Angabe findet der Antrag seinen Weg nicht.",
      "fix": "Setzen Sie den Schlüssel in Anführungszeichen: \`\\"05314000\\"\`.",
      "source": {
        "title": "Amtliches Gemeindeverzeichnis",
        "url": "https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html?a=1&b=\\"2\\"",
        "grade": "B"
      },
      "tags": [
        "ozg"
      ],
      "evidence": "file"
    },
    {
      "id": "OZG1003",
      "name": "nothing-unexamined",
      "chapter": "Schlüssel",
      "title": "Keine Datei bleibt ununtersucht",
      "level": "SOLL",
      "requirement": "Keine Datei bleibt ununtersucht: so verlangt es die Vorgabe.",
      "why": "Ohne diese Angabe findet der Antrag seinen Weg nicht.",
      "fix": "Ergänzen Sie die Angabe.",
      "source": {
        "title": "Vorgaben OZG NRW",
        "url": "https://example.org/vorgaben",
        "grade": "C"
      },
      "tags": [
        "ozg"
      ],
      "evidence": "file"
    },
    {
      "id": "FIM1006",
      "name": "legal-basis-present",
      "chapter": "FIM 2.0 & 3.0",
      "title": "Handlungsgrundlage bei RNG",
      "level": "MUSS",
      "requirement": "Handlungsgrundlage bei RNG: so verlangt es die Vorgabe.",
      "why": "Ohne diese Angabe findet der Antrag seinen Weg nicht.",
      "fix": "Handlungsgrundlage im FIM-Editor ergänzen.",
      "source": {
        "title": "FIM QS-Bericht",
        "section": "M1006",
        "url": "https://www.xrepository.de/details/urn:de:fim:qs",
        "grade": "A"
      },
      "tags": [
        "ozg"
      ],
      "evidence": "file"
    },
    {
      "id": "FIM2001",
      "name": "xdatenfelder-xsd-valid",
      "chapter": "FIM 2.0 & 3.0",
      "title": "XDatenfelder ist schemavalide",
      "level": "MUSS",
      "requirement": "XDatenfelder ist schemavalide: so verlangt es die Vorgabe.",
      "why": "Ohne diese Angabe findet der Antrag seinen Weg nicht.",
      "fix": "Ergänzen Sie die Angabe.",
      "source": {
        "title": "Vorgaben OZG NRW",
        "url": "https://example.org/vorgaben",
        "grade": "C"
      },
      "tags": [
        "ozg"
      ],
      "evidence": "file"
    },
    {
      "id": "XOEV1002",
      "name": "xsd-valid",
      "chapter": "XÖV",
      "title": "Muster sind gültig gegen ihr XML-Schema",
      "level": "MUSS",
      "requirement": "Muster sind gültig gegen ihr XML-Schema: so verlangt es die Vorgabe.",
      "why": "Ohne diese Angabe findet der Antrag seinen Weg nicht.",
      "fix": "Ergänzen Sie die Angabe.",
      "source": {
        "title": "Vorgaben OZG NRW",
        "url": "https://example.org/vorgaben",
        "grade": "C"
      },
      "tags": [
        "ozg"
      ],
      "evidence": "file"
    },
    {
      "id": "XOEV1003",
      "name": "schematron-valid",
      "chapter": "XÖV",
      "title": "Muster erfüllen das Schematron",
      "level": "MUSS",
      "requirement": "Muster erfüllen das Schematron: so verlangt es die Vorgabe.",
      "why": "Ohne diese Angabe findet der Antrag seinen Weg nicht.",
      "fix": "Ergänzen Sie die Angabe.",
      "source": {
        "title": "Vorgaben OZG NRW",
        "url": "https://example.org/vorgaben",
        "grade": "C"
      },
      "tags": [
        "ozg"
      ],
      "evidence": "file"
    },
    {
      "id": "XOEV1004",
      "name": "standard-claims-document",
      "chapter": "XÖV",
      "title": "Ein Standard ist zuständig",
      "level": "SOLL",
      "requirement": "Ein Standard ist zuständig: so verlangt es die Vorgabe.",
      "why": "Ohne diese Angabe findet der Antrag seinen Weg nicht.",
      "fix": "Ergänzen Sie die Angabe.",
      "source": {
        "title": "Vorgaben OZG NRW",
        "url": "https://example.org/vorgaben",
        "grade": "C"
      },
      "tags": [
        "ozg"
      ],
      "evidence": "file"
    },
    {
      "id": "OZG1040",
      "name": "privacy-by-people",
      "chapter": "Recht und Betrieb",
      "title": "Datenschutz-Folgenabschätzung liegt vor und ist aktuell",
      "level": "MUSS",
      "requirement": "Datenschutz-Folgenabschätzung liegt vor und ist aktuell: so verlangt es die Vorgabe.",
      "why": "Ohne diese Angabe findet der Antrag seinen Weg nicht.",
      "fix": "Ergänzen Sie die Angabe.",
      "source": {
        "title": "Vorgaben OZG NRW",
        "url": "https://example.org/vorgaben",
        "grade": "C"
      },
      "tags": [
        "ozg"
      ],
      "evidence": "human"
    },
    {
      "id": "OZG1041",
      "name": "contact-person",
      "chapter": "Recht und Betrieb",
      "title": "Ansprechperson\\u0007 genannt",
      "level": "KANN",
      "requirement": "Ansprechperson\\u0007 genannt: so verlangt es die Vorgabe.",
      "why": "Ohne diese Angabe findet der Antrag seinen Weg nicht.",
      "fix": "Ergänzen Sie die Angabe.",
      "source": {
        "title": "Vorgaben OZG NRW",
        "url": "https://example.org/vorgaben",
        "grade": "C"
      },
      "tags": [
        "ozg"
      ],
      "evidence": "steckbrief"
    },
    {
      "id": "OZG8001",
      "name": "acceptance-protocol",
      "chapter": "Recht und Betrieb",
      "title": "Abnahmeprotokoll",
      "level": null,
      "requirement": "Abnahmeprotokoll: so verlangt es die Vorgabe.",
      "why": "Ohne diese Angabe findet der Antrag seinen Weg nicht.",
      "fix": "Ergänzen Sie die Angabe.",
      "source": {
        "title": "Vorgaben OZG NRW",
        "url": "https://example.org/vorgaben",
        "grade": "C"
      },
      "tags": [
        "ozg"
      ],
      "evidence": "human"
    },
    {
      "id": "OZG4001",
      "name": "payment-interface",
      "chapter": "Recht und Betrieb",
      "title": "Bezahlschnittstelle",
      "level": "MUSS",
      "requirement": "Bezahlschnittstelle: so verlangt es die Vorgabe.",
      "why": "Ohne diese Angabe findet der Antrag seinen Weg nicht.",
      "fix": "Ergänzen Sie die Angabe.",
      "source": {
        "title": "Vorgaben OZG NRW",
        "url": "https://example.org/vorgaben",
        "grade": "C"
      },
      "tags": [
        "ozg"
      ],
      "evidence": "file"
    }
  ],
  "reasons": [
    "Ausnahme bis 31.12.2026: Die Fachaufsicht stimmt die Handlungsgrundlage noch ab.",
    "Bindet erst in der Abnahme.",
    "Das kann nur ein Mensch beurteilen.",
    "Der Dienst erhebt keine Gebühr.",
    "Es gibt keinen Steckbrief.",
    "Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert."
  ],
  "outside": [],
  "services": [
    {
      "path": "dienste/hundesteuer-anmeldung",
      "steckbrief": "dienste/hundesteuer-anmeldung/steckbrief.yaml",
      "name": "Hundesteuer: Anmeldung",
      "title": null,
      "authority": null,
      "provider": null,
      "url": null,
      "version": null,
      "verdict": "not-conforming",
      "documents": [
        {
          "path": "dienste/hundesteuer-anmeldung/steckbrief.yaml",
          "kind": "steckbrief",
          "sha256": "434f31c65ed289e52f811c70c13cc5811e70380509ac61b9090bf27af845d514",
          "bytes": 45000,
          "outcome": "failed"
        },
        {
          "path": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml",
          "kind": "xdatenfelder",
          "sha256": "35985f1f57b7acb2eee06d6618f5d2d7b7a17840eefab1d9b7b0caefdaa43b41",
          "bytes": 51000,
          "outcome": "failed",
          "standard": {
            "id": "xdatenfelder",
            "version": "2.0"
          }
        },
        {
          "path": "dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml",
          "kind": "xoev",
          "sha256": "11bfae568dcef67e93a18ed636324b12e90b55f083008d76ce4460d0de8220cf",
          "bytes": 55000,
          "outcome": "unverified",
          "standard": {
            "id": "xgewerbeanzeige",
            "version": "2.2",
            "scenario": "Anmeldung"
          },
          "steps": [
            {
              "name": "XML-Schema",
              "outcome": "passed"
            },
            {
              "name": "Schematron",
              "outcome": "not-run",
              "reason": "Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert."
            }
          ]
        },
        {
          "path": "dienste/hundesteuer-anmeldung/scan.tif",
          "kind": null,
          "sha256": null,
          "bytes": 1234567890,
          "outcome": "not-examined"
        }
      ],
      "outcomes": "ffffppuurp--",
      "examined": [1,1,1,3,1,1,0,0,0,1,0,0],
      "because": [0,0,0,0,0,0,6,6,3,0,2,0],
      "results": [
        {
          "ruleId": "OZG1011",
          "outcome": "failed",
          "findings": [
            {
              "code": "mismatch",
              "path": "dienste/hundesteuer-anmeldung/steckbrief.yaml",
              "range": {
                "start": {
                  "line": 12,
                  "column": 12
                },
                "end": {
                  "line": 12,
                  "column": 27
                }
              },
              "message": "Der LeiKa-Schlüssel „9911000910400“ hat 13 Stellen; er braucht 14 und beginnt mit 99.",
              "args": {
                "value": "9911000910400",
                "length": 13
              },
              "level": "MUSS",
              "pointer": "/leistungen/0/leika",
              "fingerprint": "fd78247fedabb3212553601e7ee44cf86a9d11850c7b46c33db93c7cca07cae1",
              "related": [
                {
                  "path": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml",
                  "pointer": "/x",
                  "range": {
                    "start": {
                      "line": 3,
                      "column": 1
                    },
                    "end": {
                      "line": 3,
                      "column": 9
                    }
                  }
                }
              ]
            }
          ]
        },
        {
          "ruleId": "OZG1012",
          "outcome": "failed",
          "findings": [
            {
              "code": "leading-zero",
              "path": "dienste/hundesteuer-anmeldung/steckbrief.yaml",
              "range": {
                "start": {
                  "line": 30,
                  "column": 8
                },
                "end": {
                  "line": 30,
                  "column": 17
                }
              },
              "message": "Der Gemeindeschlüssel 5314000 hat seine führende Null verloren. In Anführungszeichen schreiben: \\"05314000\\".",
              "args": {},
              "level": "SOLL",
              "pointer": "/gebiet/ags/0",
              "fingerprint": "1b8b99d45775eaa7d034f92c8f5e626ec62e98d2867cdb342ac78bc38b562cf9"
            }
          ]
        },
        {
          "ruleId": "OZG1003",
          "outcome": "failed",
          "findings": [
            {
              "code": "unexamined",
              "path": "dienste/hundesteuer-anmeldung/scan.tif",
              "range": {
                "start": {
                  "line": 1,
                  "column": 1
                },
                "end": {
                  "line": 1,
                  "column": 1
                }
              },
              "message": "Diese Datei hat keine Vorgabe untersucht.",
              "args": {},
              "level": "SOLL",
              "pointer": "",
              "fingerprint": "04bea31c7fa553de9f16b0c804923abc880b8c76c611e8d2656e09a573520305"
            }
          ]
        },
        {
          "ruleId": "FIM1006",
          "outcome": "failed",
          "findings": [
            {
              "code": "no-legal-basis",
              "path": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml",
              "range": {
                "start": {
                  "line": 88,
                  "column": 3
                },
                "end": {
                  "line": 108,
                  "column": 4
                }
              },
              "message": "Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.",
              "args": {},
              "level": "MUSS",
              "pointer": "/xdf:stammdatenschema/xdf:struktur[88]",
              "fingerprint": "75d279106516b97b31f65dba48a84a7989f5b0a20f5994dd783adfab6bc6e7d6"
            },
            {
              "code": "no-legal-basis",
              "path": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml",
              "range": {
                "start": {
                  "line": 141,
                  "column": 3
                },
                "end": {
                  "line": 161,
                  "column": 4
                }
              },
              "message": "Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.",
              "args": {},
              "level": "MUSS",
              "pointer": "/xdf:stammdatenschema/xdf:struktur[141]",
              "fingerprint": "bd3b956b1b5d1f7bce698bbb994ce7b8c4ff369d33fd98ccb951244fd9b04fd1"
            },
            {
              "code": "no-legal-basis",
              "path": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml",
              "range": {
                "start": {
                  "line": 203,
                  "column": 3
                },
                "end": {
                  "line": 223,
                  "column": 4
                }
              },
              "message": "Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.",
              "args": {},
              "level": "MUSS",
              "pointer": "/xdf:stammdatenschema/xdf:struktur[203]",
              "fingerprint": "da1a43605b67b32966693dfeb2859018f7c553c93bd98f9c584926fa7aa6b702"
            }
          ]
        },
        {
          "ruleId": "XOEV1002",
          "outcome": "passed",
          "findings": [
            {
              "code": "unexpected-element",
              "path": "dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml",
              "range": {
                "start": {
                  "line": 7,
                  "column": 321
                },
                "end": {
                  "line": 7,
                  "column": 347
                }
              },
              "message": "„cbc:Bogus|<b>*x*</b> U+0007“ ist hier nicht vorgesehen; an dieser Stelle steht „cbc:IssueDate“, 100 %.",
              "args": {},
              "level": "KANN",
              "pointer": "/*/*[7]",
              "fingerprint": "6af283762e910ed1d32dcdd71d43e58d11f232efe8895ff25fd12af942aa5e73"
            }
          ]
        },
        {
          "ruleId": "OZG1041",
          "outcome": "passed",
          "findings": [],
          "attestation": {
            "result": "met",
            "by": "Erika <b>Beispiel</b> | *EB*",
            "role": "Datenschutz",
            "on": "2026-10-01",
            "evidence": {
              "url": "https://example.org/beleg?a=1&b=\\"2\\""
            },
            "remark": "Gesehen\\u0007 und für gut befunden.",
            "expires": "2027-10-01",
            "path": "dienste/hundesteuer-anmeldung/nachweise.yaml",
            "line": 4
          }
        }
      ]
    },
    {
      "path": "dienste/wohngeld",
      "steckbrief": "dienste/wohngeld/steckbrief.yaml",
      "name": "Wohngeld <Antrag> & | \`Co\`\\u0007\\u202E ##[x]",
      "title": null,
      "authority": null,
      "provider": null,
      "url": null,
      "version": null,
      "verdict": "conforming",
      "documents": [
        {
          "path": "dienste/wohngeld/steckbrief.yaml",
          "kind": "steckbrief",
          "sha256": "54f74eb70732fbdbb23744c701b7697f873c457634cb36b408f11645d54ecbe2",
          "bytes": 32000,
          "outcome": "passed"
        },
        {
          "path": "dienste/wohngeld/fim/S05000002V1.0.xml",
          "kind": "xdatenfelder",
          "sha256": "f4ceb2ab4f70a15f2fc71dbceb8c175f702cc58e749ff15614d79f8386ed5380",
          "bytes": 38000,
          "outcome": "waived"
        }
      ],
      "outcomes": "p--w-----p--",
      "examined": [2,0,0,1,0,0,0,0,0,1,0,0],
      "because": [0,0,0,1,0,0,0,0,0,0,0,4],
      "results": [
        {
          "ruleId": "FIM1006",
          "outcome": "waived",
          "findings": [
            {
              "code": "no-legal-basis",
              "path": "dienste/wohngeld/fim/S05000002V1.0.xml",
              "range": {
                "start": {
                  "line": 17,
                  "column": 3
                },
                "end": {
                  "line": 37,
                  "column": 4
                }
              },
              "message": "Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.",
              "waivedBy": 0,
              "args": {},
              "level": "MUSS",
              "pointer": "/xdf:stammdatenschema/xdf:struktur[17]",
              "fingerprint": "df1bddfc8151dc0569aa57ceb4395ca6243a4603731616388e2ea74214a1991c"
            }
          ],
          "waiver": [
            {
              "rule": "FIM1006",
              "place": "fim/S05000002V1.0.xml",
              "reason": "Die Fachaufsicht | stimmt die *Handlungsgrundlage* noch ab.",
              "approvedBy": "Task Force <TF>",
              "approvedOn": "2026-10-01",
              "fileNumber": "40-1/26\\u0007",
              "until": "2026-12-31",
              "path": "dienste/wohngeld/ausnahmen.yaml",
              "line": 3
            }
          ]
        }
      ]
    },
    {
      "path": ".",
      "steckbrief": null,
      "name": null,
      "title": null,
      "authority": null,
      "provider": null,
      "url": null,
      "version": null,
      "verdict": "undecided",
      "documents": [
        {
          "path": "lose/antwort.xml",
          "kind": "xoev",
          "sha256": "48e5605ba742c8ec31c832c476e5f4c292274c1c0e9049502cb595f86fe5b92a",
          "bytes": 16000,
          "outcome": "passed"
        }
      ],
      "outcomes": "-----pu-----",
      "examined": [0,0,0,0,0,1,0,0,0,0,0,0],
      "because": [5,0,0,0,0,0,6,0,0,0,0,0],
      "results": []
    }
  ]
}

`

exports[`test/reporters/formats.test.ts > TAP > every format > junit de 1`] = `
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="vorgaben nrw-online-dienste@2.0.0" tests="36" failures="4" errors="2" time="0">
  <testsuite name="Hundesteuer: Anmeldung" tests="12" failures="4" errors="1" skipped="4" time="0">
    <properties>
      <property name="verdict" value="not-conforming"/>
      <property name="verdict-text" value="Nicht konform: 2 Vorgaben mit MUSS sind nicht erfüllt. Außerdem sind 2 Vorgaben mit SOLL oder KANN nicht erfüllt."/>
      <property name="ruleset" value="nrw-online-dienste@2.0.0"/>
      <property name="ruleset-digest" value="sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2"/>
      <property name="ruleset-status" value="entwurf"/>
      <property name="phase" value="entwicklung"/>
      <property name="as-of" value="2026-11-22"/>
      <property name="command" value="vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0"/>
    </properties>
    <testcase name="OZG1011 LeiKa-Schlüssel – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.Schlüssel" time="0">
      <failure type="MUSS" message="Der LeiKa-Schlüssel „9911000910400“ hat 13 Stellen; er braucht 14 und beginnt mit 99.">dienste/hundesteuer-anmeldung/steckbrief.yaml:12:12 Der LeiKa-Schlüssel „9911000910400“ hat 13 Stellen; er braucht 14 und beginnt mit 99.

So wird es richtig: 14-stelligen Schlüssel aus dem LeiKa eintragen, z. B. &quot;99110009104000&quot;.
Quelle: FIT-Connect Routing API, Abschnitt 3, https://docs.fitko.de/fit-connect/docs/apis/routing-api/</failure>
    </testcase>
    <testcase name="OZG1012 Gemeindeschlüssel &lt;AGS&gt; | ARS – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.Schlüssel" time="0">
      <failure type="SOLL" message="Der Gemeindeschlüssel 5314000 hat seine führende Null verloren. In Anführungszeichen schreiben: &quot;05314000&quot;.">dienste/hundesteuer-anmeldung/steckbrief.yaml:30:8 Der Gemeindeschlüssel 5314000 hat seine führende Null verloren. In Anführungszeichen schreiben: &quot;05314000&quot;.

So wird es richtig: Setzen Sie den Schlüssel in Anführungszeichen: \`&quot;05314000&quot;\`.
Quelle: Amtliches Gemeindeverzeichnis, https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html?a=1&amp;b=&quot;2&quot;</failure>
    </testcase>
    <testcase name="OZG1003 Keine Datei bleibt ununtersucht – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.Schlüssel" time="0">
      <failure type="SOLL" message="Diese Datei hat keine Vorgabe untersucht.">dienste/hundesteuer-anmeldung/scan.tif:1:1 Diese Datei hat keine Vorgabe untersucht.

So wird es richtig: Ergänzen Sie die Angabe.
Quelle: Vorgaben OZG NRW, https://example.org/vorgaben</failure>
    </testcase>
    <testcase name="FIM1006 Handlungsgrundlage bei RNG – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.FIM 2_0 &amp; 3_0" time="0">
      <failure type="MUSS" message="Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.">dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:88:3 Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.
dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:141:3 Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.
dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:203:3 Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.

So wird es richtig: Handlungsgrundlage im FIM-Editor ergänzen.
Quelle: FIM QS-Bericht, M1006, https://www.xrepository.de/details/urn:de:fim:qs</failure>
    </testcase>
    <testcase name="FIM2001 XDatenfelder ist schemavalide – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.FIM 2_0 &amp; 3_0" time="0"/>
    <testcase name="XOEV1002 Muster sind gültig gegen ihr XML-Schema – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.XÖV" time="0">
      <system-out>dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml:7:321 „cbc:Bogus|&lt;b&gt;*x*&lt;/b&gt; U+0007“ ist hier nicht vorgesehen; an dieser Stelle steht „cbc:IssueDate“, 100 %.</system-out>
    </testcase>
    <testcase name="XOEV1003 Muster erfüllen das Schematron – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.XÖV" time="0">
      <error type="unverified" message="Nicht geprüft: Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert."/>
    </testcase>
    <testcase name="XOEV1004 Ein Standard ist zuständig – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.XÖV" time="0">
      <skipped message="Nicht geprüft: Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert."/>
    </testcase>
    <testcase name="OZG1040 Datenschutz-Folgenabschätzung liegt vor und ist aktuell – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.Recht und Betrieb" time="0">
      <skipped message="durch Menschen zu prüfen: Das kann nur ein Mensch beurteilen."/>
    </testcase>
    <testcase name="OZG1041 AnsprechpersonU+0007 genannt – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.Recht und Betrieb" time="0">
      <system-out>erfüllt: Erika &lt;b&gt;Beispiel&lt;/b&gt; | *EB* (Datenschutz), 01.10.2026, gilt bis 01.10.2027; Beleg: https://example.org/beleg?a=1&amp;b=&quot;2&quot;; GesehenU+0007 und für gut befunden.; eingetragen in dienste/hundesteuer-anmeldung/nachweise.yaml:4</system-out>
    </testcase>
    <testcase name="OZG8001 Abnahmeprotokoll – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.Recht und Betrieb" time="0">
      <skipped message="nicht anwendbar: Bindet erst in der Abnahme."/>
    </testcase>
    <testcase name="OZG4001 Bezahlschnittstelle – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.Recht und Betrieb" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
  </testsuite>
  <testsuite name="Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" tests="12" failures="0" errors="0" skipped="10" time="0">
    <properties>
      <property name="verdict" value="conforming"/>
      <property name="verdict-text" value="Konform mit Ausnahmen: 1 Vorgabe mit MUSS ist erfüllt, 1 ausgenommen, keine verletzt."/>
      <property name="ruleset" value="nrw-online-dienste@2.0.0"/>
      <property name="ruleset-digest" value="sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2"/>
      <property name="ruleset-status" value="entwurf"/>
      <property name="phase" value="entwicklung"/>
      <property name="as-of" value="2026-11-22"/>
      <property name="command" value="vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0"/>
    </properties>
    <testcase name="OZG1011 LeiKa-Schlüssel – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].Schlüssel" time="0"/>
    <testcase name="OZG1012 Gemeindeschlüssel &lt;AGS&gt; | ARS – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].Schlüssel" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="OZG1003 Keine Datei bleibt ununtersucht – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].Schlüssel" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="FIM1006 Handlungsgrundlage bei RNG – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].FIM 2_0 &amp; 3_0" time="0">
      <skipped message="ausgenommen: Ausnahme bis 31.12.2026: Die Fachaufsicht stimmt die Handlungsgrundlage noch ab."/>
    </testcase>
    <testcase name="FIM2001 XDatenfelder ist schemavalide – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].FIM 2_0 &amp; 3_0" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="XOEV1002 Muster sind gültig gegen ihr XML-Schema – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].XÖV" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="XOEV1003 Muster erfüllen das Schematron – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].XÖV" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="XOEV1004 Ein Standard ist zuständig – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].XÖV" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="OZG1040 Datenschutz-Folgenabschätzung liegt vor und ist aktuell – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].Recht und Betrieb" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="OZG1041 AnsprechpersonU+0007 genannt – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].Recht und Betrieb" time="0"/>
    <testcase name="OZG8001 Abnahmeprotokoll – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].Recht und Betrieb" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="OZG4001 Bezahlschnittstelle – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].Recht und Betrieb" time="0">
      <skipped message="nicht anwendbar: Der Dienst erhebt keine Gebühr."/>
    </testcase>
  </testsuite>
  <testsuite name="Diese Dateien" tests="12" failures="0" errors="1" skipped="10" time="0">
    <properties>
      <property name="verdict" value="undecided"/>
      <property name="verdict-text" value="Diese Dateien erfüllen 1 Vorgabe mit MUSS und verletzen keine; 1 konnte nicht geprüft werden. Für ein Urteil über einen Online-Dienst fehlt der Steckbrief."/>
      <property name="ruleset" value="nrw-online-dienste@2.0.0"/>
      <property name="ruleset-digest" value="sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2"/>
      <property name="ruleset-status" value="entwurf"/>
      <property name="phase" value="entwicklung"/>
      <property name="as-of" value="2026-11-22"/>
      <property name="command" value="vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0"/>
    </properties>
    <testcase name="OZG1011 LeiKa-Schlüssel – Diese Dateien" classname="vorgaben.Diese Dateien.Schlüssel" time="0">
      <skipped message="nicht anwendbar: Es gibt keinen Steckbrief."/>
    </testcase>
    <testcase name="OZG1012 Gemeindeschlüssel &lt;AGS&gt; | ARS – Diese Dateien" classname="vorgaben.Diese Dateien.Schlüssel" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="OZG1003 Keine Datei bleibt ununtersucht – Diese Dateien" classname="vorgaben.Diese Dateien.Schlüssel" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="FIM1006 Handlungsgrundlage bei RNG – Diese Dateien" classname="vorgaben.Diese Dateien.FIM 2_0 &amp; 3_0" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="FIM2001 XDatenfelder ist schemavalide – Diese Dateien" classname="vorgaben.Diese Dateien.FIM 2_0 &amp; 3_0" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="XOEV1002 Muster sind gültig gegen ihr XML-Schema – Diese Dateien" classname="vorgaben.Diese Dateien.XÖV" time="0"/>
    <testcase name="XOEV1003 Muster erfüllen das Schematron – Diese Dateien" classname="vorgaben.Diese Dateien.XÖV" time="0">
      <error type="unverified" message="Nicht geprüft: Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert."/>
    </testcase>
    <testcase name="XOEV1004 Ein Standard ist zuständig – Diese Dateien" classname="vorgaben.Diese Dateien.XÖV" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="OZG1040 Datenschutz-Folgenabschätzung liegt vor und ist aktuell – Diese Dateien" classname="vorgaben.Diese Dateien.Recht und Betrieb" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="OZG1041 AnsprechpersonU+0007 genannt – Diese Dateien" classname="vorgaben.Diese Dateien.Recht und Betrieb" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="OZG8001 Abnahmeprotokoll – Diese Dateien" classname="vorgaben.Diese Dateien.Recht und Betrieb" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
    <testcase name="OZG4001 Bezahlschnittstelle – Diese Dateien" classname="vorgaben.Diese Dateien.Recht und Betrieb" time="0">
      <skipped message="nicht anwendbar"/>
    </testcase>
  </testsuite>
</testsuites>

`

exports[`test/reporters/formats.test.ts > TAP > every format > junit en 1`] = `
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="vorgaben nrw-online-dienste@2.0.0" tests="36" failures="4" errors="2" time="0">
  <testsuite name="Hundesteuer: Anmeldung" tests="12" failures="4" errors="1" skipped="4" time="0">
    <properties>
      <property name="verdict" value="not-conforming"/>
      <property name="verdict-text" value="Not conforming: 2 MUST rules are not met. Besides, 2 SHOULD or MAY rules are not met."/>
      <property name="ruleset" value="nrw-online-dienste@2.0.0"/>
      <property name="ruleset-digest" value="sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2"/>
      <property name="ruleset-status" value="entwurf"/>
      <property name="phase" value="entwicklung"/>
      <property name="as-of" value="2026-11-22"/>
      <property name="command" value="vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0"/>
    </properties>
    <testcase name="OZG1011 LeiKa key – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.Keys" time="0">
      <failure type="MUSS" message="The LeiKa key &apos;9911000910400&apos; has 13 digits; it needs 14 and starts with 99.">dienste/hundesteuer-anmeldung/steckbrief.yaml:12:12 The LeiKa key &apos;9911000910400&apos; has 13 digits; it needs 14 and starts with 99.

How to put it right: Enter the 14-digit key from the LeiKa, e.g. &quot;99110009104000&quot;.
Source: FIT-Connect Routing API, Abschnitt 3, https://docs.fitko.de/fit-connect/docs/apis/routing-api/</failure>
    </testcase>
    <testcase name="OZG1012 Municipality key &lt;AGS&gt; | ARS – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.Keys" time="0">
      <failure type="SOLL" message="The municipality key 5314000 has lost its leading zero. Put it in quotation marks: &quot;05314000&quot;.">dienste/hundesteuer-anmeldung/steckbrief.yaml:30:8 The municipality key 5314000 has lost its leading zero. Put it in quotation marks: &quot;05314000&quot;.

How to put it right: Put the key in quotation marks: \`&quot;05314000&quot;\`.
Source: Amtliches Gemeindeverzeichnis, https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html?a=1&amp;b=&quot;2&quot;</failure>
    </testcase>
    <testcase name="OZG1003 No file stays unexamined – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.Keys" time="0">
      <failure type="SOLL" message="No rule examined this file.">dienste/hundesteuer-anmeldung/scan.tif:1:1 No rule examined this file.

How to put it right: Add the statement.
Source: Vorgaben OZG NRW, https://example.org/vorgaben</failure>
    </testcase>
    <testcase name="FIM1006 Legal basis for RNG – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.FIM 2_0 &amp; 3_0" time="0">
      <failure type="MUSS" message="The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.">dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:88:3 The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.
dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:141:3 The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.
dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:203:3 The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.

How to put it right: Add the legal basis in the FIM editor.
Source: FIM QS-Bericht, M1006, https://www.xrepository.de/details/urn:de:fim:qs</failure>
    </testcase>
    <testcase name="FIM2001 XDatenfelder is valid against its schema – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.FIM 2_0 &amp; 3_0" time="0"/>
    <testcase name="XOEV1002 Samples are valid against their XML Schema – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.XÖV" time="0">
      <system-out>dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml:7:321 &apos;cbc:Bogus|&lt;b&gt;*x*&lt;/b&gt; U+0007&apos; is not expected here; this is the place of &apos;cbc:IssueDate&apos;, 100 %.</system-out>
    </testcase>
    <testcase name="XOEV1003 Samples meet the Schematron – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.XÖV" time="0">
      <error type="unverified" message="Not checked: Schematron of XGewerbeanzeige 2.2: saxon-js is not installed."/>
    </testcase>
    <testcase name="XOEV1004 One standard is in charge – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.XÖV" time="0">
      <skipped message="Not checked: Schematron of XGewerbeanzeige 2.2: saxon-js is not installed."/>
    </testcase>
    <testcase name="OZG1040 A data protection impact assessment exists and is up to date – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.Law and operation" time="0">
      <skipped message="to be judged by humans: Only a human can judge this."/>
    </testcase>
    <testcase name="OZG1041 Contact personU+0007 named – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.Law and operation" time="0">
      <system-out>met: Erika &lt;b&gt;Beispiel&lt;/b&gt; | *EB* (Datenschutz), 2026-10-01, holds until 2027-10-01; Evidence: https://example.org/beleg?a=1&amp;b=&quot;2&quot;; GesehenU+0007 und für gut befunden.; entered in dienste/hundesteuer-anmeldung/nachweise.yaml:4</system-out>
    </testcase>
    <testcase name="OZG8001 Acceptance protocol – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.Law and operation" time="0">
      <skipped message="not applicable: Binds in acceptance only."/>
    </testcase>
    <testcase name="OZG4001 Payment interface – Hundesteuer: Anmeldung" classname="vorgaben.Hundesteuer: Anmeldung.Law and operation" time="0">
      <skipped message="not applicable"/>
    </testcase>
  </testsuite>
  <testsuite name="Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" tests="12" failures="0" errors="0" skipped="10" time="0">
    <properties>
      <property name="verdict" value="conforming"/>
      <property name="verdict-text" value="Conforming with waivers: 1 MUST rule is met, 1 waived, none violated."/>
      <property name="ruleset" value="nrw-online-dienste@2.0.0"/>
      <property name="ruleset-digest" value="sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2"/>
      <property name="ruleset-status" value="entwurf"/>
      <property name="phase" value="entwicklung"/>
      <property name="as-of" value="2026-11-22"/>
      <property name="command" value="vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0"/>
    </properties>
    <testcase name="OZG1011 LeiKa key – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].Keys" time="0"/>
    <testcase name="OZG1012 Municipality key &lt;AGS&gt; | ARS – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].Keys" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="OZG1003 No file stays unexamined – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].Keys" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="FIM1006 Legal basis for RNG – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].FIM 2_0 &amp; 3_0" time="0">
      <skipped message="waived: Waived until 2026-12-31: the supervisory body still settles the legal basis."/>
    </testcase>
    <testcase name="FIM2001 XDatenfelder is valid against its schema – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].FIM 2_0 &amp; 3_0" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="XOEV1002 Samples are valid against their XML Schema – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].XÖV" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="XOEV1003 Samples meet the Schematron – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].XÖV" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="XOEV1004 One standard is in charge – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].XÖV" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="OZG1040 A data protection impact assessment exists and is up to date – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].Law and operation" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="OZG1041 Contact personU+0007 named – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].Law and operation" time="0"/>
    <testcase name="OZG8001 Acceptance protocol – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].Law and operation" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="OZG4001 Payment interface – Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]" classname="vorgaben.Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x].Law and operation" time="0">
      <skipped message="not applicable: The service takes no fee."/>
    </testcase>
  </testsuite>
  <testsuite name="These files" tests="12" failures="0" errors="1" skipped="10" time="0">
    <properties>
      <property name="verdict" value="undecided"/>
      <property name="verdict-text" value="These files meet 1 MUST rule and violate none; 1 could not be checked. A verdict on an online service needs its Steckbrief."/>
      <property name="ruleset" value="nrw-online-dienste@2.0.0"/>
      <property name="ruleset-digest" value="sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2"/>
      <property name="ruleset-status" value="entwurf"/>
      <property name="phase" value="entwicklung"/>
      <property name="as-of" value="2026-11-22"/>
      <property name="command" value="vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0"/>
    </properties>
    <testcase name="OZG1011 LeiKa key – These files" classname="vorgaben.These files.Keys" time="0">
      <skipped message="not applicable: There is no Steckbrief."/>
    </testcase>
    <testcase name="OZG1012 Municipality key &lt;AGS&gt; | ARS – These files" classname="vorgaben.These files.Keys" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="OZG1003 No file stays unexamined – These files" classname="vorgaben.These files.Keys" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="FIM1006 Legal basis for RNG – These files" classname="vorgaben.These files.FIM 2_0 &amp; 3_0" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="FIM2001 XDatenfelder is valid against its schema – These files" classname="vorgaben.These files.FIM 2_0 &amp; 3_0" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="XOEV1002 Samples are valid against their XML Schema – These files" classname="vorgaben.These files.XÖV" time="0"/>
    <testcase name="XOEV1003 Samples meet the Schematron – These files" classname="vorgaben.These files.XÖV" time="0">
      <error type="unverified" message="Not checked: Schematron of XGewerbeanzeige 2.2: saxon-js is not installed."/>
    </testcase>
    <testcase name="XOEV1004 One standard is in charge – These files" classname="vorgaben.These files.XÖV" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="OZG1040 A data protection impact assessment exists and is up to date – These files" classname="vorgaben.These files.Law and operation" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="OZG1041 Contact personU+0007 named – These files" classname="vorgaben.These files.Law and operation" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="OZG8001 Acceptance protocol – These files" classname="vorgaben.These files.Law and operation" time="0">
      <skipped message="not applicable"/>
    </testcase>
    <testcase name="OZG4001 Payment interface – These files" classname="vorgaben.These files.Law and operation" time="0">
      <skipped message="not applicable"/>
    </testcase>
  </testsuite>
</testsuites>

`

exports[`test/reporters/formats.test.ts > TAP > every format > markdown de 1`] = `
**Insgesamt: 1 konform, 1 nicht konform, 1 nicht entschieden.** 7 Dateien, 36 Ergebnisse: 6 erfüllt, 4 nicht erfüllt, 21 nicht anwendbar, 1 durch Menschen zu prüfen, 3 nicht prüfbar, 1 ausgenommen.

## Hundesteuer: Anmeldung

**Nicht konform: 2 Vorgaben mit MUSS sind nicht erfüllt. Außerdem sind 2 Vorgaben mit SOLL oder KANN nicht erfüllt.**

4 Dateien, 12 Regeln: 3 erfüllt, 4 nicht erfüllt, 2 nicht anwendbar, 1 durch Menschen zu prüfen, 2 nicht prüfbar.

### Befunde

#### \`dienste/hundesteuer-anmeldung/steckbrief.yaml\`

| Stelle | Stufe | Vorgabe | Befund |
| --- | --- | --- | --- |
| 12:12 | MUSS | OZG1011 | Der LeiKa-Schlüssel „9911000910400“ hat 13 Stellen; er braucht 14 und beginnt mit 99. |
| 30:8 | SOLL | OZG1012 | Der Gemeindeschlüssel 5314000 hat seine führende Null verloren. In Anführungszeichen schreiben: "05314000". |

#### \`dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml\`

| Stelle | Stufe | Vorgabe | Befund |
| --- | --- | --- | --- |
| 88:3 | MUSS | FIM1006 | Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage. |
| 141:3 | MUSS | FIM1006 | Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage. |
| 203:3 | MUSS | FIM1006 | Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage. |

#### \`dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml\`

| Stelle | Stufe | Vorgabe | Befund |
| --- | --- | --- | --- |
| 7:321 | KANN | XOEV1002 | „cbc:Bogus\\|&lt;b&gt;\\*x\\*&lt;/b&gt; U+0007“ ist hier nicht vorgesehen; an dieser Stelle steht „cbc:IssueDate“, 100 %. |

#### \`dienste/hundesteuer-anmeldung/scan.tif\`

| Stelle | Stufe | Vorgabe | Befund |
| --- | --- | --- | --- |
| 1:1 | SOLL | OZG1003 | Diese Datei hat keine Vorgabe untersucht. |

### Nicht geprüft

- **XOEV1003** Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert.
- **XOEV1004** Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert.

### Von Menschen beurteilt

- **OZG1041** erfüllt: Erika &lt;b&gt;Beispiel&lt;/b&gt; \\| \\*EB\\* (Datenschutz), 01.10.2026, gilt bis 01.10.2027; Beleg: https://example.org/beleg?a=1&amp;b="2"; GesehenU+0007 und für gut befunden.; eingetragen in dienste/hundesteuer-anmeldung/nachweise.yaml:4

### Durch Menschen zu prüfen

- **OZG1040** Datenschutz-Folgenabschätzung liegt vor und ist aktuell

### So wird es richtig

- **OZG1011** 14-stelligen Schlüssel aus dem LeiKa eintragen, z. B. "99110009104000". Quelle: [FIT-Connect Routing API, Abschnitt 3](<https://docs.fitko.de/fit-connect/docs/apis/routing-api/>)
- **OZG1012** Setzen Sie den Schlüssel in Anführungszeichen: \\\`"05314000"\\\`. Quelle: [Amtliches Gemeindeverzeichnis](<https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html?a=1&b=%222%22>)
- **OZG1003** Ergänzen Sie die Angabe. Quelle: [Vorgaben OZG NRW](<https://example.org/vorgaben>)
- **FIM1006** Handlungsgrundlage im FIM-Editor ergänzen. Quelle: [FIM QS-Bericht, M1006](<https://www.xrepository.de/details/urn:de:fim:qs>)

## Wohngeld &lt;Antrag&gt; &amp; \\| \\\`Co\\\`U+0007U+202E \\#\\#\\[x\\]

**Konform mit Ausnahmen: 1 Vorgabe mit MUSS ist erfüllt, 1 ausgenommen, keine verletzt.**

2 Dateien, 12 Regeln: 2 erfüllt, 0 nicht erfüllt, 9 nicht anwendbar, 0 durch Menschen zu prüfen, 0 nicht prüfbar, 1 ausgenommen.

### Ausnahmen

- **FIM1006** Ausnahme bis 31.12.2026, genehmigt von Task Force &lt;TF&gt; am 01.10.2026, Az. 40-1/26U+0007: Die Fachaufsicht \\| stimmt die \\*Handlungsgrundlage\\* noch ab. Stelle: fim/S05000002V1.0.xml. 1 Befund ist damit ausgenommen.

## Diese Dateien

**Diese Dateien erfüllen 1 Vorgabe mit MUSS und verletzen keine; 1 konnte nicht geprüft werden. Für ein Urteil über einen Online-Dienst fehlt der Steckbrief.**

1 Datei, 12 Regeln: 1 erfüllt, 0 nicht erfüllt, 10 nicht anwendbar, 0 durch Menschen zu prüfen, 1 nicht prüfbar.

### Nicht geprüft

- **XOEV1003** Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert.

---

nrw-online-dienste 2.0.0 (Entwurf) · Stand 22.11.2026 · vorgaben 0.1.0 · \`sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2\` · Mit vorgaben ausgeliefert.  
Dieser Aufruf wiederholt die Prüfung: \`vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0\`

`

exports[`test/reporters/formats.test.ts > TAP > every format > markdown en 1`] = `
**In total: 1 conforming, 1 not conforming, 1 undecided.** 7 files, 36 results: 6 met, 4 not met, 21 not applicable, 1 to be judged by humans, 3 could not be checked, 1 waived.

## Hundesteuer: Anmeldung

**Not conforming: 2 MUST rules are not met. Besides, 2 SHOULD or MAY rules are not met.**

4 files, 12 rules: 3 met, 4 not met, 2 not applicable, 1 to be judged by humans, 2 could not be checked.

### Findings

#### \`dienste/hundesteuer-anmeldung/steckbrief.yaml\`

| Place | Level | Rule | Finding |
| --- | --- | --- | --- |
| 12:12 | MUST | OZG1011 | The LeiKa key '9911000910400' has 13 digits; it needs 14 and starts with 99. |
| 30:8 | SHOULD | OZG1012 | The municipality key 5314000 has lost its leading zero. Put it in quotation marks: "05314000". |

#### \`dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml\`

| Place | Level | Rule | Finding |
| --- | --- | --- | --- |
| 88:3 | MUST | FIM1006 | The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis. |
| 141:3 | MUST | FIM1006 | The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis. |
| 203:3 | MUST | FIM1006 | The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis. |

#### \`dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml\`

| Place | Level | Rule | Finding |
| --- | --- | --- | --- |
| 7:321 | MAY | XOEV1002 | 'cbc:Bogus\\|&lt;b&gt;\\*x\\*&lt;/b&gt; U+0007' is not expected here; this is the place of 'cbc:IssueDate', 100 %. |

#### \`dienste/hundesteuer-anmeldung/scan.tif\`

| Place | Level | Rule | Finding |
| --- | --- | --- | --- |
| 1:1 | SHOULD | OZG1003 | No rule examined this file. |

### Not checked

- **XOEV1003** Schematron of XGewerbeanzeige 2.2: saxon-js is not installed.
- **XOEV1004** Schematron of XGewerbeanzeige 2.2: saxon-js is not installed.

### Judged by humans

- **OZG1041** met: Erika &lt;b&gt;Beispiel&lt;/b&gt; \\| \\*EB\\* (Datenschutz), 2026-10-01, holds until 2027-10-01; Evidence: https://example.org/beleg?a=1&amp;b="2"; GesehenU+0007 und für gut befunden.; entered in dienste/hundesteuer-anmeldung/nachweise.yaml:4

### To be judged by humans

- **OZG1040** A data protection impact assessment exists and is up to date

### How to put it right

- **OZG1011** Enter the 14-digit key from the LeiKa, e.g. "99110009104000". Source: [FIT-Connect Routing API, Abschnitt 3](<https://docs.fitko.de/fit-connect/docs/apis/routing-api/>)
- **OZG1012** Put the key in quotation marks: \\\`"05314000"\\\`. Source: [Amtliches Gemeindeverzeichnis](<https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html?a=1&b=%222%22>)
- **OZG1003** Add the statement. Source: [Vorgaben OZG NRW](<https://example.org/vorgaben>)
- **FIM1006** Add the legal basis in the FIM editor. Source: [FIM QS-Bericht, M1006](<https://www.xrepository.de/details/urn:de:fim:qs>)

## Wohngeld &lt;Antrag&gt; &amp; \\| \\\`Co\\\`U+0007U+202E \\#\\#\\[x\\]

**Conforming with waivers: 1 MUST rule is met, 1 waived, none violated.**

2 files, 12 rules: 2 met, 0 not met, 9 not applicable, 0 to be judged by humans, 0 could not be checked, 1 waived.

### Waivers

- **FIM1006** Waived until 2026-12-31, approved by Task Force &lt;TF&gt; on 2026-10-01, ref. 40-1/26U+0007: Die Fachaufsicht \\| stimmt die \\*Handlungsgrundlage\\* noch ab. Place: fim/S05000002V1.0.xml. This waives 1 finding.

## These files

**These files meet 1 MUST rule and violate none; 1 could not be checked. A verdict on an online service needs its Steckbrief.**

1 file, 12 rules: 1 met, 0 not met, 10 not applicable, 0 to be judged by humans, 1 could not be checked.

### Not checked

- **XOEV1003** Schematron of XGewerbeanzeige 2.2: saxon-js is not installed.

---

nrw-online-dienste 2.0.0 (draft) · as of 2026-11-22 · vorgaben 0.1.0 · \`sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2\` · Comes with vorgaben.  
This command repeats the check: \`vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0\`

`

exports[`test/reporters/formats.test.ts > TAP > every format > sarif de 1`] = `
{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "vorgaben",
          "version": "0.1.0",
          "semanticVersion": "0.1.0",
          "informationUri": "https://www.npmjs.com/package/vorgaben",
          "rules": [
            {
              "id": "OZG1011",
              "name": "LeikaKeyForm",
              "shortDescription": {
                "text": "LeiKa-Schlüssel."
              },
              "fullDescription": {
                "text": "LeiKa-Schlüssel: so verlangt es die Vorgabe."
              },
              "help": {
                "text": "LeiKa-Schlüssel: so verlangt es die Vorgabe.\\n\\nWarum: Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\nSo wird es richtig: 14-stelligen Schlüssel aus dem LeiKa eintragen, z. B. \\"99110009104000\\".\\n\\nQuelle: FIT-Connect Routing API, Abschnitt 3, https://docs.fitko.de/fit-connect/docs/apis/routing-api/",
                "markdown": "LeiKa-Schlüssel: so verlangt es die Vorgabe.\\n\\n**Warum:** Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\n**So wird es richtig:** 14-stelligen Schlüssel aus dem LeiKa eintragen, z. B. \\"99110009104000\\".\\n\\n**Quelle:** [FIT-Connect Routing API, Abschnitt 3](<https://docs.fitko.de/fit-connect/docs/apis/routing-api/>)"
              },
              "helpUri": "https://docs.fitko.de/fit-connect/docs/apis/routing-api/",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "Schlüssel",
                  "ozg",
                  "tag-0",
                  "tag-1",
                  "tag-2",
                  "tag-3",
                  "tag-4",
                  "tag-5",
                  "tag-6",
                  "tag-7",
                  "tag-8",
                  "tag-9",
                  "tag-10",
                  "tag-11",
                  "tag-12",
                  "tag-13",
                  "tag-14",
                  "tag-15",
                  "tag-16",
                  "tag-17"
                ],
                "precision": "very-high",
                "problem.severity": "error"
              }
            },
            {
              "id": "OZG1012",
              "name": "AgsLeadingZero",
              "shortDescription": {
                "text": "Gemeindeschlüssel <AGS> | ARS."
              },
              "fullDescription": {
                "text": "Gemeindeschlüssel <AGS> | ARS: so verlangt es die Vorgabe."
              },
              "help": {
                "text": "Gemeindeschlüssel <AGS> | ARS: so verlangt es die Vorgabe.\\n\\nWarum: Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\nSo wird es richtig: Setzen Sie den Schlüssel in Anführungszeichen: \`\\"05314000\\"\`.\\n\\nQuelle: Amtliches Gemeindeverzeichnis, https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html?a=1&b=\\"2\\"",
                "markdown": "Gemeindeschlüssel &lt;AGS&gt; \\\\| ARS: so verlangt es die Vorgabe.\\n\\n**Warum:** Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\n**So wird es richtig:** Setzen Sie den Schlüssel in Anführungszeichen: \\\\\`\\"05314000\\"\\\\\`.\\n\\n**Quelle:** [Amtliches Gemeindeverzeichnis](<https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html?a=1&b=%222%22>)"
              },
              "helpUri": "https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html?a=1&b=%222%22",
              "defaultConfiguration": {
                "level": "warning"
              },
              "properties": {
                "tags": [
                  "Schlüssel",
                  "ozg"
                ],
                "precision": "high",
                "problem.severity": "warning"
              }
            },
            {
              "id": "OZG1003",
              "name": "NothingUnexamined",
              "shortDescription": {
                "text": "Keine Datei bleibt ununtersucht."
              },
              "fullDescription": {
                "text": "Keine Datei bleibt ununtersucht: so verlangt es die Vorgabe."
              },
              "help": {
                "text": "Keine Datei bleibt ununtersucht: so verlangt es die Vorgabe.\\n\\nWarum: Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\nSo wird es richtig: Ergänzen Sie die Angabe.\\n\\nQuelle: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "Keine Datei bleibt ununtersucht: so verlangt es die Vorgabe.\\n\\n**Warum:** Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\n**So wird es richtig:** Ergänzen Sie die Angabe.\\n\\n**Quelle:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "warning"
              },
              "properties": {
                "tags": [
                  "Schlüssel",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "warning"
              }
            },
            {
              "id": "FIM1006",
              "name": "LegalBasisPresent",
              "shortDescription": {
                "text": "Handlungsgrundlage bei RNG."
              },
              "fullDescription": {
                "text": "Handlungsgrundlage bei RNG: so verlangt es die Vorgabe."
              },
              "help": {
                "text": "Handlungsgrundlage bei RNG: so verlangt es die Vorgabe.\\n\\nWarum: Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\nSo wird es richtig: Handlungsgrundlage im FIM-Editor ergänzen.\\n\\nQuelle: FIM QS-Bericht, M1006, https://www.xrepository.de/details/urn:de:fim:qs",
                "markdown": "Handlungsgrundlage bei RNG: so verlangt es die Vorgabe.\\n\\n**Warum:** Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\n**So wird es richtig:** Handlungsgrundlage im FIM-Editor ergänzen.\\n\\n**Quelle:** [FIM QS-Bericht, M1006](<https://www.xrepository.de/details/urn:de:fim:qs>)"
              },
              "helpUri": "https://www.xrepository.de/details/urn:de:fim:qs",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "FIM 2.0 & 3.0",
                  "ozg"
                ],
                "precision": "very-high",
                "problem.severity": "error"
              }
            },
            {
              "id": "FIM2001",
              "name": "XdatenfelderXsdValid",
              "shortDescription": {
                "text": "XDatenfelder ist schemavalide."
              },
              "fullDescription": {
                "text": "XDatenfelder ist schemavalide: so verlangt es die Vorgabe."
              },
              "help": {
                "text": "XDatenfelder ist schemavalide: so verlangt es die Vorgabe.\\n\\nWarum: Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\nSo wird es richtig: Ergänzen Sie die Angabe.\\n\\nQuelle: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "XDatenfelder ist schemavalide: so verlangt es die Vorgabe.\\n\\n**Warum:** Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\n**So wird es richtig:** Ergänzen Sie die Angabe.\\n\\n**Quelle:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "FIM 2.0 & 3.0",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "error"
              }
            },
            {
              "id": "XOEV1002",
              "name": "XsdValid",
              "shortDescription": {
                "text": "Muster sind gültig gegen ihr XML-Schema."
              },
              "fullDescription": {
                "text": "Muster sind gültig gegen ihr XML-Schema: so verlangt es die Vorgabe."
              },
              "help": {
                "text": "Muster sind gültig gegen ihr XML-Schema: so verlangt es die Vorgabe.\\n\\nWarum: Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\nSo wird es richtig: Ergänzen Sie die Angabe.\\n\\nQuelle: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "Muster sind gültig gegen ihr XML-Schema: so verlangt es die Vorgabe.\\n\\n**Warum:** Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\n**So wird es richtig:** Ergänzen Sie die Angabe.\\n\\n**Quelle:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "XÖV",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "error"
              }
            },
            {
              "id": "XOEV1003",
              "name": "SchematronValid",
              "shortDescription": {
                "text": "Muster erfüllen das Schematron."
              },
              "fullDescription": {
                "text": "Muster erfüllen das Schematron: so verlangt es die Vorgabe."
              },
              "help": {
                "text": "Muster erfüllen das Schematron: so verlangt es die Vorgabe.\\n\\nWarum: Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\nSo wird es richtig: Ergänzen Sie die Angabe.\\n\\nQuelle: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "Muster erfüllen das Schematron: so verlangt es die Vorgabe.\\n\\n**Warum:** Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\n**So wird es richtig:** Ergänzen Sie die Angabe.\\n\\n**Quelle:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "XÖV",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "error"
              }
            },
            {
              "id": "XOEV1004",
              "name": "StandardClaimsDocument",
              "shortDescription": {
                "text": "Ein Standard ist zuständig."
              },
              "fullDescription": {
                "text": "Ein Standard ist zuständig: so verlangt es die Vorgabe."
              },
              "help": {
                "text": "Ein Standard ist zuständig: so verlangt es die Vorgabe.\\n\\nWarum: Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\nSo wird es richtig: Ergänzen Sie die Angabe.\\n\\nQuelle: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "Ein Standard ist zuständig: so verlangt es die Vorgabe.\\n\\n**Warum:** Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\n**So wird es richtig:** Ergänzen Sie die Angabe.\\n\\n**Quelle:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "warning"
              },
              "properties": {
                "tags": [
                  "XÖV",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "warning"
              }
            },
            {
              "id": "OZG1040",
              "name": "PrivacyByPeople",
              "shortDescription": {
                "text": "Datenschutz-Folgenabschätzung liegt vor und ist aktuell."
              },
              "fullDescription": {
                "text": "Datenschutz-Folgenabschätzung liegt vor und ist aktuell: so verlangt es die Vorgabe."
              },
              "help": {
                "text": "Datenschutz-Folgenabschätzung liegt vor und ist aktuell: so verlangt es die Vorgabe.\\n\\nWarum: Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\nSo wird es richtig: Ergänzen Sie die Angabe.\\n\\nQuelle: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "Datenschutz-Folgenabschätzung liegt vor und ist aktuell: so verlangt es die Vorgabe.\\n\\n**Warum:** Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\n**So wird es richtig:** Ergänzen Sie die Angabe.\\n\\n**Quelle:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "Recht und Betrieb",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "error"
              }
            },
            {
              "id": "OZG1041",
              "name": "ContactPerson",
              "shortDescription": {
                "text": "AnsprechpersonU+0007 genannt."
              },
              "fullDescription": {
                "text": "AnsprechpersonU+0007 genannt: so verlangt es die Vorgabe."
              },
              "help": {
                "text": "AnsprechpersonU+0007 genannt: so verlangt es die Vorgabe.\\n\\nWarum: Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\nSo wird es richtig: Ergänzen Sie die Angabe.\\n\\nQuelle: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "AnsprechpersonU+0007 genannt: so verlangt es die Vorgabe.\\n\\n**Warum:** Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\n**So wird es richtig:** Ergänzen Sie die Angabe.\\n\\n**Quelle:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "note"
              },
              "properties": {
                "tags": [
                  "Recht und Betrieb",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "recommendation"
              }
            },
            {
              "id": "OZG8001",
              "name": "AcceptanceProtocol",
              "shortDescription": {
                "text": "Abnahmeprotokoll."
              },
              "fullDescription": {
                "text": "Abnahmeprotokoll: so verlangt es die Vorgabe."
              },
              "help": {
                "text": "Abnahmeprotokoll: so verlangt es die Vorgabe.\\n\\nWarum: Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\nSo wird es richtig: Ergänzen Sie die Angabe.\\n\\nQuelle: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "Abnahmeprotokoll: so verlangt es die Vorgabe.\\n\\n**Warum:** Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\n**So wird es richtig:** Ergänzen Sie die Angabe.\\n\\n**Quelle:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "note"
              },
              "properties": {
                "tags": [
                  "Recht und Betrieb",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "recommendation"
              }
            },
            {
              "id": "OZG4001",
              "name": "PaymentInterface",
              "shortDescription": {
                "text": "Bezahlschnittstelle."
              },
              "fullDescription": {
                "text": "Bezahlschnittstelle: so verlangt es die Vorgabe."
              },
              "help": {
                "text": "Bezahlschnittstelle: so verlangt es die Vorgabe.\\n\\nWarum: Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\nSo wird es richtig: Ergänzen Sie die Angabe.\\n\\nQuelle: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "Bezahlschnittstelle: so verlangt es die Vorgabe.\\n\\n**Warum:** Ohne diese Angabe findet der Antrag seinen Weg nicht.\\n\\n**So wird es richtig:** Ergänzen Sie die Angabe.\\n\\n**Quelle:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "Recht und Betrieb",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "error"
              }
            }
          ]
        },
        "extensions": [
          {
            "name": "nrw-online-dienste",
            "version": "2.0.0",
            "semanticVersion": "2.0.0",
            "properties": {
              "digest": "sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2",
              "status": "entwurf",
              "signedBy": null,
              "bundled": true
            }
          }
        ]
      },
      "automationDetails": {
        "id": "vorgaben/nrw-online-dienste/"
      },
      "invocations": [
        {
          "commandLine": "vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0",
          "executionSuccessful": true,
          "toolExecutionNotifications": [
            {
              "level": "warning",
              "message": {
                "text": "Hundesteuer: Anmeldung: Nicht geprüft: Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert."
              },
              "associatedRule": {
                "id": "XOEV1003",
                "index": 6
              }
            },
            {
              "level": "warning",
              "message": {
                "text": "Hundesteuer: Anmeldung: Nicht geprüft: Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert."
              },
              "associatedRule": {
                "id": "XOEV1004",
                "index": 7
              }
            },
            {
              "level": "warning",
              "message": {
                "text": "Diese Dateien: Nicht geprüft: Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert."
              },
              "associatedRule": {
                "id": "XOEV1003",
                "index": 6
              }
            }
          ]
        }
      ],
      "language": "de",
      "columnKind": "utf16CodeUnits",
      "results": [
        {
          "ruleId": "OZG1011",
          "ruleIndex": 0,
          "level": "error",
          "message": {
            "text": "Der LeiKa-Schlüssel „9911000910400“ hat 13 Stellen; er braucht 14 und beginnt mit 99."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "dienste/hundesteuer-anmeldung/steckbrief.yaml"
                },
                "region": {
                  "startLine": 12,
                  "startColumn": 12,
                  "endLine": 12,
                  "endColumn": 27
                }
              }
            }
          ],
          "relatedLocations": [
            {
              "id": 0,
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml"
                },
                "region": {
                  "startLine": 3,
                  "startColumn": 1,
                  "endLine": 3,
                  "endColumn": 9
                }
              }
            }
          ],
          "partialFingerprints": {
            "vorgaben/v1": "fd78247fedabb3212553601e7ee44cf86a9d11850c7b46c33db93c7cca07cae1",
            "primaryLocationLineHash": "fd78247fedabb321:1"
          }
        },
        {
          "ruleId": "OZG1012",
          "ruleIndex": 1,
          "level": "warning",
          "message": {
            "text": "Der Gemeindeschlüssel 5314000 hat seine führende Null verloren. In Anführungszeichen schreiben: \\"05314000\\"."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "dienste/hundesteuer-anmeldung/steckbrief.yaml"
                },
                "region": {
                  "startLine": 30,
                  "startColumn": 8,
                  "endLine": 30,
                  "endColumn": 17
                }
              }
            }
          ],
          "partialFingerprints": {
            "vorgaben/v1": "1b8b99d45775eaa7d034f92c8f5e626ec62e98d2867cdb342ac78bc38b562cf9",
            "primaryLocationLineHash": "1b8b99d45775eaa7:1"
          }
        },
        {
          "ruleId": "FIM1006",
          "ruleIndex": 3,
          "level": "error",
          "message": {
            "text": "Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml"
                },
                "region": {
                  "startLine": 88,
                  "startColumn": 3,
                  "endLine": 108,
                  "endColumn": 4
                }
              }
            }
          ],
          "partialFingerprints": {
            "vorgaben/v1": "75d279106516b97b31f65dba48a84a7989f5b0a20f5994dd783adfab6bc6e7d6",
            "primaryLocationLineHash": "75d279106516b97b:1"
          }
        },
        {
          "ruleId": "FIM1006",
          "ruleIndex": 3,
          "level": "error",
          "message": {
            "text": "Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml"
                },
                "region": {
                  "startLine": 141,
                  "startColumn": 3,
                  "endLine": 161,
                  "endColumn": 4
                }
              }
            }
          ],
          "partialFingerprints": {
            "vorgaben/v1": "bd3b956b1b5d1f7bce698bbb994ce7b8c4ff369d33fd98ccb951244fd9b04fd1",
            "primaryLocationLineHash": "bd3b956b1b5d1f7b:1"
          }
        },
        {
          "ruleId": "FIM1006",
          "ruleIndex": 3,
          "level": "error",
          "message": {
            "text": "Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml"
                },
                "region": {
                  "startLine": 203,
                  "startColumn": 3,
                  "endLine": 223,
                  "endColumn": 4
                }
              }
            }
          ],
          "partialFingerprints": {
            "vorgaben/v1": "da1a43605b67b32966693dfeb2859018f7c553c93bd98f9c584926fa7aa6b702",
            "primaryLocationLineHash": "da1a43605b67b329:1"
          }
        },
        {
          "ruleId": "OZG1003",
          "ruleIndex": 2,
          "level": "warning",
          "message": {
            "text": "Diese Datei hat keine Vorgabe untersucht."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "dienste/hundesteuer-anmeldung/scan.tif"
                },
                "region": {
                  "startLine": 1,
                  "startColumn": 1,
                  "endLine": 1,
                  "endColumn": 2
                }
              }
            }
          ],
          "partialFingerprints": {
            "vorgaben/v1": "04bea31c7fa553de9f16b0c804923abc880b8c76c611e8d2656e09a573520305",
            "primaryLocationLineHash": "04bea31c7fa553de:1"
          }
        }
      ]
    }
  ]
}

`

exports[`test/reporters/formats.test.ts > TAP > every format > sarif en 1`] = `
{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "vorgaben",
          "version": "0.1.0",
          "semanticVersion": "0.1.0",
          "informationUri": "https://www.npmjs.com/package/vorgaben",
          "rules": [
            {
              "id": "OZG1011",
              "name": "LeikaKeyForm",
              "shortDescription": {
                "text": "LeiKa key."
              },
              "fullDescription": {
                "text": "LeiKa key: this is required."
              },
              "help": {
                "text": "LeiKa key: this is required.\\n\\nWhy: Without it the application does not find its way.\\n\\nHow to put it right: Enter the 14-digit key from the LeiKa, e.g. \\"99110009104000\\".\\n\\nSource: FIT-Connect Routing API, Abschnitt 3, https://docs.fitko.de/fit-connect/docs/apis/routing-api/",
                "markdown": "LeiKa key: this is required.\\n\\n**Why:** Without it the application does not find its way.\\n\\n**How to put it right:** Enter the 14-digit key from the LeiKa, e.g. \\"99110009104000\\".\\n\\n**Source:** [FIT-Connect Routing API, Abschnitt 3](<https://docs.fitko.de/fit-connect/docs/apis/routing-api/>)"
              },
              "helpUri": "https://docs.fitko.de/fit-connect/docs/apis/routing-api/",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "Keys",
                  "ozg",
                  "tag-0",
                  "tag-1",
                  "tag-2",
                  "tag-3",
                  "tag-4",
                  "tag-5",
                  "tag-6",
                  "tag-7",
                  "tag-8",
                  "tag-9",
                  "tag-10",
                  "tag-11",
                  "tag-12",
                  "tag-13",
                  "tag-14",
                  "tag-15",
                  "tag-16",
                  "tag-17"
                ],
                "precision": "very-high",
                "problem.severity": "error"
              }
            },
            {
              "id": "OZG1012",
              "name": "AgsLeadingZero",
              "shortDescription": {
                "text": "Municipality key <AGS> | ARS."
              },
              "fullDescription": {
                "text": "Municipality key <AGS> | ARS: this is required."
              },
              "help": {
                "text": "Municipality key <AGS> | ARS: this is required.\\n\\nWhy: Without it the application does not find its way.\\n\\nHow to put it right: Put the key in quotation marks: \`\\"05314000\\"\`.\\n\\nSource: Amtliches Gemeindeverzeichnis, https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html?a=1&b=\\"2\\"",
                "markdown": "Municipality key &lt;AGS&gt; \\\\| ARS: this is required.\\n\\n**Why:** Without it the application does not find its way.\\n\\n**How to put it right:** Put the key in quotation marks: \\\\\`\\"05314000\\"\\\\\`.\\n\\n**Source:** [Amtliches Gemeindeverzeichnis](<https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html?a=1&b=%222%22>)"
              },
              "helpUri": "https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html?a=1&b=%222%22",
              "defaultConfiguration": {
                "level": "warning"
              },
              "properties": {
                "tags": [
                  "Keys",
                  "ozg"
                ],
                "precision": "high",
                "problem.severity": "warning"
              }
            },
            {
              "id": "OZG1003",
              "name": "NothingUnexamined",
              "shortDescription": {
                "text": "No file stays unexamined."
              },
              "fullDescription": {
                "text": "No file stays unexamined: this is required."
              },
              "help": {
                "text": "No file stays unexamined: this is required.\\n\\nWhy: Without it the application does not find its way.\\n\\nHow to put it right: Add the statement.\\n\\nSource: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "No file stays unexamined: this is required.\\n\\n**Why:** Without it the application does not find its way.\\n\\n**How to put it right:** Add the statement.\\n\\n**Source:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "warning"
              },
              "properties": {
                "tags": [
                  "Keys",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "warning"
              }
            },
            {
              "id": "FIM1006",
              "name": "LegalBasisPresent",
              "shortDescription": {
                "text": "Legal basis for RNG."
              },
              "fullDescription": {
                "text": "Legal basis for RNG: this is required."
              },
              "help": {
                "text": "Legal basis for RNG: this is required.\\n\\nWhy: Without it the application does not find its way.\\n\\nHow to put it right: Add the legal basis in the FIM editor.\\n\\nSource: FIM QS-Bericht, M1006, https://www.xrepository.de/details/urn:de:fim:qs",
                "markdown": "Legal basis for RNG: this is required.\\n\\n**Why:** Without it the application does not find its way.\\n\\n**How to put it right:** Add the legal basis in the FIM editor.\\n\\n**Source:** [FIM QS-Bericht, M1006](<https://www.xrepository.de/details/urn:de:fim:qs>)"
              },
              "helpUri": "https://www.xrepository.de/details/urn:de:fim:qs",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "FIM 2.0 & 3.0",
                  "ozg"
                ],
                "precision": "very-high",
                "problem.severity": "error"
              }
            },
            {
              "id": "FIM2001",
              "name": "XdatenfelderXsdValid",
              "shortDescription": {
                "text": "XDatenfelder is valid against its schema."
              },
              "fullDescription": {
                "text": "XDatenfelder is valid against its schema: this is required."
              },
              "help": {
                "text": "XDatenfelder is valid against its schema: this is required.\\n\\nWhy: Without it the application does not find its way.\\n\\nHow to put it right: Add the statement.\\n\\nSource: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "XDatenfelder is valid against its schema: this is required.\\n\\n**Why:** Without it the application does not find its way.\\n\\n**How to put it right:** Add the statement.\\n\\n**Source:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "FIM 2.0 & 3.0",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "error"
              }
            },
            {
              "id": "XOEV1002",
              "name": "XsdValid",
              "shortDescription": {
                "text": "Samples are valid against their XML Schema."
              },
              "fullDescription": {
                "text": "Samples are valid against their XML Schema: this is required."
              },
              "help": {
                "text": "Samples are valid against their XML Schema: this is required.\\n\\nWhy: Without it the application does not find its way.\\n\\nHow to put it right: Add the statement.\\n\\nSource: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "Samples are valid against their XML Schema: this is required.\\n\\n**Why:** Without it the application does not find its way.\\n\\n**How to put it right:** Add the statement.\\n\\n**Source:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "XÖV",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "error"
              }
            },
            {
              "id": "XOEV1003",
              "name": "SchematronValid",
              "shortDescription": {
                "text": "Samples meet the Schematron."
              },
              "fullDescription": {
                "text": "Samples meet the Schematron: this is required."
              },
              "help": {
                "text": "Samples meet the Schematron: this is required.\\n\\nWhy: Without it the application does not find its way.\\n\\nHow to put it right: Add the statement.\\n\\nSource: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "Samples meet the Schematron: this is required.\\n\\n**Why:** Without it the application does not find its way.\\n\\n**How to put it right:** Add the statement.\\n\\n**Source:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "XÖV",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "error"
              }
            },
            {
              "id": "XOEV1004",
              "name": "StandardClaimsDocument",
              "shortDescription": {
                "text": "One standard is in charge."
              },
              "fullDescription": {
                "text": "One standard is in charge: this is required."
              },
              "help": {
                "text": "One standard is in charge: this is required.\\n\\nWhy: Without it the application does not find its way.\\n\\nHow to put it right: Add the statement.\\n\\nSource: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "One standard is in charge: this is required.\\n\\n**Why:** Without it the application does not find its way.\\n\\n**How to put it right:** Add the statement.\\n\\n**Source:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "warning"
              },
              "properties": {
                "tags": [
                  "XÖV",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "warning"
              }
            },
            {
              "id": "OZG1040",
              "name": "PrivacyByPeople",
              "shortDescription": {
                "text": "A data protection impact assessment exists and is up to date."
              },
              "fullDescription": {
                "text": "A data protection impact assessment exists and is up to date: this is required."
              },
              "help": {
                "text": "A data protection impact assessment exists and is up to date: this is required.\\n\\nWhy: Without it the application does not find its way.\\n\\nHow to put it right: Add the statement.\\n\\nSource: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "A data protection impact assessment exists and is up to date: this is required.\\n\\n**Why:** Without it the application does not find its way.\\n\\n**How to put it right:** Add the statement.\\n\\n**Source:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "Law and operation",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "error"
              }
            },
            {
              "id": "OZG1041",
              "name": "ContactPerson",
              "shortDescription": {
                "text": "Contact personU+0007 named."
              },
              "fullDescription": {
                "text": "Contact personU+0007 named: this is required."
              },
              "help": {
                "text": "Contact personU+0007 named: this is required.\\n\\nWhy: Without it the application does not find its way.\\n\\nHow to put it right: Add the statement.\\n\\nSource: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "Contact personU+0007 named: this is required.\\n\\n**Why:** Without it the application does not find its way.\\n\\n**How to put it right:** Add the statement.\\n\\n**Source:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "note"
              },
              "properties": {
                "tags": [
                  "Law and operation",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "recommendation"
              }
            },
            {
              "id": "OZG8001",
              "name": "AcceptanceProtocol",
              "shortDescription": {
                "text": "Acceptance protocol."
              },
              "fullDescription": {
                "text": "Acceptance protocol: this is required."
              },
              "help": {
                "text": "Acceptance protocol: this is required.\\n\\nWhy: Without it the application does not find its way.\\n\\nHow to put it right: Add the statement.\\n\\nSource: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "Acceptance protocol: this is required.\\n\\n**Why:** Without it the application does not find its way.\\n\\n**How to put it right:** Add the statement.\\n\\n**Source:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "note"
              },
              "properties": {
                "tags": [
                  "Law and operation",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "recommendation"
              }
            },
            {
              "id": "OZG4001",
              "name": "PaymentInterface",
              "shortDescription": {
                "text": "Payment interface."
              },
              "fullDescription": {
                "text": "Payment interface: this is required."
              },
              "help": {
                "text": "Payment interface: this is required.\\n\\nWhy: Without it the application does not find its way.\\n\\nHow to put it right: Add the statement.\\n\\nSource: Vorgaben OZG NRW, https://example.org/vorgaben",
                "markdown": "Payment interface: this is required.\\n\\n**Why:** Without it the application does not find its way.\\n\\n**How to put it right:** Add the statement.\\n\\n**Source:** [Vorgaben OZG NRW](<https://example.org/vorgaben>)"
              },
              "helpUri": "https://example.org/vorgaben",
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "Law and operation",
                  "ozg"
                ],
                "precision": "medium",
                "problem.severity": "error"
              }
            }
          ]
        },
        "extensions": [
          {
            "name": "nrw-online-dienste",
            "version": "2.0.0",
            "semanticVersion": "2.0.0",
            "properties": {
              "digest": "sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2",
              "status": "entwurf",
              "signedBy": null,
              "bundled": true
            }
          }
        ]
      },
      "automationDetails": {
        "id": "vorgaben/nrw-online-dienste/"
      },
      "invocations": [
        {
          "commandLine": "vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0",
          "executionSuccessful": true,
          "toolExecutionNotifications": [
            {
              "level": "warning",
              "message": {
                "text": "Hundesteuer: Anmeldung: Not checked: Schematron of XGewerbeanzeige 2.2: saxon-js is not installed."
              },
              "associatedRule": {
                "id": "XOEV1003",
                "index": 6
              }
            },
            {
              "level": "warning",
              "message": {
                "text": "Hundesteuer: Anmeldung: Not checked: Schematron of XGewerbeanzeige 2.2: saxon-js is not installed."
              },
              "associatedRule": {
                "id": "XOEV1004",
                "index": 7
              }
            },
            {
              "level": "warning",
              "message": {
                "text": "These files: Not checked: Schematron of XGewerbeanzeige 2.2: saxon-js is not installed."
              },
              "associatedRule": {
                "id": "XOEV1003",
                "index": 6
              }
            }
          ]
        }
      ],
      "language": "en",
      "columnKind": "utf16CodeUnits",
      "results": [
        {
          "ruleId": "OZG1011",
          "ruleIndex": 0,
          "level": "error",
          "message": {
            "text": "The LeiKa key '9911000910400' has 13 digits; it needs 14 and starts with 99."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "dienste/hundesteuer-anmeldung/steckbrief.yaml"
                },
                "region": {
                  "startLine": 12,
                  "startColumn": 12,
                  "endLine": 12,
                  "endColumn": 27
                }
              }
            }
          ],
          "relatedLocations": [
            {
              "id": 0,
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml"
                },
                "region": {
                  "startLine": 3,
                  "startColumn": 1,
                  "endLine": 3,
                  "endColumn": 9
                }
              }
            }
          ],
          "partialFingerprints": {
            "vorgaben/v1": "fd78247fedabb3212553601e7ee44cf86a9d11850c7b46c33db93c7cca07cae1",
            "primaryLocationLineHash": "fd78247fedabb321:1"
          }
        },
        {
          "ruleId": "OZG1012",
          "ruleIndex": 1,
          "level": "warning",
          "message": {
            "text": "The municipality key 5314000 has lost its leading zero. Put it in quotation marks: \\"05314000\\"."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "dienste/hundesteuer-anmeldung/steckbrief.yaml"
                },
                "region": {
                  "startLine": 30,
                  "startColumn": 8,
                  "endLine": 30,
                  "endColumn": 17
                }
              }
            }
          ],
          "partialFingerprints": {
            "vorgaben/v1": "1b8b99d45775eaa7d034f92c8f5e626ec62e98d2867cdb342ac78bc38b562cf9",
            "primaryLocationLineHash": "1b8b99d45775eaa7:1"
          }
        },
        {
          "ruleId": "FIM1006",
          "ruleIndex": 3,
          "level": "error",
          "message": {
            "text": "The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml"
                },
                "region": {
                  "startLine": 88,
                  "startColumn": 3,
                  "endLine": 108,
                  "endColumn": 4
                }
              }
            }
          ],
          "partialFingerprints": {
            "vorgaben/v1": "75d279106516b97b31f65dba48a84a7989f5b0a20f5994dd783adfab6bc6e7d6",
            "primaryLocationLineHash": "75d279106516b97b:1"
          }
        },
        {
          "ruleId": "FIM1006",
          "ruleIndex": 3,
          "level": "error",
          "message": {
            "text": "The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml"
                },
                "region": {
                  "startLine": 141,
                  "startColumn": 3,
                  "endLine": 161,
                  "endColumn": 4
                }
              }
            }
          ],
          "partialFingerprints": {
            "vorgaben/v1": "bd3b956b1b5d1f7bce698bbb994ce7b8c4ff369d33fd98ccb951244fd9b04fd1",
            "primaryLocationLineHash": "bd3b956b1b5d1f7b:1"
          }
        },
        {
          "ruleId": "FIM1006",
          "ruleIndex": 3,
          "level": "error",
          "message": {
            "text": "The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml"
                },
                "region": {
                  "startLine": 203,
                  "startColumn": 3,
                  "endLine": 223,
                  "endColumn": 4
                }
              }
            }
          ],
          "partialFingerprints": {
            "vorgaben/v1": "da1a43605b67b32966693dfeb2859018f7c553c93bd98f9c584926fa7aa6b702",
            "primaryLocationLineHash": "da1a43605b67b329:1"
          }
        },
        {
          "ruleId": "OZG1003",
          "ruleIndex": 2,
          "level": "warning",
          "message": {
            "text": "No rule examined this file."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "dienste/hundesteuer-anmeldung/scan.tif"
                },
                "region": {
                  "startLine": 1,
                  "startColumn": 1,
                  "endLine": 1,
                  "endColumn": 2
                }
              }
            }
          ],
          "partialFingerprints": {
            "vorgaben/v1": "04bea31c7fa553de9f16b0c804923abc880b8c76c611e8d2656e09a573520305",
            "primaryLocationLineHash": "04bea31c7fa553de:1"
          }
        }
      ]
    }
  ]
}

`

exports[`test/reporters/formats.test.ts > TAP > every format > terminal de 1`] = `
Hundesteuer: Anmeldung · nrw-online-dienste 2.0.0 (Entwurf) · Stand 22.11.2026

MUSS: steht der Abnahme entgegen. Regeln: 2, Befunde: 4
dienste/hundesteuer-anmeldung/steckbrief.yaml
  12:12  MUSS  Der LeiKa-Schlüssel „9911000910400“ hat 13 Stellen; er braucht 14 und
               beginnt mit 99.                                                               OZG1011
               12 │   - leika: "9911000910400"
                  │            ^^^^^^^^^^^^^^^
               → 14-stelligen Schlüssel aus dem LeiKa eintragen, z. B. "99110009104000".
               Quelle: FIT-Connect Routing API, Abschnitt 3
dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml
  88:3   MUSS  Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG),
               nennt aber keine Handlungsgrundlage.                                          FIM1006
               88 │     <xdf:datenfeldgruppe id="G05000428" name="Antragsteller">
                  │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
               ebenso 141:3, 203:3
               → Handlungsgrundlage im FIM-Editor ergänzen.
               Quelle: FIM QS-Bericht, M1006 · https://www.xrepository.de/details/urn:de:fim:qs

SOLL: der Regelfall. Regeln: 2, Befunde: 2
dienste/hundesteuer-anmeldung/steckbrief.yaml
  30:8   SOLL  Der Gemeindeschlüssel 5314000 hat seine führende Null verloren. In
               Anführungszeichen schreiben: "05314000".                                      OZG1012
               → Setzen Sie den Schlüssel in Anführungszeichen: \`"05314000"\`.
dienste/hundesteuer-anmeldung/scan.tif
  1:1    SOLL  Diese Datei hat keine Vorgabe untersucht.                                     OZG1003
               → Ergänzen Sie die Angabe.

KANN: Empfehlungen. Regeln: 1, Befunde: 1
dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml
  7:321  KANN  „cbc:Bogus|<b>*x*</b> U+0007“ ist hier nicht vorgesehen; an dieser Stelle
               steht „cbc:IssueDate“, 100 %.                                                XOEV1002

Nicht geprüft
  XOEV1003  Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert.
            ebenso XOEV1004

Von Menschen beurteilt
  OZG1041   erfüllt: Erika <b>Beispiel</b> | *EB* (Datenschutz), 01.10.2026, gilt bis 01.10.2027;
            Beleg: https://example.org/beleg?a=1&b="2"; GesehenU+0007 und für gut befunden.;
            eingetragen in dienste/hundesteuer-anmeldung/nachweise.yaml:4

Durch Menschen zu prüfen
  OZG1040   Datenschutz-Folgenabschätzung liegt vor und ist aktuell

Nicht konform: 2 Vorgaben mit MUSS sind nicht erfüllt. Außerdem sind 2 Vorgaben mit SOLL oder KANN
nicht erfüllt.
4 Dateien, 12 Regeln: 3 erfüllt, 4 nicht erfüllt, 2 nicht anwendbar, 1 durch Menschen zu prüfen,
2 nicht prüfbar.

Als Nächstes:
  1. dienste/hundesteuer-anmeldung/steckbrief.yaml:12:12: 14-stelligen Schlüssel aus dem LeiKa
     eintragen, z. B. "99110009104000". (OZG1011)
  2. dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:88:3: Handlungsgrundlage im FIM-Editor
     ergänzen. (FIM1006)
  3. dienste/hundesteuer-anmeldung/steckbrief.yaml:30:8: Setzen Sie den Schlüssel in
     Anführungszeichen: \`"05314000"\`. (OZG1012)
Eine Regel erklärt „vorgaben explain OZG1011“. Jede Stelle mit ihrer Zeile zeigt --verbose, nur
einen Teil --only MUSS. Einen Bericht zum Weitergeben schreibt --reporter html=bericht.html.


Wohngeld <Antrag> & | \`Co\`U+0007U+202E ##[x] · nrw-online-dienste 2.0.0 (Entwurf) · Stand 22.11.2026

Ausnahmen
  FIM1006   Ausnahme bis 31.12.2026, genehmigt von Task Force <TF> am 01.10.2026, Az. 40-1/26U+0007:
            Die Fachaufsicht | stimmt die *Handlungsgrundlage* noch ab. Stelle:
            fim/S05000002V1.0.xml. 1 Befund ist damit ausgenommen.

Konform mit Ausnahmen: 1 Vorgabe mit MUSS ist erfüllt, 1 ausgenommen, keine verletzt.
2 Dateien, 12 Regeln: 2 erfüllt, 0 nicht erfüllt, 9 nicht anwendbar, 0 durch Menschen zu prüfen,
0 nicht prüfbar, 1 ausgenommen.


Diese Dateien · nrw-online-dienste 2.0.0 (Entwurf) · Stand 22.11.2026

Nicht geprüft
  XOEV1003  Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert.

Diese Dateien erfüllen 1 Vorgabe mit MUSS und verletzen keine; 1 konnte nicht geprüft werden. Für
ein Urteil über einen Online-Dienst fehlt der Steckbrief.
1 Datei, 12 Regeln: 1 erfüllt, 0 nicht erfüllt, 10 nicht anwendbar, 0 durch Menschen zu prüfen,
1 nicht prüfbar.


Insgesamt: 1 konform, 1 nicht konform, 1 nicht entschieden.
7 Dateien, 36 Ergebnisse: 6 erfüllt, 4 nicht erfüllt, 21 nicht anwendbar, 1 durch Menschen zu
prüfen, 3 nicht prüfbar, 1 ausgenommen.

`

exports[`test/reporters/formats.test.ts > TAP > every format > terminal en 1`] = `
Hundesteuer: Anmeldung · nrw-online-dienste 2.0.0 (draft) · as of 2026-11-22

MUST: stands against acceptance. Rules: 2, findings: 4
dienste/hundesteuer-anmeldung/steckbrief.yaml
  12:12  MUST    The LeiKa key '9911000910400' has 13 digits; it needs 14 and starts with
                 99.                                                                         OZG1011
                 12 │   - leika: "9911000910400"
                    │            ^^^^^^^^^^^^^^^
                 → Enter the 14-digit key from the LeiKa, e.g. "99110009104000".
                 Source: FIT-Connect Routing API, Abschnitt 3
dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml
  88:3   MUST    The data field group G05000428 (Antragsteller) is bound to a legal norm
                 (RNG) but names no legal basis.                                             FIM1006
                 88 │     <xdf:datenfeldgruppe id="G05000428" name="Antragsteller">
                    │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                 likewise 141:3, 203:3
                 → Add the legal basis in the FIM editor.
                 Source: FIM QS-Bericht, M1006 · https://www.xrepository.de/details/urn:de:fim:qs

SHOULD: the rule. Rules: 2, findings: 2
dienste/hundesteuer-anmeldung/steckbrief.yaml
  30:8   SHOULD  The municipality key 5314000 has lost its leading zero. Put it in
                 quotation marks: "05314000".                                                OZG1012
                 → Put the key in quotation marks: \`"05314000"\`.
dienste/hundesteuer-anmeldung/scan.tif
  1:1    SHOULD  No rule examined this file.                                                 OZG1003
                 → Add the statement.

MAY: recommendations. Rules: 1, findings: 1
dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml
  7:321  MAY     'cbc:Bogus|<b>*x*</b> U+0007' is not expected here; this is the place of
                 'cbc:IssueDate', 100 %.                                                    XOEV1002

Not checked
  XOEV1003  Schematron of XGewerbeanzeige 2.2: saxon-js is not installed.
            likewise XOEV1004

Judged by humans
  OZG1041   met: Erika <b>Beispiel</b> | *EB* (Datenschutz), 2026-10-01, holds until 2027-10-01;
            Evidence: https://example.org/beleg?a=1&b="2"; GesehenU+0007 und für gut befunden.;
            entered in dienste/hundesteuer-anmeldung/nachweise.yaml:4

To be judged by humans
  OZG1040   A data protection impact assessment exists and is up to date

Not conforming: 2 MUST rules are not met. Besides, 2 SHOULD or MAY rules are not met.
4 files, 12 rules: 3 met, 4 not met, 2 not applicable, 1 to be judged by humans, 2 could not be
checked.

Next:
  1. dienste/hundesteuer-anmeldung/steckbrief.yaml:12:12: Enter the 14-digit key from the LeiKa,
     e.g. "99110009104000". (OZG1011)
  2. dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:88:3: Add the legal basis in the FIM
     editor. (FIM1006)
  3. dienste/hundesteuer-anmeldung/steckbrief.yaml:30:8: Put the key in quotation marks:
     \`"05314000"\`. (OZG1012)
'vorgaben explain OZG1011' explains a rule. --verbose shows every place with its line, --only MUSS a
part. --reporter html=report.html writes a report to hand on.


Wohngeld <Antrag> & | \`Co\`U+0007U+202E ##[x] · nrw-online-dienste 2.0.0 (draft) · as of 2026-11-22

Waivers
  FIM1006   Waived until 2026-12-31, approved by Task Force <TF> on 2026-10-01, ref. 40-1/26U+0007:
            Die Fachaufsicht | stimmt die *Handlungsgrundlage* noch ab. Place:
            fim/S05000002V1.0.xml. This waives 1 finding.

Conforming with waivers: 1 MUST rule is met, 1 waived, none violated.
2 files, 12 rules: 2 met, 0 not met, 9 not applicable, 0 to be judged by humans, 0 could not be
checked, 1 waived.


These files · nrw-online-dienste 2.0.0 (draft) · as of 2026-11-22

Not checked
  XOEV1003  Schematron of XGewerbeanzeige 2.2: saxon-js is not installed.

These files meet 1 MUST rule and violate none; 1 could not be checked. A verdict on an online
service needs its Steckbrief.
1 file, 12 rules: 1 met, 0 not met, 10 not applicable, 0 to be judged by humans, 1 could not be
checked.


In total: 1 conforming, 1 not conforming, 1 undecided.
7 files, 36 results: 6 met, 4 not met, 21 not applicable, 1 to be judged by humans, 3 could not be
checked, 1 waived.

`

exports[`test/reporters/formats.test.ts > TAP > every format > uebersicht de 1`] = `
<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; script-src &#39;sha256-SFkXEASPPuWDV+Pfnzdfj2jlDkzAuPdNjvRTkbb/35w=&#39;" />
<title>Überblick: 3 Dienste</title>
<style>
:root { color-scheme: light; --g: #0b5d1e; --b: #1c4f8a; --r: #8c0d0d; --y: #6b4a00; --k: #555; --l: #c9c9c9; }
* { box-sizing: border-box; }
body { font: 1rem/1.45 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 90rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; line-height: 1.25; margin: 2rem 0 .5rem; }
p { max-width: 60rem; margin: .4rem 0; }
a { color: #003c7d; }
small { color: #444; font-size: .85em; }
.skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
.part + .part { border-top: 3px solid #1a1a1a; margin-top: 3rem; padding-top: 1rem; }
.headline { font-size: 1.25rem; font-weight: bold; max-width: none; margin: .75rem 0; }
svg.bar { display: block; width: 100%; height: .5rem; margin-top: .2rem; }
.headline + svg.bar { height: 1.25rem; margin: 0 0 .75rem; }
svg rect { stroke: #fff; stroke-width: .4; }
svg .conforming { fill: var(--g); } svg .near { fill: var(--b); } svg .far { fill: var(--r); } svg .undecided { fill: #b98900; } svg .silent { fill: #8a8a8a; }
svg.lines { display: block; width: 100%; max-width: 60rem; height: auto; font: 12px system-ui, sans-serif; }
svg polyline { fill: none !important; stroke-width: 2.5; } svg circle { stroke: #fff; }
polyline.conforming { stroke: var(--g); } polyline.near { stroke: var(--b); stroke-dasharray: 8 3; } polyline.far { stroke: var(--r); } polyline.undecided { stroke: #b98900; stroke-dasharray: 3 3; } polyline.silent { stroke: #8a8a8a; stroke-dasharray: 10 4 2 4; }
svg text.undecided { fill: var(--y); } svg text.silent { fill: var(--k); } .grid { stroke: #999; } .axis { fill: #444; }
.tiles { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(5, 1fr); gap: .5rem; }
.tiles li { border: 1px solid var(--l); border-top: .4rem solid; padding: .4rem .6rem .5rem; }
.tiles a { color: inherit; text-decoration: none; display: block; } .tiles a:hover span, .tiles a:focus span { text-decoration: underline; }
.tiles b { font-size: 1.9rem; line-height: 1.1; } .tiles span { font-weight: bold; } .tiles small { display: block; color: #333; line-height: 1.3; }
.tiles .conforming { border-top-color: var(--g); } .tiles .near { border-top-color: var(--b); } .tiles .far { border-top-color: var(--r); } .tiles .undecided { border-top-color: #b98900; } .tiles .silent { border-top-color: #8a8a8a; }
.next { margin: 0; padding-left: 1.6rem; max-width: 75rem; } .next li { margin: .35rem 0; }
.scroll { overflow-x: auto; margin: .5rem 0; } .map.scroll { max-height: 85vh; overflow: auto; border: 1px solid var(--l); }
table { border-collapse: collapse; min-width: 100%; }
caption { text-align: left; color: #333; padding: .2rem 0 .4rem; } caption.quiet { position: absolute; left: -99rem; }
th, td { border-bottom: 1px solid var(--l); padding: .25rem .5rem; text-align: left; vertical-align: top; }
thead th { vertical-align: bottom; border-bottom: 2px solid #767676; background: #fff; }
tbody th { font-weight: normal; min-width: 14rem; } tbody th small { display: block; }
.n { text-align: right; font-variant-numeric: tabular-nums; } td.n svg { min-width: 4rem; }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; } th button:hover, th button:focus { text-decoration: underline; }
th[aria-sort=ascending] button::after { content: " ▲"; } th[aria-sort=descending] button::after { content: " ▼"; }
table.map { font-size: .85rem; line-height: 1.25; } table.map thead th { position: sticky; top: 0; z-index: 1; } table.map thead th:first-child { z-index: 2; }
table.map th:first-child { position: sticky; left: 0; background: #fff; }
.c { padding: .25rem 0; text-align: left; font-weight: normal; height: 15rem; } .c span, .c button { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; max-height: 14.5rem; overflow: hidden; }
table.map td { text-align: center; padding: .2rem .1rem; min-width: 1.5rem; border-left: 1px solid #eee; } table.map td.n, table.map td.s { padding: .2rem .5rem; text-align: left; white-space: nowrap; } table.map td.n { text-align: right; }
.m { background: var(--r); color: #fff; font-weight: bold; } .d { color: var(--r); font-weight: bold; box-shadow: inset 0 0 0 2px var(--r); } .u { background: #ececec; color: #3d3d3d; } .l { background: #fdf0c4; color: #4a3600; } .p { color: var(--g); } .x { color: #767676; }
.legend { max-width: none; } .key { display: inline-block; margin-right: .9rem; } .key span { display: inline-block; min-width: 1.6rem; text-align: center; }
td.s { border-left: .35rem solid !important; } td.s.conforming { border-left-color: var(--g) !important; } td.s.near { border-left-color: var(--b) !important; } td.s.far { border-left-color: var(--r) !important; } td.s.undecided { border-left-color: #b98900 !important; } td.s.silent { border-left-color: #8a8a8a !important; }
.filter:not([hidden]) { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: end; margin: .75rem 0; } .filter label { display: block; font-size: .85rem; } .filter select, .filter input { display: block; font: inherit; max-width: 13rem; padding: .2rem; border: 1px solid #767676; background: #fff; color: inherit; } .filter button { font: inherit; padding: .2rem .6rem; }
summary { cursor: pointer; padding: .25rem 0; color: #003c7d; }
.pair { columns: 34rem 2; column-gap: 2rem; } .pair > section { break-inside: avoid; padding-top: .1rem; } .pair h2 { margin-top: 1.75rem; } .pair table { font-size: .93rem; } .pair tbody th { min-width: 7rem; } .pair th, .pair td { padding: .2rem .4rem; }
.across li { margin: .3rem 0; }
footer { border-top: 2px solid #1a1a1a; margin-top: 2.5rem; } code { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
@media (max-width: 45rem) {
  body { padding: .6rem; } h1 { font-size: 1.3rem; } .headline { font-size: 1.05rem; }
  .tiles { grid-template-columns: 1fr; gap: .3rem; } .tiles li { border-top-width: 1px; border-left: .5rem solid; padding: .3rem .6rem; } .tiles .conforming { border-left-color: var(--g); } .tiles .near { border-left-color: var(--b); } .tiles .far { border-left-color: var(--r); } .tiles .undecided { border-left-color: #b98900; } .tiles .silent { border-left-color: #8a8a8a; } .tiles b { font-size: 1.4rem; } .tiles li { border-top-color: var(--l) !important; }
  tbody th { min-width: 9rem; } .filter:not([hidden]) { display: grid; grid-template-columns: 1fr 1fr; } .filter label { min-width: 0; } .filter select, .filter input { width: 100%; } .c { height: 10rem; } .c span, .c button { max-height: 9.5rem; } table.map th:first-child { min-width: 9.5rem; max-width: 9.5rem; } .filter select, .filter input { max-width: 100%; }
}
@media print {
  @page { size: A4; margin: 12mm; }
  body { max-width: none; padding: 0; font-size: 9pt; } .filter, .filter:not([hidden]), .skip { display: none; } a { color: inherit; text-decoration: none; }
  th button { display: contents; } .scroll, .map.scroll { overflow: visible; max-height: none; border: 0; } table.map { font-size: 6.5pt; } table.map thead th, table.map th:first-child { position: static; } tbody th { min-width: 0; }
  table.map td { min-width: 0; padding: 1px; } .c { height: 32mm; font-size: 6pt; } .c span, .c button { max-height: 31mm; transform: none; } table.map tbody th small { display: inline; } table.map tbody th small::before { content: " "; }
  thead { display: table-header-group; } tr, .tiles li, .next li { break-inside: avoid; } h2 { break-after: avoid; } .m, .u, .l, svg, .tiles li, td.s { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .pair { columns: auto 1; } .pair > section { break-inside: auto; }
}
</style>
</head>
<body>
<header>
<h1>Überblick: 3 Dienste</h1>
<a class="skip" href="#dienste">Zur Liste der Dienste</a>
</header>
<main>
<div class="part" id="part1">
<p>nrw-online-dienste 2.0.0 · Entwicklung · Stand 22.11.2026</p>
<p class="headline">1 von 3 Diensten ist konform. 1 hat noch einen weiten Weg. 1 ist nicht zu beurteilen.</p>
<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="conforming" x="0" y="0" width="33.33" height="6"/><rect class="far" x="33.33" y="0" width="33.33" height="6"/><rect class="undecided" x="66.67" y="0" width="33.33" height="6"/></svg>
<ul class="tiles">
<li class="conforming"><a href="#dienste" data-s="conforming"><b>1</b> <span>konform</span></a><small>Alle Vorgaben mit MUSS sind erfüllt.</small></li>
<li class="near"><a href="#dienste" data-s="near"><b>0</b> <span>nah</span></a><small>Höchstens 3 Vorgaben mit MUSS fehlen bis zur Abnahme.</small></li>
<li class="far"><a href="#dienste" data-s="far"><b>1</b> <span>weit</span></a><small>Mehr als 3 Vorgaben mit MUSS fehlen.</small></li>
<li class="undecided"><a href="#dienste" data-s="undecided"><b>1</b> <span>nicht entschieden</span></a><small>Nichts verletzt, aber Antworten auf Vorgaben mit MUSS fehlen.</small></li>
<li class="silent"><a href="#dienste" data-s="silent"><b>0</b> <span>ohne Angaben</span></a><small>Der Steckbrief sagt zu wenig, um zu urteilen.</small></li>
</ul>
<section aria-labelledby="next">
<h2 id="next">Was als Nächstes zu tun ist</h2>
<ol class="next">
<li>1 Dienst braucht nur noch eine einzige Vorgabe bis zur Abnahme: Diese Dateien <small>.</small>.</li>
<li>LeiKa-Schlüssel (OZG1011): bei 1 Dienst nicht erfüllt. 14-stelligen Schlüssel aus dem LeiKa eintragen, z. B. &quot;99110009104000&quot;.</li>
<li>Handlungsgrundlage bei RNG (FIM1006): bei 1 Dienst nicht erfüllt. Handlungsgrundlage im FIM-Editor ergänzen.</li>
<li>1 Ausnahme läuft in den nächsten 90 Tagen ab, am 31.12.2026.</li>
</ol>
</section>
<section aria-labelledby="rules">
<h2 id="rules">Woran es am häufigsten fehlt</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Vorgaben nach der Zahl der Dienste, bei denen sie der Abnahme entgegenstehen"><table>
<caption>Vorgaben nach der Zahl der Dienste, bei denen sie der Abnahme entgegenstehen</caption>
<thead><tr><th scope="col">Vorgabe</th><th scope="col" class="n">Dienste (MUSS)</th><th scope="col" class="n">in der Abnahme MUSS</th><th scope="col" class="n">einzige Hürde</th><th scope="col" class="n">SOLL, KANN</th><th scope="col" class="n">ohne Antwort</th><th scope="col">Handeln muss</th></tr></thead>
<tbody>
<tr data-v="MUSS" data-c="Schlüssel"><th scope="row">LeiKa-Schlüssel <small>OZG1011 · Schlüssel · MUSS</small></th><td class="n">1<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="100" height="10"/><rect class="undecided" x="100" y="0" width="0" height="10"/></svg></td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td>nicht genannt</td></tr>
<tr data-v="MUSS" data-c="FIM 2.0 &amp; 3.0"><th scope="row">Handlungsgrundlage bei RNG <small>FIM1006 · FIM 2.0 &amp; 3.0 · MUSS</small></th><td class="n">1<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="100" height="10"/><rect class="undecided" x="100" y="0" width="0" height="10"/></svg></td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td>nicht genannt</td></tr>
<tr data-v="SOLL" data-c="Schlüssel"><th scope="row">Gemeindeschlüssel &lt;AGS&gt; | ARS <small>OZG1012 · Schlüssel · SOLL</small></th><td class="n">0<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="0" height="10"/><rect class="undecided" x="0" y="0" width="0" height="10"/></svg></td><td class="n">0</td><td class="n">0</td><td class="n">1</td><td class="n">0</td><td>nicht genannt</td></tr>
<tr data-v="SOLL" data-c="Schlüssel"><th scope="row">Keine Datei bleibt ununtersucht <small>OZG1003 · Schlüssel · SOLL</small></th><td class="n">0<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="0" height="10"/><rect class="undecided" x="0" y="0" width="0" height="10"/></svg></td><td class="n">0</td><td class="n">0</td><td class="n">1</td><td class="n">0</td><td>nicht genannt</td></tr>
</tbody>
</table></div>
</section>
<section aria-labelledby="dienste-h">
<h2 id="dienste-h">Dienste und Kapitel</h2>
<p>Was der Abnahme am nächsten ist, steht oben; was konform ist und nichts mehr braucht, am Ende. „fehlt“ zählt, was bis zur Abnahme fehlt: Vorgaben mit MUSS, die heute oder dann nicht erfüllt sind, und solche ohne Antwort.</p>
<p class="legend">In den Feldern der Kapitel: <span class="key"><span class="m">3</span> Zahl nicht erfüllter Vorgaben mit MUSS</span> <span class="key"><span class="d">3*</span> so viele werden es in der Abnahme</span> <span class="key"><span class="u">?3</span> so viele ohne Antwort</span> <span class="key"><span class="l">3</span> so viele mit SOLL oder KANN nicht erfüllt</span> <span class="key"><span class="p">✓</span> erfüllt</span> <span class="key"><span class="x">–</span> nicht anwendbar</span> </p>
<form class="filter" hidden="" aria-label="Dienste filtern">
<label>Suchen <input type="search" name="q" autocomplete="off" /></label>
<label>Lage <select name="s"><option value="">alle</option><option value="conforming">konform</option><option value="near">nah</option><option value="far">weit</option><option value="undecided">nicht entschieden</option><option value="silent">ohne Angaben</option></select></label>
<label>Behörde <select name="a"><option value="">alle</option></select></label>
<label>Hersteller <select name="p"><option value="">alle</option></select></label>
<label>Kapitel <select name="c"><option value="">alle</option><option value="Schlüssel">Schlüssel</option><option value="FIM 2.0 &amp; 3.0">FIM 2.0 &amp; 3.0</option><option value="XÖV">XÖV</option><option value="Recht und Betrieb">Recht und Betrieb</option></select></label>
<label>Nicht erfüllt mit <select name="l"><option value="">alle</option><option value="MUSS">MUSS</option><option value="SOLL">SOLL</option><option value="KANN">KANN</option></select></label>
<button type="reset">Filter aufheben</button>
<output data-text="Gezeigt: # von #"></output>
</form>
<div class="scroll map" tabindex="0" role="region" aria-label="Karte der Dienste und Kapitel"><table id="dienste" class="map">
<thead><tr><th scope="col">Dienst</th><th scope="col">Lage</th><th scope="col" class="n">fehlt</th><th scope="col" class="c"><span>Schlüssel</span></th><th scope="col" class="c"><span>FIM 2.0 &amp; 3.0</span></th><th scope="col" class="c"><span>XÖV</span></th><th scope="col" class="c"><span>Recht und Betrieb</span></th></tr></thead>
<tbody>
<tr data-s="undecided" data-a="-1" data-p="-1" data-l=""><th scope="row">Diese Dateien<small>.</small></th><td class="s undecided">nicht entschieden</td><td class="n">1</td><td class="x">–</td><td class="x">–</td><td class="u">?1</td><td class="x">–</td></tr>
<tr data-s="far" data-a="-1" data-p="-1" data-l="MUSS SOLL"><th scope="row">Hundesteuer: Anmeldung<small>dienste/hundesteuer-anmeldung</small></th><td class="s far">weit</td><td class="n">4</td><td class="m">1</td><td class="m">1</td><td class="u">?2</td><td class="u">?1</td></tr>
<tr data-s="conforming" data-a="-1" data-p="-1" data-l=""><th scope="row">Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]<small>dienste/wohngeld</small></th><td class="s conforming">konform</td><td class="n">0</td><td class="p">✓</td><td class="p">✓</td><td class="x">–</td><td class="p">✓</td></tr>
</tbody>
</table></div>
</section>
<div class="pair">
<section aria-labelledby="parties">
<h2 id="parties">Wer handeln muss</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Dienste mit mindestens einer Hürde, und wie viele Hürden es sind"><table>
<caption>Dienste mit mindestens einer Hürde, und wie viele Hürden es sind</caption>
<thead><tr><th scope="col">Handeln muss</th><th scope="col" class="n">Dienste</th><th scope="col" class="n">Hürden</th></tr></thead>
<tbody>
<tr><th scope="row">nicht genannt</th><td class="n">2<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="100" height="10"/><rect class="undecided" x="100" y="0" width="0" height="10"/></svg></td><td class="n">5</td></tr>
</tbody>
</table></div>
</section>
<section aria-labelledby="chapters">
<h2 id="chapters">Nach Kapiteln</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Dienste, denen im Kapitel eine Vorgabe mit MUSS fehlt, und Dienste mit Vorgaben ohne Antwort"><table>
<caption>Dienste, denen im Kapitel eine Vorgabe mit MUSS fehlt, und Dienste mit Vorgaben ohne Antwort</caption>
<thead><tr><th scope="col">Kapitel</th><th scope="col" class="n">Dienste mit Lücken</th><th scope="col" class="n">ohne Antwort</th></tr></thead>
<tbody>
<tr><th scope="row">Schlüssel</th><td class="n">1<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="33.33" height="10"/><rect class="undecided" x="33.33" y="0" width="0" height="10"/></svg></td><td class="n">0</td></tr>
<tr><th scope="row">FIM 2.0 &amp; 3.0</th><td class="n">1<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="33.33" height="10"/><rect class="undecided" x="33.33" y="0" width="0" height="10"/></svg></td><td class="n">0</td></tr>
<tr><th scope="row">XÖV</th><td class="n">0<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="0" height="10"/><rect class="undecided" x="0" y="0" width="0" height="10"/></svg></td><td class="n">2</td></tr>
<tr><th scope="row">Recht und Betrieb</th><td class="n">0<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="0" height="10"/><rect class="undecided" x="0" y="0" width="0" height="10"/></svg></td><td class="n">1</td></tr>
</tbody>
</table></div>
</section>
<section aria-labelledby="authorities">
<h2 id="authorities">Nach Behörden</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Nach Behörden: Dienste nach ihrer Lage"><table>
<caption>Nach Behörden: Dienste nach ihrer Lage</caption>
<thead><tr><th scope="col">Behörde</th><th scope="col" class="n">Dienste</th><th scope="col" class="n">konform</th><th scope="col" class="n">nah</th><th scope="col" class="n">weit</th><th scope="col" class="n">nicht entschieden</th><th scope="col" class="n">ohne Angaben</th></tr></thead>
<tbody>
<tr><th scope="row">nicht genannt<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="conforming" x="0" y="0" width="33.33" height="6"/><rect class="far" x="33.33" y="0" width="33.33" height="6"/><rect class="undecided" x="66.67" y="0" width="33.33" height="6"/></svg></th><td class="n">3</td><td class="n">1</td><td class="n">0</td><td class="n">1</td><td class="n">1</td><td class="n">0</td></tr>
</tbody>
</table></div>
</section>
<section aria-labelledby="providers">
<h2 id="providers">Nach Herstellern</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Nach Herstellern: Dienste nach ihrer Lage"><table>
<caption>Nach Herstellern: Dienste nach ihrer Lage</caption>
<thead><tr><th scope="col">Hersteller</th><th scope="col" class="n">Dienste</th><th scope="col" class="n">konform</th><th scope="col" class="n">nah</th><th scope="col" class="n">weit</th><th scope="col" class="n">nicht entschieden</th><th scope="col" class="n">ohne Angaben</th></tr></thead>
<tbody>
<tr><th scope="row">nicht genannt<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="conforming" x="0" y="0" width="33.33" height="6"/><rect class="far" x="33.33" y="0" width="33.33" height="6"/><rect class="undecided" x="66.67" y="0" width="33.33" height="6"/></svg></th><td class="n">3</td><td class="n">1</td><td class="n">0</td><td class="n">1</td><td class="n">1</td><td class="n">0</td></tr>
</tbody>
</table></div>
</section>
<section aria-labelledby="waivers">
<h2 id="waivers">Ausnahmen, die ablaufen</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Von 1 geltenden Ausnahme laufen 1 binnen 90 Tagen ab"><table>
<caption>Von 1 geltenden Ausnahme laufen 1 binnen 90 Tagen ab</caption>
<thead><tr><th scope="col">Dienst</th><th scope="col">bis</th><th scope="col">Vorgabe</th><th scope="col">genehmigt von</th></tr></thead>
<tbody>
<tr><th scope="row">Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]</th><td>31.12.2026</td><td>FIM1006</td><td>Task Force &lt;TF&gt;</td></tr>
</tbody>
</table></div>
</section>
</div>
</div>
</main>
<footer>
<h2>Wie gezählt ist</h2>
<p>„Ohne Angaben“ heißt: Mindestens die Hälfte der Vorgaben mit MUSS ist offen, weil der Steckbrief schweigt. Offen und nicht entschieden gilt nie als erfüllt.</p>
<p>Regelwerk nrw-online-dienste 2.0.0 (Entwurf), Phase Entwicklung, Stand 22.11.2026; 3 Dienste, 12 Regeln. vorgaben 0.1.0</p>
<p>Dieser Aufruf wiederholt die Prüfung: <code>vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0</code></p>
<p lang="de">22.11.2026 · <code>sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2</code></p>
</footer>
<script>
'use strict';
(function () {
  var list = function (of, what) { return Array.prototype.slice.call(of.querySelectorAll(what)); };
  var weight = { m: 1e6, u: 1e3, l: 10, p: 1, x: 0 };
  function value(cell) {
    var text = cell.textContent.trim();
    if (weight[cell.className] !== undefined) return weight[cell.className] * (1 + (parseInt(text.replace('?', ''), 10) || 0));
    return /^[0-9]/.test(text) && cell.className.indexOf('n') === 0 ? parseInt(text, 10) : text.toLocaleLowerCase();
  }
  function sortable(table) {
    var body = table.tBodies[0];
    var heads = list(table, 'thead th');
    heads.forEach(function (head, at) {
      var button = document.createElement('button');
      button.type = 'button';
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener('click', function () {
        var up = head.getAttribute('aria-sort') === 'descending' || (head.getAttribute('aria-sort') === null && at === 0);
        heads.forEach(function (one) { one.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        Array.prototype.slice.call(body.rows)
          .map(function (row, n) { return { row: row, key: value(row.cells[at]), n: n }; })
          .sort(function (a, b) {
            var by = typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : String(a.key).localeCompare(String(b.key), document.documentElement.lang);
            return (up ? by : -by) || a.n - b.n;
          })
          .forEach(function (one) { body.appendChild(one.row); });
      });
    });
  }
  list(document, 'table').forEach(sortable);
  list(document, '.part').forEach(function (part) {
    var form = part.querySelector('form.filter');
    if (!form) return;
    var rows = list(part, 'table.map tbody tr');
    var texts = rows.map(function (row) { return row.cells[0].textContent.toLocaleLowerCase(); });
    var rules = list(part, 'tr[data-v]');
    var out = form.querySelector('output');
    function apply() {
      var f = form.elements;
      var words = f.q.value.trim().toLocaleLowerCase();
      var column = f.c.selectedIndex;
      var shown = 0;
      rows.forEach(function (row, n) {
        var cell = column > 0 ? row.cells[2 + column].className : 'm';
        var fits = (words === '' || texts[n].indexOf(words) >= 0) && (f.s.value === '' || row.dataset.s === f.s.value) &&
          (f.a.value === '' || row.dataset.a === f.a.value) && (f.p.value === '' || row.dataset.p === f.p.value) &&
          (f.l.value === '' || row.dataset.l.indexOf(f.l.value) >= 0) && 'mul'.indexOf(cell) >= 0;
        row.hidden = !fits;
        if (fits) shown += 1;
      });
      rules.forEach(function (row) {
        row.hidden = (f.l.value !== '' && row.dataset.v !== f.l.value) || (f.c.value !== '' && row.dataset.c !== f.c.value);
      });
      out.textContent = out.dataset.text.replace('#', shown).replace('#', rows.length);
    }
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () { setTimeout(apply); });
    list(part, '.tiles a').forEach(function (link) {
      link.addEventListener('click', function () { form.elements.s.value = link.dataset.s; apply(); });
    });
    apply();
  });
  var editions = document.querySelector('form.editions');
  if (editions) {
    editions.hidden = false;
    editions.addEventListener('input', function () {
      list(document, '.part').forEach(function (part) { part.hidden = editions.elements.e.value !== '' && part.id !== editions.elements.e.value; });
    });
  }
})();
</script>
</body>
</html>

`

exports[`test/reporters/formats.test.ts > TAP > every format > uebersicht en 1`] = `
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; script-src &#39;sha256-SFkXEASPPuWDV+Pfnzdfj2jlDkzAuPdNjvRTkbb/35w=&#39;" />
<title>Overview: 3 services</title>
<style>
:root { color-scheme: light; --g: #0b5d1e; --b: #1c4f8a; --r: #8c0d0d; --y: #6b4a00; --k: #555; --l: #c9c9c9; }
* { box-sizing: border-box; }
body { font: 1rem/1.45 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 90rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; line-height: 1.25; margin: 2rem 0 .5rem; }
p { max-width: 60rem; margin: .4rem 0; }
a { color: #003c7d; }
small { color: #444; font-size: .85em; }
.skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
.part + .part { border-top: 3px solid #1a1a1a; margin-top: 3rem; padding-top: 1rem; }
.headline { font-size: 1.25rem; font-weight: bold; max-width: none; margin: .75rem 0; }
svg.bar { display: block; width: 100%; height: .5rem; margin-top: .2rem; }
.headline + svg.bar { height: 1.25rem; margin: 0 0 .75rem; }
svg rect { stroke: #fff; stroke-width: .4; }
svg .conforming { fill: var(--g); } svg .near { fill: var(--b); } svg .far { fill: var(--r); } svg .undecided { fill: #b98900; } svg .silent { fill: #8a8a8a; }
svg.lines { display: block; width: 100%; max-width: 60rem; height: auto; font: 12px system-ui, sans-serif; }
svg polyline { fill: none !important; stroke-width: 2.5; } svg circle { stroke: #fff; }
polyline.conforming { stroke: var(--g); } polyline.near { stroke: var(--b); stroke-dasharray: 8 3; } polyline.far { stroke: var(--r); } polyline.undecided { stroke: #b98900; stroke-dasharray: 3 3; } polyline.silent { stroke: #8a8a8a; stroke-dasharray: 10 4 2 4; }
svg text.undecided { fill: var(--y); } svg text.silent { fill: var(--k); } .grid { stroke: #999; } .axis { fill: #444; }
.tiles { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(5, 1fr); gap: .5rem; }
.tiles li { border: 1px solid var(--l); border-top: .4rem solid; padding: .4rem .6rem .5rem; }
.tiles a { color: inherit; text-decoration: none; display: block; } .tiles a:hover span, .tiles a:focus span { text-decoration: underline; }
.tiles b { font-size: 1.9rem; line-height: 1.1; } .tiles span { font-weight: bold; } .tiles small { display: block; color: #333; line-height: 1.3; }
.tiles .conforming { border-top-color: var(--g); } .tiles .near { border-top-color: var(--b); } .tiles .far { border-top-color: var(--r); } .tiles .undecided { border-top-color: #b98900; } .tiles .silent { border-top-color: #8a8a8a; }
.next { margin: 0; padding-left: 1.6rem; max-width: 75rem; } .next li { margin: .35rem 0; }
.scroll { overflow-x: auto; margin: .5rem 0; } .map.scroll { max-height: 85vh; overflow: auto; border: 1px solid var(--l); }
table { border-collapse: collapse; min-width: 100%; }
caption { text-align: left; color: #333; padding: .2rem 0 .4rem; } caption.quiet { position: absolute; left: -99rem; }
th, td { border-bottom: 1px solid var(--l); padding: .25rem .5rem; text-align: left; vertical-align: top; }
thead th { vertical-align: bottom; border-bottom: 2px solid #767676; background: #fff; }
tbody th { font-weight: normal; min-width: 14rem; } tbody th small { display: block; }
.n { text-align: right; font-variant-numeric: tabular-nums; } td.n svg { min-width: 4rem; }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; } th button:hover, th button:focus { text-decoration: underline; }
th[aria-sort=ascending] button::after { content: " ▲"; } th[aria-sort=descending] button::after { content: " ▼"; }
table.map { font-size: .85rem; line-height: 1.25; } table.map thead th { position: sticky; top: 0; z-index: 1; } table.map thead th:first-child { z-index: 2; }
table.map th:first-child { position: sticky; left: 0; background: #fff; }
.c { padding: .25rem 0; text-align: left; font-weight: normal; height: 15rem; } .c span, .c button { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; max-height: 14.5rem; overflow: hidden; }
table.map td { text-align: center; padding: .2rem .1rem; min-width: 1.5rem; border-left: 1px solid #eee; } table.map td.n, table.map td.s { padding: .2rem .5rem; text-align: left; white-space: nowrap; } table.map td.n { text-align: right; }
.m { background: var(--r); color: #fff; font-weight: bold; } .d { color: var(--r); font-weight: bold; box-shadow: inset 0 0 0 2px var(--r); } .u { background: #ececec; color: #3d3d3d; } .l { background: #fdf0c4; color: #4a3600; } .p { color: var(--g); } .x { color: #767676; }
.legend { max-width: none; } .key { display: inline-block; margin-right: .9rem; } .key span { display: inline-block; min-width: 1.6rem; text-align: center; }
td.s { border-left: .35rem solid !important; } td.s.conforming { border-left-color: var(--g) !important; } td.s.near { border-left-color: var(--b) !important; } td.s.far { border-left-color: var(--r) !important; } td.s.undecided { border-left-color: #b98900 !important; } td.s.silent { border-left-color: #8a8a8a !important; }
.filter:not([hidden]) { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: end; margin: .75rem 0; } .filter label { display: block; font-size: .85rem; } .filter select, .filter input { display: block; font: inherit; max-width: 13rem; padding: .2rem; border: 1px solid #767676; background: #fff; color: inherit; } .filter button { font: inherit; padding: .2rem .6rem; }
summary { cursor: pointer; padding: .25rem 0; color: #003c7d; }
.pair { columns: 34rem 2; column-gap: 2rem; } .pair > section { break-inside: avoid; padding-top: .1rem; } .pair h2 { margin-top: 1.75rem; } .pair table { font-size: .93rem; } .pair tbody th { min-width: 7rem; } .pair th, .pair td { padding: .2rem .4rem; }
.across li { margin: .3rem 0; }
footer { border-top: 2px solid #1a1a1a; margin-top: 2.5rem; } code { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
@media (max-width: 45rem) {
  body { padding: .6rem; } h1 { font-size: 1.3rem; } .headline { font-size: 1.05rem; }
  .tiles { grid-template-columns: 1fr; gap: .3rem; } .tiles li { border-top-width: 1px; border-left: .5rem solid; padding: .3rem .6rem; } .tiles .conforming { border-left-color: var(--g); } .tiles .near { border-left-color: var(--b); } .tiles .far { border-left-color: var(--r); } .tiles .undecided { border-left-color: #b98900; } .tiles .silent { border-left-color: #8a8a8a; } .tiles b { font-size: 1.4rem; } .tiles li { border-top-color: var(--l) !important; }
  tbody th { min-width: 9rem; } .filter:not([hidden]) { display: grid; grid-template-columns: 1fr 1fr; } .filter label { min-width: 0; } .filter select, .filter input { width: 100%; } .c { height: 10rem; } .c span, .c button { max-height: 9.5rem; } table.map th:first-child { min-width: 9.5rem; max-width: 9.5rem; } .filter select, .filter input { max-width: 100%; }
}
@media print {
  @page { size: A4; margin: 12mm; }
  body { max-width: none; padding: 0; font-size: 9pt; } .filter, .filter:not([hidden]), .skip { display: none; } a { color: inherit; text-decoration: none; }
  th button { display: contents; } .scroll, .map.scroll { overflow: visible; max-height: none; border: 0; } table.map { font-size: 6.5pt; } table.map thead th, table.map th:first-child { position: static; } tbody th { min-width: 0; }
  table.map td { min-width: 0; padding: 1px; } .c { height: 32mm; font-size: 6pt; } .c span, .c button { max-height: 31mm; transform: none; } table.map tbody th small { display: inline; } table.map tbody th small::before { content: " "; }
  thead { display: table-header-group; } tr, .tiles li, .next li { break-inside: avoid; } h2 { break-after: avoid; } .m, .u, .l, svg, .tiles li, td.s { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .pair { columns: auto 1; } .pair > section { break-inside: auto; }
}
</style>
</head>
<body>
<header>
<h1>Overview: 3 services</h1>
<a class="skip" href="#dienste">To the list of services</a>
</header>
<main>
<div class="part" id="part1">
<p>nrw-online-dienste 2.0.0 · development · As of 2026-11-22</p>
<p class="headline">Of 3 services conforming: 1, still far: 1, not to be judged: 1.</p>
<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="conforming" x="0" y="0" width="33.33" height="6"/><rect class="far" x="33.33" y="0" width="33.33" height="6"/><rect class="undecided" x="66.67" y="0" width="33.33" height="6"/></svg>
<ul class="tiles">
<li class="conforming"><a href="#dienste" data-s="conforming"><b>1</b> <span>conforming</span></a><small>All MUST rules are met.</small></li>
<li class="near"><a href="#dienste" data-s="near"><b>0</b> <span>near</span></a><small>At most 3 MUST rules are missing until acceptance.</small></li>
<li class="far"><a href="#dienste" data-s="far"><b>1</b> <span>far</span></a><small>More than 3 MUST rules are missing.</small></li>
<li class="undecided"><a href="#dienste" data-s="undecided"><b>1</b> <span>undecided</span></a><small>Nothing violated, but answers to MUST rules are missing.</small></li>
<li class="silent"><a href="#dienste" data-s="silent"><b>0</b> <span>said nothing</span></a><small>The Steckbrief says too little to judge.</small></li>
</ul>
<section aria-labelledby="next">
<h2 id="next">What to do next</h2>
<ol class="next">
<li>1 service needs only one more rule until acceptance: These files <small>.</small>.</li>
<li>LeiKa key (OZG1011): not met in 1 service. Enter the 14-digit key from the LeiKa, e.g. &quot;99110009104000&quot;.</li>
<li>Legal basis for RNG (FIM1006): not met in 1 service. Add the legal basis in the FIM editor.</li>
<li>1 waiver runs out within 90 days, on 2026-12-31.</li>
</ol>
</section>
<section aria-labelledby="rules">
<h2 id="rules">What is missing most often</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Rules by the number of services where they stand against acceptance"><table>
<caption>Rules by the number of services where they stand against acceptance</caption>
<thead><tr><th scope="col">Rule</th><th scope="col" class="n">Services (MUST)</th><th scope="col" class="n">MUST at acceptance</th><th scope="col" class="n">only obstacle</th><th scope="col" class="n">SHOULD, MAY</th><th scope="col" class="n">no answer</th><th scope="col">To act</th></tr></thead>
<tbody>
<tr data-v="MUSS" data-c="Keys"><th scope="row">LeiKa key <small>OZG1011 · Keys · MUST</small></th><td class="n">1<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="100" height="10"/><rect class="undecided" x="100" y="0" width="0" height="10"/></svg></td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td>not named</td></tr>
<tr data-v="MUSS" data-c="FIM 2.0 &amp; 3.0"><th scope="row">Legal basis for RNG <small>FIM1006 · FIM 2.0 &amp; 3.0 · MUST</small></th><td class="n">1<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="100" height="10"/><rect class="undecided" x="100" y="0" width="0" height="10"/></svg></td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td class="n">0</td><td>not named</td></tr>
<tr data-v="SOLL" data-c="Keys"><th scope="row">Municipality key &lt;AGS&gt; | ARS <small>OZG1012 · Keys · SHOULD</small></th><td class="n">0<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="0" height="10"/><rect class="undecided" x="0" y="0" width="0" height="10"/></svg></td><td class="n">0</td><td class="n">0</td><td class="n">1</td><td class="n">0</td><td>not named</td></tr>
<tr data-v="SOLL" data-c="Keys"><th scope="row">No file stays unexamined <small>OZG1003 · Keys · SHOULD</small></th><td class="n">0<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="0" height="10"/><rect class="undecided" x="0" y="0" width="0" height="10"/></svg></td><td class="n">0</td><td class="n">0</td><td class="n">1</td><td class="n">0</td><td>not named</td></tr>
</tbody>
</table></div>
</section>
<section aria-labelledby="dienste-h">
<h2 id="dienste-h">Services and chapters</h2>
<p>What is nearest to acceptance stands first; what conforms and needs nothing any more comes last. &#39;left&#39; counts what is missing until acceptance: MUST rules that are not met now or then, and those without an answer.</p>
<p class="legend">In the cells of the chapters: <span class="key"><span class="m">3</span> number of MUST rules not met</span> <span class="key"><span class="d">3*</span> so many will be at acceptance</span> <span class="key"><span class="u">?3</span> so many without an answer</span> <span class="key"><span class="l">3</span> so many SHOULD or MAY rules not met</span> <span class="key"><span class="p">✓</span> met</span> <span class="key"><span class="x">–</span> not applicable</span> </p>
<form class="filter" hidden="" aria-label="Filter services">
<label>Search <input type="search" name="q" autocomplete="off" /></label>
<label>Standing <select name="s"><option value="">all</option><option value="conforming">conforming</option><option value="near">near</option><option value="far">far</option><option value="undecided">undecided</option><option value="silent">said nothing</option></select></label>
<label>Authority <select name="a"><option value="">all</option></select></label>
<label>Provider <select name="p"><option value="">all</option></select></label>
<label>Chapter <select name="c"><option value="">all</option><option value="Keys">Keys</option><option value="FIM 2.0 &amp; 3.0">FIM 2.0 &amp; 3.0</option><option value="XÖV">XÖV</option><option value="Law and operation">Law and operation</option></select></label>
<label>Not met with <select name="l"><option value="">all</option><option value="MUSS">MUST</option><option value="SOLL">SHOULD</option><option value="KANN">MAY</option></select></label>
<button type="reset">Clear filters</button>
<output data-text="Shown: # of #"></output>
</form>
<div class="scroll map" tabindex="0" role="region" aria-label="Map of services and chapters"><table id="dienste" class="map">
<thead><tr><th scope="col">Service</th><th scope="col">Standing</th><th scope="col" class="n">left</th><th scope="col" class="c"><span>Keys</span></th><th scope="col" class="c"><span>FIM 2.0 &amp; 3.0</span></th><th scope="col" class="c"><span>XÖV</span></th><th scope="col" class="c"><span>Law and operation</span></th></tr></thead>
<tbody>
<tr data-s="undecided" data-a="-1" data-p="-1" data-l=""><th scope="row">These files<small>.</small></th><td class="s undecided">undecided</td><td class="n">1</td><td class="x">–</td><td class="x">–</td><td class="u">?1</td><td class="x">–</td></tr>
<tr data-s="far" data-a="-1" data-p="-1" data-l="MUSS SOLL"><th scope="row">Hundesteuer: Anmeldung<small>dienste/hundesteuer-anmeldung</small></th><td class="s far">far</td><td class="n">4</td><td class="m">1</td><td class="m">1</td><td class="u">?2</td><td class="u">?1</td></tr>
<tr data-s="conforming" data-a="-1" data-p="-1" data-l=""><th scope="row">Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]<small>dienste/wohngeld</small></th><td class="s conforming">conforming</td><td class="n">0</td><td class="p">✓</td><td class="p">✓</td><td class="x">–</td><td class="p">✓</td></tr>
</tbody>
</table></div>
</section>
<div class="pair">
<section aria-labelledby="parties">
<h2 id="parties">Who has to act</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Services with at least one obstacle, and how many obstacles there are"><table>
<caption>Services with at least one obstacle, and how many obstacles there are</caption>
<thead><tr><th scope="col">To act</th><th scope="col" class="n">Services</th><th scope="col" class="n">Obstacles</th></tr></thead>
<tbody>
<tr><th scope="row">not named</th><td class="n">2<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="100" height="10"/><rect class="undecided" x="100" y="0" width="0" height="10"/></svg></td><td class="n">5</td></tr>
</tbody>
</table></div>
</section>
<section aria-labelledby="chapters">
<h2 id="chapters">By chapter</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Services that lack a MUST rule of the chapter, and services with rules without an answer"><table>
<caption>Services that lack a MUST rule of the chapter, and services with rules without an answer</caption>
<thead><tr><th scope="col">Chapter</th><th scope="col" class="n">Services with gaps</th><th scope="col" class="n">no answer</th></tr></thead>
<tbody>
<tr><th scope="row">Keys</th><td class="n">1<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="33.33" height="10"/><rect class="undecided" x="33.33" y="0" width="0" height="10"/></svg></td><td class="n">0</td></tr>
<tr><th scope="row">FIM 2.0 &amp; 3.0</th><td class="n">1<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="33.33" height="10"/><rect class="undecided" x="33.33" y="0" width="0" height="10"/></svg></td><td class="n">0</td></tr>
<tr><th scope="row">XÖV</th><td class="n">0<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="0" height="10"/><rect class="undecided" x="0" y="0" width="0" height="10"/></svg></td><td class="n">2</td></tr>
<tr><th scope="row">Law and operation</th><td class="n">0<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="far" x="0" y="0" width="0" height="10"/><rect class="undecided" x="0" y="0" width="0" height="10"/></svg></td><td class="n">1</td></tr>
</tbody>
</table></div>
</section>
<section aria-labelledby="authorities">
<h2 id="authorities">By authority</h2>
<div class="scroll" tabindex="0" role="region" aria-label="By authority: Services by their standing"><table>
<caption>By authority: Services by their standing</caption>
<thead><tr><th scope="col">Authority</th><th scope="col" class="n">Services</th><th scope="col" class="n">conforming</th><th scope="col" class="n">near</th><th scope="col" class="n">far</th><th scope="col" class="n">undecided</th><th scope="col" class="n">said nothing</th></tr></thead>
<tbody>
<tr><th scope="row">not named<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="conforming" x="0" y="0" width="33.33" height="6"/><rect class="far" x="33.33" y="0" width="33.33" height="6"/><rect class="undecided" x="66.67" y="0" width="33.33" height="6"/></svg></th><td class="n">3</td><td class="n">1</td><td class="n">0</td><td class="n">1</td><td class="n">1</td><td class="n">0</td></tr>
</tbody>
</table></div>
</section>
<section aria-labelledby="providers">
<h2 id="providers">By provider</h2>
<div class="scroll" tabindex="0" role="region" aria-label="By provider: Services by their standing"><table>
<caption>By provider: Services by their standing</caption>
<thead><tr><th scope="col">Provider</th><th scope="col" class="n">Services</th><th scope="col" class="n">conforming</th><th scope="col" class="n">near</th><th scope="col" class="n">far</th><th scope="col" class="n">undecided</th><th scope="col" class="n">said nothing</th></tr></thead>
<tbody>
<tr><th scope="row">not named<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="conforming" x="0" y="0" width="33.33" height="6"/><rect class="far" x="33.33" y="0" width="33.33" height="6"/><rect class="undecided" x="66.67" y="0" width="33.33" height="6"/></svg></th><td class="n">3</td><td class="n">1</td><td class="n">0</td><td class="n">1</td><td class="n">1</td><td class="n">0</td></tr>
</tbody>
</table></div>
</section>
<section aria-labelledby="waivers">
<h2 id="waivers">Waivers that run out</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Of 1 waiver that hold, 1 run out within 90 days"><table>
<caption>Of 1 waiver that hold, 1 run out within 90 days</caption>
<thead><tr><th scope="col">Service</th><th scope="col">until</th><th scope="col">Rule</th><th scope="col">approved by</th></tr></thead>
<tbody>
<tr><th scope="row">Wohngeld &lt;Antrag&gt; &amp; | \`Co\`U+0007U+202E ##[x]</th><td>2026-12-31</td><td>FIM1006</td><td>Task Force &lt;TF&gt;</td></tr>
</tbody>
</table></div>
</section>
</div>
</div>
</main>
<footer>
<h2>How it is counted</h2>
<p>&#39;Said nothing&#39; means: at least half of the MUST rules are open because the Steckbrief is silent. Open and undecided never count as met.</p>
<p>Ruleset nrw-online-dienste 2.0.0 (draft), phase development, as of 2026-11-22; 3 services, 12 rules. vorgaben 0.1.0</p>
<p>This command repeats the check: <code>vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0</code></p>
<p lang="en">2026-11-22 · <code>sha256:a04a9e32f47072d602074dd724b2aeeda66a2a8cb8f7d115120ccab0bfeb54f2</code></p>
</footer>
<script>
'use strict';
(function () {
  var list = function (of, what) { return Array.prototype.slice.call(of.querySelectorAll(what)); };
  var weight = { m: 1e6, u: 1e3, l: 10, p: 1, x: 0 };
  function value(cell) {
    var text = cell.textContent.trim();
    if (weight[cell.className] !== undefined) return weight[cell.className] * (1 + (parseInt(text.replace('?', ''), 10) || 0));
    return /^[0-9]/.test(text) && cell.className.indexOf('n') === 0 ? parseInt(text, 10) : text.toLocaleLowerCase();
  }
  function sortable(table) {
    var body = table.tBodies[0];
    var heads = list(table, 'thead th');
    heads.forEach(function (head, at) {
      var button = document.createElement('button');
      button.type = 'button';
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener('click', function () {
        var up = head.getAttribute('aria-sort') === 'descending' || (head.getAttribute('aria-sort') === null && at === 0);
        heads.forEach(function (one) { one.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        Array.prototype.slice.call(body.rows)
          .map(function (row, n) { return { row: row, key: value(row.cells[at]), n: n }; })
          .sort(function (a, b) {
            var by = typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : String(a.key).localeCompare(String(b.key), document.documentElement.lang);
            return (up ? by : -by) || a.n - b.n;
          })
          .forEach(function (one) { body.appendChild(one.row); });
      });
    });
  }
  list(document, 'table').forEach(sortable);
  list(document, '.part').forEach(function (part) {
    var form = part.querySelector('form.filter');
    if (!form) return;
    var rows = list(part, 'table.map tbody tr');
    var texts = rows.map(function (row) { return row.cells[0].textContent.toLocaleLowerCase(); });
    var rules = list(part, 'tr[data-v]');
    var out = form.querySelector('output');
    function apply() {
      var f = form.elements;
      var words = f.q.value.trim().toLocaleLowerCase();
      var column = f.c.selectedIndex;
      var shown = 0;
      rows.forEach(function (row, n) {
        var cell = column > 0 ? row.cells[2 + column].className : 'm';
        var fits = (words === '' || texts[n].indexOf(words) >= 0) && (f.s.value === '' || row.dataset.s === f.s.value) &&
          (f.a.value === '' || row.dataset.a === f.a.value) && (f.p.value === '' || row.dataset.p === f.p.value) &&
          (f.l.value === '' || row.dataset.l.indexOf(f.l.value) >= 0) && 'mul'.indexOf(cell) >= 0;
        row.hidden = !fits;
        if (fits) shown += 1;
      });
      rules.forEach(function (row) {
        row.hidden = (f.l.value !== '' && row.dataset.v !== f.l.value) || (f.c.value !== '' && row.dataset.c !== f.c.value);
      });
      out.textContent = out.dataset.text.replace('#', shown).replace('#', rows.length);
    }
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () { setTimeout(apply); });
    list(part, '.tiles a').forEach(function (link) {
      link.addEventListener('click', function () { form.elements.s.value = link.dataset.s; apply(); });
    });
    apply();
  });
  var editions = document.querySelector('form.editions');
  if (editions) {
    editions.hidden = false;
    editions.addEventListener('input', function () {
      list(document, '.part').forEach(function (part) { part.hidden = editions.elements.e.value !== '' && part.id !== editions.elements.e.value; });
    });
  }
})();
</script>
</body>
</html>

`

exports[`test/reporters/formats.test.ts > TAP > terminal > 80 columns 1`] = `
Hundesteuer: Anmeldung · nrw-online-dienste 2.0.0 (Entwurf) · Stand 22.11.2026

MUSS: steht der Abnahme entgegen. Regeln: 2, Befunde: 4
dienste/hundesteuer-anmeldung/steckbrief.yaml
  12:12  MUSS  Der LeiKa-Schlüssel „9911000910400“ hat 13 Stellen; er
               braucht 14 und beginnt mit 99.                            OZG1011
               12 │   - leika: "9911000910400"
                  │            ^^^^^^^^^^^^^^^
               → 14-stelligen Schlüssel aus dem LeiKa eintragen, z. B.
                 "99110009104000".
               Quelle: FIT-Connect Routing API, Abschnitt 3
dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml
  88:3   MUSS  Die Datenfeldgruppe G05000428 (Antragsteller) ist
               rechtsnormgebunden (RNG), nennt aber keine
               Handlungsgrundlage.                                       FIM1006
               88 │     <xdf:datenfeldgruppe id="G05000428" name="Antragsteller…
                  │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
               ebenso 141:3, 203:3
               → Handlungsgrundlage im FIM-Editor ergänzen.
               Quelle: FIM QS-Bericht, M1006

SOLL: der Regelfall. Regeln: 2, Befunde: 2
dienste/hundesteuer-anmeldung/steckbrief.yaml
  30:8   SOLL  Der Gemeindeschlüssel 5314000 hat seine führende Null
               verloren. In Anführungszeichen schreiben: "05314000".     OZG1012
               → Setzen Sie den Schlüssel in Anführungszeichen: \`"05314000"\`.
dienste/hundesteuer-anmeldung/scan.tif
  1:1    SOLL  Diese Datei hat keine Vorgabe untersucht.                 OZG1003
               → Ergänzen Sie die Angabe.

KANN: Empfehlungen. Regeln: 1, Befunde: 1
dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml
  7:321  KANN  „cbc:Bogus|<b>*x*</b> U+0007“ ist hier nicht
               vorgesehen; an dieser Stelle steht „cbc:IssueDate“,
               100 %.                                                   XOEV1002

Nicht geprüft
  XOEV1003  Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert.
            ebenso XOEV1004

Von Menschen beurteilt
  OZG1041   erfüllt: Erika <b>Beispiel</b> | *EB* (Datenschutz),
            01.10.2026, gilt bis 01.10.2027; Beleg:
            https://example.org/beleg?a=1&b="2"; GesehenU+0007 und für gut
            befunden.; eingetragen in
            dienste/hundesteuer-anmeldung/nachweise.yaml:4

Durch Menschen zu prüfen
  OZG1040   Datenschutz-Folgenabschätzung liegt vor und ist aktuell

Nicht konform: 2 Vorgaben mit MUSS sind nicht erfüllt. Außerdem sind 2 Vorgaben
mit SOLL oder KANN nicht erfüllt.
4 Dateien, 12 Regeln: 3 erfüllt, 4 nicht erfüllt, 2 nicht anwendbar, 1 durch
Menschen zu prüfen, 2 nicht prüfbar.

Als Nächstes:
  1. dienste/hundesteuer-anmeldung/steckbrief.yaml:12:12: 14-stelligen Schlüssel
     aus dem LeiKa eintragen, z. B. "99110009104000". (OZG1011)
  2. dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:88:3:
     Handlungsgrundlage im FIM-Editor ergänzen. (FIM1006)
  3. dienste/hundesteuer-anmeldung/steckbrief.yaml:30:8: Setzen Sie den
     Schlüssel in Anführungszeichen: \`"05314000"\`. (OZG1012)
Eine Regel erklärt „vorgaben explain OZG1011“. Jede Stelle mit ihrer Zeile zeigt
--verbose, nur einen Teil --only MUSS. Einen Bericht zum Weitergeben schreibt
--reporter html=bericht.html.

`
