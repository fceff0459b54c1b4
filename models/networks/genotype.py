"""Genotypes: operators and widths of the layers of each branch, the searched part of GGMNet, as data.

Liu et al. 2024, section 4.2: up to three branches at 1/8, 1/16 and 1/32 of the picture; every layer has an
operator of Table 3 and a width of stride x expansion channels. A lower branch leaves the one above it at its
`start` with a layer that halves the resolution. The search writes such a file, `paper_genotype` makes one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...contract.errors import UserError, require
from ...contract.language import mark, tr, tr_marked
from ...contract.schema import SchemaProblem, parse_json, read_bounded
from ...geophysics.io.replacing import replacing

OPERATORS = ("identity", "3x3", "5x5", "zoomed 3x3", "zoomed 5x5")
DOWNSAMPLINGS = ("down 3x3", "max pool")
DEEPEST = 100  # layers; the paper searches up to 24
EXPANSIONS = (2, 4, 6, 8)
STRIDES = (8, 16, 32)
MOST_BYTES = 1_000_000
REMEDY = mark("Correct the genotype file, or choose the default network.")


@dataclass(frozen=True)
class _Layer:
    """One layer of a branch.

    Parameters
    ----------
    operator : one of OPERATORS, or of DOWNSAMPLINGS where a lower branch begins.
    expansion : width in channels divided by the branch's stride, one of EXPANSIONS.
    """

    operator: str
    expansion: int


@dataclass(frozen=True)
class Branch:
    """The layers at one resolution, from layer number `start` to the last one.

    Parameters
    ----------
    stride : 8, 16 or 32: pixels of the picture per cell of the feature map.
    start : number of the branch's first layer; the first branch starts at 0.
    """

    stride: int
    start: int
    layers: tuple[_Layer, ...]

    @property
    def widths(self) -> tuple[int, ...]:
        """Channels after each layer."""
        return tuple(self.stride * layer.expansion for layer in self.layers)


@dataclass(frozen=True)
class Genotype:
    """One to three branches, finest first; refused at birth if no network can be built from them."""

    branches: tuple[Branch, ...]

    def __post_init__(self):
        _check_branches(self.branches)

    @property
    def depth(self) -> int:
        """Layers from the encoder to the end of a branch: the L of Table 4."""
        return len(self.branches[0].layers)

    def to_dict(self) -> dict[str, Any]:
        """Plain lists, numbers and words, as in the JSON file."""
        return {
            "branches": [
                {
                    "stride": branch.stride,
                    "start": branch.start,
                    "layers": [[layer.operator, layer.expansion] for layer in branch.layers],
                }
                for branch in self.branches
            ]
        }

    @staticmethod
    def from_dict(content: dict[str, Any]) -> Genotype:
        """The genotype of `to_dict`'s output, or a UserError that names the layer."""
        try:
            branches = tuple(
                Branch(
                    int(branch["stride"]),
                    int(branch["start"]),
                    tuple(_Layer(str(operator), int(expansion)) for operator, expansion in branch["layers"]),
                )
                for branch in content["branches"]
            )
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise UserError(
                tr(
                    "The genotype does not list branches with stride, start and layers of [operator, "
                    "expansion]."
                ),
                tr_marked(REMEDY),
            ) from error
        return Genotype(branches)

    @staticmethod
    def read(path: str | Path) -> Genotype:
        """Read a genotype file (JSON)."""
        try:
            content = parse_json(read_bounded(path, MOST_BYTES))
        except (OSError, SchemaProblem) as error:
            raise UserError(
                tr("{file} cannot be read as a genotype ({error}).").format(
                    file=Path(path).name, error=error
                ),
                tr_marked(REMEDY),
            ) from error
        return Genotype.from_dict(content)

    def write(self, path: str | Path) -> None:
        """Write a genotype file, one layer a line."""
        lines = json.dumps(self.to_dict(), indent=1)
        for operator in OPERATORS + DOWNSAMPLINGS:
            for expansion in EXPANSIONS:
                spread = f'[\n     "{operator}",\n     {expansion}\n    ]'
                lines = lines.replace(spread, f'["{operator}", {expansion}]')
        with replacing(path) as temporary:
            temporary.write_text(lines + "\n", encoding="utf-8")


