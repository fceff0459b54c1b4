"""Where in a picture a network found its class: Grad-CAM (Selvaraju et al. 2017, ICCV)."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
import torch.nn.functional as F

from .classifier import FoldNetwork
from .training import _prepared, _tensor


def class_activation(model: FoldNetwork, pictures: np.ndarray, classes: np.ndarray) -> np.ndarray:
    """How much each place speaks for a class, 0 to 1; float32 (N, H, W).

    Parameters
    ----------
    pictures : uint8 (N, H, W, 3)
    classes : int (N,), one a picture
    """
    network: Any = model.network.eval()
    maps = network.features(_prepared(_tensor(pictures, model.side_px), model.even)).detach().requires_grad_()
    logits = network.fc(network.avgpool(maps).flatten(1))
    wanted = logits[torch.arange(len(classes)), torch.as_tensor(classes)].sum()
    (gradients,) = torch.autograd.grad(wanted, maps)
    weights = gradients.mean(dim=(2, 3), keepdim=True)
    speaks = F.relu((weights * maps).sum(dim=1, keepdim=True)).detach()
    large = F.interpolate(speaks, pictures.shape[1:3], mode="bilinear", align_corners=False)[:, 0]
    most = large.amax(dim=(1, 2), keepdim=True).clamp_min(1e-12)
    return (large / most).numpy()
