"""A dialog shows few parameters in front, and hides none from scripts and models."""

import pytest
from processing.gui import ParametersPanel
from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QGroupBox

from concealed_bedrock.processing_provider.algorithm import EngineAlgorithm
from concealed_bedrock.processing_provider.provider import ALGORITHMS

EVERY = pytest.mark.parametrize("id", [algorithm.ID for algorithm in ALGORITHMS])
MOST_IN_FRONT = {"trainbedrockmodel": 12, "predictconcealedbedrock": 10}
FRONT = {
    "trainbedrockmodel": [
        "INPUT",
        "GEOLOGY",
        "FIELD",
        "LEGEND",
        "HOLES",
        "HOLES_FIELD",
        "EXTRA",
        "EVIDENCE",
        "PRESET",
        "OUTPUT",
        "REPORT",
    ],
    "predictconcealedbedrock": [
        "INPUT",
        "MODEL",
        "GEOLOGY",
        "FIELD",
        "LEGEND",
        "OUTPUT",
        "CONFIDENCE",
        "COMPOSITE",
        "MARKED",
        "POLYGONS",
    ],
}


@pytest.fixture
def shown(provider, monkeypatch):
    """Open the dialog of an algorithm, and list the parameters in front and under 'Advanced Parameters'."""
    monkeypatch.setattr(ParametersPanel, "iface", None)  # pytest-qgis's has no browser model

    def show(id):
        dialog = provider.algorithm(id).create().createCustomParametersWidget(None)
        panel = dialog.mainWidget()
        group = panel.findChild(QGroupBox, "grpAdvanced")
        front, advanced = [], []
        for name, wrapper in panel.wrappers.items():
            widget = wrapper.wrappedWidget()
            is_advanced = group is not None and widget in group.findChildren(type(widget))
            (advanced if is_advanced else front).append(name)
        dialog.close()
        return front, advanced

    return show


@pytest.mark.parametrize("id", MOST_IN_FRONT)
def test_few_parameters_are_in_front(shown, id):
    front, _ = shown(id)
    assert front == FRONT[id]
    assert len(front) <= MOST_IN_FRONT[id]


@pytest.mark.parametrize("id", [a.ID for a in ALGORITHMS if issubclass(a, EngineAlgorithm)])
def test_a_dialog_shows_each_parameter_once_where_its_flag_says(shown, provider, id):
    front, advanced = shown(id)
    flags = {d.name(): d.flags() for d in provider.algorithm(id).parameterDefinitions()}
    is_advanced = Qgis.ProcessingParameterFlag.Advanced
    assert sorted(advanced) == sorted(name for name, flag in flags.items() if flag & is_advanced)
    assert sorted(front + advanced) == sorted(flags)


def test_an_advanced_output_that_is_filled_in_is_written(provider, monkeypatch, tmp_path):
    monkeypatch.setattr(ParametersPanel, "iface", None)
    dialog = provider.algorithm("predictconcealedbedrock").create().createCustomParametersWidget(None)
    dialog.mainWidget().setParameters({"INPUT": "gravity.tif", "ENTROPY": str(tmp_path / "entropy.tif")})
    chosen = dialog.mainWidget().createProcessingParameters()
    dialog.close()
    assert chosen["ENTROPY"].sink.staticValue() == str(tmp_path / "entropy.tif")
    assert "SECOND" not in chosen


@EVERY
def test_a_model_can_set_every_parameter_and_use_every_output(provider, id):
    for definition in provider.algorithm(id).parameterDefinitions():
        assert not definition.flags() & Qgis.ProcessingParameterFlag.Hidden, definition.name()
    assert not provider.algorithm(id).flags() & Qgis.ProcessingAlgorithmFlag.HideFromModeler


@pytest.mark.parametrize("id", MOST_IN_FRONT)
def test_what_belongs_together_stands_together(provider, id):
    """Parameters that are read after each other are next to each other."""
    names = [d.name() for d in provider.algorithm(id).parameterDefinitions()]
    for together in (
        ("GEOLOGY", "FIELD", "LEGEND"),
        ("BAND", "UNIT", "NODATA"),
        ("DEVICE", "PRECISION"),
        ("SPLIT", "SPLIT_LAYER", "SHARE", "BLOCK", "FOLDS", "FOLD"),
        ("NULLS", "NULL_COUNT"),
        ("LIMIT", "RARE"),
    ):
        places = [names.index(name) for name in together if name in names]
        assert places == list(range(places[0], places[0] + len(places))) if places else True
