"""The benchmark of many maps: hidden outcrop leaves no half cell behind, and its figures are exact."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.models.experts.outcrop import DistanceBaseline
from concealed_bedrock.models.features.outcrop_map import _OutcropMap, repeat_cells

sys.path.append(str(Path(__file__).resolve().parents[2] / "benchmarks"))
import hidden_maps
import many_maps

nearest = DistanceBaseline("nearest-outcrop").predict_log_proba


@pytest.fixture(scope="module")
def one():
    """Stripes of three classes and cover, which half cells cross; a fourth class on one half cell."""
    halves = (np.indices((240, 240)).sum(0) // 37 % 3).astype("uint8")
    halves[np.indices(halves.shape)[0] % 61 < 21] = COVER
    halves[101, 101] = 3
    return _OutcropMap(np.ascontiguousarray(halves[::2, ::2]), map_2x=halves)


@pytest.fixture(scope="module")
def test_map(one):
    generator = np.random.default_rng(0)
    hidden = {
        "blocks": hidden_maps.fold_blocks(one, generator),
        "masks": hidden_maps.masks_like(one.classes == COVER, one, generator),
    }
    return hidden_maps.HiddenMap("test", "Nowhere", one, hidden, "test")


@pytest.mark.parametrize("way", ["blocks", "masks"])
def test_a_hidden_cell_leaves_no_half_cell_behind(test_map, way):
    for hidden in test_map.hidden[way]:
        rest = test_map.map.under(hidden)
        assert not (rest.map_2x[repeat_cells(hidden, 2)] < OUTSIDE).any()
        assert (rest.classes[~hidden] == test_map.map.classes[~hidden]).all()


def test_every_cell_that_crops_out_is_hidden_by_one_fold(test_map):
    assert (test_map.hidden["blocks"].sum(0) == test_map.map.crops_out()).all()


def test_masks_are_the_maps_own_cover_moved(test_map, one):
    """Under a mask lies what some turn and shift of the cover lies on, and nothing else."""
    cover, mask = one.classes == COVER, test_map.hidden["masks"][0]
    turns = [np.rot90(side, k) for side in (cover, cover[:, ::-1]) for k in range(4)]
    rows, cols = cover.shape
    moved = (np.roll(turn, (r, c), (0, 1)) for turn in turns for r in range(rows) for c in range(cols))
    assert any((one.crops_out() & each == mask).all() for each in moved)


def test_classes_of_half_cells_count(test_map):
    assert 3 not in test_map.map.classes and test_map.n_classes == 4


def test_a_place_has_one_block_number_in_all_masks(test_map):
    found = hidden_maps.predict_hidden(test_map, "masks", nearest, 5)
    assert found.blocks.max() < 4  # 120 cells a side in blocks of 60
    side = hidden_maps.BOOTSTRAP_BLOCK["masks"]
    assert side >= 60


def test_nearest_outcrop_gains_exactly_nothing_over_itself_and_json_has_no_nan(test_map, tmp_path):
    found = hidden_maps.predict_hidden(test_map, "blocks", nearest, 5)
    row = many_maps.row_of(test_map, "blocks", "nearest outcrop", 5, found, found)
    assert all(row[gain] == [0.0, 0.0, 0.0] for gain in many_maps.GAINS)
    many_maps.write_json(tmp_path / "found.json", {}, [row])
    assert json.loads((tmp_path / "found.json").read_text())["rows"][0]["accuracy gain"] == [0.0, 0.0, 0.0]


def test_cells_of_a_class_that_is_nowhere_visible_are_dropped_and_counted(one):
    halves = one.map_2x.copy()
    halves[100:104, 100:104] = 3  # four cells, in one block
    whole = _OutcropMap(np.ascontiguousarray(halves[::2, ::2]), map_2x=halves)
    hidden = {"blocks": hidden_maps.fold_blocks(whole, np.random.default_rng(0))}
    test_map = hidden_maps.HiddenMap("test", "Nowhere", whole, hidden, "test")
    found = hidden_maps.predict_hidden(test_map, "blocks", nearest, 5)
    assert found.dropped == 4 and 3 not in found.truth
    assert found.log_shares.shape == found.log_proba.shape == (4, len(found.truth))
