"""Batches for training: windows cut from rasters in memory, beside the paper's way of 536 PNG pairs.

    python benchmarks/feeding.py [--data DIR] [--batches 12] [--threads 2]

Both give batches of 4 crops of 1024 x 1024 pixels from windows of 2048 x 2048 (Liu et al. 2024, section 5.1),
over 30 x 15 degrees at 2' in the paper's 536 windows; with --data of South Australia (bouguer_2min.tif)
instead of a made field. The PNG side decodes the pair, crops and flips it in torch's DataLoader, with as many
workers as threads. It is measured on 24 of the windows, of every scale some; its bytes are theirs by scale,
times the scale's count. Our side is measured with crops alone, and with all of the paper's variation (turns,
shifts, noise).
"""

from __future__ import annotations

import argparse
import platform
import resource
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from affine import Affine
from PIL import Image
from PIL import __version__ as pillow_version
from rasterio.crs import CRS
from scipy.ndimage import gaussian_filter
from torch.nn import functional as F
from torch.utils.data import DataLoader, Dataset

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
from concealed_bedrock.geology.legend.files import _preset
from concealed_bedrock.geology.sampling.windows import PAPER_SCALES, cut_windows
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.io.band_file import read_band
from concealed_bedrock.geophysics.io.rasters import write_raster
from concealed_bedrock.models.features.gravity_bands import colour_picture
from concealed_bedrock.models.training.window_sampler import WindowSampler, _Augmentation
from concealed_bedrock.worker.files.class_file import _write_class_raster

WINDOW_PX, CROP_PX, BATCH = 2048, 1024, 4
SAMPLED = {1.0: 12, 5.0: 6, 10.0: 4, 15.0: 2}  # windows of every scale that become PNG pairs


def made_area() -> tuple[np.ndarray, Grid]:
    """A smooth residual of realistic spread over the paper's area."""
    grid = Grid((450, 900), Affine(1 / 30, 0, 65, 0, -1 / 30, 55), CRS.from_epsg(4326))
    white = np.random.default_rng(0).normal(size=grid.shape)
    field = sum(gaussian_filter(white, s) * s for s in (3, 8, 20))
    return (12 * field / field.std()).astype("float32"), grid


def made_classes(shape: tuple[int, int]) -> np.ndarray:
    """Patches of ten classes and cover."""
    fields = gaussian_filter(np.random.default_rng(1).normal(size=(11, *shape)), (0, 6, 6))
    classes = fields.argmax(0).astype("uint8")
    return np.where(classes == 10, np.uint8(255), classes)


def enlarged(raster: np.ndarray, how: str) -> np.ndarray:
    """Bands (C, rows, cols) on 2048 x 2048 pixels."""
    options = {"mode": how, **({"align_corners": False} if how == "bilinear" else {})}
    return F.interpolate(torch.from_numpy(raster)[None].float(), (WINDOW_PX,) * 2, **options)[0].numpy()


def write_pairs(folder: Path, picture: np.ndarray, classes: np.ndarray, windows: list) -> tuple[list, float]:
    """PNG pairs of some windows of every scale; their names, and the bytes that all windows would take."""
    names, n_bytes = [], 0.0
    for scale, count in SAMPLED.items():
        of_scale = [w for w in windows if w.scale == scale]
        some = [of_scale[i] for i in np.linspace(0, len(of_scale) - 1, min(count, len(of_scale))).astype(int)]
        sizes = []
        for window in some:
            name = folder / f"{len(names):03}"
            image = enlarged(picture[(slice(None), *window.slices)], "bilinear").round().astype("uint8")
            mask = enlarged(classes[window.slices][None], "nearest")[0].astype("uint8")
            Image.fromarray(np.moveaxis(image, 0, -1)).save(f"{name}.png")
            Image.fromarray(mask).save(f"{name}-mask.png")
            sizes.append(sum(Path(f"{name}{end}").stat().st_size for end in (".png", "-mask.png")))
            names.append(name)
        n_bytes += np.mean(sizes) * len(of_scale)
    return names, n_bytes


