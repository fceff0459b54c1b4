"""The verb `predict`: the bedrock under cover, as a model predicts it.

Rows of class probabilities, from north to south, are the seam: networks of gravity alone give them window by
window, other pools tile by tile, and `delivery._deliver` turns them into files as they come.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

import rasterio

from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.language import tr
from ...contract.model_card import read_card
from ...geology.files.windows_file import read_windows
from ...models.experts.outcrop import OutcropEnsemble
from ...models.inference.ensemble import Rows, Scale
from ...models.inference.execution import choose_device
from ...models.training.outcrop import wait_for_results
from ..inputs.cover import _check_cover
from ..inputs.model_legend import _map_for_model
from ..inputs.no_gravity import _open_source
from ..inputs.scene import _card_of_scene, _open_scene
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
from ..prediction.expert_tiles import _outcrop_prefetch, _TiledPrediction
from ..prediction.shards import _Share
from ..reporting import Reporter

_CACHE_MB = 64  # of GDAL: what is read and written would else fill a twentieth of the machine's memory


def run(job: PredictJob, reporter: Reporter) -> None:
    """Load the models, repeat their preprocessing, predict, write the outputs."""
    share, card = _Share.of(os.environ), read_card(job.model)
    job, geological_map = _map_for_model(job, card, reporter)
    members = _load_members(job, card)
    is_network = card.is_network
    uses_outcrop = any(member.pool.reads_map for member in members)
    has_outcrop_networks = any(isinstance(e, OutcropEnsemble) for m in members for e in m.pool.experts)
    if uses_outcrop and geological_map is None:
        raise UserError(
            tr("The model uses visible outcrop, and no geological map was given."),
            tr("Choose a geology layer (GEOLOGY), or a model that uses gravity alone."),
        )
    _check_inputs(card, job)
    _check_extra(card, job, reporter)
    device, sentence = choose_device(share.device(job.device))
    _check_cover(card, job)
    with _open_source(job, geological_map, card) as source:
        grid = source.grid
        if geological_map:
            geological_map.pin(job.holes, grid, reporter)
        windows = read_windows(job.windows, grid) if job.windows else None
        if card.bands:
            _check_spacing(card, grid, reporter)
        scales = [m.scale for m in members if m.scale is not None and m.pool.has_network]
        if is_network:
            scales = _scales_of(card, job, windows)
        if scales:
            reporter.info(sentence)
            _check_size(grid, scales)
        _check_outputs(job, grid, card.n_classes, in_parts=share.world > 1)
        if is_network:
            reporter.info(_describe_scales(scales, len(members), job))
        else:
            _warn_of_idle_settings(job, scales, reporter)
        with (
            _outcrop_prefetch(
                job,
                card,
                geological_map if uses_outcrop else None,
                grid,
                caches_features=share.world == 1 and has_outcrop_networks,
            ) as coming,
            _open_scene(
                job,
                card,
                source,
                geological_map,
                windows,
                _scales_of(card, job, windows),
                reporter.part(0.0, 0.1),
            ) as scene,
        ):
            reporter.info(scene.method)
            if geological_map and scene.map_report:
                geological_map.report(scene.map_report, reporter)
            if card.bands:
                _check_residual(card, scene, reporter)
            [outcrop] = wait_for_results([coming])
            progress = reporter.part(0.1, 0.95)
            if is_network:

                def predicted(rows: tuple[int, int] | None) -> Rows:
                    return _window_rows(members, scene, scales, device, job, progress, rows)
            else:
                scene = replace(scene, map_2x=outcrop.map_2x)
                card = _card_of_scene(card, scene, requires_two=uses_outcrop)
                _check_outputs(job, grid, card.n_classes, in_parts=share.world > 1)
                tiled = _TiledPrediction(
                    members,
                    card.n_classes,
                    job.overlap,
                    device,
                    job.number_format,
                    job.flips,
                    uses_outcrop,
                    outcrop.features,
                )

                def predicted(rows: tuple[int, int] | None) -> Rows:
                    return tiled.rows(scene, progress, rows)

            # Not around the map too: GDAL rasterises ten times slower in it.
            with rasterio.Env(GDAL_CACHEMAX=_CACHE_MB):
                _deliver(job, card, scene, scales if is_network else [], predicted, share, reporter)


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
