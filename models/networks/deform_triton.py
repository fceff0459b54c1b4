"""Deformable convolution as one Triton kernel: gathering and tap product together, only the inputs are kept.

The forward pass holds the bilinear samples of a block of pixels in registers and multiplies them at once with
the tap's matrix: neither columns (taps x C a pixel) nor a projected table (taps x C') reach memory. The
backward pass samples again. Places are computed in the offset's number format, sums in fp32 (fp64 for fp64).

Channels last throughout: x (B, H, W, C), offset (B, H, W, 2 taps), weight (taps, C, C'), out (B, H, W, C').
Imported only where Triton is; with TRITON_INTERPRET=1 it runs, slowly, on a CPU.
"""

# Triton reads the annotations of its kernels: no `from __future__ import annotations` here.
import os

import torch
import triton
import triton.language as tl
from torch import Tensor
from torch.autograd.function import once_differentiable

IS_INTERPRETED = os.environ.get("TRITON_INTERPRET") == "1"
PIXELS = 64  # of a block
FARTHEST = tl.constexpr(1 << 16)  # whole pixels: places stay countable; beyond the edge all is zero
SHARES = 64  # of the pixels that the weight's gradient is first summed over


def _deformable_convolution(x: Tensor, offset: Tensor, weight: Tensor) -> Tensor:
    """As `deform_conv._deformable_convolution`: (B, C, H, W), (B, 2 taps, H, W), (C', C, kernel, kernel)."""
    kind = x.device.type
    dtype = torch.get_autocast_dtype(kind) if torch.is_autocast_enabled(kind) else x.dtype
    kernel = tuple(weight.shape[2:])
    matrices = weight.permute(2, 3, 1, 0).flatten(0, 1)  # (taps, C, C')
    out = _DeformableConvolution.apply(
        x.to(dtype).permute(0, 2, 3, 1).contiguous(),
        offset.permute(0, 2, 3, 1).contiguous(),
        matrices.to(dtype).contiguous(),
        kernel,
    )
    return out.permute(0, 3, 1, 2)


class _DeformableConvolution(torch.autograd.Function):
    """The kernels with their gradient."""

    @staticmethod
    def forward(ctx, x: Tensor, offset: Tensor, weight: Tensor, kernel: tuple[int, int]) -> Tensor:
        """(B, H, W, C), (B, H, W, 2 taps), (taps, C, C') -> (B, H, W, C')."""
        ctx.save_for_backward(x, offset, weight)
        ctx.kernel = kernel
        out = x.new_empty(*x.shape[:3], weight.shape[2])
        block = _blocks_of(x, weight)
        grid = (triton.cdiv(x[..., 0].numel(), block["M"]), triton.cdiv(weight.shape[2], block["N"]))
        with torch.cuda.device_of(x):
            _forward_kernel[grid](x, offset, weight, out, *_sizes_of(x, weight), *kernel, **block)
        return out

    @staticmethod
    @once_differentiable
    def backward(ctx, grad: Tensor) -> tuple[Tensor | None, ...]:
        """(B, H, W, C') -> the gradients of x, offset and weight."""
        x, offset, weight = ctx.saved_tensors
        grad = grad.to(x.dtype).contiguous()
        grad_x, grad_offset = _inputs_gradient(x, offset, weight, grad, ctx.kernel)
        grad_weight = (
            _weight_gradient(x, offset, weight, grad, ctx.kernel) if ctx.needs_input_grad[2] else None
        )
        return grad_x, grad_offset, grad_weight, None


def _inputs_gradient(
    x: Tensor, offset: Tensor, weight: Tensor, grad: Tensor, kernel: tuple[int, int]
) -> tuple[Tensor, Tensor]:
    """The gradients of x and offset; shares of a pixel's gradient are added up in fp32 (fp64)."""
    grad_x = torch.zeros_like(x, dtype=_sum_dtype(x))
    grad_offset = torch.empty_like(offset)
    block = _blocks_of(x, weight)
    grid = (triton.cdiv(x[..., 0].numel(), block["M"]),)
    _inputs_kernel[grid](
        x, offset, weight, grad, grad_x, grad_offset, *_sizes_of(x, weight), *kernel, **block
    )
    return grad_x.to(x.dtype), grad_offset


