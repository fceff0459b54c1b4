"""What all algorithms share: layers become files, a job is run by the worker, its files become results."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ..contract.errors import UserError
from ..contract.jobs.dropped import without_dropped
from ..contract.temporary_folders import temporary_folder
from .checks import first_fault
from .engine.folders import HELP, icon
from .engine.process import Answer, run_job
from .layers.description import Description
from .layers.results import ResultStyle, prepare_results
from .parameter_values import Given, take_layers
from .parameters import bound, bounds_of_verb
from .texts import tr


class EngineAlgorithm(QgsProcessingAlgorithm):
    """A verb of the engine as a Processing algorithm; subclasses tell its parameters and its job."""

    ID = ""
    VERB = ""
    NEED_MAP: tuple[str, ...] = ()  # outputs that are made from a geological map
    RESULTS: dict[str, ResultStyle] = {}  # noqa: RUF012  (QGIS's metaclass knows no ClassVar)

    def name(self) -> str:
        """Give the id."""
        return self.ID

    def createInstance(self) -> EngineAlgorithm:
        """Give a fresh algorithm; QGIS runs each in an instance of its own."""
        return type(self)()

    def icon(self) -> QIcon:
        """Give the plugin's icon."""
        return icon()

    def helpUrl(self) -> str:
        """Give the page that is shipped with the plugin, which needs no network."""
        return QUrl.fromLocalFile(str(HELP / f"{self.ID}.html")).toString()

    def job(self, given: Given):
        """Give the job for the worker."""
        raise NotImplementedError(self.ID)

    def figures(self, facts: dict) -> dict:
        """Give the results that are numbers."""
        return {}

    def describe(self, given: Given) -> Description:
        """Give what the metadata of the results say."""
        return Description(subject=given.layer_name("INPUT"), rights=given.layers.rights)

    def group_of_results(self) -> str:
        """Give the name of the results' group in the layer tree."""
        return self.displayName()

    def add(self, *parameters) -> None:
        """Add parameters; numbers with the bounds of the job's settings."""
        bounds = bounds_of_verb(self.VERB)
        for parameter in parameters:
            bound(parameter, bounds)
            self.addParameter(parameter)

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        """Refuse wrong input in one sentence, before anything is run."""
        parameters, _ = without_dropped(self.VERB, parameters, from_qgis=True)
        fault = first_fault(self, parameters, context)
        return (False, fault) if fault else super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take the layers, in the thread that owns them."""
        self.layers = take_layers(self, parameters, context)
        return True

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        """Run the job."""
        parameters, warning = without_dropped(self.VERB, parameters, from_qgis=True)
        if warning:
            feedback.pushWarning(warning)
        with temporary_folder() as folder:
            given = Given(self, parameters, context, feedback, self.layers, folder)
            answer = run_job(self.VERB, self.checked_job(given), feedback)
        return self.results(given, answer)

    def checked_job(self, given: Given):
        """Give the job, or raise what its settings lack."""
        try:
            return self.job(given)
        except UserError as problem:
            raise QgsProcessingException(f"{problem.message} {problem.remedy}") from problem

    def results(self, given: Given, answer: Answer) -> dict:
        """Give the files that were asked for, each of which has to be there, and the figures."""
        wanted = {name: path for name, path in given.outputs.items() if path}
        for name, path in wanted.items():
            if not Path(path).exists():
                raise QgsProcessingException(
                    tr(
                        "The engine has not written {name} ({path}). Check the engine, and report this."
                    ).format(name=name, path=path)
                )
        self.prepare_layers(given, wanted)
        return wanted | self.figures(answer.facts)

    def prepare_layers(self, given: Given, outputs: dict[str, str]) -> None:
        """Tell Processing how the layers among the outputs are to appear."""
        labels = {name: self.parameterDefinition(name).description() for name in outputs}
        description = self.describe(given)
        group = " – ".join(filter(None, (self.group_of_results(), description.subject)))
        prepare_results(outputs, self.RESULTS, labels, description, group, given.context)
