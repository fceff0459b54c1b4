#!/bin/sh
# Run mypy on the package as `[tool.mypy]` of pyproject.toml says, whatever the checkout's folder is called.
# usage: typecheck.sh LINT_ENVIRONMENT ENGINE [OPTIONS OF MYPY]
set -eu
root=$PWD
absolute() { case $1 in /*) echo "$1" ;; *) echo "$root/$1" ;; esac; }
mypy=$(absolute "$1")/bin/mypy engine=$(absolute "$2")/bin/python
shift 2
# The link lies outside the checkout: inside, what walks the folders would never end.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ln -s "$root" "$folder/concealed_bedrock"
cd "$folder"
"$mypy" --config-file "$root/pyproject.toml" --python-executable "$engine" --cache-dir "$root/build/mypy" "$@"
