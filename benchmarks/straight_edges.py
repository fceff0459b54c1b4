"""Straight edges in predictions along the first lines of sight, against edges in other directions.

    python benchmarks/straight_edges.py --data DIR [--maps ID ...] [--model FILE] [--save FILE.npz]
    python benchmarks/straight_edges.py --data DIR --before FILE.npz --picture FILE.png

DIR of --data is that of `many_maps.py`. Each map lies under a mask of that benchmark, and a model predicts
the hidden cells; so do nearest outcrop and the map itself, which have no lines of sight. The measure:

1. Probabilities less their mean over some cells around: what is left is sharp, as a ray is, and a contact of
   one class with the next.
2. The structure tensor of this, summed over the classes and averaged over some cells, gives every edge a
   direction, a strength and a coherence, which is 1 where it is straight. Edges of a coherence above
   `STRAIGHT` count, at least `CLEAR` cells from outcrop, by the root of their energy: a ray is fainter than a
   contact.
3. Their density within `HALF_WIDTH` degrees of the 16 directions in which the outcrop network looked at first
   (along rows, columns, diagonals and two to one) over the density halfway between these; and the same of the
   directions of two to one alone, since rows, columns and diagonals are the raster's own. 1: no rays.

Rocks have directions too. So every map is also predicted turned by `TURNS`, and the edges of all are counted
together: what belongs to the rocks turns with them, and what belongs to the raster does not.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import numpy as np
from hidden_maps import HiddenMap, read_maps
from outcrop_methods import SHIPPED
from scipy.ndimage import distance_transform_edt, gaussian_filter, rotate

from concealed_bedrock.geology.legend import COVER, OUTSIDE
from concealed_bedrock.models.experts.expert import ExpertInput
from concealed_bedrock.models.experts.outcrop import DistanceBaseline
from concealed_bedrock.models.features.outcrop_map import _OutcropMap
from concealed_bedrock.models.model_file import load_model

STRAIGHT, CLEAR, HALF_WIDTH = 0.8, 3, 4.0
SMOOTH, FINE, AROUND = 2.0, 1.0, 3.0  # cells: width of what is taken off, of the derivative, of the mean
TURNS = (0.0, 11.25, 22.5, 33.75)  # degrees
OBLIQUE = tuple(np.degrees(np.arctan2(row, col)) % 180 for row, col in ((1, 2), (2, 1), (2, -1), (1, -2)))
ALL = (*OBLIQUE, 0.0, 45.0, 90.0, 135.0)
MAPS = ("au_wa_hamersley", "au_wa_yalgoo", "nl_limburg", "br_rs_bage", "br_ro_ariquemes")
MASK = 0  # of the benchmark's five


def edges(probabilities: np.ndarray, counted: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Directions of the straight edges of class probabilities, and what each weighs.

    Parameters
    ----------
    probabilities : float (n_classes, rows, cols)
    counted : bool (rows, cols)
        Cells whose edges count.

    Returns
    -------
    degrees : float (n,)
        From 0, along a row, to 180, clockwise.
    weights : float (n,)
    """
    tensor = np.zeros((3, *counted.shape))
    for plane in probabilities:
        sharp = plane - gaussian_filter(plane, SMOOTH)
        down, across = (gaussian_filter(sharp, FINE, order=order) for order in ((1, 0), (0, 1)))
        tensor += across * across, across * down, down * down
    xx, xy, yy = (gaussian_filter(part, AROUND)[counted] for part in tensor)
    energy = np.maximum(xx + yy, 1e-12)
    is_straight = np.hypot(xx - yy, 2 * xy) / energy > STRAIGHT
    along = np.degrees(0.5 * np.arctan2(2 * xy, xx - yy)) + 90  # an edge runs across its gradient
    return along[is_straight] % 180, np.sqrt(energy)[is_straight]


def excess(degrees: np.ndarray, weights: np.ndarray, directions: tuple[float, ...]) -> float:
    """Density of edges near some directions over that halfway between those of ALL."""
    every = np.sort(ALL)
    halfway = (every + np.append(every[1:], every[0] + 180)) / 2 % 180
    near, between = (_density(degrees, weights, np.asarray(some)) for some in (directions, halfway))
    return near / between if between else float("nan")


def _density(degrees: np.ndarray, weights: np.ndarray, directions: np.ndarray) -> float:
    """Weight within HALF_WIDTH degrees of any of the directions, a direction."""
    apart = np.abs((degrees[:, None] - directions + 90) % 180 - 90)
    return float(weights[(apart < HALF_WIDTH).any(1)].sum()) / len(directions)


