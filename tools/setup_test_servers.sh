#!/bin/sh
# Install PostGIS and MapServer for the tests, where that is possible; elsewhere say which tests are skipped.
set -eu

programs() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

has_postgis() { ls /usr/share/postgresql/*/extension/postgis.control >/dev/null 2>&1 && [ -x "$(programs)/initdb" ]; }

has_mapserver() { command -v mapserv >/dev/null; }

if has_postgis && has_mapserver; then
  echo "PostGIS and MapServer are there; nothing to install."
  exit 0
fi
as_root=""
[ "$(id -u)" -eq 0 ] || as_root="sudo -n"
if ! command -v apt-get >/dev/null || ! $as_root true 2>/dev/null; then
  echo "PostGIS and MapServer can be installed by root on Debian alone: the tests that read from what is" \
       "missing are skipped."
  exit 0
fi
apt_get() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get "$@" >/dev/null; }  # sudo drops what is exported
install() { apt_get install -y -q --no-install-recommends "$@"; }
install_postgis() { install postgresql && install "postgresql-$(basename "$(dirname "$(programs)")")-postgis-3"; }

echo "Installing PostgreSQL with PostGIS, and MapServer, for the tests."
apt_get update -q || true
has_postgis || install_postgis ||
  echo "PostGIS cannot be installed here (apt-get failed): the tests that read from it are skipped."
has_mapserver || install cgi-mapserver ||
  echo "MapServer cannot be installed here (apt-get failed): the tests that read from a WFS are skipped."
