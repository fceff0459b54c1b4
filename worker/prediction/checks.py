"""What a prediction refuses or doubts before it starts, each in one sentence with its remedy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...contract.card_inputs import require_inputs
from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.language import mark, tr, tr_marked
from ...contract.model_card import Card
from ...geophysics.grids import Grid
from ...models.inference.ensemble import Scale
from ..inputs.magnetic_bands import _bands_for
from ..inputs.scene import _Scene
from ..reporting import Reporter
from ..safety.memory_and_disk import CLASS_BYTES, FLOAT_BYTES, _require_space

_REFUSED_SPACING, _DOUBTED_SPACING = 4.0, 1.5  # times the cell size that the model was trained at
_OTHER_UNIT = 1000.0  # times: no survey is so much finer or coarser, its coordinates are in another unit
_DOUBTED_SPREAD = 3.0  # times the standard deviation that the model was trained at
_DOUBTED_MEAN = 3.0  # standard deviations of the training ground between the means
_UNITS = {
    10.0: mark("um/s2 (gravity units), which are a tenth of a mGal"),
    1e-5: "m/s2",
}  # by factor
_UNIT_MARGIN = 2.0  # times, by which a spread may differ from that factor
_FLOATS = ("confidence", "entropy", "disagreement")
_CLASSES = ("output", "second", "composite", "marked")


def _check_inputs(card: Card, job: PredictJob) -> None:
    """Refuse a job that lacks a kind of raster which the model reads."""
    given = {name: bool(getattr(job, name)) for name in ("magnetic", "extra", "lines")}
    require_inputs(card, gravity=bool(job.input), **given)


def _check_extra(card: Card, job: PredictJob, reporter: Reporter) -> None:
    """Refuse further rasters that are not those the model was trained with, and doubt other names."""
    bands = _bands_for(card, job)
    if bands:
        reporter.info(tr("Further bands: {bands}.").format(bands="; ".join(map(str, bands))))
    names = [band["quantity"] for band in card.bands if band["source"] == "extra"]
    other = [
        tr("{given} for {wanted}").format(given=band.name, wanted=name)
        for band, name in zip(bands, names)
        if name not in (band.name, Path(band.file).stem)
    ]
    if other:
        reporter.warning(
            tr(
                "Further bands with other names are taken in their order: {other}. Check that they "
                "show the same quantities as those that the model was trained with."
            ).format(other=", ".join(other))
        )


def _check_spacing(card: Card, grid: Grid, reporter: Reporter) -> None:
    """Refuse cells of another unit or of a size that the model was not trained at; doubt those in between."""
    here, there = grid.spacing_m[1], card.spacing_m[1]
    ratio = max(here / there, there / here)
    if ratio > _OTHER_UNIT:
        text = tr(
            "The raster's cells are {here:.3g} m, the model was trained at {there:.3g} m: the "
            "coordinates are not in the unit of the raster's CRS ({crs})."
        )
        raise UserError(
            text.format(here=here, there=there, crs=grid.crs.to_string()[:40]),
            tr("Assign the CRS that the coordinates belong to (Raster > Projections > Assign projection)."),
        )
    if ratio > _REFUSED_SPACING:
        text = tr("The raster's cells are {here:.3g} m, the model was trained at {there:.3g} m.")
        raise UserError(
            text.format(here=here, there=there),
            tr("Resample the raster to the model's spacing, or train a model on this raster."),
        )
    if ratio > _DOUBTED_SPACING:
        text = tr(
            "The raster's cells are {here:.3g} m, the model was trained at {there:.3g} m; the prediction may "
            "suffer."
        )
        reporter.warning(text.format(here=here, there=there))


def _check_size(grid: Grid, scales: Sequence[Scale]) -> None:
    """Refuse a raster on which not even one window of the smallest scale has room."""
    smallest = min(scales, key=lambda scale: scale.side_cells)
    if min(grid.shape) < smallest.side_cells:
        pixels = -(-smallest.window_px // min(grid.shape))
        raise UserError(
            tr(
                "The raster has {rows} x {cols} cells, a window of the model has {side_cells} x {side_cells}."
            ).format(rows=grid.shape[0], cols=grid.shape[1], side_cells=smallest.side_cells),
            tr(
                "Give a larger part of the raster, or smaller windows by drawing a cell with {pixels} "
                "pixels (PIXELS)."
            ).format(pixels=pixels),
        )


def _check_residual(card: Card, scene: _Scene, reporter: Reporter) -> None:
    """Refuse a residual of another height than the model was trained with; doubt one of other values."""
    height_m = card.residual["height_m"]
    if height_m is None and scene.is_made:
        raise UserError(
            tr("The model was trained on a residual raster without a known height; a Bouguer raster came."),
            tr(
                "Give the residual anomaly, made as the one that the model was trained on "
                "(QUANTITY=residual)."
            ),
        )
    if height_m and scene.height_m and scene.height_m != height_m:
        raise UserError(
            tr(
                "The residual was made with {height_m:g} m of upward continuation, the model was "
                "trained with {wanted_m:g} m."
            ).format(height_m=scene.height_m, wanted_m=height_m),
            tr("Give the Bouguer raster, or a residual raster made with HEIGHT={height_m:g}.").format(
                height_m=height_m
            ),
        )
    known = next((band for band in card.bands if band["transform"] == "residual"), None)
    if known is None:
        return
    cause = _likely_cause(scene, known["mean"], known["std"])
    if cause:
        text = tr(
            "The residual is {mean:.3g} mGal on average and varies by {spread:.2g} mGal here; where the "
            "model was trained it was {known_mean:.3g} and varied by {known_spread:.2g}: {cause}"
        )
        reporter.warning(
            text.format(
                mean=scene.mean,
                spread=scene.spread,
                known_mean=known["mean"],
                known_spread=known["std"],
                cause=cause,
            )
        )


def _likely_cause(scene: _Scene, mean: float, std: float) -> str:
    """Why a residual is unlike that of the training ground; empty where it is like it."""
    factor = scene.spread / std
    for unit_factor, unit in _UNITS.items():
        if unit_factor / _UNIT_MARGIN < factor < unit_factor * _UNIT_MARGIN and not scene.is_made:
            text = tr("its values are likely in {unit}. Convert them, or name the unit in the band.")
            return text.format(unit=tr_marked(unit))
    if not scene.is_made and abs(scene.mean - mean) > _DOUBTED_MEAN * std:
        return tr("it is likely a Bouguer anomaly, regional field and all. Say so (QUANTITY=bouguer).")
    if not 1 / _DOUBTED_SPREAD < factor < _DOUBTED_SPREAD:
        return tr("check its unit, and that the raster is a Bouguer or residual anomaly.")
    return ""


def _check_outputs(job: PredictJob, grid: Grid, n_classes: int, *, in_parts: bool = False) -> None:
    """Refuse a folder that is not there or cannot be written to, and a disk that is too small."""
    bands = dict.fromkeys(_FLOATS, FLOAT_BYTES) | dict.fromkeys(_CLASSES, CLASS_BYTES)
    bands |= {"probabilities": n_classes * FLOAT_BYTES, "distance": 2 * FLOAT_BYTES}
    bands |= {"set": (n_classes + 1) * CLASS_BYTES}
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
