"""A raster of class probabilities, as a prediction writes it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...contract.errors import require
from ...contract.language import tr
from ...geophysics.grids import Grid
from ...geophysics.io.band_file import RasterBand, band_name, data_bands
from ...geophysics.io.rasters import file_name, grid_of, opened
from ..safety.memory_and_disk import _require_memory

_CELL_BYTES = 40  # of a class, while sites are ranked
_SLACK = 0.02  # by which probabilities may miss a sum of 1: they are rounded, or packed into few bits
_ENGLISH = "Probability of {name}"


@dataclass(frozen=True)
class _Probabilities:
    """Class probabilities, float32 (n_classes, rows, cols), NaN where nothing is predicted."""

    values: np.ndarray
    names: list[str]
    grid: Grid
    file: str

    @classmethod
    def read(cls, path: str) -> _Probabilities:
        """Read all bands.

        Raises
        ------
        UserError
            For a raster that holds no probabilities.
        """
        with opened(path) as source:
            file, bands = file_name(source), data_bands(source)
            _require(len(bands) > 1, tr("{file} has one band.").format(file=file))
            grid = grid_of(source)[0]
            _require_memory(grid, _CELL_BYTES * len(bands))
            values = np.stack([RasterBand(source, band).rows(0, grid.shape[0]) for band in bands])
            names = [_class_name(band_name(source, band)) for band in bands]
        unknown = ~np.isfinite(values).all(axis=0)
        _require(not unknown.all(), tr("{name} has no data in any cell.").format(name=file))
        least, most = float(np.nanmin(values)), float(np.nanmax(values))
        total = values[:, ~unknown].sum(axis=0)
        _require(
            least >= -_SLACK and most <= 1 + _SLACK and bool(np.abs(total - 1).max() < _SLACK),
            tr(
                "{file} holds values from {least:.3g} to {most:.3g}, whose sum over the bands is "
                "{low:.3g} to {high:.3g}."
            ).format(file=file, least=least, most=most, low=float(total.min()), high=float(total.max())),
        )
        values = np.clip(values, 0, None)
        return cls(np.where(unknown, np.float32(np.nan), values / values.sum(axis=0)), names, grid, file)


def _require(condition: bool, found: str) -> None:
    """Refuse what is no raster of class probabilities."""
    require(
        condition,
        tr("{found} Probabilities of at least two classes are wanted.").format(found=found),
        tr("Choose the raster 'Class probabilities' of Predict concealed bedrock (PROBABILITIES)."),
    )


def _class_name(description: str) -> str:
    """The class's name in a band's description, in whichever language it was written.

    >>> _class_name("Probability of Archean"), _class_name("Archean")
    ('Archean', 'Archean')
    """
    for template in (tr("Probability of {name}"), _ENGLISH):
        before, _, after = template.partition("{name}")
        if description.startswith(before) and description.endswith(after):
            return description[len(before) : len(description) - len(after)]
    return description
