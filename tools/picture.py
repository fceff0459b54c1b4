"""Draw Bouguer anomaly, geological map, prediction, confidence and (where known) the truth side by side."""

import argparse

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import to_rgb
from matplotlib.patches import Patch

from concealed_bedrock.contract.jobs import Geology
from concealed_bedrock.geology.legend import OUTSIDE, Legend
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.io.band_file import read_band
from concealed_bedrock.geophysics.io.rasters import read_classes
from concealed_bedrock.worker.files.class_file import _read_legend_of
from concealed_bedrock.worker.inputs.geological_map import _GeologicalMap

matplotlib.use("Agg")
GRAVITY = {"cmap": "RdYlBu_r"}
SHARE = {"cmap": "viridis", "vmin": 0, "vmax": 1}
PANEL_INCHES, TITLE_INCHES = 4.2, 0.35
RAMP_INCHES, LINE_INCHES = 0.95, 0.23  # below the panels: ticks and ramps, then the legend's lines
LEGEND_CHARACTERS = 30  # a line of the legend holds so many for each panel


def panels_of(
    asked: argparse.Namespace,
) -> tuple[list[tuple[str, np.ndarray, dict]], Grid, Legend, np.ndarray]:
    """Title, values and colour ramp of every panel; grid, legend, and the map's classes."""
    bouguer, grid = read_band(asked.bouguer)
    source = _GeologicalMap(Geology(asked.geology, "", asked.field, asked.legend))
    mapped, legend = source.rasterise(grid), source.legend
    colours = {c.value: c.colour for c in _read_legend_of(asked.bedrock)}
    panels = [
        ("Bouguer anomaly (mGal)", bouguer, GRAVITY),
        ("Geological map with its cover", coloured(mapped.classes, legend.colours), {}),
        ("Predicted bedrock", coloured(read_classes(asked.bedrock)[0], colours), {}),
        ("Confidence", read_band(asked.confidence)[0], SHARE),
    ]
    if asked.truth:
        panels.append(("True bedrock", coloured(read_classes(asked.truth)[0], legend.colours), {}))
    return panels, grid, legend, mapped.classes


def extent_of(classes: np.ndarray, grid: Grid) -> tuple[float, float, float, float]:
    """West, south, east and north of what the map shows."""
    rows, cols = (np.flatnonzero((classes != OUTSIDE).any(axis=axis)) for axis in (1, 0))
    return grid.crop(rows[0], cols[0], np.ptp(rows) + 1, np.ptp(cols) + 1).bounds


def coloured(classes: np.ndarray, colours: dict[int, str]) -> np.ndarray:
    """Class numbers as a picture, (rows, cols, 3); numbers without a colour are white."""
    table = np.ones((256, 3))
    for value, colour in colours.items():
        table[value] = to_rgb(colour)
    return table[classes]


def draw_panel(axis: plt.Axes, title: str, values: np.ndarray, ramp: dict, grid: Grid) -> None:
    """One map, with its ramp below."""
    west, south, east, north = grid.bounds
    shown = axis.imshow(values, extent=(west, east, south, north), interpolation="nearest", **ramp)
    axis.set_title(title, fontsize=11)
    axis.tick_params(labelsize=7)
    if grid.is_geographic:
        axis.set_aspect(1 / np.cos(np.deg2rad((south + north) / 2)))
    else:
        for of in (axis.xaxis, axis.yaxis):
            of.set_major_formatter(lambda metres, _: f"{metres / 1000:.0f}")
    if ramp:
        below = axis.inset_axes([0.1, -0.14, 0.8, 0.035])
        axis.figure.colorbar(shown, cax=below, orientation="horizontal").ax.tick_params(labelsize=7)


def main() -> None:
    """Draw the picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("bouguer", "geology", "field", "legend", "bedrock", "confidence", "truth", "out"):
        parser.add_argument(f"--{name}", default="")
    asked = parser.parse_args()
    panels, grid, legend, classes = panels_of(asked)
    shown = [c for c in legend.map_classes if (classes == c.value).any()]
    per_line = LEGEND_CHARACTERS * len(panels) // (8 + max(len(c.name) for c in shown))
    below = RAMP_INCHES + LINE_INCHES * -(-len(shown) // per_line)
    height = TITLE_INCHES + PANEL_INCHES + below
    figure, axes = plt.subplots(1, len(panels), figsize=(PANEL_INCHES * len(panels), height), sharey=True)
    west, south, east, north = extent_of(classes, grid)
    for axis, panel in zip(axes, panels):
        draw_panel(axis, *panel, grid)
        axis.set(xlim=(west, east), ylim=(south, north))
    top = 1 - TITLE_INCHES / height
    figure.subplots_adjust(left=0.03, right=0.99, top=top, bottom=below / height, wspace=0.05)
    entries = [Patch(facecolor=c.colour, edgecolor="grey", label=c.name) for c in shown]
    figure.legend(
        handles=entries, loc="lower center", ncols=min(per_line, len(entries)), fontsize=9, frameon=False
    )
    figure.savefig(asked.out, dpi=100)


if __name__ == "__main__":
    main()
