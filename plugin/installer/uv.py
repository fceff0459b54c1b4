"""uv, which makes environments, installs wheels and unpacks a Python; it never uses the network itself."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from copy import copy
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from ...contract import RESOURCES
from ...processing_provider.engine.interpreter import Environment
from ...processing_provider.texts import tr
from .download import _Downloader, _RemoteFile
from .faults import _InstallError, _of_os_error
from .indexes import _files_of
from .machine import _Machine
from .programs import run

_LIST = RESOURCES / "installer" / "uv.json"
_RELEASES = "/releases/download/"
_GITHUB = "https://github.com/astral-sh/python-build-standalone"
_MIRROR = "UV_PYTHON_INSTALL_MIRROR"  # uv's own name for an address that has the same files


class _Uv:
    """The program, fetched and checked at its first use.

    Attributes
    ----------
    standalone : str
        The Python that is fetched where the machine has none.

    Parameters
    ----------
    folder : Path
        Where it and its cache go.
    machine : Machine
    downloader : Downloader
    index : str
        Package index of the user; empty for PyPI.
    """

    standalone = "3.13"

    def __init__(
        self,
        folder: Path,
        machine: _Machine,
        downloader: _Downloader,
        *,
        index: str = "",
        say: Callable[[str], None] = lambda text: None,
    ):
        self.pythons = folder / "pythons"
        self.folder = folder
        self.machine = machine
        self.downloader = downloader
        self.index = index
        self.say = say
        listed = json.loads(_LIST.read_text(encoding="utf-8"))
        name, size, unpacked, checksum, path = listed["files"][machine.key]
        url = f"{listed['files_at']}{path}/{name}"
        self.file = _RemoteFile(name, url, size, unpacked, frozenset([checksum.removeprefix("sha256:")]))
        ending = ".exe" if machine.system == "windows" else ""
        self.program = folder / f"uv-{listed['version']}" / f"uv{ending}"

    def fetch(self) -> None:
        """Fetch uv's wheel and unpack the program, unless it is there."""
        if self.program.is_file():
            return
        file = self.file
        if self.index and self.downloader.source is None:
            found = _files_of(self.downloader, self.index, "uv").get(file.name)
            file = replace(file, url=found.url if found else file.url)
        wheel = self.downloader.fetch(file)
        half = self.program.with_name(f"half-{self.program.name}")
        try:
            half.parent.mkdir(parents=True, exist_ok=True)
            with zipfile.ZipFile(wheel) as archive:
                [member] = [n for n in archive.namelist() if n.endswith(f".data/scripts/{self.program.name}")]
                with archive.open(member) as stream, half.open("wb") as target:
                    shutil.copyfileobj(stream, target)
            half.chmod(0o755)
            half.replace(self.program)
        except OSError as error:
            raise _of_os_error(error, self.program) from error

    def _run(self, what: str, *arguments: str, place: Path | str = "", quiet: bool = False) -> str:
        """Run uv without its settings files and without a network."""
        command = [str(self.program), *arguments, "--offline", "--no-progress"]
        if not quiet:
            self.say(f"{what}\n{' '.join(command)}")
        return run(
            what,
            command,
            place=place,
            variables=self._variables(),
            say=(lambda text: None) if quiet else self.say,
            is_cancelled=self.downloader.is_cancelled,
        )

    def _variables(self) -> dict[str, str]:
        return {
            "UV_CACHE_DIR": str(self.folder / "uv-cache"),
            "UV_PYTHON_INSTALL_DIR": str(self.pythons),
            "UV_NO_CONFIG": "1",
            "NO_COLOR": "1",
        }

    def standalone_python(self) -> str:
        """Fetch a Python unless that was done, unpack it and give its path; uv knows the checksum."""
        wanted = f"cpython@{self.standalone}"
        try:
            return self._find_python(wanted)
        except _InstallError:
            self.say(tr("No suitable Python was found; one is fetched."))
        command = ("python", "list", wanted, "--only-downloads", "--show-urls", "--output-format", "json")
        listed = json.loads(self._run(tr("Looking for a Python to download."), *command, quiet=True))
        default = [
            entry for entry in listed if (entry["implementation"], entry["variant"]) == ("cpython", "default")
        ]
        if not default:
            raise _InstallError(
                "python",
                tr("There is no Python {version} to download for this machine.").format(
                    version=self.standalone
                ),
                tr("Install one from python.org, and choose it in the installer."),
            )
        mirror = self.downloader.cache / "python"
        archive = self._fetch_python(default[0]["url"], mirror)
        options = ["--mirror", mirror.as_uri(), "--no-bin", "--force"]
        options += ["--no-registry"] if self.machine.system == "windows" else []
        try:
            self._run(tr("Unpacking Python."), "python", "install", wanted, *options, place=self.pythons)
        except _InstallError as fault:
            if fault.kind == "checksum":
                archive.unlink()
            raise
        return self._find_python(wanted)

    def _find_python(self, wanted: str) -> str:
        """Give the path of a Python that was fetched before."""
        return self._run("", "python", "find", wanted, "--managed-python", quiet=True).strip()

    def _fetch_python(self, url: str, mirror: Path) -> Path:
        """Fetch the archive of a Python into a folder laid out as its mirror; GitHub has the same files."""
        rest = url.partition(_RELEASES)[2]
        release, name = unquote(rest).split("/")
        chosen = self.machine.variables.get(_MIRROR, "").rstrip("/")
        addresses = [f"{chosen}/{rest}"] if chosen else [url, f"{_GITHUB}{_RELEASES}{rest}"]
        downloader = copy(self.downloader)
        downloader.cache = mirror / release
        for address in addresses[:-1]:
            try:
                return downloader.fetch(_RemoteFile(name, address))
            except _InstallError as fault:
                if fault.kind != "network":
                    raise
                self.say(str(fault))
        return downloader.fetch(_RemoteFile(name, addresses[-1]))

    def make_environment(self, python: str, folder: Path) -> None:
        """Make an empty environment."""
        self._run(
            tr("Creating the environment."), "venv", "--python", python, "--clear", str(folder), place=folder
        )

    def install(self, wheels: list[tuple[str, str, str]], environment: Path) -> None:
        """Install wheels of the cache, each given as (name, version, SHA-256); check that they agree."""
        lines = [f"{name}=={version} --hash=sha256:{checksum}\n" for name, version, checksum in wheels]
        requirements = self.folder / "requirements.txt"
        requirements.write_text("".join(lines), encoding="utf-8")
        python = ("--python", str(Environment(environment).python))
        exact = ("--no-index", "--no-deps", "--require-hashes", "--find-links", str(self.downloader.cache))
        what = tr("Unpacking the packages.")
        self._run(what, "pip", "install", *python, *exact, "-r", str(requirements), place=environment)
        self._run(tr("Checking that the packages are compatible."), "pip", "check", *python)
