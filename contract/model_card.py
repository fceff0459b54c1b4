"""The card of a model file: everything that prediction has to know besides the weights.

Standard library only, because QGIS reads cards too. A model file is a safetensors file: eight bytes that
tell the length of a JSON header, the header, the tensors (https://huggingface.co/docs/safetensors). The card
is one text in the header's metadata, so that it can be read without the weights and without running code.
"""

from __future__ import annotations

import json
import math
import struct
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, NotRequired, TypedDict

from .card_problems import (
    _check,
    _check_covariance,
    _check_readers,
    _check_scores,
    _check_under_cover,
    _damaged,
    _foreign,
)
from .card_schema import CARD, ITEM_BYTES, TENSOR
from .errors import UserError
from .language import tr
from .schema import MEGABYTE, Kind, SchemaProblem, parse_json

FORMAT = "concealed-bedrock-model"
VERSION = 1
METADATA_KEY = "concealed_bedrock_card"  # one key only: the order of several is not fixed in a file
_MAX_HEADER_BYTES = 32 * MEGABYTE  # a card with a legend of 50,000 units has less than ten
_MAX_FILE_BYTES = 4_000 * MEGABYTE
_MAX_TENSORS = 100_000


class Band(TypedDict):
    """One input band of the network, in the order of its channels."""

    quantity: str  # what it shows, "Residual Bouguer anomaly"
    source: str  # 'residual' (made from the gravity raster) or 'extra' (a further raster)
    transform: str  # how it is made of its source, one of TRANSFORMS
    unit: str  # before normalising: "mGal", "mGal/km"
    mean: float  # of the training area; the network reads (value - mean) / std
    std: float


class BedrockClass(TypedDict):
    """A class the model can predict; the values are 0 .. n - 1."""

    value: int
    name: str
    colour: str  # "#rrggbb"


class WindowScale(TypedDict):
    """A scale the model was trained at: a window of side_cells cells, drawn with window_px pixels."""

    side_cells: int
    window_px: int
    pixels_per_cell: float
    weight: NotRequired[float]  # in the mean over scales


@dataclass(frozen=True)
class Card:
    """What a model is, what it takes, what it was made of and how good it was.

    Parameters
    ----------
    architecture : dict
        As `networks.build_network` takes it: {"name": ..., "genotype": ...}.
    in_bands : int
        Channels of the network's input.
    bands : list of Band
        One for each channel.
    encoding : 'fields' or 'rgb'
    spacing_m : (width, height)
        Of a cell of the training grid, metres.
    residual : dict
        {"height_m": ..., "edges": ...}: how the residual anomaly was made from the Bouguer anomaly.
    classes : list of BedrockClass
    windows : list of WindowScale
    crs : str
        Of the training area, "EPSG:4326" or WKT.
    extent : (west, south, east, north)
        Of the training area, in units of `crs`.
    split : dict
        {"kind": "blocks" or "random", "block_km": ..., "share": ..., "seed": ...}
    training : dict
        Names, checksums, licence and attribution of the data; steps, epochs, seed, preset.
    scores : dict
        On the test set, of the model and of the simple methods: method -> score -> value.
    intervals : dict
        Of the scores, by block bootstrap; empty where there are none.
    temperature : float
        The logits are divided by it before the softmax (Guo et al. 2017).
    log_priors : list of float
        Natural logarithm of each class's share of the training area.
    evidence : dict
        How far the training data reach: {"covariance", "rarer_than", "distance"} of its bands (see
        `evidence.familiarity`), "tested_km" from outcrop.
    legend : dict
        Of the map the model was trained on: {"field", "origin": 'file', 'symbols' or 'values', "classes",
        "rules"}; prediction reads maps by it. Empty in models made before there was one.
    under_cover : dict
        {"knots_km", "powers", "least"}: how probabilities and sets hold by distance to outcrop (see
        `cover_calibration.CoverCalibration`). Empty in older models and in networks of gravity.
    expected_accuracy : dict
        {"value", "low", "high", "covered", "limit_km"}: share of the training area's covered cells that a
        prediction is expected to get right, with its 90 % interval, for the share of them that lies within
        the tested distance. Empty where nothing could be said.
    versions : dict
        Of the plugin, torch and whatever else took part.
    """

    architecture: dict[str, Any]
    in_bands: int
    bands: list[Band]
    encoding: str
    spacing_m: tuple[float, float]
    residual: dict[str, Any]
    classes: list[BedrockClass]
    windows: list[WindowScale]
    crs: str
    extent: tuple[float, float, float, float]
    split: dict[str, Any] = field(default_factory=dict)
    training: dict[str, Any] = field(default_factory=dict)
    scores: dict[str, Any] = field(default_factory=dict)
    temperature: float = 1.0
    log_priors: list[float] = field(default_factory=list)
    evidence: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    intervals: dict[str, Any] = field(default_factory=dict)
    legend: dict[str, Any] = field(default_factory=dict)
    under_cover: dict[str, Any] = field(default_factory=dict)
    expected_accuracy: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        try:
            CARD.check(vars(self), "")
        except SchemaProblem as problem:
            raise _damaged(tr("the card cannot be used: {problem}").format(problem=problem)) from problem
        _check(
            len(self.bands) == self.in_bands,
            tr("the card has {n_bands} bands for {n_inputs} inputs").format(
                n_bands=len(self.bands), n_inputs=self.in_bands
            ),
        )
        is_bandless = self.reads == "outcrop" or "lines" in self.training
        _check(self.in_bands > 0 or is_bandless, tr("the card has no band"))
        values = [entry["value"] for entry in self.classes]
        is_counted = values == list(range(len(values)))  # 254, 255 are taken
        _check(is_counted, tr("the card has the class values {values}").format(values=values[:20]))
        _check_scores(self.scores)
        _check_readers(self.architecture)
        _check_covariance(self.evidence, self.in_bands)
        _check_under_cover(self.under_cover, self.expected_accuracy)
        _check(
            len(self.log_priors) in (0, self.n_classes),
            tr("the card has log priors for another number of classes"),
        )

    @property
    def reads(self) -> str:
        """What the model reads: 'gravity', 'outcrop' or 'both'."""
        return str(self.architecture.get("evidence", "gravity"))

    @property
    def is_network(self) -> bool:
        """Whether the model is a network of gravity alone."""
        experts = self.architecture.get("readers")
        return experts is None or [expert["name"] for expert in experts] == ["network"]

    @property
    def class_field(self) -> str:
        """The class field of the training map; empty where the model holds no legend."""
        return str(self.legend.get("field", ""))

    @property
    def n_classes(self) -> int:
        """Number of classes the model tells apart."""
        return len(self.classes)

    def to_json(self) -> str:
        """The card as JSON; the same card always gives the same text."""
        return json.dumps({"format": FORMAT, "version": VERSION, **asdict(self)}, sort_keys=True)

    @staticmethod
    def from_json(text: str) -> Card:
        """Read what `to_json` wrote; entries that a later minor change added are ignored."""
        entries = _parsed(text, tr("card"))
        _check_version(entries)
        known = {f.name: entries[f.name] for f in fields(Card) if f.name in entries}
        for name in ("spacing_m", "extent"):
            if isinstance(known.get(name), list):
                known[name] = tuple(known[name])
        try:
            return Card(**known)
        except (TypeError, KeyError) as error:
            raise _damaged(tr("the card is incomplete ({error})").format(error=error)) from error


