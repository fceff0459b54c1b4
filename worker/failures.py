"""What an exception means to the user: kind, one sentence, and what to do about it.

Standard library only: it also says that the engine's packages are missing. `_CAUSES` is read from the top;
the first cause that recognises an exception, or what it was raised from, names it. What none of them knows is
a defect.
"""

from __future__ import annotations

import errno
import importlib.util
import os
import platform
import re
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..contract.errors import UserError
from ..contract.language import mark, tr, tr_marked

_PACKAGES = (  # that the engine imports
    *("torch", "numpy", "scipy", "rasterio", "pyproj", "shapely", "geopandas", "pyogrio", "safetensors"),
    *("sklearn", "affine", "tqdm"),
)
_INSTALLED_AS = {"sklearn": "scikit-learn"}
_Condition = Callable[[BaseException, str], bool]  # of an exception and its text in lower case
_LONGEST = 300  # characters of a library's own text in a sentence
_INSTALL = mark("Install or repair it (Concealed Bedrock > Install the engine…).")


@dataclass(frozen=True)
class _Failure:
    """How a job failed: `kind` for programs, message and remedy for people."""

    kind: str  # 'input', 'memory', 'disk', 'engine', 'device' or 'internal'
    message: str
    remedy: str


@dataclass(frozen=True)
class _Case:
    """An exception that a cause has recognised, the texts of all that it was raised from, the job's files."""

    error: BaseException
    text: str
    files: Sequence[str]

    @property
    def path(self) -> str:
        """The path that an exception of the operating system carries."""
        path = getattr(self.error, "filename", None)
        return os.fsdecode(path) if isinstance(path, (str, bytes, os.PathLike)) else ""

    def named(self, otherwise: str = "") -> str:
        """The name of the file that it is about: as the exception says, or as its text does."""
        if self.path:
            return Path(self.path).name or self.path
        names = [Path(file.partition("|")[0]).name for file in self.files if file]
        ours = [name for name in names if name in self.text]
        other = _FILE_NAME.search(self.text)
        return (other[1] if other else "") or (ours[0] if ours else "") or otherwise or tr("A file")

    @property
    def reason(self) -> str:
        """Why the operating system refused, in its words."""
        return getattr(self.error, "strerror", None) or _brief(self.error)


_FILE_NAME = re.compile(
    r"([^\s'\"/\\:]+\.(?:tiff?|vrt|img|asc|gpkg|shp|dbf|geojson|fgb|csv|nc|ers|safetensors))\b", re.IGNORECASE
)


def _failure_of(error: BaseException, files: Sequence[str] = ()) -> _Failure:
    """What an exception means; `files` are the job's, one of which a library's text may name."""
    chain = list(_chain_of(error))
    for link in chain:
        if isinstance(link, UserError):
            return _Failure(link.kind, link.message, link.remedy)
    text = " ".join(str(link) for link in chain)
    for is_it, failure in _CAUSES:
        for link in chain:
            if is_it(link, str(link).casefold()):
                return failure(_Case(link, text, files))
    return _defect(error)


def _chain_of(error: BaseException) -> Iterator[BaseException]:
    """An exception, what it was raised from, and so on; of GDAL's, what came before them too."""
    known: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in known:
        known.add(id(following))
        yield following
        context = following.__context__ if _IS_GDAL(following, "") else None
        following = following.__cause__ or context


def _said(*patterns: str) -> _Condition:
    """Recognises exceptions by their text."""
    pattern = re.compile("|".join(patterns))
    return lambda error, text: not hasattr(error, "remedy") and pattern.search(text) is not None


def _numbered(*numbers: int) -> _Condition:
    """Recognises exceptions of the operating system by their number."""
    return lambda error, text: isinstance(error, OSError) and error.errno in numbers


def _named_as(*names: str, prefix: str = "\0") -> _Condition:
    """Recognises exceptions by the names of their types, whose libraries may be missing."""
    return lambda error, text: type(error).__name__ in names or type(error).__name__.startswith(prefix)


def _either(*conditions) -> _Condition:
    return lambda error, text: any(condition(error, text) for condition in conditions)


def _both(*conditions) -> _Condition:
    return lambda error, text: all(condition(error, text) for condition in conditions)


