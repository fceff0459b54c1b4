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

_PACKAGES = {  # that the engine imports, and what they are called where they are installed
    "torch": "torch",
    "numpy": "numpy",
    "scipy": "scipy",
    "rasterio": "rasterio",
    "pyproj": "pyproj",
    "shapely": "shapely",
    "geopandas": "geopandas",
    "pyogrio": "pyogrio",
    "safetensors": "safetensors",
    "sklearn": "scikit-learn",
    "affine": "affine",
    "tqdm": "tqdm",
}
_LONGEST = 300  # characters of a library's own text in a sentence
_INSTALL = "Install or repair it (Concealed Bedrock > Install the engine…)."


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

    def named(self, otherwise: str = "A file") -> str:
        """The name of the file that it is about: as the exception says, or as its text does."""
        if self.path:
            return Path(self.path).name or self.path
        names = [Path(file.partition("|")[0]).name for file in self.files if file]
        ours = [name for name in names if name in self.text]
        other = _FILE_NAME.search(self.text)
        return (other[1] if other else "") or (ours[0] if ours else "") or otherwise

    @property
    def reason(self) -> str:
        """Why the operating system refused, in its words."""
        return getattr(self.error, "strerror", None) or _brief(self.error)


_FILE_NAME = re.compile(
    r"([^\s'\"/\\:]+\.(?:tiff?|vrt|img|asc|gpkg|shp|dbf|geojson|fgb|csv|nc|ers|safetensors))\b", re.IGNORECASE
)


@dataclass(frozen=True)
class _Cause:
    """A cause of failures: how it is recognised, and what is said of it.

    Parameters
    ----------
    is_it : of an exception and its text in lower case
    failure : what it is
    """

    is_it: Callable[[BaseException, str], bool]
    failure: Callable[[_Case], _Failure]


def failure_of(error: BaseException, files: Sequence[str] = ()) -> _Failure:
    """What an exception means; `files` are the job's, one of which a library's text may name."""
    chain = list(_chain_of(error))
    text = " ".join(str(link) for link in chain)
    for cause in _CAUSES:
        for link in chain:
            if cause.is_it(link, str(link).casefold()):
                return cause.failure(_Case(link, text, files))
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


def _said(*patterns: str) -> Callable[[BaseException, str], bool]:
    """Recognises exceptions by their text."""
    pattern = re.compile("|".join(patterns))
    return lambda error, text: not hasattr(error, "remedy") and pattern.search(text) is not None


def _numbered(*numbers: int) -> Callable[[BaseException, str], bool]:
    """Recognises exceptions of the operating system by their number."""
    return lambda error, text: isinstance(error, OSError) and error.errno in numbers


def _named_as(*names: str, prefix: str = "\0") -> Callable[[BaseException, str], bool]:
    """Recognises exceptions by the names of their types, whose libraries may be missing."""
    return lambda error, text: type(error).__name__ in names or type(error).__name__.startswith(prefix)


def _either(*conditions) -> Callable[[BaseException, str], bool]:
    """Any of some conditions."""
    return lambda error, text: any(condition(error, text) for condition in conditions)


def _both(*conditions) -> Callable[[BaseException, str], bool]:
    """All of some conditions."""
    return lambda error, text: all(condition(error, text) for condition in conditions)


def _is_for_people(error: BaseException, text: str) -> bool:
    """Whether an exception is written for the user."""
    return isinstance(error, UserError)


def _for_people(case: _Case) -> _Failure:
    """The message and the remedy of a UserError."""
    error = case.error
    if not isinstance(error, UserError):
        raise TypeError("a UserError is wanted")
    return _Failure(error.kind, error.message, error.remedy)


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
    """The packages that are not there; an emptied folder is none."""
    return [name for name in _PACKAGES if not _has_code(name)]


def _has_code(package: str) -> bool:
    """Whether a package has a file to import."""
    try:
        spec = importlib.util.find_spec(package)
    except (ImportError, ValueError, AttributeError):
        return False
    return spec is not None and spec.origin is not None


