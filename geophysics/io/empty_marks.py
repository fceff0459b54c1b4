"""Values that stand for 'no data' though nothing declares them, found while a raster is read.

A mark lies at an end of the values, is the same number in many cells, and is far from all others; or it is
one of the numbers that programs write (-9999, 1e20, -32768). A clipped plateau has neighbours just below it,
an outlier was measured once, and rasters of a few values (classes, masks) have no spread to be far from.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from ...contract.errors import UserError
from ...contract.language import tr

_SAMPLE_CELLS = 200_000  # of a raster, where all values cannot be counted
_FEW_VALUES = 12  # a raster with no more distinct values holds classes, which have no spread
_LEAST_CELLS, _LEAST_SHARE = 4, 0.005  # that an unknown number fills before it is taken for a mark
_FAR, _VERY_FAR = 1.0, 5.0  # times the range of the rest: an unknown number that fills much, or few cells
_FAR_KNOWN = 0.25  # times the range of the rest: a number that programs write
_CROWDED = 10.0  # times as many cells as all values within 1 % of it: a mark amid the values
_LEAST_ALONE = 999  # of a mark in a raster that has no range to be far from
_DOUBTED_ZEROS = 0.01  # of the cells
_NEARLY = 0.02  # of that distance
_APART = 0.05  # of the range of the rest, between 0 and the nearest value: a clipped plateau has neighbours
_HUGE = 1e9  # no quantity of geophysics is as large
_REPEATED_DIGIT = re.compile(r"([789])\1{2,}(\.\1*)?")
_WRITTEN = (32767.0, 32768.0, 65535.0, 2147483647.0, 2147483648.0, 4294967295.0)


@dataclass(frozen=True)
class _End:
    """The least or the largest value: itself, the cells that have it, and the value next to it."""

    value: float
    cells: int
    next: float

    @property
    def gap(self) -> float:
        """How far it is from the next value."""
        return abs(self.value - self.next)


class _MarkDetector:
    """Keeps the extremes of all values and a sample of them; `mark()` gives a value that looks like no data.

    Parameters
    ----------
    n_cells : int
        Of the whole raster.
    raw : (scale, offset, dtype)
        How a stored number becomes a value: marks are often the limits of a type.
    """

    def __init__(self, n_cells: int, raw: tuple[float, float, str] = (1.0, 0.0, "float32")):
        self.step, self.raw = max(1, n_cells // _SAMPLE_CELLS), raw
        self.ends: list[_End] = []  # of the values, and of the values with their sign turned
        self.samples: list[np.ndarray] = []

    def add(self, values: np.ndarray) -> None:
        """Take values, NaN where there is no data."""
        flat = values.reshape(-1)
        ends = [_end_of(flat, sign, old) for sign, old in zip((1, -1), self.ends or (None, None))]
        found = [end for end in ends if end is not None]
        if not found:
            return
        self.ends = found
        sample = flat[:: self.step]
        self.samples.append(sample[np.isfinite(sample)])

    @property
    def sample(self) -> np.ndarray:
        """A sample of the values, without NaN."""
        return np.concatenate(self.samples) if self.samples else np.empty(0, "float32")

    def mark(self) -> float | None:
        """A value that is likely a mark for empty cells, or None."""
        if not self.ends:
            return None
        sample = self.sample
        values, counts = np.unique(sample, return_counts=True)
        low, high = self.ends[0], _End(-self.ends[1].value, self.ends[1].cells, -self.ends[1].next)
        n_values = sample.size * self.step
        rest = high.next - low.next  # the range between both ends
        if low.value == high.value and self._is_written(low.value) and abs(low.value) >= _LEAST_ALONE:
            return low.value  # in every cell
        for end in (low, high):
            if np.isfinite(end.next) and self._is_mark(end, rest, n_values, len(values)):
                return end.value
        return self._mark_amid(values, counts)

    def check(self, name: str) -> None:
        """Refuse a raster that holds an undeclared mark."""
        mark = self.mark()
        if mark is not None:
            raise UserError(
                tr("In {name} the value {mark:g} fills cells far from all other values.").format(
                    name=name, mark=mark
                ),
                _remedy_of(mark),
            )

    def _is_mark(self, end: _End, rest: float, n_values: int, n_distinct: int) -> bool:
        """Whether an end of the values is a mark, by its distance from the rest."""
        is_known = self._is_written(end.value)
        if rest <= 0 or n_distinct <= _FEW_VALUES:
            return is_known and abs(end.value) >= _LEAST_ALONE and abs(end.value) > 10 * abs(end.next)
        if is_known and end.gap > _FAR_KNOWN * rest:
            return True
        is_much = end.cells >= max(_LEAST_CELLS, _LEAST_SHARE * n_values)
        return (is_much and end.gap > _FAR * rest) or (
            end.cells >= _LEAST_CELLS and end.gap > _VERY_FAR * rest
        )

    def _mark_amid(self, values: np.ndarray, counts: np.ndarray) -> float | None:
        """A number that programs write, in far more cells than the numbers around it."""
        if len(values) <= _FEW_VALUES:
            return None
        total = counts.sum()
        for place in np.flatnonzero(counts >= max(_LEAST_CELLS, _LEAST_SHARE * total)):
            value = float(values[place])
            near = np.abs(values - values[place]) <= 0.01 * abs(value)
            if self._is_written(value) and counts[place] >= _CROWDED * (counts[near].sum() - counts[place]):
                return value
        return None

    def _is_written(self, value: float) -> bool:
        """Whether programs write this number, or the stored one it comes from, for 'no data'."""
        scale, offset, dtype = self.raw
        stored = (value - offset) / scale if scale else value
        if dtype.startswith(("int", "uint")) and dtype != "uint8":
            limits = np.iinfo(dtype)
            if round(stored) in {limits.min, limits.max, limits.min + 1} - {0, 1}:
                return True
        return _is_usual_mark(value) or _is_usual_mark(stored)


def _remedy_of(mark: float) -> str:
    """What to do about a number that looks like a mark."""
    return tr(
        "{mark:g} looks like a mark for empty cells: declare it as the raster's nodata value, or name it "
        "under NODATA, and run again."
    ).format(mark=mark)


def _is_usual_mark(value: float) -> bool:
    """Whether a number is one that programs write for 'no data'.

    >>> [_is_usual_mark(v) for v in (-999.0, 9999.9, -88888.0, 1e20, -327.68, -1.70141e38)]
    [True, True, True, True, True, True]
    >>> [_is_usual_mark(v) for v in (0.0, -99.0, 1000.0, 712.5)]
    [False, False, False, False]
    """
    size = abs(float(value))
    if size >= _HUGE:
        return True
    text = np.format_float_positional(np.float32(size), trim="-")
    of_integers = any(abs(size * 10**n - w) < 1e-3 * 10**n for n in range(4) for w in _WRITTEN)
    return _REPEATED_DIGIT.fullmatch(text) is not None or (size > 3 and of_integers)


def doubtful_zeros(values: np.ndarray, name: str) -> list[str]:
    """A sentence where many cells are exactly 0 and hardly any nearly so; programs fill what is empty with 0.

    Differences, thresholds and models have such zeros too, so they are not refused.
    """
    zeros, rest = np.count_nonzero(values == 0), values[(values != 0) & np.isfinite(values)]
    if zeros < max(_LEAST_CELLS, _DOUBTED_ZEROS * (zeros + rest.size)) or not rest.size:
        return []
    found, counts = np.unique(rest, return_counts=True)
    near = np.abs(rest).min() if found[0] * found[-1] > 0 else np.inf
    reach = _APART * (found[-1] - found[0])
    is_crowd = zeros >= _CROWDED * max(counts.max(), np.count_nonzero(np.abs(rest) < _NEARLY * reach))
    if len(found) <= _FEW_VALUES or near < reach or not is_crowd:
        return []
    share = zeros / (zeros + rest.size)
    return [
        tr(
            "In {name} {share:.1%} of the cells are exactly 0 and hardly any nearly so. If they "
            "are cells without data, declare 0 as the raster's nodata value, or name it under "
            "NODATA."
        ).format(name=name, share=share)
    ]


def _end_of(values: np.ndarray, sign: int, old: _End | None) -> _End | None:
    """The least of values * sign together with what was found before."""
    least = sign * float(
        np.fmin.reduce(values, initial=np.inf) if sign > 0 else np.fmax.reduce(values, initial=-np.inf)
    )
    if least == np.inf:
        return old
    if old is not None and least > old.value:
        return _End(old.value, old.cells, min(old.next, least)) if least < old.next else old
    at = sign * least
    cells = int(np.count_nonzero(values == np.float32(at)))
    if sign > 0:
        after = float(np.fmin.reduce(values, initial=np.inf, where=values > np.float32(at)))
    else:
        after = -float(np.fmax.reduce(values, initial=-np.inf, where=values < np.float32(at)))
    if old is None or least < old.value:
        return _End(least, cells, after if old is None else min(after, old.value))
    return _End(least, cells + old.cells, min(after, old.next))
