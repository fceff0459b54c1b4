"""What a model file's header, its card and a legend in JSON may hold: bounds, kinds and words.

A legend stands in a file of its own, in a class raster's tag and in a model's card.

Standard library only, because QGIS reads cards too.
"""

from __future__ import annotations

import math

from .schema import Kind
from .vocabulary import ENCODINGS, TRANSFORMS

MOST_BYTES = 16_000_000  # of a legend file; one of 50,000 units has three million
MOST_RULES = 200_000
_COLOUR = Kind.text(pattern="#[0-9a-fA-F]{6}")
_VALUE = Kind.either(
    Kind.whole(0, 255), Kind.text(pattern="[0-9]{1,3}")
)  # some programs write all values as texts
_IN_MAP = Kind.maybe(Kind.either(Kind.text(10_000), Kind.real(-1e15, 1e15)))
CLASSES = Kind.listing(Kind.record({"value": _VALUE, "name": Kind.text(), "colour": _COLOUR}), most=256)
RULES = Kind.listing(Kind.record({"class": _VALUE, "value_in_map": _IN_MAP}), most=MOST_RULES)
LEGEND = Kind.record({"classes": CLASSES, "rules": RULES})

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
_COUNT = Kind.whole(0, 2**40)
TENSOR = Kind.record(
    {
        "dtype": Kind.text(words=tuple(ITEM_BYTES)),
        "shape": Kind.listing(_COUNT, most=8),
        "data_offsets": Kind.listing(Kind.whole(0, 2**50), 2, 2),
    }
)
_LAYERS = Kind.listing(Kind.listing(Kind.anything(), 2, 2), 1, 100)
_GENOTYPE = Kind.record({"branches": Kind.listing(Kind.record({"layers": _LAYERS}), 1, 3)})
_NETWORK: dict[str, Kind] = {
    "genotype": Kind.maybe(_GENOTYPE),
    "parts": Kind.listing(Kind.text(100), most=20),
}
_READER = Kind.record(
    {"name": Kind.text(100)},
    {
        "reads": Kind.text(words=("gravity", "outcrop", "both")),
        "members": Kind.whole(1, 100),
        "architecture": Kind.record({"name": Kind.text(100)}, _NETWORK),
        "in_bands": Kind.whole(1, 256),
        "n_learned": Kind.whole(1, 254),
        "p": Kind.real(0, 1),
        "nulls": Kind.whole(0, 1000),
        "n_gravity": Kind.whole(0, 256),
        "kinds": Kind.listing(Kind.listing(Kind.whole(0, 256), 2, 2), most=256),
    },
)
_FINITE = Kind.listing(Kind.real(), most=10_000)
CARD = Kind.record(
    {
        "architecture": Kind.record(
            {"name": Kind.text(100)},
            {
                **_NETWORK,
                "evidence": Kind.text(words=("gravity", "outcrop", "both")),
                "readers": Kind.listing(_READER, 1, 32),
                "powers": Kind.listing(Kind.real(0, 1e6), 1, 32),
            },
        ),
        "in_bands": Kind.whole(0, 256),
        "bands": Kind.listing(
            Kind.record(
                {
                    "quantity": Kind.text(),
                    "source": Kind.text(words=("residual", "extra")),
                    "unit": Kind.text(),
                    "transform": Kind.text(words=TRANSFORMS),
                    "mean": Kind.real(),
                    "std": Kind.real(0, above=True),
                }
            ),
            most=256,
        ),
        "encoding": Kind.text(words=ENCODINGS),
        "spacing_m": Kind.listing(Kind.real(0, above=True), 2, 2),
        "residual": Kind.record(
            {}, {"height_m": Kind.maybe(Kind.real(0, 1e7)), "edges": Kind.maybe(Kind.text())}
        ),
        "classes": Kind.listing(
            Kind.record(
                {
                    "value": Kind.whole(0, 253),
                    "name": Kind.text(),
                    "colour": Kind.text(pattern="#[0-9a-fA-F]{6}"),
                }
            ),
            1,
            254,
        ),
        "windows": Kind.listing(
            Kind.record(
                {
                    "side_cells": Kind.whole(1, 10**7),
                    "window_px": Kind.whole(1, 65_536),
                    "pixels_per_cell": Kind.real(0, 1e5, above=True),
                },
                {"weight": Kind.real(0, above=True)},
            ),
            1,
            64,
        ),
        "crs": Kind.text(100_000),
        "extent": Kind.listing(Kind.real(), 4, 4),
    },
    {
        "split": Kind.table(Kind.anything()),
        "training": Kind.record(
            {},
            {
                "data": Kind.listing(Kind.record({"name": Kind.text(10_000)}), most=10_000),
                "limits": Kind.text(100_000),
                "licence": Kind.text(100_000),
                "attribution": Kind.text(100_000),
            },
        ),
        "scores": Kind.table(Kind.anything()),
        "temperature": Kind.real(0, above=True),
        "log_priors": Kind.listing(Kind.real(-math.inf, 0), most=254),
        "evidence": Kind.record(
            {},
            {
                "covariance": Kind.listing(_FINITE, most=256),
                "rarer_than": _FINITE,
                "distance": _FINITE,
                "tested_km": Kind.maybe(Kind.real(0, math.inf)),
            },
        ),
        "versions": Kind.table(Kind.text()),
        "legend": Kind.record(
            {}, {"field": Kind.text(), "origin": Kind.text(), "classes": CLASSES, "rules": RULES}
        ),
        "under_cover": Kind.record(
            {},
            {
                "knots_km": Kind.listing(Kind.real(0, 1e6, above=True), most=100),
                "powers": Kind.listing(Kind.real(0, 1e6, above=True), most=100),
                "least": Kind.listing(Kind.real(0, 1), most=100),
                "cell_m": Kind.real(0, 1e6, above=True),
            },
        ),
        "expected_accuracy": Kind.record(
            {},
            dict.fromkeys(("value", "low", "high", "covered"), Kind.real(0, 1)) | {"limit_km": Kind.real(0)},
        ),
        "intervals": Kind.record(
            {},
            {
                "scores": Kind.table(Kind.table(Kind.maybe(Kind.listing(Kind.score(), 2, 2)))),
                "level": Kind.real(0, 1),
                "blocks": Kind.whole(0, 10**9),
            },
        ),
    },
)
