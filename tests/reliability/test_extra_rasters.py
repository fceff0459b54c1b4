"""Further rasters: all their bands by name, in their units, on the right ground, and no marks among them."""

import json
import struct
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

AGES = ["Devonian", "Silurian", "Quaternary", "Devonian", "Silurian", "Quaternary"]


@pytest.fixture
def windows(door, builders, tmp_path):
    """Cut windows over a gravity raster and further ones; the share of each class, and what was said."""
    geology = builders.write_stripes(tmp_path / "map.gpkg", AGES)

    def run(*rasters, geology=geology, **settings):
        out = tmp_path / f"classes_{len(list(tmp_path.iterdir()))}.tif"
        outcome = door(
            "windows",
            inputs=[str(r) for r in rasters],
            geology={"path": geology, "field": "AGE"},
            output=str(out.with_suffix(".gpkg")),
            classes=str(out),
            block_km=10,
            **settings,
        )
        return (builders.shares(out) if outcome.code == 0 else None), outcome

    return run


@pytest.fixture
def gravity(builders, tmp_path):
    """A gravity raster."""
    return builders.write_raster(tmp_path / "gravity.tif")


def _magnetics(builders):
    return builders.anomaly()[::-1] * 20


@pytest.mark.parametrize("mark", [-99999.0, -1e32, -999.0, 1e20])
def test_an_undeclared_mark_in_a_further_raster_is_refused_and_nodata_names_it(
    windows, gravity, builders, tmp_path, mark
):
    values = _magnetics(builders)
    values[:, 40:] = mark
    path = builders.write_raster(tmp_path / "magnetics.tif", values)
    _, outcome = windows(gravity, path)
    assert outcome.is_clear_error() and "NODATA" in outcome.error["remedy"], outcome.said
    found, outcome = windows(gravity, path, nodata=[mark])
    assert found.get("254", 0) == 0  # the ground where gravity is known is kept
    assert "has data on 66.7% of the ground" in outcome.said


def test_a_mark_amid_the_values_is_found(windows, gravity, builders, tmp_path):
    values = _magnetics(builders) * 10
    values[:10, :10] = -999
    _, outcome = windows(gravity, builders.write_raster(tmp_path / "amid.tif", values))
    assert outcome.is_clear_error() and "-999" in outcome.error["message"]


def test_a_picture_is_no_further_raster_and_classes_are(windows, gravity, builders, tmp_path):
    grey = np.clip(builders.anomaly() + 120, 0, 255).astype("uint8")
    path = builders.write_raster(tmp_path / "p.tif", np.stack([grey] * 4), photometric="RGB", alpha="YES")
    assert "colour picture" in windows(gravity, path)[1].error["message"]
    rocks = (np.arange(60) // 20 * 40).astype("uint8") * np.ones((60, 1), "uint8")
    assert windows(gravity, builders.write_raster(tmp_path / "rocks.tif", rocks))[1].code == 0


def test_longitudes_that_differ_by_a_turn_meet(windows, builders, tmp_path):
    step = 0.05
    west, east, north = -110.0, 250.0, 40.0
    own = builders.write_raster(
        tmp_path / "own.tif", crs="EPSG:4326", transform=from_origin(west, north, step, step)
    )
    round_ = builders.write_raster(
        tmp_path / "round.tif", crs="EPSG:4326", transform=from_origin(east, north, step, step)
    )
    geology = tmp_path / "america.gpkg"
    _stripes_in_degrees(geology, west, north, 60 * step)
    right, _ = windows(own, own, geology=str(geology))
    for rasters in ((round_, own), (own, round_), (round_, round_)):
        found, outcome = windows(*rasters, geology=str(geology))
        assert outcome.code == 0, outcome.said
        assert found == pytest.approx(right)


def _stripes_in_degrees(path, west, north, side):
    import geopandas as gpd
    from shapely.geometry import box

    edges = np.linspace(west, west + side, 4)
    boxes = [box(a, north - side, b, north) for a, b in pairwise(edges)]
    gpd.GeoDataFrame({"AGE": AGES[:3]}, geometry=boxes, crs=4326).to_file(path, driver="GPKG")


def test_a_vast_raster_is_refused_at_once_with_what_it_takes(windows, door, builders, tmp_path):
    source = builders.write_raster(tmp_path / "tile.tif")
    vast = tmp_path / "vast.vrt"
    with rasterio.open(source) as tile:
        wkt = tile.crs.to_wkt().replace('"', "&quot;")
    vast.write_text(
        f'<VRTDataset rasterXSize="1000000" rasterYSize="1000000"><SRS>{wkt}</SRS>'
        "<GeoTransform>400000, 0.1, 0, 5200000, 0, -0.1</GeoTransform>"
        '<VRTRasterBand dataType="Float32" band="1"><SimpleSource><SourceFilename relativeToVRT="1">tile.tif'
        "</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    outcome = windows(vast)[1]
    assert outcome.is_clear_error() and "1,000,000 x 1,000,000 cells" in outcome.error["message"]
    outcome = door("residual", input=str(vast), output=str(tmp_path / "r.tif"))
    assert outcome.is_clear_error("disk") and "GB" in outcome.error["message"]


@pytest.fixture
def stack(builders, tmp_path):
    """Two further bands with names and units."""
    values = np.stack([_magnetics(builders), builders.anomaly().T * 3])
    return builders.write_raster(
        tmp_path / "stack.tif", values, units=["nT", "m"], descriptions=["TMI", "elevation"]
    )


def test_a_model_knows_its_further_bands_by_name_and_unit(door, builders, gravity, stack, tmp_path):
    geology = {"path": builders.write_stripes(tmp_path / "map.gpkg", AGES), "field": "AGE"}
    model = str(tmp_path / "m.safetensors")
    outcome = door(
        "train",
        input=gravity,
        geology=geology,
        output=model,
        extra=[stack],
        architecture="boosted-trees",
        nulls="none",
        block_km=8,
        validation_share=0.2,
    )
    assert outcome.code == 0, outcome.said
    assert "Further bands: TMI in nT (band 1 of stack.tif); elevation in m (band 2" in outcome.said
    further = [band for band in _bands(model) if band["source"] == "extra"]
    assert [(b["quantity"], b["unit"]) for b in further] == [("TMI", "nT"), ("elevation", "m")]
    predict = {"input": gravity, "model": model, "geology": geology}
    with rasterio.open(stack) as source:
        magnetics, elevation = source.read()
    write = builders.write_raster
    one = write(tmp_path / "TMI.tif", magnetics, units=["nT"])
    two = write(tmp_path / "elevation.tif", elevation, units=["m"])
    found = {}
    for name, extra in {"stack": [stack], "apart": [one, two], "turned round": [two, one]}.items():
        out = str(tmp_path / f"predicted {name}.tif")
        assert door("predict", output=out, extra=extra, **predict).code == 0
        with rasterio.open(out) as source:
            found[name] = source.read(1)
        np.testing.assert_array_equal(found[name], found["stack"])
    out = str(tmp_path / "refused.tif")
    outcome = door("predict", output=out, extra=[one], **predict)
    assert outcome.is_clear_error() and "Missing: elevation" in outcome.error["message"]
    feet = write(tmp_path / "elevation.tif", elevation / 0.3048, units=["ft"])
    outcome = door("predict", output=out, extra=[one, feet], **predict)
    assert outcome.is_clear_error() and "learned elevation in m" in outcome.error["message"]


def _bands(model):
    with Path(model).open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        return json.loads(json.loads(file.read(length))["__metadata__"]["concealed_bedrock_card"])["bands"]
