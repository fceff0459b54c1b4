"""The importance of bands as a table and a picture of a report."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from ..models.evaluation.band_importance import Importance
from .figures import METHOD_COLOURS, STYLE, as_png, axes_of
from .types import Table

TEXT = (
    "How many points of accuracy (all) and of each class's recall the network loses on the held-out ground "
    "when one band is moved elsewhere: the more, the more the network leans on it. At zero, the band could "
    "be left out."
)


def importance_table(found: Importance, class_names: list[str]) -> Table:
    """A column a band, the most important first; a row a class."""
    order = np.argsort(-found.accuracy_loss)
    return Table(
        title="What each band is worth",
        text=TEXT,
        columns=["Class", *(found.bands[b] for b in order)],
        rows=[
            ["all", *(points(found.accuracy_loss[b]) for b in order)],
            *(
                [name, *(points(found.recall_loss[b][n]) for b in order)]
                for n, name in enumerate(class_names)
            ),
        ],
        picture=importance_chart(found, order),
    )


def points(loss: float) -> str:
    """A loss in points of a hundred.

    >>> points(0.123), points(-0.004), points(float("nan"))
    ('12.3', '-0.4', '-')
    """
    return "-" if np.isnan(loss) else f"{100 * loss:.1f}"


def importance_chart(found: Importance, order: np.ndarray) -> str:
    """A bar a band for the loss of accuracy, the most important on top."""
    figure = Figure(figsize=(7.6, 0.5 + 0.34 * len(order)), layout="constrained")
    axes = axes_of(figure, 1, 1, 1)
    axes.barh(range(len(order)), 100 * found.accuracy_loss[order], 0.62, color=METHOD_COLOURS[0])
    axes.set_yticks(range(len(order)), [found.bands[b] for b in order])
    axes.invert_yaxis()
    axes.axvline(0, color="#9aa3ad", linewidth=1)
    axes.grid(axis="y", visible=False)
    axes.set_xlabel("accuracy lost (points)", **STYLE)
    return as_png(figure)
