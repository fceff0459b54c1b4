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
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.geophysics.files import profile, read_classes
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.models.card import Card, read_card
from concealed_bedrock.models.execution import default_execution, executed
from concealed_bedrock.models.genotype import paper_genotype
from concealed_bedrock.models.model_file import load_model, save_model
from concealed_bedrock.models.networks import build_network
from concealed_bedrock.models.prediction import disagreement, ensemble_rows, summarise
from concealed_bedrock.models.seams import SeamMeter
from concealed_bedrock.models.stitching import cut, read_windows
from concealed_bedrock.worker import ensemble
from concealed_bedrock.worker import predict as verb
from concealed_bedrock.worker.ground import open_ground
from concealed_bedrock.worker.jobs import Geology, PredictJob

LARGE_PAGES = {"THP_MEM_ALLOC_ENABLE": "1"}  # as worker/__main__.py sets it
AT = rasterio.Affine(100, 0, 500_000, 0, -100, 5_000_000)
OVERLAPS = (0.0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75)


class Quiet:
    """A reporter for a benchmark: it keeps what it was told."""

    def __init__(self):
        self.said, self.facts = [], {}

    def info(self, message):
        self.said.append(message)

    warning = info

    def part(self, start, stop):
        return lambda fraction, message="": None

    def result(self, files, **facts):
        self.facts = facts


def a_card(architecture, *, side, window_px, n_extra, n_classes=10):
    """The card of a model that nobody trained: a residual raster, and further ones."""
    bands = [("residual", "residual")] + [("extra", "extra")] * n_extra
    return Card(
        architecture=architecture,
        in_bands=len(bands),
        bands=[{"quantity": f"band {i}", "source": source, "transform": how, "unit": "mGal", "mean": 0.0,
                "std": 1.0} for i, (source, how) in enumerate(bands)],
        encoding="fields",
        spacing_m=(100.0, 100.0),
        residual={"height_m": 10_000.0, "edges": "biharmonic"},
        classes=[
            {"value": v, "name": f"class {v}", "colour": f"#{20 * v + 40:02x}6090"} for v in range(n_classes)
        ],
        windows=[{"side_cells": side, "window_px": window_px, "pixels_per_cell": window_px / side}],
        crs="EPSG:32645",
        extent=(0, 0, 1, 1),
    )  # fmt: skip


def write_rasters(folder, count, side):
    """Smooth random rasters on disk, by strips; their bumps don't keep step with the windows."""
    grid = Grid((side, side), AT, rasterio.CRS.from_epsg(32645))
    paths = []
    for number in range(count):
        phase = np.random.default_rng(number).uniform(0, 6, 6)
        col = np.arange(side, dtype="float32")
        paths.append(str(folder / f"raster{number}.tif"))
        with rasterio.open(paths[-1], "w", **profile(grid) | {"zlevel": 1}) as out:
            out.update_tags(CONCEALED_BEDROCK_QUANTITY="residual", CONCEALED_BEDROCK_HEIGHT_M="10000")
            for start in range(0, side, 256):
                row = np.arange(start, min(start + 256, side), dtype="float32")[:, None]
                waves = np.sin(row / 17 + phase[0]) * np.cos(col / 13 + phase[1])
                waves = waves + 0.5 * np.sin((row + col) / 29 + phase[2]) * np.cos(
                    (row - col) / 41 + phase[3]
                )
                out.write(waves.astype("float32")[None], window=((start, start + len(row)), (0, side)))
    return paths


def a_job(folder, rasters, model, *, overlap, **more):
    """What the worker is asked for: classes and confidence."""
    return {
        "input": rasters[0], "extra": list(rasters[1:]), "model": str(model), "overlap": overlap,
        "output": str(folder / "classes.tif"), "confidence": str(folder / "confidence.tif"), **more,
    }  # fmt: skip


# The ways, each in a process of its own