def turned(one: _OutcropMap, degrees: float) -> _OutcropMap:
    """A map turned about its middle, its corners cut off; half cells take the class that lies nearest."""
    halves = rotate(one.finest_classes, degrees, reshape=False, order=0, cval=OUTSIDE)
    return _OutcropMap(np.ascontiguousarray(halves[::2, ::2]), map_2x=halves)


def probabilities_of(
    method: Callable[[ExpertInput], np.ndarray], shown: _OutcropMap, n_classes: int
) -> np.ndarray:
    """Class probabilities (n_classes, rows, cols): 1 for what crops out, a method's under cover."""
    queried = shown.classes == COVER
    found = (np.arange(n_classes)[:, None, None] == shown.classes).astype("float32")
    nothing = np.empty((0, *queried.shape), "float32")
    x = ExpertInput(shown.classes, n_classes, queried, nothing, map_2x=shown.map_2x)
    found[:, queried] = np.exp(method(x))
    return found


def nearest_alone(x: ExpertInput) -> np.ndarray:
    """Nearest outcrop, sure of itself: its own probabilities have no edges but at outcrop."""
    nearest = DistanceBaseline("nearest-outcrop").predict_log_proba(x).argmax(0)
    return np.where(np.arange(x.num_classes)[:, None] == nearest, 0.0, -np.inf)


def measure(test: HiddenMap, network: Callable[[ExpertInput], np.ndarray]) -> dict[str, tuple]:
    """By method, the two figures and the number of cells with a straight edge."""
    found: dict[str, list] = {"network": [], "nearest outcrop": [], "the map itself": []}
    shown = test.map.under(test.hidden["masks"][MASK])
    for degrees in TURNS:
        here, truth = turned(shown, degrees), turned(test.map, degrees).classes
        clear = (here.classes == COVER) & (distance_transform_edt(here.classes >= OUTSIDE) >= CLEAR)
        known = clear & (truth < OUTSIDE)
        one_hot = (np.arange(test.n_classes)[:, None, None] == truth).astype("float32")
        found["network"].append(edges(probabilities_of(network, here, test.n_classes), clear))
        found["nearest outcrop"].append(edges(probabilities_of(nearest_alone, here, test.n_classes), clear))
        found["the map itself"].append(edges(one_hot, known))
    together = {name: [np.concatenate(part) for part in zip(*parts)] for name, parts in found.items()}
    return {name: (excess(*one, ALL), excess(*one, OBLIQUE), len(one[0])) for name, one in together.items()}


def draw(path: Path, before: dict[str, np.ndarray], after: dict[str, np.ndarray]) -> None:
    """The greatest probability before and after, with what crops out in white, a row a map."""
    import matplotlib

    matplotlib.use("agg")
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(len(after), 2, figsize=(9, 3.2 * len(after)), squeeze=False, layout="tight")
    for (name, now), row in zip(after.items(), axes):
        for axis, title, confidence in zip(row, ("16 directions", "64 directions"), (before[name], now)):
            axis.imshow(confidence, cmap="cividis", vmin=0.2, vmax=1, interpolation="nearest")
            axis.set(xticks=[], yticks=[], title=f"{name}, {title}")
    figure.savefig(path, dpi=110)


def main() -> None:
    """Print the measure for every map and method; keep the confidence, or draw it beside a kept one."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path)
    parser.add_argument("--maps", nargs="*", default=MAPS)
    parser.add_argument("--model", type=Path, default=SHIPPED)
    parser.add_argument("--cells", type=int, default=300)
    parser.add_argument("--save", type=Path, help="keep the confidence, to be drawn beside a later one")
    parser.add_argument("--before", type=Path, help="confidence that --save has kept")
    parser.add_argument("--picture", type=Path)
    asked = parser.parse_args()
    if asked.data is None:
        print("Skipped: no --data folder of maps was given.")
        return
    network, confidence = load_model(asked.model)[0].predict_log_proba, {}
    print(f"{'map':16} {'method':16} all directions  two to one  cells")
    for test in (one for one in read_maps(asked.data, asked.cells, 0) if one.name in asked.maps):
        for name, (every, oblique, cells) in measure(test, network).items():
            print(f"{test.name:16} {name:16} {every:14.2f} {oblique:11.2f} {cells:6}", flush=True)
        shown = test.map.under(test.hidden["masks"][MASK])
        greatest = probabilities_of(network, shown, test.n_classes).max(0)
        confidence[test.name] = np.where(shown.classes == COVER, greatest, np.nan)
    if asked.save:
        np.savez_compressed(asked.save, **confidence)
    if asked.picture and asked.before:
        with np.load(asked.before) as before:
            draw(asked.picture, dict(before), confidence)


if __name__ == "__main__":
    main()
