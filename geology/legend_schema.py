"""What a legend in JSON may hold, in a file of its own, in a class raster's tag and in a model's card.

Standard library only, because QGIS reads cards too.
"""

from __future__ import annotations

from ..geophysics.schema import Listing, Record, Text, Whole

MOST_BYTES = 16_000_000  # of a legend file; one of 50,000 units has three million
_COLOUR = Text(pattern="#[0-9a-fA-F]{6}")
CLASSES = Listing(Record({"value": Whole(0, 255), "name": Text(), "colour": _COLOUR}), most=256)
RULES = Listing(Record({"class": Whole(0, 255)}), most=200_000)
LEGEND = Record({"classes": CLASSES, "rules": RULES})
