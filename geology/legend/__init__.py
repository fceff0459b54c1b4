"""The legend's door: what the other rooms import of legends."""

from .automatic import automatic_legend
from .classes import COVER, COVER_CLASS, MAX_CLASSES, OUTSIDE, OUTSIDE_CLASS, LegendClass, by_name, same_name
from .files import read_legend, write_legend
from .rule import as_text
from .rules import Legend

__all__ = [
    "COVER",
    "COVER_CLASS",
    "MAX_CLASSES",
    "OUTSIDE",
    "OUTSIDE_CLASS",
    "Legend",
    "LegendClass",
    "as_text",
    "automatic_legend",
    "by_name",
    "read_legend",
    "same_name",
    "write_legend",
]