def _incomplete(case: _Case) -> _Failure:
    """The engine lacks a package, or a package cannot be loaded."""
    error = case.error
    own = getattr(error, "name", "") or ""
    if own.startswith("concealed_bedrock"):
        return _Failure("engine", f"The plugin is incomplete: {own}.", "Install the plugin again.")
    names = list(dict.fromkeys(_PACKAGES.get(n, n) for n in [*_missing_packages(), _package_of(error)] if n))
    return _Failure("engine", f"The engine is incomplete: {', '.join(names) or _brief(error)}.", _INSTALL)


def _package_of(error: BaseException) -> str:
    """The package that an import failed in: by its name, else by the last file of site-packages."""
    name = (getattr(error, "name", "") or "").split(".")[0]
    files = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
    files.append(str(getattr(error, "filename", "") or ""))
    inside = [re.search(r"(?:site|dist)-packages[\\/](\w+)", file) for file in files]
    found = [match[1] for match in inside if match]
    return name or (found[-1] if found else "")


def memory(case: _Case) -> _Failure:
    """The machine's memory is used up; with the amount where the library names it."""
    amount = re.search(r"allocate (?:about )?([\d.]+ ?(?:bytes|[kmgt]i?b))", case.text, re.I)
    needed = f": {_readable(amount[1])} more were needed at once" if amount else ""
    return _Failure(
        "memory",
        f"The machine's memory is too small for this job{needed}.",
        "Close other programs, or choose a smaller raster, extent, batch or window.",
    )


def _readable(amount: str) -> str:
    """An amount of memory; bytes as GB.

    >>> _readable("8000000000 bytes"), _readable("7.45 GiB")
    ('8 GB', '7.45 GiB')
    """
    count = re.fullmatch(r"(\d+) ?bytes", amount, re.IGNORECASE)
    return f"{int(count[1]) / 1e9:.2g} GB" if count else amount


def _device_memory(case: _Case) -> _Failure:
    """The GPU's memory is used up."""
    return _Failure(
        "memory",
        "The device's memory is too small for this job.",
        "Choose a smaller batch or window, or DEVICE cpu.",
    )


def device(case: _Case) -> _Failure:
    """The GPU or its driver failed."""
    return _Failure(
        "device",
        f"The GPU failed: {_brief(case.error)}.",
        "Choose DEVICE cpu; or restart the machine, and update the GPU's driver.",
    )


def disk(case: _Case) -> _Failure:
    """The disk, the quota or the largest file is used up."""
    limit = {errno.EDQUOT: "the disk quota is used up", errno.EFBIG: "a file would be larger than may be"}
    why = limit.get(getattr(case.error, "errno", 0), "the disk is full")
    return _Failure(
        "disk",
        f"{case.named('An output')} cannot be written: {why}.",
        "Free some space, or choose another folder.",
    )


def _drive(case: _Case) -> _Failure:
    """The drive or the network behind a file failed."""
    return _Failure(
        "disk",
        f"{case.named()} cannot be reached: {case.reason}.",
        "Check the drive or the network connection, and run it again.",
    )


def _not_there(case: _Case) -> _Failure:
    """A file is missing, from the start or since it was opened."""
    return _Failure(
        "input",
        f"{case.named()} is not there, or was removed while it was read.",
        "Put the file back, or choose another one, and run it again.",
    )


def _forbidden(case: _Case) -> _Failure:
    """A file may not be read, or not be written."""
    path = case.path
    is_reading = bool(path) and Path(path).exists() and not os.access(path, os.R_OK)
    what = "read" if is_reading or not path else "written"
    return _Failure(
        "input",
        f"{case.named()} may not be {what}: {case.reason}.",
        "Change the rights of the file or folder, or choose another one.",
    )


def _no_path(case: _Case) -> _Failure:
    """A path leads to something else than a file, or nowhere."""
    return _Failure("input", f"{case.named()} cannot be opened: {case.reason}.", "Choose another path.")


def _in_use(case: _Case) -> _Failure:
    """Another program holds a file."""
    return _Failure(
        "input", f"{case.named()} is in use by another program.", "Close it there, or choose another file."
    )


def _unknown_format(case: _Case) -> _Failure:
    """A file of a format that is not read."""
    return _Failure(
        "input",
        f"{case.named()} is damaged, or of a format that cannot be read.",
        "Fetch it again, or convert it to a GeoTIFF (rasters) or a GeoPackage (layers) and choose that file.",
    )


def _damaged(case: _Case) -> _Failure:
    """A file that can be opened and not be read to its end."""
    return _Failure(
        "input",
        f"{case.named()} is damaged or incomplete.",
        "Fetch it again (copy, download or export it anew).",
    )


