"""The verb `predict`: the bedrock under cover, as a model predicts it.

Rows of class probabilities, from north to south, are the seam: networks of gravity alone give them window by
window, other pools tile by tile, and `delivery._deliver` turns them into files as they come.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, replace

import rasterio
import torch

from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.language import tr
from ...contract.model_card import Card, read_card
from ...geology.sampling.windows import Window
from ...geophysics.grids import Grid
from ...models.experts.outcrop import OutcropEnsemble
from ...models.experts.pool import PoolMember
from ...models.inference.ensemble import Rows, Scale
from ...models.inference.execution import choose_device
from ...models.training.outcrop import wait_for_results
from ..files.windows_file import _read_windows
from ..inputs.cover import _check_cover
from ..inputs.geological_map import _GeologicalMap
from ..inputs.model_legend import _map_for_model
from ..inputs.no_gravity import _open_source, _Source
from ..inputs.scene import _card_of_scene, _open_scene, _Scene
from ..prediction.checks import (
    _check_extra,
    _check_inputs,
    _check_outputs,
    _check_residual,
    _check_size,
    _check_spacing,
)
from ..prediction.delivery import _deliver
from ..prediction.ensemble import _describe_scales, _load_members, _scales_of, _window_rows
from ..prediction.expert_tiles import _Outcrop, _outcrop_prefetch, _TiledPrediction
from ..prediction.shards import _Share
from ..reporting import Reporter

_CACHE_MB = 64  # of GDAL: what is read and written would else fill a twentieth of the machine's memory


def run(job: PredictJob, reporter: Reporter) -> None:
    """Load the models, repeat their preprocessing, predict, write the outputs."""
    share, card = _Share.of(os.environ), read_card(job.model)
    job, geological_map = _map_for_model(job, card, reporter)
    members = _load_members(job, card)
    if geological_map is None and any(member.pool.reads_map for member in members):
        raise UserError(
            tr("The model uses visible outcrop, and no geological map was given."),
            tr("Choose a geology layer (GEOLOGY), or a model that uses gravity alone."),
        )
    _check_inputs(card, job)
    _check_extra(card, job, reporter)
    device, sentence = choose_device(share.device(job.device))
    _check_cover(card, job)
    prediction = _Prediction(job, card, members, geological_map, share, device, reporter)
    with _open_source(job, geological_map, card) as source:
        if geological_map:
            geological_map.pin(job.holes, source.grid, reporter)
        windows = _read_windows(job.windows, source.grid) if job.windows else None
        prediction.check(source.grid, windows, sentence)
        with prediction.opened(source, windows) as (scene, outcrop):
            prediction.report(scene)
            card, predicted = prediction.rows(scene, outcrop, windows)
            # Not around the map too: GDAL rasterises ten times slower in it.
            with rasterio.Env(GDAL_CACHEMAX=_CACHE_MB):
                shown = prediction.scales(windows) if card.is_network else []
                _deliver(job, card, scene, shown, predicted, share, reporter)


@dataclass(frozen=True)
class _Prediction:
    """A job with its models, the map, and the device that it runs on."""

    job: PredictJob
    card: Card
    members: Sequence[PoolMember]
    geological_map: _GeologicalMap | None
    share: _Share
    device: torch.device
    reporter: Reporter

    @property
    def uses_outcrop(self) -> bool:
        """Whether an expert reads visible outcrop."""
        return any(member.pool.reads_map for member in self.members)

    def scales(self, windows: Sequence[Window] | None) -> list[Scale]:
        """The scales of networks that read windows; none where no expert does."""
        if self.card.is_network:
            return _scales_of(self.card, self.job, windows)
        return [m.scale for m in self.members if m.scale is not None and m.pool.has_network]

    def check(self, grid: Grid, windows: Sequence[Window] | None, device_sentence: str) -> None:
        """Refuse what cannot be predicted or written, and say at which scales it is."""
        if self.card.bands:
            _check_spacing(self.card, grid, self.reporter)
        scales = self.scales(windows)
        if scales:
            self.reporter.info(device_sentence)
            _check_size(grid, scales)
        _check_outputs(self.job, grid, self.card.n_classes, in_parts=self.share.world > 1)
        if self.card.is_network:
            self.reporter.info(_describe_scales(scales, len(self.members), self.job))
        else:
            _warn_of_idle_settings(self.job, scales, self.reporter)

    @contextmanager
    def opened(
        self, source: _Source, windows: Sequence[Window] | None
    ) -> Iterator[tuple[_Scene, Future[_Outcrop]]]:
        """The scene, and the outcrop on subcells, which a thread rasterises while the scene is prepared."""
        job, card, grid = self.job, self.card, source.grid
        experts = [expert for member in self.members for expert in member.pool.experts]
        has_networks = any(isinstance(expert, OutcropEnsemble) for expert in experts)
        with (
            _outcrop_prefetch(
                job,
                card,
                self.geological_map if self.uses_outcrop else None,
                grid,
                caches_features=self.share.world == 1 and has_networks,
            ) as coming,
            _open_scene(
                job,
                card,
                source,
                self.geological_map,
                windows,
                _scales_of(card, job, windows),
                self.reporter.part(0.0, 0.1),
            ) as scene,
        ):
            yield scene, coming

    def report(self, scene: _Scene) -> None:
        """Say how residual and map were made, and doubt a residual unlike that of the training."""
        self.reporter.info(scene.method)
        if self.geological_map and scene.map_report:
            self.geological_map.report(scene.map_report, self.reporter)
        if self.card.bands:
            _check_residual(self.card, scene, self.reporter)

    def rows(
        self, scene: _Scene, coming: Future[_Outcrop], windows: Sequence[Window] | None
    ) -> tuple[Card, Callable[[tuple[int, int] | None], Rows]]:
        """The card of the classes that are predicted, and what gives the probabilities of rows."""
        [outcrop] = wait_for_results([coming])
        job, progress = self.job, self.reporter.part(0.1, 0.95)
        if self.card.is_network:
            scales = self.scales(windows)
            return self.card, lambda rows: _window_rows(
                self.members, scene, scales, self.device, job, progress, rows
            )
        scene = replace(scene, map_2x=outcrop.map_2x)
        card = _card_of_scene(self.card, scene, requires_two=self.uses_outcrop)
        _check_outputs(job, scene.grid, card.n_classes, in_parts=self.share.world > 1)
        tiled = _TiledPrediction(
            self.members,
            card.n_classes,
            job.overlap,
            self.device,
            job.number_format,
            job.flips,
            self.uses_outcrop,
            outcrop.features,
        )
        return card, lambda rows: tiled.rows(scene, progress, rows)


def _warn_of_idle_settings(job: PredictJob, scales: Sequence[Scale], reporter: Reporter) -> None:
    is_set = {"SCALE": job.scale != "first"}
    if not scales:
        is_set |= {"PIXELS": job.pixels_per_cell > 0, "OVERLAP": job.overlap != PredictJob.overlap}
    idle = [name for name, is_it in is_set.items() if is_it]
    if idle:
        text = (
            tr("Without effect: {names}. The model has windows of one scale.")
            if scales
            else tr("Without effect: {names}. The model reads the raster as a whole, without windows.")
        )
        reporter.warning(text.format(names=", ".join(idle)))
