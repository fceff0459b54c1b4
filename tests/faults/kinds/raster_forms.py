"""Good rasters in unusual forms: the same content gives the same residual, classes and windows."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

from ..case import Bench, Case, Catalogue, Plan, Unsuitable
from ..content import (
    AT_DEGREES,
    CELL,
    DEGREE_CELL,
    DEGREES_NORTH,
    DEGREES_WEST,
    HOLE,
    NORTH,
    SIDE,
    WEST,
    anomaly,
    holed,
    write_raster,
)
from ..oracles import right, right_or_refused
from ..rules import has_shares, same_names, same_values


@dataclass(frozen=True)
class Form:
    """A way to write the content.

    Parameters
    ----------
    write : from a folder and a random generator to the raster's path
    reference : 'plain', 'holed' or 'degrees'
    may_refuse : whether a clear error is right as well
    settings : of the job besides the raster
    """

    name: str
    write: Callable[[Path], str]
    reference: str = "plain"
    tolerance: float = 0.02
    may_refuse: bool = False
    settings: tuple[tuple[str, object], ...] = ()


def cases() -> Iterator[Case]:
    """Every form through the residual; through prediction and windows where the content is known there."""
    catalogue = Catalogue("raster-form")
    for form in _forms():
        settings = dict(form.settings)
        catalogue.add(form.name, "residual", partial(_residual, form))
        if (
            form.reference != "degrees"
            and form.tolerance < 0.5
            and not settings.keys() - {"unit"}
            and "unit" not in settings
        ):
            catalogue.add(form.name, "predict", partial(_predict, form))
        if form.reference == "plain" and not settings:
            catalogue.add(form.name, "windows", partial(_windows, form))
    return iter(catalogue)


def _expect(form: Form, check):
    return right_or_refused(check) if form.may_refuse else right(check)


def _residual(form: Form, bench: Bench) -> Plan:
    reference = {"plain": "residual", "holed": "residual-holed", "degrees": "residual-degrees"}[
        form.reference
    ]
    settings = {"input": form.write(bench.inputs), "output": str(bench.out / "r.tif"), **dict(form.settings)}
    return Plan(settings, _expect(form, same_values("r.tif", reference, tolerance=form.tolerance)))


def _predict(form: Form, bench: Bench) -> Plan:
    reference = "predicted" if form.reference == "plain" else "predicted-holed"
    least = 0.995 if form.tolerance <= 0.02 else 0.93
    settings = {
        "input": form.write(bench.inputs),
        "output": str(bench.out / "p.tif"),
        "model": str(bench.shared / "trees.safetensors"),
    }
    return Plan(settings, _expect(form, same_names("p.tif", reference, least=least)))


def _windows(form: Form, bench: Bench) -> Plan:
    settings = {
        "inputs": [form.write(bench.inputs)],
        "block_km": 8.0,
        "geology": {"path": str(bench.shared / "map.gpkg"), "field": "AGE"},
        "output": str(bench.out / "w.gpkg"),
        "classes": str(bench.out / "classes.tif"),
    }
    quarter = {"Devonian": 0.25, "Silurian": 0.25, "Permian": 0.25, "cover": 0.25}
    return Plan(settings, _expect(form, has_shares(quarter)))


def _forms() -> Iterator[Form]:
    yield from _formats()
    yield from _numbers()
    yield from _empty_cells()
    yield from _units()
    yield from _places()
    yield from _odd_but_good()


FORMATS = {
    "HFA": "img",
    "ENVI": "dat",
    "AAIGrid": "asc",
    "ERS": "ers",
    "SAGA": "sdat",
    "RST": "rst",
    "GSBG": "grd",
    "GS7BG": "grd",
    "GSAG": "grd",
    "PCIDSK": "pix",
    "COG": "tif",
    "EHdr": "flt",
    "netCDF": "nc",
    "GPKG": "gpkg",
    "BT": "bt",
    "XYZ": "xyz",
    "Zarr": "zarr",
    "RRASTER": "grd",
    "ILWIS": "mpr",
    "NITF": "ntf",
    "GTX": "gtx",
    "PCRaster": "map",
    "VICAR": "vic",
    "PDS4": "xml",
}


def _formats() -> Iterator[Form]:
    for driver, ending in FORMATS.items():
        # What keeps no CRS or squeezes numbers may be refused; taken, it has to be right.
        yield Form(f"format {driver}", partial(_copied, driver, ending), may_refuse=True, tolerance=0.05)
    options = {
        "tiled": {"tiled": True, "blockxsize": 16, "blockysize": 16},
        "deflate": {"compress": "deflate"},
        "lzw predictor 3": {"compress": "lzw", "predictor": 3},
        "zstd": {"compress": "zstd"},
        "BigTIFF": {"bigtiff": "yes"},
        "big endian": {"endianness": "big"},
        "packbits": {"compress": "packbits"},
        "LERC": {"compress": "lerc", "max_z_error": 0},
        "sparse": {"sparse_ok": True},
        "one-row strips": {"blockysize": 1},
    }
    for name, creation in options.items():
        yield Form(f"GeoTIFF {name}", partial(_tif, **creation))
    yield Form("VRT of a GeoTIFF", _vrt)
    yield Form("zipped GeoTIFF by /vsizip", _zipped)
    yield Form("gzipped ASCII grid by /vsigzip", _gzipped, may_refuse=True, tolerance=0.05)
    yield Form("name with blanks, quotes and umlauts", partial(_tif, name="Schwere 'größe' 100% (1).tif"))
    yield Form("name without an ending", partial(_tif, name="gravity"))
    yield Form("name in Chinese", partial(_tif, name="重力异常.tif"))
    yield Form("ending in upper case", partial(_tif, name="GRAVITY.TIFF"))
    yield Form("symbolic link", _linked)


def _numbers() -> Iterator[Form]:
    yield Form("float64", partial(_tif, dtype="float64"))
    for dtype, scale, offset in (
        ("int16", 0.01, 0.0),
        ("uint16", 0.001, -70.0),
        ("int32", 0.0001, 0.0),
        ("uint32", 0.0001, -100.0),
        ("int16", 0.002, -40.0),
    ):
        yield Form(
            f"{dtype} with scale {scale:g} and offset {offset:g}",
            partial(_scaled, dtype, scale, offset),
            tolerance=0.06,
        )
    yield Form("float32 with offset", partial(_scaled, "float32", 1.0, -1000.0), tolerance=0.05)
    yield Form("float32 with scale 2", partial(_scaled, "float32", 2.0, 0.0))
    yield Form(
        "whole mGal as int16", lambda f: _tif(f, values=np.round(anomaly()), dtype="int16"), tolerance=0.6
    )
    yield Form("whole mGal as float32", lambda f: _tif(f, values=np.round(anomaly())), tolerance=0.6)


def _empty_cells() -> Iterator[Form]:
    holes = partial(Form, reference="holed")
    marks = {
        "-9999": -9999.0,
        "-999": -999.0,
        "-32768": -32768.0,
        "1e30": 1e30,
        "-1e32": float(np.float32(-1e32)),
        "1.70141e38": float(np.float32(1.70141e38)),
        "-3.4e38": float(np.finfo("float32").min),
        "0": 0.0,
        "9999": 9999.0,
        "-40.5": -40.5,
    }
    for name, mark in marks.items():
        yield holes(f"declared no data {name}", partial(_marked, mark))
    yield holes("NaN not declared", partial(_tif, values=holed()))
    yield holes("NaN where -9999 is declared", partial(_tif, values=holed(), nodata=-9999.0))
    yield holes("NaN and -9999 mixed", _mixed_marks)
    yield holes(
        "infinity", partial(_tif, values=np.where(np.isnan(holed()), np.inf, holed()).astype("float32"))
    )
    yield holes("mask inside the file", partial(_masked, True))
    yield holes("mask beside the file", partial(_masked, False))
    yield holes("int16 with declared no data and scale", _scaled_hole, tolerance=0.06)
    yield holes("VRT that declares no data", _vrt_hole)


def _units() -> Iterator[Form]:
    for unit in ("um/s2", "µm/s²", "um/s^2", "g.u.", "gu", "um s-2"):
        yield Form(f"band unit {unit}", partial(_in_unit, 10.0, unit), may_refuse=unit != "um/s2")
    for unit in ("m/s2", "m/s^2", "m s-2"):
        yield Form(f"band unit {unit}", partial(_in_unit, 1e-5, unit), may_refuse=unit != "m/s2")
    for unit in ("mGal", "mgal", "MGAL", "milligal", "Milligals", " mGal "):
        yield Form(f"band unit {unit!r}", partial(_in_unit, 1.0, unit), may_refuse="mgal" not in unit.lower())
    for unit, factor in (("um/s2", 10.0), ("m/s2", 1e-5), ("mGal", 1.0)):
        yield Form(f"UNIT {unit}", partial(_in_unit, factor, ""), settings=(("unit", unit),))


def _places() -> Iterator[Form]:
    yield Form(
        "south up",
        lambda f: _tif(
            f, values=anomaly()[::-1], transform=rasterio.Affine(CELL, 0, WEST, 0, CELL, NORTH - SIDE * CELL)
        ),
    )
    for term in (1e-10, 6e-17, -3e-12):
        yield Form(
            f"rotation of rounding {term:g}",
            partial(_tif, transform=rasterio.Affine(CELL, term, WEST, term, -CELL, NORTH)),
        )
    yield Form(
        "cell sizes differ by rounding", partial(_tif, transform=from_origin(WEST, NORTH, CELL, CELL + 1e-8))
    )
    utm = "+proj=utm +zone=32 +datum=WGS84 "
    yield Form("CRS as PROJ text", partial(_tif, crs=utm + "+units=m"))
    yield Form("CRS in km", partial(_tif, crs=utm + "+units=km", transform=_at(1000.0)))
    yield Form("CRS in feet", partial(_tif, crs=utm + "+units=ft", transform=_at(0.3048)))
    yield Form("CRS in US survey feet", partial(_tif, crs=utm + "+units=us-ft", transform=_at(1200 / 3937)))
    yield Form("compound CRS with heights", partial(_tif, crs="EPSG:32632+5773"))
    degrees = partial(Form, reference="degrees")
    yield degrees("degrees", partial(_tif, crs="EPSG:4326", transform=AT_DEGREES))
    for turn in (360, -360):
        yield degrees(f"longitudes {turn:+d}", partial(_tif, crs="EPSG:4326", transform=_turned(turn)))
    yield degrees("CRS84", partial(_tif, crs="OGC:CRS84", transform=AT_DEGREES))
    yield degrees("3D geographic CRS", partial(_tif, crs="EPSG:4979", transform=AT_DEGREES))
    yield degrees("ETRS89", partial(_tif, crs="EPSG:4258", transform=AT_DEGREES))
    grads = from_origin(
        _grads(DEGREES_WEST) - _grads(2.33722917),
        _grads(DEGREES_NORTH),
        _grads(DEGREE_CELL),
        _grads(DEGREE_CELL),
    )
    yield degrees("grads from Paris", partial(_tif, crs="EPSG:4807", transform=grads), may_refuse=True)
    radians = "+proj=longlat +datum=WGS84 +pm=paris"
    yield degrees(
        "degrees from Paris", partial(_tif, crs=radians, transform=_turned(-2.33722917)), may_refuse=True
    )


def _odd_but_good() -> Iterator[Form]:
    yield Form("gravity in band 3, BAND 3", partial(_stack, 3), settings=(("band", 3),))
    yield Form("gravity in band 2 of differing units, BAND 2", partial(_stack, 2), settings=(("band", 2),))
    yield Form("overviews", _overviews)
    yield Form("statistics beside the file", _statistics)
    yield Form("many tags", partial(_tif, tags={f"KEY{i}": "x" * 200 for i in range(300)}))
    yield Form("band description in Chinese", partial(_tif, descriptions=["布格重力异常"]))
    yield Form(
        "extent given whole",
        _tif,
        settings=(("extent", [WEST, NORTH - SIDE * CELL, WEST + SIDE * CELL, NORTH]),),
    )


def _tif(folder: Path, *, name: str = "g.tif", values=None, dtype: str = "", **more) -> str:
    values = np.asarray(anomaly() if values is None else values)
    return write_raster(folder / name, values.astype(dtype) if dtype else values, **more)


def _copied(driver: str, ending: str, folder: Path) -> str:
    import rasterio.shutil

    path = folder / f"g.{ending}"
    first = write_raster(folder / "first.tif")
    rasterio.shutil.copy(first, path, driver=driver)
    with rasterio.open(first) as one, rasterio.open(path) as two:
        if two.crs and not one.transform.almost_equals(two.transform, 1.0):
            raise Unsuitable(f"the format {driver} does not keep where the cells lie")
    Path(first).unlink()
    return str(path)


def _vrt(folder: Path, **more) -> str:
    import rasterio.shutil

    _tif(folder, name="source.tif", **more)
    rasterio.shutil.copy(folder / "source.tif", folder / "g.vrt", driver="VRT")
    return str(folder / "g.vrt")


def _vrt_hole(folder: Path) -> str:
    path = Path(_vrt(folder, values=np.nan_to_num(holed(), nan=-77777.0)))
    text = re.sub(r"(<VRTRasterBand[^>]*>)", r"\1<NoDataValue>-77777</NoDataValue>", path.read_text())
    path.write_text(text)
    return str(path)


def _zipped(folder: Path) -> str:
    with zipfile.ZipFile(folder / "g.zip", "w") as archive:
        archive.write(_tif(folder), "g.tif")
    (folder / "g.tif").unlink()
    return f"/vsizip/{folder}/g.zip/g.tif"


def _gzipped(folder: Path) -> str:
    import gzip

    path = Path(_copied("AAIGrid", "asc", folder))
    with gzip.open(folder / "g.asc.gz", "wb") as out:
        out.write(path.read_bytes())
    path.unlink()
    return f"/vsigzip/{folder}/g.asc.gz"


def _linked(folder: Path) -> str:
    _tif(folder, name="true.tif")
    (folder / "g.tif").symlink_to("true.tif")
    return str(folder / "g.tif")


def _scaled(dtype: str, scale: float, offset: float, folder: Path, values=None, **more) -> str:
    values = ((anomaly().astype("float64") if values is None else values) - offset) / scale
    values = np.round(values) if dtype[0] in "iu" else values
    return write_raster(folder / "g.tif", values.astype(dtype), scales=[scale], offsets=[offset], **more)


def _scaled_hole(folder: Path) -> str:
    values = np.where(np.isnan(holed()), -327.68, anomaly().astype("float64"))
    return _scaled("int16", 0.01, 0.0, folder, values, nodata=-32768)


def _marked(mark: float, folder: Path) -> str:
    return _tif(folder, values=np.where(np.isnan(holed()), np.float32(mark), holed()), nodata=mark)


def _mixed_marks(folder: Path) -> str:
    values = holed()
    values[HOLE[0], 30:35] = -9999.0
    return _tif(folder, values=values, nodata=-9999.0)


def _masked(is_inside: bool, folder: Path) -> str:
    is_there = ~np.isnan(holed())
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=is_inside):
        return _tif(folder, values=np.where(is_there, anomaly(), np.float32(-55.0)), mask=is_there)


def _in_unit(factor: float, unit: str, folder: Path) -> str:
    values = (anomaly().astype("float64") * factor).astype("float32")
    return _tif(folder, values=values, units=[unit] if unit else ())


def _at(unit_m: float) -> rasterio.Affine:
    return from_origin(WEST / unit_m, NORTH / unit_m, CELL / unit_m, CELL / unit_m)


def _turned(degrees: float) -> rasterio.Affine:
    return from_origin(DEGREES_WEST + degrees, DEGREES_NORTH, DEGREE_CELL, DEGREE_CELL)


def _grads(degrees: float) -> float:
    return degrees / 0.9


def _stack(band: int, folder: Path) -> str:
    bands = np.stack([np.full_like(anomaly(), 500.0 + 100 * n) + anomaly() ** 2 for n in range(3)])
    bands[band - 1] = anomaly()
    names = ["DEM", "magnetics", "slope"]
    names[band - 1] = "Bouguer anomaly"
    return _tif(folder, values=bands, descriptions=names)


def _overviews(folder: Path) -> str:
    path = _tif(folder, tiled=True, blockxsize=16, blockysize=16)
    with rasterio.open(path, "r+") as source:
        source.build_overviews([2, 4])
    return path


def _statistics(folder: Path) -> str:
    path = _tif(folder)
    Path(path + ".aux.xml").write_text(
        "<PAMDataset><PAMRasterBand band='1'><Metadata><MDI key='STATISTICS_MINIMUM'>0</MDI>"
        "<MDI key='STATISTICS_MAXIMUM'>1</MDI></Metadata></PAMRasterBand></PAMDataset>"
    )
    return path
