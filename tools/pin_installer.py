"""List the files that the plugin's installer fetches: uv, and the wheels of the lock files.

    python tools/pin_installer.py [--uv VERSION]

Run it after every change of a lock file. Asks PyPI for names, sizes, SHA-256 and addresses, and reads from
the end of each wheel how large it is when unpacked. Writes resources/installer/uv.json and wheels.json.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import io
import json
import re
import sys
import urllib.request
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from processing_provider.engine.locks import read_lock  # noqa: E402 - it needs no QGIS

FOLDER = ROOT / "resources" / "installer"
LOCKS = ("requirements.lock", "requirements-gpu.lock")  # the first names that of torch
INDEX = "https://pypi.org/simple/"
FILES = "https://files.pythonhosted.org/packages/"
UV = "0.13.9"
# The machines that have all packages. Any other machine is refused before a download.
MACHINES = {
    "linux-x86_64": r"manylinux\S*x86_64|linux_x86_64",
    "linux-aarch64": r"manylinux\S*aarch64",
    "windows-amd64": r"win_amd64",
    "macos-arm64": r"macosx\S*(arm64|universal2)",
}
PYTHONS = re.compile(r"-(py3|py2\.py3|cp3\d+\S*-abi3|cp31[1-4]-cp31[1-4])-")
TAIL_BYTES = 1 << 16  # usually holds the whole directory of a zip file


def ask(url: str, **headers: str) -> bytes:
    """Read what lies at an address."""
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=120) as answer:
        return answer.read()


def files_of(name: str) -> list[dict]:
    """Give the files of a project as PyPI lists them (PEP 691)."""
    normal = re.sub(r"[-_.]+", "-", name).lower()
    return json.loads(ask(f"{INDEX}{normal}/", Accept="application/vnd.pypi.simple.v1+json"))["files"]


class Tail(io.RawIOBase):
    """The end of a remote file, read as a file of its full size; asks for more where that is not enough."""

    def __init__(self, url: str, size: int):
        self.url, self.size, self.at = url, size, 0
        self.start = max(0, size - TAIL_BYTES)
        self.data = ask(url, Range=f"bytes={self.start}-{size - 1}")

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self.at = offset + (0, self.at, self.size)[whence]
        return self.at

    def tell(self) -> int:
        return self.at

    def read(self, n: int = -1) -> bytes:
        if self.at < self.start:
            self.data = ask(self.url, Range=f"bytes={self.at}-{self.start - 1}") + self.data
            self.start = self.at
        begin = self.at - self.start
        found = self.data[begin:] if n < 0 else self.data[begin : begin + n]
        self.at += len(found)
        return found


def entry(file: dict) -> list:
    """Give [name, size, unpacked size, SHA-256, path of the address] of a wheel."""
    members = zipfile.ZipFile(Tail(file["url"], file["size"])).infolist()
    unpacked = sum(member.file_size for member in members)
    path = file["url"].removeprefix(FILES).rpartition("/")[0]
    return [file["filename"], file["size"], unpacked, f"sha256:{file['hashes']['sha256']}", path]


def is_wanted(name: str) -> bool:
    """Whether a wheel is for a machine and a Python that can have the engine."""
    fits = any(re.search(pattern, name) for pattern in MACHINES.values()) or name.endswith("-none-any.whl")
    return name.endswith(".whl") and fits and "musllinux" not in name and bool(PYTHONS.search(name))


def wheels() -> dict[str, list]:
    """Give the wanted wheels of every locked package; all must have a checksum of the lock file."""
    found = {}
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        for lock in LOCKS:
            for package in read_lock(ROOT / lock):
                files = [f for f in files_of(package.name) if f["hashes"]["sha256"] in package.checksums]
                wanted = [f for f in files if is_wanted(f["filename"])]
                if not wanted:
                    raise SystemExit(f"{package.pin} has no wheel that {lock} names: lock it again.")
                found[package.name] = sorted(pool.map(entry, wanted))
                print(f"{package.pin}: {len(wanted)} wheels", file=sys.stderr)
    return found


def uv_files(version: str) -> dict[str, list]:
    """Give uv's wheel for each kind of machine."""
    files = [f for f in files_of("uv") if f["filename"].startswith(f"uv-{version}-")]
    found = {}
    for machine, pattern in MACHINES.items():
        fitting = [f for f in files if re.search(pattern, f["filename"])]
        found[machine] = entry(min(fitting, key=lambda f: f["filename"]))  # of the oldest glibc
    return found


def write(name: str, content: dict) -> None:
    """Write a resource, one wheel a line."""
    text = json.dumps(content, indent=0, ensure_ascii=False)
    text = re.sub(r"\[\n((?:[^\[\]]|\n)*?)\n\]", lambda found: f"[{found[1]}]".replace("\n", " "), text)
    (FOLDER / name).write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """Write both lists."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--uv", default=UV, help="version of uv")
    version = parser.parse_args().uv
    FOLDER.mkdir(parents=True, exist_ok=True)
    write("uv.json", {"version": version, "files_at": FILES, "files": uv_files(version)})
    write("wheels.json", {"files_at": FILES, "files": wheels()})


if __name__ == "__main__":
    main()
