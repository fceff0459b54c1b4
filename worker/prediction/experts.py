"""Prediction by models that read visible outcrop, alone or multiplied with what reads gravity."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace

import numpy as np

from ...contract.errors import UserError
from ...contract.jobs import PredictJob
from ...contract.model_card import Card
from ...geology.legend import COVER, OUTSIDE, by_name
from ...geology.sampling.windows import Window
from ...geophysics.io.band_file import read_band
from ...models.experts.expert import GravityNetworkReader
from ...models.experts.pool_ensemble import ReaderMember
from ...models.inference.device import choose_device
from ...models.inference.ensemble import Rows, Scale
from ...models.inference.sliding_window import WANTED
from ...models.training.parallel import wait_for_results
from ..inputs.job_inputs import hide, read_map
from ..inputs.outcrop_prefetch import asks_networks, outcrop_beside
from ..inputs.scene import Ground, drawn_map, open_ground, own_classes, refuse_without_cover, wanted_cells
from ..reporting import Reporter
from .checks import check_extra, check_height, check_outputs, check_size, check_spacing, check_values
from .delivery import deliver, grid_and_windows, report_ground
from .ensemble import load_reader_members, scales_of
from .expert_tiles import Asked, rows_of
from .priors import shares_of_outcrop
from .shards import Share

ROWS_AT_ONCE = 1024  # of a map too large to hold, that are counted


def run(job: PredictJob, reporter: Reporter) -> None:
    """Load the models, prepare their ground, predict, write what was asked for."""
    share = Share.of(os.environ)
    members, card = load_reader_members(job)
    shows_outcrop = card.reads != "gravity" and job.evidence != "gravity"
    if shows_outcrop and not job.geology.path:
        raise UserError(
            "The model reads visible outcrop, and no geological map was given.",
            "Choose a geology layer (GEOLOGY), or a model that reads gravity alone.",
        )
    check_extra(card, job, reporter)
    scales, grid = window_scales(members), grid_and_windows(job)[0]
    if scales:
        check_size(grid, scales)
    check_outputs(job, grid, card.n_classes, in_parts=share.world > 1)
    tell_of_settings(job, bool(scales), reporter)
    device, sentence = choose_device(share.device(job.device))
    if scales:
        reporter.info(sentence)
    is_measured = asks_networks(members) and share.world == 1
    with (
        outcrop_beside(job, card, grid, is_wanted=shows_outcrop, is_measured=is_measured) as coming,
        ground_of(job, card, reporter) as ground,
    ):
        reporter.info(ground.method)
        report_ground(ground, reporter)
        if shows_outcrop:
            require_two_classes(ground)
        [outcrop] = wait_for_results([coming])
        ground, card = replace(ground, fine=outcrop.fine), card_of_ground(card, ground)
        check_outputs(job, ground.grid, card.n_classes, in_parts=share.world > 1)

        def predicted(rows: tuple[int, int] | None) -> Rows:
            asked = Asked(
                members, card.n_classes, job.overlap, device, job.number_format, job.flips, shows_outcrop,
                outcrop.measured,
            )  # fmt: skip
            return rows_of(asked, ground, reporter.part(0.1, 0.95), rows)

        deliver(job, card, ground, scales, predicted, share, reporter)


def card_of_ground(card: Card, ground: Ground) -> Card:
    """The card with the classes of the ground, and as priors their shares of its outcrop."""
    priors = card.log_priors if ground.seen is None else shares_of_outcrop(ground, len(ground.classes))
    return replace(card, classes=[asdict(c) for c in ground.classes], log_priors=priors)


def window_scales(members: Sequence[ReaderMember]) -> list[Scale]:
    """The windows of networks that read gravity; none where the ground is read whole."""
    return [
        member.scale
        for member in members
        if any(isinstance(reader, GravityNetworkReader) for reader in member.readers.readers)
    ]


def tell_of_settings(job: PredictJob, has_windows: bool, reporter: Reporter) -> None:
    """Say what was set and changes nothing."""
    is_set = {"SCALE": job.scale != "first"}
    if not has_windows:
        is_set |= {"PIXELS": job.pixels_per_cell > 0, "OVERLAP": job.overlap != PredictJob.overlap}
    idle = [name for name, is_it in is_set.items() if is_it]
    if idle:
        why = "has windows of one scale" if has_windows else "reads the ground as a whole, without windows"
        reporter.warning(f"Without effect: {', '.join(idle)}. The model {why}.")


@contextmanager
def ground_of(job: PredictJob, card: Card, reporter: Reporter) -> Iterator[Ground]:
    """The ground; a model that reads outcrop alone takes the raster's cells, and no gravity."""
    grid, windows = grid_and_windows(job)
    if not card.bands:
        yield outcrop_ground(job, windows)
        return
    check_spacing(card, grid, reporter)
    scales = scales_of(card, job, windows)
    with open_ground(job, card, windows, scales, reporter.part(0.0, 0.1)) as ground:
        check_height(card, ground)
        check_values(card, ground, reporter)
        yield ground


def outcrop_ground(job: PredictJob, windows: Sequence[Window] | None) -> Ground:
    """The map on the raster's cells, in its own classes."""
    values, grid = read_band(job.input, job.band, nodata=job.nodata)
    mapped, legend = read_map(job.geology, grid, shows_unmatched=True)
    classes = own_classes(legend)
    hidden = hide(mapped.classes, job.holdout, grid, mapped.report["geometry"].append)
    seen = by_name(legend.classes, classes)[hidden]
    refuse_without_cover(job, bool((seen == COVER).any()))
    wanted = wanted_cells(values[None], seen, windows, 0)
    if not (wanted == WANTED).any():
        raise UserError(
            "No cell of the raster has data and lies under the cover of the map.",
            "Check that the raster, the geology and the windows lie on each other.",
        )
    bands = np.empty((0, *grid.shape), "float32")
    method = "The model reads visible outcrop alone; of the raster it takes the cells."
    more = drawn_map(classes, legend, mapped.legend, lambda numbers: numbers[hidden])
    account = legend, mapped.report
    return Ground(
        grid, bands, wanted, seen, classes, method, None, False, 0.0, 0.0, map_account=account, **more
    )


def require_two_classes(ground: Ground) -> None:
    """Refuse a map on which there is nothing to choose between."""
    counts = np.zeros(256, np.int64)
    for start in range(0, ground.grid.shape[0], ROWS_AT_ONCE):
        counts += np.bincount(ground.seen[start : start + ROWS_AT_ONCE, :].ravel(), minlength=256)
    visible = int((counts[:OUTSIDE] > 0).sum())
    if visible < 2:
        raise UserError(
            f"{visible} bedrock class(es) crop out on the raster; a model of outcrop wants two.",
            "Check legend and hold-out layer, choose a larger map, or a model that reads gravity alone.",
        )
