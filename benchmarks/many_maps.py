"""Methods that read outcrop on many geological maps: each in turn is the test map.

    python benchmarks/many_maps.py --data DIR --work DIR [--maps ID ...] [--methods NAME ...] [--steps 1500]

DIR of --data holds ID.gpkg (polygons with one class field), ID_legend.csv (value_in_map, class, name; 254
outside, 255 cover) and sources.csv. Without it nothing is run. A map has --cells cells along its longer side.
Its outcrop is hidden twice: in five random folds of square blocks, and under masks that imitate the map's own
cover (the Limburg map's, where a map has next to none). Networks learn from the other maps only; maps of one
country count as neighbours and are left out together. Networks are kept in --work and not trained again.

For each method: accuracy and MPA at a prior correction of 0 and .5, and the gains over nearest outcrop on the
fronts (accuracy at its MPA, MPA at its accuracy) with 90 % paired block-bootstrap intervals; ECE and the mean
confidence less accuracy. Maps weigh equally. Pindare and Ariquemes, which tell methods apart little, do not
count in the means.
"""

from __future__ import annotations

import argparse
import csv
import json
import platform
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import torch
from rasterio.features import rasterize
from rasterio.transform import from_origin
from safetensors.torch import load_file, save_file
from scipy.spatial import cKDTree

from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.models.evaluation.fronts import _compare_fronts, _FrontComparison, _log_shares
from concealed_bedrock.models.experts.expert import ExpertInput
from concealed_bedrock.models.experts.outcrop import DistanceBaseline, OutcropEnsemble
from concealed_bedrock.models.features.outcrop_map import _OutcropMap
from concealed_bedrock.models.model_file import load_model
from concealed_bedrock.models.networks.outcrop_unet import _OutcropNetwork
from concealed_bedrock.models.training.masking import _simulated_cover
from concealed_bedrock.models.training.outcrop import OutcropTrainingConfig, _train_outcrop

BLOCK, FOLDS, MASKS = 25, 5, 5
FEWEST_COVER = 0.02  # share below which a map's own cover is too little to imitate
COVER_DONOR = "nl_limburg"
APART = ("br_ma_pindare", "br_ro_ariquemes")
BASELINE = "nearest outcrop"
SHIPPED = Path(__file__).resolve().parents[1] / "resources" / "trained" / "outcrop_anywhere.safetensors"
NEIGHBOURS, RANGE_CELLS, NUGGET = 32, 30.0, 0.05  # of indicator kriging, set once and not tuned
FINE_TUNING = OutcropTrainingConfig(steps=60, rate=5e-4)


@dataclass(frozen=True)
class TestMap:
    """A map on cells and half cells, and how it is hidden: (name of the way, bool (n, rows, cols))."""

    name: str
    country: str
    map: _OutcropMap
    hidden: dict[str, np.ndarray]
    n_classes: int


def read_map(folder: Path, name: str, cells: int) -> _OutcropMap:
    """Rasterise a map in its UTM zone; half cells by their centres, cells by the upper left half cell."""
    with (folder / f"{name}_legend.csv").open(newline="", encoding="utf-8") as file:
        legend = {row["value_in_map"]: int(row["class"]) for row in csv.DictReader(file)}
    frame = gpd.read_file(folder / f"{name}.gpkg")
    matches = {c: frame[c].astype(str).isin(legend).sum() for c in frame.columns if c != "geometry"}
    field = max(matches, key=matches.get)
    frame = frame.to_crs(frame.estimate_utm_crs())
    west, south, east, north = frame.total_bounds
    side = max(east - west, north - south) / cells
    shape = [max(2 * round((span) / side), 2) for span in (north - south, east - west)]
    values = [legend.get(str(value), OUTSIDE) for value in frame[field]]
    order = np.argsort([-shape_.area for shape_ in frame.geometry], kind="stable")  # small ones on top
    shapes = [(frame.geometry.iloc[i], values[i]) for i in order]
    transform = from_origin(west, north, side / 2, side / 2)
    halves = rasterize(shapes, shape, fill=OUTSIDE, transform=transform, dtype="uint8")
    return _OutcropMap(np.ascontiguousarray(halves[::2, ::2]), map_2x=halves)


