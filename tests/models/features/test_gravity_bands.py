"""The network's input: every band is what its name says, and the card can make it again."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.contract import card_schema
from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.contract.vocabulary import BANDS
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.models.features import gravity_bands

GRID = Grid((64, 72), Affine(1000, 0, 5e5, 0, -1000, 5e6), CRS.from_epsg(32645))


def anomaly():
    rows, cols = np.indices(GRID.shape)
    return (10 * np.sin(cols / 9) * np.cos(rows / 7) + 0.2 * cols).astype("float32")


def test_job_card_and_bands_name_the_same_fields():
    assert tuple(gravity_bands.FIELDS) == BANDS == card_schema.TRANSFORMS[: len(BANDS)]


def test_every_field_can_be_made_and_keeps_empty_cells_empty():
    values = anomaly()
    values[10:14, 20:25] = np.nan
    raw = gravity_bands.encode(values, GRID, [], encoding="fields", fields=BANDS, bouguer=values)
    assert raw.shape == (len(BANDS), *GRID.shape)
    assert (np.isnan(raw) == np.isnan(values)).all()
    assert len({band.tobytes() for band in raw}) == len(BANDS)


def test_bands_of_the_bouguer_anomaly_cannot_be_made_from_a_residual():
    with pytest.raises(UserError, match="Bouguer"):
        gravity_bands.encode(anomaly(), GRID, [], encoding="fields", fields=["trend 2"])


def test_standardised_bands_have_the_training_ground_s_mean_and_deviation():
    is_training = np.zeros(GRID.shape, bool)
    is_training[:30] = True
    raw = gravity_bands.encode(anomaly(), GRID, [anomaly() ** 2], encoding="fields")
    told = gravity_bands.describe_bands(raw, is_training, encoding="fields", extra_names=["square"])
    seen = gravity_bands.standardise(raw, told)[:, :30]
    np.testing.assert_allclose(seen.mean((1, 2)), 0, atol=1e-4)
    np.testing.assert_allclose(seen.std((1, 2)), 1, atol=1e-4)
    assert [band["transform"] for band in told] == [*BANDS[:3], "extra"]


def test_the_colour_picture_runs_from_blue_over_the_middle_to_red_and_is_clipped():
    picture = gravity_bands.colour_picture(np.array([[-1000.0, -40.0, 0.0, 40.0, 1000.0]]))
    np.testing.assert_allclose(picture[:, 0, 0], picture[:, 0, 1])
    np.testing.assert_allclose(picture[:, 0, 3], picture[:, 0, 4])
    assert picture[2, 0, 0] > picture[0, 0, 0] and picture[0, 0, 4] > picture[2, 0, 4]
