"""The verb `residual`: every raster it can write, and what it warns of."""

import numpy as np
import rasterio

from concealed_bedrock.geophysics.io.band_file import read_band


def test_residual_regional_and_error_are_written_and_cut_last(worker, survey, tmp_path):
    bouguer, grid = read_band(survey / "bouguer.tif")
    west, south, east, north = grid.bounds
    extent = [west + 20e3, south + 10e3, east - 30e3, north - 40e3]
    names = ("output", "regional", "error")
    job = {"input": str(survey / "bouguer.tif"), "extent": extent}
    code, lines = worker.run("residual", job | {n: str(tmp_path / f"{n}.tif") for n in names}, tmp_path)
    assert code == 0, lines[-1]
    residual, regional, error = (read_band(tmp_path / f"{name}.tif")[0] for name in names)
    np.testing.assert_allclose(residual + regional, bouguer[40:-10, 20:-30], atol=1e-3)
    assert (error > 0).all()
    whole = {"input": str(survey / "bouguer.tif"), "output": str(tmp_path / "whole.tif")}
    worker.run("residual", whole, tmp_path)
    np.testing.assert_allclose(residual, read_band(tmp_path / "whole.tif")[0][40:-10, 20:-30], atol=1e-4)


def test_ten_taken_for_ten_kilometres_is_a_warning(worker, survey, tmp_path):
    job = {"input": str(survey / "bouguer.tif"), "output": str(tmp_path / "out.tif"), "height_m": 10.0}
    code, lines = worker.run("residual", job, tmp_path)
    assert code == 0, lines[-1]
    (warning,) = [line["message"] for line in lines if line["type"] == "warning"]
    assert "is it meant in kilometres?" in warning
    with rasterio.open(tmp_path / "out.tif") as src:
        assert "is it meant in kilometres?" in src.tags()["CONCEALED_BEDROCK_METHOD"]
