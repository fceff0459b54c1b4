"""A legend made from the map: water, cover and no data are no bedrock, ages are read as people write them."""

import pytest

from concealed_bedrock.geology.legend.automatic import automatic_legend


def homes(values, field=""):
    """Value -> the name of its class."""
    legend = automatic_legend(values, field)
    return {str(v): legend.names.get(legend.class_of(str(v).strip())) for v in values}


FIELDS = {
    "symbols of US maps": {
        "Qal": "cover",
        "Qls": "cover",
        "Ts": "cover",
        "Kg": "Cretaceous",
        "Jm": "Jurassic",
        "TRc": "Triassic",
        "Pzu": "Paleozoic",
        "Od": "Ordovician",
    },
    "letters": {
        "Q": "cover",
        "N": "cover",
        "Pg": "cover",
        "T": "cover",
        "TK": "Cretaceous",
        "K": "Cretaceous",
        "KJ": "Jurassic",
        "Tr": "Triassic",
        "Cm": "Cambrian",
        "CzMz": "Mesozoic",
    },
    "codes of Chinese maps": {
        "Q4": "cover",
        "T3": "Triassic",
        "K1": "Cretaceous",
        "J2x": "Jurassic",
        "D3": "Devonian",
        "γ52": "Granite",
    },
    "lithology": {
        "Water": "outside",
        "Ice": "cover",
        "Alluvium": "cover",
        "<Null>": "cover",
        "Unmapped": "cover",
        "Unconsolidated, undifferentiated": "cover",
        "Sand and gravel": "cover",
        "Drift Creek Formation": "Drift Creek Formation",
        "Dune sandstone": "Dune sandstone",
        "Granite": "Granite",
        "Tillite": "Tillite",
    },
    "German": {
        "Unterdevon": "Devonian",
        "Oberkarbon": "Carboniferous",
        "Oberkreide": "Cretaceous",
        "Quartär": "cover",
        "Löss": "cover",
        "Präkambrium": "Precambrian",
    },
    "German words that begin like symbols": {
        "Trias": "Triassic",
        "Jura": "Jurassic",
        "Kreide": "Cretaceous",
        "Karbon": "Carboniferous",
        "Devon": "Devonian",
        "Gewässer": "outside",
        "Quartär": "cover",
    },
    "French": {
        "Quaternaire": "cover",
        "Crétacé supérieur": "Cretaceous",
        "Dévonien moyen": "Devonian",
        "Eau": "outside",
        "Alluvions": "cover",
    },
    "Spanish": {
        "Cuaternario": "cover",
        "Cretácico inferior": "Cretaceous",
        "Agua": "outside",
        "Devónico": "Devonian",
    },
    "Portuguese": {
        "Fanerozoico Cenozoica Quaternário": "cover",
        "Fanerozoico Paleozoica Permiano": "Permian",
        "Corpo d´água continental": "outside",
        "Devoniano": "Devonian",
    },
    "Italian": {
        "Quaternario": "cover",
        "Giurassico": "Jurassic",
        "Ghiacciaio": "cover",
        "Triassico": "Triassic",
    },
    "Polish": {
        "Czwartorzęd": "cover",
        "Karbon górny": "Carboniferous",
        "Dewon": "Devonian",
        "Kreda": "Cretaceous",
    },
    "Russian": {
        "Пермь": "Permian",
        "Верхний девон": "Devonian",
        "Четвертичные отложения": "cover",
        "Юрская система": "Jurassic",
    },
    "Chinese": {"二叠系": "Permian", "第四系": "cover", "水体": "outside", "上泥盆统": "Devonian"},
    "British": {
        "Neoarchaean - Neoproterozoic": "Neoarchean",
        "Mesoarchaean": "Mesoarchean",
        "Palaeoarchaean": "Paleoarchean",
        "Eoarchaean": "Eoarchean",
        "Holocene": "cover",
    },
    "names within names": {
        "Granite Creek Formation (Silurian)": "Silurian",
        "non-granitic Ordovician gneiss": "Ordovician",
        "Quaternary colluvium of granite blocks": "cover",
        "Devonian shale": "Devonian",
        "Permian granite": "Granite",
        "Devonian schist and granite": "Devonian",
    },
    "ranges in Ma": {"419.2-358.9 Ma": "Devonian", "2500-541 Ma": "Proterozoic", "0.0117-0 Ma": "cover"},
}


