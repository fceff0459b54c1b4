"""From rows of class probabilities to files, written as the rows come and put in place together."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from rasterio.io import DatasetWriter
from rasterio.windows import Window

from ..geology.class_file import ClassRaster, class_raster
from ..geology.legend import COVER, OUTSIDE, LegendClass
from ..geology.polygons import write_polygons
from ..geophysics.files import NODATA, profile, read_band, read_classes, replacing_all
from ..geophysics.grids import Grid
from ..models.card import Card
from ..models.prediction import NO_CLASS, Rows, Summary, summarise
from .ground import Ground
from .jobs import PredictJob

QUEUED = 2  # pieces of rows that wait to be written
TILE_ROWS = 64  # of the outputs: pieces of so many rows fill whole tiles, and no tile is written twice
FAST = {"zlevel": 1, "num_threads": 2, "blockysize": TILE_ROWS, "interleave": "band"}


@dataclass(frozen=True)
class Piece:
    """What is known of some rows; arrays of shape (n, cols), probabilities (n_classes, n, cols)."""

    first_row: int
    probabilities: np.ndarray
    found: Summary
    seen: np.ndarray | None


@dataclass
class Files:
    """The open outputs; each takes a Piece."""

    writers: list[Callable[[Piece], None]] = field(default_factory=list)

    def write(self, piece: Piece) -> None:
        """Write some rows to all of them."""
        for write in self.writers:
            write(piece)


def write_outputs(job: PredictJob, card: Card, ground: Ground, rows: Rows) -> str:
    """Write everything that the job asks for; a sentence tells what was found.

    Parameters
    ----------
    rows : calibrated class probabilities from north to south, NaN where nothing is predicted
    """
    wanted = wanted_files(job)
    known = ground.classes[: card.n_classes]
    with replacing_all(list(wanted.values())) as beside:
        paths = dict(zip(wanted, beside))
        with ExitStack() as stack:
            files, counts = open_files(job, paths, known, ground, stack)
            in_step(files.write, pieces(rows, ground))
        if job.polygons:
            make_polygons(job, paths, known, ground.grid)
    return told_shares(counts.counts, known)


def wanted_files(job: PredictJob) -> dict[str, str]:
    """The outputs by name; polygons need a confidence raster, if only beside them."""
    names = ("output", "confidence", "probabilities", "composite", "polygons")
    return {name: getattr(job, name) for name in names if getattr(job, name)}


def open_files(
    job: PredictJob, paths: dict[str, Path], known: list[LegendClass], ground: Ground, stack: ExitStack
) -> tuple[Files, ClassRaster]:
    """Open the rasters; each gets a function that writes its part of a Piece."""
    files, grid = Files(), ground.grid
    tags = {"CONCEALED_BEDROCK_MODEL": Path(job.model).name}
    main = stack.enter_context(class_raster(paths["output"], grid, known, tags=tags, **FAST))
    files.writers.append(lambda piece: main.write(piece.first_row, piece.found.classes))
    if "composite" in paths:
        composite = stack.enter_context(class_raster(paths["composite"], grid, ground.classes, **FAST))
        files.writers.append(lambda piece: composite.write(piece.first_row, composite_of(piece)))
    if "confidence" in paths or "polygons" in paths:
        path = paths.get("confidence") or beside_polygons(paths)
        one = stack.enter_context(float_raster(path, grid, ["Confidence"]))
        files.writers.append(lambda piece: write_bands(one, piece.first_row, [piece.found.confidence]))
    if "probabilities" in paths:
        names = [f"Probability of {c.name}" for c in known]
        many = stack.enter_context(float_raster(paths["probabilities"], grid, names))
        files.writers.append(lambda piece: write_bands(many, piece.first_row, piece.probabilities))
    return files, main


def beside_polygons(paths: dict[str, Path]) -> Path:
    """A confidence raster for the polygons' means that nobody asked to keep."""
    return paths["output"].parent / "confidence.tmp.tif"


def float_raster(path: Path, grid: Grid, descriptions: list[str]) -> DatasetWriter:
    """Open a float raster to write by rows."""
    out = rasterio.open(path, "w", **profile(grid, len(descriptions)) | FAST)
    for number, text in enumerate(descriptions, 1):
        out.set_band_description(number, text)
    return out


def write_bands(out: DatasetWriter, first_row: int, bands: np.ndarray | list[np.ndarray]) -> None:
    """Write rows of float bands; NaN becomes nodata."""
    window = Window(0, first_row, bands[0].shape[1], bands[0].shape[0])
    for number, values in enumerate(bands, 1):
        out.write(np.where(np.isnan(values), np.float32(NODATA), values), number, window=window)


def pieces(rows: Rows, ground: Ground) -> Iterator[Callable[[], Piece]]:
    """What is to be known of each piece of rows, as a call that the writing thread makes."""
    for first_row, probabilities in aligned(rows, TILE_ROWS):
        yield lambda first_row=first_row, probabilities=probabilities: piece_of(
            first_row, probabilities, ground
        )


def aligned(rows: Rows, height: int) -> Rows:
    """The same rows in pieces that begin at multiples of `height`."""
    first, waiting = None, []
    for first_row, piece in rows:
        first = first_row if first is None else first
        waiting.append(piece)
        while (end := first // height * height + height) <= first + sum(part.shape[1] for part in waiting):
            together = np.concatenate(waiting, axis=1) if len(waiting) > 1 else waiting[0]
            yield first, together[:, : end - first]
            first, waiting = end, [together[:, end - first :]]
    rest = [part for part in waiting if part.shape[1]]
    if rest:
        yield first, np.concatenate(rest, axis=1)


def piece_of(first_row: int, probabilities: np.ndarray, ground: Ground) -> Piece:
    """Summarise rows of probabilities."""
    at = slice(first_row, first_row + probabilities.shape[1]), slice(None)
    seen = None if ground.seen is None else ground.seen[at]
    return Piece(first_row, probabilities, summarise(probabilities), seen)


def in_step(write: Callable[[Piece], None], coming: Iterator[Callable[[], Piece]]) -> None:
    """Write what comes in a thread of its own, never more than QUEUED pieces behind."""
    with ThreadPoolExecutor(max_workers=1) as writer:
        waiting = deque()
        for make in coming:
            waiting.append(writer.submit(lambda make=make: write(make())))
            if len(waiting) > QUEUED:
                waiting.popleft().result()
        for written in waiting:
            written.result()


def composite_of(piece: Piece) -> np.ndarray:
    """Outcrop as mapped, the prediction under cover."""
    under = np.where(piece.seen == COVER, piece.found.classes, piece.seen)
    return np.where(piece.seen == OUTSIDE, NO_CLASS, under).astype("uint8")


def make_polygons(job: PredictJob, paths: dict[str, Path], known: list[LegendClass], grid: Grid) -> None:
    """Polygons of the class raster that was just written."""
    predicted, _ = read_classes(paths["output"])
    confidence, _ = read_band(paths.get("confidence") or beside_polygons(paths))
    write_polygons(paths["polygons"], predicted, confidence, grid, known, sieve_km2=job.sieve_km2)
    beside_polygons(paths).unlink(missing_ok=True)


def told_shares(counts: np.ndarray, classes: list[LegendClass]) -> str:
    """What was predicted, the largest share first."""
    cells = counts[: len(classes)]
    order = [i for i in np.argsort(-cells) if cells[i]]
    shares = ", ".join(f"{classes[i].name} {cells[i] / cells.sum():.0%}" for i in order)
    return f"Predicted {cells.sum()} cells: {shares}."
