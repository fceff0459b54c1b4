"""Prediction from GeoTIFF to GeoTIFF, beside the bare forward passes over the same windows.

    python benchmarks/prediction.py                         speed, with GGMNet of random weights
    python benchmarks/prediction.py --model m.safetensors   the same with a trained model
    python benchmarks/prediction.py --memory 4096 16384     peak memory of a small network by raster side
    python benchmarks/prediction.py --seams --model m.safetensors   seams by overlap

Prints one line a figure. MONAI's sliding window inference is measured too where monai is installed.
"""

from __future__ import annotations

import argparse
import importlib.util
import resource
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
import torch
from rasterio.windows import Window as Cells

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.geophysics.files import profile
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.models.genotype import paper_genotype
from concealed_bedrock.models.model_file import load_model
from concealed_bedrock.models.networks import build_network
from concealed_bedrock.models.prediction import disagreement, summarise, with_squares
from concealed_bedrock.models.seams import SeamMeter
from concealed_bedrock.models.stitching import cut, read_windows, softmax_of, stitched

CACHE_MB = 64


class BandsOnDisk:
    """A GeoTIFF that is sliced like an array of shape (C, rows, cols) and read only where it is."""

    def __init__(self, path):
        self.source = rasterio.open(path)
        self.shape = (self.source.count, *self.source.shape)

    def __getitem__(self, key):
        _, rows, cols = key
        return self.source.read(window=Cells.from_slices(rows, cols))


class SyntheticBands:
    """Waves instead of a file: a raster of any size that takes no memory."""

    def __init__(self, side):
        self.shape = (1, side, side)

    def __getitem__(self, key):
        _, rows, cols = key
        row, col = np.arange(rows.start, rows.stop) / 30, np.arange(cols.start, cols.stop) / 20
        return (np.sin(row)[:, None] * np.cos(col)).astype("float32")[None]


def a_grid(side):
    return Grid((side, side), rasterio.Affine(1000, 0, 500_000, 0, -1000, 5_200_000), "EPSG:32645")


def write_bands(path, count, side):
    """Smooth random bands on disk; their bumps don't keep step with the windows."""
    bumps = side // 23
    coarse = np.random.default_rng(0).normal(0, 1, (1, count, bumps, bumps)).astype("float32")
    bands = torch.nn.functional.interpolate(torch.from_numpy(coarse), size=(side, side), mode="bicubic")[0]
    with rasterio.open(path, "w", **profile(a_grid(side), count)) as out:
        out.write(bands.numpy())


def write_prediction(folder, rows, side):
    """Classes and confidence as GeoTIFFs, rows by rows."""
    classes = profile(a_grid(side), 1, "uint8", 255)
    with (
        rasterio.open(folder / "classes.tif", "w", **classes) as class_file,
        rasterio.open(folder / "confidence.tif", "w", **profile(a_grid(side))) as confidence_file,
    ):
        for first_row, probabilities in rows:
            found = summarise(probabilities)
            where = Cells(0, first_row, side, probabilities.shape[1])
            class_file.write(found.classes, 1, window=where)
            confidence_file.write(found.confidence, 1, window=where)


def seconds(work):
    """Wall and processor time of a call, the GPU's work included."""
    start = np.array([time.perf_counter(), time.process_time()])
    work()
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return np.array([time.perf_counter(), time.process_time()]) - start


def bare_passes(network, batches, device):
    with torch.inference_mode():
        for batch in batches:
            network(batch.to(device))


def monai_way(network, source, folder, options, side):
    """MONAI's sliding window inference over the whole raster, fed and written by rasterio."""
    from monai.inferers import sliding_window_inference

    with rasterio.open(source) as opened, torch.inference_mode():
        x = torch.from_numpy(opened.read())[None]
        logits = sliding_window_inference(
            x, options.window, options.batch, lambda w: network(w).softmax(1), options.overlap,
            mode="gaussian", sw_device=options.device, device="cpu",
        )  # fmt: skip
    write_prediction(folder, [(0, logits[0].numpy())], side)


