"""What the words of choices are called in dialogs; scripts and saved models keep the words themselves."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm

from .texts import _tr_marked, mark

# By parameter and word; a word that is not here, such as the name of a unit or paper size, is shown as it is.
_LABELS: dict[str, dict[str, str]] = {
    "QUANTITY": {
        "auto": mark("As the file declares, otherwise Bouguer anomaly"),
        "gravity": mark("Observed gravity"),
        "anomaly": mark("An anomaly"),
        "bouguer": mark("Bouguer anomaly"),
        "residual": mark("Residual anomaly"),
    },
    "UNIT": {
        "auto": mark("As the file declares, otherwise mGal"),
        "um/s2": mark("µm/s² (gravity units)"),
        "m/s2": "m/s²",
        "m": mark("m (heights)"),
        "uGal": "µGal",
        "nm/s2": "nm/s²",
    },
    "METHOD": {
        "collocation": mark("Least-squares collocation"),
        "minimum-curvature": mark("Minimum curvature"),
        "nearest": mark("Nearest station"),
    },
    "HEIGHT_UNIT": {
        "auto": mark("By the column's name, otherwise m"),
        "m": mark("Metres"),
        "ft": mark("Feet"),
    },
    "EDGES": {
        "biharmonic": mark("Smooth continuation (biharmonic)"),
        "repeat": mark("Repeat the values at the edge"),
    },
    "STYLES": {
        "line-drawing": mark("Line drawing"),
        "section": mark("Coloured section"),
        "outcrop": mark("Rock face"),
    },
    "DATUM": {
        "auto": mark("As the file shows, otherwise absolute"),
        "absolute": mark("Absolute gravity (IGSN71 or later)"),
        "potsdam": mark("Potsdam system (14 mGal too high)"),
    },
    "GAPS": {"fill": mark("Interpolate for the filter"), "refuse": mark("Stop if there are any")},
    "ELLIPSOID": {
        "GRS67": mark("GRS67 (surveys of the 1970s)"),
        "1930": mark("International formula of 1930"),
    },
    "FREE_AIR": {
        "closed-form": mark("Normal gravity at the height (closed form)"),
        "second-order": mark("Series of second order"),
        "linear": "0.3086 mGal/m",
    },
    "CORRECTION": {"bullard-b": mark("Spherical cap (Bullard B)"), "simple": mark("Infinite slab")},
    "RELATION": {
        "auto": mark("Of the same rocks in two surveys of three"),
        "related": mark("Of the same rocks"),
        "unrelated": mark("Of other rocks"),
    },
    "SPLIT": {
        "blocks": mark("Spatial blocks"),
        "random": mark("Random windows, as in the paper"),
        "polygons": mark("The test areas below"),
        "auto": mark("As the preset says"),
    },
    "PRESET": {
        "quick": mark("Quick"),
        "standard": mark("Standard"),
        "paper": mark("As in the paper"),
        "slides": mark("As Abdallah (2021)"),
    },
    "PRECISION": {
        "auto": mark("Automatic"),
        "fp32": mark("Single precision (fp32)"),
        "bf16": mark("Brain floating point (bf16)"),
        "fp16": mark("Half precision (fp16)"),
    },
    "ENCODING": {
        "fields": mark("Residual and derivatives"),
        "rgb": mark("Colour image of the paper"),
        "auto": mark("As the preset says"),
    },
    "BANDS": {
        "residual": mark("Residual anomaly"),
        "vertical derivative": mark("Vertical derivative"),
        "horizontal gradient": mark("Horizontal gradient"),
        "tilt": mark("Tilt angle"),
        "band 10-40 km": mark("Between 10 and 40 km of continuation"),
        "band 40-120 km": mark("Between 40 and 120 km of continuation"),
        "gaussian 100 km": mark("Less a Gaussian regional field of 100 km"),
        "butterworth 100 km": mark("Less a Butterworth regional field of 100 km"),
        "trend 2": mark("Less a polynomial trend of degree 2"),
    },
    "MEASURE": {"parameters": mark("Parameters"), "multiply-adds": mark("Multiply-adds")},
    "SCALE": {"first": mark("The model's main scale"), "all": mark("All scales of the model")},
    "EVIDENCE": {
        "model": mark("All evidence of the model"),
        "both": mark("Gravity and outcrop"),
        "gravity": mark("Gravity alone"),
        "outcrop": mark("Outcrop alone"),
        "auto": mark("As the preset says"),
    },
    "ARCHITECTURE": {
        "auto": mark("Suited to the evidence"),
        "outcrop": mark("Networks on outcrop"),
        "nearest-outcrop": mark("Nearest outcrop"),
        "inverse-distance": mark("Inverse distance weighting"),
        "boosted-trees": mark("Boosted trees"),
        "ggmnet": "GGMNet",
        "u-shape": mark("U-shaped baseline of GGMNet"),
        "ablation-b": mark("GGMNet, ablation B"),
        "ablation-c": mark("GGMNet, ablation C"),
        "ablation-d": mark("GGMNet, ablation D"),
        "fasterseg": "FasterSeg",
        "fc-hardnet-70": "FC-HarDNet-70",
        "hrnet-v1-w32": "HRNet-V1-W32",
        "gravity-in-context": mark("Gravity in context"),
        "shallow": mark("Shallow methods"),
        "resnet9": "ResNet9",
        "resnet18-half": mark("ResNet18 of half width"),
        "resnet18": "ResNet18",
        "resnet34": "ResNet34",
        "resnet50": "ResNet50",
        "resnet101": "ResNet101",
        "resnet152": "ResNet152",
    },
    "NULLS": {
        "pool": mark("With gravity in context"),
        "none": mark("No test"),
        "auto": mark("As the preset says"),
    },
}


def _label_of(parameter: str, word: str) -> str:
    """Give what a word of a choice is called in the user's language."""
    return _tr_marked(_LABELS.get(parameter, {}).get(word, word))


def _in_words(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> dict[str, Any]:
    """Give the parameters with the words of choices that were given by their numbers."""
    words = {d.name(): d.options() for d in algorithm.parameterDefinitions() if d.type() == "enum"}
    changed = {
        name: _in_word(parameters[name], options) for name, options in words.items() if name in parameters
    }
    is_same = all(value == parameters[name] for name, value in changed.items())
    return parameters if is_same else {**parameters, **changed}


def _in_word(value: Any, words: list[str]) -> Any:
    """Give the word, or the words, that a number or numbers stand for; anything else as it is."""
    if isinstance(value, (list, tuple)):
        return [_in_word(one, words) for one in value]
    if isinstance(value, str) and "," in value:
        return [_in_word(part.strip(), words) for part in value.split(",")]
    is_number = (isinstance(value, int) and not isinstance(value, bool)) or (
        isinstance(value, str) and value.isdecimal()
    )
    return words[int(value)] if is_number and int(value) < len(words) and str(value) not in words else value
