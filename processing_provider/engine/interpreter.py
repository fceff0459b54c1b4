"""Which Python runs the engine."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import QgsSettings

from ...contract.errors import UserError
from ..texts import tr
from . import folders
from .folders import LOCK
from .locks import read_lock

VARIABLE = "CONCEALED_BEDROCK_PYTHON"
_SETTINGS = "concealed_bedrock/{}"  # keys in the user's profile


@dataclass(frozen=True)
class EngineSettings:
    """What Settings > Options > Concealed Bedrock says of the engine."""

    python: str = ""  # path of an interpreter; empty for the managed environment
    device: str = "auto"  # or a device of torch
    threads: int = 0  # 0 leaves it to the engine

    @classmethod
    def read(cls) -> EngineSettings:
        """Read them from the user's profile."""
        python, device, threads = (
            QgsSettings().value(_SETTINGS.format(name)) for name in ("python", "device", "threads")
        )
        return cls(str(python or ""), str(device or "auto"), int(threads or 0))

    def write(self) -> None:
        """Keep them in the user's profile."""
        for name, value in vars(self).items():
            QgsSettings().setValue(_SETTINGS.format(name), value)


class Environment(NamedTuple):
    """A virtual environment of the engine."""

    folder: Path

    @classmethod
    def managed(cls) -> Environment:
        """Give the one that the plugin has installed.

        A small file names it among the engines; before version 0.2 there was one, in a folder called engine.
        """
        pointer = folders.user_folder() / "engines" / "current"
        name = pointer.read_text(encoding="utf-8").strip() if pointer.is_file() else ""
        return cls(pointer.with_name(name) if name else folders.user_folder() / "engine")

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

    @property
    def stamp(self) -> Path:
        """What is written last: an environment without it is incomplete."""
        return self.folder / "concealed_bedrock.json"

    def complete(self, lock: Path, **facts: str) -> None:
        """State that all packages of a lock file are installed, and other facts."""
        stamp = {**facts, "pins": [package.pin for package in read_lock(lock)]}
        self.stamp.write_text(json.dumps(stamp, indent=1), encoding="utf-8")

    def facts(self) -> dict[str, Any]:
        """Give what was stated when it was complete."""
        return json.loads(self.stamp.read_text(encoding="utf-8")) if self.stamp.is_file() else {}

    def warning(self, lock: Path) -> str:
        """Say that its packages are not those of a lock file; empty where they are."""
        changed = sorted({package.pin for package in read_lock(lock)} ^ set(self.facts().get("pins", [])))
        if not changed:
            return ""
        return tr(
            "The engine was installed by another version of the plugin ({n} packages differ, such as "
            "{first}). It is used until you update it: Raster > Concealed Bedrock > Install the engine…"
        ).format(n=len({pin.partition("==")[0] for pin in changed}), first=changed[0])


class Engine(NamedTuple):
    """An interpreter that has the engine's packages, where it was set, and what is to be said of it."""

    python: str
    source: str
    warning: str = ""

    @classmethod
    def is_there(cls) -> bool:
        """Whether there is an engine."""
        try:
            cls.find()
        except UserError:
            return False
        return True

    @classmethod
    def find(cls) -> Engine:
        """Choose the Python of the options, else of the environment variable, else the managed environment's.

        Raises
        ------
        UserError
            Where there is no engine.
        """
        managed = Environment.managed()
        if EngineSettings.read().python:
            engine = cls(EngineSettings.read().python, tr("the options"))
        elif os.environ.get(VARIABLE):
            engine = cls(os.environ[VARIABLE], VARIABLE)
        elif managed.stamp.is_file():
            engine = cls(str(managed.python), tr("the plugin's installer"), managed.warning(LOCK))
        else:
            raise UserError(
                tr("The engine is not installed."),
                tr(
                    "Choose Raster > Concealed Bedrock > Install the engine…, or set "
                    "CONCEALED_BEDROCK_PYTHON to a Python that has its packages."
                ),
            )
        if not Path(engine.python).is_file():  # to take another one silently would hide the mistake
            raise UserError(
                tr("The engine's Python {python}, set by {source}, does not exist.").format(
                    python=engine.python, source=engine.source
                ),
                tr("Correct it in Settings > Options > Concealed Bedrock, or install the engine again."),
            )
        return engine
