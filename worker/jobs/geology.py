"""The geological map that jobs read."""

from __future__ import annotations

from dataclasses import dataclass

from .bounds import Place, Text
from .checks import require
from .settings import Group, Settings, setting


@dataclass(frozen=True)
class Geology(Settings):
    """A geological map on disk: vector file, layer in it, class field, legend.

    `legend` is a CSV or JSON file; empty takes every value of the field as a class of its own.
    """

    path: str = setting("", Place("GEOLOGY", "geological map"))
    layer: str = setting("", Text("GEOLOGY", "name of the map's layer"))
    field: str = setting("", Text("FIELD", "class field"))
    legend: str = setting("", Place("LEGEND", "legend file"))

    def __post_init__(self):
        super().__post_init__()
        require(
            bool(self.field) or not self.path,
            "The geology layer has no class field.",
            "Choose the field that holds age or unit (FIELD).",
        )


NO_MAP = Geology()
MAP = Group("GEOLOGY", "geological map", Geology)
