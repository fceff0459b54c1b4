"""The report on an estimate of the depth to bedrock: maps, and the test at held-out drillholes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.colors import Normalize

from ..contract.language import mark, tr
from ..geology.legend import COVER
from ..geology.thickness.depth import DepthEstimate
from ..geology.thickness.held_out import HeldOut
from ..geophysics.grids import Grid
from .class_maps import _relief
from .figures import (
    EMPTY,
    INK,
    MAP_PX,
    METHOD_COLOURS,
    MISS,
    PAGE,
    STYLE,
    _in_figure,
    _new_figure,
    _plain_axes,
    _png_uri,
)
from .page import Block, _Figure, _Page, _Table, _Text
from .text import _percent

_FEW_HOLES = 20  # that reached bedrock
_LEAST_SHOWN_M = 1.0  # of a logarithmic axis
_MUCH_DEEPER = 0.05  # share of the cover that is deeper than any hole


@dataclass(frozen=True)
class DepthReport:
    """What an estimate says.

    Parameters
    ----------
    classes : uint8, shape grid.shape, of the map
    at : (2, n), columns and rows of the used holes
    sentences : what was read
    """

    estimate: DepthEstimate
    grid: Grid
    classes: np.ndarray
    at: np.ndarray
    sentences: Sequence[str]

    @property
    def headline(self) -> str:
        """The result in three sentences."""
        covered = self.estimate.depth_m[1][self.classes == COVER]
        low, middle, high = np.nanquantile(covered, [0.1, 0.5, 0.9])
        held_out = self.estimate.held_out
        ours, nearest = self._median_errors
        return tr(
            "Half of the cover is thicker than {middle:.0f} m, a tenth thicker than {high:.0f} m and a tenth "
            "thinner than {low:.0f} m. The band from 10 to 90 % holds {covered:.0%} of {n} drillholes that "
            "were held out; 80 % are wanted. Half of those that reached bedrock are predicted to "
            "{ours:.0f} m, and to {nearest:.0f} m by the depth of the nearest other drillhole."
        ).format(
            low=low,
            middle=middle,
            high=high,
            n=len(held_out.depth_m),
            ours=ours,
            nearest=nearest,
            covered=float(held_out.covered.mean()),
        )

    @property
    def _median_errors(self) -> tuple[float, float]:
        """Median error where bedrock was reached, m: of the estimate, and of the nearest hole's depth."""
        found = self.estimate.held_out
        ours, nearest = (
            np.abs(v - found.depth_m)[found.is_reached] for v in (found.median_m, found.nearest_m)
        )
        return float(np.median(ours)), float(np.nanmedian(nearest))

    @property
    def warnings(self) -> Iterator[str]:
        """Reasons to trust the estimate less."""
        held_out, covered = self.estimate.held_out, self.classes == COVER
        n = int(held_out.is_reached.sum())
        if n < _FEW_HOLES:
            yield tr(
                "Only {n} drillholes reached bedrock: the band of the depth rests on little, and so does "
                "the test of it."
            ).format(n=n)
        ours, nearest = self._median_errors
        if nearest < ours:
            yield tr(
                "The depth of the nearest other drillhole predicts better ({nearest:.0f} m) than this "
                "estimate ({ours:.0f} m): look for wrong depths, and for drillholes that reached bedrock "
                "without saying so."
            ).format(nearest=nearest, ours=ours)
        deepest = float(held_out.depth_m[held_out.is_reached].max())
        beyond = float((self.estimate.depth_m[1][covered] > deepest).mean())
        if beyond > _MUCH_DEEPER:
            yield tr(
                "On {share:.0%} of the cover the median lies below {deepest:.0f} m, deeper than any bedrock "
                "that was drilled: there the depth is extrapolated."
            ).format(share=beyond, deepest=deepest)

    @property
    def _rasters_sentence(self) -> str:
        """Whether further rasters took part."""
        names = [name for name in self.estimate.candidates if name]
        if not names:
            return ""
        text = (
            tr("Used, because they better the prediction of held-out drillholes: {names}.")
            if self.estimate.chosen
            else tr("Left out, because they do not better the prediction of held-out drillholes: {names}.")
        )
        return text.format(names=names[0])

    def write(self, path: str) -> None:
        """Write the page and its file of figures."""
        _Page(tr("Depth to bedrock"), "", list(self._blocks), self._figures).write(path)

    @property
    def _blocks(self) -> Iterator[Block]:
        yield _Text(self.headline, "verdict")
        for sentence in self.warnings:
            yield _Text(sentence, "warning")
        yield _Figure(
            tr(
                "Median depth to bedrock, and width of the band from 10 to 90 % (circles: drillholes that "
                "reached bedrock, triangles: that ended in cover)"
            ),
            self._maps,
        )
        yield _Text(tr("Test at held-out drillholes"), "heading")
        yield _Text(
            tr(
                "Every drillhole was predicted from those of other groups, {n} in all; a group lies about as "
                "far from the other holes as the cover does. A hole that ended in cover counts by the "
                "probability that the band holds a depth beyond its end."
            ).format(n=len(np.unique(self.estimate.held_out.group)))
        )
        yield _Figure(tr("Predicted and drilled depth"), self._scatter)
        yield self._table
        for sentence in filter(None, (self._rasters_sentence, *self.sentences)):
            yield _Text(sentence)

    @property
    def _table(self) -> _Table:
        """Scores of the candidates and of the nearest hole."""
        rows = [
            [
                tr("with {names}").format(names=name) if name else tr("drillholes and outcrop"),
                *_errors(found, found.median_m),
                f"{np.nanmean(found.crps_m):.0f}",
                _percent(found.covered.mean()),
            ]
            for name, found in self.estimate.candidates.items()
        ]
        found = self.estimate.held_out
        rows.append([tr("depth of the nearest drillhole"), *_errors(found, found.nearest_m), "–", "–"])
        columns = tr("Method"), tr("Median error, m"), tr("Mean error, m"), tr("CRPS, m"), tr("Held, %")
        return _Table(columns, rows)

    @property
    def _maps(self) -> str:
        """Median and width of the band as pictures, the holes on top."""
        step = max(1, -(-max(self.grid.shape) // MAP_PX))
        low, median, high = self.estimate.depth_m[:, ::step, ::step]
        is_cover = self.classes[::step, ::step] == COVER
        figure = _new_figure((PAGE, PAGE / 2 * _relief(self.grid.shape, self.grid) + 0.8))
        titles = mark("Median depth (m)"), mark("Width of the band (m)")
        for number, (values, title) in enumerate(zip((median, high - low), titles), 1):
            axes = figure.add_subplot(1, 2, number)
            axes.set_facecolor(EMPTY)
            shown = np.where(is_cover, values, np.nan)
            most = float(np.nanquantile(shown, 0.99))
            image = axes.imshow(shown, cmap="YlGnBu", norm=Normalize(0, most), interpolation="nearest")
            reached = self.estimate.held_out.is_reached
            for which, marker in ((reached, "o"), (~reached, "v")):
                axes.plot(*(self.at[:, which] / step), marker, color=INK, ms=3, mfc="white", mew=0.8)
            axes.set(xticks=[], yticks=[])
            axes.set_title(_in_figure(title), loc="left", **STYLE)
            figure.colorbar(image, ax=axes, shrink=0.8)
        return _png_uri(figure)

    @property
    def _scatter(self) -> str:
        """Predicted quantiles over the depth drilled, both logarithmic."""
        found = self.estimate.held_out
        figure = _new_figure((4.6, 4.2))
        axes = _plain_axes(figure, 1, 1, 1)
        names = mark("bedrock reached"), mark("ended in cover")
        for which, marker, colour, name in (
            (found.is_reached, "o", METHOD_COLOURS[0], names[0]),
            (~found.is_reached, ">", MISS, names[1]),
        ):
            if which.any():
                bars = found.median_m - found.low_m, found.high_m - found.median_m
                axes.errorbar(
                    found.depth_m[which],
                    found.median_m[which],
                    [side[which] for side in bars],
                    fmt=marker,
                    color=colour,
                    ms=4,
                    lw=0.7,
                    label=_in_figure(name),
                )
        ends = [max(found.depth_m.min(), _LEAST_SHOWN_M), found.depth_m.max()]
        axes.plot(ends, ends, color=INK, lw=0.8)
        axes.set(xscale="log", yscale="log")
        axes.set_xlabel(_in_figure(mark("drilled depth (m)")), **STYLE)
        axes.set_ylabel(_in_figure(mark("predicted depth (m)")), **STYLE)
        axes.legend(frameon=False, fontsize=8)
        return _png_uri(figure)

    @property
    def _figures(self) -> dict[str, Any]:
        """The same for machines."""
        found = self.estimate.held_out
        return {
            "held out": len(found.depth_m),
            "reached": int(found.is_reached.sum()),
            "groups": len(np.unique(found.group)),
            "covered": float(found.covered.mean()),
            "crps m": float(np.nanmean(found.crps_m)),
            "scale": self.estimate.scale,
            "power": self.estimate.power,
            "rasters": self.estimate.chosen,
            "candidates": {
                name: {"covered": float(h.covered.mean()), "crps m": float(np.nanmean(h.crps_m))}
                for name, h in self.estimate.candidates.items()
            },
        }


def _errors(found: HeldOut, predicted_m: np.ndarray) -> tuple[str, str]:
    """Median and mean of the absolute error where bedrock was reached, m."""
    errors = np.abs(predicted_m - found.depth_m)[found.is_reached]
    return f"{np.nanmedian(errors):.0f}", f"{np.nanmean(errors):.0f}"