def _weight_gradient(
    x: Tensor, offset: Tensor, weight: Tensor, grad: Tensor, kernel: tuple[int, int]
) -> Tensor:
    """The gradient of the tap matrices: sums over shares of the pixels, then over the shares."""
    block = _blocks_of(x, weight)
    taps, channels, channels_out = weight.shape
    shares = min(SHARES, triton.cdiv(x[..., 0].numel(), block["M"]))
    parts = torch.empty(shares, *weight.shape, dtype=_sum_dtype(x), device=x.device)
    grid = (taps * triton.cdiv(channels, block["K"]), triton.cdiv(channels_out, block["N"]), shares)
    _weight_kernel[grid](x, offset, grad, parts, *_sizes_of(x, weight), *kernel, **block)
    return parts.sum(0).to(weight.dtype)


def _blocks_of(x: Tensor, weight: Tensor) -> dict:
    """Sides of the blocks (pixels M, channels K, channels out N) and how products are computed."""
    _, channels, channels_out = weight.shape
    is_tf32 = torch.backends.cudnn.allow_tf32  # as in torch's own convolutions
    return {
        "M": PIXELS,
        "N": max(16, min(128, triton.next_power_of_2(channels_out))),
        "K": max(16, min(32, triton.next_power_of_2(channels))),
        "PRECISION": "tf32" if is_tf32 else "ieee",
        "FACTOR": _factor_dtype(x.dtype),
        "SUM": tl.float64 if x.dtype == torch.float64 else tl.float32,
    }


def _factor_dtype(dtype: torch.dtype) -> tl.dtype:
    """What factors of a product are given in: the interpreter takes the bits of bf16 for whole numbers."""
    if dtype == torch.bfloat16 and IS_INTERPRETED:
        return tl.float32
    return getattr(tl, str(dtype).removeprefix("torch."))


def _sum_dtype(x: Tensor) -> torch.dtype:
    """What sums are kept in."""
    return torch.float64 if x.dtype == torch.float64 else torch.float32


def _sizes_of(x: Tensor, weight: Tensor) -> tuple[int, ...]:
    """Pixels of all pictures, H, W, C, C'."""
    return (x[..., 0].numel(), *x.shape[1:], weight.shape[2])


@triton.jit
def _place(offset, pixel, tap, n_pixels, height, width, ROWS: tl.constexpr, COLUMNS: tl.constexpr):
    """Picture's first pixel, upper left corner and fractions of what a tap reads: (M,) each."""
    at = offset + pixel.to(tl.int64) * (2 * ROWS * COLUMNS) + 2 * tap
    down = tl.load(at, mask=pixel < n_pixels, other=0.0)
    right = tl.load(at + 1, mask=pixel < n_pixels, other=0.0)
    whole_down = tl.minimum(tl.maximum(tl.floor(down), -FARTHEST), FARTHEST)
    whole_right = tl.minimum(tl.maximum(tl.floor(right), -FARTHEST), FARTHEST)
    inner = pixel % (height * width)
    row = inner // width + tap // COLUMNS - ROWS // 2 + whole_down.to(tl.int32)
    row = tl.where(pixel < n_pixels, row, -2)  # the last block's rest lies beyond the edge
    column = inner % width + tap % COLUMNS - COLUMNS // 2 + whole_right.to(tl.int32)
    return pixel - inner, row, column, down - tl.floor(down), right - tl.floor(right)


@triton.jit
def _corner(x, first, row, column, channel, height, width, channels, SUM: tl.constexpr):
    """What the pictures hold at one corner of every place, zero beyond the edge: (M, K)."""
    is_inside = (row >= 0) & (row < height) & (column >= 0) & (column < width)
    at = (first + row * width + column).to(tl.int64)[:, None] * channels + channel[None, :]
    is_there = is_inside[:, None] & (channel < channels)[None, :]
    return tl.load(x + at, mask=is_there, other=0.0).to(SUM)


