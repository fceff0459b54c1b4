"""Several processes give the raster that one gives, and a lost part can be run again alone."""

from itertools import pairwise

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from shapely import box

from concealed_bedrock.contract import temporary_folders
from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import PredictJob
from concealed_bedrock.models.model_file import save_model
from concealed_bedrock.models.networks.factory import build_network
from concealed_bedrock.worker.inputs import scene
from concealed_bedrock.worker.prediction import shards
from concealed_bedrock.worker.verbs import predict
from tests.worker.small_models import Deaf, a_card, pool_of, waves, write_anomaly

NAMES = ("output", "confidence", "probabilities", "disagreement")


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Predict as one rank of several with a real network; gives the reporter."""
    card = a_card(fields=("residual", "vertical derivative"), side=64)
    noise = np.random.default_rng(0).normal(0, 2, (200, 110)).astype("float32")
    write_anomaly(tmp_path / "gravity.tif", waves(200, 110) + noise, quantity="residual")
    network = build_network(card.architecture, card.in_bands, card.n_classes)
    save_model(tmp_path / "m.safetensors", pool_of(network, card), card)

    def as_rank(rank, world, folder, **settings):
        monkeypatch.setenv("RANK", str(rank))
        monkeypatch.setenv("WORLD_SIZE", str(world))
        (tmp_path / folder).mkdir(exist_ok=True)
        outputs = {name: str(tmp_path / folder / f"{name}.tif") for name in NAMES}
        job = {"input": str(tmp_path / "gravity.tif"), "model": str(tmp_path / "m.safetensors")} | outputs
        reporter = Deaf()
        predict.run(PredictJob(**job | settings), reporter)
        return reporter

    return as_rank


def arrays(reporter):
    return {name: rasterio.open(path).read() for name, path in reporter.files.items()}


@pytest.mark.parametrize("strips", [False, True])
def test_three_ranks_give_the_bytes_of_one(run, tmp_path, monkeypatch, strips):
    if strips:
        monkeypatch.setattr(scene, "_MOST_CELLS", 0)
        monkeypatch.setattr(scene, "strip_rows", lambda cols: 64)
    one = arrays(run(0, 1, "one"))
    for rank in (2, 0):
        assert run(rank, 3, "three").files == {}
        assert not (tmp_path / "three" / "output.tif").exists()
    three = arrays(run(1, 3, "three"))
    for name in NAMES:
        assert one[name].tobytes() == three[name].tobytes(), name
    assert len(np.unique(one["output"])) > 1
    assert {p.name for p in (tmp_path / "three").iterdir()} == {p.name for p in (tmp_path / "one").iterdir()}


def test_a_lost_part_is_run_again_alone_and_the_others_are_not(run, tmp_path, monkeypatch):
    run(0, 2, "two")
    (folder,) = (tmp_path / "two").glob(".output-parts-*")
    kept = (folder / "part-1-of-2.tif").stat().st_mtime_ns
    run(0, 2, "two")
    assert (folder / "part-1-of-2.tif").stat().st_mtime_ns == kept
    monkeypatch.setattr(shards._Parts, "write", broken)
    with pytest.raises(OSError):
        run(1, 2, "two")
    monkeypatch.undo()
    assert not (tmp_path / "two" / "output.tif").exists()


def broken(self, rows):
    next(rows)
    raise OSError("the node went down")


def test_parts_of_another_job_are_not_mixed_in(run, tmp_path):
    run(0, 2, "two")
    run(1, 2, "two", overlap=0.5)
    assert len(list((tmp_path / "two").glob(".output-parts-*"))) == 2
    assert not (tmp_path / "two" / "output.tif").exists()


def test_rows_that_no_window_touches_and_shares_without_rows_are_parts_too(run, tmp_path):
    window = box(500_000, 5_200_000 - 40_000, 560_000, 5_200_000)
    gpd.GeoDataFrame(geometry=[window], crs="EPSG:32645").to_file(tmp_path / "w.gpkg")
    job = {"windows": str(tmp_path / "w.gpkg")}
    one = arrays(run(0, 1, "one", **job))
    for rank in range(4):
        five = run(rank, 5, "five", **job)
    five = arrays(run(4, 5, "five", **job))
    for name in NAMES:
        assert one[name].tobytes() == five[name].tobytes(), name


def test_one_process_alone_puts_the_parts_together(run, tmp_path):
    run(0, 2, "two")
    (folder,) = (tmp_path / "two").glob(".output-parts-*")
    (folder / "putting-together").mkdir()
    reporter = run(1, 2, "two")
    assert reporter.files == {} and "Another process puts the parts together." in reporter.said


def test_a_killed_process_that_was_putting_parts_together_is_no_obstacle(run, tmp_path):
    run(0, 2, "two")
    (folder,) = (tmp_path / "two").glob(".output-parts-*")
    dead = temporary_folders.Owner(temporary_folders.Owner.current().host, 2**22 + 7, 1)
    (folder / "putting-together" / f".{dead.token}x").mkdir(parents=True)
    assert run(1, 2, "two").files and not folder.exists()


def test_shares_cover_all_rows_once_even_where_there_are_few():
    for n_rows, world in ((1000, 3), (64, 4), (129, 2), (4096, 8)):
        rows = [shards._Share(rank, world).rows(n_rows) for rank in range(world)]
        assert rows[0][0] == 0 and rows[-1][1] == n_rows
        assert all(a[1] == b[0] and a[0] % shards.TILE_ROWS == 0 for a, b in pairwise(rows))
    with pytest.raises(UserError, match="ranks count from 0"):
        shards._Share.of({"RANK": "2", "WORLD_SIZE": "2"})
