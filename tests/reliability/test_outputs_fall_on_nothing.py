"""No output takes the place of an input, of another output, or of anything that is not its own kind."""

import os
import sqlite3
import stat
import zipfile
from contextlib import closing
from pathlib import Path

import pyogrio
import pytest
import rasterio

RESIDUAL = ("output", "regional", "error")


@pytest.fixture
def gravity(builders, tmp_path):
    return builders.write_raster(tmp_path / "gravity.tif")


@pytest.fixture
def geology(builders, tmp_path):
    return builders.write_stripes(tmp_path / "map.gpkg", ["Devonian", "Silurian", "Permian", "Quaternary"])


def state_of(folder):
    """Every file below a folder with its bytes."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture
def refused(door, tmp_path):
    """Run a job that has to be refused in one sentence, with every file as it was."""

    def knock(verb, words, **settings):
        before = state_of(tmp_path)
        outcome = door(verb, **settings)
        assert outcome.is_clear_error(), outcome.said
        assert words in outcome.error["message"], outcome.error
        after = state_of(tmp_path)
        assert {n: b for n, b in after.items() if "-job.json" not in n} == {
            n: b for n, b in before.items() if "-job.json" not in n
        }
        return outcome

    return knock


def other_names(path, folder):
    """The same file under other names."""
    (folder / "link.tif").symlink_to(path)
    os.link(path, folder / "hard.tif")
    (folder / "sub").mkdir()
    return [
        str(path),
        f"{folder}/./gravity.tif",
        f"{folder}/sub/../gravity.tif",
        str(folder / "link.tif"),
        str(folder / "hard.tif"),
    ]


def test_no_output_of_a_residual_is_its_input_by_any_name(refused, gravity, tmp_path):
    for name in other_names(gravity, tmp_path):
        for setting in RESIDUAL:
            settings = {"input": gravity, "output": str(tmp_path / "r.tif")} | {setting: name}
            refused("residual", f"{setting.upper()} (", **settings)


@pytest.mark.parametrize(
    "named", ["/vsizip/{}/x.tif", "GTIFF_DIR:1:{}", "file://{}", "/vsisubfile/0_9,{}", "vrt://{}?bands=1"]
)
def test_an_input_is_known_behind_the_ways_to_name_a_part_of_it(refused, gravity, tmp_path, named):
    refused("residual", "is read as INPUT", input=named.format(gravity), output=gravity)


def test_the_tiles_of_a_virtual_raster_are_inputs(refused, gravity, tmp_path):
    source = '<SourceFilename relativeToVRT="1">gravity.tif</SourceFilename>'
    (tmp_path / "mosaic.vrt").write_text(f"<VRTDataset>{source}</VRTDataset>")
    refused("residual", "is read as INPUT", input=str(tmp_path / "mosaic.vrt"), output=gravity)


@pytest.mark.parametrize(
    "named", ["{}", "{}|layername=map", "GPKG:{}:map", "ogr:dbname='{}' table=\"map\" (geom)"]
)
def test_the_map_is_no_output_of_the_windows(refused, gravity, geology, named):
    source = {"path": named.format(geology), "field": "AGE"}
    refused("windows", "OUTPUT (map.gpkg)", inputs=[gravity], geology=source, output=geology)


def test_legend_and_job_file_are_inputs_too(refused, gravity, geology, tmp_path):
    legend = tmp_path / "report.json"
    legend.write_text("{}")
    source = {"path": geology, "field": "AGE", "legend": str(legend)}
    windows = {"inputs": [gravity], "output": str(tmp_path / "w.gpkg")}
    refused(
        "windows",
        "would replace report.json",
        geology=source,
        report=str(tmp_path / "report.html"),
        **windows,
    )
    train = {"input": gravity, "geology": {"path": geology, "field": "AGE"}}
    (tmp_path / "search-job.json").write_text("{}")
    outcome = refused("search", "the job file", output=str(tmp_path / "search-job.json"), **train)
    assert outcome.error["remedy"]


def test_what_a_regions_file_names_is_an_input(refused, gravity, geology, builders, tmp_path):
    model = tmp_path / "begin.safetensors"
    model.write_bytes(b"x")
    regions = tmp_path / "regions.csv"
    regions.write_text("input,geology,field,legend\ngravity.tif,map.gpkg,AGE,begin.safetensors\n")
    settings = {
        "input": builders.write_raster(tmp_path / "other.tif"),
        "output": str(model),
        "geology": {"path": geology, "field": "AGE"},
    }
    refused("train", "of the regions file", regions=str(regions), **settings)
    refused("train", "is read as MODEL", model=str(model), **settings)


def test_no_two_outputs_are_one_file(refused, gravity, tmp_path):
    for name in ("r.tif", "R.TIF", "./r.tif"):
        refused(
            "residual",
            "would both write",
            input=gravity,
            output=str(tmp_path / "r.tif"),
            regional=f"{tmp_path}/{name}",
        )
    refused(
        "residual",
        "would both write",
        input=gravity,
        output=str(tmp_path / "r.tif"),
        error=str(tmp_path / "r.tiff"),
    )


def test_an_output_is_a_plain_file_of_its_kind(refused, gravity, tmp_path):
    (tmp_path / "folder.tif").mkdir()
    os.mkfifo(tmp_path / "pipe.tif")
    (tmp_path / "device.tif").symlink_to("/dev/null")
    wrong = {
        "memory:": "plain file",
        "/vsimem/x.tif": "plain file",
        f"file://{tmp_path}/x.tif": "plain file",
        "folder.tif": "is a folder",
        "pipe.tif": "is a device",
        "device.tif": "is a device",
        "gravity.tif.aux.xml": "does not end",
        "map.gpkg-wal": "does not end",
        "x.qml": "does not end",
        "map.dbf": "does not end",
        "nowhere/x.tif": "does not exist",
        "x\0.tif": "without NUL",
        "x" * 300 + ".tif": "cannot be used",
    }
    for name, words in wrong.items():
        path = name if name.startswith(("/", "memory", "file")) else f"{tmp_path}/{name}"
        refused("residual", words, input=gravity, output=path)
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_a_database_destination_is_no_file(refused, gravity, tmp_path):
    for name in (
        "postgis:dbname='x' table=\"y\" (geom)",
        f"ogr:dbname='{tmp_path}/x.gpkg' table=\"w\" (geom)",
    ):
        refused("windows", "plain file", inputs=[gravity], output=name)


def test_the_plugins_own_files_are_no_outputs(refused, gravity):
    from concealed_bedrock.contract.jobs import paths

    for name in ("resources/x.tif", "worker/x.tif"):
        refused("residual", "plugin's own folder", input=gravity, output=str(paths.ROOT / name))


def test_a_geopackage_with_other_layers_is_not_replaced(refused, door, gravity, builders, tmp_path):
    project = builders.write_stripes(tmp_path / "project.gpkg", ["a", "b"], layer="fieldwork")
    refused("windows", "fieldwork", inputs=[gravity], output=project)
    output = str(tmp_path / "w.gpkg")
    assert door("windows", inputs=[gravity], output=output).code == 0
    assert door("windows", inputs=[gravity], output=output).code == 0
    assert list(pyogrio.list_layers(output)[:, 0]) == ["windows"]


def test_a_geopackage_that_another_program_edits_is_refused_and_its_changes_stay(
    refused, door, gravity, tmp_path
):
    output = tmp_path / "w.gpkg"
    assert door("windows", inputs=[gravity], output=str(output)).code == 0
    with closing(sqlite3.connect(output, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("UPDATE gpkg_contents SET description = 'edited'")
        assert (tmp_path / "w.gpkg-wal").stat().st_size
        refused_now = door("windows", inputs=[gravity], output=str(output))
        assert refused_now.is_clear_error() and "open in another program" in refused_now.error["message"]
        assert database.execute("SELECT description FROM gpkg_contents").fetchone() == ("edited",)
    again = door("windows", inputs=[gravity], output=str(output))
    assert again.code == 0 and len(pyogrio.read_dataframe(output)) == again.facts["windows"]


def test_a_stale_journal_of_a_killed_program_is_not_read_into_the_new_file(door, gravity, tmp_path):
    output, kept = tmp_path / "w.gpkg", tmp_path / "kept"
    door("windows", inputs=[gravity], output=str(output))
    with closing(sqlite3.connect(output, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("DELETE FROM windows WHERE fid > 2")
        kept.write_bytes((tmp_path / "w.gpkg-wal").read_bytes())
    (tmp_path / "w.gpkg-wal").write_bytes(kept.read_bytes())
    outcome = door("windows", inputs=[gravity], output=str(output))
    assert outcome.code == 0 and len(pyogrio.read_dataframe(output)) == outcome.facts["windows"]
    assert not list(tmp_path.glob("w.gpkg-*"))


def test_the_style_of_the_geologists_map_stays(door, gravity, geology, tmp_path):
    style = tmp_path / "map.qml"
    style.write_text('<qgis version="3.40.6-Bratislava" styleCategories="Symbology"/>')
    outcome = door(
        "windows",
        inputs=[gravity],
        geology={"path": geology, "field": "AGE"},
        block_km=10,
        output=str(tmp_path / "w.gpkg"),
        classes=str(tmp_path / "map.tif"),
    )
    assert outcome.code == 0 and "Bratislava" in style.read_text()
    assert any("map.qml" in text for text in outcome.messages("warning"))
    assert "paletted" not in style.read_text() and (tmp_path / "w.qml").exists()


def test_a_style_of_the_tools_own_is_renewed(door, gravity, geology, tmp_path):
    job = dict(inputs=[gravity], output=str(tmp_path / "w.gpkg"))
    door("windows", **job)
    before = (tmp_path / "w.qml").read_text()
    outcome = door("windows", geology={"path": geology, "field": "AGE"}, block_km=10, **job)
    assert outcome.code == 0 and (tmp_path / "w.qml").read_text() != before
    assert not outcome.messages("warning")


def test_figures_of_something_else_are_not_replaced_by_a_reports(refused, gravity, geology, tmp_path):
    (tmp_path / "site.json").write_text('{"mine": 1}')
    refused(
        "windows",
        "site.json",
        inputs=[gravity],
        geology={"path": geology, "field": "AGE"},
        output=str(tmp_path / "w.gpkg"),
        report=str(tmp_path / "site.html"),
    )


def test_pictures_go_into_a_new_folder_alone(refused, door, gravity, geology, tmp_path):
    job = dict(
        inputs=[gravity],
        geology={"path": geology, "field": "AGE"},
        block_km=10,
        output=str(tmp_path / "w.gpkg"),
    )
    refused("windows", "not empty", export=str(tmp_path), **job)
    assert door("windows", export=str(tmp_path / "new" / "deep"), **job).code == 0
    assert list((tmp_path / "new" / "deep" / "pictures").iterdir())


def test_a_damaged_geopackage_is_no_obstacle(door, gravity, tmp_path):
    output = tmp_path / "w.gpkg"
    output.write_bytes(b"SQLite format 3\0" + b"junk" * 50)
    assert door("windows", inputs=[gravity], output=str(output)).code == 0


def test_a_link_is_written_through_and_permissions_stay(door, gravity, tmp_path):
    (tmp_path / "there").mkdir()
    target = tmp_path / "there" / "r.tif"
    target.write_bytes(b"old")
    target.chmod(0o640)
    (tmp_path / "link.tif").symlink_to(target)
    assert door("residual", input=gravity, output=str(tmp_path / "link.tif")).code == 0
    assert (tmp_path / "link.tif").is_symlink() and target.stat().st_size > 100
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_write_protected_file_is_not_replaced(refused, gravity, tmp_path):
    output = tmp_path / "r.tif"
    output.write_bytes(b"old")
    output.chmod(0o444)
    refused("residual", "write-protected", input=gravity, output=str(output))


def test_a_file_of_another_kind_or_in_no_folder_is_refused(refused, gravity, geology, tmp_path):
    places = {"input": gravity, "geology": {"path": str(geology), "field": "AGE"}}
    refused("search", "does not end in .json", output=str(tmp_path / "found.txt"), **places)
    refused("train", "does not end in .safetensors", output=str(tmp_path / "model.tif"), **places)
    refused("search", "does not exist", output=str(tmp_path / "nowhere" / "found.json"), **places)


def test_a_survey_made_again_replaces_its_own_layers(door, tmp_path):
    survey = {"folder": str(tmp_path), "size_km": 64, "faults": str(tmp_path / "faults.gpkg")}
    assert [door("survey", **survey).code for _ in range(2)] == [0, 0]


def test_survey_files_are_checked_where_the_job_names_a_folder_alone(refused, builders, tmp_path):
    builders.write_stripes(tmp_path / "geology.gpkg", ["a", "b"], layer="fieldwork")
    refused("survey", "fieldwork", folder=str(tmp_path), size_km=64)
    refused("survey", "would both write", folder=str(tmp_path), bouguer=str(tmp_path / "truth.tif"))


def test_every_setting_of_every_job_is_known_as_read_written_or_no_file():
    from dataclasses import fields

    from concealed_bedrock.contract.jobs import VERBS
    from concealed_bedrock.contract.jobs.bounds import Place, _Folder
    from concealed_bedrock.contract.jobs.settings import Group

    words = {
        "quantity",
        "device",
        "encoding",
        "preset",
        "split",
        "edges",
        "gaps",
        "unit",
        "correction",
        "crs",
        "number_format",
        "evidence",
        "scale",
        "architecture",
        "nulls",
        "date",
        "relation",
        "cover_density",
        "field",
        "height_field",
        "error_field",
        "attribution",
        "measure",
        "method",
        "bands",
        "folder",
        "name_field",
        "styles",
        "variable",
        "datum",
        "height_unit",
        "ellipsoid",
        "free_air",
        "water_field",
        "ice_field",
        *("point", "class_name"),
        *("base", "project", "picture_field", "class_field", "group_field"),
        *(f"{name}_field" for name in ("x", "y", "gravity", "anomaly", "station", "survey", "line")),
    }
    for kind in VERBS.values():
        texts = {
            f.name for f in fields(kind) if f.type in ("str", "Geology", "DrillHoles", "tuple[str, ...]")
        }
        takes = {f.name: getattr(f.metadata["takes"], "each", f.metadata["takes"]) for f in fields(kind)}
        places = {n for n, t in takes.items() if isinstance(t, (Group, Place)) and not isinstance(t, _Folder)}
        assert texts - words == places, kind


def test_nothing_is_left_beside_the_results(door, gravity, tmp_path):
    assert door("residual", input=gravity, output=str(tmp_path / "r.tif")).code == 0
    assert {p.name for p in tmp_path.iterdir()} == {"gravity.tif", "r.tif", "residual-job.json"}


def test_no_output_is_an_input_in_a_name_of_gdal(refused, gravity, tmp_path):
    with rasterio.open(gravity) as source:
        wkt = source.crs.to_wkt().replace('"', "&quot;")
    virtual = (
        f'<VRTDataset rasterXSize="60" rasterYSize="60"><SRS>{wkt}</SRS>'
        "<GeoTransform>400000,1000,0,5200000,0,-1000</GeoTransform>"
        '<VRTRasterBand dataType="Float32" band="1"><SimpleSource><SourceFilename>'
        f"{gravity}</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    (tmp_path / "virtual.txt").write_text(virtual)
    with zipfile.ZipFile(tmp_path / "zip.tif", "w") as archive:
        archive.write(gravity, "inner.tif")
    names = (
        virtual,
        tmp_path / "virtual.txt",
        f"DERIVED_SUBDATASET:LOGAMPLITUDE:{gravity}",
        f"/vsicached?file={gravity}",
        f"vrt://{gravity}?bands=1",
    )
    for name in names:
        refused("residual", "read as INPUT", input=str(name), output=gravity)
    inside = f"/vsizip/{{{tmp_path / 'zip.tif'}}}/inner.tif"
    refused("residual", "read as INPUT", input=inside, output=str(tmp_path / "zip.tif"))


def test_a_name_that_leaves_no_room_for_what_lies_beside_it_is_refused(refused, gravity, tmp_path):
    refused("residual", "characters long", input=gravity, output=str(tmp_path / ("x" * 246 + ".tif")))
