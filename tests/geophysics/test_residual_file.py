"""From raster file to raster file: what comes in, what is refused, what is written."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geophysics.io import strip_files
from concealed_bedrock.geophysics.io.residual_file import separate_file
from concealed_bedrock.geophysics.residual import residual_anomaly
from concealed_bedrock.geophysics.spectral import filled_raster

WGS84 = CRS.from_epsg(4326)
TRANSFORM = Affine(1 / 30, 0, 70, 0, -1 / 30, 48)


def write(path, values, transform=TRANSFORM, crs=WGS84, *, scale=None, unit="", **more):
    rows, cols = values.shape
    options = {"driver": "GTiff", "height": rows, "width": cols, "count": 1, "dtype": values.dtype} | more
    with rasterio.open(path, "w", crs=crs, transform=transform, **options) as out:
        out.write(values, 1)
        if scale:
            out.scales, out.offsets = [scale[0]], [scale[1]]
        out.set_band_unit(1, unit)
    return path


def read(path):
    with rasterio.open(path) as src:
        return src.read(1, masked=True).filled(np.nan)


@pytest.fixture
def masses(on_a_sphere):
    return on_a_sphere(bounds=(70.0, 44.0, 74.0, 48.0), crs=WGS84)


@pytest.fixture
def plain(masses, tmp_path):
    """Residual of the plain raster, written and read."""
    separate_file(write(tmp_path / "plain.tif", masses.anomaly), tmp_path / "plain_residual.tif")
    return read(tmp_path / "plain_residual.tif")


def test_the_file_holds_the_residual_of_the_array(masses, plain):
    np.testing.assert_allclose(plain, residual_anomaly(masses.anomaly, masses.grid).residual, atol=1e-4)


def test_the_output_tells_what_it_is_and_lies_on_the_input(masses, tmp_path):
    source = write(tmp_path / "in.tif", masses.anomaly)
    method = separate_file(source, tmp_path / "out.tif", height_m=8000.0)
    with rasterio.open(tmp_path / "out.tif") as src:
        assert (src.transform, src.crs, src.shape) == (TRANSFORM, WGS84, masses.grid.shape)
        assert src.units == ("mGal",) and src.descriptions == ("Residual Bouguer anomaly",)
        assert src.tags()["CONCEALED_BEDROCK_QUANTITY"] == "residual"
        assert src.tags()["CONCEALED_BEDROCK_HEIGHT_M"] == "8000"
        assert src.is_tiled
    assert "mean treated as going round the Earth" in method


def test_residual_and_regional_files_add_up_and_the_error_grows_towards_edges(masses, tmp_path):
    source = write(tmp_path / "in.tif", masses.anomaly)
    paths = [tmp_path / name for name in ("residual.tif", "regional.tif", "error.tif")]
    separate_file(source, paths[0], regional=paths[1], error=paths[2])
    residual, smooth, error = map(read, paths)
    np.testing.assert_allclose(residual + smooth, masses.anomaly, atol=1e-4)
    assert error[60, 1] > 3 * error[60, 60] > 0


def test_a_south_up_raster_gives_the_same_residual_north_up(masses, plain, tmp_path):
    upward = Affine(1 / 30, 0, 70, 0, 1 / 30, 44)
    separate_file(write(tmp_path / "in.tif", masses.anomaly[::-1].copy(), upward), tmp_path / "out.tif")
    with rasterio.open(tmp_path / "out.tif") as src:
        assert src.transform.e < 0
    np.testing.assert_allclose(read(tmp_path / "out.tif"), plain, atol=1e-4)


def test_scale_and_offset_of_an_integer_raster_are_honoured(masses, plain, tmp_path):
    packed = np.round((masses.anomaly - 7) / 0.01).astype("int16")
    source = write(tmp_path / "in.tif", packed, scale=(0.01, 7.0))
    separate_file(source, tmp_path / "out.tif")
    np.testing.assert_allclose(read(tmp_path / "out.tif"), plain, atol=0.02)


@pytest.mark.parametrize("declared, given", [("um/s2", "auto"), ("", "um/s2")])
def test_other_units_come_out_in_mgal(masses, plain, tmp_path, declared, given):
    separate_file(
        write(tmp_path / "in.tif", masses.anomaly * 10, unit=declared), tmp_path / "out.tif", unit=given
    )
    np.testing.assert_allclose(read(tmp_path / "out.tif"), plain, atol=1e-3)


def test_nodata_and_infinite_cells_stay_empty(masses, tmp_path):
    anomaly = masses.anomaly.copy()
    anomaly[10:20, 30:40], anomaly[50, 50] = -9999, np.inf
    separate_file(write(tmp_path / "in.tif", anomaly, nodata=-9999), tmp_path / "out.tif")
    expected = np.zeros(anomaly.shape, bool)
    expected[10:20, 30:40] = expected[50, 50] = True
    np.testing.assert_array_equal(np.isnan(read(tmp_path / "out.tif")), expected)


def test_the_extent_cuts_the_result_and_not_the_data(masses, plain, tmp_path):
    source = write(tmp_path / "in.tif", masses.anomaly)
    separate_file(source, tmp_path / "out.tif", extent=(71.0, 45.0, 72.0, 46.5))
    with rasterio.open(tmp_path / "out.tif") as src:
        assert src.shape == (45, 30)
        assert src.bounds == pytest.approx((71.0, 45.0, 72.0, 46.5))
    np.testing.assert_allclose(read(tmp_path / "out.tif"), plain[45:90, 30:60], atol=1e-4)


def test_strips_of_a_file_are_written_where_they_belong(masses, plain, tmp_path, monkeypatch):
    monkeypatch.setattr(filled_raster, "_STRIP_CELLS", 1)  # strips of 64 rows, blocks of one row
    separate_file(write(tmp_path / "in.tif", masses.anomaly), tmp_path / "out.tif")
    np.testing.assert_allclose(read(tmp_path / "out.tif"), plain, atol=1e-4)


def test_a_constant_raster_is_fine(tmp_path):
    utm = CRS.from_epsg(32645)
    source = write(
        tmp_path / "in.tif", np.full((30, 30), 12.5, "float32"), Affine(1e3, 0, 5e5, 0, -1e3, 5e6), utm
    )
    separate_file(source, tmp_path / "out.tif")
    np.testing.assert_allclose(read(tmp_path / "out.tif"), 0, atol=1e-4)


def test_ten_taken_for_ten_kilometres_is_warned_of_and_done(masses, tmp_path):
    said = []
    source = write(tmp_path / "in.tif", masses.anomaly)
    separate_file(source, tmp_path / "out.tif", height_m=10.0, warn=said.append)
    assert ["is it meant in kilometres?" in sentence for sentence in said] == [True]
    separate_file(source, tmp_path / "out.tif", warn=said.append)
    assert len(said) == 1


def test_a_large_raster_is_written_with_zstandard_and_reads_the_same(masses, plain, tmp_path, monkeypatch):
    monkeypatch.setattr(strip_files, "_LARGE_CELLS", 1000)
    separate_file(write(tmp_path / "in.tif", masses.anomaly), tmp_path / "out.tif")
    with rasterio.open(tmp_path / "out.tif") as src:
        assert src.compression.value == "ZSTD"
    np.testing.assert_array_equal(read(tmp_path / "out.tif"), plain)


def test_a_raster_whose_last_column_repeats_the_first_comes_out_so(tmp_path):
    degree = Affine(1, 0, -180.5, 0, -1, 30)
    anomaly = np.broadcast_to(20 * np.sin(np.deg2rad(np.arange(361) * 3)), (60, 361)).astype("float32")
    separate_file(write(tmp_path / "in.tif", anomaly, degree), tmp_path / "out.tif", height_m=2e5)
    residual = read(tmp_path / "out.tif")
    np.testing.assert_allclose(residual[:, -1], residual[:, 0], atol=1e-4)
    np.testing.assert_allclose(residual[30], residual[30, 30] * anomaly[30] / anomaly[30, 30], atol=1e-2)


def test_progress_rises_to_one(masses, tmp_path):
    fractions = []
    separate_file(
        write(tmp_path / "in.tif", masses.anomaly),
        tmp_path / "out.tif",
        progress=lambda done, text: fractions.append(done),
    )
    assert fractions == sorted(fractions) and fractions[-1] == 1


ROTATED = TRANSFORM * Affine.rotation(10)
BAD = {
    "no CRS": (dict(crs=None), {}, "no coordinate reference system"),
    "rotated": (dict(transform=ROTATED), {}, "rotated"),
    "one row": (dict(values=np.ones((1, 50), "float32")), {}, "1 x 50 cells"),
    "empty": (dict(values=np.full((30, 30), np.nan, "float32")), {}, "none of its cells"),
    "height": ({}, dict(height_m=0.0), "height above 0"),
    "a pole": (dict(transform=Affine(1 / 30, 0, 70, 0, -1 / 30, 89)), {}, "meet at the pole"),
    "metres in degrees": (dict(transform=Affine(1e3, 0, 5e5, 0, -1e3, 5e6)), {}, "look like metres"),
    "sentinel": (dict(mark=-9999.0), {}, "mark for empty cells"),
    "huge sentinel": (dict(mark=1e20), {}, "mark for empty cells"),
    "um/s2": (dict(times=50.0), {}, "likely in um/s2"),
    "m/s2": (dict(times=1e-5), {}, "likely in m/s2"),
    "gaps refused": (dict(mark=np.nan), dict(gaps="refuse"), "1 empty cells"),
    "band": ({}, dict(band=3), "band 3 does not exist"),
    "outside": ({}, dict(extent=(0.0, 0.0, 1.0, 1.0)), "outside the raster"),
    "edges": ({}, dict(edges="mirror"), "Unknown edge treatment"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_refused_in_one_sentence_and_leaves_no_file(masses, tmp_path, case):
    raster, settings, sentence = BAD[case]
    raster = dict(raster)
    values = raster.pop("values", masses.anomaly) * np.float32(raster.pop("times", 1))
    if "mark" in raster:
        values[5, 7] = raster.pop("mark")
    source = write(tmp_path / "in.tif", values, **raster)
    with pytest.raises(UserError, match=sentence) as caught:
        separate_file(source, tmp_path / "out.tif", **settings)
    assert caught.value.message.endswith(".") and caught.value.remedy.endswith(".")
    assert [path.name for path in tmp_path.iterdir()] == ["in.tif"]
