"""One prediction by several processes: each keeps its rows as a part, and the last puts them together.

    torchrun --nproc-per-node 4 worker/__main__.py predict job.json
    RANK=2 WORLD_SIZE=4 python worker/__main__.py predict job.json      # a lost part, run again alone

Processes need no network between them, only the folder of the output. A part that is there already is not
computed again, so that a job which was broken off goes on where it was.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import rasterio
import torch
from rasterio.windows import Window

from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.language import tr
from ...contract.temporary_folders import Owner, make_temporary, sweep
from ...geophysics.grids import Grid
from ...geophysics.io.rasters import profile
from ...geophysics.io.replacing import replacing
from ...models.inference.ensemble import Rows
from ..inputs.files import _file_of, _sha256
from .outputs import FAST, TILE_ROWS, _aligned

_NOBODY = Owner("", 0, 0)


@dataclass(frozen=True)
class _Share:
    """Which of how many processes this one is, as torchrun tells it."""

    rank: int = 0
    world: int = 1
    local_rank: int = 0

    @staticmethod
    def of(environment: Mapping[str, str]) -> _Share:
        """The share that the environment tells of; all of the work where it tells nothing."""
        numbers = [environment.get(name, "") for name in ("RANK", "WORLD_SIZE", "LOCAL_RANK")]
        rank, world, local = (int(n) if n.isdigit() else d for n, d in zip(numbers, (0, 1, 0)))
        if not rank < world:
            raise UserError(
                tr("RANK is {rank} and WORLD_SIZE is {world}; ranks count from 0.").format(
                    rank=rank, world=world
                ),
                tr("Set both, or neither to let one process do everything."),
            )
        return _Share(rank, world, local)

    def rows(self, n_rows: int) -> tuple[int, int]:
        """First and end of this share's rows; shares begin where tiles do.

        >>> _Share(1, 3).rows(1000), _Share(2, 3).rows(1000)
        ((320, 672), (672, 1000))
        """
        edges = [round(n_rows * r / self.world / TILE_ROWS) * TILE_ROWS for r in range(self.world)] + [n_rows]
        return min(edges[self.rank], n_rows), min(edges[self.rank + 1], n_rows)

    def device(self, wish: str) -> str:
        """The device to ask for: each process on a machine takes a GPU of its own."""
        n = torch.cuda.device_count()
        return f"cuda:{self.local_rank % n}" if n and wish in ("auto", "cuda") and self.world > 1 else wish


class _Parts:
    """The parts of a job, in a folder of their own next to its output."""

    def __init__(self, job: PredictJob, share: _Share, grid: Grid, n_channels: int):
        self.share, self.grid, self.n_channels = share, grid, n_channels
        output = Path(job.output)
        self.folder = output.with_name(f".{output.stem}-parts-{_fingerprint(job, share.world)}")

    def path(self, rank: int) -> Path:
        """Where a rank's part lies."""
        return self.folder / f"part-{rank + 1}-of-{self.share.world}.tif"

    @property
    def missing(self) -> list[int]:
        """The ranks, counted from 1, whose parts are not there."""
        return [rank + 1 for rank in range(self.share.world) if not self.path(rank).exists()]

    def write(self, rows: Rows) -> None:
        """Keep this process's rows, whole or not at all."""
        self.folder.mkdir(exist_ok=True)
        sweep(self.folder)
        start, stop = self.share.rows(self.grid.shape[0])
        grid = self.grid.crop(start, 0, max(stop - start, 1), self.grid.shape[1])
        kind = profile(grid, self.n_channels) | FAST | {"nodata": None}
        with (
            replacing(self.path(self.share.rank)) as temporary,
            rasterio.open(temporary, "w", **kind) as out,
        ):
            for first_row, values in self.filled(rows, start, stop):
                out.write(values, window=Window(0, first_row - start, values.shape[2], values.shape[1]))

    def filled(self, rows: Rows, start: int, stop: int) -> Rows:
        """This process's rows; NaN where none come, because no window touches them."""
        has_come = False
        for piece in _aligned(rows, TILE_ROWS) if start < stop else ():
            has_come = True
            yield piece
        for row in range(start, stop, TILE_ROWS) if not has_come else ():
            shape = (self.n_channels, min(TILE_ROWS, stop - row), self.grid.shape[1])
            yield row, np.full(shape, np.nan, "float32")

    def rows(self) -> Rows:
        """The rows of all parts, from north to south."""
        for rank in range(self.share.world):
            start, stop = replace(self.share, rank=rank).rows(self.grid.shape[0])
            with rasterio.open(self.path(rank)) as source:
                for row in range(start, stop, TILE_ROWS):
                    n_rows = min(TILE_ROWS, stop - row)
                    yield row, source.read(window=Window(0, row - start, self.grid.shape[1], n_rows))

    @contextmanager
    def claimed(self) -> Iterator[bool]:
        """Whether it falls to this process to put the parts together; they go when that went well."""
        claim = self.folder / "putting-together"
        if not _claim(claim):
            yield False
            return
        try:
            yield True
        except BaseException:
            shutil.rmtree(claim, ignore_errors=True)
            raise
        shutil.rmtree(self.folder)


def _claim(claim: Path) -> bool:
    """Make a folder that names this process; that of a process which has ended is taken over."""
    for _ in range(2):
        try:
            claim.mkdir()
            make_temporary(claim)
            return True
        except FileExistsError:
            owners = [owner for path in claim.iterdir() if (owner := Owner.named(path.name))]
        except OSError:  # another has already taken all away
            return False
        if not (owners[0] if owners else _NOBODY).has_abandoned(claim):
            return False
        shutil.rmtree(claim, ignore_errors=True)
    return False


def _fingerprint(job: PredictJob, world: int) -> str:
    """What parts of one raster share: job, models, number of processes, and the inputs' state."""
    settings = {name: value for name, value in asdict(job).items() if name != "device"}
    models = [_sha256(Path(path)) for path in (job.model, *job.models)]
    read = (job.input, job.magnetic, *job.extra, job.geology.path, job.geology.chosen_legend)
    read = (*read, job.holes.path, job.holdout, job.windows)
    states = [_file_of(path).stat() for path in read if path]
    inputs = [[state.st_size, state.st_mtime_ns] for state in states]
    settings_text = json.dumps([settings, models, inputs, world], sort_keys=True)
    return hashlib.sha256(settings_text.encode()).hexdigest()[:12]
