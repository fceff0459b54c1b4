"""Models that read outcrop beside gravity: by blocks, by several processes, in ensembles, _mirrored."""

from types import SimpleNamespace

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import torch
from shapely import box

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import Geology, PredictJob
from concealed_bedrock.models.experts.gravity import GravityNetwork, _GravityTrees
from concealed_bedrock.models.experts.outcrop import OutcropEnsemble
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.models.model_file import save_model
from concealed_bedrock.models.networks.factory import build_network
from concealed_bedrock.models.networks.outcrop_unet import _OutcropNetwork
from concealed_bedrock.worker.prediction import expert_tiles
from concealed_bedrock.worker.safety import memory_and_disk
from concealed_bedrock.worker.verbs import predict
from tests.worker.small_models import GENOTYPE, Deaf, a_card, pool_of, waves, write_anomaly

NAMES = ("output", "confidence", "probabilities", "disagreement")
ROWS, COLS = 200, 110
ARCHITECTURE = {"name": "ggmnet", "genotype": GENOTYPE}


def a_model(path, seed, *, n_bands=1):
    """ExpertPool of random weights: an outcrop network, a network of gravity by windows, trees on gravity."""
    torch.manual_seed(seed)
    outcrop = _OutcropNetwork()
    torch.nn.init.normal_(outcrop.score.weight)
    network = build_network(ARCHITECTURE, n_bands, 3)
    bands = np.random.default_rng(seed).normal(0, 1, (n_bands, 30, 30))
    trees = _GravityTrees.fit(bands, np.indices((30, 30))[0].astype("uint8") // 10, iterations=1)
    readers = ExpertPool(
        (OutcropEnsemble((outcrop,)), GravityNetwork(network.eval(), ARCHITECTURE, n_bands, 3), trees),
        (0.5, 1.0, 0.5),
    )
    fields = ("residual", "vertical derivative")[:n_bands]
    card = a_card(side=64, fields=fields, architecture=readers.architecture("both"))
    save_model(path, readers, card)
    return str(path)


@pytest.fixture(scope="module")
def ground(tmp_path_factory):
    """A folder with a residual raster, a map of three classes and squares of cover, and two models."""
    folder = tmp_path_factory.mktemp("readers")
    noise = np.random.default_rng(0).normal(0, 2, (ROWS, COLS)).astype("float32")
    write_anomaly(folder / "gravity.tif", waves(ROWS, COLS) + noise, quantity="residual")
    west, north = 500_000, 5_200_000
    squares = [
        box(west + x, north - y - 10_000, west + x + 10_000, north - y)
        for y in range(0, ROWS * 1000, 10_000)
        for x in range(0, COLS * 1000, 10_000)
    ]
    ages = [f"class {n * 7 % 4}" for n in range(len(squares))]
    gpd.GeoDataFrame({"AGE": ages}, geometry=squares, crs="EPSG:32645").to_file(folder / "map.gpkg")
    legend = "".join(f"class {n},{n},class {n}\n" for n in range(3))
    (folder / "legend.csv").write_text(f"value_in_map,class,name\n{legend}class 3,255,\n")
    for number in range(2):
        a_model(folder / f"{number}.safetensors", number)
    return folder


@pytest.fixture
def run(ground, tmp_path, monkeypatch):
    """Predict as one rank of several; gives the reporter."""
    monkeypatch.setattr(expert_tiles, "_TILE", 64)
    monkeypatch.setattr(expert_tiles, "MARGIN", 24)

    def as_rank(rank, world, folder, **settings):
        monkeypatch.setenv("RANK", str(rank))
        monkeypatch.setenv("WORLD_SIZE", str(world))
        (tmp_path / folder).mkdir(exist_ok=True)
        outputs = {name: str(tmp_path / folder / f"{name}.tif") for name in NAMES}
        mapped = Geology(str(ground / "map.gpkg"), "", "AGE", str(ground / "legend.csv"))
        job = {
            "input": str(ground / "gravity.tif"),
            "model": str(ground / "0.safetensors"),
            "geology": mapped,
        } | outputs
        reporter = Deaf()
        predict.run(PredictJob(**job | settings), reporter)
        return reporter

    return as_rank


def arrays(reporter):
    return {name: rasterio.open(path).read() for name, path in reporter.files.items()}


def test_three_processes_give_the_bytes_of_one(run):
    one = arrays(run(0, 1, "one"))
    for rank in (2, 0):
        assert run(rank, 3, "three").files == {}
    three = arrays(run(1, 3, "three"))
    for name in NAMES:
        assert one[name].tobytes() == three[name].tobytes(), name
    assert len(np.unique(one["output"])) == 3 and not np.isnan(one["probabilities"]).any()


def test_the_mean_of_models_and_mirror_images_is_written(run, ground):
    second = str(ground / "1.safetensors")
    alone = [arrays(run(0, 1, n, model=str(ground / f"{n}.safetensors"))) for n in "01"]
    together = arrays(run(0, 1, "both", models=(second,)))
    mean = np.mean([each["probabilities"] for each in alone], axis=0)
    np.testing.assert_allclose(together["probabilities"], mean, atol=1e-5)
    flipped = arrays(run(0, 1, "flipped", flips=True))
    difference = np.abs(flipped["probabilities"] - alone[0]["probabilities"])
    is_mapped = alone[0]["confidence"][0] == 1
    assert difference[:, is_mapped].max() == 0 and difference.mean() > 1e-3


def test_models_that_cannot_be_averaged_are_refused_in_one_sentence(run, ground, tmp_path):
    card = a_card(side=64)
    save_model(tmp_path / "gravity.safetensors", pool_of(build_network(card.architecture, 1, 3), card), card)
    with pytest.raises(UserError, match="has other evidence than the first model"):
        run(0, 1, "no", models=(str(tmp_path / "gravity.safetensors"),))
    a_model(tmp_path / "two.safetensors", 0, n_bands=2)
    with pytest.raises(UserError, match="has other input bands than the first model"):
        run(0, 1, "no", models=(str(tmp_path / "two.safetensors"),))


def test_settings_without_effect_are_told(run):
    said = run(0, 1, "told", scale="all").said
    assert "Without effect: SCALE. The model has windows of one scale." in said
    said = run(0, 1, "alone", scale="all", overlap=0.5, evidence="outcrop").said
    assert any(
        s.startswith("Without effect: SCALE, OVERLAP. The model reads the raster as a whole") for s in said
    )


def test_a_full_disk_is_said_before_the_ground_is_prepared(run, monkeypatch):
    monkeypatch.setattr(memory_and_disk.shutil, "disk_usage", lambda folder: SimpleNamespace(free=1000))
    monkeypatch.setattr(predict, "_open_scene", None)
    with pytest.raises(UserError, match=r"may take .* GB, the disk"):
        run(0, 1, "full")
