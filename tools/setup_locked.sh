#!/bin/sh
# Make a Python environment from a lock file, apart from the engine's: that of the documentation, that of `make lint`.
# usage: setup_locked.sh FOLDER LOCK
set -eu
folder=$1 lock=$2
if [ -f "$folder/lock" ] && cmp -s "$lock" "$folder/lock"; then
  exit 0
fi
echo "Installing $lock into $folder (less than a minute)."
[ -x "$folder/bin/python" ] || /usr/bin/python3 -m venv "$folder"
"$folder/bin/python" -m pip --disable-pip-version-check -q install --no-deps --require-hashes -r "$lock"
"$folder/bin/python" -m pip --disable-pip-version-check check
cp "$lock" "$folder/lock"
