"""Check the engine: what is installed, which device works, in a text to copy."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputString

from ...contract.jobs import CheckJob
from .. import parameters as p
from .. import shared_parameters as shared
from ..algorithm import EngineAlgorithm
from ..parameter_values import Given
from ..texts import tr


class CheckEngine(EngineAlgorithm):
    """Tells what is installed and whether the device works."""

    ID = "checkengine"
    VERB = "check"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Check the engine")

    def group(self) -> str:
        """Give the group's name."""
        return tr("Engine")

    def groupId(self) -> str:
        """Give the group's id."""
        return "engine"

    def tags(self) -> list[str]:
        """Give words to find it by."""
        return tr("engine,device,gpu,cuda,torch,install,version,diagnose").split(",")

    def shortDescription(self) -> str:
        """Give one sentence."""
        return tr("Tells what the engine has installed and runs a real network on its device.")

    def shortHelpString(self) -> str:
        """Give the help."""
        return tr(
            "Starts the engine, lists its packages and the device, and runs one real network on it. The "
            "log and the report hold a text to copy into a bug report."
        )

    def initAlgorithm(self, config: dict | None = None) -> None:
        """Add the parameters."""
        self.add(
            shared.device(),
            p.file_output(
                "REPORT",
                tr("Report"),
                tr("Text files (*.txt)"),
                tr("The text to copy."),
                optional=True,
                is_usual=False,
            ),
        )
        self.addOutput(QgsProcessingOutputString("TEXT", tr("The text to copy")))

    def job(self, given: Given) -> CheckJob:
        """Give the job."""
        return CheckJob(device=given.device(), report=given.output("REPORT"))

    def figures(self, facts: dict) -> dict:
        """Give the text."""
        return {"TEXT": facts.get("text", "")}
