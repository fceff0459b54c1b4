"""Check the engine: what is installed, which device works, in a text to copy."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputString

from ..algorithm import EngineAlgorithm
from ..parameters import _Parameters
from ..texts import mark, tr


class CheckEngine(EngineAlgorithm):
    """Lists what is installed and tries the device."""

    ID = "checkengine"
    VERB = "check"
    NAME = mark("Check the engine")
    GROUP = mark("Engine")
    TAGS = mark("engine,device,gpu,cuda,torch,install,version,diagnose")
    SUMMARY = mark("Lists the packages of the engine and runs a network on its device.")
    HELP = mark(
        "Starts the engine, lists its packages and devices, and runs a real network on the device. The log "
        "and the report contain a text to copy into a bug report."
    )

    def front(self, p: _Parameters):
        return [
            p.device(),
            p.file_output(
                "REPORT",
                tr("Report"),
                tr("Text files (*.txt)"),
                tr("The text to copy into a bug report."),
                optional=True,
                offered=False,
            ),
        ]

    def initAlgorithm(self, config: dict | None = None) -> None:
        super().initAlgorithm(config)
        self.addOutput(QgsProcessingOutputString("TEXT", tr("Text for a bug report")))

    def figures(self, facts: dict) -> dict:
        return {"TEXT": facts.get("text", "")}
