"""Which Python runs the engine."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsSettings

from ...contract.errors import UserError
from ..texts import tr
from .folders import LOCK, managed_environment, python_of

VARIABLE = "CONCEALED_BEDROCK_PYTHON"
STAMP = "concealed_bedrock.json"  # written last: an environment without it is incomplete
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


class Engine(NamedTuple):
    """An interpreter that has the engine's packages, and where it was set."""

    python: str
    source: str

    @classmethod
    def find(cls) -> Engine:
        """Choose the Python of the options, else of the environment variable, else the managed environment's.

        Raises
        ------
        UserError
            Where there is no engine, or it does not fit this version of the plugin.
        """
        stamp = managed_environment() / STAMP
        if EngineSettings.read().python:
            engine = cls(EngineSettings.read().python, tr("the options"))
        elif os.environ.get(VARIABLE):
            engine = cls(os.environ[VARIABLE], VARIABLE)
        elif stamp.is_file():
            _check_age(stamp)
            engine = cls(str(python_of(managed_environment())), tr("the managed environment"))
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


def _check_age(stamp: Path) -> None:
    """Refuse a managed environment whose packages are not those that this version of the plugin pins."""
    installed = json.loads(stamp.read_text(encoding="utf-8")).get("pins", [])
    changed = sorted(set(pins(LOCK)) ^ set(installed))
    if changed:
        raise UserError(
            tr(
                "The engine was installed by another version of the plugin ({n} packages differ, such as "
                "{first})."
            ).format(n=len({pin.partition("==")[0] for pin in changed}), first=changed[0]),
            tr("Choose Raster > Concealed Bedrock > Install the engine… to update it."),
        )


def pins(lock: Path) -> list[str]:
    """Give the packages of a lock file, and of those it names, with their versions: 'numpy==2.4.6'."""
    found = []
    for line in lock.read_text(encoding="utf-8").splitlines():
        if line.startswith("-r "):
            found += pins(lock.with_name(line[3:].strip()))
        elif "==" in line and not line.startswith(("#", " ")):
            found.append(line.split()[0])
    return found
