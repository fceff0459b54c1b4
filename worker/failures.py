"""What an exception means to the user: kind, one sentence, and what to do about it.

Standard library only: it also says that the engine's packages are missing. `CAUSES` is read from the top; the
first cause that recognises an exception, or what it was raised from, names it. Whatever none of them knows
is a defect.
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

PACKAGES = {  # that the engine imports, and what they are called where they are installed
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
LONGEST = 300  # characters of a library's own text in a sentence
INSTALL = "Install or repair it (Concealed Bedrock > Install the engine…)."


@dataclass(frozen=True)
class Failure:
    """How a job failed: `kind` for programs, message and remedy for people."""

    kind: str  # 'input', 'memory', 'disk', 'engine', 'device' or 'internal'
    message: str
    remedy: str


@dataclass(frozen=True)
class Case:
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
        other = FILE_NAME.search(self.text)
        return (other[1] if other else "") or (ours[0] if ours else "") or otherwise

    @property
    def reason(self) -> str:
        """Why the operating system refused, in its words."""
        return getattr(self.error, "strerror", None) or brief(self.error)


FILE_NAME = re.compile(
    r"([^\s'\"/\\:]+\.(?:tiff?|vrt|img|asc|gpkg|shp|dbf|geojson|fgb|csv|nc|ers|safetensors))\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Cause:
    """A cause of failures: how it is recognised, and what is said of it.

    Parameters
    ----------
    is_it : of an exception and its text in lower case
    failure : what it is
    """

    is_it: Callable[[BaseException, str], bool]
    failure: Callable[[Case], Failure]


def failure_of(error: BaseException, files: Sequence[str] = ()) -> Failure:
    """What an exception means; `files` are the job's, one of which a library's text may name."""
    chain = list(chain_of(error))
    text = " ".join(str(link) for link in chain)
    for cause in CAUSES:
        for link in chain:
            if cause.is_it(link, str(link).casefold()):
                return cause.failure(Case(link, text, files))
    return defect(error)


def chain_of(error: BaseException) -> Iterator[BaseException]:
    """An exception, what it was raised from, and so on; of GDAL's, what came before them too."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (error.__context__ if IS_GDAL(error, "") else None)


def said(*patterns: str) -> Callable[[BaseException, str], bool]:
    """Recognises exceptions by their text."""
    pattern = re.compile("|".join(patterns))
    return lambda error, text: not hasattr(error, "remedy") and pattern.search(text) is not None


def numbered(*numbers: int) -> Callable[[BaseException, str], bool]:
    """Recognises exceptions of the operating system by their number."""
    return lambda error, text: isinstance(error, OSError) and error.errno in numbers


def named_as(*names: str, prefix: str = "\0") -> Callable[[BaseException, str], bool]:
    """Recognises exceptions by the names of their types, whose libraries may be missing."""
    return lambda error, text: type(error).__name__ in names or type(error).__name__.startswith(prefix)


def either(*conditions) -> Callable[[BaseException, str], bool]:
    """Any of some conditions."""
    return lambda error, text: any(condition(error, text) for condition in conditions)


def both(*conditions) -> Callable[[BaseException, str], bool]:
    """All of some conditions."""
    return lambda error, text: all(condition(error, text) for condition in conditions)


def is_for_people(error: BaseException, text: str) -> bool:
    """Whether an exception is written for the user."""
    return isinstance(error, UserError)


def for_people(case: Case) -> Failure:
    """What an exception that was raised to be read says itself."""
    return Failure(case.error.kind, case.error.message, case.error.remedy)


def is_missing_package(error: BaseException, text: str) -> bool:
    """Whether a package is missing, half installed, or cannot be loaded."""
    if isinstance(error, ImportError):
        return True
    if isinstance(error, SyntaxError):
        return "site-packages" in str(error.filename)
    hollow = re.search(r"module '([\w.]+)' has no attribute", text)
    if isinstance(error, AttributeError) and hollow:
        return hollow[1].split(".")[0] in missing_packages()
    return isinstance(error, OSError) and BROKEN_LIBRARY.search(text) is not None


