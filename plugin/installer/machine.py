"""What the machine is: system, processor, graphics card; and why some machines cannot have the engine."""

from __future__ import annotations

import platform
import re
import struct
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ...processing_provider.texts import tr
from .faults import _InstallError
from .programs import run

_GLIBC, _MACOS = (2, 28), (14, 0)  # the oldest for which torch has wheels
_PROCESSORS = {"amd64": "x86_64", "x64": "x86_64", "arm64": "aarch64"}


@dataclass(frozen=True)
class _Machine:
    """A machine as the installer sees it.

    Parameters
    ----------
    system : str
        'linux', 'windows' or 'macos'.
    processor : str
        'x86_64' or 'aarch64', or what else the system says.
    version : tuple of int
        Of glibc on Linux, () with another C library; of macOS.
    bits : int
        Of QGIS, 32 or 64.
    root : Path
        Folder in which absolute paths are looked up; tests have one of their own.
    variables : mapping
        Environment variables.
    """

    system: str
    processor: str
    version: tuple[int, ...] = ()
    bits: int = 64
    root: Path = Path("/")
    variables: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def key(self) -> str:
        """The name of its kind in the lists of files: 'linux-x86_64', 'windows-amd64', 'macos-arm64'."""
        names = {("windows", "x86_64"): "amd64", ("macos", "aarch64"): "arm64"}
        return f"{self.system}-{names.get((self.system, self.processor), self.processor)}"

    def path(self, absolute: str) -> Path:
        """Give an absolute path on this machine."""
        return self.root / absolute.lstrip("/") if self.root != Path("/") else Path(absolute)

    def why_unsupported(self) -> str:
        """Say why it cannot have the engine; an empty string where it can."""
        if self.bits != 64:
            return tr(
                "QGIS is a 32-bit program here, but torch needs a 64-bit system. Install the 64-bit QGIS."
            )
        if (self.system, self.processor) == ("macos", "x86_64"):
            return tr(
                "torch is no longer made for Macs with Intel processors. Use a Mac with Apple silicon, "
                "Windows or Linux."
            )
        if (self.system, self.processor) == ("windows", "aarch64"):
            return tr(
                "The packages are not made for Windows on ARM. Use a PC with an Intel or AMD processor, "
                "Linux, or a Mac."
            )
        if self.system not in ("linux", "windows", "macos") or self.processor not in ("x86_64", "aarch64"):
            return tr("torch is not made for {system} on {processor}.").format(
                system=self.system, processor=self.processor
            )
        return self._why_too_old()

    def _why_too_old(self) -> str:
        if self.system == "linux" and self.version < _GLIBC:
            return tr(
                "torch needs glibc 2.28 or later, as Debian 10, Ubuntu 20.04 and RHEL 8 have. This system "
                "has {version}."
            ).format(version=".".join(map(str, self.version)) or tr("another C library"))
        if self.system == "macos" and self.version < _MACOS:
            return tr("torch needs macOS 14 or later. This is {version}.").format(
                version=".".join(map(str, self.version))
            )
        return ""


def _this_machine(variables: Mapping[str, str]) -> _Machine:
    """Describe the machine that QGIS runs on.

    On a Mac with Apple silicon QGIS may run as a program for Intel, which the system translates.
    """
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    processor = platform.machine().lower()
    processor = _PROCESSORS.get(processor, processor)
    version = platform.libc_ver()[1] if system == "linux" else platform.mac_ver()[0]
    if system == "macos" and _is_apple_silicon():
        processor = "aarch64"
    if system == "windows" and "ARM" in variables.get("PROCESSOR_IDENTIFIER", ""):
        processor = "aarch64"
    return _Machine(system, processor, _numbers(version), 8 * struct.calcsize("P"), Path("/"), variables)


def _is_apple_silicon() -> bool:
    try:
        return "1" in run("", ["/usr/sbin/sysctl", "-n", "hw.optional.arm64"]).split()
    except _InstallError:
        return False  # a Mac with Intel does not know the name


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:2])
