#!/usr/bin/env bash
# Ein Tag der Task Force: von der ersten Regel bis zum veröffentlichten, signierten Regelwerk und zum Dienst, der es nutzt.
# Aufruf: docs/tag-der-task-force.sh <leerer Ordner>. Ohne Netz. test/house/docs.test.ts spielt es und vergleicht mit
# docs/regelwerke-veroeffentlichen.md.
set -euo pipefail
projekt=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1"
cd "$1"
# Was sonst im Ordner des Benutzers läge: installierte Regelwerke, Zwischenstände.
export VORGABEN_DATA="$PWD/daten" VORGABEN_CACHE="$PWD/zwischenstand"

# Zeigt einen Befehl, führt ihn aus und sagt seinen Exit-Code, wenn er nicht 0 ist.
befehl() {
  local wort zeile='' code=0
  for wort in "$@"; do
    case $wort in *' '*) wort="\"$wort\"" ;; esac
    zeile="$zeile${zeile:+ }$wort"
  done
  printf '$ %s\n' "$zeile"
  "$@" 2>&1 || code=$?
  if [ $code -ne 0 ]; then printf '[Exit-Code %s]\n' "$code"; fi
  printf '\n'
}
vorgaben() { node "$projekt/bin/vorgaben.js" "$@"; }

printf '# 1 Regelwerk anlegen, prüfen, testen\n'
befehl vorgaben ruleset new musterkreis --title 'Vorgaben des Musterkreises' --publisher Musterkreis
befehl vorgaben ruleset lint musterkreis/0.1.0
befehl vorgaben ruleset test musterkreis/0.1.0

printf '# 2 Eine neue Ausgabe mit einer neuen Regel\n'
befehl cp -r musterkreis/0.1.0 musterkreis/0.2.0
befehl vorgaben ruleset lint musterkreis/0.2.0
# Das macht sonst ein Mensch: die neue Nummer eintragen, den Titel übersetzen.
cat > musterkreis/0.2.0/ruleset.yaml <<'YAML'
# musterkreis/0.2.0/ruleset.yaml
id: musterkreis
version: 0.2.0
title: { de: Vorgaben des Musterkreises, en: Requirements of the Musterkreis }
publisher: Musterkreis
status: entwurf
includes: [ozg-grundlagen@1.0.0]
chapters:
  betrieb: { de: Betrieb, en: Operation }
YAML
befehl vorgaben ruleset new-rule musterkreis/0.2.0 --title 'Der Dienst hat eine Adresse im Netz'
befehl vorgaben ruleset lint musterkreis/0.2.0
# Das macht sonst ein Mensch: die Regel fertig schreiben.
cat > musterkreis/0.2.0/rules/betrieb/MUST1002-der-dienst-hat-eine-adresse.yaml <<'YAML'
# musterkreis/0.2.0/rules/betrieb/MUST1002-der-dienst-hat-eine-adresse.yaml
id: MUST1002
name: der-dienst-hat-eine-adresse
chapter: betrieb
title: { de: Der Dienst hat eine Adresse im Netz, en: The service has an address on the web }
requirement: { de: Der Steckbrief nennt die Web-Adresse des Dienstes., en: The Steckbrief names the web address of the service. }
why: { de: "Nur was eine Adresse hat, lässt sich verlinken.", en: Only what has an address can be linked to. }
fix:
  de: "Tragen Sie unter dienst zum Beispiel ein: url: https://dienste.beispielstadt.example/hund."
  en: "Enter under dienst for example: url: https://dienste.beispielstadt.example/hund."
level: SOLL
source: { title: Beschluss des Musterkreises vom 01.10.2026, url: "https://musterkreis.example/beschluss", grade: A }
applies: { kind: steckbrief }
checks:
  - { select: $.dienst, kind: required, with: { child: url } }
examples:
  pass: [{ data: { dienst: { url: "https://dienste.beispielstadt.example/hund" } } }]
  fail: [{ data: { dienst: { id: hund } }, code: missing }]
since: 0.2.0
YAML
befehl vorgaben ruleset lint musterkreis/0.2.0
befehl vorgaben ruleset test musterkreis/0.2.0
befehl vorgaben ruleset test musterkreis/0.2.0 --update
befehl vorgaben ruleset test musterkreis/0.2.0

printf '# 3 Vergleichen\n'
befehl vorgaben ruleset diff musterkreis/0.1.0 musterkreis/0.2.0 --as-of 2026-11-22 musterkreis/0.2.0/cases/erreichbar

printf '# 4 Packen, signieren, veröffentlichen\n'
befehl vorgaben ruleset keygen --output musterkreis-schluessel --comment Musterkreis
befehl vorgaben ruleset pack musterkreis/0.2.0 --output veroeffentlicht/musterkreis-0.2.0.tgz
befehl vorgaben ruleset sign veroeffentlicht/musterkreis-0.2.0.tgz --key musterkreis-schluessel.key
befehl vorgaben ruleset index veroeffentlicht --as-of 2026-11-22
befehl vorgaben ruleset sign veroeffentlicht/index.json --key musterkreis-schluessel.key
befehl vorgaben ruleset verify veroeffentlicht/musterkreis-0.2.0.tgz --trust-key musterkreis-schluessel.pub

printf '# 5 Beim Anbieter des Dienstes: aufnehmen und prüfen\n'
mkdir dienst
cp musterkreis/0.2.0/cases/nicht-erreichbar/steckbrief.yaml dienst/steckbrief.yaml
befehl vorgaben ruleset add veroeffentlicht/index.json musterkreis@0.2.0 --trust-key musterkreis-schluessel.pub
befehl vorgaben check --as-of 2026-11-22 --summary dienst
befehl vorgaben lock dienst
befehl cat vorgaben.lock

printf '# 6 Jemand ändert das Paket\n'
befehl cp veroeffentlicht/musterkreis-0.2.0.tgz geaendert.tgz
printf 'x' | dd of=geaendert.tgz bs=1 seek=3000 conv=notrunc 2>/dev/null
cp veroeffentlicht/musterkreis-0.2.0.tgz.minisig geaendert.tgz.minisig
befehl vorgaben ruleset verify geaendert.tgz --trust-key musterkreis-schluessel.pub
befehl vorgaben ruleset add geaendert.tgz --trust-key musterkreis-schluessel.pub
paket=$(find "$VORGABEN_DATA/rulesets" -name '*.tgz')
chmod u+w "$paket"
cp geaendert.tgz "$paket"
befehl vorgaben check --as-of 2026-11-22 --summary dienst