@triton.jit
def _corners(x, first, row, column, channel, height, width, channels, SUM: tl.constexpr):
    """The four corners of every place: upper left, upper right, lower left, lower right."""
    a = _corner(x, first, row, column, channel, height, width, channels, SUM)
    b = _corner(x, first, row, column + 1, channel, height, width, channels, SUM)
    c = _corner(x, first, row + 1, column, channel, height, width, channels, SUM)
    d = _corner(x, first, row + 1, column + 1, channel, height, width, channels, SUM)
    return a, b, c, d


@triton.jit
def _sampled(x, first, row, column, down, right, channel, height, width, channels, SUM: tl.constexpr):
    """Bilinear samples of a block of pixels at one tap: (M, K)."""
    a, b, c, d = _corners(x, first, row, column, channel, height, width, channels, SUM)
    above = a + (b - a) * right.to(SUM)[:, None]
    below = c + (d - c) * right.to(SUM)[:, None]
    return above + (below - above) * down.to(SUM)[:, None]


@triton.jit
def _matrix_part(weight, tap, channel, channel_out, channels, channels_out):
    """A part of a tap's matrix, broadcast over the two indices as they come."""
    is_there = (channel < channels) & (channel_out < channels_out)
    return tl.load(weight + (tap * channels + channel) * channels_out + channel_out, mask=is_there, other=0.0)


@triton.jit
def _pixel_part(values, pixel, channel_out, n_pixels, channels_out):
    """A block of (pixels, C'): (M, N)."""
    at = pixel.to(tl.int64)[:, None] * channels_out + channel_out[None, :]
    is_there = (pixel < n_pixels)[:, None] & (channel_out < channels_out)[None, :]
    return tl.load(values + at, mask=is_there, other=0.0)


@triton.jit
def _product(a, b, PRECISION: tl.constexpr, FACTOR: tl.constexpr, SUM: tl.constexpr):
    """A matrix product."""
    return tl.dot(a.to(FACTOR), b.to(FACTOR), input_precision=PRECISION, out_dtype=SUM)


@triton.jit
def _forward_kernel(
    x,
    offset,
    weight,
    out,
    n_pixels,
    height,
    width,
    channels,
    channels_out,
    ROWS: tl.constexpr,
    COLUMNS: tl.constexpr,
    M: tl.constexpr,
    N: tl.constexpr,
    K: tl.constexpr,
    PRECISION: tl.constexpr,
    FACTOR: tl.constexpr,
    SUM: tl.constexpr,
):
    """One block of pixels and channels out: sum over taps and channels of samples times matrices."""
    pixel = tl.program_id(0) * M + tl.arange(0, M)
    channel_out = tl.program_id(1) * N + tl.arange(0, N)
    summed = tl.zeros((M, N), dtype=SUM)
    for tap in range(ROWS * COLUMNS):
        first, row, column, down, right = _place(offset, pixel, tap, n_pixels, height, width, ROWS, COLUMNS)
        for begin in range(0, channels, K):
            channel = begin + tl.arange(0, K)
            values = _sampled(x, first, row, column, down, right, channel, height, width, channels, SUM)
            part = _matrix_part(weight, tap, channel[:, None], channel_out[None, :], channels, channels_out)
            summed += _product(values.to(part.dtype), part, PRECISION, FACTOR, SUM)
    at = pixel.to(tl.int64)[:, None] * channels_out + channel_out[None, :]
    is_there = (pixel < n_pixels)[:, None] & (channel_out < channels_out)[None, :]
    tl.store(out + at, summed.to(out.dtype.element_ty), mask=is_there)


@triton.jit
def _add_to(target, values, share, first, row, column, channel, height, width, channels):
    """Add a share of (M, K) values to one corner of every place."""
    is_inside = (row >= 0) & (row < height) & (column >= 0) & (column < width)
    at = (first + row * width + column).to(tl.int64)[:, None] * channels + channel[None, :]
    is_there = is_inside[:, None] & (channel < channels)[None, :]
    tl.atomic_add(target + at, values * share[:, None], mask=is_there, sem="relaxed")


