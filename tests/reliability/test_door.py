"""The door itself: a job that is right gives files, one that is wrong gives a sentence, inputs stay."""

import pytest


def test_windows_of_stripes_give_each_unit_its_share(door, builders, tmp_path):
    raster = builders.write_raster(tmp_path / "gravity.tif")
    geology = builders.write_stripes(tmp_path / "map.gpkg", ["Devonian", "Silurian", "Permian", "Quaternary"])
    before = builders.sha256(raster), builders.sha256(geology)
    outcome = door(
        "windows",
        inputs=[raster],
        geology={"path": geology, "field": "AGE"},
        output=str(tmp_path / "windows.gpkg"),
        classes=str(tmp_path / "classes.tif"),
        block_km=10,
    )
    assert outcome.code == 0, outcome.said
    found = builders.shares(tmp_path / "classes.tif")
    assert found == pytest.approx({"Devonian": 0.25, "Silurian": 0.25, "Permian": 0.25, "cover": 0.25})
    assert (builders.sha256(raster), builders.sha256(geology)) == before


def test_an_unknown_setting_is_refused_by_name(door, tmp_path):
    outcome = door("residual", input="x.tif", output=str(tmp_path / "r.tif"), heigth_m=3)
    assert outcome.is_clear_error()
    assert "heigth_m" in outcome.error["message"]
