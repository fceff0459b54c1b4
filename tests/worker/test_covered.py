"""Training practises under simulated cover where it is asked to: other gravity, the same classes."""

from types import SimpleNamespace

import numpy as np
import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import Geology, TrainJob
from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.models.evaluation.gravity_nulls import Move
from concealed_bedrock.models.features.gravity_bands import describe_bands, encode
from concealed_bedrock.worker.inputs.dataset import Dataset
from concealed_bedrock.worker.inputs.job_inputs import read_gravity
from concealed_bedrock.worker.training import simulated_cover
from concealed_bedrock.worker.training.gravity_test import with_null
from concealed_bedrock.worker.training.simulated_cover import COPIES, with_simulated_cover
from tests.worker.small_models import waves, write_anomaly


@pytest.fixture
def job(tmp_path):
    """A training on smooth gravity with a gap."""
    residual = waves(70, 64)
    residual[:4, :5] = np.nan
    path = write_anomaly(tmp_path / "b.tif", residual, quantity="residual")
    geology = Geology(path="g.gpkg", field="AGE")
    return lambda **settings: TrainJob(input=path, geology=geology, output="m.safetensors", **settings)


@pytest.fixture
def data(job):
    """Bands of that gravity, and one further raster."""
    gravity = read_gravity(job().input, job(), height_m=10_000.0)
    extra = np.full(gravity.grid.shape, 7.0, "float32")
    raw = encode(gravity.residual, gravity.grid, [extra], encoding="fields")
    bands = describe_bands(raw, np.isfinite(raw[0]), encoding="fields", extra_names=["magnetics"])
    classes = (np.indices(gravity.grid.shape)[0] // 35).astype("uint8")
    return Dataset(
        gravity=gravity, raw=raw, bands=bands, legend=SimpleNamespace(n_classes=2), unlearned=(),
        visible=classes, split=None, is_validation=classes > 9, is_inner=classes > 9, learned=classes,
        windows=[], drawn="", map_report={},
    )  # fmt: skip


def test_copies_differ_from_the_ground_by_a_cover_s_gravity_alone(data, job):
    assert with_simulated_cover(data, job(cover_km=0.0)).covered == ()
    copies = with_simulated_cover(data, job(cover_km=1.0)).covered
    assert len(copies) == COPIES
    for copy in copies:
        low = copy[0] - data.raw[0]
        assert np.isnan(copy[:3, :4, :5]).all() and 0.3 < np.nanstd(low) < 12
        assert np.array_equal(copy[3], data.raw[3])  # the further raster
        assert np.nanmax(np.abs(copy[1] - data.raw[1])) > 0.1  # derivatives are those of the covered gravity
    assert not np.array_equal(copies[0][0][20:], copies[1][0][20:])
    again = with_simulated_cover(data, job(cover_km=1.0)).covered
    assert np.array_equal(again[2], copies[2], equal_nan=True)


def test_deeper_cover_makes_a_deeper_low(data, job):
    spreads = [
        np.nanstd(with_simulated_cover(data, job(cover_km=km)).covered[0][0] - data.raw[0])
        for km in (0.5, 2.0)
    ]
    assert spreads[1] > 2 * spreads[0]


def test_a_null_moves_the_covered_copies_as_it_moves_the_ground(data, job):
    data = with_simulated_cover(data, job(cover_km=1.0))
    null = with_null(job(cover_km=1.0), data, Move(quarters=2))
    assert np.array_equal(null.covered[0][0, 10:-10], data.covered[0][0, 10:-10][::-1, ::-1])
    assert np.array_equal(null.covered[0][3], data.raw[3]) and len(null.covered) == COPIES


def test_a_training_under_simulated_cover_is_told_in_the_card(worker, training, tmp_path):
    told = {"output": str(tmp_path / "covered.safetensors"), "report": "", "cover_km": 1.5}
    code, lines = worker.run("train", training | told, tmp_path)
    assert code == 0, lines[-1]
    card = read_card(tmp_path / "covered.safetensors")
    assert card.training["simulated cover to km"] == 1.5


@pytest.mark.parametrize("km", [-1.0, 11.0])
def test_a_cover_that_is_none_is_refused(job, km):
    with pytest.raises(UserError, match="0 to 10 km") as refused:
        job(cover_km=km)
    assert "COVER" in refused.value.remedy


def test_a_raster_too_large_to_be_copied_is_refused(data, job, monkeypatch):
    monkeypatch.setattr(simulated_cover, "WHOLE_CELLS", 1000)
    with pytest.raises(UserError, match="million cells") as refused:
        with_simulated_cover(data, job(cover_km=1.0))
    assert "COVER: 0" in refused.value.remedy
    assert with_simulated_cover(data, job()).covered == ()
