"""Choices: labels in dialogs, words in scripts, saved models and jobs; numbers are understood too."""

import pytest
from processing.gui import ParametersPanel
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.gui.wrappers import WidgetWrapperFactory
from processing.modeler import ModelerDialog as ModelerDialogModule
from processing.modeler.ModelerDialog import ModelerDialog
from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit

from concealed_bedrock.processing_provider import choices
from concealed_bedrock.processing_provider.choice_widgets import _ChoiceWrapper
from concealed_bedrock.processing_provider.engine.folders import CHAINS
from concealed_bedrock.processing_provider.parameter_values import _ParameterValues
from concealed_bedrock.processing_provider.texts import CONTEXT


@pytest.fixture(autouse=True)
def no_window(monkeypatch):
    monkeypatch.setattr(ParametersPanel, "iface", None)  # pytest-qgis's has no browser model


@pytest.fixture
def panel(provider):
    dialogs = []

    def open_one(id):
        dialogs.append(provider.algorithm(id).create().createCustomParametersWidget(None))
        return dialogs[-1].mainWidget()

    yield open_one
    for dialog in dialogs:
        dialog.close()


def labels_of(combo):
    return [combo.itemText(number) for number in range(combo.count())]


def test_every_word_has_a_label_that_differs_from_those_beside_it(algorithms):
    named = {"UNIT": {"mGal", "Gal", "nT"}, "PAPER": {"A4", "A3"}, "ELLIPSOID": {"GRS80", "WGS84"}}
    for algorithm in algorithms:
        for definition in (d for d in algorithm.parameterDefinitions() if d.type() == "enum"):
            known = choices._LABELS.get(definition.name(), {})
            assert set(definition.options()) <= known.keys() | named.get(definition.name(), set())
            labels = [choices._label_of(definition.name(), word) for word in definition.options()]
            assert len(set(labels)) == len(labels)


def test_no_label_is_left_over(algorithms):
    words = {}
    for definition in (d for a in algorithms for d in a.parameterDefinitions() if d.type() == "enum"):
        words.setdefault(definition.name(), set()).update(definition.options())
    for name, labels in choices._LABELS.items():
        assert labels.keys() <= words[name]


def test_a_dialog_shows_labels_and_gives_words(panel):
    shown = panel("trainbedrockmodel")
    wrapper = shown.wrappers["PRESET"]
    combo = wrapper.wrappedWidget()
    assert labels_of(combo) == ["Quick", "Standard", "As in the paper"]
    assert wrapper.parameterValue() == "quick"
    changes = []
    wrapper.widgetValueHasChanged.connect(changes.append)
    combo.setCurrentIndex(1)
    assert wrapper.parameterValue() == "standard" and changes
    shown.setParameters({"PRESET": "paper", "EVIDENCE": 1})  # from a history, or a script with numbers
    assert wrapper.parameterValue() == "paper"
    assert shown.wrappers["EVIDENCE"].parameterValue() == "gravity"


def test_several_words_are_chosen_and_shown_by_their_labels(panel):
    shown = panel("trainbedrockmodel")
    wrapper = shown.wrappers["BANDS"]
    assert wrapper.parameterValue() == []  # as the preset says
    [line] = wrapper.wrappedWidget().findChildren(QLineEdit)
    changes = []
    wrapper.widgetValueHasChanged.connect(changes.append)
    shown.setParameters({"BANDS": ["residual", "tilt"]})
    assert wrapper.parameterValue() == ["residual", "tilt"] and changes
    assert line.text() == "Residual anomaly,Tilt angle"
    shown.setParameters({"BANDS": [0, 1]})  # from a script with numbers
    assert wrapper.parameterValue() == ["residual", "vertical derivative"]


def test_no_widget_of_a_choice_is_made_in_python(panel, monkeypatch):
    """Such a widget outlives its Python object, and may end QGIS when the dialog is closed."""
    made, create = {}, _ChoiceWrapper.createWidget

    def watched(wrapper):
        widget = create(wrapper)
        made[wrapper.parameterDefinition().name()] = sip.ispycreated(widget)
        return widget

    monkeypatch.setattr(_ChoiceWrapper, "createWidget", watched)
    panel("trainbedrockmodel")
    assert {"PRESET", "BANDS"} <= made.keys() and not any(made.values())


