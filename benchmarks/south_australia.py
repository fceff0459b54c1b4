"""The South Australian benchmark through the worker: five folds of blocks, each predicted while hidden.

    python benchmarks/south_australia.py --data DIR --score SCRIPT [--out DIR] [--methods both,...]

DIR holds bouguer_2min.tif, geology_simp.shp and legend.csv; SCRIPT is the benchmark's own score script, which
makes the folds and prints the scores. Without --data and --score nothing is run. What is in --out already is
not run again. Every fold is one `train` and one `predict` job with HOLDOUT, as a user would run them.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import platform
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import rasterio
from scipy.ndimage import distance_transform_edt

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock

# isort: split
from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.geophysics.io.band_file import read_band
from concealed_bedrock.models.evaluation.cover_calibration import CoverCalibration

ROOT = Path(__file__).resolve().parents[1]
WORKER = [sys.executable, "-I", str(ROOT / "worker" / "__main__.py")]
FOLDS, CLASSES = 5, 10
PRIORS = (0.0, 0.25, 0.5, 0.75)  # as the prediction's; 0.5 is its default for what reads outcrop
RINGS = ((0, 5), (5, 15), (15, 999))  # cells from visible outcrop, as the score script's
# What is trained, and how it is predicted; the outcrop network is that of 'both', asked alone.
METHODS = {
    "nearest-outcrop": ({"evidence": "outcrop", "architecture": "nearest-outcrop"}, {}),
    "inverse-distance": ({"evidence": "outcrop", "architecture": "inverse-distance"}, {}),
    "boosted-trees": ({"evidence": "both", "architecture": "boosted-trees"}, {}),
    "both": ({}, {}),
    "outcrop": ("both", {"evidence": "outcrop"}),
    "anywhere": (ROOT / "resources" / "trained" / "outcrop_anywhere.safetensors", {}),  # not trained here
}


def run_worker(verb: str, job: dict, folder: Path) -> tuple[dict, float, float]:
    """Run a job; its result line, its wall time and its CPU time in seconds."""
    path = folder / f"{verb}.json"
    path.write_text(json.dumps(job))
    start, used = time.monotonic(), cpu_seconds()
    done = subprocess.run([*WORKER, verb, str(path)], stdout=subprocess.PIPE, text=True, check=False)
    last = json.loads(done.stdout.splitlines()[-1])
    if done.returncode:
        sys.exit(f"{verb}: {last['message']} {last['remedy']}")
    return last, time.monotonic() - start, cpu_seconds() - used


def cpu_seconds() -> float:
    """CPU time of all children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def predict_fold(method: str, fold: int, data: Path, folds: Path, out: Path) -> None:
    """Train on what a fold leaves visible, and predict what it hides."""
    train, predict = METHODS[method]
    here = out / method / str(fold)
    if (here / "times.json").exists():
        return
    here.mkdir(parents=True, exist_ok=True)
    model, times = here / "model.safetensors", {}
    common = {
        "input": str(data / "bouguer_2min.tif"),
        "holdout": str(folds / f"holdout_{fold}.gpkg"),
        "geology": {
            "path": str(data / "geology_simp.shp"),
            "field": "AGE",
            "legend": str(data / "legend.csv"),
        },
    }
    if isinstance(train, Path):
        model = train
    elif isinstance(train, str):
        predict_fold(train, fold, data, folds, out)
        model = out / train / str(fold) / "model.safetensors"
    else:
        job = common | {"output": str(model), "nulls": "none"} | train
        _, *times["train"] = run_worker("train", job, here)
    job = (
        common
        | {
            "model": str(model),
            "output": str(here / "classes.tif"),
            "probabilities": str(here / "probabilities.tif"),
            "distance": str(here / "distance.tif"),
        }
        | predict
    )
    _, *times["predict"] = run_worker("predict", job, here)
    (here / "times.json").write_text(json.dumps(times))
    print(
        method,
        fold,
        {k: [round(v) for v in values] for k, values in times.items()},
        file=sys.stderr,
        flush=True,
    )


def probabilities_of(path: Path) -> np.ndarray:
    """Class probabilities, NaN where nothing was predicted."""
    with rasterio.open(path) as source:
        return source.read(masked=True).filled(np.nan)


