"""The installation in the background: download, build beside the engine in use, check, swap."""

from __future__ import annotations

import shutil
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QLockFile, QSettings, pyqtSignal

from ...processing_provider.engine import folders
from ...processing_provider.engine.folders import LOCK
from ...processing_provider.engine.interpreter import Environment
from ...processing_provider.texts import tr
from .builds import _Build
from .download import _Downloader, _RemoteFile, _sha256
from .engines import _Engines
from .faults import _InstallError, _of_defect, _of_kind, _of_os_error
from .index_fields import _index_settings
from .indexes import _user_index
from .machine import _Machine
from .programs import run
from .pythons import NEWEST, _BasePython, _describe, _find_base
from .uv import _Uv
from .verification import MODULES, VERIFY
from .wheels import _Wheels

_PACKAGES = {"sklearn": "scikit_learn"}  # modules whose package has another name
_SPARE_BYTES = 200_000_000  # for temporary files
_MAX_PATH, _LONGEST = 259, 175  # of Windows; the longest path in an environment is one of torch's headers
_DOWNLOADED, _UNPACKED = 80, 95  # of the bar


@dataclass(frozen=True)
class _Wish:
    """What is to be installed.

    Parameters
    ----------
    build : Build
    python : str
        The base Python that the user chose; empty to find one.
    source : Path, optional
        A folder of wheels, for installations without a network.
    found : _BasePython, optional
        The Python that was found on the machine already.
    """

    build: _Build
    python: str = ""
    source: Path | None = None
    found: _BasePython | None = None


