"""Where and how a network is run: device, number format, memory layout, fused layers and batch size.

`benchmarks/deform.py` measures them. Channels last pays at every size, bf16 where the device computes in it.
"""

from __future__ import annotations

import copy
import itertools
import math
import platform
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from ...contract.errors import UserError
from ...contract.language import tr
from ..features.lazy_raster import free_machine_memory
from ..networks.deform_conv import _DeformableConv2d, _gather
from ..networks.ggmnet import _HeadStage
from ..networks.operators import _upsample

FORMATS = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
LOSS_SCALES = {"fp16": 2.0**16}  # it has no numbers below 6e-8: gradients are computed that much larger
LANES = 16  # fp32 numbers in a CPU's vector: 18 outputs cost a convolution as much as 32
CPU_BATCH = 4  # windows; more than that gains nothing there
_CPU_PIXELS = 4 * 512**2  # in a batch: larger windows keep all threads busy one by one
# Numbers in a table of projected rows: the head's finest stage at 2048 x 2048 pixels would have 900 million.
_TABLE_NUMBERS = 2**25
LARGEST_BATCH = 64  # windows; more do not use a GPU better
MEMORY_SHARE = 0.8  # of the free memory: the largest layers come in pieces of unlike sizes


def choose_number_format(device: torch.device, wish: str = "auto") -> str:
    """The number format that convolutions compute in: one of FORMATS.

    "auto" is bf16 where the device has instructions for it, as it is slower than fp32 elsewhere. On a CPU
    with AVX-512 BF16 it takes 0.6 of the time; the trained GGMNet gives 0.4% of the cells, those where two
    classes are about equally likely, another class, is right as often, and differs by up to 0.014 in a
    probability (docs/background/networks.md); the loss in training falls alike. fp16 is for GPUs without
    bf16.

    Parameters
    ----------
    device : torch.device
    wish : {"auto", "fp32", "bf16", "fp16"}
    """
    if wish in FORMATS:
        return wish
    if wish != "auto":
        raise UserError(
            tr("There is no number format {device!r}.").format(device=wish),
            tr("Choose one of {choices}.").format(choices=", ".join(FORMATS)),
        )
    if device.type == "cuda":
        return "bf16" if torch.cuda.is_bf16_supported(including_emulation=False) else "fp32"
    has = torch.cpu.get_capabilities() if device.type == "cpu" else {}
    return "bf16" if has.get("avx512_bf16") or has.get("amx_bf16") else "fp32"


def make_forward(
    network: nn.Module, device: torch.device, number_format: str = "auto", *, for_inference: bool = False
) -> Callable[[Tensor], Tensor]:
    """Move a network to a device and return the function that runs it.

    Parameters
    ----------
    network : module
    device : torch.device
    number_format : {"auto", "fp32", "bf16", "fp16"}
        What convolutions compute in, see `choose_number_format`; offsets and sampling positions stay in fp32.
    for_inference : bool
        Run an optimised copy in evaluation mode, with the same logits but for rounding: batch norms become
        part of convolutions, and on a CPU the head's deformable stages are run in one go.

    Returns
    -------
    callable
        (B, C, H, W) -> logits (B, num_classes, H, W) in fp32, on the device.
    """
    dtype = FORMATS[choose_number_format(device, number_format)]
    network = _optimised(network, device) if for_inference else network
    network = network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch's stubs

    def forward(x: Tensor) -> Tensor:
        x = x.to(device, memory_format=torch.channels_last)
        with torch.autocast(device.type, dtype, enabled=dtype != torch.float32):
            return network(x).float()

    return forward


def free_memory(device: torch.device) -> float | None:
    """Free bytes of a device; None where the system does not report them."""
    if device.type == "cuda":
        return float(torch.cuda.mem_get_info(device)[0])
    return free_machine_memory()


@contextmanager
def _banded_as(share: float) -> Iterator[None]:
    """Let networks made for inference divide a window as one whose pixels are 1 / share as many."""
    global _TABLE_NUMBERS
    usual, _TABLE_NUMBERS = _TABLE_NUMBERS, int(share * _TABLE_NUMBERS)
    try:
        yield
    finally:
        _TABLE_NUMBERS = usual


