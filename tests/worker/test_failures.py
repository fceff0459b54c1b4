"""Every cause of a failure that is known is named, with a remedy; 'defect' is said of defects alone."""

import errno
import sqlite3

import pytest

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.worker.failures import _failure_of

FILES = ["/data/gravity.tif", "/data/map.gpkg|layername=units", "/out/bedrock.tif"]


def made(name, text, module="library", base=Exception):
    """An exception of a library that need not be installed."""
    return type(name, (base,), {"__module__": module})(text)


def with_cause(error, cause):
    error.__cause__ = cause
    return error


def os_error(number, path=None):
    return OSError(number, __import__("os").strerror(number), path)


GDAL_READ = with_cause(
    made("RasterioIOError", "Read failed. See previous exception for details.", "rasterio.errors"),
    made(
        "CPLE_AppDefinedError",
        "gravity.tif, band 1: IReadBlock failed at X offset 0, Y offset 3: TIFFReadEncodedStrip() failed.",
        "rasterio._err",
    ),
)
CUDA = RuntimeError("CUDA error: device-side assert triggered\nCompile with TORCH_USE_CUDA_DSA")
ROWS = [
    (UserError("What came.", "What to do."), "input", "What came."),
    (MemoryError(), "memory", "memory is too small"),
    (
        made("_ArrayMemoryError", "Unable to allocate 7.45 GiB for an array", "numpy", MemoryError),
        "memory",
        "7.45 GiB",
    ),
    (
        RuntimeError(
            "[enforce fail at alloc_cpu.cpp:117] err == 0. DefaultCPUAllocator: can't allocate memory: you "
            "tried to allocate 40000000000 bytes. Error code 12"
        ),
        "memory",
        "40 GB",
    ),
    (RuntimeError("std::bad_alloc"), "memory", "memory is too small"),
    (
        made("CPLE_OutOfMemoryError", "Out of memory allocating 9000000 bytes"),
        "memory",
        "memory is too small",
    ),
    (os_error(errno.ENOMEM), "memory", "memory is too small"),
    (
        ImportError("libtorch_cpu.so: failed to map segment from shared object"),
        "memory",
        "memory is too small",
    ),
    (RuntimeError("can't start new thread"), "memory", "memory is too small"),
    (
        made("OutOfMemoryError", "CUDA out of memory. Tried to allocate 2.00 GiB", "torch", RuntimeError),
        "memory",
        "device",
    ),
    (RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling"), "memory", "device"),
    (os_error(errno.ENOSPC, "/out/bedrock.tif"), "disk", "bedrock.tif cannot be written: the disk is full"),
    (os_error(errno.EDQUOT, "/out/bedrock.tif"), "disk", "quota"),
    (os_error(errno.EFBIG, "/out/bedrock.tif"), "disk", "larger than may be"),
    (sqlite3.OperationalError("database or disk is full"), "disk", "disk is full"),
    (os_error(errno.EIO, "/data/gravity.tif"), "disk", "gravity.tif cannot be reached"),
    (os_error(errno.EACCES, "/root-only/map.gpkg"), "input", "map.gpkg may not be written"),
    (os_error(errno.EROFS, "/mnt/bedrock.tif"), "input", "bedrock.tif may not be written"),
    (
        made("DataSourceError", "/data/map.gpkg: Permission denied", "pyogrio.errors"),
        "input",
        "map.gpkg may not be read",
    ),
    (os_error(errno.ENOENT, "/data/gravity.tif"), "input", "gravity.tif is not there"),
    (
        made("RasterioIOError", "/data/mosaic/tile_7.tif: No such file or directory"),
        "input",
        "tile_7.tif is not there",
    ),
    (os_error(errno.EISDIR, "/data/folder"), "input", "folder cannot be opened"),
    (os_error(errno.ENAMETOOLONG, "/data/" + "n" * 300), "input", "cannot be opened"),
    (sqlite3.OperationalError("database is locked"), "input", "in use by another program"),
    (
        made("RasterioIOError", "'/data/gravity.grd' not recognized as being in a supported file format."),
        "input",
        "format",
    ),
    (GDAL_READ, "input", "gravity.tif is damaged or incomplete"),
    (sqlite3.DatabaseError("database disk image is malformed"), "input", "damaged or incomplete"),
    (
        made("SafetensorError", "Error while deserializing header: InvalidHeaderDeserialization"),
        "input",
        "damaged",
    ),
    (
        made("CRSError", "The PROJ unit is unknown", "rasterio.errors", ValueError),
        "input",
        "coordinate reference system",
    ),
    (
        ModuleNotFoundError("No module named 'rasterio'", name="rasterio"),
        "engine",
        "The engine is incomplete: rasterio.",
    ),
    (
        ImportError("libgdal.so.34: cannot open shared object file", name="rasterio._base"),
        "engine",
        "rasterio",
    ),
    (
        OSError("libtorch_cuda.so: cannot open shared object file: No such file or directory"),
        "engine",
        "incomplete",
    ),
    (ImportError("/venv/scipy/x.so: undefined symbol: PyFoo", name="scipy.linalg"), "engine", "scipy"),
    (ModuleNotFoundError("No module named 'sklearn'", name="sklearn.ensemble"), "engine", "scikit-learn"),
    (
        ModuleNotFoundError("gone", name="concealed_bedrock.contract.model_card"),
        "engine",
        "The plugin is incomplete",
    ),
    (CUDA, "device", "GPU failed: CUDA error: device-side assert triggered Compile"),
    (RuntimeError("The NVIDIA driver on your system is too old"), "device", "GPU"),
    (made("DistBackendError", "peer closed", "torch.distributed", RuntimeError), "engine", "lost each other"),
    (KeyError("name"), "internal", "KeyError"),
    (ValueError("operands could not be broadcast"), "internal", "ValueError"),
    (with_cause(ValueError("x"), KeyError("y")), "internal", "ValueError"),
]


@pytest.mark.parametrize(("error", "kind", "words"), ROWS, ids=lambda v: type(v).__name__)
def test_a_cause_is_named(error, kind, words):
    failure = _failure_of(error, FILES)
    assert failure.kind == kind, failure
    assert words in failure.message
    assert ("defect" in failure.remedy) == (kind == "internal")
    assert failure.remedy and "\n" not in failure.message + failure.remedy


def test_a_defect_says_where_it_lies():
    try:
        {}["missing"]
    except KeyError as error:
        failure = _failure_of(error)
    assert "test_failures.py:" in failure.message and "Python 3" in failure.remedy


def test_what_was_handled_before_a_defect_does_not_hide_it():
    try:
        try:
            open("/never/there.tif")  # noqa: PTH123, SIM115
        except OSError:
            {}["missing"]
    except KeyError as error:
        failure = _failure_of(error)
    assert failure.kind == "internal"


def test_long_texts_of_libraries_are_cut_to_a_line():
    failure = _failure_of(RuntimeError("CUDA error: " + "word\n" * 1000))
    assert len(failure.message) < 400 and "\n" not in failure.message
