"""The bands of gravity: the residual anomaly as standardised fields, or as the paper's colour picture.

`encode` makes them of rasters in memory, `lazy_bands` by rows: there what is local (derivatives) comes from
tiles with a halo, what reaches far (the residual, band-passes) from `RegionalField`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
from torch import Tensor

from ...contract.errors import require
from ...contract.language import mark, tr, tr_marked
from ...contract.model_card import Band
from ...geophysics.grids import Grid, Rows
from ...geophysics.residual import residual_anomaly
from ...geophysics.separation import PolynomialTrend
from ...geophysics.spectral.regional_field import RegionalField
from ...geophysics.transforms import butterworth_highpass, derivatives, gaussian_highpass, polynomial_residual

_RGB_RANGE_MGAL = 40.0  # the ends of the colour ramp; fixed, so that a colour means the same everywhere
COLOURS = (
    mark("Residual Bouguer anomaly, red"),
    mark("Residual Bouguer anomaly, green"),
    mark("Residual Bouguer anomaly, blue"),
)
_MOMENT_ROWS = 512  # read at once where means are taken

# Control colours of the rainbow in the paper's Figure 1B, from low to high.
_RAMP = np.array([[0, 0, 143], [0, 0, 255], [0, 255, 255], [255, 255, 0], [255, 0, 0], [128, 0, 0]]) / 255
_DEFAULT_FIELDS = ("residual", "vertical derivative", "horizontal gradient")
_LOCAL = ("vertical derivative", "horizontal gradient", "tilt")
_BAND_PASSES = {"band 10-40 km": (10e3, 40e3), "band 40-120 km": (40e3, 120e3)}
_TREND = "trend 2"
BY_ROWS = ("residual", "rgb", "extra", *_LOCAL, *_BAND_PASSES, _TREND)
_HALO_CELLS = 128  # around a tile: what lies beyond changes a derivative by less than a thousandth
_TILE_COLS = 1024


class _Anomaly:
    """An anomaly in mGal, shape (rows, cols), with its derivatives and continuations, each computed once."""

    def __init__(self, values: np.ndarray, grid: Grid, continued: dict[float, np.ndarray] | None = None):
        self.values, self.grid = values, grid
        self._continued = {} if continued is None else continued

    @cached_property
    def gradient(self) -> tuple[np.ndarray, np.ndarray]:
        """Vertical derivative and horizontal gradient, mGal/km."""
        return derivatives(self.values, self.grid)

    def continued(self, height_m: float) -> np.ndarray:
        """The anomaly continued upward, mGal."""
        if height_m not in self._continued:
            self._continued[height_m] = residual_anomaly(self.values, self.grid, height_m=height_m).regional
        return self._continued[height_m]


@dataclass(frozen=True)
class _Field:
    """A band that can be made of gravity.

    `make` takes an anomaly: the residual, or the Bouguer anomaly where `of_bouguer`.
    """

    quantity: str
    unit: str
    make: Callable[[_Anomaly], np.ndarray]
    of_bouguer: bool = False


# By the card's word for it. The first three are the default: made from the residual alone, they let a
# model take a residual raster as well as a Bouguer one.
FIELDS = {
    "residual": _Field(mark("Residual Bouguer anomaly"), "mGal", lambda residual: residual.values),
    "vertical derivative": _Field(
        mark("Vertical derivative of the residual"), "mGal/km", lambda r: r.gradient[0]
    ),
    "horizontal gradient": _Field(
        mark("Horizontal gradient of the residual"), "mGal/km", lambda r: r.gradient[1]
    ),
    "tilt": _Field(mark("Tilt of the residual"), "rad", lambda r: np.arctan2(*r.gradient)),
    "band 10-40 km": _Field(
        mark("Bouguer anomaly between 10 and 40 km of continuation"),
        "mGal",
        lambda a: a.continued(10e3) - a.continued(40e3),
        True,
    ),
    "band 40-120 km": _Field(
        mark("Bouguer anomaly between 40 and 120 km of continuation"),
        "mGal",
        lambda a: a.continued(40e3) - a.continued(120e3),
        True,
    ),
    "gaussian 100 km": _Field(
        mark("Bouguer anomaly less a Gaussian regional field of 100 km"),
        "mGal",
        lambda a: gaussian_highpass(a.values, a.grid, wavelength_m=100e3),
        True,
    ),
    "butterworth 100 km": _Field(
        mark("Bouguer anomaly less a Butterworth regional field of 100 km"),
        "mGal",
        lambda a: butterworth_highpass(a.values, a.grid, wavelength_m=100e3),
        True,
    ),
    "trend 2": _Field(
        mark("Bouguer anomaly less a polynomial trend of degree 2"),
        "mGal",
        lambda a: polynomial_residual(a.values, degree=2),
        True,
    ),
}


def encode(
    residual: np.ndarray,
    grid: Grid,
    extra: Sequence[np.ndarray],
    *,
    encoding: str,
    fields: Sequence[str] = _DEFAULT_FIELDS,
    bouguer: np.ndarray | None = None,
    continued: dict[float, np.ndarray] | None = None,
) -> np.ndarray:
    """Raw bands in the order of `describe_bands`, float32 (C, rows, cols), NaN where there is no data.

    Parameters
    ----------
    residual : array, shape (rows, cols), mGal
    extra : further rasters on the same grid
    encoding : 'fields' or 'rgb'
    fields : of FIELDS, for the encoding 'fields'
    bouguer : the Bouguer anomaly, mGal; None where a residual raster is all there is
    continued : upward continuations of the Bouguer anomaly that were made already, by height in m
    """
    if encoding == "rgb":
        first = list(colour_picture(residual))
    else:
        of_residual = _Anomaly(residual, grid)
        of_bouguer = None if bouguer is None else _Anomaly(bouguer, grid, continued)
        first = []
        for name in fields:
            field = FIELDS[name]
            _require_bouguer(field, is_there=of_bouguer is not None)
            first.append(field.make(of_bouguer if field.of_bouguer and of_bouguer else of_residual))
    return np.stack([*first, *extra]).astype("float32")


def _require_bouguer(field: _Field, *, is_there: bool) -> None:
    """Refuse to make of a residual what is made of the Bouguer anomaly."""
    require(
        is_there or not field.of_bouguer,
        tr("'{quantity}' is made from the Bouguer anomaly; a residual raster came.").format(
            quantity=tr_marked(field.quantity)
        ),
        tr("Give the Bouguer raster, or train a model whose bands (BANDS) are made from the residual."),
    )


def colour_picture(residual: np.ndarray) -> np.ndarray:
    """The residual through a colour ramp (Liu et al. 2024, Figure 1B), shape (3, rows, cols), 0 to 1."""
    share = np.clip(residual / (2 * _RGB_RANGE_MGAL) + 0.5, 0, 1)
    stops = np.linspace(0, 1, len(_RAMP))
    return np.stack([np.interp(share, stops, _RAMP[:, colour]) for colour in range(3)])


def describe_bands(
    raw: np.ndarray,
    is_training: np.ndarray,
    *,
    encoding: str,
    fields: Sequence[str] = _DEFAULT_FIELDS,
    extra_names: Sequence[str] = (),
    extra_units: Sequence[str] = (),
) -> list[Band]:
    """The card's bands for `encode`, with mean and deviation from training ground only.

    Parameters
    ----------
    raw : array, shape (C, rows, cols)
    is_training : bool array, shape (rows, cols)
    """
    if encoding == "rgb":
        entries = [("residual", quantity, "", "rgb") for quantity in COLOURS]
    else:
        entries = [("residual", FIELDS[name].quantity, FIELDS[name].unit, name) for name in fields]
    units = [*extra_units, *[""] * (len(extra_names) - len(extra_units))]
    entries += [("extra", name, unit, "extra") for name, unit in zip(extra_names, units)]
    return [
        Band(source=source, quantity=quantity, unit=unit, transform=how, mean=mean, std=std)
        for (source, quantity, unit, how), (mean, std) in zip(
            entries, (_moments(b, is_training) for b in raw)
        )
    ]


def _moments(band: np.ndarray, is_training: np.ndarray) -> tuple[float, float]:
    """Mean and standard deviation of a band on some cells; a constant band gets a deviation of 1."""
    count = total = squares = 0.0
    for values in _values_in(band, is_training):
        count, total = count + values.size, total + values.sum()
    if not count:
        return 0.0, 1.0
    mean = float(total / count)
    for values in _values_in(band, is_training):
        squares += np.square(values - mean).sum()
    std = float(np.sqrt(squares / count))
    return mean, std if std > 1e-6 * max(1.0, abs(mean)) else 1.0


def _values_in(band: np.ndarray, is_wanted: np.ndarray) -> Iterator[np.ndarray]:
    """The finite values of the wanted cells as float64, some rows at a time."""
    for start in range(0, len(band), _MOMENT_ROWS):
        rows = slice(start, start + _MOMENT_ROWS)
        values = band[rows][is_wanted[rows]]
        yield values[np.isfinite(values)].astype(float)


def standardise(raw: np.ndarray, bands: Sequence[Band]) -> np.ndarray:
    """Bands as the network reads them, float32 (C, rows, cols); 0, the mean, where there is no data."""
    mean = np.array([band["mean"] for band in bands])[:, None, None]
    std = np.array([band["std"] for band in bands])[:, None, None]
    return np.nan_to_num((raw - mean) / std, nan=0.0, posinf=0.0, neginf=0.0).astype("float32")


def standardised_in(bands: Sequence[Band]) -> Callable[[Tensor], Tensor]:
    """As `standardise`, of windows (B, C, H, W) on the device that they are on."""
    mean = torch.tensor([band["mean"] for band in bands])[:, None, None]
    std = torch.tensor([band["std"] for band in bands])[:, None, None]

    def read(x: Tensor) -> Tensor:
        standard = (x - mean.to(x.device)) / std.to(x.device)
        return torch.nan_to_num(standard, nan=0.0, posinf=0.0, neginf=0.0)

    return read


def _local_fields(names: Sequence[str], residual: Rows, grid: Grid) -> Rows:
    """Derivatives of the residual by rows, (n_names, n, cols), from tiles with real data around them."""

    def rows(start: int, stop: int) -> np.ndarray:
        first, last = max(0, start - _HALO_CELLS), min(grid.shape[0], stop + _HALO_CELLS)
        around, inside = residual(first, last), slice(start - first, stop - first)
        tiles = [tile(around, first, col)[:, inside] for col in range(0, grid.shape[1], _TILE_COLS)]
        return np.concatenate(tiles, axis=2)

    def tile(around: np.ndarray, first: int, col: int) -> np.ndarray:
        left, right = max(0, col - _HALO_CELLS), min(grid.shape[1], col + _TILE_COLS + _HALO_CELLS)
        values, inside = around[:, left:right], slice(col - left, col - left + _TILE_COLS)
        if np.isnan(values).all():
            return np.broadcast_to(values[:, inside], (len(names), *values[:, inside].shape))
        anomaly = _Anomaly(values, grid.crop(first, left, *values.shape))
        return np.stack([FIELDS[name].make(anomaly)[:, inside] for name in names])

    return rows


def _difference(lower: Rows, upper: Rows, bouguer: Rows) -> Rows:
    """A band-pass by rows: the difference of two upward continuations, with the anomaly's gaps."""
    return lambda start, stop: np.where(
        np.isnan(bouguer(start, stop)), np.float32(np.nan), lower(start, stop) - upper(start, stop)
    )


