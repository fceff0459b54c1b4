"""The geological map that jobs read."""

from __future__ import annotations

from dataclasses import dataclass

from .checks import require


@dataclass(frozen=True)
class Geology:
    """A geological map on disk: vector file, layer in it, class field, legend.

    `legend` is a CSV or JSON file; empty takes every value of the field as a class of its own.
    """

    path: str = ""
    layer: str = ""
    field: str = ""
    legend: str = ""

    def __post_init__(self):
        require(
            bool(self.field) or not self.path,
            "The geology layer has no class field.",
            "Choose the field that holds age or unit (FIELD).",
        )


NO_MAP = Geology()
