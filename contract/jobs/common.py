"""What settings of the same meaning take, in whichever job they stand."""

from __future__ import annotations

from ..vocabulary import NUMBER_FORMATS, QUANTITIES
from .bounds import Count, Number, Place, Several, Text, Word

MOST_FILES = 100  # further rasters or models of one job
LARGEST_HEIGHT_M = 1_000_000.0
LARGEST_SEED = 2**31 - 1  # that QGIS's dialog takes; seeds derived from it stay below numpy's 2^32

INPUT = Place("INPUT", "gravity raster", is_needed=True)
HOLDOUT = Place("HOLDOUT", "hold-out layer")
REPORT = Place("REPORT", "report")
EXTRA = Several(
    "EXTRA", "list of further rasters", Place("EXTRA", "further raster", is_needed=True), MOST_FILES
)
QUANTITY = Word("QUANTITY", "quantity", QUANTITIES)
HEIGHT = Number("HEIGHT", "continuation height", 1.0, LARGEST_HEIGHT_M, "m")
SEED = Count("SEED", "seed", 0, LARGEST_SEED)
PRECISION = Word("PRECISION", "number format", NUMBER_FORMATS)
DEVICE = Text("DEVICE", "device", 20, pattern=r"auto|cpu|cuda(:\d{1,3})?", wanted="auto, cpu, cuda or cuda:N")
