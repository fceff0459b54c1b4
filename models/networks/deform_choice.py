"""Which form of the deformable convolution a GPU runs: the fastest, timed once for inputs of a kind.

As cuDNN does for its algorithms: the first inputs of a device, number format, number of channels and order of
size time every form that is there, and the choice is remembered while the process lives. A form that fails is
told by a warning and left out.
"""

from __future__ import annotations

import importlib.util
import math
import time
import warnings
from collections.abc import Callable, Hashable, Mapping

import torch
from torch import Tensor

Convolve = Callable[[Tensor, Tensor, Tensor], Tensor]
REPEATS = 3  # after the first call, which may compile

seconds_of: dict[Hashable, dict[str, float]] = {}  # of every form that was timed, by the kind of inputs


def fused(x: Tensor, offset: Tensor, weight: Tensor) -> Tensor:
    """One Triton kernel that gathers and multiplies, see `deform_triton`."""
    from .deform_triton import fused  # needs Triton, which torch brings with CUDA alone

    return fused(x, offset, weight)


def with_torchvision(x: Tensor, offset: Tensor, weight: Tensor) -> Tensor:
    """Torchvision's operator, which computes in the offset's number format."""
    from torchvision.ops import deform_conv2d  # no part of the engine: taken where it is installed

    padding = (weight.shape[2] // 2, weight.shape[3] // 2)
    with torch.autocast(x.device.type, enabled=False):
        out = deform_conv2d(x.to(offset.dtype), offset, weight.to(offset.dtype), padding=padding)
    return out.to(x.dtype)


OPTIONAL = {"fused": ("triton", fused), "with_torchvision": ("torchvision", with_torchvision)}


def installed() -> dict[str, Convolve]:
    """The forms of OPTIONAL whose package is installed."""
    return {name: form for name, (package, form) in OPTIONAL.items() if importlib.util.find_spec(package)}


def fastest_form(forms: Mapping[str, Convolve], x: Tensor, offset: Tensor, weight: Tensor) -> str:
    """The name of the fastest form for inputs like these; the first one where all fail."""
    has_gradient = torch.is_grad_enabled() and any(t.requires_grad for t in (x, offset, weight))
    kind = kind_of(x, weight, has_gradient)
    if kind not in seconds_of:
        inputs = [t.detach().requires_grad_(has_gradient) for t in (x, offset, weight)]
        seconds_of[kind] = {name: seconds(name, form, inputs, has_gradient) for name, form in forms.items()}
    return min(seconds_of[kind], key=seconds_of[kind].get)


def kind_of(x: Tensor, weight: Tensor, has_gradient: bool) -> Hashable:
    """What a choice holds for; the pixels count by powers of two."""
    pixels = x[:, 0].numel().bit_length()
    is_autocast = torch.is_autocast_enabled(x.device.type)
    dtype = torch.get_autocast_dtype(x.device.type) if is_autocast else x.dtype
    return x.device, dtype, tuple(weight.shape), pixels, has_gradient


def seconds(name: str, form: Convolve, inputs: list[Tensor], has_gradient: bool) -> float:
    """The best of a few calls; infinite for a form that fails, whose reason is told."""
    try:
        return min([timed(form, inputs, has_gradient) for _ in range(1 + REPEATS)][1:])
    except Exception as error:  # compilers and drivers raise what they like
        reason = (str(error).splitlines() or [""])[0]
        warnings.warn(
            f"The form {name!r} of the deformable convolution fails on {inputs[0].device} "
            f"({type(error).__name__}: {reason}); another one is taken.",
            RuntimeWarning, stacklevel=2,
        )  # fmt: skip
        return math.inf


def timed(form: Convolve, inputs: list[Tensor], has_gradient: bool) -> float:
    """Wall seconds of one call, and of its gradient where one is wanted."""
    wait_for(inputs[0].device)
    start = time.perf_counter()
    out = form(*inputs)
    if has_gradient:
        torch.autograd.grad(out, inputs, torch.ones_like(out))
    wait_for(inputs[0].device)
    return time.perf_counter() - start


def wait_for(device: torch.device) -> None:
    """Let a GPU finish what it was given."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
