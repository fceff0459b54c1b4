#!/bin/sh
# Gather the wheels of the engine and of the uv that installs them, for installations without a network. Wheels that
# are there stay, torch too, whichever of its builds it is.
# usage: wheel_folder.sh FOLDER PYTHON     TORCH_INDEX=URL takes torch from another index than that of the CPU builds.
set -eu
folder=$1 python=$2
mkdir -p "$folder"
get() { "$python" -m pip --disable-pip-version-check -q download --no-deps --only-binary :all: -d "$folder" "$@"; }
if ! ls "$folder"/torch-* >/dev/null 2>&1; then
  get --require-hashes --index-url "${TORCH_INDEX:-https://download.pytorch.org/whl/cpu}" -r requirements-torch.lock
fi
grep -v '^-r' requirements.lock > "$folder/rest.txt"
get --require-hashes -r "$folder/rest.txt"
rm "$folder/rest.txt"
get "uv==$(sed -n 's/^"version": "\(.*\)",$/\1/p' resources/installer/uv.json)"
du -sh "$folder"