BROKEN_LIBRARY = re.compile(
    r"cannot open shared object file|invalid elf header|undefined symbol|file too short|version `glibc|"
    r"wrong elf class|dll load failed|error loading \"|mach-o"
)


def missing_packages() -> list[str]:
    """The packages that are not there; an emptied folder is none."""
    return [name for name in PACKAGES if not has_code(name)]


def has_code(package: str) -> bool:
    """Whether a package has a file to import."""
    try:
        spec = importlib.util.find_spec(package)
    except (ImportError, ValueError, AttributeError):
        return False
    return spec is not None and spec.origin is not None


def incomplete(case: Case) -> Failure:
    """The engine lacks a package, or a package cannot be loaded."""
    error = case.error
    own = getattr(error, "name", "") or ""
    if own.startswith("concealed_bedrock"):
        return Failure("engine", f"The plugin is incomplete: {own}.", "Install the plugin again.")
    names = list(dict.fromkeys(PACKAGES.get(n, n) for n in [*missing_packages(), package_of(error)] if n))
    return Failure("engine", f"The engine is incomplete: {', '.join(names) or brief(error)}.", INSTALL)


def package_of(error: BaseException) -> str:
    """The package that an import failed in: by its name, else by the last file of site-packages."""
    name = (getattr(error, "name", "") or "").split(".")[0]
    files = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
    files.append(str(getattr(error, "filename", "") or ""))
    inside = [re.search(r"(?:site|dist)-packages[\\/](\w+)", file) for file in files]
    found = [match[1] for match in inside if match]
    return name or (found[-1] if found else "")


def memory(case: Case) -> Failure:
    """The machine's memory is used up; with the amount where the library names it."""
    amount = re.search(r"allocate (?:about )?([\d.]+ ?(?:bytes|[kmgt]i?b))", case.text, re.I)
    needed = f": {readable(amount[1])} more were needed at once" if amount else ""
    return Failure(
        "memory",
        f"The machine's memory is too small for this job{needed}.",
        "Close other programs, or choose a smaller raster, extent, batch or window.",
    )


def readable(amount: str) -> str:
    """An amount of memory; bytes as GB.

    >>> readable("8000000000 bytes"), readable("7.45 GiB")
    ('8 GB', '7.45 GiB')
    """
    count = re.fullmatch(r"(\d+) ?bytes", amount, re.IGNORECASE)
    return f"{int(count[1]) / 1e9:.2g} GB" if count else amount


def device_memory(case: Case) -> Failure:
    """The GPU's memory is used up."""
    return Failure(
        "memory",
        "The device's memory is too small for this job.",
        "Choose a smaller batch or window, or DEVICE cpu.",
    )


def device(case: Case) -> Failure:
    """The GPU or its driver failed."""
    return Failure(
        "device",
        f"The GPU failed: {brief(case.error)}.",
        "Choose DEVICE cpu; or restart the machine, and update the GPU's driver.",
    )


def disk(case: Case) -> Failure:
    """The disk, the quota or the largest file is used up."""
    limit = {errno.EDQUOT: "the disk quota is used up", errno.EFBIG: "a file would be larger than may be"}
    why = limit.get(getattr(case.error, "errno", None), "the disk is full")
    return Failure(
        "disk",
        f"{case.named('An output')} cannot be written: {why}.",
        "Free some space, or choose another folder.",
    )


def drive(case: Case) -> Failure:
    """The drive or the network behind a file failed."""
    return Failure(
        "disk",
        f"{case.named()} cannot be reached: {case.reason}.",
        "Check the drive or the network connection, and run it again.",
    )


def not_there(case: Case) -> Failure:
    """A file is missing, from the start or since it was opened."""
    return Failure(
        "input",
        f"{case.named()} is not there, or was removed while it was read.",
        "Put the file back, or choose another one, and run it again.",
    )


def forbidden(case: Case) -> Failure:
    """A file may not be read, or not be written."""
    path = case.path
    is_reading = bool(path) and Path(path).exists() and not os.access(path, os.R_OK)
    what = "read" if is_reading or not path else "written"
    return Failure(
        "input",
        f"{case.named()} may not be {what}: {case.reason}.",
        "Change the rights of the file or folder, or choose another one.",
    )


