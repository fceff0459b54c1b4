#!/bin/sh
# Make the environment that runs the tests inside QGIS: QGIS's own Python, and pytest beside it.
set -eu
folder=$1
if [ -f "$folder/ready" ]; then
  echo "The environment for tests inside QGIS is there; nothing to install."
  exit 0
fi
/usr/bin/python3 -m venv --system-site-packages "$folder"
"$folder/bin/python" -m pip --disable-pip-version-check -q install pytest==9.2.0 pytest-qgis==5.0.0
touch "$folder/ready"
