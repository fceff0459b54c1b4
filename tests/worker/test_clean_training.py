"""Nothing of the validation ground reaches training: not its classes, not its gravity, not its statistics."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch

from concealed_bedrock.contract.jobs import Geology, SurveyJob, TrainJob
from concealed_bedrock.geology.legend import OUTSIDE
from concealed_bedrock.models.features import lazy_raster
from concealed_bedrock.models.training.config import PRESETS
from concealed_bedrock.worker.inputs import gravity
from concealed_bedrock.worker.inputs.dataset_reading import _read_dataset
from concealed_bedrock.worker.inputs.gravity import _open_gravity
from concealed_bedrock.worker.reporting import Reporter
from concealed_bedrock.worker.training.network_training import _sampler_of
from concealed_bedrock.worker.verbs.survey import run

CPU = torch.device("cpu")
SIZES = {"a small survey": (96.0, 1.0), "the sample survey at half its resolution": (320.0, 2.0)}


@pytest.fixture(scope="module", params=SIZES)
def job(request, tmp_path_factory) -> TrainJob:
    """The default job on a survey."""
    size_km, spacing_km = SIZES[request.param]
    folder = tmp_path_factory.mktemp("survey")
    with Path("/dev/null").open("w") as door:
        run(SurveyJob(str(folder), size_km=size_km, spacing_km=spacing_km), Reporter(door))
    geology = Geology(str(folder / "geology.gpkg"), field="AGE", legend=str(folder / "legend.json"))
    return TrainJob(str(folder / "bouguer.tif"), geology, str(folder / "model.safetensors"))


@pytest.fixture(scope="module")
def data(job):
    """What training learns from."""
    with Path("/dev/null").open("w") as door:
        return _read_dataset(job, PRESETS[job.preset], Reporter(door))


def batches(data, preset):
    """Three batches of every window, turned, shifted and resampled by the preset's own chance."""
    sampler, chance = _sampler_of(data, preset, CPU), torch.Generator().manual_seed(0)
    numbers = torch.arange(len(sampler))
    return [sampler.batch(some, chance) for _ in range(3) for some in numbers.split(16)]


def test_no_cell_of_validation_ground_is_in_any_batch(job, data):
    """Gravity and classes there may be anything: every batch is the same, bit for bit."""
    closed, preset = data.split.test_area, PRESETS[job.preset]
    assert (data.split.is_test & (data.map_observed < OUTSIDE)).any()
    poisoned = replace(
        data,
        raw=np.where(closed, 1e9, data.raw),
        map_train=np.where(closed, 0, data.map_train).astype("uint8"),
    )
    poisoned.standardised[:, closed] = np.nan
    pairs = zip(batches(data, preset), batches(poisoned, preset), strict=True)
    for (inputs, labels), (others, same) in pairs:
        assert torch.equal(inputs, others) and torch.equal(labels, same)


def test_what_the_bands_are_standardised_by_is_measured_off_the_validation_ground(job, data):
    learned_from = np.isfinite(data.raw).all(axis=0) & ~data.split.test_area & ~data.is_validation
    for band, raw in zip(data.bands, data.raw):
        assert band["mean"] == pytest.approx(raw[learned_from].mean(dtype=float), rel=1e-6)


def test_bands_made_strip_by_strip_are_those_made_whole_and_lie_in_a_mapped_file(job, data, monkeypatch):
    monkeypatch.setattr(gravity, "_MOST_CELLS", 0)
    monkeypatch.setattr(gravity, "by_rows", partial(lazy_raster.by_rows, largest_in_memory=0))
    with _open_gravity(job.input, job) as source:
        raw, origin = source.read_bands(job)
    assert isinstance(raw, np.memmap) and origin == data.gravity
    for strips, whole in zip(raw, data.raw):
        assert np.abs(strips - whole).max() < 0.01 * whole.std()
