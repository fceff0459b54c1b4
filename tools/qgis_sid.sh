#!/bin/sh
# The plugin's tests and the first run in the newest QGIS of Debian sid, in a chroot. Needs root and debootstrap.
# usage: qgis_sid.sh [FOLDER] [tests] [first-run]     by default build/sid, and both
#
#   MIRROR=http://deb.debian.org/debian   where Debian's packages come from
#   TORCH_INDEX=https://download.pytorch.org/whl/cpu   index of torch, for the engines that are made inside
#   TESTS="tests/plugin tests/processing_provider tests/i18n"   what pytest runs
#   ENGINE=FOLDER                         an engine of this machine for the tests, instead of a new one
#   WHEELS=FOLDER                         wheels for the first run below this checkout, instead of new ones for sid's
#                                         Python; ARGS="--python FILE" names the Python that they fit
#   MOUNTS="FILE FOLDER..."               what the chroot sees of this machine, at the same paths: the Python of
#                                         ENGINE and WHEELS
# The zip is that of `make package`. Mirrors of pip and certificates are those of this machine.
set -eu
export TORCH_INDEX="${TORCH_INDEX:-https://download.pytorch.org/whl/cpu}"
checkout=$(cd "$(dirname "$0")/.." && pwd)
folder=$checkout/build/sid
case ${1:-} in "" | tests | first-run) ;; *) folder=$1; shift ;; esac
[ $# -gt 0 ] || set -- tests first-run
[ "$(id -u)" -eq 0 ] || { echo "this needs root" >&2; exit 1; }
if [ -z "${QGIS_SID_ALONE:-}" ]; then  # what is mounted below goes with this process
  exec env QGIS_SID_ALONE=1 unshare --mount "$0" "$folder" "$@"
fi
mkdir -p "$folder"
root=$folder/root
inside="/root/concealed bedrock"

# Runs a shell line inside, from the folder of the files, with nothing of this machine's variables but pip's.
run() {
  kept=$(env | grep -E '^(PIP_|SSL_|REQUESTS_CA|CURL_CA|https?_proxy|no_proxy|TORCH_INDEX)' || true)
  (
    IFS='
'
    # shellcheck disable=SC2086
    exec env -i HOME=/root LANG=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
      DEBIAN_FRONTEND=noninteractive $kept chroot "$root" sh -c "cd '$inside' && $1"
  )
}

make_root() {
  command -v debootstrap >/dev/null || { apt-get update -q && apt-get install -y -q debootstrap; } >/dev/null
  echo "Making a Debian sid in $root (a few minutes)."
  debootstrap --variant=minbase --include=ca-certificates sid "$root.new" \
    "${MIRROR:-http://deb.debian.org/debian}" > "$folder/debootstrap.log" || { tail "$folder/debootstrap.log"; exit 1; }
  mv "$root.new" "$root"
}

see() {  # mount a file or folder of this machine
  if [ -d "$1" ]; then mkdir -p "$root$2"; else mkdir -p "$(dirname "$root$2")"; touch "$root$2"; fi
  mount --rbind "$1" "$root$2"
}

prepare() {
  for place in proc sys dev; do see "/$place" "/$place"; done
  for name in resolv.conf hosts pip.conf; do
    [ ! -e "/etc/$name" ] || cp --remove-destination -L "/etc/$name" "$root/etc/"
  done
  cp --remove-destination -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  mkdir -p "$root$inside"
  git -C "$checkout" -c safe.directory='*' ls-files -z | tar -c -C "$checkout" --null -T - | tar -x -C "$root$inside"
  mkdir -p "$checkout/build"
  see "$checkout/build" "$inside/build"
  for place in ${MOUNTS:-}; do see "$place" "$place"; done
}

install_qgis() {
  printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"  # starts no services
  chmod +x "$root/usr/sbin/policy-rc.d"
  echo 'Acquire::Check-Valid-Until "false";' > "$root/etc/apt/apt.conf.d/90mirror"  # which may lag behind
  packages="qgis python3-qgis qgis-providers python3-venv python3-pip xvfb openbox fonts-dejavu-core"
  run "apt-get update -q && apt-get install -y -q --no-install-recommends $packages" > "$folder/apt.log" 2>&1 ||
    { tail "$folder/apt.log"; exit 1; }
  run "python3 -c 'from qgis.core import Qgis; print(\"QGIS\", Qgis.QGIS_VERSION)' && python3 --version"
}

run_tests() {
  run "tools/setup_qgis_tests.sh /root/qgis-tests"
  [ -n "${ENGINE:-}" ] || run "tools/setup_engine.sh /root/engine"
  run "OMP_NUM_THREADS=1 CONCEALED_BEDROCK_PYTHON=${ENGINE:-/root/engine}/bin/python QT_QPA_PLATFORM=offscreen \
    XDG_RUNTIME_DIR=\$(mktemp -d) nice /root/qgis-tests/bin/python -m pytest -p no:cacheprovider \
    ${TESTS:-tests/plugin tests/processing_provider tests/i18n}"
}

first_run() {
  [ -n "${WHEELS:-}" ] || run "tools/wheel_folder.sh build/wheels_sid python3"
  run "nice python3 tools/first_run.py build/concealed_bedrock.zip --wheels ${WHEELS:-build/wheels_sid} \
    --out build/first_run_sid ${ARGS:-}"
}

[ -e "$root/etc/os-release" ] || make_root
prepare
install_qgis
status=0
for part in "$@"; do
  case $part in
    tests) run_tests || status=1 ;;
    first-run) first_run || status=1 ;;
    *) echo "unknown: $part" >&2; status=1 ;;
  esac
done
exit $status
