"""What a legend in JSON may hold, in a file of its own, in a class raster's tag and in a model's card.

Standard library only, because QGIS reads cards too.
"""

from __future__ import annotations

from .schema import Either, Listing, Maybe, Real, Record, Text, Whole

MOST_BYTES = 16_000_000  # of a legend file; one of 50,000 units has three million
MOST_RULES = 200_000
_COLOUR = Text(pattern="#[0-9a-fA-F]{6}")
_VALUE = Either(Whole(0, 255), Text(pattern="[0-9]{1,3}"))  # some programs write all values as texts
_IN_MAP = Maybe(Either(Text(10_000), Real(-1e15, 1e15)))
CLASSES = Listing(Record({"value": _VALUE, "name": Text(), "colour": _COLOUR}), most=256)
RULES = Listing(Record({"class": _VALUE, "value_in_map": _IN_MAP}), most=MOST_RULES)
LEGEND = Record({"classes": CLASSES, "rules": RULES})
