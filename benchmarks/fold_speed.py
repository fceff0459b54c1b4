"""How long fold classifiers take, and what a large photograph needs.

    python benchmarks/fold_speed.py [--parts network shallow classify photograph] [--text FILE]

Simulated pictures of 128 pixels as files, which are read, reduced and learned from as *Train a fold
classifier* does. `network` is ResNet18 of full width from a random start, SIDE 128, preset Quick; `shallow`
the methods of scikit-learn with cross-validation; `classify` 1,000 pictures (200 files, five times) by the
network that comes with the plugin; `photograph` the most memory that a process holds, over what its
libraries hold, while it reads a JPEG of 100 megapixels. CPU seconds are those of all threads; wall seconds
are longer where other programs share the machine.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.contract import RESOURCES
from concealed_bedrock.geology.folds.pictures import draw_pictures
from concealed_bedrock.geology.folds.pictures.scenes import SHAPES
from concealed_bedrock.models.folds.classifier import FoldNetwork, make_network
from concealed_bedrock.models.folds.features import _features_of
from concealed_bedrock.models.folds.model_file import load_weights
from concealed_bedrock.models.folds.shallow import _compare_shallow
from concealed_bedrock.models.folds.training import FoldRecipe, train_network
from concealed_bedrock.worker.inputs.picture_table import _read_all
from concealed_bedrock.worker.inputs.pictures import _read_picture

SIDE_PX, N_TRAINED, N_CLASSIFIED, N_TEST = 128, 300, 1000, 60
QUICK_EPOCHS = 30
PRETRAINED = RESOURCES / "networks" / "fold_resnet18_half.safetensors"
STYLES = ["line-drawing", "section"]
PHOTOGRAPH_PX = (12_500, 8_000)


def quiet(*_arguments: object, **_numbers: object) -> None:
    """Report no progress."""


def print_epoch(_fraction: float, _message: str = "", **numbers: object) -> None:
    """Say how far a training is, to tell a slow machine from a stopped one."""
    print(
        f"epoch {numbers.get('done')}: {time.process_time():.0f} s CPU since the start",
        file=sys.stderr,
        flush=True,
    )


@contextmanager
def timed(lines: list[str], what: str) -> Iterator[None]:
    """Append wall and CPU seconds of what is done inside."""
    wall, cpu = time.perf_counter(), time.process_time()
    yield
    lines.append(f"{what:58} {time.perf_counter() - wall:8.1f} s wall {time.process_time() - cpu:8.1f} s CPU")
    print(lines[-1], flush=True)


def files_of(folder: Path, count: int) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Write simulated pictures: their paths, shapes and outcrops."""
    drawn = list(draw_pictures(count, STYLES, side_px=SIDE_PX, seed=1))
    paths = [str(folder / f"{number}.png") for number in range(count)]
    for path, picture in zip(paths, drawn, strict=True):
        Image.fromarray(picture.pixels).save(path)
    shapes = np.array([SHAPES.index(picture.scene.shape) for picture in drawn])
    return paths, shapes, np.array([picture.outcrop for picture in drawn])


def time_network(folder: Path, lines: list[str]) -> None:
    """Full-width ResNet18 at 128 pixels."""
    paths, shapes, _ = files_of(folder, N_TRAINED)
    with timed(lines, f"ResNet18, {N_TRAINED} pictures of {SIDE_PX} px, {QUICK_EPOCHS} epochs"):
        pictures = _read_all(paths, SIDE_PX, quiet)[0]
        recipe = replace(FoldRecipe(), side_px=SIDE_PX, epochs=QUICK_EPOCHS)
        network = make_network(18, 1.0, len(SHAPES), 1)
        train_network(network, pictures, shapes, recipe=recipe, seed=1, progress=print_epoch)


def time_shallow(folder: Path, lines: list[str]) -> None:
    """Every shallow method, on 64 pixels as the tool reads by default and on all 128."""
    paths, shapes, outcrops = files_of(folder, N_TRAINED + N_TEST)
    for side in (64, SIDE_PX):
        with timed(lines, f"shallow methods, {N_TRAINED} pictures of {SIDE_PX} px, SIDE {side}"):
            features = _features_of(_read_all(paths, side, quiet)[0])
            known = slice(N_TRAINED)
            _compare_shallow(features[known], shapes[known], outcrops[known], features[N_TRAINED:], 1)


def time_classification(folder: Path, lines: list[str]) -> None:
    """The plugin's network on 1,000 files."""
    paths = files_of(folder, N_CLASSIFIED // 5)[0] * 5
    network = make_network(18, 0.5, len(SHAPES), 1)
    load_weights(network, PRETRAINED, SHAPES)
    with timed(lines, f"classifying {N_CLASSIFIED} pictures of {SIDE_PX} px, ResNet18 of half width"):
        pictures = _read_all(paths, 64, quiet)[0]
        FoldNetwork(network.eval(), 18, 0.5, 64, even=True).predict(pictures)


def measure_photograph(folder: Path, lines: list[str]) -> None:
    """Peak memory of reading 100 megapixels, in a process of its own."""
    path = folder / "large.jpg"
    grey = np.random.default_rng(1).integers(0, 255, PHOTOGRAPH_PX[::-1], np.uint8)
    Image.fromarray(grey).convert("RGB").save(path, quality=80)
    del grey
    asked = [sys.executable, __file__, "--photograph", str(path)]
    lines.append(subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip())
    print(lines[-1], flush=True)


def print_peak(path: Path) -> None:
    """Read a picture, and print by how much the peak memory of the process grew."""
    before, start = peak_kib(), time.perf_counter()
    _read_picture(path, SIDE_PX)
    seconds, grown = time.perf_counter() - start, peak_kib() - before
    print(
        f"a JPEG of {PHOTOGRAPH_PX[0] * PHOTOGRAPH_PX[1] / 1e6:.0f} megapixels: {seconds:.1f} s, "
        f"peak memory {grown / 1024:.0f} MiB over {before / 1024:.0f} MiB of libraries"
    )


def peak_kib() -> int:
    """The most memory this process has held (Linux); getrusage would count the parent's before exec."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])


PARTS: dict[str, Callable[[Path, list[str]], None]] = {
    "photograph": measure_photograph,
    "classify": time_classification,
    "shallow": time_shallow,
    "network": time_network,
}


def main() -> None:
    """Print and keep the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--text", type=Path, help="file to which the figures are appended")
    parser.add_argument("--photograph", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.photograph:
        return print_peak(asked.photograph)
    load = f", load {os.getloadavg()[0]:.1f} of {os.cpu_count()} cores at the start"
    lines = [
        f"{datetime.date.today()}, {platform.machine()}, {torch.get_num_threads()} thread(s){load}, no GPU"
    ]
    for part in asked.parts:
        with tempfile.TemporaryDirectory() as folder:
            PARTS[part](Path(folder), lines)
    print("\n".join(lines))
    if asked.text:
        with asked.text.open("a", encoding="utf-8") as file:
            file.write("\n" + "\n".join(["python benchmarks/fold_speed.py", *lines]) + "\n")


if __name__ == "__main__":
    main()