def speed(options, network, in_bands):
    """Bare passes, end to end, and MONAI, in turn; the best of several rounds of each."""
    folder = Path(tempfile.mkdtemp())
    source = folder / "bands.tif"
    write_bands(source, in_bands, options.side)
    bands = BandsOnDisk(source)
    windows = cut((options.side, options.side), options.window, int(options.overlap * options.window))
    batches = [
        read_windows(bands, windows[i : i + options.batch]) for i in range(0, len(windows), options.batch)
    ]

    def end_to_end():
        rows = stitched(
            softmax_of(network), bands, window_px=options.window, overlap=options.overlap,
            batch=options.batch, device=options.device,
        )  # fmt: skip
        write_prediction(folder, rows, options.side)

    ways = {"bare": lambda: bare_passes(network, batches, options.device), "end to end": end_to_end}
    if importlib.util.find_spec("monai"):
        ways["monai"] = lambda: monai_way(network, source, folder, options, options.side)
    else:
        print("monai: skipped, it is not installed")
    bare_passes(network, batches[:2], options.device)
    rounds = [{name: seconds(way) for name, way in ways.items()} for _ in range(options.rounds)]
    found = {name: np.min([each[name] for each in rounds], axis=0) for name in ways}
    print(f"{len(windows)} windows of {options.window}, batch {options.batch}, overlap {options.overlap}")
    for name, (wall, processor) in found.items():
        ratio, processor_ratio = (wall, processor) / found["bare"]
        print(
            f"{name:12} {wall:7.2f} s, {ratio:.3f} of the bare passes; "
            f"processor time {processor:.2f} s, {processor_ratio:.3f}"
        )


def memory(options):
    """Peak memory that stitching adds to a small network, one raster side after another."""
    torch.manual_seed(0)
    network = torch.nn.Conv2d(1, 10, 3, padding=1)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for side in options.memory:
        rows = stitched(
            softmax_of(network), SyntheticBands(side), window_px=options.window, overlap=0.25, batch=4
        )
        # GDAL's own cache of what is written grows with the raster, up to a twentieth of the memory.
        with tempfile.TemporaryDirectory() as folder, rasterio.Env(GDAL_CACHEMAX=CACHE_MB):
            taken = seconds(lambda rows=rows, side=side: write_prediction(Path(folder), rows, side))[0]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        print(f"{side} x {side}: {peak / 1024:.0f} MB beyond the start, {taken:.0f} s")


def seams(options, network, in_bands):
    """Steps at the windows' borders against steps elsewhere, and the windows' disagreement, by overlap."""
    folder = Path(tempfile.mkdtemp())
    write_bands(folder / "bands.tif", in_bands, options.side)
    bands, shape = BandsOnDisk(folder / "bands.tif"), (options.side, options.side)
    for overlap in (0.0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75):
        windows = cut(shape, options.window, int(overlap * options.window))
        meter, deviations = SeamMeter(shape, windows), []
        for first_row, rows in stitched(
            with_squares(softmax_of(network)), bands, window_px=options.window, overlap=overlap, batch=4
        ):
            probabilities, deviation = disagreement(rows)
            meter.add(first_row, probabilities)
            deviations.append(deviation)
        seen = f"seams {meter.ratio:.3f}, disagreement {np.concatenate(deviations).mean():.4f}"
        print(f"overlap {overlap:.3f}: {len(windows):4} windows, {seen}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--model", help="a model file; otherwise GGMNet of random weights")
    parser.add_argument("--depth", type=int, default=16, help="of the random GGMNet")
    parser.add_argument("--side", type=int, default=1024, help="of the raster, cells")
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--overlap", type=float, default=0.5)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--memory", type=int, nargs="+", metavar="SIDE")
    parser.add_argument("--seams", action="store_true")
    options = parser.parse_args()
    print(f"{options.device}, {torch.get_num_threads()} threads, torch {torch.__version__}")
    if options.memory:
        return memory(options)
    if options.model:
        network, card = load_model(options.model)
        in_bands = card.in_bands
    else:
        torch.manual_seed(0)
        in_bands, genotype = 3, paper_genotype(options.depth).to_dict()
        network = build_network({"name": "ggmnet", "genotype": genotype}, in_bands, 10).eval()
    network = network.to(options.device, memory_format=torch.channels_last)
    return (seams if options.seams else speed)(options, network, in_bands)


if __name__ == "__main__":
    main()
