"""Figures 1, 4, 5 and 6 of Liu et al. (2024), drawn from a training of one's own."""

from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import trained  # noqa: F401  (binds the package's name)
from matplotlib.colors import to_rgb
from matplotlib.patches import Patch

from concealed_bedrock.geology.sampling.windows import Window, cut_windows, window_shares
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.models.features.gravity_bands import colour_picture

COVER = (0.85, 0.85, 0.85)
SHOWN = 4  # validation windows
REGION_DEGREES = 10.0  # side of the concealed region


def figure_1(bouguer: np.ndarray, residual: np.ndarray, grid: Grid, path: Path) -> None:
    """A: the Bouguer anomaly; B: the residual."""
    figure, axes = plt.subplots(1, 2, figsize=(11, 3.4), layout="constrained")
    limit = np.nanquantile(abs(residual), 0.99)
    panels = (("A  Bouguer anomaly", bouguer, {}), ("B  Residual", residual, {"vmin": -limit, "vmax": limit}))
    for axis, (title, values, scale) in zip(axes, panels):
        drawn = axis.imshow(values, cmap="RdYlBu_r", extent=_extent(grid), **scale)
        axis.set_title(title, loc="left")
        figure.colorbar(drawn, ax=axis, label="mGal", shrink=0.8)
    _save(figure, path)


def figure_4(main: dict[str, Any], path: Path) -> None:
    """A: loss, B: FWIoU, of training and validation, by steps."""
    history = main["report"]["curves"]
    loss = np.array(history["loss"])
    steps = [step for step, _ in history["fwiou"]]
    span = max(1, len(loss) // 50)
    smooth = np.convolve(loss, np.ones(span) / span, "valid")
    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 3.6), layout="constrained")
    left.plot(np.arange(len(smooth)) + span, smooth, label="training")
    left.plot(steps, main["validation_loss"], "o-", label="validation")
    right.plot(steps, main["training_fwiou"], "o-", label="training")
    right.plot(steps, [score for _, score in history["fwiou"]], "o-", label="validation")
    for axis, title in ((left, "A  Loss"), (right, "B  FWIoU")):
        axis.axvline(history["adam_steps"], color="0.6", lw=0.8, ls="--", label="Adam ends")
        axis.set(xlabel="step", ylim=(0, None))
        axis.set_title(title, loc="left")
        axis.legend()
    _save(figure, path)


def figure_5(anomaly: np.ndarray, data, predicted: np.ndarray, windows: list[Window], path: Path) -> None:
    """Validation windows: gravity, the map, the prediction."""
    shares = window_shares(data.map_observed, windows)
    chosen = [windows[n] for n in np.argsort(shares)[::-1][:SHOWN]]
    figure, axes = plt.subplots(len(chosen), 3, figsize=(8, 2.6 * len(chosen)), layout="constrained")
    axes = np.atleast_2d(axes)
    for row, window in zip(axes, chosen):
        truth = data.map_observed[window.slices]
        found = np.where(truth < 254, predicted[window.slices], 255)
        pictures = (_gravity(anomaly[window.slices]), _classes(truth, data), _classes(found, data))
        for axis, picture in zip(row, pictures):
            axis.imshow(picture)
            axis.set(xticks=[], yticks=[])
        row[0].set_ylabel(f"{window.scale:g} degrees")
    for axis, title in zip(axes[0], ("Residual gravity", "Geological map", "GGMNet on its outcrop")):
        axis.set_title(title)
    _legend(figure, data)
    _save(figure, path)


def figure_6(anomaly: np.ndarray, data, predicted: np.ndarray, truth: np.ndarray | None, path: Path) -> None:
    """The most concealed region: gravity, the map with its cover, the prediction, and the truth if known."""
    west, south, east, north = data.grid.bounds
    side = min(REGION_DEGREES, east - west, north - south)
    windows = cut_windows(data.grid, scales=[(side, side / 4)])
    window = windows[int(window_shares(data.map_observed, windows, cover=True).argmax())]
    panels = [
        ("Residual gravity", _gravity(anomaly[window.slices])),
        ("Geological map, cover in grey", _classes(data.map_observed[window.slices], data)),
        ("GGMNet", _classes(predicted[window.slices], data)),
    ]
    if truth is not None:
        panels.append(("Truth", _classes(truth[window.slices], data)))
    figure, axes = plt.subplots(1, len(panels), figsize=(3.2 * len(panels), 3.6), layout="constrained")
    for axis, (title, picture) in zip(axes, panels):
        axis.imshow(picture)
        axis.set_title(title)
        axis.set(xticks=[], yticks=[])
    _legend(figure, data)
    _save(figure, path)


def _extent(grid: Grid) -> tuple[float, float, float, float]:
    west, south, east, north = grid.bounds
    return west, east, south, north


def _gravity(residual: np.ndarray) -> np.ndarray:
    """The network's picture of the residual, (rows, cols, 3)."""
    return np.moveaxis(colour_picture(residual), 0, -1)


def _classes(values: np.ndarray, data) -> np.ndarray:
    """Classes in their colours, cover in grey, (rows, cols, 3)."""
    table = np.tile(COVER, (256, 1))
    for number, one in enumerate(data.scored_classes):
        table[number] = to_rgb(one.colour)
    return table[values]


def _legend(figure, data) -> None:
    patches = [Patch(color=one.colour, label=one.name) for one in data.scored_classes]
    figure.legend(handles=patches, loc="outside lower center", ncols=5, frameon=False, fontsize=8)


def _save(figure, path: Path) -> None:
    figure.savefig(path, dpi=110)
    plt.close(figure)
