"""What a prediction refuses or doubts before it starts, each in one sentence with its remedy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.model_card import Card
from ...geophysics.grids import Grid
from ...models.inference.ensemble import Scale
from ..inputs.extra_bands import _bands_for
from ..inputs.scene import _Scene
from ..reporting import Reporter
from ..safety.memory_and_disk import CLASS_BYTES, FLOAT_BYTES, _require_space

_REFUSED_SPACING, _DOUBTED_SPACING = 4.0, 1.5  # times the cell size that the model was trained at
_OTHER_UNIT = 1000.0  # times: no survey is so much finer or coarser, its coordinates are in another unit
_DOUBTED_SPREAD = 3.0  # times the standard deviation that the model was trained at
_DOUBTED_MEAN = 3.0  # standard deviations of the training ground between the means
_UNITS = {
    10.0: "um/s2 (gravity units), which are a tenth of a mGal",
    1e-5: "m/s2",
}  # by factor
_UNIT_MARGIN = 2.0  # times, by which a spread may differ from that factor
_FLOATS = ("confidence", "entropy", "disagreement")
_CLASSES = ("output", "second", "composite", "marked")


def _check_extra(card: Card, job: PredictJob, reporter: Reporter) -> None:
    """Refuse further rasters that are not those the model was trained with, and doubt other names."""
    bands = _bands_for(card, job.extra)
    if bands:
        reporter.info(f"Further bands: {'; '.join(map(str, bands))}.")
    names = [band["quantity"] for band in card.bands if band["source"] == "extra"]
    other = [
        f"{band.name} for {name}"
        for band, name in zip(bands, names)
        if name not in (band.name, Path(band.file).stem)
    ]
    if other:
        reporter.warning(
            f"Further bands with other names are taken in their order: {', '.join(other)}. Check that they "
            "show the same quantities as those that the model was trained with."
        )


def _check_spacing(card: Card, grid: Grid, reporter: Reporter) -> None:
    """Refuse cells of another unit or of a size that the model was not trained at; doubt those in between."""
    here, there = grid.spacing_m[1], card.spacing_m[1]
    sizes = f"The raster's cells are {here:.3g} m, the model was trained at {there:.3g} m"
    ratio = max(here / there, there / here)
    if ratio > _OTHER_UNIT:
        raise UserError(
            f"{sizes}: the coordinates are not in the unit of the raster's CRS "
            f"({grid.crs.to_string()[:40]}).",
            "Assign the CRS that the coordinates belong to (Raster > Projections > Assign projection).",
        )
    if ratio > _REFUSED_SPACING:
        raise UserError(
            f"{sizes}.", "Resample the raster to the model's spacing, or train a model on this raster."
        )
    if ratio > _DOUBTED_SPACING:
        reporter.warning(f"{sizes}; the prediction may suffer.")


def _check_size(grid: Grid, scales: Sequence[Scale]) -> None:
    """Refuse a raster on which not even one window of the smallest scale has room."""
    smallest = min(scales, key=lambda scale: scale.side_cells)
    if min(grid.shape) < smallest.side_cells:
        pixels = -(-smallest.window_px // min(grid.shape))
        raise UserError(
            f"The raster has {grid.shape[0]} x {grid.shape[1]} cells, a window of the model has "
            f"{smallest.side_cells} x {smallest.side_cells}.",
            f"Give a larger part of the raster, or smaller windows by drawing a cell with {pixels} pixels "
            "(PIXELS).",
        )


def _check_residual(card: Card, scene: _Scene, reporter: Reporter) -> None:
    """Refuse a residual of another height than the model was trained with; doubt one of other values."""
    height_m = card.residual["height_m"]
    if height_m is None and scene.is_made:
        raise UserError(
            "The model was trained on a residual raster without a known height; a Bouguer raster came.",
            "Give the residual anomaly, made as the one that the model was trained on (QUANTITY=residual).",
        )
    if height_m and scene.height_m and scene.height_m != height_m:
        raise UserError(
            f"The residual was made with {scene.height_m:g} m of upward continuation, the model was "
            f"trained with {height_m:g} m.",
            f"Give the Bouguer raster, or a residual raster made with HEIGHT={height_m:g}.",
        )
    known = next((band for band in card.bands if band["transform"] == "residual"), None)
    if known is None:
        return
    description = (
        f"The residual is {scene.mean:.3g} mGal on average and varies by {scene.spread:.2g} mGal here; "
        f"where the model was trained it was {known['mean']:.3g} and varied by {known['std']:.2g}"
    )
    cause = _likely_cause(scene, known["mean"], known["std"])
    if cause:
        reporter.warning(f"{description}: {cause}")


def _likely_cause(scene: _Scene, mean: float, std: float) -> str:
    """Why a residual is unlike that of the training ground; empty where it is like it."""
    factor = scene.spread / std
    for unit_factor, unit in _UNITS.items():
        if unit_factor / _UNIT_MARGIN < factor < unit_factor * _UNIT_MARGIN and not scene.is_made:
            return f"its values are likely in {unit}. Convert them, or name the unit in the band."
    if not scene.is_made and abs(scene.mean - mean) > _DOUBTED_MEAN * std:
        return "it is likely a Bouguer anomaly, regional field and all. Say so (QUANTITY=bouguer)."
    if not 1 / _DOUBTED_SPREAD < factor < _DOUBTED_SPREAD:
        return "check its unit, and that the raster is a Bouguer or residual anomaly."
    return ""


def _check_outputs(job: PredictJob, grid: Grid, n_classes: int, *, in_parts: bool = False) -> None:
    """Refuse a folder that is not there or cannot be written to, and a disk that is too small."""
    bands = dict.fromkeys(_FLOATS, FLOAT_BYTES) | dict.fromkeys(_CLASSES, CLASS_BYTES)
    bands |= {"probabilities": n_classes * FLOAT_BYTES, "distance": 2 * FLOAT_BYTES}
    copies = 2.4 if job.cog else 1.0  # with overviews, while the plain raster is still there
    n_cells = grid.shape[0] * grid.shape[1]
    sizes = {name: int(n_cells * size * copies) for name, size in bands.items() if getattr(job, name)}
    if job.polygons:
        sizes["polygons"] = 0  # their number is not known yet
        if not job.confidence:
            sizes["output"] += int(n_cells * FLOAT_BYTES)
    wanted = [(getattr(job, name), size) for name, size in sizes.items()]
    if in_parts:  # all parts lie beside what is made of them
        wanted.append((job.output, int(n_cells * (n_classes + 1) * FLOAT_BYTES)))
    _require_space(wanted)