def bare(job, settings):
    """Forward passes over the windows that the job needs, already in memory."""
    network, card = load_model(job.model)
    run = executed(
        network, torch.device(settings["device"]), default_execution(torch.device(settings["device"]))
    )
    window, scale = card.windows[0], ensemble.scales_of(card, job, None)[0]
    with open_ground(job, card, None, [scale], lambda *_: None) as ground:
        bands, wanted = np.nan_to_num(np.asarray(ground.bands)), ground.wanted
    windows = cut(bands.shape[1:], scale.side_cells, int(job.overlap * scale.side_cells))
    windows = [w for w in windows if (wanted[w.inside(wanted.shape)] == 2).any()]
    groups = [read_windows(bands, windows[i : i + 4]) for i in range(0, len(windows), 4)]
    size = window["window_px"]
    groups = [torch.nn.functional.interpolate(g, size=size, mode="bilinear") for g in groups]
    with torch.inference_mode():
        run(groups[0][:1])
        start = clock()
        for group in groups:
            run(group)
        return clock() - start, {"windows": len(windows)}


def ours(job, settings):
    """The worker's verb, from file to file."""
    if settings.get("small"):
        ensemble.load_model = lambda path: (Small().eval(), read_card(path))
    reporter, start = Quiet(), clock()
    verb.run(job, reporter)
    return clock() - start, reporter.facts | {"said": reporter.said[-3:]}


def monai(job, settings):
    """MONAI's sliding window inference over the whole raster, fed and written by rasterio."""
    from monai.inferers import sliding_window_inference

    start = clock()
    network, card = load_model(job.model)
    if settings.get("our_settings"):
        network = network.to(memory_format=torch.channels_last)
    network = network.to(settings["device"])
    side = card.windows[0]["side_cells"]
    bands = []
    for path in (job.input, *job.extra):
        with rasterio.open(path) as source:
            bands.append(source.read(1))
            at = source.profile
    mean, std = ([band[name] for band in card.bands] for name in ("mean", "std"))
    x = (np.stack(bands) - np.reshape(mean, (-1, 1, 1))) / np.reshape(std, (-1, 1, 1))
    x = torch.from_numpy(x.astype("float32"))[None]
    with torch.inference_mode():
        found = sliding_window_inference(
            x, side, 4, lambda w: network(w).softmax(1), job.overlap, mode="gaussian",
            sw_device=settings["device"], device="cpu",
        )[0].numpy()  # fmt: skip
    told = summarise(found)
    with rasterio.open(job.output, "w", **at | {"dtype": "uint8", "nodata": 255, "predictor": 2}) as out:
        out.write(told.classes, 1)
    with rasterio.open(job.confidence, "w", **at) as out:
        out.write(told.confidence, 1)
    return clock() - start, {}


WAYS = {"bare": bare, "ours": ours, "monai": monai}


def clock():
    """Wall and processor time, the GPU's work included."""
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return np.array([time.perf_counter(), time.process_time()])


def child(path):
    """Run one way in this process and print what it took."""
    asked = json.loads(Path(path).read_text())
    job = asked["job"]
    job = PredictJob(**job | {"extra": tuple(job["extra"]), "geology": Geology(**job.get("geology", {}))})
    taken, facts = WAYS[asked["way"]](job, asked["settings"])
    print(
        json.dumps({"wall": taken[0], "cpu": taken[1], "peak_mb": peak_mb(), "start_mb": START_MB, **facts})
    )


def peak_mb():
    """The most memory that this process has had, MB (Linux; ru_maxrss would be inherited)."""
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(status["VmHWM"].split()[0]) / 1024


START_MB = peak_mb() if Path("/proc/self/status").exists() else float("nan")


