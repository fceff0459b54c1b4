"""What the box says before anything is downloaded: what is missing, how large it is, how long it takes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ...contract.errors import UserError
from ...processing_provider.engine import folders
from ...processing_provider.engine.interpreter import Engine, Environment
from ...processing_provider.texts import tr
from .builds import _Build, _builds_for, _label_of, _proposed
from .installation import _as_size
from .machine import _Machine
from .pythons import _BasePython, _find_base

_DOWNLOAD_BYTES_PER_S, _UNPACK_BYTES_PER_S = 5e6, 40e6  # 40 Mbit/s; a laptop with an antivirus program
_STANDALONE_BYTES, _STANDALONE_UNPACKED = 35_000_000, 110_000_000


@dataclass(frozen=True)
class _Findings:
    """What was found on the machine.

    Parameters
    ----------
    builds : list of _Build
        Those that it can take.
    build : _Build or None
        The one that its hardware asks for; None on a machine without support.
    hardware : str
        What was found.
    base : _BasePython or None
    """

    builds: list[_Build]
    build: _Build | None
    hardware: str
    base: _BasePython | None


def _look_around(machine: _Machine, is_cancelled: Callable[[], bool]) -> _Findings:
    """Look for a Python and for graphics cards."""
    if machine.why_unsupported():
        return _Findings([], None, "", None)
    build, hardware = _proposed(machine)
    return _Findings(_builds_for(machine), build, hardware, _find_base(machine, is_cancelled))


def _state_of_engine() -> tuple[str, bool]:
    """Say what is installed, and whether that is an engine that this plugin has installed and can repair."""
    stamp = Environment.managed().stamp
    try:
        engine = Engine.find()
    except UserError as problem:
        return str(problem.args[0]), stamp.is_file()
    if engine.warning:
        return engine.warning, True
    if not stamp.is_file() or engine.python != str(Environment.managed().python):
        return tr("In use: {python}, set by {source}.").format(
            python=engine.python, source=engine.source
        ), stamp.is_file()
    build = _label_of(Environment.managed().facts().get("build", "cpu"))
    return tr("The engine is installed. It computes on: {build}.").format(build=build), True


def _expectations(sizes: tuple[int, int], has_python: bool) -> list[tuple[str, str]]:
    """Give (label, text) for sizes, time and free space.

    Parameters
    ----------
    sizes : (int, int)
        Bytes to download and on disk.
    has_python : bool
        Whether the machine has a Python; else one is fetched too.
    """
    download, disk = sizes
    if not has_python:
        download, disk = download + _STANDALONE_BYTES, disk + _STANDALONE_UNPACKED
    seconds = download / _DOWNLOAD_BYTES_PER_S + disk / _UNPACK_BYTES_PER_S
    return [
        (tr("To download"), tr("about {size}").format(size=_as_size(download))),
        (
            tr("On disk"),
            tr("about {size}; {free} are free in {folder}").format(
                size=_as_size(disk), free=_as_size(_free_bytes()), folder=folders.user_folder()
            ),
        ),
        (tr("Time"), tr("about {n} minutes at 40 Mbit/s").format(n=max(1, round(seconds / 60)))),
    ]


def _free_bytes() -> int:
    """Give the free space where the engine goes; the folder itself may not be there yet."""
    folder = folders.user_folder()
    there = next((path for path in (folder, *folder.parents) if path.is_dir()), Path("/"))
    return shutil.disk_usage(there).free
