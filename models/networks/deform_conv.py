"""Deformable convolution (Dai et al. 2017, arXiv:1703.06211): three equal forms in plain torch, and others.

Every tap of the kernel samples the picture at its fixed place plus a learned offset, bilinearly between
pixels, with zeros beyond the edge. Multiplication of the channels commutes with bilinear sampling:
`project_and_gather` and `project_and_sample` therefore apply the tap matrices first (C -> taps x C') and
sample C' channels of each tap, where `im2col`, the reference, samples taps x C channels and multiplies them
last. The first one fetches and adds its rows with `embedding_bag`, the fastest gather on a CPU, and is for a
CPU alone: on CUDA `embedding_bag` has no gradient in bf16, and with tables of some gigabytes it ended in an
illegal memory access (torch 2.11 on an H200), after which a process can't use its GPU any more. On a GPU the
fastest of the others is found by timing, a Triton kernel and torchvision's operator among them. As cuDNN does
for its algorithms, the first inputs of a device, number format, number of channels and order of magnitude of
pixels time every form that is installed; one that fails is named in a warning and left out.
"""

from __future__ import annotations

import importlib.util
import math
import time
import warnings
from collections.abc import Callable, Hashable, Mapping, Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from ...contract.language import tr
from .embedding_bag_cpu import _embedding_bag_cpu

Convolve = Callable[[Tensor, Tensor, Tensor], Tensor]
REPEATS = 3  # after the first call, which may compile

_seconds_of: dict[Hashable, dict[str, float]] = {}  # of every form that was timed, by the kind of inputs
# Without a backward pass, the rows and shares of this many pixels are made and used up in the cache.
PIXELS_AT_ONCE = 8192


def _triton(x: Tensor, offset: Tensor, weight: Tensor) -> Tensor:
    """One Triton kernel that gathers and multiplies, see `deform_triton`."""
    from .deform_triton import _deformable_convolution  # needs Triton, which torch brings with CUDA alone

    return _deformable_convolution(x, offset, weight)


