"""Which wheels an engine is made of: the lock files, the list of files, the choice for one Python."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from ...contract import RESOURCES
from ...processing_provider.engine.locks import LockedPackage, read_lock
from ...processing_provider.texts import tr
from .builds import _Build, _cuda_of_driver, _index_of, _newest_fitting
from .download import _Downloader, _RemoteFile
from .faults import _InstallError
from .indexes import _files_of
from .machine import _Machine
from .programs import run

_LIST = RESOURCES / "installer" / "wheels.json"
_TORCH_LOCK, _GPU_LOCK = "requirements-torch.lock", "requirements-gpu.lock"
_CHOOSE = Path(__file__).parent / "inside" / "choose.py"
_WORDS = {"linux": "manylinux|linux_", "windows": "win_", "macos": "macosx"}  # for estimates alone
_CACHED = 1.03  # what directories and small files take besides


class _Wheels:
    """The wheels of a build for a machine.

    Parameters
    ----------
    build : Build
    lock : Path
        requirements.lock; the locks of torch and of the CUDA libraries lie beside it.
    index : str
        Package index of the user; empty for the addresses that are listed with the plugin.
    torch_index : str
        Index of torch's builds, where it is not PyTorch's.
    """

    def __init__(self, build: _Build, lock: Path, *, index: str = "", torch_index: str = ""):
        self.build = build
        self.index = index
        self.torch_index = _index_of(build, torch_index)
        self.packages = read_lock(lock)
        if build.libraries:
            self.packages += read_lock(lock.with_name(_GPU_LOCK))
        self.listed = json.loads(_LIST.read_text(encoding="utf-8"))

    def sizes(self, machine: _Machine, minor: int) -> tuple[int, int]:
        """Estimate (bytes to download, bytes on disk) without asking anyone.

        Of each package the largest file that looks right is taken; the base Python decides later.
        """
        size = unpacked = 0
        for package in self.packages:
            if package.name == "torch" and self.build.local:
                size, unpacked = size + self.build.size, unpacked + self.build.unpacked
                continue
            fitting = [f for f in self._listed(package).values() if _looks_right(f.name, machine, minor)]
            largest = max(fitting, key=lambda file: file.size, default=None)
            if largest and not ("win32" in package.marker and machine.system != "windows"):
                size, unpacked = size + largest.size, unpacked + largest.unpacked
        return size, int(unpacked * _CACHED)

    def _listed(self, package: LockedPackage) -> dict[str, _RemoteFile]:
        """Give the files of a package that are listed with the plugin.

        Their checksums begin with sha256:, without which scanners of the plugin site take them for passwords.
        """
        at = self.listed["files_at"]
        return {
            name: _RemoteFile(
                name, f"{at}{path}/{name}", size, unpacked, frozenset([checksum.removeprefix("sha256:")])
            )
            for name, size, unpacked, checksum, path in self.listed["files"].get(package.name, [])
        }

    def choose(self, python: str, downloader: _Downloader, scratch: Path) -> list[_RemoteFile]:
        """Give the files that fit a Python, after reading the pages of the indexes that are needed.

        Raises
        ------
        _InstallError
            Where a package has none, or an index cannot be read.
        """
        candidates = {package.name: self._candidates(package, downloader) for package in self.packages}
        if not candidates["packaging"]:
            _demand(["packaging"], downloader, _Asking(python, Path(), scratch))
        [packaging] = candidates["packaging"].values()
        asking = _Asking(python, downloader.fetch(packaging), scratch)
        answer = asking.ask([_question(p, candidates[p.name]) for p in self.packages])
        _demand(answer["without"], downloader, asking)
        chosen = [candidates[name][file] for name, file in answer["chosen"].items()]
        return chosen + self._companions(chosen, downloader, asking)

    def _candidates(self, package: LockedPackage, downloader: _Downloader) -> dict[str, _RemoteFile]:
        """Give the files of a package from the folder, the build's index, the user's index or the list."""
        prefix = re.sub(r"[-_.]+", "_", f"{package.name}-{package.version}").lower()
        if downloader.source is not None:
            names = [path.name for path in downloader.source.glob("*.whl")]
            fitting = [name for name in names if _start(name, package) == prefix]
            there = {name: (downloader.source / name).stat().st_size for name in fitting}
            return {n: _RemoteFile(n, "", size, checksums=package.checksums) for n, size in there.items()}
        if package.name == "torch" and self.torch_index:
            return self._torch(package, _files_of(downloader, self.torch_index, "torch"))
        if self.index:
            found = _files_of(downloader, self.index, package.name)
            sizes = self._listed(package)
            return {
                name: replace(file, checksums=package.checksums, size=sizes.get(name, file).size)
                for name, file in found.items()
                if _start(name, package) == prefix
            }
        listed = self._listed(package)
        return {name: file for name, file in listed.items() if file.checksums <= package.checksums}

    def _torch(self, package: LockedPackage, found: dict[str, _RemoteFile]) -> dict[str, _RemoteFile]:
        """Give the files of torch's build.

        The lock names the checksums of the build for the processor. Those of the other builds come from the
        index's page, over the same connection.
        """
        cuda = _cuda_of_driver() if self.build.key == "cuda" else None
        names = _newest_fitting(self.build, package.version, list(found), cuda)
        if self.build.key == "cpu":
            return {name: replace(found[name], checksums=package.checksums) for name in names}
        return {name: found[name] for name in names if found[name].checksums}

    def _companions(
        self, chosen: list[_RemoteFile], downloader: _Downloader, asking: _Asking
    ) -> list[_RemoteFile]:
        """Give what torch's build needs besides, such as its own Triton; the lock does not name it."""
        if not self.torch_index or self.build.key == "cpu" or downloader.source is not None:
            return []
        [torch] = [file for file in chosen if file.name.startswith("torch-")]
        known = {re.sub(r"[-_.]+", "-", package.name).lower() for package in self.packages}
        found: list[_RemoteFile] = []
        for name, version in asking.ask([], wheel=downloader.fetch(torch))["needs"]:
            if name not in known:
                files = _files_of(downloader, self.torch_index, name)
                package = LockedPackage(name, version, "", frozenset())
                fitting = {n: f for n, f in files.items() if f.checksums and _is_version(n, version)}
                answer = asking.ask([_question(package, fitting)])
                _demand(answer["without"], downloader, asking)
                found.append(fitting[answer["chosen"][name]])
        return found


