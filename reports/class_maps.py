"""Symbols of classes in reports: the map's own colours, hatched and numbered where two look alike.

Colours are never changed. Two look alike where their CIEDE2000 difference (Sharma et al. 2005,
doi:10.1002/col.20070) is below 10, at which neighbouring areas of a map are easily taken for each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from scipy import ndimage

from ..contract.language import mark, tr
from ..geophysics.grids import Grid
from .figures import EMPTY, FAINT, INK, MISS, PAGE, STYLE, _in_figure, _new_figure, _png_uri

_LOOK_ALIKE = 10.0  # CIEDE2000 units
_DRAWN_PX = 1400  # longer side of a map's picture: hatching needs more pixels than there are cells
_PERIOD_PX = 12  # of the hatching
_MOST_CELLS = 900  # of a side that is drawn; more would not be seen
_LABELS = 3  # numbers a class, in its largest parts
_LEAST_LABELLED = 24  # pixels of the picture around a number
_WIDE = 0.6  # height over width: below it two maps stand one below another
_MOST_HIGH = 6.5  # inches of a map that stands alone
_HIT, _KNOWN = "#2f78c4", "#d5d9de"
_WHITE_D65 = np.array([0.95047, 1.0, 1.08883])
_XYZ_OF_SRGB = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
# Angles of the lines of each hatching in degrees; the first class of a group that looks alike has none.
_HATCHINGS: tuple[tuple[int, ...], ...] = ((), (45,), (-45,), (90,), (0,), (45, -45), (0, 90))


class _ClassSymbols:
    """The symbols of classes 0 .. n - 1.

    Parameters
    ----------
    names, colours : of every class, colours as "#rrggbb"
    """

    def __init__(self, names: Sequence[str], colours: Sequence[str]):
        self._names, self._colours = list(names), list(colours)

    @cached_property
    def _groups(self) -> list[list[int]]:
        """Of every class the earlier ones that look like it."""
        lab = [_lab(colour) for colour in self._colours]
        return [[m for m in range(n) if _ciede2000(lab[m], lab[n]) < _LOOK_ALIKE] for n in range(len(lab))]

    @cached_property
    def _hatchings(self) -> list[int]:
        """Of every class the first hatching that no class like it has."""
        found: list[int] = []
        for alike in self._groups:
            taken = {found[m] for m in alike}
            free = [h for h in range(len(_HATCHINGS)) if h not in taken]
            found.append(free[0] if free else len(alike) % len(_HATCHINGS))
        return found

    @property
    def _numbered(self) -> set[int]:
        """The classes that look like another one."""
        return {n for n, alike in enumerate(self._groups) if alike} | {m for g in self._groups for m in g}

    @property
    def key(self) -> list[tuple[str, str]]:
        """(name, CSS background) of every class; a name begins with the number that the map shows."""
        return [
            (f"{n + 1} {name}" if n in self._numbered else name, self.background(n))
            for n, name in enumerate(self._names)
        ]

    def background(self, n: int) -> str:
        """A class's colour and hatching as the value of CSS's `background`."""
        ink = _ink(self._colours[n])
        lines = [
            f"repeating-linear-gradient({angle}deg, {ink} 0 1px, transparent 1px 4px)"
            for angle in _HATCHINGS[self._hatchings[n]]
        ]
        return ", ".join([*lines, self._colours[n]])

    def draw(self, axes: Axes, classes: np.ndarray, grid: Grid | None = None, other: str = EMPTY) -> None:
        """Draw a class raster, shape (rows, cols); whatever is no class gets the colour `other`."""
        step = max(1, -(-max(classes.shape) // _MOST_CELLS))
        thinned = np.minimum(classes[::step, ::step], len(self._colours))
        scale = max(1, _DRAWN_PX // max(thinned.shape))
        large = thinned.repeat(scale, 0).repeat(scale, 1)
        picture = np.array([to_rgb(colour) for colour in (*self._colours, other)])[large]
        for n, hatching in enumerate(self._hatchings):
            if hatching:
                picture[(large == n) & _lines(large.shape, _HATCHINGS[hatching])] = to_rgb(
                    _ink(self._colours[n])
                )
        _show_picture(axes, picture, grid)
        for n in sorted(self._numbered):
            self._number(axes, n, large == n, grid)

    def _number(self, axes: Axes, n: int, is_class: np.ndarray, grid: Grid | None) -> None:
        """Write a class's number into its largest parts."""
        west, south, east, north = _bounds(is_class.shape, grid)
        depth = ndimage.distance_transform_edt(np.pad(is_class, 1))[1:-1, 1:-1]
        for _ in range(_LABELS):
            row, col = np.unravel_index(depth.argmax(), depth.shape)
            if depth[row, col] < _LEAST_LABELLED / 2:
                return
            x = west + (col + 0.5) / depth.shape[1] * (east - west)
            y = north - (row + 0.5) / depth.shape[0] * (north - south)
            box = {"boxstyle": "round,pad=0.15", "facecolor": "white", "edgecolor": "none", "alpha": 0.85}
            axes.text(x, y, str(n + 1), fontsize=8, ha="center", va="center", bbox=box)
            reach = int(4 * depth[row, col])  # the next number stands in another part
            depth[max(0, row - reach) : row + reach, max(0, col - reach) : col + reach] = 0