def lazy_bands(
    fields: Sequence[str],
    residual: Rows,
    bouguer: Rows | None,
    extra: Sequence[Rows],
    grid: Grid,
    *,
    continued: dict[float, Rows] | None = None,
) -> Callable[[int, int], np.ndarray]:
    """Raw bands by rows, float32 (C, n, cols), in the order of `gravity_bands.encode`.

    Parameters
    ----------
    fields : of BY_ROWS, "rgb" for a colour of the picture
    continued : upward continuations of the Bouguer anomaly that were made already, by height in m
    """
    for name in set(fields) & set(FIELDS):
        _require_bouguer(FIELDS[name], is_there=bouguer is not None)
    local = [name for name in fields if name in _LOCAL]
    local_rows = _local_fields(local, residual, grid)
    made_by: dict[str, Rows] = {}
    if bouguer is not None:
        known = {} if continued is None else continued
        for height_m in {h for name in fields for h in _BAND_PASSES.get(name, ())} - known.keys():
            known[height_m] = RegionalField(bouguer, grid, height_m, "biharmonic").rows
        for name in _BAND_PASSES.keys() & set(fields):
            low, high = _BAND_PASSES[name]
            made_by[name] = _difference(known[low], known[high], bouguer)
        if _TREND in fields:
            trend, anomaly = PolynomialTrend(bouguer, grid.shape, 2), bouguer
            made_by[_TREND] = lambda start, stop: anomaly(start, stop) - trend.rows(start, stop)

    def rows(start: int, stop: int) -> np.ndarray:
        here = residual(start, stop)
        made = dict(zip(local, local_rows(start, stop))) if local else {}
        made |= {name: make(start, stop) for name, make in made_by.items()} | {"residual": here}
        first = colour_picture(here) if "rgb" in fields else [made[name] for name in fields]
        return np.stack([*first, *(make(start, stop) for make in extra)]).astype("float32", copy=False)

    return rows
