"""What a model file's header, its card and a legend in JSON may hold: bounds, kinds and words.

A legend stands in a file of its own, in a class raster's tag and in a model's card.

Standard library only, because QGIS reads cards too.
"""

from __future__ import annotations

import math

from .schema import Anything, Either, Kind, Listing, Maybe, Real, Record, Score, Table, Text, Whole
from .vocabulary import ENCODINGS, TRANSFORMS

MOST_BYTES = 16_000_000  # of a legend file; one of 50,000 units has three million
MOST_RULES = 200_000
_COLOUR = Text(pattern="#[0-9a-fA-F]{6}")
_VALUE = Either(Whole(0, 255), Text(pattern="[0-9]{1,3}"))  # some programs write all values as texts
_IN_MAP = Maybe(Either(Text(10_000), Real(-1e15, 1e15)))
CLASSES = Listing(Record({"value": _VALUE, "name": Text(), "colour": _COLOUR}), most=256)
RULES = Listing(Record({"class": _VALUE, "value_in_map": _IN_MAP}), most=MOST_RULES)
LEGEND = Record({"classes": CLASSES, "rules": RULES})

ITEM_BYTES = {
    "BOOL": 1,
    "U8": 1,
    "I8": 1,
    "I16": 2,
    "U16": 2,
    "F16": 2,
    "BF16": 2,
    "I32": 4,
    "U32": 4,
    "F32": 4,
    "I64": 8,
    "U64": 8,
    "F64": 8,
}
_COUNT = Whole(0, 2**40)
TENSOR = Record(
    {
        "dtype": Text(words=tuple(ITEM_BYTES)),
        "shape": Listing(_COUNT, most=8),
        "data_offsets": Listing(Whole(0, 2**50), 2, 2),
    }
)
_LAYERS = Listing(Listing(Anything(), 2, 2), 1, 100)
_GENOTYPE = Record({"branches": Listing(Record({"layers": _LAYERS}), 1, 3)})
_NETWORK: dict[str, Kind] = {"genotype": Maybe(_GENOTYPE), "parts": Listing(Text(100), most=20)}
_READER = Record(
    {"name": Text(100)},
    {
        "reads": Text(words=("gravity", "outcrop", "both")),
        "members": Whole(1, 100),
        "architecture": Record({"name": Text(100)}, _NETWORK),
        "in_bands": Whole(1, 256),
        "n_learned": Whole(1, 254),
    },
)
_FINITE = Listing(Real(), most=10_000)
CARD = Record(
    {
        "architecture": Record(
            {"name": Text(100)},
            {
                **_NETWORK,
                "evidence": Text(words=("gravity", "outcrop", "both")),
                "readers": Listing(_READER, 1, 32),
                "powers": Listing(Real(0, 1e6), 1, 32),
            },
        ),
        "in_bands": Whole(0, 256),
        "bands": Listing(
            Record(
                {
                    "quantity": Text(),
                    "source": Text(words=("residual", "extra")),
                    "unit": Text(),
                    "transform": Text(words=TRANSFORMS),
                    "mean": Real(),
                    "std": Real(0, above=True),
                }
            ),
            most=256,
        ),
        "encoding": Text(words=ENCODINGS),
        "spacing_m": Listing(Real(0, above=True), 2, 2),
        "residual": Record({}, {"height_m": Maybe(Real(0, 1e7)), "edges": Maybe(Text())}),
        "classes": Listing(
            Record(
                {
                    "value": Whole(0, 253),
                    "name": Text(),
                    "colour": Text(pattern="#[0-9a-fA-F]{6}"),
                }
            ),
            1,
            254,
        ),
        "windows": Listing(
            Record(
                {
                    "side_cells": Whole(1, 10**7),
                    "window_px": Whole(1, 65_536),
                    "pixels_per_cell": Real(0, 1e5, above=True),
                },
                {"weight": Real(0, above=True)},
            ),
            1,
            64,
        ),
        "crs": Text(100_000),
        "extent": Listing(Real(), 4, 4),
    },
    {
        "split": Table(Anything()),
        "training": Record(
            {},
            {
                "data": Listing(Record({"name": Text(10_000)}), most=10_000),
                "limits": Text(100_000),
                "licence": Text(100_000),
                "attribution": Text(100_000),
            },
        ),
        "scores": Table(Anything()),
        "temperature": Real(0, above=True),
        "log_priors": Listing(Real(-math.inf, 0), most=254),
        "evidence": Record(
            {},
            {
                "covariance": Listing(_FINITE, most=256),
                "rarer_than": _FINITE,
                "distance": _FINITE,
                "tested_km": Maybe(Real(0, math.inf)),
            },
        ),
        "versions": Table(Text()),
        "legend": Record({}, {"field": Text(), "origin": Text(), "classes": CLASSES, "rules": RULES}),
        "intervals": Record(
            {},
            {
                "scores": Table(Table(Maybe(Listing(Score(), 2, 2)))),
                "level": Real(0, 1),
                "blocks": Whole(0, 10**9),
            },
        ),
    },
)
