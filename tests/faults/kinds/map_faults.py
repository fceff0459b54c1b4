"""Maps that cannot serve, and values whose meaning is easily missed: cover, names within names, encodings."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely

from ..case import Bench, Case, Catalogue, Plan
from ..content import CRS, NORTH, WEST, shares, stripes, write_map
from ..oracles import refused, right, right_or_refused
from ..rules import has_shares, never_bedrock
from .map_forms import windows_job
from .raster_faults import job_of

VERBS = ("windows", "train", "predict", "evaluate")


def cases() -> Iterator[Case]:
    """Faults through four verbs, values through windows."""
    catalogue = Catalogue("map-fault")
    for name, (write, words, geology) in _faults().items():
        for verb in VERBS[:3] if name == "one class" else VERBS:
            catalogue.add(
                name,
                verb,
                partial(_refused, write, words, geology, verb),
                is_dangerous="/dev" in name,
            )
    for name, values, wanted in _values():
        catalogue.add(name, "windows", partial(_valued, values, wanted))
    for name, (bedrock, values) in _codes().items():
        catalogue.add(name, "windows", partial(_covered, values, bedrock=bedrock))
    for name, values in _not_bedrock().items():
        catalogue.add(name, "windows", partial(_covered, values))
    for name, build in _encodings():
        catalogue.add(name, "windows", build)
    return iter(catalogue)


def _refused(write: Callable[[Path], str], words, geology: dict, verb: str, bench: Bench) -> Plan:
    given = {"path": write(bench.inputs), "field": "AGE"} | geology
    raster = str(bench.shared / "gravity.tif")
    if verb == "evaluate":
        job = {
            "input": str(bench.shared / "nearest.tif"),
            "geology": given,
            "report": str(bench.out / "e.html"),
        }
    elif verb == "predict":
        job = job_of(verb, bench, raster, geology=given, model=str(bench.shared / "nearest.safetensors"))
    else:
        job = job_of(verb, bench, raster, geology=given)
    return Plan(job, refused(*words), limit_s=40.0)


def _faults() -> dict[str, tuple[Callable[[Path], str], tuple[str, ...], dict]]:
    plain = partial(_map)
    far = gpd.GeoDataFrame({"AGE": ["Devonian", "Permian"]}, geometry=_boxes(0.0), crs=CRS)
    lines = stripes()
    lines.geometry = [shapely.LineString(g.exterior.coords) for g in lines.geometry]
    points = stripes()
    points.geometry = points.geometry.centroid
    nothing = stripes().iloc[:0]
    return {
        "field that is not there": (plain, ("PERIOD", "field"), {"field": "PERIOD"}),
        "layer that is not there": (plain, ("layer", "geology2"), {"layer": "geology2"}),
        "legend that is not there": (plain, ("legend", "absent"), {"legend": "/absent.csv"}),
        "file that is not there": (lambda f: str(f / "absent.gpkg"), ("absent", "not there", "exist"), {}),
        "no CRS": (
            partial(_map, units=stripes().set_crs(None, allow_override=True)),
            ("CRS", "coordinate"),
            {},
        ),
        "elsewhere": (partial(_map, units=far), ("overlap",), {}),
        "coordinates in the other order": (_swapped, (), {}),
        "lines": (partial(_map, units=lines), ("polygon",), {}),
        "points": (partial(_map, units=points), ("polygon",), {}),
        "no feature": (partial(_map, units=nothing), (), {}),
        "NULL everywhere": (partial(_map, units=stripes([None] * 4)), ("NULL", "empty"), {}),
        "one class": (partial(_map, units=stripes(["Devonian", "Quaternary"])), (), {}),
        "all cover": (partial(_map, units=stripes(["Quaternary", "Neogene", "Holocene"])), (), {}),
        "measurements": (_measurements, ("distinct", "numbers", "values"), {}),
        "empty file": (partial(_bytes, "m.gpkg", b""), (), {}),
        "text file": (partial(_bytes, "m.gpkg", b"not a map"), (), {}),
        "GeoJSON cut short": (_cut_geojson, (), {}),
        "GeoPackage cut at 30%": (partial(_cut_gpkg, 0.3), (), {}),
        "GeoPackage cut at 70%": (partial(_cut_gpkg, 0.7), (), {}),
        "shapefile without .dbf": (_without_dbf, (), {}),
        "folder": (_folder, (), {}),
        "named pipe": (_pipe, (), {}),
        "/dev/zero": (lambda f: "/dev/zero", (), {}),
        "raster instead of a map": (_raster, (), {}),
        "picture of geometry alone": (partial(_bytes, "m.svg", b"<svg xmlns='x'/>"), (), {}),
    }


def _valued(values, wanted: dict, bench: Bench) -> Plan:
    path = write_map(bench.inputs / "m.gpkg", stripes(values))
    return Plan(windows_job(bench, path), right(has_shares(wanted)))


def _values() -> Iterator[tuple[str, tuple, dict[str, float]]]:
    quarter = 0.25
    for name in (
        "Basalt [?]",
        "Mv(gssc)",
        "Gneiss*",
        "Schist?",
        "[abc]",
        "!x",
        "a\\b",
        "50%",
        "'x'",
        '"q"',
        "a|b",
    ):
        values = (name, "Quartzite", "Marble", "alluvium")
        yield (
            f"value {name}",
            values,
            {name: quarter, "Quartzite": quarter, "Marble": quarter, "cover": quarter},
        )
    html = "<b>Slate</b><script>x</script>"
    yield (
        "HTML in a value",
        (html, "Marble", "Gneiss", "alluvium"),
        {html: 0.25, "Marble": 0.25, "Gneiss": 0.25, "cover": 0.25},
    )
    yield (
        "wildcard beside what it takes",
        ("Gneiss*", "Gneiss", "Gneissic", "Marble"),
        {
            "Gneiss*": 0.25,
            "Gneiss": 0.25,
            "Gneissic": 0.25,
            "Marble": 0.25,
        },
    )
    yield (
        "older of a span, British",
        ("Neoarchaean - Neoproterozoic", "Devonian", "Permian", "Quaternary"),
        {
            "Neoarchean": 0.25,
            "Devonian": 0.25,
            "Permian": 0.25,
            "cover": 0.25,
        },
    )
    yield (
        "formation named after a rock",
        (
            "Granite Creek Formation (Silurian)",
            "Devonian",
            "Permian",
            "Quaternary",
        ),
        {"Silurian": 0.25, "Devonian": 0.25, "Permian": 0.25, "cover": 0.25},
    )
    yield (
        "negated rock",
        ("non-granitic Ordovician gneiss", "Devonian", "Permian", "Quaternary"),
        {
            "Ordovician": 0.25,
            "Devonian": 0.25,
            "Permian": 0.25,
            "cover": 0.25,
        },
    )
    yield "case of one name", ("Granite", "granite", "GRANITE ", "Schist"), {"Granite": 0.75, "Schist": 0.25}
    yield (
        "German compounds",
        ("Unterdevon", "Oberkarbon", "Oberkreide", "Quartär"),
        {
            "Devonian": 0.25,
            "Carboniferous": 0.25,
            "Cretaceous": 0.25,
            "cover": 0.25,
        },
    )
    yield "numbers as text", ("1", "2", "3", "4"), {"1": 0.25, "2": 0.25, "3": 0.25, "4": 0.25}
    yield "whole numbers", (1, 2, 3, 4), {"1": 0.25, "2": 0.25, "3": 0.25, "4": 0.25}
    yield (
        "NULL, blank and values",
        ("Slate", None, " ", "Marble"),
        {"Slate": 0.25, "Marble": 0.25, "cover": 0.5},
    )


def _covered(values: tuple[str, ...], bench: Bench, bedrock=("Gneiss", "Marble")) -> Plan:
    """Values that are no bedrock, beside some that are."""
    names = (*bedrock, *values)
    path = write_map(bench.inputs / "m.gpkg", stripes(names))
    return Plan(windows_job(bench, path), right_or_refused(never_bedrock(*values)))


def _not_bedrock() -> dict[str, tuple[str, ...]]:
    return {
        "water": ("Water", "Lake", "Sea", "River"),
        "ice": ("Ice", "Glacier", "Snow and ice"),
        "sediment": (
            "Alluvium",
            "Unconsolidated, undifferentiated",
            "Till",
            "Colluvium",
            "Loess",
            "Dune sand",
        ),
        "no data": ("<Null>", "Unmapped", "No data", "Unknown", "n/a"),
        "German": ("Wasser", "Gletscher", "Löss", "Künstliche Auffüllung"),
        "French": ("Eau", "Alluvions", "Glacier"),
        "Spanish": ("Agua", "Aluvión", "Hielo"),
        "Chinese": ("水体", "冰川", "第四系"),
        "made ground": ("Artificial fill", "Made ground", "Anthropogenic deposits"),
    }


def _codes() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Bedrock, and what is none, in the same code."""
    return {
        "American symbols": (("Kg", "Jm", "TRc", "Od"), ("Qal", "Qls", "Ts", "Qg")),
        "ages in Ma": (("419.2", "358.9"), ("0.0117", "2.5", "11.6", "-9999")),
        "Cenozoic codes": (("K", "J", "Cm"), ("Q", "N", "Pg", "T")),
    }