def in_child(way, job, settings, environment):
    """One way in a fresh process."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump({"way": way, "job": job, "settings": settings}, file)
        file.flush()
        found = subprocess.run(
            [sys.executable, __file__, "--child", file.name], capture_output=True, text=True, check=False,
            env=os.environ | environment,
        )  # fmt: skip
    if found.returncode:
        raise SystemExit(f"{way} failed:\n{found.stderr}")
    return json.loads(found.stdout.splitlines()[-1])


# What is printed


def random_model(folder, options, *, n_extra=2):
    """GGMNet of random weights, or the model that was given."""
    torch.manual_seed(0)
    architecture = {"name": "ggmnet", "genotype": paper_genotype(options.depth).to_dict()}
    card = a_card(architecture, side=options.window, window_px=options.window, n_extra=n_extra)
    path = folder / "model.safetensors"
    save_model(path, build_network(architecture, card.in_bands, card.n_classes), card)
    return path


def speed(options):
    """All ways in turn, the best of several rounds of each, as ratios."""
    folder = Path(tempfile.mkdtemp())
    model = options.model or random_model(folder, options)
    n_extra = load_model(model)[1].in_bands - 1
    job = a_job(folder, write_rasters(folder, 1 + n_extra, options.side), model, overlap=options.overlap)
    settings, ways = {"device": options.device}, {}
    ways["bare"] = ("bare", job, settings, LARGE_PAGES)
    ways["ours"] = ("ours", job | {"device": options.device}, settings, LARGE_PAGES)
    if importlib.util.find_spec("monai"):
        print(f"monai {importlib.metadata.version('monai')}")
        ways["monai"] = ("monai", job, settings, {})
        ways["monai, our settings"] = ("monai", job, settings | {"our_settings": True}, LARGE_PAGES)
    else:
        print("monai: skipped, it is not installed")
    rounds = [{name: in_child(*way) for name, way in ways.items()} for _ in range(options.rounds)]
    print(f"{rounds[0]['bare']['windows']} windows of {options.window}, overlap {options.overlap}")
    for name in ways:
        wall, cpu = (min(each[name][clock] for each in rounds) for clock in ("wall", "cpu"))
        ratios = []
        for of in ("bare", "ours"):
            other = [min(each[of][clock] for each in rounds) for clock in ("wall", "cpu")]
            ratios.append(f"{of} {wall / other[0]:.2f} ({cpu / other[1]:.2f})")
        peak = max(each[name]["peak_mb"] for each in rounds)
        print(
            f"{name:20} wall {wall:7.1f} s, processor {cpu:7.1f} s, peak {peak:.0f} MB; times of "
            f"{', '.join(ratios)}, by wall (by processor)"
        )


class Small(torch.nn.Module):
    """Three convolutions: what is measured is all the rest."""

    def __init__(self):
        super().__init__()
        torch.manual_seed(0)
        layers = [torch.nn.Conv2d(i, o, 3, padding=1) for i, o in ((1, 6), (6, 6), (6, 3))]
        self.layers = torch.nn.Sequential(layers[0], torch.nn.ReLU(), layers[1], torch.nn.ReLU(), layers[2])

    def forward(self, x):
        return self.layers(x)


def memory(options):
    """Peak memory of the worker's verb with a small network, one raster side after another."""
    for side in options.memory:
        with tempfile.TemporaryDirectory(dir=options.folder) as name:
            folder = Path(name)
            model, window = folder / "small.safetensors", options.window
            card = a_card({"name": "small"}, side=window, window_px=window, n_extra=0, n_classes=3)
            save_model(model, Small(), card)
            job = a_job(folder, write_rasters(folder, 1, side), model, overlap=options.overlap)
            found = in_child("ours", job | {"device": "cpu"}, {"small": True}, LARGE_PAGES)
            sizes = sum(file.stat().st_size for file in folder.glob("*.tif")) / 1e9
            beyond = found["peak_mb"] - found["start_mb"]
            print(
                f"{side} x {side}: peak {found['peak_mb']:.0f} MB, {beyond:.0f} MB beyond the imports; "
                f"{found['wall']:.0f} s wall, {found['cpu']:.0f} s processor, {sizes:.2f} GB of files; "
                f"{found['said'][0]}",
                flush=True,
            )


def seams(options):
    """Steps at the windows' borders against steps elsewhere, and the windows' disagreement, by overlap."""
    if not options.input:
        raise SystemExit("--seams wants --model and --input, a raster that the model can read")
    job = PredictJob(
        input=options.input, model=options.model, output="unused", pixels_per_cell=options.pixels
    )
    models = ensemble.load_ensemble(job)
    scales, device = ensemble.scales_of(models.card, job, None), torch.device(options.device)
    side, pictures = scales[0].side_cells, {}
    with open_ground(job, models.card, None, scales, lambda *_: None) as ground:
        truth = read_classes(options.truth)[0] if options.truth else None
        for overlap in options.overlaps or OVERLAPS:
            windows = cut(ground.grid.shape, side, int(overlap * side))
            meter, rows = SeamMeter(ground.grid.shape, windows), []
            for first_row, values in ensemble_rows(
                models.members(device), ground.bands, scales=scales, is_squared=True, overlap=overlap,
                device=device, wanted=ground.wanted,
            ):  # fmt: skip
                probabilities, deviation = disagreement(values)
                meter.add(first_row, probabilities)
                rows.append((probabilities, deviation))
            deviation = np.concatenate([d for _, d in rows])
            pictures[overlap] = np.concatenate([p for p, _ in rows], axis=1)
            told = "" if truth is None else f", accuracy {(pictures[overlap].argmax(0) == truth).mean():.4f}"
            print(
                f"overlap {overlap:.3f}: {len(windows):4} windows of {side} cells, seams {meter.ratio:.3f}, "
                f"disagreement {np.nanmean(deviation):.4f}{told}",
                flush=True,
            )
    if options.picture:
        draw(pictures, options.picture)


