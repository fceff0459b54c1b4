"""Every format of the trade gives the residual that the GeoTIFF of the same grid gives."""

import numpy as np
import pytest
import rasterio

from tests.worker.grid_files import (
    BOUGUER,
    COLS,
    DEGREES,
    EAST,
    FORMATS,
    GEOSOFT_DUMMY,
    METRES,
    MORE,
    UTM,
    WGS84,
    Nodes,
    ermapper,
    geosoft,
    geotiff,
    netcdf,
    surfer_6,
    xyz,
)


@pytest.fixture(scope="module")
def reference(worker, tmp_path_factory):
    """The residual of the GeoTIFF, by the CRS of its grid."""

    def make(nodes, crs):
        folder = tmp_path_factory.mktemp("reference")
        geotiff(folder / "a.tif", nodes, crs)
        return residual(worker, folder / "a.tif", folder)

    return {UTM: make(METRES, UTM), WGS84: make(DEGREES, WGS84)}


def residual(worker, path, folder):
    """Values of the residual, and where its cells lie."""
    job = {"input": str(path), "output": str(folder / "residual.tif"), "height_m": 5000.0}
    code, lines = worker.run("residual", job, folder)
    assert code == 0, lines[-1]
    with rasterio.open(folder / "residual.tif") as source:
        return source.read(1, masked=True).filled(np.nan), source.transform, source.crs


def run(worker, folder, name, **settings):
    job = {"input": str(folder / name), "output": str(folder / "grid.tif")} | settings
    return worker.run("importgrid", job, folder)


def refusal(result):
    code, lines = result
    assert code == 1, lines[-1]
    return lines[-1]["message"] + " " + lines[-1]["remedy"]


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_gives_the_residual_of_the_geotiff(worker, reference, tmp_path, name):
    file, write, crs = FORMATS[name]
    write(tmp_path / file)
    code, lines = run(worker, tmp_path, file, **({"crs": crs} if crs else {}), **MORE.get(name, {}))
    assert code == 0, lines[-1]
    values, transform, made_in = residual(worker, tmp_path / "grid.tif", tmp_path)
    wanted, at, known = reference[WGS84 if made_in.to_epsg() == 4326 else UTM]
    assert made_in == known and np.allclose(transform[:6], at[:6], rtol=1e-9, atol=1e-9)
    assert (np.isnan(values) == np.isnan(wanted)).all() and np.isnan(values).any()
    assert np.nanmax(np.abs(values - wanted)) < 0.01
    assert lines[-1]["facts"]["cells"] == np.isfinite(BOUGUER).sum()


@pytest.mark.parametrize("compressed", (False, True))
@pytest.mark.parametrize("order", (1, -1))
@pytest.mark.parametrize("kind", GEOSOFT_DUMMY)
def test_geosoft_grids_of_every_type_hold_their_numbers(worker, tmp_path, kind, order, compressed):
    whole = Nodes(np.where(np.isnan(BOUGUER), np.nan, np.round(BOUGUER) + 60), 0.0, 0.0, 500.0)
    geosoft(tmp_path / "g.grd", whole, kind, order=order, compressed=compressed)
    assert run(worker, tmp_path, "g.grd", crs=UTM)[0] == 0
    with rasterio.open(tmp_path / "grid.tif") as made:
        values = made.read(1, masked=True).filled(np.nan)
    assert np.array_equal(values, whole.values.astype("float32"), equal_nan=True)


def test_a_rotated_grid_is_resampled_to_the_north(worker, tmp_path):
    plane = Nodes(EAST * 1.0, 400_000.0, 5_000_000.0, 1000.0)
    geosoft(tmp_path / "g.grd", plane, rotation=30.0)
    code, lines = run(worker, tmp_path, "g.grd", crs=UTM)
    assert code == 0 and any("rotated by 30 degrees" in line.get("message", "") for line in lines)
    with rasterio.open(tmp_path / "grid.tif") as made:
        values = made.read(1, masked=True)
        rows, cols = np.nonzero(~values.mask)
        x, y = made.transform * (cols + 0.5, rows + 0.5)
    along = ((x - 400_000) * np.cos(np.pi / 6) + (y - 5_000_000) * np.sin(np.pi / 6)) / 1000
    inside = (along > 0.5) & (along < COLS - 1.5)
    assert np.abs(values[rows, cols] - along)[inside].max() < 0.6 and inside.mean() > 0.9
    assert np.abs(values[rows, cols] - along)[inside].mean() < 0.02


