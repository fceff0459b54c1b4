"""The plan of a run over several areas: which areas one prediction serves, and which cannot be predicted."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingAlgorithm, QgsProcessingContext

from ...contract.errors import UserError
from ...contract.jobs.paths import RASTER, Output, check_outputs
from ..file_checks import _inputs_given
from ..parameter_values import _ParameterValues
from ..texts import tr
from .predictions import _Prediction
from .runs import _AreaRun, _read_runs
from .summary import _names_written, _Outcome

NOT_OF_AREAS = (
    "WINDOWS",
    "SIEVE",
    "COG",
    "CELL_SIZE",
)  # parameters of a prediction that areas have no use for


def _kinds(predict: QgsProcessingAlgorithm) -> dict[str, str]:
    """Give the types of the parameters of the prediction that the areas share or a row of the table sets."""
    definitions = [d for d in predict.parameterDefinitions() if not d.isDestination()]
    return {d.name(): d.type() for d in definitions if d.name() not in NOT_OF_AREAS}


@dataclass
class _Plan:
    """What is predicted, and what is known to fail before anything is run.

    Parameters
    ----------
    predict : the class of Predict concealed bedrock
    folder : of the outputs; one that does not exist yet holds nothing that could be lost
    context : of the run
    failed : outcomes of areas that cannot be predicted
    unused : columns of the table that mean nothing
    """

    predict: type
    folder: Path
    context: QgsProcessingContext
    predictions: list[_Prediction] = field(default_factory=list)
    failed: list[_Outcome] = field(default_factory=list)
    unused: list[str] = field(default_factory=list)

    def read(self, values: _ParameterValues) -> _Plan:
        """Read the areas from the parameters, and check each as Predict concealed bedrock does."""
        kinds = _kinds(self.predict().create())
        runs, self.unused = _read_runs(values, kinds)
        shared = {name: value for name, value in values.parameters.items() if name in kinds}
        groups: dict[str, list[_AreaRun]] = {}
        for run in runs:
            groups.setdefault(run.key, []).append(run)
        for group in groups.values():
            self._add(shared | dict(group[0].given), group)
        return self

    def _add(self, given: dict[str, Any], runs: list[_AreaRun]) -> None:
        """Add the runs that have the same parameters."""
        predict = self.predict().create()
        with_output = given | {"OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
        is_good, fault = predict.checkParameterValues(with_output, self.context)
        if not is_good:
            self.failed += [_Outcome(run.name, message=run.fault or fault) for run in runs]
            return
        prediction, own = (
            _Prediction.of(_ParameterValues(predict, given, self.context).read_layers()),
            _names_written(self.folder),
        )
        for run in runs:
            try:
                if run.fault:
                    raise ValueError(run.fault)
                _check_files(prediction, run.name, self.folder, own)
                prediction.add(run)
            except ValueError as problem:  # of which a UserError is one
                self.failed.append(_Outcome(run.name, message=str(problem)))
        if prediction.runs:
            self.predictions.append(prediction)

    @property
    def complaint(self) -> str:
        """Say why nothing can be predicted; empty where something can."""
        if self.predictions:
            return ""
        if not self.failed:
            return tr("There is no area. Choose a layer of areas, or a table with a row for each.")
        return _in_one_line(self.failed)


def _check_files(prediction: _Prediction, name: str, folder: Path, own: set[str]) -> None:
    """Refuse files that the run reads, and those of others; a UserError says which."""
    if not folder.is_dir():
        return
    files = prediction.files(folder, name)
    labels = {
        output: prediction.values.algorithm.parameterDefinition(output).description() for output in files
    }
    outputs = [Output(labels[output], path, RASTER) for output, path in files.items()]
    check_outputs(outputs, _inputs_given(prediction.values))
    for path in map(Path, files.values()):
        if path.exists() and name not in own:
            raise UserError(
                tr("The folder already holds {file}, which was not written for an area.").format(
                    file=path.name
                ),
                tr("Choose another folder, or give the area another name."),
            )


def _in_one_line(failed: list[_Outcome]) -> str:
    """Name the areas that failed, those of one reason together."""
    reasons: dict[str, list[str]] = {}
    for outcome in failed:
        reasons.setdefault(outcome.message, []).append(outcome.name)
    return " ".join(f"{', '.join(names)}: {reason}" for reason, names in reasons.items())
