import numpy as np
import pytest
import shapely
from affine import Affine
from rasterio.crs import CRS
from scipy import ndimage

from concealed_bedrock.contract.errors import UserError
from concealed_bedrock.geology.legend import COVER
from concealed_bedrock.geology.maps.class_raster import rasterise_geology
from concealed_bedrock.geology.outcrop import distance_km
from concealed_bedrock.geology.sample_survey import strata
from concealed_bedrock.geology.sample_survey.fields import _Extent, _Ground
from concealed_bedrock.geology.sample_survey.history import _Columns, _History
from concealed_bedrock.geology.sample_survey.survey import _Cover, make_survey
from concealed_bedrock.geophysics.grids import Grid

OLD, GRANITE = (0, 1, 2), 9


def square(cells, spacing_m, crs="EPSG:32645"):
    return Grid((cells, cells), Affine(spacing_m, 0, 500_000, 0, -spacing_m, 5_200_000), CRS.from_string(crs))


def short_wavelengths(bouguer, sigma_cells):
    return bouguer - ndimage.gaussian_filter(bouguer, sigma_cells, mode="nearest")


@pytest.fixture(scope="module")
def survey():
    return make_survey(1, square(160, 2000.0))


@pytest.fixture(scope="module")
def small():
    return make_survey(5, square(64, 1000.0), noise_mgal=0.0)


def test_the_same_seed_makes_the_same_survey_bit_for_bit(small):
    again = make_survey(5, square(64, 1000.0), noise_mgal=0.0)
    assert again.bouguer.tobytes() == small.bouguer.tobytes()
    assert again.truth.tobytes() == small.truth.tobytes()
    assert again.geology.equals(small.geology)


def test_what_can_be_swept_is_at_its_default_when_left_out(small):
    named = make_survey(5, square(64, 1000.0), cover_depth=1.0, density_contrast=1.0, noise_mgal=0.3)
    plain = make_survey(5, square(64, 1000.0))
    assert named.bouguer.tobytes() == plain.bouguer.tobytes() != small.bouguer.tobytes()
    assert named.cover_thickness_m.tobytes() == plain.cover_thickness_m.tobytes()


def test_another_seed_makes_another_survey(small):
    other = make_survey(6, square(64, 1000.0))
    assert np.mean(other.truth == small.truth) < 0.5


def test_every_class_crops_out_and_half_the_ground_is_covered_whatever_the_seed():
    size, ground = _Extent(0, 0, 320, 320), _Ground.of((160, 160), (2.0, 2.0))
    for seed in range(1, 7):
        bedrock_rng, cover_rng, *_ = np.random.default_rng(seed).spawn(4)
        history = _History.draw(bedrock_rng, size)
        truth = strata.CLASS_OF_UNIT[history.on(ground).units_at_surface(_Columns.fit(history, size))]
        is_outcrop = _Cover.draw(cover_rng, size).thickness_km(*ground.points) == 0
        shares = np.bincount(truth[is_outcrop], minlength=10) / is_outcrop.sum()
        assert shares.min() > 0.01
        assert 0.07 < shares[GRANITE] < 0.22
        assert 0.45 < is_outcrop.mean() < 0.55


def test_the_map_shows_the_truth_where_there_is_no_cover(survey):
    is_cover = survey.cover_thickness_m > 0
    assert np.array_equal(survey.classes_map[~is_cover], survey.truth[~is_cover])
    assert (survey.classes_map[is_cover] == COVER).all()
    assert survey.truth.max() == 9
    assert 1000 < survey.cover_thickness_m.max() <= 1500


@pytest.mark.parametrize("field", ["UNIT", "AGE", "CLASS"])
def test_the_polygons_rasterised_again_are_the_map(survey, field):
    found = rasterise_geology(survey.geology, field, survey.legend, survey.grid)
    assert np.mean(found.classes == survey.classes_map) > 0.98


def test_the_polygons_fill_the_survey_without_gap_or_overlap(survey):
    west, south, east, north = survey.grid.bounds
    assert survey.geology.is_valid.all()
    assert shapely.coverage_is_valid(survey.geology.geometry.to_numpy())
    assert survey.geology.area.sum() == pytest.approx((east - west) * (north - south), rel=1e-9)