def _no_crs(case: _Case) -> _Failure:
    """A coordinate reference system that PROJ does not know or cannot project to."""
    return _Failure(
        "input",
        f"A coordinate reference system cannot be used: {_brief(case.error)}.",
        "Assign the right one to the raster and the layers, such as EPSG:32645.",
    )


def _lost_process(case: _Case) -> _Failure:
    """One of several processes is gone."""
    return _Failure(
        "engine",
        f"The processes of the job lost each other: {_brief(case.error)}.",
        "Run it again, which goes on from the last checkpoint, with fewer processes (PROCESSES).",
    )


def _defect(error: BaseException) -> _Failure:
    """Nothing known: what to report is in the sentence."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    system = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    return _Failure(
        "internal",
        f"{type(error).__name__}: {_brief(error)}{place}.",
        f"This is a defect; please report this sentence with the log ({system}).",
    )


def _brief(error: BaseException) -> str:
    """An exception's text in one line of limited length."""
    text = " ".join(str(error).split()).rstrip(".")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


_IS_GDAL = _named_as(
    "RasterioIOError",
    "WarpOperationError",
    "DataSourceError",
    "DataLayerError",
    "FeatureError",
    "FieldError",
    "GeometryError",
    "DatabaseError",
    "OperationalError",
    prefix="CPLE_",
)
_CAUSES = (
    _Cause(_is_for_people, _for_people),
    _Cause(
        _either(_named_as("OutOfMemoryError"), _said("cuda out of memory", "status_alloc_failed")),
        _device_memory,
    ),
    _Cause(
        _either(
            _named_as("MemoryError", "_ArrayMemoryError"),
            _said(
                "error return without exception set"
            ),  # of an import for which the address space is too small
            _numbered(errno.ENOMEM),
            _said(
                "can't allocate memory",
                "cannot allocate",
                "bad_alloc",
                "out of memory",
                "not enough memory",
                "failed to map segment",
                "can't start new thread",
                "resource temporarily unavailable",
                "unable to allocate",
                "insufficient memory",
            ),
        ),
        memory,
    ),
    _Cause(_is_missing_package, _incomplete),
    _Cause(
        _either(
            _numbered(errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
            _said(
                "no space left",
                "disk quota exceeded",
                "disk is full",
                "file too large",
                "tiffappendtostrip",
                "write error",
                "write failed",
            ),
        ),
        disk,
    ),
    _Cause(
        _either(
            _numbered(errno.EACCES, errno.EPERM, errno.EROFS), _both(_IS_GDAL, _said("permission denied"))
        ),
        _forbidden,
    ),
    _Cause(_both(_IS_GDAL, _said("is locked", "database is busy")), _in_use),
    _Cause(
        _either(
            _numbered(errno.ENOENT), _both(_IS_GDAL, _said("no such file", "does not exist", "not found"))
        ),
        _not_there,
    ),
    _Cause(
        _numbered(
            errno.EISDIR,
            errno.ENOTDIR,
            errno.ENAMETOOLONG,
            errno.ELOOP,
            errno.EINVAL,
            errno.ENXIO,
            errno.ENODEV,
        ),
        _no_path,
    ),
    _Cause(_numbered(errno.EBUSY, errno.ETXTBSY), _in_use),
    _Cause(
        _numbered(errno.EIO, errno.ESTALE, errno.ETIMEDOUT, errno.ENETUNREACH, errno.EHOSTUNREACH), _drive
    ),
    _Cause(
        _both(
            _IS_GDAL, _said("not recognized", "not a supported", "unsupported", "no driver", "not a database")
        ),
        _unknown_format,
    ),
    _Cause(
        _either(
            _IS_GDAL,
            _named_as("SafetensorError", "BadZipFile", "BadGzipFile"),
            lambda error, text: type(error).__module__ == "zlib",
        ),
        _damaged,
    ),
    _Cause(_named_as("CRSError", "ProjError"), _no_crs),
    _Cause(_said("cuda error", "cudnn", "cublas", "no kernel image", "nvidia driver", "hip error"), device),
    _Cause(
        _both(_named_as(prefix="Dist"), lambda error, text: "torch" in type(error).__module__), _lost_process
    ),
)
