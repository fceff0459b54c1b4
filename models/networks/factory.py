"""All networks behind one door: an architecture as plain data in, a module out.

An architecture is what a model's card stores: {"name": "ggmnet", "genotype": {...}, "parts": [...]}, where
genotype and parts may be left out, or {"name": "u-shape"}, and so on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from torch import nn

from ...contract.errors import UserError
from .comparison.fasterseg import FasterSeg, fasterseg_genotype
from .comparison.hardnet import HarDNet70
from .comparison.hrnet import HRNetV1W32
from .genotype import Genotype, paper_genotype
from .ggmnet import ABLATIONS, PARTS, GGMNet

Build = Callable[[dict[str, Any], int, int], nn.Module]


@dataclass(frozen=True)
class Kind:
    """A kind of network.

    Parameters
    ----------
    label : its name for people.
    build : of (architecture, in_bands, n_classes).
    genotype : of a depth (0: the usual one), its own genotype; None where it is not built from one.
    has_depth : whether that genotype comes in several depths.
    """

    label: str
    build: Build
    genotype: Callable[[int], Genotype] | None = None
    has_depth: bool = False


def build_network(architecture: dict[str, Any], in_bands: int, n_classes: int) -> nn.Module:
    """Build a network that maps (B, in_bands, H, W) to logits (B, n_classes, H, W), for sides from 64 up.

    Parameters
    ----------
    architecture : dict with "name", one of NETWORKS, and that network's own settings.
    """
    kind = kind_of(architecture.get("name", ""))
    if in_bands < 1 or n_classes < 2:
        raise UserError(
            f"A network of {in_bands} bands and {n_classes} classes was asked for.",
            "Give at least one raster band and a legend of at least two bedrock classes.",
        )
    return kind.build(architecture, in_bands, n_classes)


def kind_of(name: str) -> Kind:
    """The kind of network of this name."""
    if name not in NETWORKS:
        raise UserError(f"There is no network named {name!r}.", f"Choose one of {', '.join(NETWORKS)}.")
    return NETWORKS[name]


def describe_network(
    name: str, *, genotype: Genotype | None = None, depth: int = 0, usual_depth: int = 0
) -> dict[str, Any]:
    """The architecture that a model's card stores, whole: it builds the same network in later versions too.

    Parameters
    ----------
    genotype : None for the network's own.
    depth : layers of its own genotype; 0 for the usual ones, `usual_depth` or the paper's.
    """
    kind = kind_of(name)
    if genotype is not None and kind.genotype is None:
        raise UserError(
            f"{kind.label} is not built from a genotype, and a genotype file was given.",
            "Leave the genotype file out, or choose the network 'ggmnet'.",
        )
    if depth and not kind.has_depth:
        raise UserError(
            f"{kind.label} has one depth only, and a depth of {depth} layers was asked for.",
            "Leave the depth at 0, or choose the network 'ggmnet'.",
        )
    if kind.genotype is None:
        return {"name": name}
    return {"name": name, "genotype": (genotype or kind.genotype(depth or usual_depth)).to_dict()}


def ggmnet_with(parts: tuple[str, ...]) -> Build:
    """Builds GGMNet of these parts, unless an architecture names others."""

    def build(architecture: dict[str, Any], in_bands: int, n_classes: int) -> nn.Module:
        genotype = architecture.get("genotype")
        genotype = Genotype.from_dict(genotype) if genotype else paper_genotype()
        return GGMNet(in_bands, n_classes, genotype=genotype, parts=architecture.get("parts", parts))

    return build


def build_fasterseg(architecture: dict[str, Any], in_bands: int, n_classes: int) -> nn.Module:
    """FasterSeg, by default with the published student's branches."""
    genotype = architecture.get("genotype")
    return FasterSeg(in_bands, n_classes, genotype=Genotype.from_dict(genotype) if genotype else None)


def usual_ggmnet(depth: int) -> Genotype:
    """GGMNet's own genotype, of 22 layers where no depth is given."""
    return paper_genotype(depth) if depth else paper_genotype()


def ablation(row: str, label: str) -> Kind:
    """A row of Table 5."""
    return Kind(label, ggmnet_with(ABLATIONS[row]), usual_ggmnet, has_depth=True)


# The paper's network, its baseline and the steps between (Table 5), and those it is compared with (Table 6).
NETWORKS: dict[str, Kind] = {
    "ggmnet": Kind("GGMNet", ggmnet_with(PARTS), usual_ggmnet, has_depth=True),
    "u-shape": ablation("a", "U-shape (Table 5, row a)"),
    "ablation-b": ablation("b", "U-shape + attention (Table 5, row b)"),
    "ablation-c": ablation("c", "U-shape + attention + fusion (Table 5, row c)"),
    "ablation-d": ablation("d", "GGMNet without residual connections (Table 5, row d)"),
    "fasterseg": Kind("FasterSeg", build_fasterseg, lambda _: fasterseg_genotype()),
    "fc-hardnet-70": Kind("FC-HarDNet-70", lambda _, bands, classes: HarDNet70(bands, classes)),
    "hrnet-v1-w32": Kind("HRNetV1-W32", lambda _, bands, classes: HRNetV1W32(bands, classes)),
}


def count_parameters(network: nn.Module) -> int:
    """Learned numbers of a network."""
    return sum(parameter.numel() for parameter in network.parameters())
