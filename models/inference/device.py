"""Which device computes, tried with a real kernel before it is trusted."""

from __future__ import annotations

import platform

import torch

from ...contract.errors import UserError


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
        return torch.device("cpu"), f"Computing on the CPU ({threads} threads)."
    if wish == "auto" and not torch.cuda.is_available():
        return torch.device("cpu"), f"No CUDA device; computing on the CPU ({threads} threads)."
    try:
        device = torch.device("cuda:0" if wish in ("auto", "cuda") else wish)
    except RuntimeError as error:
        raise UserError(f"'{wish}' is not a device.", "Choose auto, cpu, cuda or cuda:N.") from error
    if wish not in ("auto", "cuda") and (
        device.type != "cuda" or (device.index or 0) >= torch.cuda.device_count()
    ):
        raise UserError(
            f"The device '{wish}' is not there; torch {torch.__version__} sees "
            f"{torch.cuda.device_count()} CUDA device(s).",
            "Choose auto or cpu, or install the torch build that fits the GPU's driver.",
        )
    if fault := _kernel_fault(device):
        return torch.device("cpu"), f"{device} fails its kernel test ({fault}); computing on the CPU instead."
    return device, f"Computing on {torch.cuda.get_device_name(device)} ({device})."


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
    return "" if torch.allclose(found, expected, rtol=5e-3, atol=5e-3) else "a wrong result"


def describe_device(device: torch.device) -> dict[str, str]:
    """Name, memory and software of a device, for logs and cards."""
    facts = {"device": str(device), "torch": torch.__version__, "python": platform.python_version()}
    if device.type == "cuda":
        properties = torch.cuda.get_device_properties(device)
        return facts | {"name": properties.name, "memory_gib": f"{properties.total_memory / 2**30:.1f}"}
    name = platform.processor() or platform.machine()
    return facts | {"name": name, "threads": str(torch.get_num_threads())}
