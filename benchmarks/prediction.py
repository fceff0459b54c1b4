"""Prediction from GeoTIFF to GeoTIFF: speed, memory, seams.

    python benchmarks/prediction.py                         speed, with GGMNet of random weights
    python benchmarks/prediction.py --model m.safetensors   the same with a trained model of a residual raster
    python benchmarks/prediction.py --memory 4096 16384     peak memory of a small network by raster side
    python benchmarks/prediction.py --seams --model m.safetensors   seams by overlap
    python benchmarks/prediction.py --data DIR              South Australia at 4 pixels a cell, s and MB

Every way runs in a process of its own and is timed from the first file opened to the last one closed, without
imports: `bare` is the forward passes over the same windows already in memory; `ours` is the worker's verb
`predict`; `monai` is MONAI's sliding window inference, fed and written by rasterio. `monai, our settings`
gives MONAI the memory layout and the large pages that the worker sets for itself.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import torch
from prediction_inputs import Small, a_card, a_job, random_model, write_rasters
from prediction_seams import seams
from prediction_ways import LARGE_PAGES, in_child

from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.models.model_file import load_model, save_model


def speed(options):
    """All ways in turn, the best of several rounds of each, as ratios."""
    folder = Path(tempfile.mkdtemp())
    model = options.model or random_model(folder, depth=options.depth, window=options.window)
    rasters = write_rasters(folder, read_card(model).in_bands, (options.side, options.side))
    job = a_job(folder, rasters, model, overlap=options.overlap, device=options.device)
    ways = ways_of(job, {"device": options.device})
    rounds = [{name: in_child(*way) for name, way in ways.items()} for _ in range(options.rounds)]
    print(f"{rounds[0]['bare, fp32']['windows']} windows of {options.window}, overlap {options.overlap}")
    for name in ways:
        print(told(name, rounds))


def ways_of(job, settings):
    """The ways to time, in fp32 and in the number format that the worker takes by itself."""
    ways = {}
    for number_format in ("fp32", "auto"):
        exact = job | {"number_format": number_format}
        ways[f"bare, {number_format}"] = ("bare", exact, settings, LARGE_PAGES)
        ways[f"ours, {number_format}"] = ("ours", exact, settings, LARGE_PAGES)
    if not importlib.util.find_spec("monai"):
        print("monai: skipped, it is not installed")
        return ways
    print(f"monai {importlib.metadata.version('monai')}")
    ways["monai"] = ("monai", job, settings, {})
    for number_format in ("fp32", "auto"):
        same = (job | {"number_format": number_format}, settings | {"our_settings": True}, LARGE_PAGES)
        ways[f"monai, our settings, {number_format}"] = ("monai", *same)
    return ways


def told(name, rounds):
    """A line of one way's times, and its ratios to the bare passes and to ours in either number format."""
    wall, cpu = best(name, rounds)
    ratios = []
    for of in ("bare, fp32", "bare, auto", "ours, fp32", "ours, auto"):
        other = best(of, rounds)
        ratios.append(f"{of} {wall / other[0]:.2f} ({cpu / other[1]:.2f})")
    peak = max(each[name]["peak_mb"] for each in rounds)
    return (
        f"{name:26} wall {wall:6.1f} s, processor {cpu:6.1f} s, peak {peak:.0f} MB; times of "
        f"{'; '.join(ratios)}, by wall (by processor)"
    )


def best(name, rounds):
    """The least wall and processor time of a way."""
    return [min(each[name][clock] for each in rounds) for clock in ("wall", "cpu")]


def shape_of(text):
    """Rows and columns of '4096', a square, or '2048x32768'."""
    sides = [int(side) for side in text.split("x")]
    return sides[0], sides[-1]


