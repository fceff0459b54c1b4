"""The verb `explain`: which gravity spoke for a predicted class, and how far away it is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from ...contract.card_inputs import require_inputs
from ...contract.errors import require
from ...contract.jobs import ExplainJob, PredictJob
from ...contract.language import tr
from ...contract.model_card import Card, read_card
from ...geology.legend import same_name
from ...geophysics.io.rasters import write_raster
from ...models.evaluation.saliency import explain
from ...models.experts.pool import PoolMember
from ...models.features.gravity_bands import standardised_in
from ...models.inference.ensemble import Member
from ...models.inference.execution import choose_device, make_forward
from ...models.inference.sliding_window import WANTED, Network, softmax_of
from ..files.styles import DIVERGING, _ramp_qml
from ..inputs.cover import _check_cover
from ..inputs.no_gravity import _open_source
from ..inputs.scene import _open_scene, _Scene
from ..inputs.targets import _cell_at, _cells_in
from ..prediction.attributed import _report_saliency
from ..prediction.checks import _check_extra, _check_residual, _check_size, _check_spacing
from ..prediction.ensemble import _describe_scales, _load_members
from ..reporting import Reporter
from ..safety.memory_and_disk import FLOAT_BYTES, _require_memory, _require_space
from ..safety.staging import _staged

_CELL_BYTES = 12  # of a band and its attributions, in memory as a whole
_FAINTEST = 1e-30  # probability whose logarithm stands for that of 0
_STYLED = 0.995  # quantile of the cells, by size, that is drawn darkest


def run(job: ExplainJob, reporter: Reporter) -> None:
    """Read what the prediction reads, attribute it, write the layer."""
    card = read_card(job.model)
    prediction, member = _member_of(job, card)
    class_number = _class_number(job.class_name, card)
    _check_extra(card, prediction, reporter)
    _check_cover(card, prediction)
    device, sentence = choose_device(job.device)
    if member.scale is None or member.pool.network is None:
        raise ValueError("a network that reads windows is wanted")
    scale, forward = member.scale, make_forward(member.pool.network.network, device, "fp32")
    with _open_source(prediction, None, card) as source:
        grid = source.grid
        _check_spacing(card, grid, reporter)
        _check_size(grid, [scale])
        _require_memory(grid, _CELL_BYTES * (card.in_bands + 1))
        _require_space([(job.output, int(grid.shape[0] * grid.shape[1] * (card.in_bands + 1) * FLOAT_BYTES))])
        is_named = _cell_at(job.point, grid) if job.point else _cells_in(job.area, grid, reporter.info)
        reporter.info(sentence)
        reporter.info(_describe_scales([scale], 1, prediction))
        with _open_scene(prediction, card, source, None, None, [scale], reporter.part(0.0, 0.1)) as scene:
            reporter.info(scene.method)
            _check_residual(card, scene, reporter)
            found = explain(
                _calibrated(forward, scale.window_px, member.pool.weights[0]),
                scene.bands,
                _with_data(is_named, scene),
                window=scale.side_cells,
                overlap=prediction.overlap,
                class_number=class_number,
                reads=standardised_in(member.bands),
                progress=reporter.part(0.1, 0.95),
            )
    facts = _report_saliency(found, card, grid.spacing_m, int(is_named.sum()), reporter)
    total = np.where(np.isnan(found.attributions).all(axis=0), np.nan, np.nansum(found.attributions, axis=0))
    with _staged(job) as places:
        names = [tr("all bands"), *(band["quantity"] for band in card.bands)]
        text = tr("Share of the log probability from {band}")
        write_raster(
            places.output,
            [total, *found.attributions],
            grid,
            descriptions=[text.format(band=name) for name in names],
        )
        most = float(f"{np.nanquantile(np.abs(total), _STYLED):.2g}")
        Path(places.output).with_suffix(".qml").write_text(
            _ramp_qml(-most, most, colours=DIVERGING), encoding="utf-8"
        )
    reporter.result({"output": job.output}, **facts)


def _member_of(job: ExplainJob, card: Card) -> tuple[PredictJob, PoolMember]:
    """The prediction from gravity alone, and the network that makes it; refuses models without one."""
    experts = card.architecture.get("readers")
    has_network = experts is None or any(expert["name"] == "network" for expert in experts)
    require(
        has_network,
        tr("The model has no network of gravity, whose prediction could be explained cell by cell."),
        tr("See the importance of the bands in the training's report, or give a model of GGMNet (MODEL)."),
    )
    require_inputs(card, gravity=True, magnetic=bool(job.magnetic), extra=bool(job.extra), lines=True)
    prediction = job.prediction("gravity" if card.reads == "both" else "model")
    [member] = _load_members(prediction, card)
    require(
        member.pool.network is not None,
        tr("The model pools its network with another expert of gravity."),
        tr("See the importance of the bands in the training's report, or give a model of GGMNet (MODEL)."),
    )
    return prediction, member


def _class_number(name: str, card: Card) -> int | None:
    """The number of a class of the model; None where none is named."""
    if not name.strip():
        return None
    names = [entry["name"] for entry in card.classes]
    known = {same_name(one): number for number, one in enumerate(names)}
    require(
        same_name(name) in known,
        tr("The model has no class '{name}'.").format(name=name[:60]),
        tr("Give one of its classes (CLASS): {names}.").format(names=", ".join(names)),
    )
    return known[same_name(name)]


def _with_data(is_named: np.ndarray, scene: _Scene) -> np.ndarray:
    """The named cells that are predicted; refuses where there are none."""
    rows = slice(*(np.flatnonzero(is_named.any(axis=1))[[0, -1]] + [0, 1]).tolist())
    targets = np.zeros_like(is_named)
    targets[rows] = is_named[rows] & (scene.roles[rows, :] == WANTED)
    require(
        bool(targets.any()),
        tr("The rasters have no data at the point or in the area: nothing is predicted there."),
        tr("Choose another place (POINT, AREA)."),
    )
    return targets


def _calibrated(forward: Network, window_px: int, weight: float) -> Network:
    """Standardised windows -> log probabilities of cells, by the model's temperature 1 / weight."""
    predict = Member(softmax_of(forward)).at(window_px)

    def log_proba(x: torch.Tensor) -> torch.Tensor:
        return torch.log_softmax(weight * predict(x).clamp_min(_FAINTEST).log(), 1)

    return log_proba
