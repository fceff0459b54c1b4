"""What a raster's file says of its bands is heeded, and cells without data are none of the anomaly."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from rasterio.enums import ColorInterp
from rasterio.transform import from_origin


def _read(path):
    with rasterio.open(path) as source:
        return source.read(1, masked=True).filled(np.nan)


@pytest.fixture
def residual(door, tmp_path):
    """The residual of a raster, and what was said; `None` for the residual where the job was refused."""

    def run(path, **settings):
        out = tmp_path / f"residual_{len(list(tmp_path.iterdir()))}.tif"
        outcome = door("residual", input=str(path), output=str(out), **settings)
        assert outcome.code == 0 or not out.exists()
        return (_read(out) if outcome.code == 0 else None), outcome

    return run


KNOWN = {}  # residuals that several tests compare with


@pytest.fixture
def right(residual, builders, tmp_path):
    """The residual of the anomaly in mGal without gaps."""
    if "whole" not in KNOWN:
        KNOWN["whole"] = residual(builders.write_raster(tmp_path / "right.tif"))[0]
    return KNOWN["whole"]


@pytest.fixture
def holed(residual, builders, tmp_path):
    """The anomaly with a corner of 20 x 20 empty cells: where they are, and the right residual."""
    is_empty = np.zeros((60, 60), bool)
    is_empty[:20, :20] = True
    if "holed" not in KNOWN:
        values = np.where(is_empty, np.float32(np.nan), builders.anomaly())
        path = builders.write_raster(tmp_path / "holed.tif", values, nodata=np.nan)
        KNOWN["holed"] = residual(path)[0]
    return is_empty, KNOWN["holed"]


UNITS = {"µm/s²": 10, "m s-2": 1e-5, "nm/s2": 1e4}


@pytest.mark.parametrize("unit", UNITS)
def test_a_declared_unit_is_converted(residual, right, builders, tmp_path, unit):
    values = builders.anomaly().astype("float64") * UNITS[unit]
    path = builders.write_raster(tmp_path / "unit.tif", values, units=[unit])
    found, outcome = residual(path)
    assert outcome.code == 0, outcome.said
    np.testing.assert_allclose(found, right, atol=2e-3)
    assert "Read band 1 (unit) of unit.tif in" in outcome.said


@pytest.mark.parametrize("unit", ["furlong", "nT"])
def test_a_declared_unit_that_is_none_of_gravity_is_refused_and_unit_outweighs_it(
    residual, right, builders, tmp_path, unit
):
    path = builders.write_raster(tmp_path / "odd.tif", units=[unit])
    _, outcome = residual(path)
    assert outcome.is_clear_error() and unit in outcome.error["message"]
    assert "UNIT" in outcome.error["remedy"]
    np.testing.assert_allclose(residual(path, unit="mGal")[0], right, atol=1e-4)


MARKS = (-999.0, -99999.0, 9999.0, -1e32, 1e20, -327.68, -500.0, 999.9, 1.70141e38, -88888.0)


@pytest.mark.parametrize("mark", MARKS)
def test_an_undeclared_mark_for_empty_cells_is_refused_and_nodata_names_it(
    residual, holed, builders, tmp_path, mark
):
    is_empty, right = holed
    path = builders.write_raster(
        tmp_path / "mark.tif", np.where(is_empty, np.float32(mark), builders.anomaly())
    )
    _, outcome = residual(path)
    assert outcome.is_clear_error(), outcome.said
    assert "nodata value, or name it under NODATA" in outcome.error["remedy"]
    if mark in (-999.0, -1e32, -500.0):
        np.testing.assert_allclose(residual(path, nodata=[mark])[0], right, atol=1e-4)


def test_several_undeclared_marks_are_refused_and_named_together(residual, holed, builders, tmp_path):
    is_empty, right = holed
    values = np.where(is_empty, np.float32(-9999), builders.anomaly())
    values[:5, :20] = 1e32
    path = builders.write_raster(tmp_path / "marks.tif", values)
    assert residual(path)[1].is_clear_error()
    np.testing.assert_allclose(residual(path, nodata=[-9999, 1e32])[0], right, atol=1e-4)


def test_the_limit_of_a_scaled_type_is_a_mark(residual, holed, builders, tmp_path):
    is_empty, right = holed
    stored = np.where(is_empty, -32768, np.round(builders.anomaly() * 100)).astype("int16")
    path = builders.write_raster(tmp_path / "scaled.tif", stored)
    with rasterio.open(path, "r+") as out:
        out.scales = [0.01]
    assert residual(path)[1].is_clear_error()
    for named in (-32768, -327.68):
        np.testing.assert_allclose(residual(path, nodata=[named])[0], right, atol=0.02)


def _ordinary(builders):
    values = builders.anomaly()
    once = values.copy()
    once[30, 30] = 180.0
    basins = np.where(np.arange(60) < 30, values, values + 400).astype("float32")
    few = np.where(np.arange(60) < 30, -30, 10).astype("float32") * np.ones((60, 1), "float32")
    return {
        "clipped": np.minimum(values, np.float32(-38)),
        "one outlier": once,
        "two levels": basins,
        "integers": np.round(values).astype("int16"),
        "constant": np.full_like(values, -30),
        "two values": few,
        "negative": values - 200,
        "zero rim": np.maximum(values + 40, 0).astype("float32"),
    }


@pytest.mark.parametrize(
    "kind",
    [
        "clipped",
        "one outlier",
        "two levels",
        "integers",
        "constant",
        "two values",
        "negative",
        "zero rim",
    ],
)
def test_ordinary_anomalies_are_not_taken_for_marks(residual, builders, tmp_path, kind):
    path = builders.write_raster(tmp_path / "ordinary.tif", _ordinary(builders)[kind])
    _, outcome = residual(path, unit="mGal")  # two levels are steeper than gravity is on real ground
    assert outcome.code == 0, outcome.said


@pytest.mark.parametrize("way", ["mask", "alpha", "nodata and alpha"])
def test_cells_that_a_mask_or_alpha_hides_are_empty(residual, holed, builders, tmp_path, way):
    is_empty, right = holed
    values = np.where(is_empty, 0, builders.anomaly())
    shown = np.where(is_empty, 0, 255).astype("float32")
    if way == "mask":
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
            path = builders.write_raster(tmp_path / "hidden.tif", values)
            with rasterio.open(path, "r+") as out:
                out.write_mask(~is_empty)
    else:
        nodata = -9999 if "nodata" in way else None
        path = builders.write_raster(
            tmp_path / "hidden.tif", np.stack([values, shown]), nodata=nodata, alpha="YES"
        )
        with rasterio.open(path, "r+") as out:
            out.colorinterp = [ColorInterp.gray, ColorInterp.alpha]
    found, outcome = residual(path)
    assert outcome.code == 0, outcome.said
    np.testing.assert_allclose(found, right, atol=1e-4)


def test_of_several_bands_none_is_taken_unnamed(residual, right, builders, tmp_path):
    stack = np.stack([builders.anomaly() + 300, builders.anomaly()])
    path = builders.write_raster(tmp_path / "stack.tif", stack, descriptions=["DEM (m)", "Bouguer anomaly"])
    _, outcome = residual(path)
    assert outcome.is_clear_error() and "1 DEM (m), 2 Bouguer anomaly" in outcome.error["message"]
    found, outcome = residual(path, band=2)
    np.testing.assert_allclose(found, right, atol=1e-4)
    assert "Read band 2 (Bouguer anomaly) of stack.tif" in outcome.said


def test_pictures_and_complex_numbers_are_no_anomaly(residual, builders, tmp_path):
    grey = np.clip(builders.anomaly() + 120, 0, 255).astype("uint8")
    for count, more in ((3, {"photometric": "RGB"}), (4, {"photometric": "RGB", "alpha": "YES"})):
        path = builders.write_raster(tmp_path / f"rgb{count}.tif", np.stack([grey] * count), **more)
        assert "picture" in residual(path)[1].error["message"]
    path = builders.write_raster(tmp_path / "palette.tif", grey)
    with rasterio.open(path, "r+") as out:
        out.write_colormap(1, {n: (n, 0, 0, 255) for n in range(256)})
    assert "table of colours" in residual(path)[1].error["message"]
    path = builders.write_raster(tmp_path / "complex.tif", builders.anomaly().astype("complex64"))
    assert "complex numbers" in residual(path)[1].error["message"]


LENGTHS = {"ft": 0.3048, "US survey foot": 1200 / 3937, "fathom": 1.8288}


@pytest.mark.parametrize("unit", LENGTHS)
def test_topography_in_a_declared_unit_gives_the_same_bouguer_anomaly(residual, builders, tmp_path, unit):
    heights = np.abs(builders.anomaly()) * 10
    free_air = builders.write_raster(tmp_path / "free_air.tif")
    metres = builders.write_raster(tmp_path / "metres.tif", heights, units=["m"])
    other = builders.write_raster(tmp_path / "other.tif", heights / LENGTHS[unit], units=[unit])
    right, _ = residual(free_air, topography=metres)
    found, outcome = residual(free_air, topography=other)
    assert outcome.code == 0, outcome.said
    np.testing.assert_allclose(found, right, atol=1e-3)


def test_topography_in_the_feet_of_its_crs_is_converted_and_an_unknown_unit_refused(
    residual, builders, tmp_path
):
    heights = np.abs(builders.anomaly()) * 10
    free_air = builders.write_raster(tmp_path / "free_air.tif")
    right, _ = residual(free_air, topography=builders.write_raster(tmp_path / "metres.tif", heights))
    feet = builders.write_raster(tmp_path / "feet.tif", heights * 3937 / 1200, crs="EPSG:32632+6360")
    np.testing.assert_allclose(residual(free_air, topography=feet)[0], right, atol=1e-3)
    odd = builders.write_raster(tmp_path / "odd.tif", heights, units=["furlong"])
    _, outcome = residual(free_air, topography=odd)
    assert outcome.is_clear_error() and "furlong" in outcome.error["message"]
    marked = heights.copy()
    marked[:9, :9] = -9999
    _, outcome = residual(free_air, topography=builders.write_raster(tmp_path / "marked.tif", marked))
    assert outcome.is_clear_error() and "-9999" in outcome.said


def test_the_same_ground_in_grads_from_paris_has_the_same_residual(residual, builders, tmp_path):
    west, north, step = 2.337229167, 47.0, 0.02
    degrees = builders.write_raster(
        tmp_path / "degrees.tif", crs="EPSG:4275", transform=from_origin(west, north, step, step)
    )
    grads = builders.write_raster(
        tmp_path / "grads.tif", crs="EPSG:4807", transform=from_origin(0, north / 0.9, step / 0.9, step / 0.9)
    )
    np.testing.assert_allclose(residual(grads)[0], residual(degrees)[0], atol=1e-3)


def test_a_raster_without_georeference_is_refused(residual, builders, tmp_path):
    for crs in ("EPSG:32632", None):
        path = builders.write_raster(tmp_path / "bare.tif", crs=crs, transform=rasterio.Affine.identity())
        assert "no georeference" in residual(path)[1].error["message"]
    path = builders.write_raster(tmp_path / "points.tif", crs=None, transform=rasterio.Affine.identity())
    with rasterio.open(path, "r+") as out:
        corners = [(0, 0, 4e5, 5.2e6), (0, 60, 4.6e5, 5.2e6), (60, 0, 4e5, 5.14e6)]
        out.gcps = [rasterio.control.GroundControlPoint(*c) for c in corners], "EPSG:32632"
    assert "ground control points" in residual(path)[1].error["message"]


def test_rotation_of_rounding_is_none_and_a_real_one_is_refused(residual, right, builders, tmp_path):
    at = rasterio.Affine(1000, 1e-10, 400_000, -1e-10, -1000, 5_200_000)
    np.testing.assert_allclose(
        residual(builders.write_raster(tmp_path / "t.tif", transform=at))[0], right, atol=1e-5
    )
    at = rasterio.Affine(1000, 5, 400_000, -5, -1000, 5_200_000)
    assert "rotated" in residual(builders.write_raster(tmp_path / "r.tif", transform=at))[1].error["message"]


def test_an_extent_in_or_under_a_cell_says_so(residual, builders, tmp_path):
    path = builders.write_raster(tmp_path / "g.tif")
    assert "smaller than a cell" in residual(path, extent=[400_100, 5_190_100, 400_300, 5_190_300])[1].said
    assert "outside" in residual(path, extent=[1, 2, 3, 4])[1].said
    assert residual(path, extent=[450_000, 5_150_000, 410_000, 5_190_000])[1].is_clear_error()


def test_damaged_blocks_are_one_sentence(residual, builders, tmp_path):
    path = tmp_path / "cut.tif"
    rasterio.shutil.copy(builders.write_raster(tmp_path / "whole.tif"), path, driver="GTiff")
    path.write_bytes(path.read_bytes()[:7000])
    _, outcome = residual(path)
    assert outcome.is_clear_error() and "damaged" in outcome.error["message"]


def test_an_infinite_nodata_value_is_that_value_alone(residual, holed, builders, tmp_path):
    is_empty, right = holed
    values = np.where(is_empty, np.float32(-np.inf), builders.anomaly())
    found, outcome = residual(builders.write_raster(tmp_path / "infinite.tif", values, nodata=-np.inf))
    assert outcome.code == 0, outcome.said
    np.testing.assert_allclose(found, right, atol=1e-4)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("mark", [-99.9, 0.1])
def test_a_declared_nodata_value_that_32_bits_round_is_empty(
    residual, holed, builders, tmp_path, dtype, mark
):
    is_empty, right = holed
    values = builders.anomaly().astype(dtype)
    values[is_empty] = mark
    found, outcome = residual(builders.write_raster(tmp_path / "declared.tif", values, nodata=mark))
    assert outcome.code == 0, outcome.said
    np.testing.assert_allclose(found, right, atol=1e-4)


def test_a_nodata_value_of_64_bits_and_an_offset_of_many_digits_are_heeded(
    residual, holed, right, builders, tmp_path
):
    is_empty, with_hole = holed
    stored = np.round((builders.anomaly().astype("float64") + 1000) * 1e4).astype("int64")
    mark = np.iinfo("int64").max
    path = builders.write_raster(tmp_path / "long.tif", np.where(is_empty, mark, stored))
    with rasterio.open(path, "r+") as out:
        out.scales, out.offsets = [1e-4], [-1000.0]
    virtual = tmp_path / "long.vrt"
    rasterio.shutil.copy(path, virtual, driver="VRT")
    declared = f"<NoDataValue>{mark}</NoDataValue><Offset>"  # rasterio cannot write it
    virtual.write_text(virtual.read_text().replace("<Offset>", declared))
    found, outcome = residual(virtual)
    assert outcome.code == 0, outcome.said
    np.testing.assert_allclose(found, with_hole, atol=1e-3)
    path = builders.write_raster(tmp_path / "offset.tif", builders.anomaly().astype("float64") + 980_000.0)
    with rasterio.open(path, "r+") as out:
        out.scales, out.offsets = [1.0], [-980_000.0]
    np.testing.assert_allclose(residual(path)[0], right, atol=1e-3)


@pytest.mark.parametrize("scale", [0.0, np.nan, np.inf])
def test_a_scale_that_leaves_no_values_is_refused(residual, builders, tmp_path, scale):
    path = builders.write_raster(tmp_path / "scale.tif")
    with rasterio.open(path, "r+") as out:
        out.scales = [scale]
    _, outcome = residual(path)
    assert outcome.is_clear_error() and "declares the scale" in outcome.error["message"]


def test_the_log_says_whether_the_unit_is_declared(residual, builders, tmp_path):
    silent = builders.write_raster(tmp_path / "silent.tif")
    assert "silent.tif, no unit declared: taken as mGal." in residual(silent)[1].said
    assert "silent.tif in mGal." in residual(silent, unit="mGal")[1].said


def test_zeros_amid_other_values_are_doubted_and_a_plateau_is_not(residual, builders, tmp_path):
    values = builders.anomaly() - builders.anomaly().mean()
    values[:20, :20] = 0
    for name, odd in {"amid": values, "beyond": np.where(values == 0, 0, values - 30)}.items():
        outcome = residual(builders.write_raster(tmp_path / f"{name}.tif", odd.astype("float32")))[1]
        assert any("exactly 0" in text for text in outcome.messages("warning")), name
    plateau, whole = np.maximum(builders.anomaly() + 40, 0), np.round(values).astype("int16")
    for name, ordinary in {"plateau": plateau, "whole": whole}.items():
        outcome = residual(builders.write_raster(tmp_path / f"{name}.tif", ordinary))[1]
        assert outcome.code == 0 and not outcome.messages("warning")


def test_a_class_raster_is_no_gravity(residual, builders, tmp_path):
    rocks = (np.arange(60) // 20).astype("uint8") * np.ones((60, 1), "uint8")
    path = builders.write_raster(tmp_path / "rocks.tif", rocks, tags={"CONCEALED_BEDROCK_LEGEND": "[]"})
    assert "class raster" in residual(path)[1].error["message"]


def test_degrees_that_pass_for_metres_and_exchanged_axes_are_named(residual, builders, tmp_path):
    path = builders.write_raster(tmp_path / "degrees.tif", transform=from_origin(8, 47, 0.01, 0.01))
    assert "look like degrees" in residual(path)[1].error["message"]
    path = builders.write_raster(
        tmp_path / "turned.tif", crs="EPSG:4326", transform=from_origin(47, 148, 0.01, 0.01)
    )
    assert "exchanged" in residual(path)[1].error["remedy"]


def test_a_topography_of_other_ground_or_of_a_part_is_named(residual, builders, tmp_path):
    free_air = builders.write_raster(tmp_path / "free_air.tif")
    heights = np.abs(builders.anomaly()) * 10
    away = builders.write_raster(tmp_path / "away.tif", heights, transform=from_origin(4e5, 4e6, 1e3, 1e3))
    empty = builders.write_raster(tmp_path / "empty.tif", heights * 0 - 9999, nodata=-9999)
    for path in (away, empty):
        _, outcome = residual(free_air, topography=path)
        assert outcome.is_clear_error() and "topography" in outcome.error["message"]
    half = builders.write_raster(tmp_path / "half.tif", heights[:, :30])
    assert "has data on 50.0%" in residual(free_air, topography=half)[1].messages("warning")[0]
    _, outcome = residual(free_air, topography=free_air)
    assert outcome.is_clear_error() and "as the gravity and as the topography" in outcome.error["message"]


def test_a_residual_needs_no_torch(builders, tmp_path):
    job = {"input": builders.write_raster(tmp_path / "g.tif"), "output": str(tmp_path / "r.tif")}
    (tmp_path / "job.json").write_text(json.dumps(job))
    worker = Path(__file__).resolve().parents[2] / "worker" / "__main__.py"
    program = (
        f"import runpy, sys\nsys.argv = [{str(worker)!r}, 'residual', {str(tmp_path / 'job.json')!r}]\n"
        "try: runpy.run_path(sys.argv[0], run_name='__main__')\n"
        "except SystemExit as ended: print(ended.code, 'torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True)
    assert "0 False" in done.stderr.splitlines(), done.stdout + done.stderr
