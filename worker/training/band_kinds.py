"""The kinds of bands of a data set, and a training that goes on with those that carry something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from ...contract.language import tr
from ...models.experts.evidence_fit import BandKind, KindResult, renumber_bands
from ...models.experts.fit import FitResult
from ...models.experts.points_fit import rank_points
from ..inputs.magnetic_bands import _MagneticBand
from .plan import _Setup


def _kinds_of(setup: _Setup) -> list[BandKind]:
    """Gravity, the magnetic anomaly, each further raster with all its bands, and lines, which have none."""
    data = setup.data
    at = len(data.bands) - len(data.gravity.extra)
    kinds = [BandKind(tr("Gravity"), 0, at, is_gravity=True)] if at else []
    for (_, made_of), bands in groupby(data.gravity.extra, key=lambda band: (band.path, type(band))):
        own = list(bands)
        name = tr("Magnetics") if made_of is _MagneticBand else own[0].file
        kinds.append(BandKind(name, at, at + len(own)))
        at += len(own)
    has_lines = setup.experts.lines is not None
    return kinds + ([BandKind(tr("Lines as barriers"), 0, 0, is_lines=True)] if has_lines else [])


def _holes_kind(setup: _Setup) -> KindResult | None:
    """What the drillholes of a training add to each other's class; None of few or none."""
    source, experts = setup.data.source, setup.experts
    if source is None or source.holes is None:
        return None
    is_known = experts.map_train.reshape(-1)[source.pinned] < experts.num_classes
    return rank_points(experts, source.pinned[is_known], tr("Drillholes"), count=setup.job.null_count)


def _without_idle(
    setup: _Setup, fitted: Sequence[FitResult | None], results: Sequence[KindResult]
) -> tuple[_Setup, list[FitResult | None]]:
    """The training without the bands and lines that nothing reads: a prediction then does not ask for them.

    Only for gravity in context; a network reads all bands.
    """
    used = sorted((one.kind for one in results if one.is_used), key=lambda kind: kind.first)
    n_bands = len(setup.data.bands)
    kept = sorted({number for kind in used for number in range(kind.first, kind.stop)})
    if not used or setup.plan.network:
        return setup, list(fitted)
    if not any(kind.is_lines for kind in used):
        job, experts = replace(setup.job, lines=""), replace(setup.experts, lines=None)
        setup = replace(setup, job=job, experts=experts)
    if len(kept) == n_bands:
        return setup, list(fitted)
    data, job = setup.data, setup.job
    n_gravity = n_bands - len(data.gravity.extra)
    extra = tuple(band for n, band in enumerate(data.gravity.extra, n_gravity) if n in kept)
    gravity = replace(data.gravity, extra=extra)
    bands = [data.bands[number] for number in kept]
    data = replace(data, raw=data.raw[kept], bands=bands, gravity=gravity)
    if not any(isinstance(band, _MagneticBand) for band in extra):
        job = replace(job, magnetic="", date="", inclination=type(job).inclination)
    experts = replace(setup.experts, bands=setup.experts.bands[kept])
    if not any(band["source"] == "residual" for band in bands):
        defaults = {name: getattr(type(job), name) for name in ("thickness", "cover_density")}
        job = replace(job, **defaults)  # the cover is taken off gravity alone
    moved = [one and renumber_bands(one, kept) for one in fitted]
    return replace(setup, data=data, job=job, experts=experts), moved