def read_card(path: str | Path) -> Card:
    """Read the card of a model file, without reading its weights.

    Raises
    ------
    UserError
        For a missing or damaged file, a file of another kind, and a card of a newer version.
    """
    name = Path(path).name
    header = read_header(path)
    metadata = header.get("__metadata__")
    if not isinstance(metadata, dict) or METADATA_KEY not in metadata:
        raise _foreign(name, tr("a safetensors file without a card of this plugin"))
    try:
        return Card.from_json(metadata[METADATA_KEY])
    except UserError as problem:
        raise UserError(
            tr("{name}: {message}").format(name=name, message=problem.message), problem.remedy
        ) from problem


def read_header(path: str | Path) -> dict[str, Any]:
    """The JSON header of a safetensors file, after checking that all its tensors lie in the file."""
    path = Path(path)
    try:
        size = path.stat().st_size
        if not path.is_file():  # a pipe would be waited for
            raise _foreign(path.name, tr("a folder or a device"))
        with path.open("rb") as file:
            start = file.read(8)
            length = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
            text = file.read(length) if 2 <= length <= min(size - 8, _MAX_HEADER_BYTES) else b""
    except OSError as error:
        raise UserError(
            tr("The model file {path} cannot be read: {reason}.").format(path=path, reason=error.strerror),
            tr("Choose a model file that exists and may be read."),
        ) from error
    if not text.startswith(b"{"):
        raise _foreign(
            path.name, tr("{size} bytes that don't begin like a safetensors file").format(size=size)
        )
    header = _parsed(text, path.name)
    _check(
        size <= _MAX_FILE_BYTES,
        tr("the card lies in a file of {size:,} bytes, {most:,} are read").format(
            size=size, most=_MAX_FILE_BYTES
        ),
    )
    expected = 8 + length + _data_bytes(header)
    if size != expected:
        raise _damaged(
            tr("{file} has {size} bytes, its header describes {expected}").format(
                file=path.name, size=size, expected=expected
            )
        )
    return header


def _data_bytes(header: dict[str, Any]) -> int:
    """Bytes of all tensors, which lie one behind the other from the end of the header."""
    tensors = {name: entry for name, entry in header.items() if name != "__metadata__"}
    try:
        Kind.table(TENSOR, _MAX_TENSORS).check(tensors, "tensors")
    except SchemaProblem as problem:
        raise _damaged(tr("in the list of tensors {problem}").format(problem=problem)) from problem
    end = 0
    for name, entry in sorted(tensors.items(), key=lambda item: item[1]["data_offsets"]):
        start, stop = entry["data_offsets"]
        length = math.prod(entry["shape"]) * ITEM_BYTES[entry["dtype"]]
        if start != end or stop - start != length:
            raise _damaged(
                tr("the tensor {tensor} of {length:,} bytes lies at {start:,} to {stop:,}").format(
                    tensor=name[:100], length=length, start=start, stop=stop
                )
            )
        end = stop
    return end


def _parsed(text: str | bytes, what: str) -> dict[str, Any]:
    """A JSON object, or a UserError."""
    try:
        value = parse_json(text, most_bytes=_MAX_HEADER_BYTES)
    except SchemaProblem as problem:
        raise _damaged(
            tr("the text of {what} cannot be used: {problem}").format(what=what, problem=problem)
        ) from problem
    if not isinstance(value, dict):
        raise _damaged(
            tr("the card holds a {kind} instead of a JSON object").format(kind=type(value).__name__)
        )
    return value


def _check_version(entries: dict[str, Any]) -> None:
    """Refuse cards of another format or of a newer version."""
    if entries.get("format") != FORMAT:
        raise _foreign(
            tr("The file"), tr("a card of the format '{format}'").format(format=entries.get("format"))
        )
    version = entries.get("version")
    if not isinstance(version, int):
        raise _damaged(tr("the card has the version '{version}'").format(version=version))
    if version > VERSION:
        raise UserError(
            tr("The model has format version {version}, this plugin reads up to {newest}.").format(
                version=version, newest=VERSION
            ),
            tr("Update the plugin, or choose another model."),
        )
