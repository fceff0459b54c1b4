#!/bin/sh
# Make the engine's own Python environment from requirements.lock, apart from QGIS's Python.
# usage: setup_engine.sh FOLDER     TORCH_INDEX=URL takes torch from another package index.
set -eu
folder=$1
lock=requirements.lock
if [ -f "$folder/lock" ] && cmp -s "$lock" "$folder/lock"; then
  echo "The engine's environment is there and as locked; nothing to install."
  exit 0
fi
echo "Installing the engine's environment into $folder (one to five minutes)."
[ -x "$folder/bin/python" ] || /usr/bin/python3 -m venv "$folder"
pip() { "$folder/bin/python" -m pip --disable-pip-version-check -q "$@"; }
# torch comes first and alone: it is the largest by far, and may have an index of its own.
pip install ${TORCH_INDEX:+--index-url "$TORCH_INDEX"} --no-deps "$(grep '^torch==' "$lock" | cut -d' ' -f1)"
pip install -r "$lock"
cp "$lock" "$folder/lock"
echo "The engine's environment is ready."
