"""Files that hold what they should not: each is refused in a sentence, quickly, and nothing is written."""

import json
import struct
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.numpy import load_file, save_file

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.model_card import METADATA_KEY, Card

QUICK_S = 10


@pytest.fixture
def predicted(door, builders, tmp_path):
    """Predict with a model file; gives the outcome after it was refused quickly and nothing was written."""
    raster = builders.write_raster(tmp_path / "gravity.tif")

    def refused(model):
        before, start = set(tmp_path.iterdir()), time.monotonic()
        outcome = door("predict", input=raster, model=str(model), output=str(tmp_path / "bedrock.tif"))
        assert outcome.is_clear_error(), outcome.lines
        assert time.monotonic() - start < QUICK_S
        assert set(tmp_path.iterdir()) - before <= {tmp_path / "predict-job.json"}
        return outcome.error["message"]

    return refused


def header_of(path) -> tuple[dict, bytes]:
    raw = Path(path).read_bytes()
    end = 8 + struct.unpack("<Q", raw[:8])[0]
    return json.loads(raw[8:end]), raw[end:]


def write(path, header: dict | bytes, data: bytes):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    Path(path).write_bytes(struct.pack("<Q", len(text)) + text + data)
    return path


def with_card(path, change):
    """Change the card in a model file."""
    header, data = header_of(path)
    card = json.loads(header["__metadata__"][METADATA_KEY])
    change(card)
    header["__metadata__"][METADATA_KEY] = json.dumps(card)
    return write(path, header, data)


def network(card):
    return card["architecture"]["readers"][0]["architecture"]


def layers(card, count):
    network(card)["genotype"]["branches"][0]["layers"] *= count


CARDS = [
    (lambda c: c.update(in_bands=10**6, bands=c["bands"] * 10**4), "in_bands"),
    (lambda c: c.update(classes=[c["classes"][0] | {"value": v} for v in range(10**5)]), "classes"),
    (lambda c: layers(c, 50_000), "layers"),
    (lambda c: network(c)["genotype"]["branches"][0].update(layers=10**9), "layers"),
    (lambda c: network(c).update(genotype=[1]), "genotype"),
    (lambda c: network(c).update(parts=["rudder"]), "rudder"),
    (lambda c: c["architecture"].update(name={}), "architecture.name"),
    (lambda c: c["windows"][0].update(side_cells="wide"), "windows[0].side_cells"),
    (lambda c: c["windows"][0].update(side_cells=10**12), "windows[0].side_cells"),
    (lambda c: c["bands"][0].update(std=float("inf")), "bands[0].std"),
    (lambda c: c["bands"][0].update(transform=["residual"]), "bands[0].transform"),
    (lambda c: c.update(log_priors=[float("nan")] * 3), "log_priors"),
    (lambda c: c.update(evidence={"covariance": [[1, 2], [3, 4]]}), "covariance"),
    (lambda c: c.update(legend={"classes": [], "rules": [{"class": 999}]}), "legend.rules"),
    (lambda c: c.update(residual={"height_m": "high"}), "residual.height_m"),
    (lambda c: c.update(version=10**40), "version"),
]


@pytest.mark.parametrize(("change", "entry"), CARDS)
def test_a_card_out_of_bounds_is_refused_by_its_entry(predicted, builders, tmp_path, change, entry):
    model = with_card(builders.write_model(tmp_path / "m.safetensors"), change)
    assert entry in predicted(model)


def numbers(change):
    """A change to the tensors of a model file."""

    def rewrite(path):
        header, _ = header_of(path)
        tensors = load_file(path)
        change(tensors)
        save_file(tensors, path, metadata=header["__metadata__"])

    return rewrite


def first(tensors, ending):
    return next(name for name in sorted(tensors) if name.endswith(ending))


