"""From rows of class probabilities to files, written as the rows come and put in place together."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.windows import Window

from ...contract.jobs import PredictJob
from ...contract.language import tr, tr_marked
from ...geology.legend import COVER, OUTSIDE, LegendClass
from ...geophysics.grids import Grid
from ...geophysics.io.rasters import NODATA, profile
from ...geophysics.io.replacing import replacing_all
from ...models.evaluation.cover_calibration import UNKNOWN
from ...models.inference.ensemble import NO_CLASS, Rows, Summary, summarise
from ..files.class_file import _as_cog, _class_raster
from ..files.layer_file import _write_polygons
from ..files.styles import _ramp_qml
from ..inputs.scene import _Scene
from .applicability import MARK_OPACITY, MARKS, WITHIN, _Applicability
from .covered import _CoveredRows, _size_classes

_QUEUED = 1  # pieces of rows that wait to be written
TILE_ROWS = 32  # of the outputs: pieces of so many rows fill whole tiles, and no tile is written twice
FAST: dict[str, Any] = {"zlevel": 1, "num_threads": 2, "blockysize": TILE_ROWS, "interleave": "band"}
_MAPPED, _PREDICTED = 1, 2  # in the composite's second band
_FAINTEST, _STRONGEST = 0.25, 0.75  # opacity of predictions in the composite, by confidence; unknown is 0
_UNKNOWN = "#bdbdbd"  # where confidence is unknown


@dataclass(frozen=True)
class _RowBlock:
    """Some rows of a prediction; arrays of shape (n, cols), probabilities (n_classes, n, cols)."""

    first_row: int
    probabilities: np.ndarray
    found: Summary
    deviation: np.ndarray | None  # ensemble standard deviation
    observed: np.ndarray | None
    distance: np.ndarray | None = None
    unlike: np.ndarray | None = None
    marks: np.ndarray | None = None
    drawn: np.ndarray | None = None  # the map as a composite shows it, where that is not as it is observed
    sets: np.ndarray | None = None  # what cannot be ruled out, uint8 (n_classes, n, cols)


def _write_outputs(
    job: PredictJob,
    scene: _Scene,
    rows: Rows,
    *,
    n_classes: int,
    weights: Sequence[float] | np.ndarray,
    applicability: _Applicability | None,
    cover: _CoveredRows | None,
    measure: Callable[[int, np.ndarray, np.ndarray | None], None],
) -> np.ndarray:
    """Write everything that the job asks for, all of it or nothing; gives the cells of each class.

    Parameters
    ----------
    rows : from north to south, (first_row, (n_classes or n_classes + 1, n, cols)): calibrated class
        probabilities, NaN where nothing is predicted; one channel more holds the disagreement
    weights : of the classes where one is chosen; probabilities and confidence stay as they are
    cover : what holds under the cover, of models that were calibrated there
    measure : called with first row, probabilities and deviation of each piece of rows
    """
    # the polygons last: a raster that shares the name of their style file has it
    wanted = dict(sorted(job.written.items(), key=lambda one: one[0] == "polygons"))
    with replacing_all(list(wanted.values())) as temporary:
        paths = dict(zip(wanted, temporary))
        if "polygons" in paths:
            paths.setdefault("confidence", paths["output"].with_name("confidence.tmp.tif"))
        with ExitStack() as stack:
            files = _Files(job, paths, n_classes, scene, stack)
            make = _Summarizer(scene, n_classes, weights, applicability, cover)

            def take(first_row: int, values: np.ndarray) -> None:
                piece = make.piece(first_row, values)
                for write in files.writers:
                    write(piece)
                measure(first_row, piece.probabilities, piece.deviation)

            _call_in_thread(take, _aligned(rows, TILE_ROWS))
        _finish(job, paths, files.known, scene.grid)
    return files.main.counts


class _Files:
    """The open rasters of a job; each takes its part of a _RowBlock."""

    def __init__(
        self, job: PredictJob, paths: Mapping[str, Path], n_classes: int, scene: _Scene, stack: ExitStack
    ):
        self.paths, self.grid, self.stack = paths, scene.grid, stack
        self.known = scene.classes[:n_classes]
        self.writers: list[Callable[[_RowBlock], None]] = []
        tags = {"CONCEALED_BEDROCK_MODEL": ", ".join(Path(path).name for path in (job.model, *job.models))}
        self.main = self.classes("output", self.known, lambda p: [p.found.classes], tags=tags)
        self.classes("second", self.known, lambda p: [p.found.second])
        further = [tr("1 mapped, 2 predicted"), tr("Opacity, 255 for what is mapped")]
        shown = scene.drawn_classes or scene.classes
        self.classes("composite", shown, _composite, further=further, opacity_band=3)
        marks = [replace(one, name=tr_marked(one.name)) for one in MARKS]
        self.classes("marked", marks, lambda p: [p.marks], nodata=0, opacity=MARK_OPACITY)
        unknown = tr("Unknown: outside the area of applicability, or no data"), _UNKNOWN
        self.floats("confidence", [tr("Confidence")], lambda p: [p.found.confidence], unknown=unknown)
        self.floats("entropy", [tr("Entropy, 0 certain, 1 all classes alike")], lambda p: [p.found.entropy])
        names = [tr("Probability of {name}").format(name=c.name) for c in self.known]
        self.floats("probabilities", names, lambda p: p.probabilities)
        self.floats("disagreement", [tr("Ensemble standard deviation")], lambda p: [p.deviation])
        first = tr("Classes that cannot be ruled out")
        ruled = [tr("{name} cannot be ruled out").format(name=c.name) for c in self.known]
        sizes = _size_classes(len(self.known))
        self.classes("set", sizes, lambda p: _set_bands(p.sets), nodata=UNKNOWN, further=ruled, first=first)
        descriptions = [
            tr("Distance to outcrop (km)"),
            tr("Gravity's distance from training (standard deviations)"),
        ]
        self.floats("distance", descriptions, lambda p: [p.distance, p.unlike], most=None)

    def classes(self, name: str, classes: Sequence[LegendClass], bands: Callable, **options: Any):
        """Open a class raster if it is wanted."""
        if name not in self.paths:
            return None
        raster = self.stack.enter_context(
            _class_raster(self.paths[name], self.grid, classes, **options, **FAST)
        )
        self.writers.append(lambda piece: raster.write(piece.first_row, *bands(piece)))
        return raster

    def floats(
        self,
        name: str,
        descriptions: list[str],
        bands: Callable,
        *,
        most: float | None = 1.0,
        unknown: tuple[str, str] | None = None,
    ) -> None:
        """Open a float raster if it is wanted, with a style that runs from 0 to `most`."""
        if name not in self.paths:
            return
        out = self.stack.enter_context(
            _float_raster(self.paths[name], self.grid, descriptions, most, unknown)
        )
        self.writers.append(lambda piece: _write_bands(out, piece.first_row, bands(piece)))


@contextmanager
def _float_raster(
    path: Path,
    grid: Grid,
    descriptions: list[str],
    most: float | None,
    unknown: tuple[str, str] | None,
) -> Iterator:
    """Open a float raster to write by rows; its style file is written next to it."""
    with rasterio.open(path, "w", **profile(grid, len(descriptions)) | FAST) as out:
        for number, text in enumerate(descriptions, 1):
            out.set_band_description(number, text)
        yield out
    if most is not None and len(descriptions) == 1:
        path.with_suffix(".qml").write_text(_ramp_qml(0.0, most, unknown=unknown), encoding="utf-8")


def _write_bands(out, first_row: int, bands) -> None:
    """Write rows of float bands; NaN becomes nodata."""
    window = Window(0, first_row, bands[0].shape[1], bands[0].shape[0])
    for number, values in enumerate(bands, 1):
        out.write(np.where(np.isnan(values), np.float32(NODATA), values), number, window=window)


@dataclass(frozen=True)
class _Summarizer:
    """Makes what is to be written of rows of probabilities."""

    scene: _Scene
    n_classes: int
    weights: Sequence[float] | np.ndarray
    applicability: _Applicability | None
    cover: _CoveredRows | None = None

    def piece(self, first_row: int, values: np.ndarray) -> _RowBlock:
        """Summarise rows, and look up what is known of them."""
        start, stop = first_row, first_row + values.shape[1]
        probabilities, deviation = values[: self.n_classes], None
        if len(values) > self.n_classes:
            deviation = values[-1]
        sets, distance, pooled = None, None, probabilities
        if self.cover:
            probabilities, sets, distance = self.cover.calibrated(start, pooled)
        found = summarise(probabilities, self.weights, chosen_by=pooled)
        observed = None if self.scene.map_observed is None else self.scene.map_observed[start:stop]
        drawn = None if self.scene.drawn is None else self.scene.drawn[start:stop]
        if self.applicability is None:
            return _RowBlock(first_row, probabilities, found, deviation, observed, drawn=drawn, sets=sets)
        distance, unlike = self.applicability.rows(start, stop, distance)
        marks = self.applicability.marks(distance, unlike, found.classes)
        found = replace(found, confidence=np.where(marks == WITHIN, found.confidence, np.float32(np.nan)))
        return _RowBlock(
            first_row, probabilities, found, deviation, observed, distance, unlike, marks, drawn, sets
        )


def _aligned(rows: Rows, height: int) -> Rows:
    """The same rows in pieces that begin at multiples of `height`."""
    first, waiting = -1, []
    for first_row, piece in rows:
        first = first_row if first < 0 else first
        waiting.append(piece)
        while (end := first // height * height + height) <= first + sum(part.shape[1] for part in waiting):
            together = np.concatenate(waiting, axis=1) if len(waiting) > 1 else waiting[0]
            yield first, together[:, : end - first]
            first, waiting = end, [together[:, end - first :]]
    rest = [part for part in waiting if part.shape[1]]
    if rest:
        yield first, np.concatenate(rest, axis=1)


def _call_in_thread(take: Callable[[int, np.ndarray], None], coming: Rows) -> None:
    """Take what comes in a thread of its own, never more than _QUEUED pieces behind."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        waiting: deque[Future[None]] = deque()
        for first_row, values in coming:
            waiting.append(thread.submit(take, first_row, values))
            if len(waiting) > _QUEUED:
                waiting.popleft().result()
        for taken in waiting:
            taken.result()