def draw(pictures, path):
    """Part of the confidence, and the steps between neighbouring cells, without overlap and with half."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8.6, 8.8), layout="constrained")
    for row, overlap in enumerate((0.0, 0.5)):
        found, step = summarise(pictures[overlap]), np.zeros(pictures[overlap].shape[1:])
        step[1:] += np.abs(np.diff(pictures[overlap], axis=1)).sum(0)
        step[:, 1:] += np.abs(np.diff(pictures[overlap], axis=2)).sum(0)
        part = slice(step.shape[0] // 2 - 90, step.shape[0] // 2 + 90)
        left, right = figure.add_subplot(2, 2, 2 * row + 1), figure.add_subplot(2, 2, 2 * row + 2)
        left.imshow(found.confidence[part, part], cmap="viridis", vmin=0, vmax=1, interpolation="nearest")
        right.imshow(step[part, part], cmap="gray_r", vmin=0, vmax=0.8, interpolation="nearest")
        left.set_title(f"Confidence, windows overlap by {overlap:.0%}", fontsize=10, loc="left")
        right.set_title(f"Steps between cells, overlap {overlap:.0%}", fontsize=10, loc="left")
        for axes in (left, right):
            axes.set(xticks=[], yticks=[])
    figure.savefig(path, dpi=60, pil_kwargs={"optimize": True})


def south_australia(options):
    """The whole 480 x 480 raster at 4 pixels a cell, with and without the map."""
    folder = Path(tempfile.mkdtemp())
    data = Path(options.data)
    raster = data / "bouguer_2min.tif"
    if not raster.exists():
        raise SystemExit(f"skipped: {raster} is not there")
    torch.manual_seed(0)
    architecture = {"name": "ggmnet", "genotype": paper_genotype(options.depth).to_dict()}
    window = {"side_cells": options.window // 4, "window_px": options.window, "pixels_per_cell": 4.0}
    card = a_card(architecture, side=options.window // 4, window_px=options.window, n_extra=0)
    card = Card(**vars(card) | {"spacing_m": (3200.0, 3700.0), "crs": "EPSG:4326", "windows": [window]})
    model = options.model or folder / "model.safetensors"
    if not options.model:
        save_model(model, build_network(architecture, card.in_bands, card.n_classes), card)
    job = a_job(
        folder, [str(raster)], model, overlap=options.overlap, device=options.device, pixels_per_cell=4
    )
    geology = {"path": str(data / "geology_simp.shp"), "layer": "", "field": "AGE",
               "legend": str(data / "legend.csv")}  # fmt: skip
    for name, more in (("everywhere", {}), ("under cover", {"geology": geology})):
        found = {
            way: in_child(way, job | more, {"device": options.device}, LARGE_PAGES)
            for way in ("bare", "ours")
        }
        one, bare_passes = found["ours"], found["bare"]
        print(
            f"{name}: {bare_passes['windows']} windows of {options.window} pixels; {one['wall']:.1f} s wall, "
            f"{one['cpu']:.1f} s processor, {one['cpu'] / bare_passes['cpu']:.3f} of the bare passes; peak "
            f"{one['peak_mb']:.0f} MB, {one['peak_mb'] - one['start_mb']:.0f} MB beyond the imports",
            flush=True,
        )


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
    parser.add_argument("--memory", type=int, nargs="+", metavar="SIDE")
    parser.add_argument("--folder", help="where --memory keeps its rasters")
    parser.add_argument("--seams", action="store_true")
    parser.add_argument("--data", metavar="DIR", help="folder of the South Australian files")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        return child(options.child)
    print(f"{options.device}, {torch.get_num_threads()} threads, torch {torch.__version__}", flush=True)
    if options.memory:
        return memory(options)
    if options.seams:
        return seams(options)
    return south_australia(options) if options.data else speed(options)


if __name__ == "__main__":
    main()
