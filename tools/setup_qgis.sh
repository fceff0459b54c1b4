#!/bin/sh
# Install QGIS 3.40 or newer where it is missing: on Debian 12 from its backports, elsewhere say what to do.
set -eu

version() { /usr/bin/python3 -c 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION_INT, Qgis.QGIS_VERSION)' 2>/dev/null || true; }

enough() { [ -n "$1" ] && [ "${1%% *}" -ge 34000 ]; }

found=$(version)
if enough "$found" && command -v qgis_process >/dev/null && /usr/bin/python3 -c 'import ensurepip, venv' 2>/dev/null; then
  echo "QGIS ${found#* } is there; nothing to install."
  exit 0
fi

as_root=""
if [ "$(id -u)" -ne 0 ]; then
  as_root=sudo
  command -v sudo >/dev/null || as_root=none
fi
codename=$(. /etc/os-release 2>/dev/null && echo "${VERSION_CODENAME:-}" || true)
if [ "$codename" != bookworm ] || [ "$as_root" = none ] || ! command -v apt-get >/dev/null; then
  echo "QGIS 3.40 or newer with its Python bindings is needed, and this script installs it on Debian 12 alone" \
       "(as root or with sudo). Install QGIS 3.40 or newer and Python's venv module, for example with" \
       "'apt-get install qgis python3-qgis qgis-providers python3-venv' on Debian 13, then run make again." >&2
  exit 1
fi

apt_get() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get "$@"; }  # sudo drops what is exported
apt_get update -q
if ! apt-cache policy qgis | grep -q backports; then
  # The mirror that this machine already uses; backports lie beside the release on every mirror.
  mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' |
           awk '$2 == "bookworm" { print $1; exit }')
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror bookworm-backports main" |
    $as_root tee /etc/apt/sources.list.d/concealed-bedrock-backports.list >/dev/null
  apt_get update -q
fi
echo "Installing QGIS from bookworm-backports (about two minutes)."
apt_get install -y -q --no-install-recommends -t bookworm-backports \
  qgis python3-qgis qgis-providers python3-venv qttools5-dev-tools >/dev/null
found=$(version)
enough "$found" || { echo "QGIS was installed, but its Python bindings do not load." >&2; exit 1; }
echo "QGIS ${found#* } installed."
