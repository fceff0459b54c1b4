#!/bin/sh
# Make the engine's own Python environment from the lock files, apart from QGIS's Python. Every file that pip installs
# has one of the checksums there.
# usage: setup_engine.sh FOLDER     TORCH_INDEX=URL takes torch from another package index.
set -eu
folder=$1
locks="requirements.lock requirements-torch.lock requirements-gpu.lock requirements-test.lock"
# shellcheck disable=SC2086
if [ -f "$folder/lock" ] && cat $locks | cmp -s - "$folder/lock"; then
  echo "The engine's environment is there and as locked; nothing to install."
  exit 0
fi
echo "Installing the engine's environment into $folder (one to five minutes)."
[ -x "$folder/bin/python" ] || /usr/bin/python3 -m venv "$folder"
install() { "$folder/bin/python" -m pip --disable-pip-version-check -q install --no-deps --require-hashes "$@"; }
# torch comes first and alone: it is the largest by far, and may have an index of its own.
install ${TORCH_INDEX:+--index-url "$TORCH_INDEX"} -r requirements-torch.lock
if grep -q '^Requires-Dist: nvidia' "$folder"/lib/python*/site-packages/torch-*.dist-info/METADATA; then
  install -r requirements-gpu.lock
fi
install -r requirements.lock
install -r requirements-test.lock
"$folder/bin/python" -m pip --disable-pip-version-check check
# shellcheck disable=SC2086
cat $locks > "$folder/lock"
echo "The engine's environment is ready."