def assemble(method: str, names: list[str], folds: Path, out: Path, priors: float = 0.0) -> np.ndarray:
    """Out-of-fold probabilities (classes, rows, cols); or, with priors, what classes are chosen by.

    Classes are chosen as the worker chooses them: by the probabilities before their calibration by distance,
    over the power of each fold's visible shares.
    """
    fold, label = read(folds / "folds.tif"), read(folds / "labels.tif")
    whole = np.full((CLASSES, *fold.shape), np.nan, "float32")
    for k in range(FOLDS):
        here = out / method / str(k)
        found = probabilities_of(here / "probabilities.tif")
        if priors:
            found = np.maximum(found, 1e-30) ** (1 / powers_of(method, here, out))
        order = [class_names(out / method / str(k) / "probabilities.tif").index(name) for name in names]
        visible = np.bincount(label[(label < CLASSES) & (fold != k)], minlength=CLASSES)
        factor = (visible / visible.sum()) ** -priors
        whole[:, fold == k] = found[order][:, fold == k] * factor[:, None]
    return whole


def powers_of(method: str, here: Path, out: Path) -> np.ndarray:
    """The powers that calibration by distance has raised a fold's probabilities to, (rows, cols)."""
    train, predict = METHODS[method]
    folder = out / train / here.name if isinstance(train, str) else here
    card = read_card(train if isinstance(train, Path) else folder / "model.safetensors")
    distance, grid = read_band(here / "distance.tif", 1)
    calibration = CoverCalibration.of_card(card.under_cover, grid.spacing_m[1])
    is_whole = predict.get("evidence", card.reads) == card.reads  # a part of the experts is not calibrated
    if calibration is None or not is_whole:
        return np.ones(grid.shape)
    return np.where(distance > 0, calibration._power(distance), 1.0)


def class_names(path: Path) -> list[str]:
    """The classes of a prediction, in the order of its bands."""
    with rasterio.open(path) as source:
        return [text.removeprefix("Probability of ") for text in source.descriptions]


def benchmark_classes(legend: Path) -> list[str]:
    """Names of the benchmark's classes 0 .. 9."""
    with legend.open(newline="", encoding="utf-8") as file:
        names = {int(row["class"]): row["name"] for row in csv.DictReader(file)}
    return [names[number] for number in range(CLASSES)]


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as source:
        return source.read(1)


def score(script: Path, classes: np.ndarray, like: Path, path: Path) -> dict:
    """What the score script says of a class raster."""
    with rasterio.open(like) as source:
        profile = {**source.profile, "nodata": 255}
    with rasterio.open(path, "w", **profile) as target:
        target.write(classes.astype("uint8"), 1)
    said = subprocess.run(
        [sys.executable, str(script), "score", str(path)], capture_output=True, text=True, check=True
    ).stdout
    return json.loads(said[said.index("{") :])