class Marker(QTranslator):
    """Marks whatever goes through it."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"«{source}»" if context == CONTEXT else ""


def test_labels_are_in_the_user_s_language(panel, qgis_app):
    translator = Marker()
    QCoreApplication.installTranslator(translator)
    try:
        combo = panel("predictconcealedbedrock").wrappers["EVIDENCE"].wrappedWidget()
        assert labels_of(combo) == ["«All evidence of the model»", "«Gravity alone»", "«Outcrop alone»"]
        role = Qt.ItemDataRole.ToolTipRole
        assert [combo.itemData(n, role) for n in range(combo.count())] == ["model", "gravity", "outcrop"]
    finally:
        QCoreApplication.removeTranslator(translator)


def test_the_batch_dialog_shows_labels_too(provider):
    algorithm = provider.algorithm("predictconcealedbedrock").create()
    dialog = BatchAlgorithmDialog(algorithm)
    definition = algorithm.parameterDefinition("SCALE")
    wrapper = WidgetWrapperFactory.create_wrapper(definition, dialog)
    combo = wrapper.createWrappedWidget(dialog.processingContext())
    assert labels_of(combo) == ["The model's main scale", "All scales of the model"]
    assert wrapper.parameterValue() == "first"
    dialog.close()


def test_the_model_designer_shows_labels_and_takes_inputs_of_the_model(provider, monkeypatch):
    monkeypatch.setattr(ModelerDialogModule, "iface", None)
    algorithm = provider.algorithm("predictconcealedbedrock").create()
    designer = ModelerDialog.create(QgsProcessingModelAlgorithm())
    dialog = ModelerParametersDialog(algorithm, designer.model())
    wrapper = WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition("SCALE"), dialog)
    shown = [text for combo in wrapper.findChildren(QComboBox) for text in labels_of(combo)]
    assert "All scales of the model" in shown
    wrapper.setWidgetValue(QgsProcessingModelChildParameterSource.fromStaticValue("all"))
    assert wrapper.value().staticValue() == "all"
    dialog.close()


def test_the_model_designer_shows_labels_of_several_words_and_keeps_the_words(provider, monkeypatch):
    monkeypatch.setattr(ModelerDialogModule, "iface", None)
    algorithm = provider.algorithm("trainbedrockmodel").create()
    designer = ModelerDialog.create(QgsProcessingModelAlgorithm())
    dialog = ModelerParametersDialog(algorithm, designer.model())
    wrapper = WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition("BANDS"), dialog)
    static = QgsProcessingModelChildParameterSource.fromStaticValue
    wrapper.setWidgetValue(static(["vertical derivative"]))
    shown = " ".join(line.text() for line in wrapper.findChildren(QLineEdit))
    assert "Vertical derivative" in shown and "vertical derivative" not in shown
    wrapper.setWidgetValue(static(["residual", "tilt"]))
    shown = " ".join(line.text() for line in wrapper.findChildren(QLineEdit))
    assert "Tilt angle" in shown
    [source] = wrapper.value()
    assert source.staticValue() == ["residual", "tilt"]
    dialog.close()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"PRESET": "standard"}, ("standard", ("residual", "vertical derivative", "horizontal gradient"))),
        ({"PRESET": 1}, ("standard", ("residual", "vertical derivative", "horizontal gradient"))),
        ({"PRESET": "2", "BANDS": "0,3"}, ("paper", ("residual", "tilt"))),
        ({"PRESET": "paper"}, ("paper", ("residual",))),
        ({"PRESET": "paper", "BANDS": []}, ("paper", ("residual",))),
        ({"PRESET": "quick", "BANDS": ["tilt", 0]}, ("quick", ("tilt", "residual"))),
        ({"BANDS": "residual,tilt"}, ("quick", ("residual", "tilt"))),
    ],
)
def test_words_and_numbers_reach_the_job_as_words(
    provider, bouguer, geology, context, feedback, tmp_path, given, words
):
    algorithm = provider.algorithm("trainbedrockmodel").create()
    given = given | {
        "INPUT": bouguer,
        "GEOLOGY": geology,
        "FIELD": "AGE",
        "OUTPUT": str(tmp_path / "m.safetensors"),
    }
    _, fault = algorithm.checkParameterValues(given, context)
    assert "Preset" not in fault and "Bands" not in fault and "PRESET" not in fault and "BANDS" not in fault
    job = algorithm.job(_ParameterValues(algorithm, given, context, feedback, tmp_path).read_layers())
    assert (job.preset, tuple(job.bands)) == words


def test_what_is_left_to_the_preset_follows_it_and_what_is_chosen_wins(
    provider, bouguer, geology, context, feedback, tmp_path
):
    algorithm = provider.algorithm("trainbedrockmodel").create()
    given = {"INPUT": bouguer, "GEOLOGY": geology, "FIELD": "AGE", "PRESET": "paper", "SPLIT": "blocks"}
    given["OUTPUT"] = str(tmp_path / "m.safetensors")
    job = algorithm.job(_ParameterValues(algorithm, given, context, feedback, tmp_path).read_layers())
    assert (job.evidence, job.encoding, job.split, job.nulls) == ("gravity", "rgb", "blocks", "none")


def test_a_word_that_is_none_is_refused(provider, bouguer, context, engine_python, tmp_path):
    algorithm = provider.algorithm("residualbougueranomaly").create()
    for value in ("mirror", 7, "7"):
        given = {"INPUT": bouguer, "EDGES": value, "OUTPUT": str(tmp_path / "r.tif")}
        assert not algorithm.checkParameterValues(given, context)[0], value


def test_models_that_were_saved_before_keep_their_words(provider, tmp_path):
    """A model file of today has words; it loads, its child has them, and it is written again as it was."""
    path = tmp_path / "saved.model3"
    model = QgsProcessingModelAlgorithm("saved", "tests")
    child = QgsProcessingModelChildAlgorithm("concealedbedrock:residualbougueranomaly")
    child.setChildId("residual")
    child.addParameterSources("EDGES", [QgsProcessingModelChildParameterSource.fromStaticValue("repeat")])
    model.addChildAlgorithm(child)
    assert model.toFile(str(path))
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(str(path))
    [source] = again.childAlgorithm("residual").parameterSources()["EDGES"]
    assert source.staticValue() == "repeat"
    assert (
        again.childAlgorithm("residual")
        .algorithm()
        .parameterDefinition("EDGES")
        .checkValueIsAcceptable("repeat")
    )


def test_the_chains_validate(provider):
    for path in CHAINS.glob("*.model3"):
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(path)) and model.canExecute()[0]
        assert model.validate()[0], model.validate()[1]


def test_commands_of_a_run_have_words(provider, context, bouguer):
    algorithm = provider.algorithm("residualbougueranomaly").create()
    command, _ = algorithm.asQgisProcessCommand({"INPUT": bouguer, "EDGES": "repeat"}, context)
    assert "--EDGES=repeat" in command