def _set_bands(sets: np.ndarray | None) -> list[np.ndarray]:
    """How many classes cannot be ruled out, then which."""
    bands = np.asarray(sets)
    return [np.where(bands[0] == UNKNOWN, UNKNOWN, (bands == 1).sum(axis=0)).astype("uint8"), *bands]


def _composite(piece: _RowBlock) -> list[np.ndarray]:
    """Outcrop as mapped and the prediction under cover; which is which; and how opaque each is drawn."""
    shown = np.asarray(piece.observed if piece.drawn is None else piece.drawn)
    is_cover, is_outside = shown == COVER, shown == OUTSIDE
    classes = np.where(is_outside, NO_CLASS, np.where(is_cover, piece.found.classes, shown))
    source = np.where(classes == NO_CLASS, NO_CLASS, np.where(is_cover, _PREDICTED, _MAPPED))
    # A certain prediction stays paler than outcrop, so that the two cannot be confused.
    share = _FAINTEST + (_STRONGEST - _FAINTEST) * np.nan_to_num(piece.found.confidence, nan=0.0)
    opacity = np.where(is_cover, np.rint(255 * share), 255)
    return [classes.astype("uint8"), source.astype("uint8"), opacity.astype("uint8")]


def _finish(job: PredictJob, paths: Mapping[str, Path], known: list[LegendClass], grid: Grid) -> None:
    """What is made of whole rasters: polygons, and Cloud-optimised GeoTIFFs where asked for."""
    if "polygons" in paths:
        _write_polygons(
            paths["polygons"], paths["output"], paths["confidence"], grid, known, sieve_km2=job.sieve_km2
        )
    if not job.confidence and "confidence" in paths:
        paths["confidence"].unlink()
        paths["confidence"].with_suffix(".qml").unlink()
    for name, path in paths.items() if job.cog else ():
        if name != "polygons" and path.exists():
            _as_cog(path)
