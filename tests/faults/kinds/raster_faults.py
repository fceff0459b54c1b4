"""Rasters that cannot serve, each through several verbs: one clear sentence, or the right result."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

from ..case import Bench, Case, Catalogue, Plan
from ..content import AT, CELL, HOLE, NORTH, SIDE, WEST, anomaly, write_raster
from ..oracles import refused, right, right_or_refused, says
from ..rules import same_values

VERBS = ("residual", "train", "predict", "windows", "search")
READ_CELLS = ("residual", "train", "predict")


@dataclass(frozen=True)
class Fault:
    """A raster with a fault; every verb of `verbs` has to refuse it, with one of the words."""

    name: str
    write: Callable[[Path], str]
    words: tuple[str, ...] = ()
    verbs: tuple[str, ...] = VERBS
    kinds: tuple[str, ...] = ("input",)


def cases() -> Iterator[Case]:
    """Every fault through the verbs that it concerns, and as topography and further raster."""
    catalogue = Catalogue("raster-fault")
    for fault in _faults():
        for verb in fault.verbs:
            catalogue.add(
                fault.name,
                verb,
                partial(_refused, fault, verb),
                is_dangerous="/dev" in fault.name,
            )
    for name, mark, where in _marks():
        for verb in READ_CELLS:
            catalogue.add(
                f"undeclared {name}",
                verb,
                partial(_marked_case, mark, where, verb),
            )
        for use in ("extra", "topography"):
            catalogue.add(
                f"undeclared {name} in {use}",
                "train" if use == "extra" else "residual",
                partial(_secondary, mark, where, use),
            )
    for name, build in _judged().items():
        catalogue.add(name, "residual", build)
    return iter(catalogue)


def job_of(verb: str, bench: Bench, raster: str, **more) -> dict:
    """A plain job of a verb that reads a raster."""
    geology = {"path": str(bench.shared / "map.gpkg"), "field": "AGE"}
    out = {name: str(bench.out / name) for name in ("r.tif", "w.gpkg", "m.safetensors", "g.json", "p.tif")}
    learn = {"input": raster, "geology": geology, "block_km": 6.0, "device": "cpu"}
    jobs = {
        "residual": {"input": raster, "output": out["r.tif"]},
        "windows": {"inputs": [raster], "geology": geology, "output": out["w.gpkg"], "block_km": 8.0},
        "train": learn
        | {
            "output": out["m.safetensors"],
            "evidence": "gravity",
            "nulls": "none",
            "architecture": "boosted-trees",
        },
        "search": learn | {"output": out["g.json"], "steps": 1},
        "predict": {
            "input": raster,
            "output": out["p.tif"],
            "model": str(bench.shared / "trees.safetensors"),
        },
    }
    return jobs[verb] | more


def _refused(fault: Fault, verb: str, bench: Bench) -> Plan:
    job = job_of(verb, bench, fault.write(bench.inputs))
    return Plan(job, refused(*fault.words, kinds=fault.kinds), limit_s=40.0)


def _faults() -> Iterator[Fault]:
    yield from _damaged()
    yield from _misplaced()
    yield from _no_grids()
    yield from _wrong_bands()


def _damaged() -> Iterator[Fault]:
    damaged = partial(
        Fault,
        words=("damaged", "cut short", "cannot be read", "fetch", "copy", "georeference"),
        verbs=READ_CELLS,
    )
    for layout, creation in {
        "strips": {},
        "deflate": {"compress": "deflate"},
        "tiles": {"tiled": True, "blockxsize": 16, "blockysize": 16},
    }.items():
        for share in (0.02, 0.3, 0.6, 0.9):
            yield damaged(f"GeoTIFF of {layout} cut at {share:.0%}", partial(_cut, share, creation))
    yield damaged("compressed cells overwritten", _overwritten)
    yield damaged("VRT whose file is gone", _vrt_without_source)
    yield damaged("VRT with one of two files gone", partial(_mosaic, True))
    yield Fault("empty file", partial(_bytes, "g.tif", b""))
    yield Fault("random bytes as .tif", partial(_bytes, "g.tif", bytes(range(256)) * 40))
    yield Fault(
        "VRT that is no XML", partial(_bytes, "g.vrt", b"<VRTDataset rasterXSize='4'"), verbs=READ_CELLS
    )
    yield Fault("VRT of itself", _vrt_of_itself, verbs=READ_CELLS)


def _misplaced() -> Iterator[Fault]:
    tif = _tif
    yield Fault("no CRS", partial(tif, crs=None), ("coordinate reference system", "CRS"))
    yield Fault(
        "no georeference", partial(tif, transform=rasterio.Affine.identity()), ("georef", "where", "lies")
    )
    yield Fault("local CRS", partial(tif, crs='LOCAL_CS["site",UNIT["metre",1]]'))
    turned = AT * rasterio.Affine.rotation(10)
    yield Fault("rotated by 10 degrees", partial(tif, transform=turned), ("rotated",))
    yield Fault(
        "rotated by a quarter", partial(tif, transform=AT * rasterio.Affine.rotation(90)), ("rotated",)
    )
    for name, at in {
        "cells of no width": rasterio.Affine(0, 0, WEST, 0, -CELL, NORTH),
        "NaN in the transform": rasterio.Affine(CELL, 0, float("nan"), 0, -CELL, NORTH),
        "infinite cells": rasterio.Affine(float("inf"), 0, WEST, 0, -CELL, NORTH),
    }.items():
        yield Fault(name, partial(tif, transform=at))
    polar = from_origin(10, 95, 1 / 60, 1 / 60)
    yield Fault("latitudes beyond the pole", partial(tif, crs="EPSG:4326", transform=polar), verbs=READ_CELLS)
    metres = from_origin(WEST, NORTH, CELL, CELL)
    yield Fault(
        "metres under a CRS in degrees", partial(tif, crs="EPSG:4326", transform=metres), verbs=READ_CELLS
    )


def _no_grids() -> Iterator[Fault]:
    yield Fault("one row", partial(_tif, values=anomaly()[:1]), ("row",))
    yield Fault("one column", partial(_tif, values=anomaly()[:, :1]), ("column",))
    yield Fault("one cell", partial(_tif, values=anomaly()[:1, :1]))
    yield Fault(
        "all cells empty", partial(_tif, values=np.full((SIDE, SIDE), np.nan, "float32")), verbs=READ_CELLS
    )
    yield Fault(
        "all cells no data",
        partial(_tif, values=np.full((SIDE, SIDE), -9999, "float32"), nodata=-9999),
        verbs=READ_CELLS,
    )
    huge = partial(Fault, verbs=READ_CELLS, kinds=("input", "memory", "disk"))
    for side in (10**6, 2 * 10**9):
        yield huge(f"VRT of {side:g} x {side:g} cells", partial(_huge_vrt, side))
    yield Fault("text file", partial(_bytes, "g.tif", b"easting northing mGal\n1 2 3\n"))
    yield Fault(
        "Geosoft-like grid",
        partial(_bytes, "g.grd", b"\x04\0\0\0\x02\0\0\0" + bytes(504) + b"\x01" * 400),
        ("Import a grid", "GeoTIFF"),
    )
    points = "".join(
        f"{WEST + 731 * (i % 37) ** 1.1:.1f} {NORTH - 517 * i:.1f} {-40 + i % 7}\n" for i in range(90)
    )
    yield Fault("irregular points as .xyz", partial(_bytes, "g.xyz", points.encode()), ("point", "grid"))
    yield Fault(
        "ASEG-GDF2 points", partial(_bytes, "g.dat", points.encode()), ("point", "grid", "cannot be read")
    )
    yield Fault("map instead of a raster", _map_as_raster)
    yield Fault("folder instead of a raster", _folder)
    yield Fault("named pipe", _pipe)
    yield Fault(
        "file that is not there",
        lambda folder: str(folder / "absent.tif"),
        ("absent", "not there", "no such"),
    )
    yield Fault("/dev/null", lambda folder: "/dev/null")
    yield Fault("/dev/zero", lambda folder: "/dev/zero")
    yield Fault("text with a zero byte as path", lambda folder: "g\0.tif")
    yield Fault("empty path", lambda folder: "")
    yield Fault("web address that nobody answers", lambda folder: "/vsicurl/http://127.0.0.1:9/g.tif")


def _wrong_bands() -> Iterator[Fault]:
    values = READ_CELLS
    colours = np.stack([np.clip(anomaly() + 100 * n, 0, 255).astype("uint8") for n in range(4)])
    yield Fault(
        "RGBA picture",
        partial(_tif, values=colours, photometric="rgb", alpha="yes"),
        ("colour", "picture"),
        values,
    )
    yield Fault(
        "RGB picture", partial(_tif, values=colours[:3], photometric="rgb"), ("colour", "picture"), values
    )
    yield Fault("palette picture", _palette, verbs=values)
    for kind in ("complex64", "complex128"):
        yield Fault(
            f"{kind} numbers",
            partial(_tif, values=anomaly() + 1j * anomaly(), dtype=kind),
            ("complex",),
            values,
        )
    for unit in ("furlong", "nT", "m", "ft", "degree", "kg/m3"):
        yield Fault(f"band unit {unit}", partial(_tif, units=[unit]), (unit, "unit"), values)
    yield Fault("band 1 is a DEM, gravity in band 3", _stack, ("band",), values)
    yield Fault("numbers that no anomaly has", partial(_tif, values=anomaly() * 1e6), verbs=values)
    yield Fault("scale 0", partial(_tif, scales=[0.0]), verbs=values)
    yield Fault("scale NaN", partial(_tif, scales=[float("nan")]), verbs=values)
    yield Fault("um/s2 without a unit", partial(_tif, values=anomaly() * 10000), verbs=values)


def _marks() -> Iterator[tuple[str, float, str]]:
    for mark in (
        -9999.0,
        -999.0,
        -99999.0,
        -32768.0,
        9999.0,
        1e10,
        1.70141e38,
        -1e32,
        -3.4e38,
        -327.68,
        999.0,
    ):
        yield f"{mark:g} in a block", mark, "block"
    yield "-999 along the border", -999.0, "border"
    yield "-9999 in scattered cells", -9999.0, "scattered"
    yield "-99999 in one cell", -99999.0, "one"


def _spoiled(values: np.ndarray, mark: float, where: str) -> np.ndarray:
    values = values.copy()
    if where == "block":
        values[HOLE] = mark
    elif where == "border":
        values[:3] = values[-3:] = mark
        values[:, :3] = values[:, -3:] = mark
    elif where == "one":
        values[20, 20] = mark
    else:
        values.reshape(-1)[np.random.default_rng(3).choice(values.size, 150, replace=False)] = mark
    return values


def _marked_case(mark: float, where: str, verb: str, bench: Bench) -> Plan:
    path = _tif(bench.inputs, values=_spoiled(anomaly(), mark, where).astype("float32"))
    check = same_values("r.tif", "residual-holed") if verb == "residual" and where == "block" else None
    words = ("no data", "nodata", "empty", "mark")
    expect = right_or_refused(check, *words) if check else refused(*words)
    return Plan(job_of(verb, bench, path), expect)


def _secondary(mark: float, where: str, use: str, bench: Bench) -> Plan:
    values = (3300 + 40 * anomaly()).astype("float32")
    path = _tif(bench.inputs, name="second.tif", values=_spoiled(values, mark, where).astype("float32"))
    words = ("no data", "nodata", "empty", "mark", "height", "second")
    if use == "extra":
        job = job_of("train", bench, str(bench.shared / "gravity.tif"), extra=[path])
    else:
        job = job_of("residual", bench, str(bench.shared / "gravity.tif"), topography=path)
    return Plan(job, refused(*words))


def _judged() -> dict[str, Callable[[Bench], Plan]]:
    return {
        "a plateau has no residual": _plateau,
        "a wave loses what continuation takes": _wave,
        "a plane has no residual inside": _plane,
        "a mosaic of two files is the whole": _whole_mosaic,
        "a stack without BAND names the band": _named_band,
    }


def _plateau(bench: Bench) -> Plan:
    path = _tif(bench.inputs, values=np.full((SIDE, SIDE), -57.25, "float32"))

    def flat(bench: Bench, outcome) -> str:
        largest = float(np.abs(_read(bench)).max())
        return f"{largest:.3g} mGal of a plateau" if largest > 0.01 else ""

    return Plan(job_of("residual", bench, path), right(flat))


def _plane(bench: Bench) -> Plan:
    row, col = np.mgrid[:SIDE, :SIDE]
    path = _tif(bench.inputs, values=(-30 + 0.3 * row - 0.2 * col).astype("float32"))

    def flat(bench: Bench, outcome) -> str:
        largest = float(np.abs(_read(bench)[10:-10, 10:-10]).max())
        return f"{largest:.3g} mGal of a plane" if largest > 0.5 else ""

    return Plan(job_of("residual", bench, path), right(flat))


def _wave(bench: Bench) -> Plan:
    """A wave of 8 km keeps exp(-2 pi 10 / 8) = 0.0004 of itself 10 km higher: its residual is itself.

    What lies beyond the raster is not known, which costs a few tenths of a mGal 24 km inside its edge.
    """
    col = np.arange(2 * SIDE)
    wave = np.broadcast_to(6 * np.sin(2 * np.pi * (col + 0.5) / 8), (2 * SIDE, 2 * SIDE)).astype("float32")
    path = _tif(bench.inputs, values=wave - 20)

    def is_wave(bench: Bench, outcome) -> str:
        inside = (slice(24, -24), slice(24, -24))
        off = float(np.abs(_read(bench)[inside] - wave[inside]).max())
        return f"off by {off:.3g} mGal from the wave" if off > 0.4 else ""

    return Plan(job_of("residual", bench, path), right(is_wave))


def _whole_mosaic(bench: Bench) -> Plan:
    return Plan(
        job_of("residual", bench, _mosaic(False, bench.inputs)), right(same_values("r.tif", "residual"))
    )


def _named_band(bench: Bench) -> Plan:
    stack = np.stack([anomaly(), anomaly() * 3])
    path = _tif(bench.inputs, values=stack, descriptions=["Bouguer anomaly", "something"], units=["mGal", ""])
    return Plan(job_of("residual", bench, path), right_or_refused(says("band", "Bouguer"), "band"))


def _read(bench: Bench) -> np.ndarray:
    from ..content import read_values

    return read_values(bench.out / "r.tif")


def _tif(folder: Path, *, name: str = "g.tif", values=None, dtype: str = "", **more) -> str:
    values = np.asarray(anomaly() if values is None else values)
    if values.dtype == "float64":
        values = values.astype("float32")
    return write_raster(folder / name, values.astype(dtype) if dtype else values, **more)


def _cut(share: float, creation: dict, folder: Path) -> str:
    path = Path(_tif(folder, **creation))
    whole = path.read_bytes()
    path.write_bytes(whole[: int(share * len(whole))])
    return str(path)


def _overwritten(folder: Path) -> str:
    path = Path(_tif(folder, compress="deflate"))
    whole = bytearray(path.read_bytes())
    whole[-400:-200] = b"\xaa" * 200
    path.write_bytes(whole)
    return str(path)


def _bytes(name: str, content: bytes, folder: Path) -> str:
    (folder / name).write_bytes(content)
    return str(folder / name)


def _vrt_text(sources: list[tuple[str, int]], width: int, height: int) -> str:
    parts = "".join(
        f"<SimpleSource><SourceFilename relativeToVRT='1'>{name}</SourceFilename><SourceBand>1</SourceBand>"
        f"<SrcRect xOff='0' yOff='0' xSize='24' ySize='48'/>"
        f"<DstRect xOff='{x}' yOff='0' xSize='24' ySize='48'/>"
        "</SimpleSource>"
        for name, x in sources
    )
    return (
        f"<VRTDataset rasterXSize='{width}' rasterYSize='{height}'><SRS>EPSG:32632</SRS>"
        f"<GeoTransform>{WEST}, {CELL}, 0, {NORTH}, 0, -{CELL}</GeoTransform>"
        f"<VRTRasterBand dataType='Float32' band='1'>{parts}</VRTRasterBand></VRTDataset>"
    )


def _mosaic(is_torn: bool, folder: Path) -> str:
    half = SIDE // 2
    _tif(folder, name="one.tif", values=anomaly()[:, :half])
    _tif(
        folder,
        name="two.tif",
        values=anomaly()[:, half:],
        transform=from_origin(WEST + half * CELL, NORTH, CELL, CELL),
    )
    (folder / "g.vrt").write_text(_vrt_text([("one.tif", 0), ("two.tif", half)], SIDE, SIDE))
    if is_torn:
        (folder / "two.tif").unlink()
    return str(folder / "g.vrt")


def _vrt_without_source(folder: Path) -> str:
    (folder / "g.vrt").write_text(_vrt_text([("gone.tif", 0)], SIDE, SIDE))
    return str(folder / "g.vrt")


def _vrt_of_itself(folder: Path) -> str:
    (folder / "g.vrt").write_text(_vrt_text([("g.vrt", 0)], SIDE, SIDE))
    return str(folder / "g.vrt")


def _huge_vrt(side: int, folder: Path) -> str:
    _tif(folder, name="one.tif")
    (folder / "g.vrt").write_text(_vrt_text([("one.tif", 0)], side, side))
    return str(folder / "g.vrt")


def _map_as_raster(folder: Path) -> str:
    from ..content import write_map

    return write_map(folder / "map.gpkg")


def _folder(folder: Path) -> str:
    (folder / "g.tif").mkdir()
    return str(folder / "g.tif")


def _pipe(folder: Path) -> str:
    os.mkfifo(folder / "g.tif")
    return str(folder / "g.tif")


def _palette(folder: Path) -> str:
    path = _tif(folder, values=(anomaly() + 100).astype("uint8"))
    with rasterio.open(path, "r+") as out:
        out.write_colormap(1, {v: (v, 255 - v, 7, 255) for v in range(256)})
    return path


def _stack(folder: Path) -> str:
    bands = np.stack([600 + 9 * anomaly(), anomaly() ** 2, anomaly()]).astype("float32")
    return _tif(
        folder, values=bands, descriptions=["DEM", "slope", "Bouguer anomaly"], units=["m", "", "mGal"]
    )