def hidden_ways(classes: np.ndarray, cover: np.ndarray, seed: int) -> dict[str, np.ndarray]:
    """Cells hidden by each fold of blocks and by each mask that imitates cover, bool (n, rows, cols)."""
    generator = np.random.default_rng(seed)
    rows, cols = (np.arange(n) // BLOCK for n in classes.shape)
    numbers = rows[:, None] * (cols[-1] + 1) + cols
    fold = (generator.permutation(numbers.max() + 1) % FOLDS)[numbers]
    out = classes < OUTSIDE
    masks = [_simulated_cover(classes, generator, real=cover, crops_out=out) for _ in range(MASKS)]
    return {"blocks": np.stack([(fold == k) & out for k in range(FOLDS)]), "masks": np.stack(masks)}


def read_maps(folder: Path, names: list[str], cells: int, seed: int) -> list[TestMap]:
    """Every map that sources.csv lists, or those named."""
    with (folder / "sources.csv").open(newline="", encoding="utf-8") as file:
        countries = {row["id"]: row["country"].split(" (")[0] for row in csv.DictReader(file)}
    maps = {name: read_map(folder, name, cells) for name in countries}
    donor = maps[COVER_DONOR].classes == COVER
    found = []
    for number, (name, one) in enumerate(maps.items()):
        cover = one.classes == COVER
        ways = hidden_ways(one.classes, cover if cover.mean() > FEWEST_COVER else donor, seed + number)
        n_classes = int(one.classes[one.classes < OUTSIDE].max()) + 1
        if not names or name in names:
            found.append(TestMap(name, countries[name], one, ways, n_classes))
    return found


def pretrained(test: TestMap, maps: list[TestMap], work: Path, steps: int) -> _OutcropNetwork:
    """The network that learned from the maps of other countries and from simulated ones."""
    path = work / f"without_{test.country.replace(' ', '_')}_{steps}.safetensors"
    network = _OutcropNetwork()
    if not path.exists():
        sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))
        import train_outcrop_model as tool

        others = [_OutcropMap(one.map.finest_classes) for one in maps if one.country != test.country]
        corpus = tool.MapCorpus([tool.simulated_map(number) for number in range(tool.MAPS)], others)
        network, _, seconds = tool.train(corpus, steps)
        print(f"{path.name}: {len(others)} maps, {seconds:.0f} s", file=sys.stderr)
        save_file({name: t.contiguous() for name, t in network.state_dict().items()}, path)
    network.load_state_dict(load_file(path))
    return network.eval()


def kriging_log_proba(x: ExpertInput) -> np.ndarray:
    """Ordinary indicator kriging of every class from the nearest outcrop cells, exponential variogram."""
    known = np.argwhere(x.map_observed < OUTSIDE)
    classes = x.map_observed[tuple(known.T)]
    wanted = np.argwhere(x.queried)
    k = min(NEIGHBOURS, len(known))
    share = np.zeros((x.num_classes, len(wanted)))
    for start in range(0, len(wanted), 4096):
        to, near = cKDTree(known).query(wanted[start : start + 4096], k)
        points = known[near]  # (n, k, 2)
        between = np.linalg.norm(points[:, :, None] - points[:, None], axis=-1)
        matrix = np.ones((len(near), k + 1, k + 1))
        matrix[:, :k, :k] = np.exp(-between / RANGE_CELLS) + NUGGET * np.eye(k)
        matrix[:, k, k] = 0
        right = np.ones((len(near), k + 1, 1))
        right[:, :k, 0] = np.exp(-to / RANGE_CELLS)
        weights = np.maximum(np.linalg.solve(matrix, right)[:, :k, 0], 0)
        for value in range(x.num_classes):
            share[value, start : start + 4096] = (weights * (classes[near] == value)).sum(1)
    share = 0.995 * share / share.sum(0) + 0.005 / x.num_classes
    return np.log(share)


