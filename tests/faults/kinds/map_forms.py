"""Good maps in unusual forms, and maps with faults in a part: the shares of the stripes are known."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely

from ..case import Bench, Case, Catalogue, Plan
from ..content import AGES, CRS, SHARES, SIDE_M, stripes, stripes_in_degrees, write_map, write_raster
from ..oracles import right, right_or_refused
from ..rules import has_shares, same_names


@dataclass(frozen=True)
class Form:
    """A way to write the four stripes; the geology of the job besides its path is in `geology`."""

    name: str
    write: Callable[[Path], str]
    geology: tuple[tuple[str, str], ...] = ()
    may_refuse: bool = False
    in_degrees: bool = False


def cases() -> Iterator[Case]:
    """Every form through windows, some through training, prediction and evaluation."""
    catalogue = Catalogue("map-form")
    for form in _forms():
        catalogue.add(form.name, "windows", partial(_windows, form))
        if not form.in_degrees:
            catalogue.add(form.name, "predict", partial(_predict, form))
    return iter(catalogue)


def windows_job(bench: Bench, path: str, *, raster: str = "", **geology) -> dict:
    """A job that puts a map on the plain grid."""
    return {
        "inputs": [raster or str(bench.shared / "gravity.tif")],
        "geology": {"path": path, "field": "AGE"} | geology,
        "output": str(bench.out / "w.gpkg"),
        "classes": str(bench.out / "classes.tif"),
        "block_km": 8.0,
    }


def _expect(form: Form, check):
    return right_or_refused(check) if form.may_refuse else right(check)


def _windows(form: Form, bench: Bench) -> Plan:
    raster = str(bench.shared / "degrees.tif") if form.in_degrees else ""
    job = windows_job(bench, form.write(bench.inputs), raster=raster, **dict(form.geology))
    spare = ("m.gpkg", "m.gpkg-wal") if "-wal" in form.name else ()  # SQLite merges its own log
    return Plan(job, _expect(form, has_shares(SHARES)), spare=spare)


def _predict(form: Form, bench: Bench) -> Plan:
    job = {
        "input": str(bench.shared / "gravity.tif"),
        "model": str(bench.shared / "nearest.safetensors"),
        "geology": {"path": form.write(bench.inputs), "field": "AGE"} | dict(form.geology),
        "output": str(bench.out / "p.tif"),
    }
    spare = ("m.gpkg", "m.gpkg-wal") if "-wal" in form.name else ()
    return Plan(job, _expect(form, same_names("p.tif", "nearest", least=0.97)), spare=spare)


def _forms() -> Iterator[Form]:
    yield from _formats()
    yield from _fields()
    yield from _layers()
    yield from _geometry()
    yield from _places()


FORMATS = {
    "ESRI Shapefile": "shp",
    "GeoJSON": "geojson",
    "FlatGeobuf": "fgb",
    "GML": "gml",
    "SQLite": "sqlite",
    "MapInfo File": "tab",
    "OpenFileGDB": "gdb",
    "KML": "kml",
    "GeoJSONSeq": "geojsonl",
    "OGR_GMT": "gmt",
    "JML": "jml",
}


def _formats() -> Iterator[Form]:
    for driver, ending in FORMATS.items():
        write = partial(_written, f"m.{ending}", driver=driver)
        yield Form(f"format {driver}", write, may_refuse=driver in ("KML", "SQLite"))
    yield Form("MapInfo MIF", partial(_written, "m.mif", driver="MapInfo File", FORMAT="MIF"))
    yield Form("GeoPackage 1.0", partial(_written, "m.gpkg", VERSION="1.0"))
    yield Form("GeoPackage without an index", partial(_written, "m.gpkg", SPATIAL_INDEX="NO"))
    yield Form("CSV with WKT", _csv, may_refuse=True)
    yield Form("zipped shapefile", _zipped)
    yield Form("shapefile without .shx", partial(_without, ".shx"), may_refuse=True)
    yield Form("shapefile without .cpg", partial(_without, ".cpg"))
    yield Form("GeoPackage with its last edits in -wal", _with_wal)
    yield Form("name with blanks and quotes", partial(_written, "Karte 'alt' (1).gpkg"))
    yield Form("name in Chinese", partial(_written, "地质图.gpkg"))
    yield Form("ending in upper case", partial(_written, "MAP.GPKG"))


def _fields() -> Iterator[Form]:
    yield Form("fields before and behind", _more_fields)
    yield Form("field of other case", _field("age"), (("field", "age"),))
    for name in ("Alter der Einheit", "地层", "age-1", "select", "123", "a'b", "geom_age", "class", "value"):
        yield Form(f"field named {name}", _field(name), (("field", name),), may_refuse="'" in name)
    yield Form("blanks around the values", _values(lambda v: f"  {v} "))
    yield Form("values with a trailing tab", _values(lambda v: f"{v}\t"))
    yield Form("two fields joined by a plus", _two_fields, (("field", "AGE+ROCK"),), may_refuse=True)
    for language, names in {
        "German": ("Devon", "Quartär", "Silur", "Perm"),
        "French": ("Dévonien", "Quaternaire", "Silurien", "Permien"),
        "Spanish": ("Devónico", "Cuaternario", "Silúrico", "Pérmico"),
        "Chinese": ("泥盆系", "第四系", "志留系", "二叠系"),
        "codes": ("D", "Q", "S", "P"),
        "parts": ("Lower Devonian", "Holocene", "Upper Silurian", "Early Permian"),
        "stages": ("Famennian", "Pleistocene", "Ludlow", "Wordian"),
        "spans": (
            "Devonian - Carboniferous",
            "Neogene-Quaternary",
            "Silurian/Devonian",
            "Permian to Triassic",
        ),
        "words around": ("rocks, Devonian age", "alluvium (Quaternary)", "Silurian shale", "Permian basalt"),
    }.items():
        yield Form(f"ages: {language}", partial(_written, "m.gpkg", units=stripes(names)))


def _layers() -> Iterator[Form]:
    yield Form("layer named among three", _three_layers, (("layer", "geology"),))
    yield Form("layer with blanks and umlauts", partial(_written, "m.gpkg", layer="Geologie (östlich)"))
    yield Form("a raster in the same GeoPackage", _with_raster, (("layer", "map"),))
    yield Form("a raster in the same GeoPackage, no layer named", _with_raster)
    yield Form("a table without geometry in the same file", _with_table, (("layer", "map"),))


def _geometry() -> Iterator[Form]:
    yield Form("multipolygons", _shaped(lambda g: shapely.MultiPolygon([g])))
    yield Form("collections with points and lines", _shaped(_in_collection))
    yield Form("heights", _shaped(lambda g: shapely.force_3d(g, 120.0)))
    yield Form("rings the other way round", _shaped(lambda g: g.reverse()))
    yield Form(
        "every point twice", _shaped(lambda g: shapely.Polygon(np.repeat(g.exterior.coords, 2, axis=0)))
    )
    yield Form("many points", _shaped(lambda g: g.segmentize(10.0)))
    yield Form("cut into 300 pieces", _pieces)
    yield Form("each unit drawn twice", lambda f: write_map(f / "m.gpkg", _stacked(stripes(), stripes())))
    yield Form("a NULL and an empty geometry", _with_nothing)
    yield Form("a zero-area spike", _shaped(_spiked))
    yield Form("features far away", _with_far_ones)
    yield Form("a NaN coordinate in a far feature", partial(_with_bad_geometry, "nan"))
    yield Form("an infinite coordinate in a far feature", partial(_with_bad_geometry, "inf"))
    yield Form("a ring that is not closed", partial(_with_bad_geometry, "open"))
    yield Form("a ring of two points", partial(_with_bad_geometry, "two"))
    yield Form("a self-crossing with 3,000 points", partial(_with_bad_geometry, "star"))
    yield Form("points and lines in the same layer", partial(_with_bad_geometry, "mixed"))


def _places() -> Iterator[Form]:
    for crs in ("EPSG:4326", "EPSG:3857", "EPSG:32633", "EPSG:25832", "EPSG:3035", "ESRI:54009"):
        yield Form(f"in {crs}", partial(_moved, crs))
    yield Form("in UTM by PROJ text in km", partial(_moved, "+proj=utm +zone=32 +datum=WGS84 +units=km"))
    for shift in (0.0, 360.0, -360.0):
        yield Form(f"longitudes {shift:+g}", partial(_degrees, shift), in_degrees=True)
    yield Form("a shapefile's own .prj of ESRI", partial(_written, "m.shp", driver="ESRI Shapefile"))


def _written(name: str, folder: Path, *, units=None, **options) -> str:
    return write_map(folder / name, units, **options)


def _degrees(shift: float, folder: Path) -> str:
    return write_map(folder / "m.gpkg", stripes_in_degrees(shift=shift))


def _moved(crs: str, folder: Path) -> str:
    units = stripes()
    units.geometry = units.geometry.segmentize(1000.0)
    return write_map(folder / "m.gpkg", units.to_crs(crs))


def _csv(folder: Path) -> str:
    path = folder / "m.csv"
    path.write_text("AGE,WKT\n" + "".join(f'{a},"{g.wkt}"\n' for a, g in zip(AGES, stripes().geometry)))
    return str(path)


def _zipped(folder: Path) -> str:
    write_map(folder / "m.shp", driver="ESRI Shapefile")
    with zipfile.ZipFile(folder / "m.zip", "w") as archive:
        for path in sorted(folder.glob("m.*")):
            if path.suffix != ".zip":
                archive.write(path, path.name)
                path.unlink()
    return str(folder / "m.zip")


def _without(suffix: str, folder: Path) -> str:
    path = write_map(folder / "m.shp", driver="ESRI Shapefile")
    Path(path).with_suffix(suffix).unlink(missing_ok=True)
    return path


def _with_wal(folder: Path) -> str:
    """A GeoPackage whose stripes were set right by an edit that lies in its -wal yet."""
    path = write_map(
        folder / "first.gpkg", stripes(("Devonian", "Devonian", "Silurian", "Permian")), layer="map"
    )
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA wal_autocheckpoint=0")
    for trigger in database.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
        database.execute(f'DROP TRIGGER "{trigger[0]}"')
    database.execute("UPDATE map SET AGE='Quaternary' WHERE fid=2")
    database.commit()
    for suffix in ("", "-wal"):
        (folder / f"m.gpkg{suffix}").write_bytes(Path(path + suffix).read_bytes())
    database.close()
    for left in folder.glob("first.gpkg*"):
        left.unlink()
    return str(folder / "m.gpkg")


def _more_fields(folder: Path) -> str:
    units = stripes()
    units.insert(0, "NAME", ["x", None, "", "y"])
    units["NUMBER"], units["REAL"], units["TRUTH"] = [1, 2, 3, 4], [0.5, None, 1.5, 2.0], [True, False] * 2
    return write_map(folder / "m.gpkg", units)


def _field(name: str) -> Callable[[Path], str]:
    return lambda folder: write_map(folder / "m.gpkg", stripes(field=name))


def _values(change: Callable[[str], str]) -> Callable[[Path], str]:
    return lambda folder: write_map(folder / "m.gpkg", stripes([change(v) for v in AGES]))


def _two_fields(folder: Path) -> str:
    units = stripes()
    units["ROCK"] = ["sandstone", "clay", "shale", "basalt"]
    return write_map(folder / "m.gpkg", units)


def _three_layers(folder: Path) -> str:
    path = folder / "m.gpkg"
    write_map(path, stripes(("Jurassic", "Triassic", "Jurassic", "Triassic")), layer="fieldwork")
    write_map(path, layer="geology", mode="a")
    write_map(path, stripes(("Cambrian", "Cretaceous", "Cambrian", "Cretaceous")), layer="third", mode="a")
    return str(path)


def _with_raster(folder: Path) -> str:
    path = write_map(folder / "m.gpkg", layer="map")
    values = np.full((48, 48), 7, "uint8")
    write_raster(path, values, driver="GPKG", RASTER_TABLE="hillshade", APPEND_SUBDATASET="YES")
    return path


def _with_table(folder: Path) -> str:
    path = write_map(folder / "m.gpkg", layer="map")
    import pandas as pd
    import pyogrio

    pyogrio.write_dataframe(pd.DataFrame({"AGE": ["x"]}), path, layer="a_table", append=True)
    return path


def _shaped(change: Callable) -> Callable[[Path], str]:
    def write(folder: Path) -> str:
        units = stripes()
        units.geometry = [change(g) for g in units.geometry]
        return write_map(folder / "m.gpkg", units)

    return write


def _in_collection(polygon):
    return shapely.GeometryCollection([polygon, polygon.centroid, polygon.exterior])


def _spiked(polygon):
    coords = list(polygon.exterior.coords)
    middle = polygon.centroid
    return shapely.Polygon([coords[0], (middle.x, middle.y), *coords])


def _pieces(folder: Path) -> str:
    rows = []
    for age, whole in zip(AGES, stripes().geometry):
        west, south, east, north = whole.bounds
        edges = np.linspace(south, north, 76)
        rows += [(age, shapely.box(west, a, east, b)) for a, b in pairwise(edges)]
    frame = gpd.GeoDataFrame({"AGE": [a for a, _ in rows]}, geometry=[g for _, g in rows], crs=CRS)
    return write_map(folder / "m.gpkg", frame)


def _stacked(*frames) -> gpd.GeoDataFrame:
    import pandas as pd

    return gpd.GeoDataFrame(pd.concat(frames, ignore_index=True), crs=CRS)


def _with_nothing(folder: Path) -> str:
    more = gpd.GeoDataFrame({"AGE": ["Devonian", "Permian"]}, geometry=[None, shapely.Polygon()], crs=CRS)
    return write_map(folder / "m.gpkg", _stacked(stripes(), more))


def _with_far_ones(folder: Path) -> str:
    far = shapely.box(100_000, 4_000_000, 100_000 + SIDE_M, 4_000_000 + SIDE_M)
    more = gpd.GeoDataFrame({"AGE": ["Jurassic"]}, geometry=[far], crs=CRS)
    return write_map(folder / "m.gpkg", _stacked(stripes(), more))


def _with_bad_geometry(kind: str, folder: Path) -> str:
    """The stripes, and in GeoJSON or WKT one more feature that no library likes, outside of the grid."""
    import json

    angles = np.arange(3000) * 2.4
    x, y = 300_000.0, 4_900_000.0
    rings = {
        "nan": [[x, y], [x + 9, y], [float("nan"), y + 9], [x, y]],
        "inf": [[x, y], [x + 9, y], [float("inf"), y + 9], [x, y]],
        "open": [[x, y], [x + 9, y], [x + 9, y + 9]],
        "two": [[x, y], [x + 9, y]],
        "star": [[x + 900 * np.cos(a), y + 900 * np.sin(a)] for a in (*angles, angles[0])],
    }
    features = json.loads(stripes().to_json())["features"]
    if kind == "mixed":
        features.append(_feature({"type": "Point", "coordinates": [x, y]}))
        features.append(_feature({"type": "LineString", "coordinates": [[x, y], [x + 9, y]]}))
    else:
        features.append(_feature({"type": "Polygon", "coordinates": [rings[kind]]}))
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32632"}}
    path = folder / "m.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    return str(path)


def _feature(geometry: dict) -> dict:
    return {"type": "Feature", "properties": {"AGE": "Jurassic"}, "geometry": geometry}
