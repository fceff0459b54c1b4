"""Training ground that cannot teach is refused in a sentence, and what it lacks is named."""

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import torch
from shapely import box

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import Geology, TrainJob
from concealed_bedrock.models.inference import execution
from concealed_bedrock.models.training.config import PRESETS
from concealed_bedrock.worker.inputs.dataset_reading import _read_dataset
from concealed_bedrock.worker.verbs import train

WEST, NORTH, SIDE = 500_000, 5_200_000, 96_000  # m; cells of 1 km
CRS = "EPSG:32645"


class Listening:
    """A reporter that keeps what it hears."""

    def __init__(self):
        self.said = []

    def info(self, message):
        self.said.append(message)

    warning = info

    def progress(self, fraction, message="", **numbers):
        pass


def stripes(tmp_path, ages):
    """A job on a survey whose map is stripes of these ages from west to east."""
    rng = np.random.default_rng(0)
    with rasterio.open(
        tmp_path / "b.tif",
        "w",
        driver="GTiff",
        height=96,
        width=96,
        count=1,
        dtype="float32",
        crs=CRS,
        transform=rasterio.Affine(1000, 0, WEST, 0, -1000, NORTH),
    ) as out:
        out.write(rng.normal(size=(96, 96)).cumsum(0).astype("float32"), 1)
    width = SIDE / len(ages)
    shapes = [box(WEST + n * width, NORTH - SIDE, WEST + (n + 1) * width, NORTH) for n in range(len(ages))]
    gpd.GeoDataFrame({"AGE": ages}, geometry=shapes, crs=CRS).to_file(tmp_path / "g.gpkg")
    return {
        "input": str(tmp_path / "b.tif"),
        "geology": Geology(str(tmp_path / "g.gpkg"), field="AGE"),
        "output": str(tmp_path / "m.safetensors"),
        "quantity": "residual",
        "nulls": "none",
    }


@pytest.mark.parametrize(
    "ages, change, word",
    [
        (["Devonian", "Quaternary"], {}, "1 bedrock class"),
        (["Devonian", "Permian"], {"scales": ((200_000.0, 50_000.0),)}, "does not fit in the raster"),
        (["Devonian", "Permian"], {"block_km": 500.0}, r"in 1 block\(s\)"),
    ],
)
def test_ground_that_cannot_teach_is_refused_and_nothing_is_written(tmp_path, ages, change, word):
    job = TrainJob(**(stripes(tmp_path, ages) | change))
    with pytest.raises(UserError, match=word) as refused:
        train.run(job, Listening())
    assert refused.value.remedy.endswith(".") and not list(tmp_path.glob("m.*"))


def test_classes_without_outcrop_to_learn_from_are_named(tmp_path):
    settings = stripes(tmp_path, ["Devonian", "Permian", "Cambrian"])
    (tmp_path / "legend.csv").write_text(
        "value_in_map,class,name\nDevonian,0,Devonian\nPermian,1,Permian\nCambrian,2,Cambrian\nTriassic,3,Triassic\n"
    )
    east = box(WEST + 2 / 3 * SIDE - 10, NORTH - SIDE, WEST + SIDE, NORTH)
    gpd.GeoDataFrame(geometry=[east], crs=CRS).to_file(tmp_path / "split.gpkg")
    settings["geology"] = Geology(str(tmp_path / "g.gpkg"), field="AGE", legend=str(tmp_path / "legend.csv"))
    job = TrainJob(**settings, split="polygons", split_layer=str(tmp_path / "split.gpkg"))
    reporter = Listening()
    data = _read_dataset(job, PRESETS["quick"], reporter)
    assert [c.name for c in data.untrained] == ["Cambrian"]
    assert any(s.startswith("Cambrian crops out in the test set only") for s in reporter.said)
    assert any("Triassic" in s and "no outcrop" in s for s in reporter.said)


def test_a_device_that_fails_its_kernel_test_is_left_with_a_warning(tmp_path, monkeypatch):
    warned = []
    reporter = Listening()
    reporter.warning = warned.append
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(execution, "_kernel_fault", lambda device: "no kernel image is available")
    job = TrainJob(**stripes(tmp_path, ["Devonian", "Permian"]))
    assert train._device_of(job, reporter).type == "cpu"
    assert "fails its kernel test (no kernel image is available)" in warned[0] and not reporter.said