def paper_genotype(depth: int = 22) -> Genotype:
    """The default genotype, with the parameter counts of Table 4 at all its depths.

    The published genotype is not printed. This one is fitted to the counts: the width grows every fourth
    layer, the lower branches start at layers 8 and 12, and the operators repeat every four layers.
    """
    if not 13 <= depth <= DEEPEST:
        raise UserError(
            tr("The default network has 13 to {most} layers, {depth:,} were given.").format(
                most=DEEPEST, depth=depth
            ),
            tr("Choose a depth between 16 and 24, or give a genotype file."),
        )
    cycles = (
        (8, 0, ("3x3", "identity", "zoomed 5x5", "identity")),
        (16, 8, ("5x5", "3x3", "zoomed 5x5", "5x5")),
        (32, 12, ("3x3", "zoomed 3x3", "3x3", "zoomed 3x3")),
    )
    branches = []
    for stride, start, operators in cycles:
        layers = [
            _Layer(operators[number % 4], EXPANSIONS[min(number // 4, 3)]) for number in range(start, depth)
        ]
        if start:
            layers[0] = _Layer("down 3x3", layers[0].expansion)
        branches.append(Branch(stride, start, tuple(layers)))
    return Genotype(tuple(branches))


def _require(condition: bool, message: str) -> None:
    require(condition, message, tr_marked(REMEDY))


def _check_branches(branches: tuple[Branch, ...]) -> None:
    """Refuse branches from which no network can be built."""
    _require(
        bool(branches) and bool(branches[0].layers),
        tr("The genotype has depth 0, at least 1 layer is wanted."),
    )
    _require(
        len(branches) <= len(STRIDES),
        tr("The genotype has {count} branches, at most 3 are wanted.").format(count=len(branches)),
    )
    depth = len(branches[0].layers)
    _require(
        depth <= DEEPEST,
        tr("The genotype has {depth:,} layers, at most {most} are wanted.").format(depth=depth, most=DEEPEST),
    )
    for number, (branch, stride) in enumerate(zip(branches, STRIDES)):
        _require(
            branch.stride == stride,
            tr("Branch 1/{stride} has the stride {found}.").format(stride=stride, found=branch.stride),
        )
        above = branches[number - 1].start if number else -1
        wanted = (
            tr("Branch 1/{stride} starts at layer {start}, between {low} and {high} is wanted.")
            if number
            else tr("Branch 1/{stride} starts at layer {start}, 0 is wanted.")
        )
        _require(
            above < branch.start < depth and (number > 0 or branch.start == 0),
            wanted.format(stride=stride, start=branch.start, low=above + 1, high=depth - 1),
        )
        _require(
            branch.start + len(branch.layers) == depth,
            tr("Branch 1/{stride} ends after layer {last}, the first after {wanted}.").format(
                stride=stride, last=branch.start + len(branch.layers) - 1, wanted=depth - 1
            ),
        )
        _check_layers(branch, stride)


def _check_layers(branch: Branch, stride: int) -> None:
    """Refuse unknown operators and widths, and an identity that would have to change the width."""
    before = None
    for number, layer in enumerate(branch.layers, branch.start):
        place = {"stride": stride, "layer": number}
        halves = branch.stride > STRIDES[0] and number == branch.start
        allowed = DOWNSAMPLINGS if halves else OPERATORS
        _require(
            layer.operator in allowed,
            tr("Branch 1/{stride}, layer {layer}: {operator!r} is not one of {choices}.").format(
                operator=layer.operator, choices=", ".join(allowed), **place
            ),
        )
        _require(
            layer.expansion in EXPANSIONS,
            tr("Branch 1/{stride}, layer {layer}: the expansion {expansion} is not one of {choices}.").format(
                expansion=layer.expansion, choices=", ".join(map(str, EXPANSIONS)), **place
            ),
        )
        width = (
            tr(
                "Branch 1/{stride}, layer {layer}: an identity cannot change the width from expansion "
                "{before} to {expansion}."
            )
            if before
            else tr(
                "Branch 1/{stride}, layer {layer}: an identity cannot change the width of the encoder's "
                "output."
            )
        )
        _require(
            layer.operator != "identity" or layer.expansion == before,
            width.format(before=before, expansion=layer.expansion, **place),
        )
        before = layer.expansion
