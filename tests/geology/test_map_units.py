import json

import geopandas as gpd
import pytest
import shapely

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology.maps.map_units import read_geology

LAYER = gpd.GeoDataFrame(
    {"age": ["Permian", "二叠系", None], "rock": ["granite", None, None], "ma": [1.5, 2.0, None]},
    geometry=[shapely.box(i, 0, i + 1, 1) for i in range(3)],
    crs=4326,
)

CIRCLE_OF_TWO_ARCS = """<?xml version="1.0"?>
<ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" xmlns:gml="http://www.opengis.net/gml/3.2">
<ogr:featureMember><ogr:map gml:id="map.0"><ogr:age>Permian</ogr:age><ogr:geometryProperty>
<gml:Polygon gml:id="p" srsName="urn:ogc:def:crs:EPSG::32645"><gml:exterior><gml:Ring><gml:curveMember>
<gml:Curve gml:id="c"><gml:segments>
<gml:Arc><gml:posList>-1 0 0 1 1 0</gml:posList></gml:Arc>
<gml:Arc><gml:posList>1 0 0 -1 -1 0</gml:posList></gml:Arc>
</gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon>
</ogr:geometryProperty></ogr:map></ogr:featureMember></ogr:FeatureCollection>"""


@pytest.fixture(params=["gpkg", "shp", "geojson"])
def file(request, tmp_path):
    path = tmp_path / f"map.{request.param}"
    LAYER.to_file(path, encoding="utf-8") if request.param == "shp" else LAYER.to_file(path)
    return path


def test_values_and_null_come_through_every_format(file):
    units = read_geology(file, "", "age")
    assert units["age"].iloc[:2].tolist() == ["Permian", "二叠系"]
    assert units["age"].isna().tolist() == [False, False, True]
    assert units.crs.to_epsg() == 4326


def test_two_fields_are_joined_for_the_legend(file):
    assert read_geology(file, "", "age+rock")["age+rock"].tolist() == ["Permian | granite", "二叠系 | ", ""]


def test_a_layer_is_found_by_qgis_s_source_and_by_its_name(tmp_path):
    path = tmp_path / "two.gpkg"
    LAYER.to_file(path, layer="one")
    LAYER.iloc[:2].to_file(path, layer="two")
    assert len(read_geology(f"{path}|layername=two", "", "age")) == 2
    assert len(read_geology(path, "one", "age")) == 3
    with pytest.raises(UserError, match="one, two"):
        read_geology(path, "", "age")
    with pytest.raises(UserError, match="no layer 'three'"):
        read_geology(path, "three", "age")


@pytest.mark.parametrize("declared", ["UTF-8", "ISO-8859-1", "GBK", "nonsense", None])
@pytest.mark.parametrize("true", ["utf-8", "gbk"])
def test_chinese_shapefiles_are_read_whatever_their_cpg_says(tmp_path, true, declared):
    LAYER.to_file(tmp_path / "map.shp", encoding=true)
    cpg = tmp_path / "map.cpg"
    cpg.unlink() if declared is None else cpg.write_text(declared)
    assert read_geology(tmp_path / "map.shp", "", "age")["age"].iloc[1] == "二叠系"


def test_chinese_field_names_are_found_by_their_true_name(tmp_path):
    LAYER.rename(columns={"age": "地层"}).to_file(tmp_path / "map.shp", encoding="gbk")
    (tmp_path / "map.cpg").write_text("UTF-8")
    assert read_geology(tmp_path / "map.shp", "", "地层")["地层"].iloc[1] == "二叠系"


def test_russian_shapefiles_are_read_by_their_cpg(tmp_path):
    LAYER.assign(age="Пермь").to_file(tmp_path / "map.shp", encoding="cp1251")
    (tmp_path / "map.cpg").write_text("1251")
    assert read_geology(tmp_path / "map.shp", "", "age")["age"].iloc[1] == "Пермь"


@pytest.mark.parametrize("declared", ["UTF-8", "ISO-8859-1", None])
def test_western_shapefiles_are_read_whatever_their_cpg_says(tmp_path, declared):
    LAYER.assign(age="Crétacé inférieur").to_file(tmp_path / "map.shp", encoding="cp1252")
    cpg = tmp_path / "map.cpg"
    cpg.unlink() if declared is None else cpg.write_text(declared)
    assert read_geology(tmp_path / "map.shp", "", "age")["age"].iloc[1] == "Crétacé inférieur"


def write_points(path):
    gpd.GeoDataFrame({"age": ["x"]}, geometry=[shapely.Point(0, 0)], crs=4326).to_file(path)


@pytest.mark.parametrize(
    "write, field, word",
    [
        (write_points, "age", "Point"),
        (lambda p: LAYER.to_file(p), "Epoch", "no field 'Epoch'"),
        (lambda p: LAYER.iloc[:0].to_file(p), "age", "empty"),
        (lambda p: LAYER.set_crs(None, allow_override=True).to_file(p), "age", "coordinate reference system"),
        (lambda p: p.write_text("no layer"), "age", "cannot be read"),
        (lambda p: None, "age", "is not there"),
    ],
)
def test_a_layer_that_cannot_serve_is_refused_with_a_remedy(tmp_path, write, field, word):
    path = tmp_path / "map.gpkg"
    write(path)
    with pytest.raises(UserError, match=word) as problem:
        read_geology(path, "", field)
    assert problem.value.remedy


def test_a_table_without_geometry_is_refused(tmp_path):
    (tmp_path / "table.csv").write_text("age\nPermian\n")
    with pytest.raises(UserError):
        read_geology(tmp_path / "table.csv", "", "age")


def test_curves_are_read_as_polygons(tmp_path):
    (tmp_path / "curves.gml").write_text(CIRCLE_OF_TWO_ARCS)
    units = read_geology(tmp_path / "curves.gml", "", "age")
    assert units.geometry.area.sum() == pytest.approx(3.1416, rel=2e-3)


def test_geojson_with_heights_and_mixed_kinds_is_read(tmp_path):
    ring = [[0, 0, 5], [1, 0, 5], [1, 1, 5], [0, 0, 5]]
    features = [
        {
            "type": "Feature",
            "properties": {"age": "x"},
            "geometry": {"type": "Polygon", "coordinates": [ring]},
        },
        {
            "type": "Feature",
            "properties": {"age": "y"},
            "geometry": {"type": "MultiPolygon", "coordinates": [[ring]]},
        },
        {"type": "Feature", "properties": {"age": "z"}, "geometry": None},
    ]
    path = tmp_path / "map.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    assert read_geology(path, "", "age")["age"].tolist() == ["x", "y", "z"]
