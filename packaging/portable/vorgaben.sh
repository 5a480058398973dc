#!/bin/sh
# Startet vorgaben mit dem Node.js, das in diesem Ordner liegt. Installiert werden muss nichts.
file=$0
while [ -L "$file" ]; do
  target=$(readlink "$file")
  case $target in
    /*) file=$target ;;
    *) file=$(dirname "$file")/$target ;;
  esac
done
here=$(CDPATH= cd -- "$(dirname -- "$file")" && pwd) || exit 2
exec "$here/node/node" "$here/app/vorgaben/bin/vorgaben.js" "$@"
