"""What an explanation of a prediction says: which class, how probable, from which bands, how far away."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np

from ...contract.language import tr
from ...contract.model_card import Card
from ...models.evaluation.saliency import Saliency
from ..reporting import Reporter

_WITHIN_KM = (5, 10, 20, 50)
_DOUBTED_ERROR = 0.05  # of the sum of the attributions


def _report_saliency(
    found: Saliency, card: Card, spacing_m: tuple[float, float], n_named: int, reporter: Reporter
) -> dict[str, Any]:
    """Say what spoke for the class and how far away, and give it in figures."""
    if len(found.classes) < n_named:
        text = tr(
            "Of {n} cells, {explained} are explained: the others have no data or lie in windows left out."
        )
        reporter.info(text.format(n=n_named, explained=len(found.classes)))
    number, count = Counter(found.classes.tolist()).most_common(1)[0]
    name = card.classes[number]["name"]
    within, half_m = found.shares_within(1000.0 * np.array(_WITHIN_KM), spacing_m)
    bands = dict(zip((band["quantity"] for band in card.bands), found.shares_of_bands().tolist()))
    rings = dict(zip(map(str, _WITHIN_KM), within.tolist()))
    reporter.info(
        tr(
            "{name} in {count} of {n} cell(s): probability {p:.2g}; log probability {log_p:.3g}, "
            "with average gravity everywhere {baseline:.3g}."
        ).format(
            name=name,
            count=count,
            n=len(found.classes),
            p=found.probability,
            log_p=found.log_proba,
            baseline=found.baseline,
        )
    )
    reporter.info(
        tr("Half of the attribution lies within {half:.3g} km; {rings}. By band: {bands}.").format(
            half=half_m / 1000,
            rings=", ".join(
                tr("{share:.0%} within {km} km").format(share=share, km=km) for km, share in rings.items()
            ),
            bands=", ".join(f"{band} {share:.0%}" for band, share in bands.items()),
        )
    )
    if found.error > _DOUBTED_ERROR:
        text = tr("The attributions miss their sum by {error:.0%}: the layer is approximate.")
        reporter.warning(text.format(error=found.error))
    return {
        "class_name": name,
        "cells": len(found.classes),
        "probability": found.probability,
        "log_odds": found.log_proba - found.baseline,
        "half_km": half_m / 1000,
        "within_km": rings,
        "bands": bands,
        "error": found.error,
    }
