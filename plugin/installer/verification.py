"""Checks the engine that is installed: its packages load, and its files are those that were installed."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...contract.errors import UserError
from ...processing_provider.engine.interpreter import Environment
from ...processing_provider.texts import tr
from .faults import _InstallError
from .programs import run

VERIFY = Path(__file__).parent / "inside" / "verify.py"
MODULES = ("torch", "numpy", "scipy", "rasterio", "pyproj", "geopandas", "sklearn", "matplotlib")


class _Verification(QgsTask):
    """Checks in the background; `fault` says afterwards what is wrong, or nothing."""

    printed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(tr("Verify the engine"), QgsTask.Flag.CanCancel)
        self.fault: _InstallError | None = None

    def run(self) -> bool:
        """Load the packages, then compare the files."""
        try:
            self._verify()
            self.printed.emit(tr("The engine is whole: its packages load, and no file has changed."))
        except _InstallError as fault:
            self.fault = fault.bare()
        except UserError as fault:
            self.fault = _InstallError("missing", fault.message, fault.remedy)
        if self.fault:
            self.printed.emit(str(self.fault))
        return self.fault is None

    def _verify(self) -> None:
        python = str(Environment.managed().python)  # not another that the options may name
        self._ask(python, tr("Loading the packages."), "imports", *MODULES)
        self.setProgress(30)
        changed = self._ask(python, tr("Comparing every file with its checksum."), "files").splitlines()
        if changed:
            raise _InstallError(
                "damaged",
                tr("Files of the engine have changed or are gone ({n}), such as {first}.").format(
                    n=len(changed), first=changed[0]
                ),
                tr("Press Repair: it builds the engine anew beside this one."),
            )

    def _ask(self, python: str, what: str, *arguments: str) -> str:
        """Run the script in the engine and give what it prints."""
        self.printed.emit(what)
        command = [python, "-I", str(VERIFY), *arguments]
        return run(what, command, say=self.printed.emit, is_cancelled=self.isCanceled)