def no_path(case: Case) -> Failure:
    """A path leads to something else than a file, or nowhere."""
    return Failure("input", f"{case.named()} cannot be opened: {case.reason}.", "Choose another path.")


def in_use(case: Case) -> Failure:
    """Another program holds a file."""
    return Failure(
        "input", f"{case.named()} is in use by another program.", "Close it there, or choose another file."
    )


def unknown_format(case: Case) -> Failure:
    """A file of a format that is not read."""
    return Failure(
        "input",
        f"{case.named()} is damaged, or of a format that cannot be read.",
        "Fetch it again, or convert it to a GeoTIFF (rasters) or a GeoPackage (layers) and choose that file.",
    )


def damaged(case: Case) -> Failure:
    """A file that can be opened and not be read to its end."""
    return Failure(
        "input",
        f"{case.named()} is damaged or incomplete.",
        "Fetch it again (copy, download or export it anew).",
    )


def no_crs(case: Case) -> Failure:
    """A coordinate reference system that PROJ does not know or cannot project to."""
    return Failure(
        "input",
        f"A coordinate reference system cannot be used: {brief(case.error)}.",
        "Assign the right one to the raster and the layers, such as EPSG:32645.",
    )


def lost_process(case: Case) -> Failure:
    """One of several processes is gone."""
    return Failure(
        "engine",
        f"The processes of the job lost each other: {brief(case.error)}.",
        "Run it again, which goes on from the last checkpoint, with fewer processes (PROCESSES).",
    )


def defect(error: BaseException) -> Failure:
    """Nothing known: what to report is in the sentence."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    system = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    return Failure(
        "internal",
        f"{type(error).__name__}: {brief(error)}{place}.",
        f"This is a defect; please report this sentence with the log ({system}).",
    )


def brief(error: BaseException) -> str:
    """An exception's text in one line of limited length."""
    text = " ".join(str(error).split()).rstrip(".")
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."


IS_GDAL = named_as(
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
CAUSES = (
    Cause(is_for_people, for_people),
    Cause(
        either(named_as("OutOfMemoryError"), said("cuda out of memory", "status_alloc_failed")), device_memory
    ),
    Cause(
        either(
            named_as("MemoryError", "_ArrayMemoryError"),
            said(
                "error return without exception set"
            ),  # of an import for which the address space is too small
            numbered(errno.ENOMEM),
            said(
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
    Cause(is_missing_package, incomplete),
    Cause(
        either(
            numbered(errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
            said(
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
    Cause(
        either(numbered(errno.EACCES, errno.EPERM, errno.EROFS), both(IS_GDAL, said("permission denied"))),
        forbidden,
    ),
    Cause(both(IS_GDAL, said("is locked", "database is busy")), in_use),
    Cause(
        either(numbered(errno.ENOENT), both(IS_GDAL, said("no such file", "does not exist", "not found"))),
        not_there,
    ),
    Cause(
        numbered(
            errno.EISDIR,
            errno.ENOTDIR,
            errno.ENAMETOOLONG,
            errno.ELOOP,
            errno.EINVAL,
            errno.ENXIO,
            errno.ENODEV,
        ),
        no_path,
    ),
    Cause(numbered(errno.EBUSY, errno.ETXTBSY), in_use),
    Cause(numbered(errno.EIO, errno.ESTALE, errno.ETIMEDOUT, errno.ENETUNREACH, errno.EHOSTUNREACH), drive),
    Cause(
        both(
            IS_GDAL, said("not recognized", "not a supported", "unsupported", "no driver", "not a database")
        ),
        unknown_format,
    ),
    Cause(
        either(
            IS_GDAL,
            named_as("SafetensorError", "BadZipFile", "BadGzipFile"),
            lambda error, text: type(error).__module__ == "zlib",
        ),
        damaged,
    ),
    Cause(named_as("CRSError", "ProjError"), no_crs),
    Cause(said("cuda error", "cudnn", "cublas", "no kernel image", "nvidia driver", "hip error"), device),
    Cause(both(named_as(prefix="Dist"), lambda error, text: "torch" in type(error).__module__), lost_process),
)
