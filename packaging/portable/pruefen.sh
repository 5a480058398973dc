#!/bin/sh
# Prueft einen Dienst und schreibt daneben vorgaben-bericht.html. Der Ordner oder die Zip-Datei wird als Angabe erwartet;
# fehlt sie, fragt das Programm danach.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 2
service=$1
if [ -z "$service" ]; then
  printf 'Ziehen Sie den Ordner oder die Zip-Datei des Dienstes in dieses Fenster und drücken Sie die Eingabetaste:\n'
  IFS= read -r service || exit 2
  # Ein Terminal schreibt Leerzeichen mit \ davor, manches setzt Anführungszeichen.
  service=$(printf '%s' "$service" | sed -e "s/^['\"]//" -e "s/['\"] *$//" -e 's/\\\(.\)/\1/g' -e 's/ *$//')
fi
[ -n "$service" ] || exit 2
if [ -d "$service" ]; then service=$(CDPATH= cd -- "$service" && pwd) || exit 2; fi
folder=$(CDPATH= cd -- "$(dirname -- "$service")" && pwd) || exit 2
report=$folder/vorgaben-bericht.html
"$here/vorgaben" check --reporter terminal --reporter "html=$report" "$service"
code=$?
[ -f "$report" ] && printf '\nDer Bericht steht in %s\n' "$report"
exit "$code"