class _Installation(QgsTask):
    """Installs an engine; emits what happens as `printed`, and as `came` (bytes that came, of bytes).

    Parameters
    ----------
    wish : Wish
    machine : Machine
    lock : Path
        requirements.lock.
    """

    printed = pyqtSignal(str)
    came = pyqtSignal(object, object)  # whole numbers larger than a C int

    def __init__(self, wish: _Wish, machine: _Machine, *, lock: Path = LOCK):
        super().__init__(tr("Install the engine"), QgsTask.Flag.CanCancel)
        self.wish = wish
        self.machine = machine
        self.lock = lock
        self.home = folders.user_folder()
        self.engines = _Engines()
        self.fault: _InstallError | None = None
        self._done = self._total = 0
        index, torch_index, authcfg = _index_settings()
        index = index or _user_index(machine.variables, machine.root)
        cache = self.home / "downloads"
        self.downloader = _Downloader(
            cache, source=wish.source, authcfg=authcfg, is_cancelled=self.isCanceled, on_bytes=self._count
        )
        self.wheels = _Wheels(wish.build, lock, index=index, torch_index=torch_index)
        self.index = index

    def run(self) -> bool:
        """Install; whatever happens, the engine in use works until another one is whole."""
        lock = QLockFile(str(self.home / "installer.lock"))
        lock.setStaleLockTime(0)  # one that a killed QGIS has left is taken over; one that is held never
        try:
            self.home.mkdir(parents=True, exist_ok=True)
            if not lock.tryLock(0):
                if lock.error() == QLockFile.LockError.PermissionError:
                    raise _of_kind("locked", str(self.home))
                raise _InstallError(
                    "locked",
                    tr("Another QGIS is installing the engine."),
                    tr("Wait until it has finished."),
                )
            self.downloader.adopt_proxy()
            self._install()
        except _InstallError as fault:
            self.fault = fault
        except OSError as error:
            self.fault = _of_os_error(error, self.home)
        except Exception as error:  # one that leaves this thread would end QGIS
            self.printed.emit(traceback.format_exc())
            self.fault = _of_defect(error)
        if self.fault:
            self.fault = self.fault.bare()
        lock.unlock()
        self.printed.emit(str(self.fault) if self.fault else tr("The engine is installed."))
        return self.fault is None

    def _install(self) -> None:
        """Do one thing after the other."""
        self.engines.sweep()
        _refuse_early(self.machine, self.home, lambda: self.sizes)
        uv = _Uv(
            self.home / "installer", self.machine, self.downloader, index=self.index, say=self.printed.emit
        )
        self.printed.emit(tr("Fetching uv, which makes the environment."))
        uv.fetch()
        base = self._base(uv)
        self.printed.emit(tr("Base: {python}").format(python=base))
        files = self.wheels.choose(base.path, self.downloader, uv.folder)
        wheels = self._download(files)
        engine = self.engines.new_folder()
        try:
            self._build(uv, base, engine, wheels)
        except Exception:
            shutil.rmtree(engine, ignore_errors=True)
            raise
        self._clear(uv)

    @cached_property
    def sizes(self) -> tuple[int, int]:
        """Bytes to download and on disk, about, for the Python that was found."""
        return self.wheels.sizes(self.machine, self.wish.found.version[1] if self.wish.found else NEWEST)

    def _base(self, uv: _Uv) -> _BasePython:
        """Give the Python to build on: the chosen one, one of the machine, or one that is fetched."""
        if self.wish.python:
            return _describe(self.wish.python, self.machine)
        found = self.wish.found or _find_base(self.machine)
        if found is None:
            found = _describe(uv.standalone_python(), self.machine)
        return found

    def _download(self, files: list[_RemoteFile]) -> list[tuple[str, str, str]]:
        """Fetch the wheels, the largest first; give (name, version, SHA-256) of each."""
        about = self.wish.build.size  # of torch, where its index tells no sizes
        self._done, self._total = 0, sum(file.size or about for file in files)
        found = []
        for file in sorted(files, key=lambda file: -file.size):
            self.printed.emit(tr("Fetching {file}").format(file=file.name))
            path = self.downloader.fetch(file)
            self._done += path.stat().st_size
            name, version = file.name.replace("%2B", "+").split("-")[:2]
            [checksum] = file.checksums if len(file.checksums) == 1 else [_sha256(path)]
            found.append((name, version, checksum))
        return found

    def _count(self, count: int) -> None:
        """Move the bar with the bytes."""
        done = self._done + count
        self.came.emit(done, max(done, self._total or self.sizes[0]))
        if self._total:
            self.setProgress(min(_DOWNLOADED, _DOWNLOADED * done / self._total))

    def _build(self, uv: _Uv, base: _BasePython, engine: Path, wheels: list[tuple[str, str, str]]) -> None:
        """Make the environment, see that it works, and let it be the engine in use."""
        self._done = self._total = 0
        self.setProgress(_DOWNLOADED)
        uv.make_environment(base.path, engine)
        uv.install(wheels, engine)
        self.setProgress(_UNPACKED)
        self.try_engine(engine, {name.lower() for name, _version, _checksum in wheels})
        if self.isCanceled():
            raise _of_kind("cancelled")
        facts = {"python": ".".join(map(str, base.version)), "base": base.path, "build": self.wish.build.key}
        Environment(engine).complete(self.lock, **facts)
        self.engines.activate(engine)

    def try_engine(self, engine: Path, packages: set[str]) -> None:
        """Load the packages once; what torch lacks on this machine shows here."""
        modules = [name for name in MODULES if _PACKAGES.get(name, name) in packages]
        what = tr("Loading the packages for the first time.")
        self.printed.emit(what)
        command = [str(Environment(engine).python), "-I", str(VERIFY), "imports", *modules]
        run(what, command, place=engine, say=self.printed.emit, is_cancelled=self.isCanceled)

    def _clear(self, uv: _Uv) -> None:
        """Remove what is no longer needed: downloads, uv's cache, engines that nobody runs."""
        for folder in (self.downloader.cache, uv.folder / "uv-cache"):
            shutil.rmtree(folder, ignore_errors=True)
        kept = self.engines.sweep()
        if kept:
            self.printed.emit(
                tr("A job still runs the engine that was there; the next installation removes it.")
            )


def _refuse_early(machine: _Machine, home: Path, sizes: Callable[[], tuple[int, int]]) -> None:
    """Refuse what cannot end well before anything is downloaded.

    Raises
    ------
    _InstallError
        Where the machine is not supported, the disk is too full or the folder's path too long.
    """
    reason = machine.why_unsupported()
    if reason:
        raise _InstallError("platform", reason, tr("The engine cannot run here."))
    needed = sum(sizes()) + _SPARE_BYTES
    free = shutil.disk_usage(home).free
    if free < needed:
        raise _InstallError(
            "disk",
            tr("{place} has {free} free, but {needed} are needed.").format(
                place=home, free=_as_size(free), needed=_as_size(needed)
            ),
            _of_kind("disk").remedy,
        )
    if machine.system == "windows" and len(str(home)) + _LONGEST > _MAX_PATH and not _has_long_paths():
        raise _of_kind("path", str(home))


def _has_long_paths() -> bool:
    """Whether Windows takes paths of more than 259 characters."""
    registry = "\\".join(("HKEY_LOCAL_MACHINE", "SYSTEM", "CurrentControlSet", "Control", "FileSystem"))
    return str(QSettings(registry, QSettings.Format.NativeFormat).value("LongPathsEnabled")) == "1"


def _as_size(size: float) -> str:
    """Give a number of bytes as people read it."""
    return f"{round(size / 1e6)} MB" if size < 1e9 else f"{size / 1e9:.1f} GB"