def _torchvision(x: Tensor, offset: Tensor, weight: Tensor) -> Tensor:
    """Torchvision's operator, which computes in the offset's number format."""
    from torchvision.ops import deform_conv2d  # no part of the engine: used where it is installed

    padding = (weight.shape[2] // 2, weight.shape[3] // 2)
    with torch.autocast(x.device.type, enabled=False):
        out = deform_conv2d(x.to(offset.dtype), offset, weight.to(offset.dtype), padding=padding)
    return out.to(x.dtype)


OPTIONAL = {"triton": _triton, "torchvision": _torchvision}  # by the package they need


def _installed() -> dict[str, Convolve]:
    """The forms of OPTIONAL whose package is installed."""
    return {name: form for name, form in OPTIONAL.items() if importlib.util.find_spec(name)}


def _fastest_form(forms: Mapping[str, Convolve], x: Tensor, offset: Tensor, weight: Tensor) -> str:
    """The name of the fastest form for inputs like these; the first one where all fail."""
    has_gradient = torch.is_grad_enabled() and any(t.requires_grad for t in (x, offset, weight))
    is_autocast = torch.is_autocast_enabled(x.device.type)
    dtype = torch.get_autocast_dtype(x.device.type) if is_autocast else x.dtype
    pixels = x[:, 0].numel().bit_length()  # pixels count by powers of two
    kind = x.device, dtype, tuple(weight.shape), pixels, has_gradient
    if kind not in _seconds_of:
        inputs = [t.detach().requires_grad_(has_gradient) for t in (x, offset, weight)]
        _seconds_of[kind] = {name: _time(name, form, inputs, has_gradient) for name, form in forms.items()}
    seconds = _seconds_of[kind]
    return min(seconds, key=lambda name: seconds[name])


def _time(name: str, form: Convolve, inputs: list[Tensor], has_gradient: bool) -> float:
    """Wall seconds of the best of a few calls, with the gradient where wanted; infinite if it fails."""
    device, found = inputs[0].device, []

    def clock() -> float:
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        return time.perf_counter()

    try:
        for _ in range(1 + REPEATS):
            start = clock()
            out = form(*inputs)
            if has_gradient:
                torch.autograd.grad(out, inputs, torch.ones_like(out))
            found.append(clock() - start)
    except Exception as error:  # compilers and drivers raise what they like
        reason = (str(error).splitlines() or [""])[0]
        warnings.warn(
            tr(
                "The form {form!r} of the deformable convolution fails on {device} ({error}: "
                "{reason}); another one is used."
            ).format(form=name, device=device, error=type(error).__name__, reason=reason),
            RuntimeWarning,
            stacklevel=2,
        )
        return math.inf
    return min(found[1:])


class _DeformableConv2d(nn.Module):
    """3x3 deformable convolution with its own offsets; it begins as a plain convolution.

    The offsets come from a 3x3 convolution that starts at zero (Dai et al. 2017, section 2.1). There is no
    bias: batch normalization follows.

    Parameters
    ----------
    in_channels, out_channels : int
    form : str
        See `_deformable_convolution`.
    recomputes : bool
        In training, compute again in the backward pass instead of keeping the projected table, the rows and
        the shares (about 300 numbers per pixel).
    """

    def __init__(self, in_channels: int, out_channels: int, *, form: str = "auto", recomputes: bool = False):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(out_channels, in_channels, 3, 3))
        nn.init.kaiming_uniform_(self.weight, a=5**0.5)  # as nn.Conv2d
        self.offset = nn.Conv2d(in_channels, 18, 3, padding=1)
        for parameter in self.offset.parameters():
            nn.init.zeros_(parameter)
        self.form, self.recomputes = form, recomputes

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C', H, W)."""
        device = "cpu" if x.is_meta else x.device.type  # shapes without numbers have no autocast of their own
        with torch.autocast(device, enabled=False):
            offset = self.offset(x.to(self.offset.weight.dtype))  # (B, 18, H, W), never below fp32
        # Chosen out here: the recomputation has to repeat the first computation, and time nothing.
        form = _best_form(x, offset, self.weight) if self.form == "auto" else self.form
        if self.recomputes and torch.is_grad_enabled():
            return checkpoint(_deformable_convolution, x, offset, self.weight, form=form, use_reentrant=False)
        return _deformable_convolution(x, offset, self.weight, form=form)


def _deformable_convolution(x: Tensor, offset: Tensor, weight: Tensor, *, form: str = "auto") -> Tensor:
    """Convolve at displaced taps; equal to torchvision.ops.deform_conv2d with stride 1 and "same" padding.

    Parameters
    ----------
    x : (B, C, H, W)
    offset : (B, 2 taps, H, W)
        Rows then columns of each tap in pixels, taps row by row. Kept in fp32 (or fp64) by the caller: at
        1024 columns, bf16 would round a place to 4 pixels.
    weight : (C', C, kernel, kernel)
        An odd kernel.
    form : str
        One of FORMS or OPTIONAL; "auto" takes the fastest on the device.
        "project_and_gather" is for a CPU alone.

    Returns
    -------
    (B, C', H, W) in the dtype of x.
    """
    form = _best_form(x, offset, weight) if form == "auto" else form
    return (FORMS[form] if form in FORMS else OPTIONAL[form])(x, offset, weight)


def _best_form(x: Tensor, offset: Tensor, weight: Tensor) -> str:
    """Gathering on a CPU; the fastest on a CUDA device; elsewhere plain sampling."""
    if x.device.type == "cpu":
        return "project_and_gather"
    if x.device.type != "cuda":
        return "project_and_sample"
    return _fastest_form({"project_and_sample": _project_and_sample} | _installed(), x, offset, weight)


