#!/bin/sh
# Run a command with this checkout importable as `concealed_bedrock`, whatever its folder is called.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ln -s "$PWD" "$folder/concealed_bedrock"
PYTHONPATH="$folder" "$@"
