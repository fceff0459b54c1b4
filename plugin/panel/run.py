"""An algorithm of the provider, run in the background for a step of the panel."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing_provider.engine.time_left import time_left
from ...processing_provider.texts import tr

_PROVIDER = "concealedbedrock"
_LAYERS = ("rasterDestination", "vectorDestination")


class _Feedback(QgsProcessingFeedback):
    """Passes on what an algorithm says in its own thread."""

    stepped = pyqtSignal(str, dict)
    warned = pyqtSignal(str)
    informed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []
        self._numbers: dict = {}

    def takeNumbers(self, numbers: dict) -> None:
        """Take the numbers of the sentence that comes next, see `contract.progress`."""
        self._numbers = numbers

    def setProgressText(self, text: str | None) -> None:
        numbers, self._numbers = self._numbers, {}
        self.stepped.emit(text or "", numbers)

    def pushInfo(self, info: str | None) -> None:
        self.informed.emit(info or "")

    def pushWarning(self, warning: str | None) -> None:
        self.warned.emit(warning or "")

    def reportError(self, error: str | None, fatalError: bool = False) -> None:
        self.errors.append(error or "")

    def pushDebugInfo(self, info: str | None) -> None:
        """Jobs as JSON are nothing to read here."""

    def pushCommandInfo(self, info: str | None) -> None:
        """Nor are command lines."""


class _Task:
    """One run with all that has to live as long as it does."""

    def __init__(self, algorithm: QgsProcessingAlgorithm, parameters: dict, loads: bool):
        self.algorithm, self.loads = algorithm, loads
        self.parameters = _loaded(algorithm, parameters) if loads else dict(parameters)
        self.context, self.feedback = QgsProcessingContext(), _Feedback()
        self.context.setProject(QgsProject.instance())
        self.began = time.monotonic()

    def begin(self, finish: Callable[[bool, dict], None]) -> None:
        """Run in the background; `finish` is called in this thread."""
        _alive.add(self)
        # Silent: the panel itself says how it ended.
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
        self.task = QgsProcessingAlgRunnerTask(
            self.algorithm, self.parameters, self.context, self.feedback, flags
        )
        self.task.executed.connect(finish)
        self.task.executed.connect(lambda _is_good, _results: self._end())
        QgsApplication.taskManager().addTask(self.task)

    def cancel(self) -> None:
        """Ask the run to end."""
        self.feedback.cancel()

    def load(self) -> None:
        """Put the layers that were made into the project, as the toolbox does."""
        if self.loads:
            from processing.gui.Postprocessing import handleAlgorithmResults  # a plugin of QGIS

            handleAlgorithmResults(self.algorithm, self.context, self.feedback, self.parameters)

    def _end(self) -> None:
        self.context.temporaryLayerStore().removeAllMapLayers()  # before Python lets go of it
        _alive.discard(self)


_alive: set[_Task] = set()  # a task may be dropped by the panel, but not while it runs


class _AlgorithmRun(QObject):
    """Runs one algorithm at a time and tells how it goes.

    Signals
    -------
    progressed : percent, and the time that is left in words
    stepped : what is being done, as the engine says it, and the numbers of that (`contract.progress`)
    informed, warned : sentences, as the engine says them
    ended : the results; their layers are in the project where they were to be loaded
    failed : one sentence, which says what to do
    """

    progressed = pyqtSignal(float, str)
    stepped = pyqtSignal(str, dict)
    informed = pyqtSignal(str)
    warned = pyqtSignal(str)
    ended = pyqtSignal(dict)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._current: _Task | None = None

    @property
    def is_running(self) -> bool:
        """Whether an algorithm is under way."""
        return self._current is not None

    @property
    def seconds(self) -> float:
        """How long the algorithm has taken so far."""
        return time.monotonic() - self._current.began if self._current else 0.0

    @staticmethod
    def algorithm(name: str) -> QgsProcessingAlgorithm | None:
        """Give an algorithm of the provider by its name."""
        return QgsApplication.processingRegistry().createAlgorithmById(f"{_PROVIDER}:{name}")

    def start(self, name: str, parameters: dict, *, loads: bool = False) -> None:
        """Check the parameters and start; `failed` says what is wrong with them.

        One that is under way is dropped.

        Parameters
        ----------
        name : str
            Of the algorithm, without the provider.
        parameters : dict
            As the algorithm takes them.
        loads : bool
            Whether the layers that are made go into the project, as after a run from the toolbox.
        """
        self.drop()
        algorithm = self.algorithm(name)
        if algorithm is None:
            self.failed.emit(
                tr("Concealed Bedrock is off. Switch it on under Plugins > Manage and Install Plugins.")
            )
            return
        task = _Task(algorithm, parameters, loads)
        is_good, fault = algorithm.checkParameterValues(parameters, task.context)
        if not is_good:
            self.failed.emit(fault)
            return
        self._current = task
        task.feedback.stepped.connect(self.stepped)
        task.feedback.informed.connect(self.informed)
        task.feedback.warned.connect(self.warned)
        task.feedback.progressChanged.connect(self._advance)
        task.begin(lambda is_good, results: self._finish(task, is_good, results))

    def cancel(self) -> None:
        """End the run, which then tells that it has failed; nothing is written."""
        if self._current is not None:
            self._current.cancel()

    def drop(self) -> None:
        """End the run and forget it."""
        if self._current is not None:
            for signal in (self._current.feedback.stepped, self._current.feedback.informed):
                signal.disconnect()
            self._current.feedback.warned.disconnect()
            self._current.feedback.progressChanged.disconnect(self._advance)
            self._current.cancel()
            self._current = None

    def _advance(self, percent: float) -> None:
        self.progressed.emit(percent, time_left(self.seconds, percent))

    def _finish(self, task: _Task, is_good: bool, results: dict) -> None:
        if task is not self._current:
            return
        seconds, self._current = self.seconds, None
        if not is_good:
            self.failed.emit(next(iter(task.feedback.errors), tr("Cancelled; nothing was written.")))
            return
        task.load()
        self.ended.emit(results | {"SECONDS": seconds})


def _loaded(algorithm: QgsProcessingAlgorithm, parameters: dict) -> dict:
    """Give the parameters with all layers that are made going into the project."""
    made = {d.name() for d in algorithm.parameterDefinitions() if d.type() in _LAYERS}
    project = QgsProject.instance()
    return {
        name: QgsProcessingOutputLayerDefinition(value, project) if name in made and value else value
        for name, value in parameters.items()
    }
