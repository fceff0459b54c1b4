"""The installed engines: each in a folder of its own; a small file names the one in use."""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path

from ...processing_provider.engine import folders
from ...processing_provider.engine.interpreter import Environment
from .faults import _InstallError
from .programs import run

_LEFT = ("engine.new", "engine.old")  # of installers before 0.2
_DYING = "removed-"


class _Engines:
    """The engines below the user's folder."""

    def __init__(self) -> None:
        self.home = folders.user_folder()
        self.folder = self.home / "engines"
        self.pointer = self.folder / "current"

    def new_folder(self) -> Path:
        """Give the path of a folder for another engine."""
        now = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
        self.folder.mkdir(parents=True, exist_ok=True)
        names = (f"{now}{ending}" for ending in ("", *(f"-{number}" for number in range(2, 1000))))
        return next(self.folder / name for name in names if not (self.folder / name).exists())

    def activate(self, engine: Path) -> None:
        """Let an engine that is complete be the one in use: replace the pointer at once."""
        pending = self.pointer.with_name("current.new")
        with pending.open("w", encoding="utf-8") as stream:
            stream.write(engine.name)
            stream.flush()
            os.fsync(stream.fileno())  # else a power cut could leave an empty name
        pending.replace(self.pointer)

    def others(self) -> list[Path]:
        """Give the folders of engines that are not in use by name, whole or not."""
        current = Environment.managed().folder
        found = [path for path in self.folder.glob("*") if path.is_dir()] if self.folder.is_dir() else []
        found += [self.home / name for name in ("engine", *_LEFT)]
        found += self.home.glob(f"{_DYING}*")
        return [path for path in found if path.is_dir() and path != current]

    def sweep(self) -> list[Path]:
        """Remove the engines that are not in use and that no process runs; give those that stay."""
        return [path for path in self.others() if not _remove(path)]

    def remove_all(self) -> list[Path]:
        """Remove every engine; give those that a process still runs."""
        current = Environment.managed().folder
        if current.is_dir() and _is_running(current):
            return [current]
        self.pointer.unlink(missing_ok=True)
        if current.is_dir() and not _remove(current):
            return [current, *self.sweep()]
        return self.sweep()


def _remove(folder: Path) -> bool:
    """Remove a folder, unless a process runs what is in it."""
    if _is_running(folder):
        return False
    dying = folder if folder.name.startswith(_DYING) else folder.with_name(f"{_DYING}{folder.name}")
    try:
        if dying != folder:
            folder.replace(dying)  # refused by Windows while a file of it is open
    except OSError:
        return False
    shutil.rmtree(dying, ignore_errors=True)
    return not dying.exists()


def _is_running(folder: Path) -> bool:
    """Whether a process has been started from a folder; on Windows renaming it tells."""
    if sys.platform == "win32":
        return False
    program = str(folder / "bin")
    if sys.platform == "linux":
        return any(program in _read(path) for path in Path("/proc").glob("[0-9]*/cmdline"))
    try:
        return program in run("", ["/bin/ps", "-axww", "-o", "args="])
    except _InstallError:
        return True  # not known: better to leave it


def _read(path: Path) -> str:
    try:
        return path.read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
    except OSError:  # the process has ended
        return ""
