#!/bin/sh
# Install PostGIS, MapServer and a virtual screen for the tests, where that is possible; elsewhere say which
# tests are skipped.
set -eu

programs() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

has_postgis() { ls /usr/share/postgresql/*/extension/postgis.control >/dev/null 2>&1 && [ -x "$(programs)/initdb" ]; }

has_mapserver() { command -v mapserv >/dev/null; }

has_screen() { command -v Xvfb >/dev/null; }

if has_postgis && has_mapserver && has_screen; then
  echo "PostGIS, MapServer and Xvfb are there; nothing to install."
  exit 0
fi
as_root=""
[ "$(id -u)" -eq 0 ] || as_root="sudo -n"
if ! command -v apt-get >/dev/null || ! $as_root true 2>/dev/null; then
  echo "PostGIS, MapServer and Xvfb can be installed by root on Debian alone: the tests that need what is" \
       "missing are skipped."
  exit 0
fi
apt_get() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get "$@" >/dev/null; }  # sudo drops what is exported
install() { apt_get install -y -q --no-install-recommends "$@"; }
install_postgis() { install postgresql && install "postgresql-$(basename "$(dirname "$(programs)")")-postgis-3"; }

echo "Installing PostgreSQL with PostGIS, MapServer and Xvfb for the tests."
apt_get update -q || true
has_postgis || install_postgis ||
  echo "PostGIS cannot be installed here (apt-get failed): the tests that read from it are skipped."
has_mapserver || install cgi-mapserver ||
  echo "MapServer cannot be installed here (apt-get failed): the tests that read from a WFS are skipped."
has_screen || install xvfb ||
  echo "Xvfb cannot be installed here (apt-get failed): the tests of the QGIS window are skipped."