def _start(name: str, package: LockedPackage) -> str:
    """Give a wheel's project and version as `_candidates` does, without the local part of the version."""
    parts = name.replace("%2B", "+").split("-")[:2]
    return re.sub(r"[-_.]+", "_", "-".join(parts).partition("+")[0]).lower()


def _is_version(name: str, version: str) -> bool:
    return not version or name.split("-")[1].partition("+")[0] == version.partition("+")[0]


def _looks_right(name: str, machine: _Machine, minor: int) -> bool:
    """Whether a wheel looks as if it were for a machine and a Python 3.`minor`; for estimates alone."""
    _project, _version, *_build, python, abi, platform = name.removesuffix(".whl").split("-")
    fits_python = abi in ("none", "abi3") or python == f"cp3{minor}"
    processors = {"x86_64": "x86_64|amd64", "aarch64": "aarch64|arm64|universal2"}[machine.processor]
    fits_machine = re.search(_WORDS[machine.system], platform) and re.search(processors, platform)
    return fits_python and (platform == "any" or bool(fits_machine))


def _question(package: LockedPackage, files: Iterable[str]) -> dict:
    return {"name": package.name, "marker": package.marker, "files": sorted(files)}


def _demand(without: list[str], downloader: _Downloader, asking: _Asking) -> None:
    """Refuse where a package has no wheel that fits."""
    if without and downloader.source is not None:
        raise _InstallError(
            "missing",
            tr("The folder {folder} has no wheel of {names} that fits {python}.").format(
                folder=downloader.source, names=", ".join(without), python=asking.python
            ),
            tr("Add them, choose another Python, or install with a network."),
        )
    if without:
        raise _InstallError(
            "python",
            tr("There is no wheel of {names} that fits {python}.").format(
                names=", ".join(without), python=asking.python
            ),
            tr("Choose another Python or another build of torch."),
        )


@dataclass(frozen=True)
class _Asking:
    """Asks the Python that will run the engine, with the `packaging` library."""

    python: str
    packaging: Path
    scratch: Path

    def ask(self, packages: list[dict], wheel: Path | None = None) -> dict:
        """Give the answer of `inside/choose.py`."""
        question, answer = self.scratch / "question.json", self.scratch / "answer.json"
        self.scratch.mkdir(parents=True, exist_ok=True)
        content = {"packages": packages, "wheel": str(wheel) if wheel else None}
        question.write_text(json.dumps(content), encoding="utf-8")
        command = [self.python, "-I", str(_CHOOSE), str(self.packaging), str(question), str(answer)]
        run(tr("Choosing the wheels that fit."), command, place=self.scratch)
        return json.loads(answer.read_text(encoding="utf-8"))
