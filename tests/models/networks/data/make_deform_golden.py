"""Make deform_golden.npz with torchvision.ops.deform_conv2d, the implementation ours has to equal.

Run it with a Python whose torchvision works, such as Debian's: apt install python3-torchvision, then
/usr/bin/python3 tests/models/networks/data/make_deform_golden.py
"""

from pathlib import Path

import numpy as np
import torch
import torchvision
from torchvision.ops import deform_conv2d

# Name, (batch, channels, height, width), channels out, kernel, size of the offsets in pixels.
CASES = [
    ("small_offsets", (2, 5, 9, 11), 4, 3, 0.7),
    ("beyond_the_edge", (1, 3, 8, 6), 6, 3, 8.0),
    ("one_row_kernel", (2, 4, 7, 7), 3, (1, 5), 1.5),
    ("whole_pixels", (1, 2, 6, 8), 2, 3, None),
]


def make_case(shape, channels_out, kernel, spread, generator):
    kernel = (kernel, kernel) if isinstance(kernel, int) else kernel
    batch, channels, height, width = shape
    x = torch.randn(shape, generator=generator).requires_grad_()
    offset = torch.randn(batch, 2 * kernel[0] * kernel[1], height, width, generator=generator)
    offset = (offset * 2).round() if spread is None else offset * spread
    offset.requires_grad_()
    weight = torch.randn(channels_out, channels, *kernel, generator=generator).requires_grad_()
    out = deform_conv2d(x, offset, weight, padding=(kernel[0] // 2, kernel[1] // 2))
    pull = torch.randn(out.shape, generator=generator)
    (out * pull).sum().backward()
    tensors = dict(
        x=x,
        offset=offset,
        weight=weight,
        out=out,
        pull=pull,
        x_grad=x.grad,
        offset_grad=offset.grad,
        weight_grad=weight.grad,
    )
    return {name: tensor.detach().numpy() for name, tensor in tensors.items()}


if __name__ == "__main__":
    generator = torch.Generator().manual_seed(20240617)
    arrays = {"versions": np.array(f"torch {torch.__version__}, torchvision {torchvision.__version__}")}
    for name, *case in CASES:
        for part, values in make_case(*case, generator).items():
            arrays[f"{name}/{part}"] = values
    np.savez_compressed(Path(__file__).with_name("deform_golden.npz"), **arrays)
