"""Geological maps on cells and half cells, and the ways their outcrop is hidden to test methods.

Blocks tell how a method does between outcrops, masks how it does under cover of the map's own shape. A cell
of which any half cell crops out is hidden whole. Cells whose class is nowhere visible any more are not
scored, because no method that reads outcrop can name it; how many they are is part of the table.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import geopandas as gpd
import numpy as np
from rasterio.features import rasterize
from rasterio.transform import from_origin

from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.models.evaluation.fronts import log_shares
from concealed_bedrock.models.experts.expert import ExpertInput
from concealed_bedrock.models.features.outcrop_map import _OutcropMap
from concealed_bedrock.models.training.masking import _imitated

FOLD_BLOCK, FOLDS, MASKS = 25, 5, 5
BOOTSTRAP_BLOCK = {"blocks": FOLD_BLOCK, "masks": 60}  # cells; a mask's gaps are wider than a fold's block
FEWEST_COVER = 0.05  # share below which a map's own cover is too little to imitate
HIDDEN_SHARE = (0.05, 0.9)  # of the outcrop, that a mask has to hide; it is drawn again otherwise
DRAWS = 200
COVER_DONOR = "nl_limburg"

Method = Callable[[ExpertInput], np.ndarray]


@dataclass(frozen=True)
class HiddenMap:
    """A map, and how it is hidden: name of the way -> bool (n, rows, cols).

    Parameters
    ----------
    cover_of : the map whose cover the masks imitate
    """

    name: str
    country: str
    map: _OutcropMap
    hidden: dict[str, np.ndarray]
    cover_of: str

    @property
    def n_classes(self) -> int:
        """Of the half cells too: a class may lie in no cell's upper left one."""
        finest = self.map.finest_classes
        return int(finest[finest < OUTSIDE].max()) + 1


@dataclass(frozen=True)
class Predicted:
    """What a method says on the hidden cells of all folds or masks.

    Parameters
    ----------
    truth : uint8 (n,)
    log_proba : (n_classes, n)
    blocks : int (n,)
        Of the bootstrap; a place has one number in all masks, so that it is drawn with all its masks.
    log_shares : (n_classes, n)
        Of the classes that were visible in the cell's own fold or mask.
    dropped : int
        Hidden cells of classes that are nowhere visible, which are not scored.
    """

    truth: np.ndarray
    log_proba: np.ndarray
    blocks: np.ndarray
    log_shares: np.ndarray = field(repr=False)
    dropped: int = 0


def read_map(folder: Path, name: str, cells: int) -> _OutcropMap:
    """Rasterise a map in its UTM zone; half cells by their centres, cells by the upper left half cell."""
    with (folder / f"{name}_legend.csv").open(newline="", encoding="utf-8") as file:
        legend = {row["value_in_map"]: int(row["class"]) for row in csv.DictReader(file)}
    frame = gpd.read_file(folder / f"{name}.gpkg")
    matches = {c: frame[c].astype(str).isin(legend).sum() for c in frame.columns if c != "geometry"}
    column = max(matches, key=lambda c: matches[c])
    frame = frame.to_crs(frame.estimate_utm_crs())
    west, south, east, north = frame.total_bounds
    side = max(east - west, north - south) / cells
    shape = [max(2 * round(span / side), 2) for span in (north - south, east - west)]
    values = [legend.get(str(value), OUTSIDE) for value in frame[column]]
    order = np.argsort([-polygon.area for polygon in frame.geometry], kind="stable")  # small ones on top
    shapes = [(frame.geometry.iloc[i], values[i]) for i in order]
    transform = from_origin(west, north, side / 2, side / 2)
    halves = rasterize(shapes, shape, fill=OUTSIDE, transform=transform, dtype="uint8")
    return _OutcropMap(np.ascontiguousarray(halves[::2, ::2]), map_2x=halves)


def read_maps(folder: Path, cells: int, seed: int) -> list[HiddenMap]:
    """Every map that sources.csv lists."""
    with (folder / "sources.csv").open(newline="", encoding="utf-8") as file:
        countries = {row["id"]: row["country"].split(" (")[0] for row in csv.DictReader(file)}
    maps = {name: read_map(folder, name, cells) for name in countries}
    found = []
    for number, (name, one) in enumerate(maps.items()):
        cover_of = name if (one.classes == COVER).mean() > FEWEST_COVER else COVER_DONOR
        generator = np.random.default_rng(seed + number)
        ways = {
            "blocks": fold_blocks(one, generator),
            "masks": masks_like(maps[cover_of].classes == COVER, one, generator),
        }
        found.append(HiddenMap(name, countries[name], one, ways, cover_of))
    return found


def block_numbers(shape: tuple[int, ...], side: int) -> np.ndarray:
    """Number of the square block of every cell, int of a shape."""
    rows, cols = (np.arange(n) // side for n in shape)
    return rows[:, None] * (cols[-1] + 1) + cols


def fold_blocks(one: _OutcropMap, generator: np.random.Generator) -> np.ndarray:
    """The cells that crop out in the blocks of each fold, bool (FOLDS, rows, cols)."""
    numbers = block_numbers(one.classes.shape, FOLD_BLOCK)
    fold = (generator.permutation(numbers.max() + 1) % FOLDS)[numbers]
    return np.stack([(fold == k) & one.crops_out() for k in range(FOLDS)])


def masks_like(cover: np.ndarray, one: _OutcropMap, generator: np.random.Generator) -> np.ndarray:
    """Outcrop under a cover that is turned, mirrored and shifted, bool (MASKS, rows, cols)."""
    crops_out, masks = one.crops_out(), []
    for _ in range(DRAWS):
        mask = crops_out & _imitated(one.classes.shape, generator, cover)
        if HIDDEN_SHARE[0] <= mask.sum() / crops_out.sum() <= HIDDEN_SHARE[1]:
            masks.append(mask)
        if len(masks) == MASKS:
            return np.stack(masks)
    raise SystemExit(
        f"Of {DRAWS} masks {len(masks)} hide neither too little nor too much of a map's outcrop."
    )


def predict_hidden(test: HiddenMap, way: str, method: Method, count: int) -> Predicted:
    """Predict the cells of the first `count` folds or masks."""
    numbers = block_numbers(test.map.classes.shape, BOOTSTRAP_BLOCK[way])
    parts, dropped = [], 0
    for hidden in test.hidden[way][:count]:
        rest = test.map.under(hidden)
        scored = hidden & (test.map.classes < OUTSIDE)
        queried = scored & np.isin(test.map.classes, rest.finest_classes)
        dropped += int(scored.sum() - queried.sum())
        bands = np.empty((0, *queried.shape), "float32")
        x = ExpertInput(rest.classes, test.n_classes, queried, bands, map_2x=rest.map_2x)
        visible = rest.classes[rest.classes < OUTSIDE]
        shares = log_shares(visible, test.n_classes)[:, None].repeat(queried.sum(), axis=1)
        parts.append((test.map.classes[queried], method(x), numbers[queried], shares))
    return Predicted(*(np.concatenate(each, axis=-1) for each in zip(*parts, strict=True)), dropped)
