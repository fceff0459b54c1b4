"""Which form of the deformable convolution a GPU runs: the fastest, timed once for inputs of a kind.

As cuDNN does for its algorithms: the first inputs of a device, number format, number of channels and order of
magnitude of pixels time every form that is installed, and the choice is remembered while the process lives. A
form that fails is named in a warning and left out.
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

_seconds_of: dict[Hashable, dict[str, float]] = {}  # of every form that was timed, by the kind of inputs


def _triton(x: Tensor, offset: Tensor, weight: Tensor) -> Tensor:
    """One Triton kernel that gathers and multiplies, see `deform_triton`."""
    from .deform_triton import deformable_convolution  # needs Triton, which torch brings with CUDA alone

    return deformable_convolution(x, offset, weight)


def _torchvision(x: Tensor, offset: Tensor, weight: Tensor) -> Tensor:
    """Torchvision's operator, which computes in the offset's number format."""
    from torchvision.ops import deform_conv2d  # no part of the engine: used where it is installed

    padding = (weight.shape[2] // 2, weight.shape[3] // 2)
    with torch.autocast(x.device.type, enabled=False):
        out = deform_conv2d(x.to(offset.dtype), offset, weight.to(offset.dtype), padding=padding)
    return out.to(x.dtype)


OPTIONAL = {"triton": _triton, "torchvision": _torchvision}  # by the package they need


def installed() -> dict[str, Convolve]:
    """The forms of OPTIONAL whose package is installed."""
    return {name: form for name, form in OPTIONAL.items() if importlib.util.find_spec(name)}


def fastest_form(forms: Mapping[str, Convolve], x: Tensor, offset: Tensor, weight: Tensor) -> str:
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
            f"The form {name!r} of the deformable convolution fails on {device} "
            f"({type(error).__name__}: {reason}); another one is used.",
            RuntimeWarning,
            stacklevel=2,
        )
        return math.inf
    return min(found[1:])
