#!/usr/bin/env bash
# Eine Abnahme in fünf Schritten, wie docs/abnahme.md sie erzählt: erst ein Dienst, der besteht, dann einer mit Mängeln.
# Aufruf: docs/abnahme.sh <leerer Ordner>. test/house/docs.test.ts spielt es und vergleicht mit der Seite.
set -euo pipefail
projekt=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1"
cd "$1"

# Zeigt einen Befehl, führt ihn aus und sagt seinen Exit-Code, wenn er nicht 0 ist.
befehl() {
  printf '$ %s\n' "$*"
  local code=0
  "$@" 2>&1 || code=$?
  if [ $code -ne 0 ]; then printf '[Exit-Code %s]\n' "$code"; fi
  printf '\n'
}
vorgaben() { node "$projekt/bin/vorgaben.js" "$@"; }

# Was der Anbieter als Zip-Ordner schickt; hier liegen auch die Schemas der Nachrichten bei.
cp -R "$projekt/examples/hundehaltung" "$projekt/examples/hundehaltung-mangelhaft" .
cp -R "$projekt/examples/standards" standards
rm hundehaltung/nachweise.yaml
tag='--as-of 2026-11-22'
schemas='--standard standards/xhundesteuer'

printf '# 1 Ansehen\n'
befehl vorgaben check --phase abnahme --summary $tag $schemas hundehaltung

printf '# 2 Fragen aufschreiben lassen\n'
befehl vorgaben abnahme vorbereiten $tag $schemas hundehaltung

printf '# 3 Antworten\n'
# Das macht sonst ein Mensch im Editor: Ergebnis, Name, Tag, Beleg.
awk '
  /- regel: / { regel = $3 }
  /ergebnis: offen/ { sub(/offen.*/, "erfuellt") }
  /^    wer:/ { print "    wer: " (regel == "OZG1153" ? "Bernd Muster" : "Erika Beispiel"); next }
  /^    wann:/ { print "    wann: \"2026-11-20\""; next }
  /^    nachweis:/ { if (regel == "OZG6045") print "    nachweis: { datei: nachweise/barrierefreiheit-2026.txt }"; next }
  /^    bemerkung:/ { if (regel == "OZG1153") print "    bemerkung: Fünf Beispielanträge durchgegangen."; next }
  { print }
' hundehaltung/nachweise.yaml > neu && mv neu hundehaltung/nachweise.yaml
befehl vorgaben abnahme vorbereiten $tag $schemas hundehaltung

printf '# 4 Abnehmen\n'
befehl vorgaben abnahme --paket abnahme.zip --summary $tag $schemas hundehaltung

printf '# 5 Nachprüfen\n'
befehl vorgaben abnahme verify $schemas abnahme.zip hundehaltung

printf '# Ein Dienst mit Mängeln\n'
befehl vorgaben abnahme --protokoll mangelhaft.html --summary --reporter json=mangelhaft.json $tag $schemas hundehaltung-mangelhaft
printf '\n' >> hundehaltung/publiccode.yml
befehl vorgaben abnahme verify $schemas abnahme.zip hundehaltung