@triton.jit
def _inputs_kernel(
    x,
    offset,
    weight,
    grad,
    grad_x,
    grad_offset,
    n_pixels,
    height,
    width,
    channels,
    channels_out,
    ROWS: tl.constexpr,
    COLUMNS: tl.constexpr,
    M: tl.constexpr,
    N: tl.constexpr,
    K: tl.constexpr,
    PRECISION: tl.constexpr,
    FACTOR: tl.constexpr,
    SUM: tl.constexpr,
):
    """One block of pixels: the gradient of every sample goes to its four corners, and to its place."""
    pixel = tl.program_id(0) * M + tl.arange(0, M)
    is_pixel = pixel < n_pixels
    for tap in range(ROWS * COLUMNS):
        first, row, column, down, right = _place(offset, pixel, tap, n_pixels, height, width, ROWS, COLUMNS)
        down, right = down.to(SUM), right.to(SUM)
        pull_down = tl.zeros((M,), dtype=SUM)
        pull_right = tl.zeros((M,), dtype=SUM)
        for begin in range(0, channels, K):
            channel = begin + tl.arange(0, K)
            pulled = tl.zeros((M, K), dtype=SUM)  # the gradient of the samples
            for begin_out in range(0, channels_out, N):
                channel_out = begin_out + tl.arange(0, N)
                own = _pixel_part(grad, pixel, channel_out, n_pixels, channels_out)
                part = _matrix_part(
                    weight, tap, channel[None, :], channel_out[:, None], channels, channels_out
                )
                pulled += _product(own, part, PRECISION, FACTOR, SUM)
            a, b, c, d = _corners(x, first, row, column, channel, height, width, channels, SUM)
            above = a + (b - a) * right[:, None]
            below = c + (d - c) * right[:, None]
            pull_down += tl.sum(pulled * (below - above), 1)
            across = (b - a) + ((d - c) - (b - a)) * down[:, None]
            pull_right += tl.sum(pulled * across, 1)
            up, left = 1 - down, 1 - right
            _add_to(grad_x, pulled, up * left, first, row, column, channel, height, width, channels)
            _add_to(grad_x, pulled, up * right, first, row, column + 1, channel, height, width, channels)
            _add_to(grad_x, pulled, down * left, first, row + 1, column, channel, height, width, channels)
            _add_to(
                grad_x, pulled, down * right, first, row + 1, column + 1, channel, height, width, channels
            )
        at = grad_offset + pixel.to(tl.int64) * (2 * ROWS * COLUMNS) + 2 * tap
        tl.store(at, pull_down.to(grad_offset.dtype.element_ty), mask=is_pixel)
        tl.store(at + 1, pull_right.to(grad_offset.dtype.element_ty), mask=is_pixel)


@triton.jit
def _weight_kernel(
    x,
    offset,
    grad,
    parts,
    n_pixels,
    height,
    width,
    channels,
    channels_out,
    ROWS: tl.constexpr,
    COLUMNS: tl.constexpr,
    M: tl.constexpr,
    N: tl.constexpr,
    K: tl.constexpr,
    PRECISION: tl.constexpr,
    FACTOR: tl.constexpr,
    SUM: tl.constexpr,
):
    """One part of one tap's matrix, over one share of the pixels: samples, transposed, times gradient."""
    n_begins = tl.cdiv(channels, K)
    tap = tl.program_id(0) // n_begins
    channel = tl.program_id(0) % n_begins * K + tl.arange(0, K)
    channel_out = tl.program_id(1) * N + tl.arange(0, N)
    summed = tl.zeros((K, N), dtype=SUM)
    for block in range(tl.program_id(2), tl.cdiv(n_pixels, M), tl.num_programs(2)):
        pixel = block * M + tl.arange(0, M)
        first, row, column, down, right = _place(offset, pixel, tap, n_pixels, height, width, ROWS, COLUMNS)
        values = _sampled(x, first, row, column, down, right, channel, height, width, channels, SUM)
        own = _pixel_part(grad, pixel, channel_out, n_pixels, channels_out)
        summed += _product(tl.trans(values.to(own.dtype)), own, PRECISION, FACTOR, SUM)
    share = tl.program_id(2).to(tl.int64) * (ROWS * COLUMNS) + tap
    at = (share * channels + channel[:, None]) * channels_out + channel_out[None, :]
    is_there = (channel < channels)[:, None] & (channel_out < channels_out)[None, :]
    tl.store(parts + at, summed, mask=is_there)