def honesty(probabilities: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """Negative log likelihood in nats, and expected calibration error over 15 bins; (classes, n) and (n,)."""
    p = probabilities / probabilities.sum(0)
    nll = -np.log(np.maximum(p[truth, np.arange(len(truth))], 1e-9)).mean()
    confidence, right = p.max(0), p.argmax(0) == truth
    which = np.clip((confidence * 15).astype(int), 0, 14)
    gaps = [
        abs(confidence[which == b].mean() - right[which == b].mean()) * (which == b).mean()
        for b in range(15)
        if (which == b).any()
    ]
    return float(nll), float(sum(gaps))


def by_ring(predicted: np.ndarray, label: np.ndarray, fold: np.ndarray) -> list[float]:
    """Accuracy by distance to visible outcrop, in the rings of the score script."""
    distance = np.zeros(label.shape)
    for k in range(FOLDS):
        away = distance_transform_edt(~((label < CLASSES) & (fold != k)))
        distance[fold == k] = away[fold == k]
    held = (label < CLASSES) & (fold < FOLDS)
    rings = [held & (distance > low) & (distance <= high) for low, high in RINGS]
    return [float((predicted[ring] == label[ring]).mean()) for ring in rings]


def scored(
    method: str, names: list[str], script: Path, folds: Path, out: Path, priors: float
) -> tuple[dict, np.ndarray]:
    """What the score script says of the likeliest classes, priors adjusted; and those classes."""
    label, fold = read(folds / "labels.tif"), read(folds / "folds.tif")
    whole = assemble(method, names, folds, out, priors)
    # A cell that is outside on the worker's map counts as wrong.
    told = (label < CLASSES) & (fold < FOLDS) & np.isfinite(whole[0])
    raster = np.where(told, np.nan_to_num(whole, nan=-1).argmax(0), 255)
    return score(script, raster, folds / "labels.tif", out / method / f"out_of_fold_{priors:g}.tif"), raster


def table_rows(method: str, names: list[str], script: Path, folds: Path, out: Path) -> tuple[str, list[str]]:
    """A line of the first table and the method's lines of the second."""
    label, fold = read(folds / "labels.tif"), read(folds / "folds.tif")
    held = (label < CLASSES) & (fold < FOLDS)
    found = {priors: scored(method, names, script, folds, out, priors) for priors in PRIORS}
    whole = assemble(method, names, folds, out)
    nll, ece = honesty(np.where(np.isfinite(whole), whole, 1 / CLASSES)[:, held], label[held])
    times = [json.loads((out / method / str(k) / "times.json").read_text()) for k in range(FOLDS)]
    seconds = [
        f"{np.mean([t[v][1] for t in times]):.0f}" if v in times[0] else "-" for v in ("train", "predict")
    ]
    plain, raster = found[0.0]
    line = [
        method,
        *figures_of(plain),
        f"{nll:.3f}",
        f"{ece:.3f}",
        rings_of(plain),
        " / ".join(f"{v:.3f}" for v in by_ring(raster, label, fold)),
        *seconds,
    ]
    others = [
        [method, f"{priors:g}", *figures_of(told), rings_of(told)] for priors, (told, _) in found.items()
    ]
    return as_line(line), [as_line(other) for other in others]


def figures_of(told: dict) -> list[str]:
    """Accuracy, MPA, FWIoU and mIoU as texts."""
    return [f"{told[name]:.3f}" for name in ("accuracy", "MPA", "FWIoU", "mIoU")]


def rings_of(told: dict) -> str:
    """MPA by distance to visible outcrop."""
    return " / ".join(f"{told[f'MPA {low}-{high} cells from visible outcrop']:.3f}" for low, high in RINGS)


def as_line(cells: list[str]) -> str:
    """A line of a table."""
    return "| " + " | ".join(cells) + " |"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path)
    parser.add_argument("--score", type=Path, help="the benchmark's script: prepare, score")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "south_australia")
    parser.add_argument("--methods", default=",".join(METHODS))
    parser.add_argument(
        "--folds", default="0,1,2,3,4", help="only these are run; all are needed for the table"
    )
    asked = parser.parse_args()
    if not asked.data or not asked.score:
        print("skipped: give the data (--data DIR) and the score script (--score PATH) of the benchmark")
        return
    methods, folds = asked.methods.split(","), asked.out / "folds"
    if not (folds / "folds.tif").exists():
        subprocess.run([sys.executable, str(asked.score), "prepare", str(folds)], check=True)
    for method in methods:
        for fold in map(int, asked.folds.split(",")):
            predict_fold(method, fold, asked.data, folds, asked.out)
    if len(asked.folds.split(",")) < FOLDS:
        return
    print(
        f"{time.strftime('%Y-%m-%d')}, {platform.machine()}, {os.cpu_count()} cores, CPU; times are CPU "
        "seconds of a fold, reading and scoring included; rings in cells from visible outcrop"
    )
    rings, names = "0-5 / 5-15 / over 15", benchmark_classes(asked.data / "legend.csv")
    rows = [table_rows(method, names, asked.score, folds, asked.out) for method in methods]
    print(
        f"\n| method | accuracy | MPA | FWIoU | mIoU | NLL | ECE | MPA {rings} | accuracy {rings} | "
        "train s | predict s |\n" + "|---" * 11 + "|"
    )
    print("\n".join(row for row, _ in rows))
    print(f"\n| method | PRIORS | accuracy | MPA | FWIoU | mIoU | MPA {rings} |\n" + "|---" * 7 + "|")
    print("\n".join(line for _, lines in rows for line in lines))


if __name__ == "__main__":
    main()