TENSORS = [
    (lambda t: t[first(t, "running_var")].fill(-1), "variances below 0"),
    (lambda t: t[first(t, "running_var")].fill(np.nan), "no numbers"),
    (lambda t: t[first(t, "weight")].fill(np.inf), "no numbers"),
    (lambda t: t.update({"more": np.zeros(1, "float32")}), "more"),
    (lambda t: t.pop(first(t, "weight")), "weight"),
    (lambda t: t.update({first(t, "weight"): t[first(t, "weight")].astype("int64")}), "weight"),
    (lambda t: t.update({first(t, "weight"): np.zeros((1, 2), "float32")}), "weight"),
]


@pytest.mark.parametrize(("change", "words"), TENSORS)
def test_weights_that_no_training_gives_are_refused(predicted, builders, tmp_path, change, words):
    model = builders.write_model(tmp_path / "m.safetensors")
    numbers(change)(model)
    assert words in predicted(model)


def test_headers_that_promise_too_much_are_refused_before_they_are_believed(predicted, builders, tmp_path):
    model = tmp_path / "m.safetensors"
    header, data = header_of(builders.write_model(model))
    name = sorted(header)[1]
    huge = header | {name: {"dtype": "F32", "shape": [10**9], "data_offsets": [0, 4 * 10**9]}}
    assert "damaged" in predicted(write(model, huge, data))
    deep = b'{"a":' * 10_000 + b"1" + b"}" * 10_000
    assert "nested" in predicted(write(model, deep, b""))
    overlapping = header | {name: header[name] | {"data_offsets": [0, 10**15]}}
    assert "damaged" in predicted(write(model, overlapping, data))
    write(model, b"{" + b" " * 40_000_000, b"")
    assert "no model file" in predicted(model)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_value_anywhere_in_a_card_gives_anything_but_a_card_or_a_problem(builders, tmp_path, data):
    path = tmp_path / "m.safetensors"
    card = json.loads(
        header_of(path if path.exists() else builders.write_model(path))[0]["__metadata__"][METADATA_KEY]
    )
    value = data.draw(JSON)
    place = card
    for _ in range(data.draw(st.integers(0, 3))):
        keys = list(place) if isinstance(place, dict) else range(len(place))
        inner = [key for key in keys if isinstance(place[key], (dict, list)) and place[key]]
        place = place[data.draw(st.sampled_from(inner))] if inner else place
    place[data.draw(st.sampled_from(list(place) if isinstance(place, dict) else range(len(place))))] = value
    try:
        card = Card.from_json(json.dumps(card))
    except UserError as problem:
        assert problem.remedy
    else:
        assert 0 < card.n_classes <= 254 and card.reads in ("gravity", "outcrop", "both")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


GENOTYPES = [
    "[" * 10_000 + "]" * 10_000,
    "[]",
    "7",
    '{"branches": 3}',
    '{"branches": [{"layers": 1e400}]}',
    json.dumps({"branches": [{"stride": 8, "start": 0, "layers": [["3x3", 2]] * 10_000}]}),
    '{"branches": [{"stride": 1e999, "start": 0, "layers": [["3x3", 2]]}]}',
    '{"branches": [{"stride": 8, "start": 0, "layers": [["3x3", ' + "9" * 5000 + "]]}]}",
]


@pytest.mark.parametrize("text", GENOTYPES, ids=range(len(GENOTYPES)))
def test_a_genotype_file_out_of_bounds_is_refused(door, builders, tmp_path, text):
    (tmp_path / "genotype.json").write_text(text)
    geology = builders.write_stripes(tmp_path / "map.gpkg", ["Devonian", "Silurian"])
    outcome = door(
        "train",
        input=builders.write_raster(tmp_path / "gravity.tif"),
        evidence="gravity",
        geology={"path": geology, "field": "AGE"},
        output=str(tmp_path / "m.safetensors"),
        genotype=str(tmp_path / "genotype.json"),
    )
    assert outcome.is_clear_error() and "genotype" in outcome.error["message"], outcome.lines
    assert not (tmp_path / "m.safetensors").exists()