def methods_of(test: TestMap, maps: list[TestMap], asked: argparse.Namespace) -> dict:
    """Name -> ExpertInput -> log probabilities (n_classes, n_queried)."""
    shipped, _ = load_model(SHIPPED)

    def trained_here(x: ExpertInput) -> np.ndarray:
        network = pretrained(test, maps, asked.work, asked.steps).train()
        _train_outcrop(network, [x.outcrop], FINE_TUNING)
        return OutcropEnsemble((network,)).predict_log_proba(x)

    return {
        BASELINE: DistanceBaseline("nearest-outcrop").predict_log_proba,
        "inverse distance": DistanceBaseline("inverse-distance").predict_log_proba,
        "indicator kriging": kriging_log_proba,
        "pretrained": lambda x: OutcropEnsemble(
            (pretrained(test, maps, asked.work, asked.steps),)
        ).predict_log_proba(x),
        "pretrained, trained here": trained_here,
        "shipped (knows 2 of the maps)": shipped.predict_log_proba,
    }


def predict_hidden(test: TestMap, way: str, method) -> tuple[np.ndarray, ...]:
    """Truth (n,), log probabilities (n_classes, n), blocks (n,) and visible cells of all folds or masks."""
    truth, log_proba, blocks, visible = [], [], [], []
    rows, cols = (np.arange(n) // BLOCK for n in test.map.classes.shape)
    number = rows[:, None] * (cols[-1] + 1) + cols
    for k, hidden in enumerate(test.hidden[way]):
        seen = test.map.under(hidden)
        queried = hidden & (test.map.classes < OUTSIDE) & np.isin(test.map.classes, seen.finest_classes)
        bands = np.empty((0, *queried.shape), "float32")
        x = ExpertInput(seen.classes, test.n_classes, queried, bands, map_2x=seen.map_2x)
        log_proba.append(method(x))
        truth.append(test.map.classes[queried])
        blocks.append(number[queried] + (0 if way == "blocks" else k * (number.max() + 1)))
        visible.append(seen.classes[seen.classes < OUTSIDE])
    return tuple(np.concatenate(each, axis=-1) for each in (truth, log_proba, blocks, visible))


def confidence_error(truth: np.ndarray, log_proba: np.ndarray) -> tuple[float, float]:
    """Expected calibration error in ten bins, and the mean confidence less the accuracy."""
    proba = np.exp(log_proba)
    confidence, is_right = proba.max(0), log_proba.argmax(0) == truth
    bins = np.minimum((confidence * 10).astype(int), 9)
    gaps = [abs((confidence - is_right)[bins == b].sum()) for b in range(10)]
    return float(sum(gaps) / len(truth)), float((confidence - is_right).mean())


def row_of(test: TestMap, way: str, name: str, found: tuple, baseline: tuple) -> dict:
    """The figures of one method on one map."""
    truth, log_proba, blocks, visible = found
    compared: _FrontComparison = _compare_fronts(
        truth, log_proba, baseline[1], _log_shares(visible, test.n_classes), blocks, draws=1000
    )
    ece, gap = confidence_error(truth, log_proba)
    half = len(compared.method.mpa) // 2  # a prior correction of .5
    return {
        "map": test.name,
        "way": way,
        "method": name,
        "cells": len(truth),
        "accuracy": compared.method.accuracy[0],
        "mpa": compared.method.mpa[0],
        "accuracy .5": compared.method.accuracy[half],
        "mpa .5": compared.method.mpa[half],
        "gain": compared.method.accuracy[0] - compared.baseline.accuracy[0],
        "accuracy at equal MPA": [
            getattr(compared.accuracy_gain, key) for key in ("estimate", "low", "high")
        ],
        "MPA at equal accuracy": [getattr(compared.mpa_gain, key) for key in ("estimate", "low", "high")],
        "ece": ece,
        "confidence less accuracy": gap,
    }


def print_table(rows: list[dict]) -> None:
    """A line per map and method, then the means over maps."""
    head = f"{'map':18} {'way':7} {'method':30} {'acc':>5} {'MPA':>5} {'acc.5':>5} {'MPA.5':>5}"
    print(f"{head}   acc at equal MPA       MPA at equal acc        ECE  conf-acc")
    for row in rows:
        print(_line(row))
    for way in dict.fromkeys(row["way"] for row in rows):
        for name in dict.fromkeys(row["method"] for row in rows):
            chosen = [r for r in rows if r["way"] == way and r["method"] == name and r["map"] not in APART]
            print(f"{way}, {name}, {len(chosen)} maps: {_means(chosen)}")


def _means(rows: list[dict]) -> str:
    """What the maps say together; gains that a front does not reach are left out of the means."""
    accuracy = np.array([r["accuracy at equal MPA"] for r in rows])
    mpa = np.array([r["MPA at equal accuracy"] for r in rows])
    plain, ece, gap = (np.mean([r[k] for r in rows]) for k in ("gain", "ece", "confidence less accuracy"))

    def signs(gains: np.ndarray) -> str:
        return f"interval above 0 on {(gains[:, 1] > 0).sum()} maps, below on {(gains[:, 2] < 0).sum()}"

    return (
        f"accuracy {plain:+.3f} at a correction of 0, {np.nanmean(accuracy[:, 0]):+.3f} at equal MPA "
        f"(median {np.nanmedian(accuracy[:, 0]):+.3f}; {signs(accuracy)}); MPA {np.nanmean(mpa[:, 0]):+.3f} "
        f"at equal accuracy ({signs(mpa)}); ECE {ece:.3f}, confidence less accuracy {gap:+.3f}"
    )


def _line(row: dict) -> str:
    gains = "  ".join(
        "{:+.3f} ({:+.3f}, {:+.3f})".format(*row[key])
        for key in ("accuracy at equal MPA", "MPA at equal accuracy")
    )
    figures = " ".join(f"{row[key]:5.3f}" for key in ("accuracy", "mpa", "accuracy .5", "mpa .5"))
    name = f"{row['map']:18} {row['way']:7} {row['method']:30}"
    return f"{name} {figures}  {gains}  {row['ece']:.3f}  {row['confidence less accuracy']:+.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path)
    parser.add_argument("--work", type=Path, default=Path("build/many_maps"))
    parser.add_argument("--maps", nargs="*", default=[])
    parser.add_argument("--methods", nargs="*", default=[])
    parser.add_argument("--cells", type=int, default=300)
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    if asked.data is None:
        print("Skipped: no --data folder of maps was given.")
        return
    asked.work.mkdir(parents=True, exist_ok=True)
    every = read_maps(asked.data, [], asked.cells, asked.seed)
    print(f"torch {torch.__version__}, {platform.processor() or platform.machine()}, seed {asked.seed}")
    rows = []
    for test in every:
        if asked.maps and test.name not in asked.maps:
            continue
        methods = methods_of(test, every, asked)
        for way in test.hidden:
            baseline = predict_hidden(test, way, methods[BASELINE])
            for name, method in methods.items():
                if asked.methods and name not in (*asked.methods, BASELINE):
                    continue
                started = time.monotonic()
                found = baseline if name == BASELINE else predict_hidden(test, way, method)
                rows.append(row_of(test, way, name, found, baseline))
                print(f"{_line(rows[-1])}  {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    print_table(rows)
    (asked.work / "rows.json").write_text(json.dumps(rows, indent=1, default=float))


if __name__ == "__main__":
    main()
