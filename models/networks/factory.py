"""All networks by name: an architecture as plain data in, a module out; a trained one's weights in another.

An architecture is what a model card stores: {"name": "ggmnet", "genotype": {...}, "parts": [...]}, where
genotype and parts may be left out, or {"name": "u-shape"}, and so on.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from ...contract.errors import UserError
from ...contract.language import mark, tr, tr_marked
from .comparison import GENOTYPE_FILE, _FasterSeg, _HarDNet70, _HRNetV1W32
from .genotype import Genotype, paper_genotype
from .ggmnet import ABLATIONS, PARTS, _GGMNet

RATE_SHARE = 1 / 3  # of the learning rate: trained weights are to be adapted, not overwritten; not tuned


@dataclass(frozen=True)
class _NetworkKind:
    """A kind of network, and whether its own genotype comes in several depths."""

    label: str  # for people
    build: Callable[[dict[str, Any], int, int], nn.Module]  # of (architecture, in_channels, num_classes)
    genotype: Callable[[int], Genotype] | None = None  # its own, of a depth (0: the usual one)
    has_depth: bool = False


def build_network(architecture: dict[str, Any], in_channels: int, num_classes: int) -> nn.Module:
    """Build a network from its description.

    Parameters
    ----------
    architecture : dict
        "name", one of NETWORKS, and that network's own settings.
    in_channels : int
        Number of input bands.
    num_classes : int
        Number of bedrock classes, at least 2.

    Returns
    -------
    module
        Maps (B, in_channels, H, W) to logits (B, num_classes, H, W), for sides from 64 up.

    Raises
    ------
    UserError
        For an unknown name, unknown settings or impossible numbers.

    Examples
    --------
    >>> network = build_network({"name": "ggmnet"}, in_channels=3, num_classes=10)
    >>> f"{count_parameters(network):,}"
    '10,332,254'
    """
    kind = kind_of(architecture.get("name", ""))
    if in_channels < 1 or num_classes < 2:
        raise UserError(
            tr("A network of {in_channels} bands and {num_classes} classes cannot be built.").format(
                in_channels=in_channels, num_classes=num_classes
            ),
            tr("Give at least one raster band and a legend of at least two bedrock classes."),
        )
    return kind.build(architecture, in_channels, num_classes)


def kind_of(name: str) -> _NetworkKind:
    """The kind of network of this name."""
    if name not in NETWORKS:
        raise UserError(
            tr("There is no network named {name!r}.").format(name=name),
            tr("Choose one of {choices}.").format(choices=", ".join(NETWORKS)),
        )
    return NETWORKS[name]


def describe_network(
    name: str, *, genotype: Genotype | None = None, depth: int = 0, usual_depth: int = 0
) -> dict[str, Any]:
    """Describe a network in full, so that a later version with other defaults builds the same one.

    Parameters
    ----------
    name : str
        One of NETWORKS.
    genotype : Genotype, optional
        The network's own by default.
    depth : int
        Layers of the network's own genotype; 0 for `usual_depth`, or the paper's depth where that is 0 too.

    Returns
    -------
    dict
        The architecture, as a model card stores it.
    """
    kind = kind_of(name)
    if genotype is not None and kind.genotype is None:
        raise UserError(
            tr("{network} is not built from a genotype, and a genotype file was given.").format(
                network=tr_marked(kind.label)
            ),
            tr("Leave the genotype file out, or choose the network 'ggmnet'."),
        )
    if depth and not kind.has_depth:
        raise UserError(
            tr("{network} has one depth only, and a depth of {depth} layers was given.").format(
                network=tr_marked(kind.label), depth=depth
            ),
            tr("Leave the depth at 0, or choose the network 'ggmnet'."),
        )
    if kind.genotype is None:
        return {"name": name}
    return {"name": name, "genotype": (genotype or kind.genotype(depth or usual_depth)).to_dict()}


def count_parameters(network: nn.Module) -> int:
    """Number of trainable parameters of a network."""
    return sum(parameter.numel() for parameter in network.parameters())


def _ggmnet(label: str, parts: Collection[str]) -> _NetworkKind:
    """GGMNet with these parts, unless an architecture names others."""

    def build(architecture: dict[str, Any], in_channels: int, num_classes: int) -> nn.Module:
        genotype, chosen = _genotype_of(architecture), architecture.get("parts", parts)
        return _GGMNet(in_channels, num_classes, genotype=genotype, parts=chosen)

    return _NetworkKind(
        label, build, lambda depth: paper_genotype(depth) if depth else paper_genotype(), has_depth=True
    )


def _genotype_of(architecture: dict[str, Any]) -> Genotype | None:
    """The genotype that an architecture names, if any."""
    genotype = architecture.get("genotype")
    return Genotype.from_dict(genotype) if genotype else None


# The paper's network, its baseline and the steps between (Table 5), and those it is compared with (Table 6).
NETWORKS: dict[str, _NetworkKind] = {
    "ggmnet": _ggmnet("GGMNet", PARTS),
    "u-shape": _ggmnet(mark("U-shape (Table 5, row a)"), ABLATIONS["a"]),
    "ablation-b": _ggmnet(mark("U-shape + attention (Table 5, row b)"), ABLATIONS["b"]),
    "ablation-c": _ggmnet(mark("U-shape + attention + fusion (Table 5, row c)"), ABLATIONS["c"]),
    "ablation-d": _ggmnet(mark("GGMNet without residual connections (Table 5, row d)"), ABLATIONS["d"]),
    "fasterseg": _NetworkKind(
        "FasterSeg",
        lambda architecture, in_channels, num_classes: _FasterSeg(
            in_channels, num_classes, genotype=_genotype_of(architecture)
        ),
        lambda depth: Genotype.read(GENOTYPE_FILE),
    ),
    "fc-hardnet-70": _NetworkKind("FC-HarDNet-70", lambda _, *channels: _HarDNet70(*channels)),
    "hrnet-v1-w32": _NetworkKind("HRNetV1-W32", lambda _, *channels: _HRNetV1W32(*channels)),
}


def transfer_weights(
    network: torch.nn.Module,
    trained: torch.nn.Module,
    architecture: dict[str, Any],
    in_channels: int,
    classes: Sequence[str],
    trained_classes: Sequence[str],
) -> list[str]:
    """Copy the weights of a trained network, in place; returns the classes whose rows were copied.

    The head is new where the classes differ: its tensors are those whose shape depends on their number. The
    rows of classes that the trained network has by the same name are copied.

    Parameters
    ----------
    architecture, in_channels : of both networks, see `factory.build_network`
    classes, trained_classes : names of the classes of both networks, in the order of their values
    """
    copied = [name for name in classes if name in trained_classes]
    weights = network.state_dict()
    two, three = (build_network(architecture, in_channels, n).state_dict() for n in (2, 3))
    for name, tensor in trained.state_dict().items():
        if two[name].shape == three[name].shape:
            weights[name] = tensor
            continue
        for class_name in copied:
            row, trained_row = list(classes).index(class_name), list(trained_classes).index(class_name)
            weights[name][row] = tensor[trained_row]
    network.load_state_dict(weights)
    return copied
