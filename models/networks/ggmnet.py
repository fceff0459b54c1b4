"""GGMNet, the geological-geophysical mapping network (Liu et al. 2024, figure 3A).

Encoder, multi-resolution features from a genotype, attention on each branch, fusion, and a head with
deformable convolutions. `PARTS` can be left out one by one, as in the paper's Table 5.
"""

from __future__ import annotations

from collections.abc import Collection

from torch import Tensor, nn

from ...contract.errors import UserError
from .attention import AttentionRefinement
from .encoder import EIGHTH, HALF, QUARTER, Encoder
from .fusion import BranchSum, FeatureFusion
from .genotype import Genotype, paper_genotype
from .head import Head
from .mrfem import MRFEM
from .padding import AnySides

PARTS = ("attention", "fusion", "deformable", "residual")
# Rows of Table 5: each adds a part to the one before; the decoder's skips stay on in all of them.
ABLATIONS = {row: PARTS[:number] for number, row in enumerate(("a", "b", "c", "d", "full"))}


class GGMNet(AnySides):
    """Logits of bedrock classes from gravity (and further) bands, pixel by pixel.

    Parameters
    ----------
    in_bands, n_classes : the paper's are 3 and 10.
    genotype : what the branches are made of; by default the one of 22 layers.
    parts : which of PARTS are there; by default all.
    features : a module with `widths` in the place of the genotype's MRFEM (the search's supernet).
    """

    def __init__(
        self,
        in_bands: int = 3,
        n_classes: int = 10,
        *,
        genotype: Genotype | None = None,
        parts: Collection[str] = PARTS,
        features: nn.Module | None = None,
    ):
        super().__init__()
        check_parts(parts)
        self.encoder = Encoder(in_bands)
        self.features = features or MRFEM(
            EIGHTH, genotype or paper_genotype(), is_residual="residual" in parts
        )
        widths = self.features.widths
        refine = AttentionRefinement if "attention" in parts else nn.Identity
        self.refinements = nn.ModuleList(refine(width) for width in widths)
        fuse = FeatureFusion if "fusion" in parts else BranchSum
        self.fusion = fuse(widths, EIGHTH, EIGHTH)
        skips = (QUARTER, HALF, in_bands)
        self.head = Head(EIGHTH, skips, n_classes, is_deformable="deformable" in parts)

    def logits(self, x: Tensor) -> Tensor:
        """(B, bands, H, W) -> (B, classes, H, W); H and W are multiples of 64."""
        half, quarter, eighth = self.encoder(x)  # (B, 48, H/2, W/2), (B, 96, H/4, W/4), (B, 96, H/8, W/8)
        branches = self.features(eighth)  # at 1/8, 1/16, 1/32
        branches = [refine(branch) for refine, branch in zip(self.refinements, branches)]
        fused = self.fusion(branches, eighth)  # (B, 96, H/8, W/8)
        return self.head(fused, (quarter, half, x))


def check_parts(parts: Collection[str]) -> None:
    """Refuse a part that GGMNet does not have."""
    unknown = set(parts) - set(PARTS)
    if unknown:
        raise UserError(
            f"GGMNet has no part named {', '.join(sorted(unknown))}.", f"Choose among {', '.join(PARTS)}."
        )
