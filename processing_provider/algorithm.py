"""What all algorithms share: layers become files, a job is run by the worker, its files become results."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputHtml,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QDialogButtonBox, QGroupBox, QPushButton, QWidget

from ..contract.errors import UserError
from ..contract.jobs import VERBS, without_dropped
from ..contract.temporary_folders import temporary_folder
from .checks import _first_fault
from .choices import _in_words
from .engine.folders import HELP, ICON
from .engine.process import _run_job
from .layers.description import _Description
from .layers.results import _prepare_results, _ResultStyle
from .parameter_values import _ParameterValues
from .parameters import _Parameters
from .texts import tr


class _Algorithm(QgsProcessingAlgorithm):
    """What an algorithm is called, in English; subclasses state it in attributes."""

    ID = ""
    NAME = ""  # a verb and a noun, in sentence case
    GROUP = ""  # in lower case it is the group's id
    TAGS = ""  # separated by commas
    SUMMARY = ""  # one sentence
    HELP = ""

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return tr(self.NAME)

    def group(self) -> str:
        return tr(self.GROUP)

    def groupId(self) -> str:
        return self.GROUP.lower()

    def tags(self) -> list[str]:
        return tr(self.TAGS).split(",")

    def shortDescription(self) -> str:
        return tr(self.SUMMARY)

    def shortHelpString(self) -> str:
        return tr(self.HELP)

    def createInstance(self) -> _Algorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def helpUrl(self) -> str:
        """Give the page that is shipped with the plugin, which needs no network."""
        return QUrl.fromLocalFile(str(HELP / f"{self.ID}.html")).toString()

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        return super().checkParameterValues(_in_words(self, parameters), context)


class EngineAlgorithm(_Algorithm):
    """A verb of the engine as a Processing algorithm.

    Subclasses state in `front` and `advanced` what they take. The job is filled with the parameters that its
    settings name.
    """

    VERB = ""
    IN_LIBRARY = ""  # the output that goes into the model library, unless another file is chosen
    NEED_MAP: tuple[str, ...] = ()  # outputs that are made from a geological map
    RESULTS: tuple[_ResultStyle, ...] = ()  # from the lowest layer to the topmost

    def front(self, p: _Parameters) -> Iterable[QgsProcessingParameterDefinition]:
        """Make the parameters that the dialog shows at once."""
        raise NotImplementedError(self.ID)

    def advanced(self, p: _Parameters) -> Iterable[QgsProcessingParameterDefinition]:
        """Make the parameters under 'Advanced Parameters'."""
        return ()

    def job(self, values: _ParameterValues, **more):
        """Fill the job with the values of the parameters, and with what is no parameter's value alone."""
        return VERBS[self.VERB](**values.settings(VERBS[self.VERB], without=more), **more)

    def figures(self, facts: dict) -> dict:
        """Give the results that are numbers or text."""
        return {}

    def describe(self, values: _ParameterValues) -> _Description:
        """Give what the metadata of the results say."""
        return _Description(
            values.layer_name("INPUT"), [tr(self.SUMMARY)], values.layer_names(), rights=values.rights
        )

    def group_of_results(self) -> str:
        """Give the name of the results' group in the layer tree."""
        return self.displayName()

    def initAlgorithm(self, config: dict | None = None) -> None:
        p = _Parameters(VERBS[self.VERB])
        for parameter in self.front(p):
            self.addParameter(parameter)
        for parameter in self.advanced(p):
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
            self.addParameter(parameter)

    def createCustomParametersWidget(self, parent: QWidget | None = None) -> QWidget | None:
        try:
            from processing.gui.AlgorithmDialog import AlgorithmDialog  # needs a window
        except ImportError:  # of a QGIS whose dialog is not written in Python: it makes its own
            return None
        dialog = AlgorithmDialog(self, parent=parent)
        _fold_advanced_outputs(dialog.mainWidget(), self)
        reports = [o.name() for o in self.outputDefinitions() if isinstance(o, QgsProcessingOutputHtml)]
        if reports:
            _offer_report(dialog, reports[0])
        return dialog

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        parameters, _ = without_dropped(self.VERB, parameters, from_qgis=True)
        fault = _first_fault(_ParameterValues(self, parameters, context))
        return (False, fault) if fault else super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self.values = _ParameterValues(
            self, parameters, context
        ).read_layers()  # in the thread that owns them
        return True

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        parameters, warning = without_dropped(self.VERB, parameters, from_qgis=True)
        if warning:
            feedback.pushWarning(warning)
        with temporary_folder() as folder:
            values = replace(
                self.values, parameters=parameters, context=context, feedback=feedback, folder=folder
            )
            try:
                facts = _run_job(self.VERB, self.job(values), feedback)
            except UserError as problem:
                raise QgsProcessingException(str(problem)) from problem
        return self.results(values, facts)

    def results(self, values: _ParameterValues, facts: dict) -> dict:
        """Give the files that were wanted, each of which has to be there, and the figures."""
        wanted = {name: path for name, path in values.outputs.items() if path}
        for name, path in wanted.items():
            if not Path(path).exists():
                raise QgsProcessingException(
                    tr(
                        "The engine did not write {name} ({path}). Run Check the engine and report this."
                    ).format(name=name, path=path)
                )
        definitions = {name: self.parameterDefinition(name) for name in wanted}
        description = self.describe(values)
        group = " – ".join(filter(None, (self.group_of_results(), description.subject)))
        _prepare_results(wanted, self.RESULTS, definitions, description, group, values.context)
        return wanted | self.figures(facts)


def _fold_advanced_outputs(panel: QWidget, algorithm: EngineAlgorithm) -> None:
    """Move advanced outputs under 'Advanced Parameters': QGIS lists every output in front."""
    group = panel.findChild(QGroupBox, "grpAdvanced")
    for definition in algorithm.destinationParameterDefinitions() if group else []:
        if definition.flags() & Qgis.ProcessingParameterFlag.Advanced and definition.name() in panel.wrappers:
            wrapper = panel.wrappers[definition.name()]
            group.layout().addWidget(wrapper.wrappedLabel())
            group.layout().addWidget(wrapper.wrappedWidget())


def _offer_report(dialog: QWidget, output: str) -> None:
    """Add a button that opens the report in the browser: QGIS lists it in a panel that is seldom open."""
    button = QPushButton(tr("Open report"), dialog)
    button.setObjectName("openReport")
    button.setEnabled(False)
    dialog.buttonBox().addButton(button, QDialogButtonBox.ButtonRole.ActionRole)

    def take_result(is_successful: bool, results: dict) -> None:
        button.setEnabled(is_successful and bool(results.get(output)))

    def open_report() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(dialog.results()[output]))

    dialog.algorithmFinished.connect(take_result)
    button.clicked.connect(open_report)