def windows_at_once(window_px: int) -> int:
    """Windows of a side in pixels that a CPU predicts at once; on a GPU a first number to try.

    It depends on nothing else: the last digits of a network's output depend on the batch, and shards that
    several machines predict are to be those of one.
    """
    return max(1, min(CPU_BATCH, _CPU_PIXELS // window_px**2))


def fitting_batch(
    forward: Callable[[Tensor], Tensor], n_bands: int, side: int, window_px: int, device: torch.device
) -> int:
    """Windows of side x side cells that fit on a device; on a GPU, one is predicted to measure it.

    Parameters
    ----------
    forward : callable
        Resamples the windows to `window_px` pixels a side itself.
    """
    if device.type != "cuda":
        return windows_at_once(window_px)
    torch.cuda.empty_cache()
    torch.cuda.reset_peak_memory_stats(device)
    before = torch.cuda.memory_allocated(device)
    try:
        with torch.inference_mode():
            forward(torch.zeros((1, n_bands, side, side), device=device))
    except torch.OutOfMemoryError:
        return 1  # if that is too much, the prediction raises an error with a remedy
    needed = torch.cuda.max_memory_allocated(device) - before
    torch.cuda.empty_cache()
    return _batch_for(torch.cuda.mem_get_info(device)[0], needed)


def _batch_for(free_bytes: int, bytes_a_window: int) -> int:
    """Windows whose memory fits into the free one.

    >>> _batch_for(8 * 2**30, 2**30), _batch_for(2**30, 2**30), _batch_for(2**40, 2**20)
    (6, 1, 64)
    """
    return max(1, min(LARGEST_BATCH, int(MEMORY_SHARE * free_bytes / max(bytes_a_window, 1))))


def _optimised(network: nn.Module, device: torch.device) -> nn.Module:
    """A copy of a network in evaluation mode, for prediction alone: fewer passes over memory."""
    network = copy.deepcopy(network).eval()
    for module in list(network.modules()):
        if isinstance(module, nn.Sequential):
            for place, (conv, norm) in enumerate(itertools.pairwise(list(module))):
                if type(conv) is nn.Conv2d and type(norm) is nn.BatchNorm2d:
                    module[place], module[place + 1] = fuse_conv_bn_eval(conv, norm), nn.Identity()
        for name, child in list(module.named_children()) if device.type == "cpu" else ():
            if isinstance(child, _HeadStage) and isinstance(child.conv, _DeformableConv2d):
                setattr(module, name, _FusedStage(child))
    return network


class _FusedStage(nn.Module):
    """`ggmnet._HeadStage` without a backward pass: bilinear x2, skip, deformable convolution, norm, ReLU.

    The concatenation is written straight into its frame of zeros, and norm and ReLU are applied while a block
    is in the cache. Large windows are convolved in bands of rows, of which each projects the rows it samples.
    """

    matrix: Tensor
    bias: Tensor
    most: Tensor
    rest: Tensor
    offset_bias: Tensor

    def __init__(self, stage: _HeadStage):
        super().__init__()
        state = {name: tensor.detach() for name, tensor in stage.state_dict().items()}
        scale = state["norm.weight"] / (state["norm.running_var"] + stage.norm.eps).sqrt()
        weight = state["conv.weight"] * scale[:, None, None, None]  # (C', C, 3, 3)
        rest = state["conv.offset.weight"][LANES:]  # (2, C, 3, 3)
        self.register_buffer("matrix", weight.permute(1, 2, 3, 0).flatten(1))  # (C, taps C')
        self.register_buffer("bias", state["norm.bias"] - state["norm.running_mean"] * scale)
        self.register_buffer("most", state["conv.offset.weight"][:LANES])  # (16, C, 3, 3)
        self.register_buffer("rest", rest.permute(1, 2, 3, 0).flatten(1))  # (C, taps 2)
        self.register_buffer("offset_bias", state["conv.offset.bias"])

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        # (B, C, H, W) and (B, C', 2H, 2W) -> (B, C'', 2H, 2W)
        x, (batch, depth, height, width) = _upsample(x), skip.shape
        # The concatenation, channels last, within two rows and columns of zeros.
        framed = x.new_empty(batch, height + 4, width + 4, x.shape[1] + depth)
        framed[:, :2], framed[:, -2:], framed[:, :, :2], framed[:, :, -2:] = 0, 0, 0, 0
        framed[:, 2:-2, 2:-2, : x.shape[1]] = x.permute(0, 2, 3, 1)
        framed[:, 2:-2, 2:-2, x.shape[1] :] = skip.permute(0, 2, 3, 1)
        del x  # as large as the frame
        rows = max(_TABLE_NUMBERS // (batch * (width + 4) * self.matrix.shape[1]), 1)
        bands = [self._band(framed, first, min(first + rows, height)) for first in range(0, height, rows)]
        return (bands[0] if len(bands) == 1 else torch.cat(bands, 1)).permute(0, 3, 1, 2)

    def _band(self, framed: Tensor, first: int, end: int) -> Tensor:
        """Rows first to end of the output, (B, n, 2W, C''), of a frame (B, 2H + 4, 2W + 4, C)."""
        height = framed.shape[1] - 4
        with torch.autocast(framed.device.type, enabled=False):
            offset = self._offsets(framed[:, first : end + 4].to(self.rest.dtype))  # (B, n, 2W, 18)
        top, bottom = 0, height + 4
        lowest, highest = (float(value) for value in offset[..., 0::2].aminmax())
        if end - first < height and math.isfinite(lowest + highest):  # the rows that the taps sample
            top = min(max(first + math.floor(lowest) + 1, 0), height + 2)
            bottom = max(min(end + math.floor(highest) + 4, height + 4), top + 2)

        def norm_and_relu(block: Tensor) -> Tensor:
            return block.add_(self.bias).relu_()  # (n, C'')

        table = framed[:, top:bottom] @ self.matrix
        return _gather(table, offset, (3, 3), norm_and_relu, first=first, top=top, height=height)

    def _offsets(self, framed: Tensor) -> Tensor:
        """The offsets' convolution: whole vectors of outputs by convolving, the two left over tap by tap."""
        height, width, bias = framed.shape[1] - 4, framed.shape[2] - 4, self.offset_bias
        most = F.conv2d(framed.permute(0, 3, 1, 2), self.most, bias[:LANES])[..., 1:-1, 1:-1]
        products = (framed @ self.rest).unflatten(-1, (-1, 2))  # (B, H + 4, W + 4, taps, 2)
        left = bias[LANES:] + sum(
            products[:, 1 + tap // 3 : 1 + tap // 3 + height, 1 + tap % 3 : 1 + tap % 3 + width, tap]
            for tap in range(products.shape[3])
        )
        return torch.cat((most.permute(0, 2, 3, 1), left), -1)


def choose_device(wish: str = "auto") -> tuple[torch.device, str]:
    """The device to compute on, and a sentence that says which and why.

    Parameters
    ----------
    wish : str
        'auto' (the first CUDA device that works, else the CPU), 'cpu', 'cuda' or 'cuda:N'.

    Raises
    ------
    UserError
        Where a device is named that is not there.
    """
    threads = torch.get_num_threads()
    if wish == "cpu":
        return torch.device("cpu"), tr("Computing on the CPU ({threads} threads).").format(threads=threads)
    if wish == "auto" and not torch.cuda.is_available():
        return torch.device("cpu"), tr("No CUDA device; computing on the CPU ({threads} threads).").format(
            threads=threads
        )
    try:
        device = torch.device("cuda:0" if wish in ("auto", "cuda") else wish)
    except RuntimeError as error:
        raise UserError(
            tr("'{device}' is not a device.").format(device=wish), tr("Choose auto, cpu, cuda or cuda:N.")
        ) from error
    if wish not in ("auto", "cuda") and (
        device.type != "cuda" or (device.index or 0) >= torch.cuda.device_count()
    ):
        raise UserError(
            tr("The device '{device}' is not there; torch {version} sees {count} CUDA device(s).").format(
                device=wish, version=torch.__version__, count=torch.cuda.device_count()
            ),
            tr("Choose auto or cpu, or install the torch build that fits the GPU's driver."),
        )
    if fault := _kernel_fault(device):
        return torch.device("cpu"), tr(
            "{device} fails its kernel test ({fault}); computing on the CPU instead."
        ).format(device=device, fault=fault)
    return device, tr("Computing on {name} ({device}).").format(
        name=torch.cuda.get_device_name(device), device=device
    )


def _kernel_fault(device: torch.device) -> str:
    """Run one convolution on a device; an empty string where the result equals the CPU's."""
    generator = torch.Generator().manual_seed(0)
    image = torch.rand(1, 4, 32, 32, generator=generator)
    weight = torch.rand(4, 4, 3, 3, generator=generator)
    expected = torch.nn.functional.conv2d(image, weight)
    try:
        found = torch.nn.functional.conv2d(image.to(device), weight.to(device)).cpu()
    except RuntimeError as error:
        return str(error).splitlines()[0]
    # TF32 convolutions keep ten bits of the mantissa.
    return "" if torch.allclose(found, expected, rtol=5e-3, atol=5e-3) else tr("a wrong result")


def describe_device(device: torch.device) -> dict[str, str]:
    """Name, memory and software of a device, for logs and cards."""
    facts = {"device": str(device), "torch": torch.__version__, "python": platform.python_version()}
    if device.type == "cuda":
        properties = torch.cuda.get_device_properties(device)
        return facts | {"name": properties.name, "memory_gib": f"{properties.total_memory / 2**30:.1f}"}
    name = platform.processor() or platform.machine()
    return facts | {"name": name, "threads": str(torch.get_num_threads())}