@pytest.mark.parametrize("name", FIELDS)
def test_every_value_goes_where_a_geologist_puts_it(name):
    assert homes(list(FIELDS[name])) == FIELDS[name]


def test_numbers_of_ma_are_ages_and_a_number_for_no_data_is_cover():
    assert homes([419.2, 358.9, 0.0117, -9999]) == {
        "419.2": "Devonian",
        "358.9": "Carboniferous",
        "0.0117": "cover",
        "-9999": "cover",
    }
    reversed_ends = ["358.9 | 419.2", "0.0117 | 2.58", "-9999 | -9999"]
    assert list(homes(reversed_ends, "YOUNG+OLD").values()) == ["Devonian", "cover", "cover"]


def test_boundaries_of_older_charts_and_whole_numbers_are_ages():
    found = homes(["541", "488.3", "359.2", "251", "0"], "MAX_AGE")
    assert list(found.values()) == ["Cambrian", "Ordovician", "Carboniferous", "Triassic", "cover"]
    found = homes(["541", "485", "443", "419", "359", "0"], "age")
    assert list(found.values())[:2] == ["Cambrian", "Ordovician"] and found["0"] == "cover"


def test_numbers_that_are_codes_stay_classes():
    assert set(homes(["1", "2", "30", "-9999"], "CODE").values()) == {"1", "2", "30", "cover"}


def test_names_that_differ_in_case_or_blanks_are_one_class():
    found = homes(["Granite", "granite", "GRANITE ", "Dark  schist", "dark schist"])
    assert sorted(set(found.values())) == ["Dark  schist", "Granite"]


def test_the_log_counts_what_is_cover_and_warns_where_nothing_is(door, builders, tmp_path):
    raster = builders.write_raster(tmp_path / "gravity.tif")

    def run(values):
        path = builders.write_stripes(tmp_path / "map.gpkg", values)
        return door(
            "windows",
            inputs=[raster],
            geology={"path": path, "field": "AGE"},
            output=str(tmp_path / "windows.gpkg"),
            block_km=10,
        )

    told = run(["Devonian", "Permian", "Till", "Water"])
    assert "Legend made from 4 values: 2 classes, 1 values are cover, 1 outside" in told.said
    assert not told.messages("warning")
    assert any("No value" in text for text in run(["Gneiss", "Marble"]).messages("warning"))


def test_units_without_a_rule_are_named_and_a_composite_shows_them_as_mapped(door, builders, tmp_path):
    raster = builders.write_raster(tmp_path / "gravity.tif")
    path = builders.write_stripes(tmp_path / "map.gpkg", ["Slate", "Marble", "Schist", "Till"])
    legend = tmp_path / "legend.csv"
    legend.write_text("value_in_map,class,name\nSlate,0,Slate\nMarble,1,Marble\nTill,255,\nSlaet,0,Slate\n")
    geology = {"path": path, "field": "AGE", "legend": str(legend)}
    told = door("windows", inputs=[raster], geology=geology, output=str(tmp_path / "w.gpkg"), block_km=10)
    assert "'Schist' (25.0% of the map)" in told.said and "Slaet" in told.said
    model = str(tmp_path / "model.safetensors")
    trained = door(
        "train",
        input=raster,
        geology=geology,
        output=model,
        evidence="outcrop",
        architecture="nearest-outcrop",
        block_km=10,
    )
    assert trained.code == 0, trained.said
    assert "'Schist' (25.0% of the map)" in trained.said
    composite = tmp_path / "composite.tif"
    predicted = door(
        "predict",
        input=raster,
        model=model,
        geology=geology,
        output=str(tmp_path / "out.tif"),
        composite=str(composite),
    )
    assert predicted.code == 0, predicted.said
    assert "'Schist' (25.0% of the map)" in predicted.said
    found = builders.shares(composite)
    assert found["Schist"] == pytest.approx(0.25) and found["Slate"] == pytest.approx(0.25)
