"""Which Python runs the engine, and in what environment."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QProcessEnvironment

from ..texts import tr
from .folders import LOCK, managed_environment, python_of

PYTHON_SETTING = "concealed_bedrock/python"
DEVICE_SETTING = "concealed_bedrock/device"
THREADS_SETTING = "concealed_bedrock/threads"
VARIABLE = "CONCEALED_BEDROCK_PYTHON"
STAMP = "concealed_bedrock.json"  # written last: an environment without it was left half installed

# QGIS and the engine bring two PROJs and two GDALs: what points at the one breaks the other.
FOREIGN = ("PROJ_", "GDAL_", "PYTHON", "LD_", "DYLD_", "QT_", "VIRTUAL_ENV", "__PYVENV")


class EngineProblem(RuntimeError):
    """No engine can be started; the text says why and what to do."""


@dataclass(frozen=True)
class Engine:
    """An interpreter that has the engine's packages, and who chose it."""

    python: str
    chosen_by: str


def find_engine() -> Engine:
    """Choose the engine's Python: the option, then the environment variable, then the managed environment."""
    chosen = str(QgsSettings().value(PYTHON_SETTING, "") or "")
    if chosen:
        return existing(Engine(chosen, tr("the options")))
    if os.environ.get(VARIABLE):
        return existing(Engine(os.environ[VARIABLE], VARIABLE))
    if (managed_environment() / STAMP).is_file():
        check_age(managed_environment() / STAMP)
        return existing(Engine(str(python_of(managed_environment())), tr("the managed environment")))
    raise EngineProblem(
        tr(
            "The engine is not installed. Choose Raster > Concealed Bedrock > Install the engine…, or name "
            "a Python that has its packages in CONCEALED_BEDROCK_PYTHON."
        )
    )


def check_age(stamp: Path) -> None:
    """Refuse a managed environment whose packages are not those that this version of the plugin names."""
    installed = json.loads(stamp.read_text(encoding="utf-8")).get("pins", [])
    changed = sorted(set(pins(LOCK)) ^ set(installed))
    if changed:
        raise EngineProblem(
            tr(
                "The engine was installed by another version of the plugin ({n} packages differ, such as "
                "{first}). Choose Raster > Concealed Bedrock > Install the engine… to bring it up to date."
            ).format(n=len({pin.partition("==")[0] for pin in changed}), first=changed[0])
        )


def pins(lock: Path) -> list[str]:
    """Give the packages of a lock file with their versions, 'numpy==2.4.6', and those of files it names."""
    found = []
    for line in lock.read_text(encoding="utf-8").splitlines():
        if line.startswith("-r "):
            found += pins(lock.with_name(line[3:].strip()))
        elif "==" in line and not line.startswith(("#", " ")):
            found.append(line.split()[0])
    return found


def existing(engine: Engine) -> Engine:
    """Refuse an interpreter that is not there: to take another one silently would hide the mistake."""
    if Path(engine.python).is_file():
        return engine
    raise EngineProblem(
        tr(
            "The engine's Python {python}, named by {source}, does not exist. Correct it in Settings > "
            "Options > Concealed Bedrock, or install the engine again."
        ).format(python=engine.python, source=engine.chosen_by)
    )


def device_setting() -> str:
    """Give the device of the options, 'auto' where none is set."""
    return str(QgsSettings().value(DEVICE_SETTING, "auto") or "auto")


def threads_setting() -> int:
    """Give the number of threads of the options; 0 leaves it to the engine."""
    return int(QgsSettings().value(THREADS_SETTING, 0) or 0)


def worker_environment() -> QProcessEnvironment:
    """Give the environment that the worker runs in."""
    environment = QProcessEnvironment()
    for name, value in clean_variables(os.environ).items():
        environment.insert(name, value)
    if threads_setting():
        environment.insert("OMP_NUM_THREADS", str(threads_setting()))
    return environment


def clean_variables(variables: Mapping[str, str]) -> dict[str, str]:
    """Leave out what belongs to QGIS's own Python, PROJ and GDAL."""
    kept = {name: value for name, value in variables.items() if not name.upper().startswith(FOREIGN)}
    if sys.platform == "win32" and "PATH" in kept:
        qgis_root = Path(QgsApplication.prefixPath()).parent.parent
        kept["PATH"] = path_without(kept["PATH"], qgis_root)
    return kept


def path_without(path: str, folder: Path) -> str:
    """Leave the entries below a folder out of a PATH: Windows looks for DLLs there."""
    entries = path.split(os.pathsep)
    return os.pathsep.join(e for e in entries if e and folder not in (Path(e), *Path(e).parents))
