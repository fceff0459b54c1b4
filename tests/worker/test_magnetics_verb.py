"""The verb `magnetics`: every raster it can write, and what it refuses."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.geophysics.forward_magnetics import anomaly_of_dipole
from concealed_bedrock.geophysics.geomagnetic_field import FieldDirection
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.io.band_file import read_band
from concealed_bedrock.geophysics.io.rasters import write_raster

GRID = Grid((90, 110), Affine(100, 0, 4e5, 0, -100, 5e6), CRS.from_epsg(32645))
NAMES = ("output", "analytic_signal", "vertical_derivative", "tilt", "pseudo_gravity")


def dipole(field):
    east, north = np.meshgrid(GRID.eastings - 405_500, GRID.northings - 4_995_500)
    return anomaly_of_dipole(east, north, 500.0, 1e9, field)


def write(path, values, unit="nT", **tags):
    write_raster(path, [values], GRID, unit=unit, tags=tags)
    return str(path)


@pytest.fixture
def refusal(worker, tmp_path):
    """Why a job fails: refusal(values or path, **settings)."""

    def run(values, unit="nT", tags=None, **settings):
        path = write(tmp_path / "anomaly.tif", values, unit, **(tags or {}))
        job = {"input": path, "output": str(tmp_path / "out.tif")} | settings
        code, lines = worker.run("magnetics", job, tmp_path)
        assert code and not (tmp_path / "out.tif").exists()
        return f"{lines[-1]['message']} {lines[-1]['remedy']}"

    return run


def test_every_raster_is_written_with_its_unit_and_cut_last(worker, tmp_path):
    values = dipole(FieldDirection(60.0, 0.0))
    values[3:9, 4:12] = np.nan
    job = {"input": write(tmp_path / "anomaly.tif", values), "inclination": 60.0}
    whole = job | {name: str(tmp_path / f"{name}.tif") for name in NAMES}
    code, lines = worker.run("magnetics", whole, tmp_path)
    assert code == 0, lines[-1]
    units = []
    for name in NAMES:
        with rasterio.open(tmp_path / f"{name}.tif") as source:
            units.append(source.units[0])
            assert source.descriptions[0] and "CONCEALED_BEDROCK_METHOD" in source.tags()
        np.testing.assert_array_equal(np.isnan(read_band(tmp_path / f"{name}.tif")[0]), np.isnan(values))
    assert units == ["nT", "nT/m", "nT/m", "rad", "mGal"]
    part = job | {"output": str(tmp_path / "part.tif"), "extent": [4e5, 4.994e6, 4.05e5, 4.998e6]}
    assert worker.run("magnetics", part, tmp_path)[0] == 0
    reduced, cut = (read_band(tmp_path / name)[0] for name in ("output.tif", "part.tif"))
    np.testing.assert_array_equal(cut, reduced[20:60, :50])


def test_a_date_gives_the_direction_that_is_given_otherwise(worker, tmp_path):
    path, said = write(tmp_path / "anomaly.tif", dipole(FieldDirection(60.0, 0.0))), []
    for settings in ({"date": "1998-07-01"}, {"inclination": 62.0, "declination": 3.0}):
        code, lines = worker.run(
            "magnetics", {"input": path, "output": str(tmp_path / "out.tif")} | settings, tmp_path
        )
        assert code == 0, lines[-1]
        said.append(lines[-1]["facts"]["method"] if "facts" in lines[-1] else str(lines[-1]))
    assert "IGRF for 1998-07-01: inclination 6" in said[0] and "Field given: inclination 62.0" in said[1]


@pytest.mark.parametrize(
    "settings, sentence",
    [
        ({}, "Neither the survey's date nor the inclination"),
        ({"date": "1998", "inclination": 60.0}, "Both the survey's date and the inclination"),
        ({"inclination": 95.0}, "inclination (INCLINATION) is 95; a number from -90 to 90 degrees, or -999,"),
        ({"date": "1885"}, "covers 1900 to 2029, not 1885"),
        ({"date": "last year"}, "date of the survey (DATE) is 'last year'; a year, or year-month-day"),
        ({"date": "1998-02-31"}, "'1998-02-31' is no date of a survey"),
    ],
)
def test_a_direction_that_is_none_is_refused(refusal, settings, sentence):
    assert sentence in refusal(dipole(FieldDirection(60.0, 0.0)), **settings)


@pytest.mark.parametrize(
    "values, unit, tags, sentence",
    [
        (np.linspace(-40, 30, 9900), "mGal", {}, "holds gravity, not a magnetic anomaly"),
        (np.linspace(-9, 9, 9900), "", {"CONCEALED_BEDROCK_QUANTITY": "residual"}, "holds gravity"),
        (np.linspace(0, 30, 9900), "m", {}, "declares the unit 'm'; a magnetic anomaly in nT is wanted"),
        (np.linspace(48_000, 52_000, 9900), "nT", {}, "the total field itself. Subtract the reference field"),
        (np.linspace(-3e5, 1e6, 9900), "nT", {}, "magnetic anomalies do not"),
        (np.linspace(0, 1e-6, 9900), "", {}, "magnetic anomalies do not"),
    ],
)
def test_what_is_no_magnetic_anomaly_is_refused(refusal, values, unit, tags, sentence):
    assert sentence in refusal(values.reshape(GRID.shape), unit, tags, inclination=60.0)


def test_one_direction_for_half_a_continent_is_a_warning(worker, tmp_path):
    wide = Grid((40, 60), Affine(0.25, 0, 120, 0, -0.25, -20), CRS.from_epsg(4326))
    values = np.random.default_rng(1).normal(0, 50, wide.shape)
    write_raster(tmp_path / "wide.tif", [values], wide, unit="nT")
    job = {"input": str(tmp_path / "wide.tif"), "output": str(tmp_path / "out.tif"), "date": "2005"}
    code, lines = worker.run("magnetics", job, tmp_path)
    assert code == 0, lines[-1]
    assert any(
        "one direction is used" in line.get("message", "") for line in lines if line["type"] == "warning"
    )
