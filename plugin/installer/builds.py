"""The builds of torch: which ones a machine can take, and which one its hardware asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QStandardPaths

from ...processing_provider.texts import mark, tr
from .faults import _InstallError
from .machine import _Machine
from .programs import run

_PYTORCH = "https://download.pytorch.org/whl"


@dataclass(frozen=True)
class _Build:
    """A build of torch.

    Parameters
    ----------
    key : str
        'cpu', 'cuda', 'rocm' or 'mps'.
    LABEL : str
        What a user reads; marked for translation.
    index : str
        Folder below PyTorch's index; empty for PyPI's files, which `wheels.json` lists.
    local : str
        Pattern of the version's local part, such as 'cu13\\d'.
    libraries : bool
        Whether the CUDA libraries of requirements-gpu.lock belong to it.
    size, unpacked : int
        Bytes, about, of what `wheels.json` does not list.
    """

    key: str
    LABEL: str
    index: str = ""
    local: str = ""
    libraries: bool = False
    size: int = 0
    unpacked: int = 0

    @property
    def label(self) -> str:
        """What a user reads."""
        return tr(self.LABEL)


# torch 2.13.0+cpu for Linux has 192 MB; the other sizes are those of earlier versions.
_CPU_LINUX = _Build(
    "cpu", mark("Processor alone (CPU)"), "cpu", "cpu", size=192_000_000, unpacked=720_000_000
)
_CPU = _Build("cpu", mark("Processor alone (CPU)"))
_MPS = _Build("mps", mark("Apple silicon: processor and graphics (MPS)"))
_CUDA_LINUX = _Build("cuda", mark("NVIDIA graphics card (CUDA)"), libraries=True)
_CUDA_WINDOWS = _Build(
    "cuda", mark("NVIDIA graphics card (CUDA)"), "", r"cu\d+", size=2_700_000_000, unpacked=4_600_000_000
)
_ROCM = _Build(
    "rocm", mark("AMD graphics card (ROCm)"), "", r"rocm[\d.]+", size=4_600_000_000, unpacked=17_000_000_000
)


def _builds_for(machine: _Machine) -> list[_Build]:
    """Give the builds that a kind of machine can take."""
    return {
        "linux-x86_64": [_CPU_LINUX, _CUDA_LINUX, _ROCM],
        "linux-aarch64": [_CPU_LINUX, _CUDA_LINUX],
        "windows-amd64": [_CPU, _CUDA_WINDOWS],
        "macos-arm64": [_MPS],
    }.get(machine.key, [])


def _label_of(key: str) -> str:
    """Give what a user reads of a build, by its key."""
    known = (_CPU_LINUX, _MPS, _CUDA_LINUX, _ROCM)
    return next((build.label for build in known if build.key == key), key)


def _index_of(build: _Build, torch_index: str = "") -> str:
    """Give the address of the index that has a build; empty for PyPI's files."""
    if not build.local:
        return ""
    return torch_index or "/".join(part for part in (_PYTORCH, build.index) if part)


def _proposed(machine: _Machine) -> tuple[_Build, str]:
    """Propose a build by the hardware that is found, and say what was found."""
    builds = {build.key: build for build in _builds_for(machine)}
    if "mps" in builds:
        return builds["mps"], tr("Apple silicon")
    if "cuda" in builds and _has_nvidia(machine):
        return builds["cuda"], tr("an NVIDIA graphics card")
    if "rocm" in builds and _has_rocm(machine):
        return builds["rocm"], tr("an AMD graphics card with ROCm")
    return builds["cpu"], tr("no graphics card that torch can use")


def _has_nvidia(machine: _Machine) -> bool:
    """Whether NVIDIA's driver is there: its program, its device or its library."""
    folders = {
        "linux": ("/dev/nvidia0", "/proc/driver/nvidia/version", "/usr/lib/wsl/lib/libcuda.so.1"),
        "windows": ("/Windows/System32/nvcuda.dll", "/Windows/System32/nvidia-smi.exe"),
    }.get(machine.system, ())
    return any(machine.path(path).exists() for path in folders)


def _has_rocm(machine: _Machine) -> bool:
    """Whether AMD's driver and ROCm are there."""
    rocm = any(machine.path(path).exists() for path in ("/opt/rocm", "/usr/bin/rocminfo"))
    return rocm and machine.path("/dev/kfd").exists()


def _newest_fitting(build: _Build, version: str, names: list[str], cuda: tuple[int, int] | None) -> list[str]:
    """Give the wheels of a build: of torch's version, with the newest local part that the driver takes.

    Parameters
    ----------
    cuda : (int, int) or None
        The newest CUDA that the driver takes; None where that is unknown.
    """
    found: dict[str, list[str]] = {}
    for name in names:
        local = re.match(rf"torch-{re.escape(version)}(?:\+|%2B)({build.local})-", name)
        if local and _runs(local[1], cuda):
            found.setdefault(local[1], []).append(name)
    return found[max(found, key=_numbers)] if found else []


def _numbers(local: str) -> tuple[int, ...]:
    """Give the version in a local part, for comparisons: 'cu130' is (13, 0), 'rocm7.1' is (7, 1)."""
    cuda = re.fullmatch(r"cu(\d+)(\d)", local)
    return (int(cuda[1]), int(cuda[2])) if cuda else tuple(int(part) for part in re.findall(r"\d+", local))


def _runs(local: str, cuda: tuple[int, int] | None) -> bool:
    """Whether a driver runs a build for CUDA; those of one major version run on each of its drivers."""
    return not (local.startswith("cu") and cuda and _numbers(local)[0] > cuda[0])


def _cuda_of_driver() -> tuple[int, int] | None:
    """Ask NVIDIA's driver for the newest CUDA that it takes."""
    program = QStandardPaths.findExecutable("nvidia-smi")
    if not program:
        return None
    try:
        found = re.search(r"CUDA Version:\s*(\d+)\.(\d+)", run("", [str(Path(program))]))
    except _InstallError:
        return None
    return (int(found[1]), int(found[2])) if found else None
