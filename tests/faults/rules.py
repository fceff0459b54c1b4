"""Independent rules for results: as the plain form gives it, of known shares or shape, or valid at least."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio

from .case import Bench, Outcome
from .content import read_names, read_values, shares
from .oracles import Check


def same_values(name: str, reference: str, *, tolerance: float = 0.02, flipped: bool = False) -> Check:
    """The float raster `out/NAME` equals a known one, empty cells too."""

    def check(bench: Bench, outcome: Outcome) -> str:
        found, wanted = read_values(bench.out / name), bench.known[reference]
        if found.shape != wanted.shape:
            return f"{found.shape} cells for {wanted.shape}"
        lacking = int((np.isnan(found) != np.isnan(wanted)).sum())
        if lacking:
            return f"{lacking} cells are empty in one of the two alone"
        off = float(np.nanmax(np.abs(found - wanted)))
        return f"off by up to {off:.3g}" if off > tolerance else ""

    return check


def same_names(name: str, reference: str, *, least: float = 0.995) -> Check:
    """The class raster `out/NAME` names the same class in the cells as a known one."""

    def check(bench: Bench, outcome: Outcome) -> str:
        found, wanted = read_names(bench.out / name), bench.known[reference]
        if found.shape != wanted.shape:
            return f"{found.shape} cells for {wanted.shape}"
        same = float((found == wanted).mean())
        return f"only {same:.1%} of the cells have the same class" if same < least else ""

    return check


def has_shares(
    wanted: dict[str, float], *, name: str = "classes.tif", tolerance: float = 0.03, others: bool = False
) -> Check:
    """The class raster has these names with these shares, and no other name unless `others`."""

    def check(bench: Bench, outcome: Outcome) -> str:
        found = shares(bench.out / name)
        for key, share in wanted.items():
            if abs(found.get(key, 0.0) - share) > tolerance:
                return f"'{key}' has {found.get(key, 0.0):.1%} for {share:.1%}, of {found}"
        extra = {k: v for k, v in found.items() if k not in wanted and v > tolerance}
        return f"unexpected {extra}" if extra and not others else ""

    return check


def never_bedrock(*values: str, name: str = "classes.tif") -> Check:
    """None of these values of the map is a bedrock class."""

    def check(bench: Bench, outcome: Outcome) -> str:
        found = [
            v for v in shares(bench.out / name) if v.strip().casefold() in {x.casefold() for x in values}
        ]
        return f"{found} are bedrock classes" if found else ""

    return check


def valid_classes(name: str, shape: tuple[int, int]) -> Check:
    """A class raster of this shape whose every value its own legend names, with names of text."""

    def check(bench: Bench, outcome: Outcome) -> str:
        found = read_names(bench.out / name)
        if found.shape != shape:
            return f"{found.shape} cells for {shape}"
        return "" if (found != "").any() else "not one cell has a class"

    return check


def valid_shares(name: str) -> Check:
    """A float raster from 0 to 1, or empty."""

    def check(bench: Bench, outcome: Outcome) -> str:
        values = read_values(bench.out / name)
        with np.errstate(invalid="ignore"):
            bad = int(((values < 0) | (values > 1.0001)).sum())
        return f"{bad} cells beyond 0 to 1" if bad else "" if np.isfinite(values).any() else "all cells empty"

    return check


def scores_one(method: str = "Prediction") -> Check:
    """An evaluation of a raster against itself gives accuracy 1."""

    def check(bench: Bench, outcome: Outcome) -> str:
        found = outcome.result["facts"]["scores"].get(method, {}).get("accuracy")
        return "" if found is not None and abs(found - 1) < 1e-9 else f"accuracy {found} for 1"

    return check


def files_exist(*names: str) -> Check:
    """These outputs are there and not empty."""

    def check(bench: Bench, outcome: Outcome) -> str:
        absent = [n for n in names if not (bench.out / n).is_file() or not (bench.out / n).stat().st_size]
        return f"{absent} are not there" if absent else ""

    return check


def reads_back(path: Path, check_values: bool = True) -> str:
    """What is wrong with a raster that is read to its last block."""
    try:
        with rasterio.open(path) as source:
            source.read()
    except rasterio.errors.RasterioError as error:
        return f"{path.name} cannot be read back: {error}"
    return ""