@dataclass(frozen=True)
class ClassMaps:
    """Class rasters that a report draws, shape (rows, cols); `is_test` marks the test set."""

    truth: np.ndarray
    prediction: np.ndarray
    is_test: np.ndarray
    grid: Grid | None = None  # for coordinates at the maps' edges

    def comparison(self, symbols: _ClassSymbols) -> str:
        """Known bedrock and prediction as a picture; wide maps stand one below another."""
        tall = _relief(self.truth.shape, self.grid)
        is_wide = tall < _WIDE
        rows, columns = (2, 1) if is_wide else (1, 2)
        height = PAGE * tall * 2 if is_wide else PAGE / 2 * tall
        figure = _new_figure((PAGE, height + 0.4 * rows))
        maps = (
            (_in_figure(mark("Known bedrock")), self.truth),
            (_in_figure(mark("Prediction")), self.prediction),
        )
        for number, (title, classes) in enumerate(maps, 1):
            axes = figure.add_subplot(rows, columns, number)
            symbols.draw(axes, classes, self.grid)
            axes.set_title(title, loc="left", **STYLE)
        return _png_uri(figure)

    def hits(self, n_classes: int) -> tuple[str, Sequence[tuple[str, str]]]:
        """Where the prediction of the test set is right and where it is wrong, and the picture's key."""
        step = max(1, -(-max(self.truth.shape) // _MOST_CELLS))
        truth, predicted, is_test = (
            values[::step, ::step] for values in (self.truth, self.prediction, self.is_test)
        )
        is_known = truth < n_classes
        outcome = np.where(is_test & is_known, np.where(truth == predicted, 1, 2), np.where(is_known, 0, 3))
        colours = np.array([to_rgb(colour) for colour in (_KNOWN, _HIT, MISS, EMPTY)])
        tall = _relief(truth.shape, self.grid)
        width = PAGE if tall < _WIDE else min(PAGE, _MOST_HIGH / tall)
        figure = _new_figure((width, width * tall + 0.4))
        axes = figure.add_subplot()
        _show_picture(axes, colours[outcome], self.grid)
        axes.set_title(_in_figure(mark("Hits and misses")), loc="left", **STYLE)
        key = ((tr("hit"), _HIT), (tr("miss"), MISS), (tr("known, not in the test set"), _KNOWN))
        return _png_uri(figure), key


def _relief(shape: tuple[int, ...], grid: Grid | None) -> float:
    """Height of a map over its width on the ground, within what a page can hold."""
    tall = shape[0] / shape[1]
    if grid is not None:
        width_m, height_m = grid.spacing_m
        tall *= height_m / width_m
    return float(min(max(tall, 0.2), 1.6))


def _show_picture(axes: Axes, picture: np.ndarray, grid: Grid | None = None) -> None:
    """Draw an RGB picture of a grid's area, as wide and as high as the area is, with its coordinates."""
    west, south, east, north = _bounds(picture.shape[:2], grid)
    stretch = 1.0
    if grid is not None:
        (width_m, height_m), (width, height) = grid.spacing_m, grid.spacing
        stretch = (height_m / height) / (width_m / width)
    axes.imshow(picture, extent=(west, east, south, north), aspect=stretch, interpolation="nearest")
    axes.tick_params(colors=INK, labelsize=7.5, length=3)
    axes.locator_params(nbins=5)
    if grid is None:
        axes.set(xticks=[], yticks=[])
    elif not grid.is_geographic:
        axes.ticklabel_format(style="plain", useOffset=False)
    for spine in axes.spines.values():
        spine.set_color(FAINT)


def _bounds(shape: tuple[int, ...], grid: Grid | None) -> tuple[float, float, float, float]:
    """West, south, east, north: of the grid, else of the picture in pixels."""
    return (0.0, 0.0, float(shape[1]), float(shape[0])) if grid is None else grid.bounds


def _lines(shape: tuple[int, ...], angles: Sequence[int]) -> np.ndarray:
    """Where a picture is hatched: bool, `shape`."""
    row, col = np.ogrid[: shape[0], : shape[1]]
    along = {45: row + col, -45: row - col, 90: col + 0 * row, 0: row + 0 * col}
    return np.logical_or.reduce([along[angle] % _PERIOD_PX < 2 for angle in angles])


def _ink(colour: str) -> str:
    """What is seen on a colour: near black, on dark ones white."""
    return "#20262d" if _lab(colour)[0] > 50 else "#ffffff"


def _lab(colour: str) -> np.ndarray:
    """CIELAB (D65, 2 degrees) of an sRGB colour "#rrggbb" (IEC 61966-2-1)."""
    share = np.array(to_rgb(colour))
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    ratio = _XYZ_OF_SRGB @ linear / _WHITE_D65
    root = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio / (3 * (6 / 29) ** 2) + 4 / 29)
    x, y, z = root
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def _ciede2000(one: Sequence[float] | np.ndarray, other: Sequence[float] | np.ndarray) -> float:
    """The CIEDE2000 difference of two CIELAB colours (Sharma et al. 2005, eqs 2 to 22; kL = kC = kH = 1)."""
    lab = np.array([one, other], float)
    lightness = lab[:, 0]
    chroma = np.hypot(lab[:, 1], lab[:, 2])
    stretch = 1 + 0.5 * (1 - np.sqrt(chroma.mean() ** 7 / (chroma.mean() ** 7 + 25.0**7)))
    a, b = stretch * lab[:, 1], lab[:, 2]
    chroma = np.hypot(a, b)
    hue = np.degrees(np.arctan2(b, a)) % 360

    turn, hue_mean = 0.0, hue.sum()
    if chroma.all():
        turn = (hue[1] - hue[0] + 180) % 360 - 180
        if hue[1] - hue[0] == 180:  # the sign of half a turn is the equations'
            turn = 180.0
        hue_mean = hue.mean()
        if abs(hue[0] - hue[1]) > 180:
            hue_mean += 180 if hue.sum() < 360 else -180
    d_lightness, d_chroma = lightness[1] - lightness[0], chroma[1] - chroma[0]
    d_hue = 2 * np.sqrt(chroma.prod()) * np.sin(np.radians(turn) / 2)

    l_mean, c_mean = lightness.mean(), chroma.mean()
    weight = (
        1
        - 0.17 * np.cos(np.radians(hue_mean - 30))
        + 0.24 * np.cos(np.radians(2 * hue_mean))
        + 0.32 * np.cos(np.radians(3 * hue_mean + 6))
        - 0.20 * np.cos(np.radians(4 * hue_mean - 63))
    )
    s_lightness = 1 + 0.015 * (l_mean - 50) ** 2 / np.sqrt(20 + (l_mean - 50) ** 2)
    s_chroma, s_hue = 1 + 0.045 * c_mean, 1 + 0.015 * c_mean * weight
    turned = 30 * np.exp(-(((hue_mean - 275) / 25) ** 2))
    rotation = -np.sin(np.radians(2 * turned)) * 2 * np.sqrt(c_mean**7 / (c_mean**7 + 25.0**7))
    terms = d_lightness / s_lightness, d_chroma / s_chroma, d_hue / s_hue
    return float(np.sqrt(sum(term**2 for term in terms) + rotation * terms[1] * terms[2]))