def _is_missing_package(error: BaseException, text: str) -> bool:
    """Whether a package is missing, half installed, or cannot be loaded."""
    if isinstance(error, ImportError):
        return True
    if isinstance(error, SyntaxError):
        return "site-packages" in str(error.filename)
    hollow = re.search(r"module '([\w.]+)' has no attribute", text)
    if isinstance(error, AttributeError) and hollow:
        return hollow[1].split(".")[0] in _missing_packages()
    return isinstance(error, OSError) and _BROKEN_LIBRARY.search(text) is not None


_BROKEN_LIBRARY = re.compile(
    r"cannot open shared object file|invalid elf header|undefined symbol|file too short|version `glibc|"
    r"wrong elf class|dll load failed|error loading \"|mach-o"
)


def _missing_packages() -> list[str]:
    """The packages without a file to import: those that are not there, or whose folder was emptied."""
    missing = []
    for name in _PACKAGES:
        try:
            spec = importlib.util.find_spec(name)
        except (ImportError, ValueError, AttributeError):
            spec = None
        if spec is None or spec.origin is None:
            missing.append(name)
    return missing


def _incomplete(case: _Case) -> _Failure:
    """The engine lacks a package, or a package cannot be loaded."""
    error = case.error
    own = getattr(error, "name", "") or ""
    if own.startswith("concealed_bedrock"):
        return _Failure(
            "engine",
            tr("The plugin is incomplete: {module}.").format(module=own),
            tr("Install the plugin again."),
        )
    # The package is named by the import, else by the last file of site-packages in its traceback.
    frames = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
    frames.append(str(getattr(error, "filename", "") or ""))
    found = re.findall(r"(?:site|dist)-packages[\\/](\w+)", "\n".join(frames))
    package = own.split(".")[0] or (found[-1] if found else "")
    names = list(dict.fromkeys(_INSTALLED_AS.get(n, n) for n in [*_missing_packages(), package] if n))
    return _Failure(
        "engine",
        tr("The engine is incomplete: {reason}.").format(reason=", ".join(names) or _brief(error)),
        tr_marked(_INSTALL),
    )


def _memory(case: _Case) -> _Failure:
    """The machine's memory is used up; with the amount where the library names it."""
    amount = re.search(r"allocate (?:about )?([\d.]+ ?(?:bytes|[kmgt]i?b))", case.text, re.I)
    return _Failure(
        "memory",
        tr("The machine's memory is too small for this job: {amount} more were needed at once.").format(
            amount=_readable(amount[1])
        )
        if amount
        else tr("The machine's memory is too small for this job."),
        tr("Close other programs, or choose a smaller raster, extent, batch or window."),
    )


def _readable(amount: str) -> str:
    """An amount of memory; bytes as GB.

    >>> _readable("8000000000 bytes"), _readable("7.45 GiB")
    ('8 GB', '7.45 GiB')
    """
    count = re.fullmatch(r"(\d+) ?bytes", amount, re.IGNORECASE)
    return f"{int(count[1]) / 1e9:.2g} GB" if count else amount


def _disk(case: _Case) -> _Failure:
    limit = {
        errno.EDQUOT: tr("the disk quota is used up"),
        errno.EFBIG: tr("a file would be larger than may be"),
    }
    why = limit.get(getattr(case.error, "errno", 0), tr("the disk is full"))
    return _Failure(
        "disk",
        tr("{file} cannot be written: {why}.").format(file=case.named(tr("An output")), why=why),
        tr("Free some space, or choose another folder."),
    )


def _forbidden(case: _Case) -> _Failure:
    path = case.path
    is_reading = bool(path) and Path(path).exists() and not os.access(path, os.R_OK)
    return _Failure(
        "input",
        tr("{file} may not be read: {reason}.").format(file=case.named(), reason=case.reason)
        if is_reading or not path
        else tr("{file} may not be written: {reason}.").format(file=case.named(), reason=case.reason),
        tr("Change the rights of the file or folder, or choose another one."),
    )


def _sentence(kind: str, message: str, remedy: str) -> Callable[[_Case], _Failure]:
    """A failure in marked words, into which {file}, {reason} (the system's) and {error} are filled."""
    return lambda case: _Failure(
        kind,
        tr_marked(message).format(file=case.named(), reason=case.reason, error=_brief(case.error)),
        tr_marked(remedy),
    )


def _defect(error: BaseException) -> _Failure:
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""  # for developers
    system = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    return _Failure(
        "internal",
        tr("{kind}: {reason}{place}.").format(kind=type(error).__name__, reason=_brief(error), place=place),
        tr("This is a defect; please report this sentence with the log ({system}).").format(system=system),
    )


