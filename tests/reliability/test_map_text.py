"""Text of shapefiles is read in its true encoding, and what is doubtful is said once with examples."""

import geopandas as gpd
import pytest
from shapely.geometry import box

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology.maps.map_units import read_geology

GERMAN = ["Quartär", "Präkambrium", "Devon"]
POLISH = ["Czwartorzęd", "Karbon górny", "żwir"]
CHINESE = ["二叠系", "第四系", "寒武系"]
RUSSIAN = ["Пермь", "Верхний девон", "Четвертичные"]
DASHES = ["Devonian–Permian", "Mapper’s Permian", "Neogene–Quaternary"]

# text, its encoding, the declared one, the one that the user has set; whether it is said
CASES = {
    "German under UTF-8": (GERMAN, "cp1252", "UTF-8", "", True),
    "German under none": (GERMAN, "cp1252", None, "", True),
    "German under its own": (GERMAN, "cp1252", "1252", "", False),
    "Polish under ISO-8859-1": (POLISH, "cp1250", "ISO-8859-1", "", True),
    "Chinese under none": (CHINESE, "gbk", None, "", True),
    "Chinese under GBK": (CHINESE, "gbk", "GBK", "", False),
    "UTF-8 under ISO-8859-1": (CHINESE, "utf-8", "ISO-8859-1", "", False),
    "Russian under ISO-8859-1": (RUSSIAN, "cp1251", "ISO-8859-1", "", True),
    "Russian that QGIS was set to": (RUSSIAN, "cp1251", "ISO-8859-1", "windows-1251", False),
    "dashes under 1252": (DASHES, "cp1252", "1252", "", False),
    "dashes under ISO-8859-1": (DASHES, "cp1252", "ISO-8859-1", "", False),
    "dashes under UTF-8": (DASHES, "cp1252", "UTF-8", "", True),
}


@pytest.mark.parametrize("name", CASES)
def test_text_is_read_in_its_true_encoding(builders, tmp_path, name):
    values, true, declared, chosen, is_said = CASES[name]
    path = builders.write_stripes(tmp_path / "map.shp", values, driver="ESRI Shapefile", encoding=true)
    cpg = tmp_path / "map.cpg"
    cpg.write_text(declared) if declared else cpg.unlink()
    if not declared:
        with (tmp_path / "map.dbf").open("r+b") as file:
            file.seek(29)
            file.write(b"\0")
    units = read_geology(path, "", "AGE", encoding=chosen)
    assert units["AGE"].tolist() == values
    assert len(units.attrs["warnings"]) == is_said
    assert not is_said or any(value in units.attrs["warnings"][0] for value in values)


def test_a_character_cut_at_the_end_of_a_field_changes_no_other_text(builders, tmp_path):
    values = ["系" * 85, "二叠系", "Crétacé"]  # 255 bytes, a field of a shapefile holds 254
    path = builders.write_stripes(tmp_path / "map.shp", values, driver="ESRI Shapefile", encoding="utf-8")
    assert read_geology(path, "", "AGE")["AGE"].tolist()[1:] == values[1:]


def test_text_that_was_lost_is_refused_and_not_merged(builders, tmp_path):
    path = builders.write_stripes(tmp_path / "map.gpkg", ["���ϵ", "��ϵ", "Permian"])
    with pytest.raises(UserError, match="lost in a conversion"):
        read_geology(path, "", "AGE")
    path = builders.write_stripes(tmp_path / "other.gpkg", ["Mapper�s Permian", "Devonian"])
    assert len(read_geology(path, "", "AGE").attrs["warnings"]) == 1


@pytest.mark.parametrize("encoding, name", [("gbk", "地层"), ("cp1252", "Größe"), ("cp1251", "возраст")])
def test_a_field_is_found_by_its_true_name_and_by_the_one_that_qgis_shows(tmp_path, encoding, name):
    path = tmp_path / "map.shp"
    outlines = [box(0, 0, 1, 1), box(1, 0, 2, 1)]
    gpd.GeoDataFrame({name: ["a", "b"]}, geometry=outlines, crs=4326).to_file(path, encoding=encoding)
    path.with_suffix(".cpg").unlink()
    dbf = bytearray(path.with_suffix(".dbf").read_bytes())
    dbf[29] = 0  # the language, which tells the encoding too
    path.with_suffix(".dbf").write_bytes(dbf)
    shown = name.encode(encoding).decode("utf-8", "replace")
    for field in (name, shown):
        assert list(read_geology(path, "", field)[field]) == ["a", "b"]