def _project_and_gather(x: Tensor, offset: Tensor, weight: Tensor) -> Tensor:
    """Tap matrices first, then one weighted sum of 4 x taps rows per pixel.

    Two rows and columns of zeros around the picture hold whatever lies beyond the edge.
    """
    matrix = weight.permute(1, 2, 3, 0).flatten(1)  # (C, taps C')
    framed = F.pad(x.permute(0, 2, 3, 1), (0, 0, 2, 2, 2, 2))  # (B, H + 4, W + 4, C)
    return _gather(framed @ matrix, offset.permute(0, 2, 3, 1), weight.shape[2:]).permute(0, 3, 1, 2)


def _gather(
    table: Tensor,
    offset: Tensor,
    kernel: Sequence[int],
    finish: Callable[[Tensor], Tensor] = lambda block: block,
    *,
    first: int = 0,
    top: int = 0,
    height: int = 0,
) -> Tensor:
    """Add up the rows of a framed table that the taps sample.

    Parameters
    ----------
    table : (B, n, W + 4, taps C')
        The frame's rows from `top` on, at least those that are sampled; all H + 4 by default.
    offset : (B, h, W, 2 taps)
        Of the picture's rows from `first` on; all H by default.
    kernel : (int, int)
    finish : callable
        Applied to each block of pixels (n, C') while the cache holds it.
    height : int
        H, where offsets are those of some rows.

    Returns
    -------
    (B, h, W, C')
    """
    batch, n_rows, width = offset.shape[:3]
    height, table_rows = height or n_rows, table.shape[1]
    table = table.view(-1, table.shape[-1] // (kernel[0] * kernel[1]))  # (B (H + 4) (W + 4) taps, C')
    # In one go for a backward pass: each block's would make a whole table of zeros.
    step = n_rows if torch.is_grad_enabled() else max(1, PIXELS_AT_ONCE // (batch * width))
    blocks = []
    for begin in range(0, n_rows, step):
        block = offset[:, begin : begin + step]
        sides = (height, width)
        rows, shares = _corner_rows(block, first + begin, sides, kernel, (top, table_rows))
        summed = _embedding_bag_cpu(table, rows, shares, batch)
        blocks.append(finish(summed).view(*block.shape[:3], -1))  # (B, h, W, C')
    return torch.cat(blocks, 1) if len(blocks) > 1 else blocks[0]


def _corner_rows(
    offset: Tensor,
    first_row: int,
    sides: tuple[int, int],
    kernel: Sequence[int],
    held: tuple[int, int] | None = None,
) -> tuple[Tensor, Tensor]:
    """Which rows of the framed table each output pixel adds, and with which shares: (B h W, 4 taps) each.

    The whole pixels of a place are counted in integers, so the shares are as exact as the offsets.
    Offsets (B, h, W, 2 taps) are those of the rows from `first_row` on, of a picture of H x W `sides` without
    the frame of two. `held` are the first row of the frame that the table has, and how many it has.
    """
    taps, columns = kernel[0] * kernel[1], sides[1] + 4
    offset = offset.unflatten(3, (taps, 2))
    whole = offset.detach().floor()
    part_row, part_col = (offset - whole).unbind(-1)  # (B, h, W, taps) each
    both = part_row * part_col
    shares = torch.stack((1 - part_row - part_col + both, part_col - both, part_row - both, both), 3)
    row, col = (whole.int() + _tap_centres(offset, first_row, kernel)).unbind(-1)
    top, n_held = held or (0, sides[0] + 4)
    row, col = row.clamp(0, sides[0] + 2) - top, col.clamp(0, sides[1] + 2)
    table_rows = len(offset) * n_held * columns * taps
    dtype, device = torch.int32 if table_rows < 2**31 else torch.int64, offset.device
    picture = torch.arange(len(offset), dtype=dtype, device=device).view(-1, 1, 1, 1) * n_held
    corner = torch.tensor((0, taps, columns * taps, (columns + 1) * taps), dtype=dtype, device=device)
    upper_left = ((picture + row) * columns + col) * taps + torch.arange(taps, dtype=dtype, device=device)
    rows = upper_left.unsqueeze(3) + corner.view(4, 1)  # (B, h, W, 4, taps)
    return rows.reshape(-1, 4 * taps), shares.reshape(-1, 4 * taps)


def _tap_centres(offset: Tensor, first_row: int, kernel: Sequence[int]) -> Tensor:
    """Row and column, in the framed picture, of each tap without offset: (h, W, taps, 2), int32."""
    axes = [
        torch.arange(size, dtype=torch.int32, device=offset.device) for size in (*offset.shape[1:3], *kernel)
    ]
    row = axes[0][:, None] + axes[2] + (first_row + 2 - kernel[0] // 2)  # (h, kernel rows)
    col = axes[1][:, None] + axes[3] + (2 - kernel[1] // 2)  # (W, kernel cols)
    shape = (len(row), len(col), *kernel)
    both = (row[:, None, :, None].expand(shape), col[None, :, None, :].expand(shape))
    return torch.stack(both, -1).flatten(2, 3)


def _project_and_sample(x: Tensor, offset: Tensor, weight: Tensor) -> Tensor:
    """Tap matrices first, then `grid_sample` of each tap's channels, summed over the taps."""
    batch, _, height, width = x.shape
    channels_out, taps = weight.shape[0], weight.shape[2] * weight.shape[3]
    matrices = weight.permute(2, 3, 0, 1).flatten(0, 2)  # (taps C', C)
    table = F.conv2d(x, matrices[..., None, None])  # (B, taps C', H, W)
    table = table.reshape(batch * taps, channels_out, height, width)
    grid = _sampling_grid(offset, weight.shape[2:]).flatten(0, 1)  # (B taps, H, W, 2)
    sampled = _sample(table, grid)  # (B taps, C', H, W)
    return sampled.view(batch, taps, channels_out, height, width).sum(1)


def _im2col(x: Tensor, offset: Tensor, weight: Tensor) -> Tensor:
    """The definition: sample all channels at all taps, then one matrix product."""
    batch, channels, height, width = x.shape
    channels_out, taps = weight.shape[0], weight.shape[2] * weight.shape[3]
    grid = _sampling_grid(offset, weight.shape[2:]).flatten(1, 2)  # (B, taps H, W, 2)
    columns = _sample(x, grid).view(batch, channels * taps, height * width)
    product = weight.flatten(1).to(columns.dtype) @ columns  # (B, C', H W)
    return product.view(batch, channels_out, height, width)


FORMS = {
    "project_and_gather": _project_and_gather,
    "project_and_sample": _project_and_sample,
    "im2col": _im2col,
}


def _sampling_grid(offset: Tensor, kernel: Sequence[int]) -> Tensor:
    """The places of all taps in the coordinates of `grid_sample`: (B, taps, H, W, 2), column first."""
    height, width = offset.shape[2:]
    rows, cols, tap_rows, tap_cols = (
        torch.arange(size, dtype=offset.dtype, device=offset.device) for size in (height, width, *kernel)
    )
    tap_row = tap_rows.repeat_interleave(kernel[1]) - kernel[0] // 2
    tap_col = tap_cols.repeat(kernel[0]) - kernel[1] // 2
    row = offset[:, 0::2] + tap_row[:, None, None] + rows[:, None]
    col = offset[:, 1::2] + tap_col[:, None, None] + cols
    return torch.stack(((2 * col + 1) / width - 1, (2 * row + 1) / height - 1), -1)


def _sample(x: Tensor, grid: Tensor) -> Tensor:
    """Bilinear interpolation with zeros beyond the edge, computed in the grid's dtype."""
    sampled = F.grid_sample(x.to(grid.dtype), grid, padding_mode="zeros", align_corners=False)
    return sampled.to(x.dtype)
