"""All networks behind one door: an architecture as plain data in, a module out.

An architecture is what a model's card stores: {"name": "ggmnet", "genotype": {...}, "parts": [...]}, where
genotype and parts may be left out, or {"name": "u-shape"}, and so on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import nn

from ..geophysics.problems import InputProblem
from .fasterseg import FasterSeg
from .genotype import Genotype, paper_genotype
from .ggmnet import ABLATIONS, PARTS, GGMNet
from .hardnet import HarDNet70
from .hrnet import HRNetV1W32


def build_network(architecture: dict[str, Any], in_bands: int, n_classes: int) -> nn.Module:
    """Build a network that maps (B, in_bands, H, W) to logits (B, n_classes, H, W), for sides from 64 up.

    Parameters
    ----------
    architecture : dict with "name", one of NETWORKS, and that network's own settings.
    """
    name = architecture.get("name", "")
    if name not in NETWORKS:
        raise InputProblem(f"There is no network named {name!r}.", f"Choose one of {', '.join(NETWORKS)}.")
    if in_bands < 1 or n_classes < 2:
        raise InputProblem(
            f"A network of {in_bands} bands and {n_classes} classes was asked for.",
            "Give at least one raster band and a legend of at least two bedrock classes.",
        )
    return NETWORKS[name](architecture, in_bands, n_classes)


def build_ggmnet(architecture: dict[str, Any], in_bands: int, n_classes: int) -> nn.Module:
    """GGMNet, by default with the genotype of 22 layers and all parts."""
    genotype = architecture.get("genotype")
    genotype = Genotype.from_dict(genotype) if genotype else paper_genotype()
    return GGMNet(in_bands, n_classes, genotype=genotype, parts=architecture.get("parts", PARTS))


def build_u_shape(architecture: dict[str, Any], in_bands: int, n_classes: int) -> nn.Module:
    """The U-shaped baseline, row a of Table 5: encoder, MRFEM, plain decoder."""
    return build_ggmnet({**architecture, "parts": ABLATIONS["a"]}, in_bands, n_classes)


def build_fasterseg(architecture: dict[str, Any], in_bands: int, n_classes: int) -> nn.Module:
    """FasterSeg, by default with the published student's branches."""
    genotype = architecture.get("genotype")
    genotype = Genotype.from_dict(genotype) if genotype else None
    return FasterSeg(in_bands, n_classes, genotype=genotype)


# The paper's network, its baseline (Table 5) and those it is compared with (Table 6).
NETWORKS: dict[str, Callable[[dict[str, Any], int, int], nn.Module]] = {
    "ggmnet": build_ggmnet,
    "u-shape": build_u_shape,
    "fasterseg": build_fasterseg,
    "fc-hardnet-70": lambda _, in_bands, n_classes: HarDNet70(in_bands, n_classes),
    "hrnet-v1-w32": lambda _, in_bands, n_classes: HRNetV1W32(in_bands, n_classes),
}


def count_parameters(network: nn.Module) -> int:
    """Learned numbers of a network."""
    return sum(parameter.numel() for parameter in network.parameters())
