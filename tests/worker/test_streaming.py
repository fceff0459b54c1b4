"""A raster too large to hold is predicted as one that fits, in memory that grows with its width alone."""

import json
import subprocess
import sys
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
from shapely import box

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import Geology, PredictJob
from concealed_bedrock.geophysics.io.band_file import read_band
from concealed_bedrock.geophysics.io.rasters import read_classes
from concealed_bedrock.models.features.lazy_raster import LazyRaster
from concealed_bedrock.models.inference.ensemble import Scale
from concealed_bedrock.worker.inputs import scene
from concealed_bedrock.worker.inputs.gravity import _open_gravity
from concealed_bedrock.worker.prediction import outputs
from concealed_bedrock.worker.verbs import predict
from tests.worker.small_models import Deaf, Thresholds, a_card, use_networks, waves, write_anomaly

ALL_FIELDS = ("residual", "vertical derivative", "horizontal gradient", "trend 2")


@pytest.fixture
def in_strips(monkeypatch):
    """Let every raster count as too large to hold, and strips be low."""

    def small_strips():
        monkeypatch.setattr(scene, "_MOST_CELLS", 0)
        monkeypatch.setattr(scene, "strip_rows", lambda cols: 64)
        monkeypatch.setattr(scene, "_MAP_ROWS", 80)

    return small_strips


@pytest.fixture
def job(tmp_path):
    """A residual raster with a hole, and a map whose eastern part is cover."""
    anomaly = waves(230, 210)
    anomaly[100:120, 30:60] = np.nan
    path = write_anomaly(tmp_path / "gravity.tif", anomaly, quantity="residual")
    west, north = 500_000, 5_200_000
    units = {"AGE": ["class 0", "class 9", "Quaternary"]}
    edges = [(0, 60_000), (60_000, 90_000), (90_000, 190_000)]
    parts = [box(west + left, north - 300_000, west + right, north) for left, right in edges]
    gpd.GeoDataFrame(units, geometry=parts, crs="EPSG:32645").to_file(tmp_path / "map.gpkg")
    (tmp_path / "legend.csv").write_text(
        "value_in_map,class,name\nclass 0,0,class 0\nclass 9,1,class 9\nQuaternary,255,\n"
    )
    map_of_it = Geology(str(tmp_path / "map.gpkg"), "", "AGE", str(tmp_path / "legend.csv"))
    return PredictJob(
        input=path,
        model="m",
        output=str(tmp_path / "out.tif"),
        geology=map_of_it,
        composite=str(tmp_path / "composite.tif"),
        confidence=str(tmp_path / "confidence.tif"),
    )


@contextmanager
def open_scene(job, card):
    with (
        _open_gravity(job.input, job) as source,
        scene._open_scene(job, card, source, None, None, [Scale(32, 32)], lambda *_: None) as found,
    ):
        yield found


def run(job, monkeypatch, card=None):
    """Predict with the thresholds for a network; the rasters written."""
    use_networks(monkeypatch, card or a_card(), {"m": Thresholds()})
    reporter = Deaf()
    predict.run(job, reporter)
    classes, composite = (read_classes(reporter.files[name])[0] for name in ("output", "composite"))
    return classes, composite, read_band(reporter.files["confidence"])[0]


def test_strips_give_the_cells_of_the_array_and_are_made_once():
    raster, made = np.random.default_rng(0).random((2, 50, 30)), []

    def make(start, stop):
        made.append(start)
        return raster[:, start:stop]

    strips = LazyRaster(make, raster.shape, height=8)
    for row in range(0, 40, 3):
        np.testing.assert_array_equal(strips[:, row : row + 9, 4:20], raster[:, row : row + 9, 4:20])
    assert made == list(range(0, 48, 8))


@pytest.mark.parametrize("heights", [(3, 61, 64, 10), (200, 5), (64, 1, 1), (1,)])
def test_rows_are_cut_anew_where_tiles_begin_and_none_is_lost(heights):
    raster = np.random.default_rng(0).random((2, 128 + sum(heights), 5))
    edges = 128 + np.cumsum([0, *heights])
    coming = ((int(start), raster[:, start:stop]) for start, stop in pairwise(edges))
    pieces = list(outputs._aligned(coming, 64))
    assert [first for first, _ in pieces] == list(range(128, 128 + sum(heights), 64))
    np.testing.assert_array_equal(np.concatenate([p for _, p in pieces], axis=1), raster[:, 128:])