def test_cell_size_depth_of_cover_and_noise_leave_the_geology_where_it_is(small):
    coarse = make_survey(5, square(64, 1000.0), cover_depth=0.2, density_contrast=0.5, noise_mgal=2.0)
    assert np.array_equal(coarse.truth, small.truth)
    assert np.array_equal(coarse.classes_map, small.classes_map)
    finer = make_survey(5, square(192, 1000.0 / 3))  # its every third cell has the same centre
    assert np.mean(finer.truth[1::3, 1::3] == small.truth) > 0.999
    assert np.array_equal(finer.classes_map[1::3, 1::3] == COVER, small.classes_map == COVER)


def test_noise_has_the_standard_deviation_asked_for_and_little_memory(small):
    noisy = make_survey(5, square(64, 1000.0), noise_mgal=1.5)
    noise = noisy.bouguer.astype(float) - small.bouguer
    assert noise.std() == pytest.approx(1.5, rel=1e-4)
    five_cells_apart = np.corrcoef(noise[:, 5:].ravel(), noise[:, :-5].ravel())[0, 1]
    assert abs(five_cells_apart) < 0.1


def test_cover_lowers_gravity_where_it_lies(small):
    bare = make_survey(5, square(64, 1000.0), noise_mgal=0.0, cover_depth=0.0)
    effect = small.bouguer.astype(float) - bare.bouguer
    deep = small.cover_thickness_m > np.quantile(small.cover_thickness_m, 0.95)
    assert (bare.classes_map == COVER).any()
    assert effect[deep].mean() < effect[small.cover_thickness_m == 0].mean() - 2
    assert np.corrcoef(effect.ravel(), small.cover_thickness_m.ravel())[0, 1] < -0.8


def test_contrast_scales_the_gravity_of_the_bedrock():
    grid = square(64, 1000.0)
    one, two, none = (
        make_survey(5, grid, noise_mgal=0.0, cover_depth=0.0, density_contrast=c).bouguer.astype(float)
        for c in (1.0, 2.0, 0.0)
    )
    assert two - none == pytest.approx(2 * (one - none), abs=1e-3)


def test_granites_are_gravity_lows_and_the_oldest_rocks_highs_also_under_cover(survey):
    anomaly = short_wavelengths(survey.bouguer.astype(float), 10)
    core = ndimage.binary_erosion(survey.truth == GRANITE, iterations=2)  # plutons wider than 8 km
    country = np.isin(survey.truth, (3, 4, 5))
    old = np.isin(survey.truth, OLD)
    for part in (survey.classes_map == COVER, survey.classes_map != COVER):
        assert anomaly[core & part].mean() < anomaly[country & part].mean() - 4
        assert anomaly[old & part].mean() > anomaly[country & part].mean() + 2


def test_gravity_knows_the_rock_and_mirrored_gravity_does_not(survey):
    is_cover = survey.classes_map == COVER
    anomaly = short_wavelengths(survey.bouguer.astype(float), 10)

    def share_between_classes(field):
        values, classes = field[is_cover], survey.truth[is_cover]
        means = np.array([values[classes == c].mean() for c in range(10)])
        return means[classes].var() / values.var()

    nulls = [
        share_between_classes(turned) for turned in (anomaly[::-1], anomaly[:, ::-1], anomaly[::-1, ::-1])
    ]
    assert share_between_classes(anomaly) > 0.25
    assert max(nulls) < 0.1


def test_granites_hide_where_no_outcrop_hints_at_them(survey):
    visible_granite = np.where(survey.classes_map == GRANITE, survey.classes_map, np.uint8(COVER))
    bodies, _ = ndimage.label((survey.truth == GRANITE) & (survey.classes_map == COVER))
    away = distance_km(visible_granite, survey.grid)
    hidden = [
        n for n in range(1, bodies.max() + 1) if (bodies == n).sum() * 4 > 50 and away[bodies == n].min() > 5
    ]
    assert len(hidden) >= 5


def test_degrees_are_refused():
    grid = Grid((64, 64), Affine(0.01, 0, 85, 0, -0.01, 47), CRS.from_epsg(4326))
    with pytest.raises(UserError, match="projected"):
        make_survey(1, grid)


def test_progress_rises_to_the_end():
    steps = []
    make_survey(5, square(64, 2000.0), progress=lambda share, text: steps.append((share, text)))
    shares = [share for share, _ in steps]
    assert shares == sorted(shares) and shares[0] >= 0 and 0.8 < shares[-1] <= 1
    assert all(text for _, text in steps)
