"""How well the drillholes that were held out are predicted, for the training report."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...geology.holes import distance_between_km
from ...geology.legend import OUTSIDE
from ...models.evaluation.methods import MethodResult, evaluate_method
from ...reports.holes import HolesAnswer
from ..files.layer_file import _write_layer
from ..files.styles import _categorised_qml
from ..inputs.dataset import _Dataset
from ..inputs.geological_map import _GeologicalMap
from .comparison import _NEAREST, _Comparison

_CONFLICT_COLOUR = "#d7191c"


def _write_conflicts(path: str, source: _GeologicalMap) -> None:
    """Write the drillholes that contradict the map as a layer 'conflicts' of points."""
    if source.conflicts is None:
        raise ValueError("the map was not rasterised with drillholes")
    words = sorted(set(source.conflicts["hole"]))
    symbols = [(text, text, _CONFLICT_COLOUR) for text in words]
    style = _categorised_qml("hole", symbols, kind="string", draw="dot")
    _write_layer(path, source.conflicts, "conflicts", style)


def _holes_answer(
    data: _Dataset, found: _Comparison, nearest: Callable[[np.ndarray], np.ndarray]
) -> HolesAnswer | None:
    """The report on drillholes; None without any.

    Held-out holes are those in the test set, whole blocks of which are held out together.

    Parameters
    ----------
    found : with the classes that the model predicts on the test set
    nearest : cells, bool (rows, cols) -> class probabilities by nearest outcrop, (n_classes, n)
    """
    source = data.source
    if source is None or source.holes is None:
        return None
    cells = source.pinned
    is_shown = data.map_visible.reshape(-1)[cells] < OUTSIDE
    is_held_out = data.is_test.reshape(-1)[cells] & (found.predicted.reshape(-1)[cells] < OUTSIDE)
    held_out, visible = cells[is_held_out], cells[is_shown]
    methods: tuple[MethodResult, ...] = ()
    if len(held_out):
        truth = data.map_observed.reshape(-1)[held_out]
        is_wanted = np.zeros(data.grid.shape, bool)
        is_wanted.reshape(-1)[held_out] = True
        classes = {
            found.methods[0].name: found.predicted.reshape(-1)[held_out],
            _NEAREST: nearest(is_wanted).argmax(axis=0),
        }
        distance = distance_between_km(held_out, visible, data.grid) if len(visible) else None
        n = len(data.scored_classes)
        methods = tuple(
            evaluate_method(name, truth, predicted, n, distance_km=distance)
            for name, predicted in classes.items()
        )
    conflicts = []
    if source.conflicts is not None:
        table = source.conflicts
        conflicts = list(zip(table["row"].tolist(), table["hole"], table["map"]))
    sentences = [source.holes.used, *source.holes.notes, *filter(None, [source.holes.unused])]
    return HolesAnswer(sentences, methods, len(visible), conflicts)