def _encodings() -> Iterator[tuple[str, Callable[[Bench], Plan]]]:
    words = {
        "GBK": ("泥盆系", "第四系", "志留系", "二叠系"),
        "cp1252": ("Dévonien", "Quaternaire", "Silurien", "Permien à l’est"),
        "cp1251": ("Девон", "Четвертичный", "Силур", "Пермь"),
        "ISO-8859-1": ("Präkambrium", "Quartär", "Silur", "Perm"),
        "cp1250": ("Karbon górny", "Czwartorzęd", "Sylur", "Żwir"),
        "Big5": ("泥盆系", "第四系", "志留系", "二疊系"),
    }
    for encoding, values in words.items():
        for declared in (True, False):
            name = f"shapefile in {encoding}, {'declared' if declared else 'not declared'}"
            yield name, partial(_encoded, encoding, values, declared)
    yield "shapefile in cp1252 that says UTF-8", partial(_encoded, "cp1252", words["ISO-8859-1"], "UTF-8")
    yield "shapefile in GBK that says ISO-8859-1", partial(_encoded, "GBK", words["GBK"], "ISO-8859-1")
    yield (
        "shapefile in cp1250 that says ISO-8859-1",
        partial(_encoded, "cp1250", words["cp1250"], "ISO-8859-1"),
    )


