"""Maps that cannot serve are refused in one sentence with a remedy, and no file is left; odd ones serve."""

import io

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from shapely import box

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.jobs import Geology, WindowsJob
from concealed_bedrock.geophysics.io.rasters import read_classes
from concealed_bedrock.worker.reporting import Reporter
from concealed_bedrock.worker.verbs import windows

WEST, EAST = box(127, -30, 128.5, -27), box(128.5, -30, 130, -27)
WHOLE = box(127, -30, 130, -27)


def layer(*pairs, crs=4326):
    return gpd.GeoDataFrame({"AGE": [v for v, _ in pairs]}, geometry=[g for _, g in pairs], crs=crs)


def raster(path, *, west=127.0, north=-27.0):
    """90 x 90 cells of 2'."""
    profile = {
        "driver": "GTiff",
        "width": 90,
        "height": 90,
        "count": 1,
        "dtype": "float32",
        "crs": "EPSG:4326",
        "transform": Affine(1 / 30, 0, west, 0, -1 / 30, north),
    }
    with rasterio.open(path, "w", **profile) as out:
        out.write(np.random.default_rng(0).normal(size=(1, 90, 90)).astype("float32"))
    return str(path)


def run(folder, units, *, legend="", with_pictures=True, **place):
    """Run the verb; the class raster."""
    units.to_file(folder / "map.gpkg", layer="map")
    job = WindowsJob(
        inputs=(raster(folder / "bouguer.tif", **place),),
        geology=Geology(str(folder / "map.gpkg"), "map", "AGE", legend),
        output=str(folder / "out" / "windows.gpkg"),
        classes=str(folder / "out" / "classes.tif"),
        report=str(folder / "out" / "report.html") if with_pictures else "",
        export=str(folder / "out" / "export") if with_pictures else "",
        scales=((1.0, 0.5),),
        block_km=40.0,
    )
    (folder / "out").mkdir()
    windows.run(job, Reporter(io.StringIO()))
    return read_classes(folder / "out" / "classes.tif")[0]


def squares(values):
    """A unit for every value, side by side over the raster."""
    edges = np.linspace(127, 130, len(values) + 1)
    return layer(*((v, box(a, -30, b, -27)) for v, a, b in zip(values, edges, edges[1:])))


BAD = {
    "no polygons": (layer(("Permian", shapely.Point(128, -28))), "polygons are wanted"),
    "lines in a layer of any kind": (
        layer(("Permian", shapely.LineString([(127, -28), (130, -29)])), ("Devonian", None)),
        "polygon",
    ),
    "all cover": (layer(("Quaternary", WEST), ("Neogene", EAST)), "Cenozoic"),
    "one class": (layer(("Permian", WHOLE)), "1 bedrock class"),
    "measurements": (squares(np.linspace(1, 2, 3000).round(6)), "3000 distinct numbers, as measurements do"),
    "NULL everywhere": (layer((None, WEST), (None, EAST)), "NULL in every unit"),
    "elsewhere": (
        layer(("Permian", box(10, 40, 12, 41)), ("Devonian", box(12, 40, 13, 41))),
        "do not overlap",
    ),
    "no ground": (layer(("Permian", shapely.Polygon()), ("Devonian", None)), "area on the raster"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_map_that_cannot_serve_is_refused_and_nothing_is_written(tmp_path, name):
    units, word = BAD[name]
    with pytest.raises(UserError, match=word) as problem:
        run(tmp_path, units)
    assert problem.value.message.endswith(".") and problem.value.remedy.endswith(".")
    assert problem.value.message.count(". ") == 0
    assert list((tmp_path / "out").iterdir()) == []


def test_a_map_across_the_antimeridian_serves_a_raster_on_either_side(tmp_path):
    units = layer(("Permian", box(178, -30, 180, -27)), ("Devonian", box(-180, -30, -178, -27)))
    classes = run(tmp_path, units, with_pictures=False, west=178.5)
    assert (classes[:, :45] == 1).all() and (classes[:, 45:] == 0).all()


def test_collections_heights_and_self_crossings_serve(tmp_path):
    mixed = shapely.GeometryCollection([WEST, shapely.Point(127, -30)])
    tie = shapely.Polygon([(128.5, -27, 5), (130, -30, 5), (130, -27, 5), (128.5, -30, 5)])
    classes = run(tmp_path, layer(("Permian", mixed), ("Devonian", tie)), with_pictures=False)
    assert (classes[:, :45] == 1).all()
    assert (classes[45, 46:48] == 0).all() and (classes[45, 88:] == 0).all() and classes[2, 67] == 254


def test_a_legend_that_takes_nothing_of_the_field_is_refused(tmp_path):
    (tmp_path / "legend.csv").write_text("value_in_map,class,name\nJ1,0,Jurassic\nP,1,Permian\n")
    with pytest.raises(UserError, match="takes none of the 2 values"):
        run(tmp_path, layer(("Silurian", WEST), ("Devonian", EAST)), legend=str(tmp_path / "legend.csv"))
    assert list((tmp_path / "out").iterdir()) == []
