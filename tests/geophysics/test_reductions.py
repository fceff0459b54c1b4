from pathlib import Path

import numpy as np
import pytest

from concealed_bedrock.geophysics.normal_gravity import normal_gravity
from concealed_bedrock.geophysics.reductions import Densities, reduce_gravity

ONE = np.ones(1)


def steps_of(gravity=980_000.0, latitude=45.0, height=0.0, **options):
    found = reduce_gravity(gravity * ONE, latitude * ONE, height * ONE, **options)
    return {name: float(values[0]) for name, values in found.items()}


def test_the_anomalies_are_the_sums_of_their_steps():
    steps = steps_of(height=812.0, ice_thickness_m=40.0, terrain_mgal=3.0 * ONE)
    free_air = 980_000 - steps["normal_gravity_mgal"]
    free_air += steps["atmosphere_correction_mgal"] + steps["free_air_correction_mgal"]
    parts = ("slab", "curvature", "water", "ice")
    bouguer = free_air + sum(steps[f"{part}_correction_mgal"] for part in parts)
    assert steps["free_air_anomaly_mgal"] == pytest.approx(free_air)
    assert steps["bouguer_anomaly_mgal"] == pytest.approx(bouguer)
    assert steps["complete_bouguer_mgal"] == steps["anomaly_mgal"] == pytest.approx(bouguer + 3.0)


def test_gravity_that_is_normal_has_no_free_air_anomaly():
    for height in (0.0, 1234.0):
        there = float(normal_gravity(-27.0, height))
        steps = steps_of(there, -27.0, height, has_atmosphere=False)
        assert steps["free_air_anomaly_mgal"] == pytest.approx(0.0, abs=1e-9)


def test_the_steps_of_a_kilometre_have_their_textbook_sizes():
    """Telford et al. (1990), eq. 2.25 and 2.28: 0.3086 and 0.04193 rho mGal a metre."""
    steps = steps_of(height=1000.0, free_air="linear")
    assert steps["free_air_correction_mgal"] == pytest.approx(308.6)
    assert steps["slab_correction_mgal"] == pytest.approx(-0.04193 * 2.67 * 1000, abs=0.06)
    assert steps["slab_correction_mgal"] == pytest.approx(-111.97, abs=0.01)


@pytest.mark.parametrize("height", [250.0, 1000.0, 2000.0, 3000.0])
def test_the_curvature_is_the_series_of_swick(height):
    """1.464e-3 h - 3.533e-7 h2 mGal, in m and for 2670 kg/m3 (Swick 1942; Nowell 1999)."""
    published = 1.464e-3 * height - 3.533e-7 * height**2
    assert steps_of(height=height)["curvature_correction_mgal"] == pytest.approx(-published, abs=0.01)


def test_the_curvature_changes_its_sign_at_4150_metres():
    assert steps_of(height=4140.0)["curvature_correction_mgal"] < 0
    assert steps_of(height=4160.0)["curvature_correction_mgal"] > 0


def test_the_air_above_a_station_is_that_of_wenzel():
    """0.874 - 9.9e-5 h + 3.56e-9 h2 mGal (Wenzel 1985)."""
    assert steps_of()["atmosphere_correction_mgal"] == pytest.approx(0.874)
    assert steps_of(height=2000.0)["atmosphere_correction_mgal"] == pytest.approx(0.69024)
    assert steps_of(has_atmosphere=False)["atmosphere_correction_mgal"] == 0.0


def test_a_lake_and_a_glacier_are_filled_with_rock():
    lake = steps_of(height=500.0, water_depth_m=100.0, has_curvature=False)
    glacier = steps_of(height=500.0, ice_thickness_m=100.0, has_curvature=False)
    plate = 2 * np.pi * 6.6743e-11 * 100 * 1e5
    assert lake["water_correction_mgal"] == pytest.approx(plate * (2670 - 1030))
    assert glacier["ice_correction_mgal"] == pytest.approx(plate * (2670 - 917))
    dry = steps_of(height=500.0, has_curvature=False)
    assert lake["bouguer_anomaly_mgal"] - dry["bouguer_anomaly_mgal"] == pytest.approx(6.877, abs=0.001)


def test_a_density_of_another_rock_counts():
    light = steps_of(height=1000.0, densities=Densities(rock=2200.0))
    usual = steps_of(height=1000.0)
    assert light["slab_correction_mgal"] / usual["slab_correction_mgal"] == pytest.approx(2200 / 2670)


def test_a_station_below_the_sea_on_dry_land_has_its_hollow_filled():
    steps = steps_of(height=-400.0, has_curvature=False)
    assert steps["slab_correction_mgal"] == pytest.approx(44.79, abs=0.01)
    assert steps["free_air_correction_mgal"] < 0


def test_a_worked_reduction_comes_out_by_hand():
    """GRS67 at 43 N, 350 m: gamma 980437.87, 0.3086 h = 108.01, 0.1119 h = 39.19 mGal."""
    sine2 = np.sin(np.radians(43.0)) ** 2
    normal = 978_031.846 * (1 + 0.005278895 * sine2 + 0.000023462 * sine2**2)
    options = {"ellipsoid": "GRS67", "free_air": "linear", "has_atmosphere": False, "has_curvature": False}
    steps = steps_of(980_350.0, 43.0, 350.0, **options)
    assert steps["bouguer_anomaly_mgal"] == pytest.approx(980_350 - normal + 108.01 - 39.19, abs=0.01)


def test_published_stations_are_reduced_as_published():
    """Soler et al. (2022); their complete Bouguer disturbance has a terrain of less than 3 mGal besides."""
    path = Path(__file__).with_name("data") / "bushveld.csv"
    made = np.genfromtxt(path, delimiter=",", names=True, skip_header=4)
    options = {"ellipsoid": "WGS84", "has_atmosphere": False, "has_curvature": False}
    steps = reduce_gravity(made["gravity_mgal"], made["latitude"], made["height_geometric_m"], **options)
    assert np.abs(steps["free_air_anomaly_mgal"] - made["gravity_disturbance_mgal"]).max() < 1e-4
    assert np.abs(steps["bouguer_anomaly_mgal"] - made["gravity_bouguer_mgal"]).max() < 3