def memory(options):
    """Peak memory of the worker's verb with a small network, one raster after another."""
    if options.folder:
        Path(options.folder).mkdir(parents=True, exist_ok=True)
    for shape in map(shape_of, options.memory):
        with tempfile.TemporaryDirectory(dir=options.folder) as name:
            folder = Path(name)
            model, window = folder / "small.safetensors", options.window
            card = a_card({"name": "small"}, side=window, window_px=window, n_extra=0, n_classes=3)
            save_model(model, ExpertPool.of_network(Small(), {"name": "small"}, 1, 3), card)
            start = time.monotonic()
            rasters = write_rasters(folder, 1, shape)
            made = time.monotonic() - start
            job = a_job(folder, rasters, model, overlap=options.overlap)
            found = in_child("ours", job | {"device": "cpu"}, {"small": True}, LARGE_PAGES)
            raster = f"{shape[0]} x {shape[1]}, made in {made:.0f} s"
            sizes = sum(file.stat().st_size for file in folder.glob("*.tif")) / 1e9
            beyond = found["peak_mb"] - found["start_mb"]
            print(
                f"{raster}: peak {found['peak_mb']:.0f} MB, {beyond:.0f} MB beyond the imports; "
                f"{found['wall']:.0f} s wall, {found['cpu']:.0f} s processor, {sizes:.2f} GB of files; "
                f"{found['said'][0]}",
                flush=True,
            )


def south_australia(options):
    """The whole 480 x 480 raster at 4 pixels a cell, with and without the map."""
    folder, data = Path(tempfile.mkdtemp()), Path(options.data)
    raster = data / "bouguer_2min.tif"
    if not raster.exists():
        raise SystemExit(f"skipped: {raster} is not there")
    model = options.model or south_australian_model(folder, depth=options.depth, window_px=options.window)
    job = a_job(
        folder, [str(raster)], model, overlap=options.overlap, device=options.device, pixels_per_cell=4
    )
    geology = {
        "path": str(data / "geology_simp.shp"),
        "layer": "",
        "field": "AGE",
        "legend": str(data / "legend.csv"),
    }
    for name, more in (("everywhere", {}), ("under cover", {"geology": geology})):
        for number_format in ("fp32", "auto"):
            asked = job | more | {"number_format": number_format}
            bare, ours = (
                in_child(w, asked, {"device": options.device}, LARGE_PAGES) for w in ("bare", "ours")
            )
            beyond = ours["peak_mb"] - ours["start_mb"]
            print(
                f"{name}, {number_format}: {bare['windows']} windows of {options.window} pixels; "
                f"{ours['wall']:.1f} s wall, {ours['cpu']:.1f} s processor, "
                f"{ours['wall'] / bare['wall']:.2f} ({ours['cpu'] / bare['cpu']:.2f}) of the bare passes; "
                f"peak {ours['peak_mb']:.0f} MB, {beyond:.0f} MB beyond the imports",
                flush=True,
            )


def south_australian_model(folder, *, depth, window_px):
    """GGMNet of random weights for cells of two minutes, drawn with 4 pixels."""
    path = random_model(folder, depth=depth, window=window_px, n_extra=0)
    pool, card = load_model(path)
    window = {"side_cells": window_px // 4, "window_px": window_px, "pixels_per_cell": 4.0}
    save_model(path, pool, replace(card, spacing_m=(3200.0, 3700.0), crs="EPSG:4326", windows=[window]))
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--model", help="a model file; otherwise GGMNet of random weights")
    parser.add_argument("--input", help="the gravity raster for --seams")
    parser.add_argument("--pixels", type=int, default=0, help="a cell is drawn with, for --seams")
    parser.add_argument("--truth", help="true class raster in the model's numbers, for --seams")
    parser.add_argument("--overlaps", type=float, nargs="+", help="of --seams; 0 and 0.5 for --picture")
    parser.add_argument("--picture", help="PNG of --seams")
    parser.add_argument("--depth", type=int, default=16, help="of the random GGMNet")
    parser.add_argument("--side", type=int, default=1024, help="of the raster, cells")
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--overlap", type=float, default=0.5)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--memory", nargs="+", metavar="SIDE", help="or ROWSxCOLS")
    parser.add_argument("--folder", help="where --memory keeps its rasters")
    parser.add_argument("--seams", action="store_true")
    parser.add_argument("--data", metavar="DIR", help="folder of the South Australian files")
    options = parser.parse_args()
    print(f"{options.device}, {torch.get_num_threads()} threads, torch {torch.__version__}", flush=True)
    if options.memory:
        return memory(options)
    if options.seams:
        return seams(options)
    return south_australia(options) if options.data else speed(options)


if __name__ == "__main__":
    main()
