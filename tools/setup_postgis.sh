#!/bin/sh
# Install PostgreSQL with PostGIS for the tests, where that is possible; elsewhere say why their test is skipped.
set -eu

programs() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

found() { ls /usr/share/postgresql/*/extension/postgis.control >/dev/null 2>&1 && [ -x "$(programs)/initdb" ]; }

if found; then
  echo "PostgreSQL with PostGIS is there; nothing to install."
  exit 0
fi
as_root=""
[ "$(id -u)" -eq 0 ] || as_root="sudo -n"
if ! command -v apt-get >/dev/null || ! $as_root true 2>/dev/null; then
  echo "PostGIS is not there and can be installed by root on Debian alone: the test that reads from it is skipped."
  exit 0
fi
apt_get() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get "$@" >/dev/null; }  # sudo drops what is exported
echo "Installing PostgreSQL with PostGIS for the tests."
apt_get update -q || true
if ! { apt_get install -y -q --no-install-recommends postgresql &&
       apt_get install -y -q --no-install-recommends "postgresql-$(basename "$(dirname "$(programs)")")-postgis-3"; }; then
  echo "PostGIS cannot be installed here (apt-get failed): the test that reads from it is skipped."
fi
