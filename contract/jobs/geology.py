"""The geological map that jobs read."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import require
from .bounds import Place, Text
from .settings import Group, Settings, setting


@dataclass(frozen=True)
class Geology(Settings):
    """A geological map on disk: vector file, layer in it, class field, legend.

    `legend` is a CSV or JSON file, or a model file whose legend is meant; `symbols` is a legend made of the
    layer's symbols, which counts where there is no other. Without both, the legend is made of the field's
    values. `encoding` is that of a shapefile's text, where the user has set one in QGIS. A prediction leaves
    `field` and `legend` to its model where they are empty.
    """

    path: str = setting("", Place("GEOLOGY", "geological map"))
    layer: str = setting("", Text("GEOLOGY", "name of the map's layer"))
    field: str = setting("", Text("FIELD", "class field"))
    legend: str = setting("", Place("LEGEND", "legend file"))
    symbols: str = setting("", Place("symbols", "legend made of symbols"))
    encoding: str = setting("", Text("encoding", "encoding of a shapefile's text"))

    @property
    def chosen_legend(self) -> str:
        """The legend file that counts; empty where the legend is made of the field's values."""
        return self.legend or self.symbols

    def require_field(self) -> None:
        """Refuse a map without a class field, where no model knows it."""
        require(
            bool(self.field) or not self.path,
            "The geology layer has no class field.",
            "Choose the field that holds age or unit (FIELD).",
        )


NO_MAP = Geology()
MAP = Group("GEOLOGY", "geological map", Geology)
