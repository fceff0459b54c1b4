"""The verb `check`: what is installed, which device works, in a text to copy."""

import platform
import sys
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import torch

from ...contract.jobs import CheckJob
from ...contract.language import tr
from ...geophysics.io.replacing import replacing
from ...models.inference.execution import choose_device, describe_device
from ...models.networks.factory import build_network
from ..reporting import Reporter

_PACKAGES = (
    "torch",
    "numpy",
    "scipy",
    "rasterio",
    "pyproj",
    "shapely",
    "geopandas",
    "safetensors",
    "scikit-learn",
)
_TRIAL_PX = 256


def run(job: CheckJob, reporter: Reporter) -> None:
    """Look at the machine, run one real network on it, and tell."""
    device, sentence = choose_device(job.device)
    reporter.info(sentence)
    seconds = _trial(device)
    lines = [
        tr("Python {version} at {path}").format(version=platform.python_version(), path=sys.executable),
        f"{platform.platform()}",
        *(_describe_package(name) for name in _PACKAGES),
        *(
            f"{name}: {value}"
            for name, value in describe_device(device).items()
            if name not in ("torch", "python")
        ),
        sentence,
        tr("GGMNet (22 layers) reads a window of {side} x {side} pixels in {time_ms:.0f} ms.").format(
            side=_TRIAL_PX, time_ms=1000 * seconds
        ),
    ]
    for line in lines:
        reporter.info(line)
    if job.report:
        with replacing(job.report) as temporary:
            Path(temporary).write_text("\n".join(lines) + "\n", encoding="utf-8")
    reporter.result({"report": job.report} if job.report else {}, text="\n".join(lines))


def _describe_package(name: str) -> str:
    """The version of a package, or that it is missing."""
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return tr("{package} is missing").format(package=name)


@torch.inference_mode()
def _trial(device: torch.device) -> float:
    """Seconds of one forward pass of the default network, the best of three."""
    network = build_network({"name": "ggmnet"}, 3, 10).eval().to(device)
    window = torch.zeros(1, 3, _TRIAL_PX, _TRIAL_PX, device=device)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        network(window)[0, 0, 0, 0].item()  # .item() waits for the device
        times.append(time.perf_counter() - start)
    return min(times)
