"""Draw Bouguer anomaly, geological map, prediction, confidence and (where known) the truth side by side."""

import argparse
from pathlib import Path

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import to_rgb
from matplotlib.patches import Patch

from concealed_bedrock.geology.class_file import read_legend_of
from concealed_bedrock.geology.legend import OUTSIDE
from concealed_bedrock.geophysics.files import read_band, read_classes
from concealed_bedrock.worker.inputs import read_map
from concealed_bedrock.worker.jobs import Geology

matplotlib.use("Agg")


def coloured(classes: np.ndarray, colours: dict[int, str]) -> np.ndarray:
    """Class numbers as a picture, (rows, cols, 3); numbers without a colour are white."""
    table = np.ones((256, 3))
    for value, colour in colours.items():
        table[value] = to_rgb(colour)
    return table[classes]


def main() -> None:
    """Draw the picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("bouguer", "geology", "field", "legend", "bedrock", "confidence", "truth", "out"):
        parser.add_argument(f"--{name}", default="")
    asked = parser.parse_args()

    bouguer, grid = read_band(asked.bouguer)
    mapped, legend = read_map(Geology(asked.geology, "", asked.field, asked.legend), grid)
    predicted, _ = read_classes(asked.bedrock)
    confidence, _ = read_band(asked.confidence)
    predicted_colours = {c.value: c.colour for c in read_legend_of(asked.bedrock)}

    panels = [("Bouguer anomaly (mGal)", bouguer, "gravity"),
              ("Geological map with its cover", coloured(mapped.classes, legend.colours), "map"),
              ("Predicted bedrock", coloured(predicted, predicted_colours), "map"),
              ("Confidence", confidence, "share")]  # fmt: skip
    if asked.truth:
        panels.append(("True bedrock", coloured(read_classes(asked.truth)[0], legend.colours), "map"))
    west, south, east, north = grid.bounds
    figure, axes = plt.subplots(1, len(panels), figsize=(4.6 * len(panels), 5.6), constrained_layout=True)
    for axis, (title, values, kind) in zip(axes, panels):
        ramp = {"gravity": {"cmap": "RdYlBu_r"}, "share": {"cmap": "viridis", "vmin": 0, "vmax": 1}}.get(
            kind, {}
        )
        shown = axis.imshow(values, extent=(west, east, south, north), interpolation="nearest", **ramp)
        axis.set_title(title)
        axis.tick_params(labelsize=7)
        if grid.is_geographic:
            axis.set_aspect(1 / np.cos(np.deg2rad((south + north) / 2)))
        else:
            axis.xaxis.set_major_formatter(lambda metres, _: f"{metres / 1000:.0f}")
            axis.yaxis.set_major_formatter(lambda metres, _: f"{metres / 1000:.0f}")
        if ramp:
            figure.colorbar(shown, ax=axis, orientation="horizontal", shrink=0.8, pad=0.02)
    entries = [Patch(facecolor=c.colour, edgecolor="grey", label=c.name) for c in legend.map_classes
               if c.value != OUTSIDE or (mapped.classes == OUTSIDE).any()]  # fmt: skip
    columns = min(len(entries), 12)
    figure.legend(handles=entries, loc="outside lower center", ncols=columns, fontsize=8, frameon=False)
    figure.savefig(asked.out, dpi=110)
    print(f"Drawn: {Path(asked.out).name}")


if __name__ == "__main__":
    main()