def _encoded(encoding: str, values, declared: bool | str, bench: Bench) -> Plan:
    """The right text, a warning that names examples, or an error; never other text without a word."""
    path = Path(
        write_map(bench.inputs / "m.shp", stripes(values), driver="ESRI Shapefile", encoding=encoding)
    )
    path.with_suffix(".cpg").unlink(missing_ok=True)
    if declared:
        path.with_suffix(".cpg").write_text(encoding if declared is True else declared)
    job = windows_job(bench, str(path))

    def check(bench: Bench, outcome) -> str:
        names = set(shares(bench.out / "classes.tif"))
        strange = [n for n in names if any(c in n for c in "\ufffd") or not _is_known(n, values)]
        return f"{strange} are not in the map" if strange and not outcome.warnings else ""

    return Plan(job, right_or_refused(check))


def _is_known(name: str, values) -> bool:
    """Whether a class is called as a unit of the map, or in plain English letters as an age is."""
    return name.isascii() or name in values


def _map(folder: Path, units=None) -> str:
    return write_map(folder / "m.gpkg", units, layer="map")


def _boxes(west: float) -> list:
    return [shapely.box(west + 1000 * n, 10.0, west + 1000 * (n + 1), 900.0) for n in range(2)]


def _swapped(folder: Path) -> str:
    units = stripes()
    units.geometry = shapely.transform(units.geometry.values, lambda xy: xy[:, ::-1])
    return write_map(folder / "m.gpkg", units)


def _measurements(folder: Path) -> str:
    edges = np.linspace(WEST, WEST + 48_000, 601)
    boxes = [shapely.box(a, NORTH - 48_000, b, NORTH) for a, b in pairwise(edges)]
    values = np.linspace(1.0, 2.0, 600).round(6)
    return write_map(folder / "m.gpkg", gpd.GeoDataFrame({"AGE": values}, geometry=boxes, crs=CRS))


def _bytes(name: str, content: bytes, folder: Path) -> str:
    (folder / name).write_bytes(content)
    return str(folder / name)


def _cut_geojson(folder: Path) -> str:
    path = Path(write_map(folder / "m.geojson", driver="GeoJSON"))
    path.write_bytes(path.read_bytes()[:-300])
    return str(path)


def _cut_gpkg(share: float, folder: Path) -> str:
    path = Path(write_map(folder / "m.gpkg"))
    path.write_bytes(path.read_bytes()[: int(share * path.stat().st_size)])
    return str(path)


def _without_dbf(folder: Path) -> str:
    path = Path(write_map(folder / "m.shp", driver="ESRI Shapefile"))
    path.with_suffix(".dbf").unlink()
    return str(path)


def _folder(folder: Path) -> str:
    (folder / "m.gpkg").mkdir()
    return str(folder / "m.gpkg")


def _pipe(folder: Path) -> str:
    os.mkfifo(folder / "m.gpkg")
    return str(folder / "m.gpkg")


def _raster(folder: Path) -> str:
    from ..content import write_raster

    return write_raster(folder / "m.tif")