def test_a_raster_in_strips_is_predicted_as_a_whole_one(job, monkeypatch, in_strips):
    whole = run(job, monkeypatch)
    in_strips()
    for one, two in zip(whole, run(job, monkeypatch)):
        np.testing.assert_array_equal(one, two)
    classes, composite, confidence = whole
    assert (classes[:, 192:] == 255).all() and (classes[100:120, 30:60] == 255).all()
    assert np.isnan(confidence[classes == 255]).all() and (confidence[classes != 255] > 0.3).all()
    assert (composite[:, :60] == 0).all() and (composite[:, 60:90] == 3).all()  # outcrop, new to the model
    np.testing.assert_array_equal(composite[:, 90:192], classes[:, 90:192])


def test_outcrop_far_from_cover_is_not_computed(job, monkeypatch):
    classes, _, _ = run(job, monkeypatch)
    assert (classes[:, :58] == 255).all()  # windows of 32 cells that touch no cover
    assert (classes[:, 90:190] != 255).all()


def test_derivatives_and_residual_in_strips_are_those_of_the_whole_raster(tmp_path, monkeypatch, in_strips):
    noise = np.random.default_rng(1).normal(0, 1, (420, 390)).astype("float32")
    path = write_anomaly(tmp_path / "bouguer.tif", waves(420, 390) + 0.1 * noise - 60)
    job, card = PredictJob(input=path, model="m", output=str(tmp_path / "o.tif")), a_card(fields=ALL_FIELDS)
    with open_scene(job, card) as whole:
        wanted = whole.bands[:, 0:420, 0:390]
    in_strips()
    with open_scene(job, card) as strips:
        found = strips.bands[:, 0:420, 0:390]
        assert strips.spread == pytest.approx(whole.spread, rel=0.1)
    error = np.sqrt(((found - wanted) ** 2).mean((1, 2))) / wanted.std((1, 2))
    assert error[[0, 3]].max() < 1e-5 and error[1:3].max() < 0.02, error  # white noise is the worst case


def test_bands_of_the_whole_raster_are_refused_where_they_do_not_fit_and_bouguer_bands_of_a_residual(
    tmp_path, monkeypatch, in_strips
):
    in_strips()
    path = write_anomaly(tmp_path / "residual.tif", waves(80, 80), quantity="residual")
    job = PredictJob(input=path, model="m", output=str(tmp_path / "o.tif"))
    monkeypatch.setattr(scene, "free_memory", lambda device: 1000.0)
    refused = {
        "gaussian 100 km": "gaussian 100 km.* made of the whole raster",
        "trend 2": "a residual raster came",
    }
    for field, words in refused.items():
        with (
            pytest.raises(UserError, match=words),
            open_scene(job, a_card(fields=(field,))),
        ):
            pass


MEMORY = """
import json, sys
from pathlib import Path
from tests.worker.small_models import Deaf, Thresholds, a_card, use_networks
import pytest
from concealed_bedrock.worker.inputs import scene
from concealed_bedrock.worker.verbs import predict
from concealed_bedrock.contract.jobs import PredictJob
scene._MOST_CELLS, scene.strip_rows, predict._CACHE_MB = 0, lambda cols: 128, 8
use_networks(pytest.MonkeyPatch(), a_card(side=256), {"m": Thresholds()})
job = PredictJob(**json.loads(sys.argv[1]))
predict.run(job, Deaf())
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
print(int(status["VmHWM"].split()[0]) / 1024)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc to read the peak from")
def test_memory_does_not_grow_with_the_number_of_rows(tmp_path):
    peaks = []
    for rows in (1024, 10240):
        path = write_anomaly(tmp_path / f"{rows}.tif", waves(rows, 1000), quantity="residual")
        outputs = {n: str(tmp_path / f"{n}.tif") for n in ("output", "confidence", "probabilities")}
        job = {"input": path, "model": "m", "overlap": 0.1, **outputs}
        peaks.append(float(peak_mb(job)))
    assert peaks[1] - peaks[0] < 70, peaks  # the larger raster's probabilities alone are 123 MB
    assert peaks[1] < 1500


def peak_mb(job):
    """Peak memory of a prediction in a process of its own, MB; every raster is predicted in strips.

    Not ru_maxrss, which a child inherits from the process that started it.
    """
    found = subprocess.run(
        [sys.executable, "-c", f"import sys\nsys.path[:0] = {sys.path!r}\n{MEMORY}", json.dumps(job)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stderr
    return found.stdout
