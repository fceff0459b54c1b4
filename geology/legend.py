"""The legend's door: what the other rooms import of legends."""

from .legend_automatic import automatic_legend
from .legend_classes import (
    COVER,
    COVER_CLASS,
    MAX_CLASSES,
    OUTSIDE,
    OUTSIDE_CLASS,
    LegendClass,
    by_name,
    same_name,
)
from .legend_files import paper_legend, preset, read_legend, write_legend
from .legend_rules import Legend, Rule, as_text

__all__ = [
    "COVER",
    "COVER_CLASS",
    "MAX_CLASSES",
    "OUTSIDE",
    "OUTSIDE_CLASS",
    "Legend",
    "LegendClass",
    "Rule",
    "as_text",
    "automatic_legend",
    "by_name",
    "paper_legend",
    "preset",
    "read_legend",
    "same_name",
    "write_legend",
]