def _brief(error: BaseException) -> str:
    """An exception's text in one line of limited length."""
    text = " ".join(str(error).split()).rstrip(".")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


_IS_GDAL = _either(
    _named_as("RasterioIOError", "WarpOperationError", prefix="CPLE_"),
    _named_as("DataSourceError", "DataLayerError", "FeatureError", "FieldError", "GeometryError"),
    _named_as("DatabaseError", "OperationalError"),
)
_IN_USE = _sentence(
    "input", mark("{file} is in use by another program."), mark("Close it there, or choose another file.")
)
_CAUSES: tuple[tuple[_Condition, Callable[[_Case], _Failure]], ...] = (
    (
        _either(_named_as("OutOfMemoryError"), _said("cuda out of memory", "status_alloc_failed")),
        _sentence(
            "memory",
            mark("The device's memory is too small for this job."),
            mark("Choose a smaller batch or window, or DEVICE cpu."),
        ),
    ),
    (
        _either(
            _named_as("MemoryError", "_ArrayMemoryError"),
            _numbered(errno.ENOMEM),
            # The first of an import for which the address space is too small.
            _said(
                "error return without exception set",
                "can't allocate memory|cannot allocate|unable to allocate|bad_alloc|out of memory",
                "not enough memory|insufficient memory|failed to map segment|can't start new thread",
                "resource temporarily unavailable",
            ),
        ),
        _memory,
    ),
    (_is_missing_package, _incomplete),
    (
        _either(
            _numbered(errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
            _said(
                "no space left|disk quota exceeded|disk is full|file too large|tiffappendtostrip",
                "write error|write failed",
            ),
        ),
        _disk,
    ),
    (
        _either(
            _numbered(errno.EACCES, errno.EPERM, errno.EROFS), _both(_IS_GDAL, _said("permission denied"))
        ),
        _forbidden,
    ),
    (_both(_IS_GDAL, _said("is locked", "database is busy")), _IN_USE),
    (
        _either(
            _numbered(errno.ENOENT), _both(_IS_GDAL, _said("no such file", "does not exist", "not found"))
        ),
        _sentence(
            "input",
            mark("{file} is not there, or was removed while it was read."),
            mark("Put the file back, or choose another one, and run it again."),
        ),
    ),
    (
        _either(
            _numbered(errno.EISDIR, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL),
            _numbered(errno.ENXIO, errno.ENODEV),
        ),
        _sentence("input", mark("{file} cannot be opened: {reason}."), mark("Choose another path.")),
    ),
    (_numbered(errno.EBUSY, errno.ETXTBSY), _IN_USE),
    (
        _numbered(errno.EIO, errno.ESTALE, errno.ETIMEDOUT, errno.ENETUNREACH, errno.EHOSTUNREACH),
        _sentence(
            "disk",
            mark("{file} cannot be reached: {reason}."),
            mark("Check the drive or the network connection, and run it again."),
        ),
    ),
    (
        _both(
            _IS_GDAL, _said("not recognized", "not a supported", "unsupported", "no driver", "not a database")
        ),
        _sentence(
            "input",
            mark("{file} is damaged, or of a format that cannot be read."),
            mark(
                "Fetch it again, or convert it to a GeoTIFF (rasters) or a GeoPackage (layers) and "
                "choose that file."
            ),
        ),
    ),
    (
        _either(
            _IS_GDAL,
            _named_as("SafetensorError", "BadZipFile", "BadGzipFile"),
            lambda error, text: type(error).__module__ == "zlib",
        ),
        _sentence(
            "input",
            mark("{file} is damaged or incomplete."),
            mark("Fetch it again (copy, download or export it anew)."),
        ),
    ),
    (
        _named_as("CRSError", "ProjError"),
        _sentence(
            "input",
            mark("A coordinate reference system cannot be used: {error}."),
            mark("Assign the right one to the raster and the layers, such as EPSG:32645."),
        ),
    ),
    (
        _said("cuda error", "cudnn", "cublas", "no kernel image", "nvidia driver", "hip error"),
        _sentence(
            "device",
            mark("The GPU failed: {error}."),
            mark("Choose DEVICE cpu; or restart the machine, and update the GPU's driver."),
        ),
    ),
    (
        _both(_named_as(prefix="Dist"), lambda error, text: "torch" in type(error).__module__),
        _sentence(
            "engine",
            mark("The processes of the job lost each other: {error}."),
            mark("Run it again, which goes on from the last checkpoint, with fewer processes (PROCESSES)."),
        ),
    ),
)
