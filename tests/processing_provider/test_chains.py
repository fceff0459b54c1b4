"""The chains of the toolbox run with every kind of model, and are explained."""

from pathlib import Path

import pytest
from qgis.core import QgsApplication

from concealed_bedrock.processing_provider.chains import ALL_CHAINS
from concealed_bedrock.processing_provider.engine.folders import CHAINS, MODELS

SHIPPED = ("sample_survey", "outcrop_anywhere", "south_australia")
ALWAYS = {("bouguertopolygons", "outcrop_anywhere"), ("residualwindowspredict", "sample_survey")}
RUNS = [
    pytest.param(name, model, marks=() if (name, model) in ALWAYS else pytest.mark.campaign)
    for name in ("bouguertopolygons", "residualwindowspredict")
    for model in SHIPPED
]


def chain(name):
    return QgsApplication.processingRegistry().algorithmById(f"concealedbedrock:{name}").create()


def make_survey(folder, size_km):
    """Files of a sample survey, by their key."""
    from qgis import processing

    names = {"OUTPUT": "b.tif", "GEOLOGY": "g.gpkg", "LEGEND": "l.json", "TRUTH": "t.tif"}
    files = {key: str(folder / name) for key, name in names.items()}
    processing.run("concealedbedrock:samplesurvey", files | {"SEED": 3, "SIZE": size_km})
    return files


@pytest.fixture(scope="module")
def survey(provider, tmp_path_factory):
    return make_survey(tmp_path_factory.mktemp("survey"), 160)  # windows of 128 cells fit in


def run(name, survey, tmp_path, context, feedback, **more):
    """Run a chain with an output file for each of its results."""
    algorithm = chain(name)
    given = {
        "INPUT": survey["OUTPUT"],
        "GEOLOGY": survey["GEOLOGY"],
        "FIELD": "AGE",
        "LEGEND": survey["LEGEND"],
    }
    for output in algorithm.destinationParameterDefinitions():
        given[output.name()] = str(tmp_path / f"{output.name()}.{output.defaultFileExtension()}")
    _, is_good = algorithm.run(given | more, context, feedback)
    assert is_good, feedback.errors
    written = {key: given[key] for key in given if key.islower()}
    assert written and all(Path(path).stat().st_size for path in written.values())
    return written


@pytest.mark.parametrize(("name", "model"), RUNS)
def test_a_chain_runs_with_every_shipped_model(name, model, survey, tmp_path, context, feedback):
    run(name, survey, tmp_path, context, feedback, MODEL=str(MODELS / f"{model}.safetensors"))


@pytest.mark.campaign
def test_a_model_trained_by_a_chain_is_predicted_with_and_evaluated(provider, tmp_path, context, feedback):
    small = make_survey(tmp_path, 64)
    given = {"TRUTH": small["TRUTH"], "MINUTES": 0.05}
    written = run("trainpredictevaluate", small, tmp_path, context, feedback, **given)
    assert {Path(path).suffix for path in written.values()} >= {".tif", ".html", ".safetensors"}


def test_every_chain_is_in_the_toolbox_with_a_name_and_help(provider):
    assert {path.name for path in CHAINS.glob("*.model3")} == {each.FILE for each in ALL_CHAINS}
    for each in ALL_CHAINS:
        found = chain(each.ID)
        assert found.canExecute()[0]
        assert found.displayName() and len(found.shortHelpString()) > 60 and found.group() == "Chains"
