"""The expert that reads gravity by windows: GGMNet or another network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from ..inference.execution import make_forward
from ..inference.sliding_window import sliding_window
from .expert import ExpertInput, expand_probabilities


@dataclass(frozen=True)
class GravityNetwork:
    """A network on gravity bands.

    Parameters
    ----------
    architecture : dict
        As `networks.factory.build_network` takes it.
    in_channels : int
        Bands that the network reads, the first of the input's.
    num_trained : int
        Classes that the network was trained on, 0 .. num_trained - 1.
    """

    network: torch.nn.Module
    architecture: dict[str, Any]
    in_channels: int
    num_trained: int

    def spec(self) -> dict[str, Any]:
        return {
            "name": "network",
            "reads": "gravity",
            "architecture": self.architecture,
            "in_bands": self.in_channels,
            "n_learned": self.num_trained,
        }

    def tensors(self) -> dict[str, np.ndarray]:
        return {k: v.detach().cpu().contiguous().numpy() for k, v in self.network.state_dict().items()}

    def predict_log_proba(self, x: ExpertInput) -> np.ndarray:
        """Log probabilities of the queried cells, (num_classes, n_queried)."""
        if x.scale is None:
            raise ValueError("a network that reads gravity by windows needs their scale")
        if not x.queried.any():
            return np.empty((x.num_classes, 0), "float32")
        first, last = np.flatnonzero(x.queried.any(axis=1))[[0, -1]].tolist()
        found = sliding_window(
            make_forward(self.network, x.device, x.number_format, for_inference=True),
            x.bands[: self.in_channels],
            window=x.scale.side_cells,
            pixels=x.scale.window_px,
            overlap=x.overlap,
            device=x.device,
            rows=(first, last + 1),
            wanted=x.queried if x.queried_nearby is None else x.queried | x.queried_nearby,
            progress=x.progress,
        )
        return self.expand(found[:, x.queried[first : last + 1]], x.num_classes)

    def expand(self, probabilities: np.ndarray, num_classes: int) -> np.ndarray:
        """Log probabilities of all classes from the network's own, (num_trained, n)."""
        return expand_probabilities(probabilities, np.arange(self.num_trained), num_classes)