class Pairs(Dataset):
    """PNG pairs as the paper feeds them: decoded, cropped, flipped, scaled to 0 to 1."""

    def __init__(self, names: list[Path]):
        self.names = names

    def __len__(self) -> int:
        return BATCH * len(self.names)  # over and over

    def __getitem__(self, number: int) -> tuple[torch.Tensor, torch.Tensor]:
        name = self.names[number % len(self.names)]
        image, mask = np.asarray(Image.open(f"{name}.png")), np.asarray(Image.open(f"{name}-mask.png"))
        row, col = torch.randint(0, WINDOW_PX - CROP_PX + 1, (2,)).tolist()
        part = np.s_[row : row + CROP_PX, col : col + CROP_PX]
        flips = [axis for axis in (0, 1) if torch.rand(()) < 0.5]
        image = np.flip(image[part], flips).transpose(2, 0, 1).copy()
        return torch.from_numpy(image).float() / 255, torch.from_numpy(
            np.flip(mask[part], flips).copy()
        ).long()


def busy() -> float:
    """Processor seconds of this process and of those that it has waited for."""
    return sum(
        u.ru_utime + u.ru_stime
        for u in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def samples_per_second(batches, count: int) -> tuple[float, float]:
    """Samples a second of the wall's clock, and a second of processor time; the first batch warms up."""
    batches = iter(batches)
    next(batches)
    wall, work = time.perf_counter(), busy()
    for _ in range(count):
        inputs, labels = next(batches)
    assert inputs.shape[-2:] == labels.shape[-2:] == (CROP_PX, CROP_PX)
    wall = time.perf_counter() - wall
    batches = None  # ends the workers, whose time counts only when they have ended
    return BATCH * count / wall, BATCH * count / (busy() - work)


def ours(bands: np.ndarray, classes: np.ndarray, windows: list, augmentation: _Augmentation | None):
    """Endless batches of the WindowSampler."""
    sampler = WindowSampler(
        bands,
        classes,
        windows,
        window_px=WINDOW_PX,
        crop_px=CROP_PX,
        augmentation=augmentation,
        device=torch.device("cpu"),
    )
    generator = torch.Generator().manual_seed(0)
    while True:
        yield sampler.batch(torch.randint(0, len(windows), (BATCH,), generator=generator), generator)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder with bouguer_2min.tif")
    parser.add_argument("--batches", type=int, default=12)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    print(
        f"{platform.machine()}, {options.threads} threads, torch {torch.__version__}, Pillow {pillow_version}"
    )
    if options.data:
        field, grid = read_band(options.data / "bouguer_2min.tif")
        field -= gaussian_filter(field, 10)
    else:
        print("South Australia is left out: no --data given. A made field in the paper's area is fed.")
        field, grid = made_area()
    classes, windows = made_classes(grid.shape), cut_windows(grid, PAPER_SCALES)
    picture = (255 * colour_picture(field)).astype("float32")
    with tempfile.TemporaryDirectory() as folder:
        names, png_bytes = write_pairs(Path(folder), picture, classes, windows)
        pairs = DataLoader(Pairs(names), BATCH, num_workers=options.threads, shuffle=True)
        png = samples_per_second(pairs, min(options.batches, len(pairs) - 1))
        write_raster(Path(folder) / "residual.tif", [field], grid)
        _write_class_raster(Path(folder) / "classes.tif", classes, grid, _preset("paper").classes)
        raster_bytes = sum((Path(folder) / n).stat().st_size for n in ("residual.tif", "classes.tif"))
    bands = (picture / 255).astype("float32")
    feeders = {
        "WindowSampler, crops alone": samples_per_second(
            ours(bands, classes, windows, None), options.batches
        ),
        "WindowSampler, all the paper's variation": samples_per_second(
            ours(bands, classes, windows, _Augmentation()), options.batches
        ),
    }
    print(f"{len(windows)} windows of {grid.shape[0]} x {grid.shape[1]} cells, crops of {CROP_PX}")
    print(f"{'PNG pairs, DataLoader':34} {png[0]:6.2f} samples/s, {png[1]:6.2f} per processor second")
    for name, fed in feeders.items():
        print(
            f"{name:34} {fed[0]:6.2f} samples/s, {fed[1]:6.2f} per processor second; "
            f"ratio {fed[0] / png[0]:.2f}, {fed[1] / png[1]:.2f}"
        )
    print(
        f"on disk: PNG pairs {png_bytes / 1e6:.1f} MB (from {len(names)} pairs), rasters "
        f"{raster_bytes / 1e6:.1f} MB, ratio {png_bytes / raster_bytes:.0f}"
    )
    print(
        f"in memory: rasters {(bands.nbytes + 4 * classes.size) / 1e6:.1f} MB; the windows as arrays "
        f"{len(windows) * 4 * WINDOW_PX**2 / 1e6:.0f} MB"
    )


if __name__ == "__main__":
    main()
