"""The figures of the report of a fold classifier: pictures with their answers, and learning curves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.ticker import MaxNLocator

from ..contract.language import mark
from ..models.folds.training import FoldEpoch
from .figures import INK, METHOD_COLOURS, MISS, PAGE, STYLE, _in_figure, _new_figure, _plain_axes, _png_uri

_A_ROW = 6
_LOSS, _ACCURACY, _EPOCH = mark("Loss"), mark("Accuracy of the validation set"), mark("epoch")
_TRAINING, _VALIDATION = mark("training"), mark("validation")


def _picture_grid(shown: Any, names: Sequence[str]) -> str:
    """Pictures with the true class, the answer and its confidence; heat above them where there is some.

    Parameters
    ----------
    shown : ShownPictures
    names : of the classes
    """
    n_rows = -(-len(shown.truth) // _A_ROW)
    figure = _new_figure((PAGE, n_rows * (PAGE / _A_ROW + 0.4)))
    for number, picture in enumerate(shown.pictures):
        axes = figure.add_subplot(n_rows, _A_ROW, number + 1)
        axes.imshow(picture)
        if shown.heat is not None:
            axes.imshow(shown.heat[number], cmap="inferno", alpha=0.45, vmin=0, vmax=1)
        axes.set_axis_off()
        true, answer = (str(names[which[number]])[:18] for which in (shown.truth, shown.answers))
        title = f"{true}\n→ {answer}, {100 * shown.confidence[number]:.0f} %"
        axes.set_title(title, fontsize=8, color=INK if true == answer else MISS)
    return _png_uri(figure)


def _learning_curves(history: Sequence[FoldEpoch]) -> str:
    """Loss in training and validation, and accuracy of the validation set, by epoch."""
    epochs = np.arange(1, len(history) + 1)
    has_validation = bool(np.isfinite(history[-1].validation_loss))
    figure = _new_figure((7.6, 2.7))
    left = _plain_axes(figure, 1, 1 + has_validation, 1)
    left.plot(epochs, [epoch.loss for epoch in history], color=METHOD_COLOURS[0], label=_in_figure(_TRAINING))
    left.set_title(_in_figure(_LOSS), loc="left", **STYLE)
    panels = [left]
    if has_validation:
        losses = [epoch.validation_loss for epoch in history]
        left.plot(epochs, losses, color=METHOD_COLOURS[3], label=_in_figure(_VALIDATION))
        left.set_ylim(0, max(1.2 * max(epoch.loss for epoch in history), 1.1 * float(np.median(losses))))
        left.legend(fontsize=8, frameon=False, labelcolor=INK)
        right = _plain_axes(figure, 1, 2, 2)
        right.plot(epochs, [epoch.validation_accuracy for epoch in history], color=METHOD_COLOURS[0])
        right.set_ylim(0, 1)
        right.set_title(_in_figure(_ACCURACY), loc="left", **STYLE)
        panels.append(right)
    for axes in panels:
        axes.set_xlabel(_in_figure(_EPOCH), **STYLE)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    return _png_uri(figure)