LEGENDS = [
    "[" * 10_000 + "]" * 10_000,
    "[]",
    "null",
    '{"classes": 3, "rules": []}',
    '{"classes": [{"value": 0, "name": ["a"], "colour": "#000000"}], "rules": []}',
    '{"classes": [{"value": 1e999, "name": "a", "colour": "#000000"}], "rules": []}',
    '{"classes": [{"value": 0, "name": "a", "colour": "#000000"}], '
    '"rules": [{"value_in_map": {}, "class": 0}]}',
    json.dumps({"classes": [{"value": 0, "name": "a", "colour": "#000000"}] * 10**5, "rules": []}),
]


@pytest.mark.parametrize("text", LEGENDS, ids=range(len(LEGENDS)))
def test_a_legend_out_of_bounds_is_refused_by_its_entry(door, builders, tmp_path, text):
    (tmp_path / "legend.json").write_text(text)
    geology = builders.write_stripes(tmp_path / "map.gpkg", ["Devonian", "Silurian"])
    outcome = door(
        "windows",
        inputs=[builders.write_raster(tmp_path / "gravity.tif")],
        block_km=10,
        geology={"path": geology, "field": "AGE", "legend": str(tmp_path / "legend.json")},
        output=str(tmp_path / "windows.gpkg"),
    )
    assert outcome.is_clear_error() and "legend.json" in outcome.error["message"], outcome.lines


def test_a_legend_of_a_hundred_megabytes_is_refused_at_once(door, builders, tmp_path):
    with (tmp_path / "legend.csv").open("wb") as file:
        file.write(b"value_in_map,class,name\n")
        file.truncate(100_000_000)
    geology = builders.write_stripes(tmp_path / "map.gpkg", ["Devonian", "Silurian"])
    outcome = door(
        "windows",
        inputs=[builders.write_raster(tmp_path / "gravity.tif")],
        block_km=10,
        geology={"path": geology, "field": "AGE", "legend": str(tmp_path / "legend.csv")},
        output=str(tmp_path / "windows.gpkg"),
    )
    assert outcome.is_clear_error() and "bytes" in outcome.error["message"]


TAGS = [
    "",
    "nonsense",
    "[" * 10_000 + "]" * 10_000,
    "[]",
    "{}",
    "[3]",
    '[{"value": 1}]',
    '[{"value": -1, "name": "a", "colour": "#000000"}]',
    '[{"value": 1, "name": [], "colour": "#000000"}]',
    '[{"value": 1e999, "name": "a", "colour": "red"}]',
]


@pytest.mark.parametrize("tag", TAGS, ids=range(len(TAGS)))
def test_a_class_raster_whose_tag_is_no_legend_is_told_so_or_named_by_its_values(
    door, builders, tmp_path, tag
):
    values = np.zeros((60, 60), "uint8")
    values[:30] = 1
    raster = builders.write_raster(tmp_path / "classes.tif", values, tags={"CONCEALED_BEDROCK_LEGEND": tag})
    coloured = builders.write_raster(tmp_path / "coloured.tif", values)
    with rasterio.open(coloured, "r+") as out:
        out.write_colormap(1, {0: (10, 20, 30, 255), 1: (40, 50, 60, 255)})
        out.update_tags(CONCEALED_BEDROCK_LEGEND=tag)
    geology = builders.write_stripes(tmp_path / "map.gpkg", ["class 0", "class 1"])
    job = {"geology": {"path": geology, "field": "AGE"}, "report": str(tmp_path / "r.html")}
    outcome = door("evaluate", input=raster, **job)
    assert outcome.is_clear_error() and "carries no legend of this plugin" in outcome.error["message"]
    outcome = door("evaluate", input=coloured, **job)
    assert outcome.code == 0 or outcome.is_clear_error(), outcome.lines