def test_the_whole_earth_runs_from_180_west(worker, tmp_path):
    x = np.arange(0, 361, 5.0)
    nodes = Nodes(
        np.tile(10 * np.cos(np.radians(x)), (35, 1)), 0.0, -85.0, 5.0
    )  # the last column is the first
    netcdf(tmp_path / "g.nc", nodes)
    assert run(worker, tmp_path, "g.nc")[0] == 0
    with rasterio.open(tmp_path / "grid.tif") as made:
        lon = made.transform.c + 5 * (np.arange(made.width) + 0.5)
        assert made.width == 72 and -180 <= lon[0] < -175
        assert np.allclose(made.read(1), 10 * np.cos(np.radians(lon)), atol=1e-4)


def test_unit_and_crs_of_the_job_come_first_and_are_named(worker, tmp_path):
    ermapper(tmp_path / "g.ers", METRES, datum='"WGS84"', projection='"NUTM33"')
    code, lines = run(worker, tmp_path, "g.ers", crs="EPSG:32634", unit="um/s2")
    assert code == 0 and any("EPSG:32634 is taken" in line.get("message", "") for line in lines)
    with rasterio.open(tmp_path / "grid.tif") as made:
        assert made.crs.to_epsg() == 32634 and made.units == ("um/s2",) and made.nodata == -9999


def test_values_that_the_unit_cannot_have_are_named(worker, tmp_path):
    surfer_6(tmp_path / "g.grd", Nodes(BOUGUER * 100, 4e5, 5e6, 1000.0))
    code, lines = run(worker, tmp_path, "g.grd", crs=UTM, unit="mGal")
    assert code == 0 and any("likely in um/s2" in line.get("message", "") for line in lines)


def text(content):
    return lambda path: path.write_text(content)


@pytest.mark.parametrize(
    ("file", "write", "settings", "sentence"),
    [
        ("g.grd", lambda p: geosoft(p, METRES), {}, "no coordinate reference system. Give it (CRS), such"),
        ("g.grd", lambda p: surfer_6(p, DEGREES), {}, "look like degrees"),
        ("g.grd", lambda p: geosoft(p, METRES), {"crs": "EPSG:0"}, "'EPSG:0' is not"),
        ("g.nc", lambda p: netcdf(p, DEGREES, others=["faa"]), {}, "bouguer, faa. Name the one"),
        ("g.nc", lambda p: netcdf(p, DEGREES, others=["faa"]), {"variable": "topo"}, "no variable 'topo'"),
        ("g.nc", lambda p: netcdf(p, DEGREES, n_times=3), {}, "Choose the band that is wanted (BAND)"),
        ("g.nc", lambda p: netcdf(p, DEGREES, n_times=3), {"band": 4}, "band 4 does not exist"),
        ("g.xyz", text("1 2 3\n5 9 2\n7.1 3 2\n8 4.4 1\n"), {"crs": UTM}, "Import gravity stations"),
        ("g.xyz", text("0 0 3\n1 0 2\n0 1 2\n1 1 1\n1 1 2\n"), {"crs": UTM}, "has 2 points at 1, 1"),
        ("g.xyz", text("0 0 3\n1 0 2\n0 1 x\n1 1 1\n"), {"crs": UTM}, "no table of three numbers"),
        ("g.grd", lambda p: p.write_bytes(b"\x01\x02" * 400), {"crs": UTM}, "cannot be read as a raster"),
        ("g.tif", lambda p: p.write_bytes(b""), {"crs": UTM}, "cannot be read"),
        ("none.grd", lambda p: None, {"crs": UTM}, "none.grd"),
    ],
)
def test_what_is_no_grid_is_refused_in_a_sentence(worker, tmp_path, file, write, settings, sentence):
    write(tmp_path / file)
    assert sentence in refusal(run(worker, tmp_path, file, **settings))
    assert not (tmp_path / "grid.tif").exists()


def test_a_geosoft_grid_cut_short_is_refused(worker, tmp_path):
    for compressed in (False, True):
        geosoft(tmp_path / "g.grd", METRES, compressed=compressed)
        data = (tmp_path / "g.grd").read_bytes()
        (tmp_path / "g.grd").write_bytes(data[: len(data) // 2])
        assert "Fetch" in refusal(run(worker, tmp_path, "g.grd", crs=UTM))


def test_undeclared_marks_are_refused_until_they_are_named(worker, tmp_path):
    xyz(tmp_path / "g.xyz", Nodes(METRES.filled(-999.0), 4e5, 5e6, 1000.0))
    assert "name it under NODATA" in refusal(run(worker, tmp_path, "g.xyz", crs=UTM))
    assert run(worker, tmp_path, "g.xyz", crs=UTM, nodata=[-999.0])[0] == 0


def test_oasis_montaj_names_the_crs_beside_the_grid(worker, tmp_path):
    geosoft(tmp_path / "g.grd", METRES)
    (tmp_path / "g.grd.xml").write_text('<projection name="WGS 84" wellknown_epsg="32633" wrap="0"/>')
    assert run(worker, tmp_path, "g.grd")[0] == 0
