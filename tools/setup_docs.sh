#!/bin/sh
# Make the Python environment that builds the documentation, from its lock file.
# usage: setup_docs.sh FOLDER
set -eu
folder=$1
if [ -f "$folder/lock" ] && cmp -s requirements-docs.lock "$folder/lock"; then
  exit 0
fi
echo "Installing the documentation's environment into $folder (less than a minute)."
[ -x "$folder/bin/python" ] || /usr/bin/python3 -m venv "$folder"
"$folder/bin/python" -m pip --disable-pip-version-check -q install --no-deps --require-hashes -r requirements-docs.lock
"$folder/bin/python" -m pip --disable-pip-version-check check
cp requirements-docs.lock "$folder/lock"
