"""Finds a Python that an environment can be made of."""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ...processing_provider.engine.interpreter import Environment
from ...processing_provider.texts import tr
from .faults import _InstallError
from .machine import _Machine
from .programs import run

_DESCRIBE = Path(__file__).parent / "inside" / "describe.py"
_OLDEST, NEWEST = 11, 14  # of Python 3: the locked packages have wheels for these
_ORDER = (13, 12, 14, 11)
_PATIENCE_S = 20.0  # with a program that may be no Python, or wait for something
_STUBS = re.compile(
    r"windowsapps|/usr/bin/python3?$", re.IGNORECASE
)  # open a shop or an installer when started
_FOLDERS = {
    "windows": (
        "{LOCALAPPDATA}/Programs/Python/Python3{minor}/python.exe",
        "{PROGRAMFILES}/Python3{minor}/python.exe",
    ),
    "macos": (
        "/opt/homebrew/bin/python3.{minor}",
        "/opt/homebrew/opt/python@3.{minor}/bin/python3.{minor}",
        "/usr/local/bin/python3.{minor}",
        "/Library/Frameworks/Python.framework/Versions/3.{minor}/bin/python3.{minor}",
    ),
    "linux": ("/usr/local/bin/python3.{minor}", "/home/linuxbrew/.linuxbrew/bin/python3.{minor}"),
}


@dataclass(frozen=True)
class _BasePython:
    """A Python that can be the base of an environment."""

    path: str
    version: tuple[int, int, int]

    def __str__(self) -> str:
        return f"Python {'.'.join(map(str, self.version))} ({self.path})"


def _describe(path: str, machine: _Machine, is_cancelled: Callable[[], bool] = lambda: False) -> _BasePython:
    """Ask a Python what it is.

    Raises
    ------
    _InstallError
        Where no environment for the engine can be made of it.
    """
    remedy = tr("Choose a Python 3.11 to 3.14 of 64 bits, or leave the field empty.")
    try:
        command = [path, "-I", str(_DESCRIBE)]
        printed = run(tr("Asking Python."), command, is_cancelled=is_cancelled, limit_s=_PATIENCE_S)
        facts = json.loads(printed.strip().splitlines()[-1])
    except (_InstallError, ValueError, IndexError) as error:
        raise _InstallError(
            "python", tr("{path} is not a Python that runs.").format(path=path), remedy
        ) from error
    version = tuple(facts["version"])
    reason = _reason_against(facts, machine)
    if reason:
        raise _InstallError("python", f"{path}: {reason}", remedy)
    return _BasePython(facts["executable"] or path, version)


def _reason_against(facts: dict, machine: _Machine) -> str:
    """Say why a Python cannot be the base; an empty string where it can."""
    major, minor, _patch = facts["version"]
    if major != 3 or not _OLDEST <= minor <= NEWEST:
        return tr("this is Python {version}.").format(version=f"{major}.{minor}")
    if facts["implementation"] != "cpython" or facts["is_threaded"]:
        return tr("the packages are made for the usual CPython alone.")
    if facts["bits"] != 64:
        return tr("this is a 32-bit program.")
    if machine.system == "macos" and facts["processor"] != "arm64":
        return tr("this Python is made for Intel processors.")
    return ""


def _find_base(machine: _Machine, is_cancelled: Callable[[], bool] = lambda: False) -> _BasePython | None:
    """Give the first suitable Python; QGIS's own only if no other is and `venv` works in it."""
    tried = set()
    for path in _candidates(machine):
        if is_cancelled():
            return None
        if path in tried or not os.path.isfile(path):  # noqa: PTH113 - False where it may not be looked at
            continue
        tried.add(path)
        try:
            found = _describe(path, machine, is_cancelled)
        except _InstallError:
            continue
        if not _is_of_qgis(path) or _makes_environments(path):
            return found
    return None


def _candidates(machine: _Machine) -> Iterator[str]:
    """Give the paths that are tried, the best first: PATH, the launcher, usual folders, QGIS's own."""
    ending = ".exe" if machine.system == "windows" else ""
    separator = ";" if machine.system == "windows" else ":"
    folders = [Path(entry) for entry in machine.variables.get("PATH", "").split(separator) if entry]
    names = [f"python3.{minor}" for minor in _ORDER] + ["python3", "python"]
    on_path = [str(folder / f"{name}{ending}") for name in names for folder in folders]
    found = [*on_path, *_of_launcher(machine, folders), *_in_folders(machine)]
    own = sys.base_prefix
    of_qgis = [str(Path(own) / "python.exe"), str(Path(own) / "bin" / "python3")]
    yield from (path for path in found if not (_is_stub(path, machine) or _is_of_qgis(path)))
    yield from (path for path in [*found, *of_qgis] if _is_of_qgis(path))


def _is_stub(path: str, machine: _Machine) -> bool:
    return machine.system != "linux" and bool(_STUBS.search(path))


def _is_of_qgis(path: str) -> bool:
    """Whether a Python comes with QGIS, on Windows and macOS; on Linux QGIS takes the system's."""
    return sys.platform != "linux" and Path(sys.base_prefix) in Path(path).parents


def _of_launcher(machine: _Machine, folders: list[Path]) -> list[str]:
    """Give the Pythons that the launcher `py` of Windows knows."""
    if machine.system != "windows":
        return []
    places = [folder / "py.exe" for folder in [*folders, machine.path("/Windows")]]
    launcher = next((path for path in places if path.is_file()), None)
    if launcher is None:
        return []
    try:
        printed = run("", [str(launcher), "-0p"], limit_s=_PATIENCE_S)
    except _InstallError:
        return []
    known = re.findall(r"3\.(\d+)\S*\s+\*?\s*(\S.*python\S*)$", printed, re.MULTILINE)
    return [path.strip() for minor in _ORDER for number, path in known if int(number) == minor]


def _in_folders(machine: _Machine) -> list[str]:
    """Give where Homebrew and python.org install."""
    found = []
    for minor in _ORDER:
        for pattern in _FOLDERS.get(machine.system, ()):
            names = {**machine.variables, "minor": minor}
            if all(name in names for name in re.findall(r"{(\w+)}", pattern)):
                path = pattern.format(**names)
                found.append(str(machine.path(path)) if pattern.startswith("/") else path)
    return found


def _makes_environments(python: str) -> bool:
    """Whether `venv` works in a Python and gives one that starts."""
    with tempfile.TemporaryDirectory(prefix="concealed-bedrock-") as folder:
        try:
            run("", [python, "-I", "-m", "venv", "--without-pip", folder])
            run("", [str(Environment(Path(folder)).python), "-I", str(_DESCRIBE)])
        except _InstallError:
            return False
    return True
