"""The bands of gravity: the residual anomaly as standardised fields, or as the paper's colour picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
from torch import Tensor

from ...contract.errors import UserError
from ...contract.model_card import Band
from ...geophysics.grids import Grid
from ...geophysics.residual import residual_anomaly
from ...geophysics.transforms import butterworth_highpass, derivatives, gaussian_highpass, polynomial_residual

_RGB_RANGE_MGAL = 40.0  # the ends of the colour ramp; fixed, so that a colour means the same everywhere
COLOURS = ("red", "green", "blue")
_MOMENT_ROWS = 512  # read at once where means are taken

# Control colours of the rainbow in the paper's Figure 1B, from low to high.
_RAMP = np.array([[0, 0, 143], [0, 0, 255], [0, 255, 255], [255, 255, 0], [255, 0, 0], [128, 0, 0]]) / 255


class Anomaly:
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
    make: Callable[[Anomaly], np.ndarray]
    of_bouguer: bool = False


# By the card's word for it. The first three are the default: made from the residual alone, they let a
# model take a residual raster as well as a Bouguer one.
FIELDS = {
    "residual": _Field("Residual Bouguer anomaly", "mGal", lambda residual: residual.values),
    "vertical derivative": _Field("Vertical derivative of the residual", "mGal/km", lambda r: r.gradient[0]),
    "horizontal gradient": _Field("Horizontal gradient of the residual", "mGal/km", lambda r: r.gradient[1]),
    "tilt": _Field("Tilt of the residual", "rad", lambda r: np.arctan2(*r.gradient)),
    "band 10-40 km": _Field(
        "Bouguer anomaly between 10 and 40 km of continuation",
        "mGal",
        lambda a: a.continued(10e3) - a.continued(40e3),
        True,
    ),
    "band 40-120 km": _Field(
        "Bouguer anomaly between 40 and 120 km of continuation",
        "mGal",
        lambda a: a.continued(40e3) - a.continued(120e3),
        True,
    ),
    "gaussian 100 km": _Field(
        "Bouguer anomaly less a Gaussian regional field of 100 km",
        "mGal",
        lambda a: gaussian_highpass(a.values, a.grid, wavelength_m=100e3),
        True,
    ),
    "butterworth 100 km": _Field(
        "Bouguer anomaly less a Butterworth regional field of 100 km",
        "mGal",
        lambda a: butterworth_highpass(a.values, a.grid, wavelength_m=100e3),
        True,
    ),
    "trend 2": _Field(
        "Bouguer anomaly less a polynomial trend of degree 2",
        "mGal",
        lambda a: polynomial_residual(a.values, degree=2),
        True,
    ),
}
_DEFAULT_FIELDS = ("residual", "vertical derivative", "horizontal gradient")


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
        of_residual = Anomaly(residual, grid)
        of_bouguer = None if bouguer is None else Anomaly(bouguer, grid, continued)
        first = []
        for name in fields:
            field = FIELDS[name]
            require_bouguer(field, is_there=of_bouguer is not None)
            first.append(field.make(of_bouguer if field.of_bouguer and of_bouguer else of_residual))
    return np.stack([*first, *extra]).astype("float32")


def require_bouguer(field: _Field, *, is_there: bool) -> None:
    """Refuse to make of a residual what is made of the Bouguer anomaly."""
    if field.of_bouguer and not is_there:
        raise UserError(
            f"'{field.quantity}' is made from the Bouguer anomaly; a residual raster came.",
            "Give the Bouguer raster, or train a model whose bands (BANDS) are made from the residual.",
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
        entries = [("residual", f"Residual Bouguer anomaly, {colour}", "", "rgb") for colour in COLOURS]
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
