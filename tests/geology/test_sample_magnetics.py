"""The magnetic anomaly of the sample survey."""

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from concealed_bedrock.geology.sample_survey import strata
from concealed_bedrock.geology.sample_survey.fields import _Extent, _Ground
from concealed_bedrock.geology.sample_survey.history import _Columns, _History
from concealed_bedrock.geology.sample_survey.magnetics import _Rocks, make_magnetics
from concealed_bedrock.geophysics.forward_magnetics import anomaly_of_prism, anomaly_of_slabs
from concealed_bedrock.geophysics.geomagnetic_field import FieldDirection
from concealed_bedrock.geophysics.grids import Grid
from concealed_bedrock.geophysics.magnetics import reduction_to_pole

GRID = Grid((72, 72), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), CRS.from_epsg(32645))


def test_slabs_make_the_anomaly_of_a_prism():
    side, step, field = 256, 100.0, FieldDirection(50.0, 20.0)
    at = (np.arange(side) - side / 2 + 0.5) * step
    east, north = np.meshgrid(at, -at)
    inside = (np.abs(east) < 1000) & (np.abs(north) < 800)
    slabs = [(400.0, 900.0, 2.0 * inside), (900.0, 1600.0, 2.0 * inside)]
    truth = anomaly_of_prism(east, north, (-1000, 1000, -800, 800, 400, 1600), 2.0, field)
    gap = (anomaly_of_slabs(slabs, (step, step), field) - truth)[60:-60, 60:-60]
    assert np.ptp(gap) < 0.02 * np.ptp(truth)


def test_the_same_seed_makes_the_same_anomaly():
    assert make_magnetics(5, GRID).values.tobytes() == make_magnetics(5, GRID).values.tobytes()


def test_susceptibilities_do_not_follow_density():
    """Over 300 surveys the mean correlation with density is none, within three standard errors."""
    densities = [rock.density for rock in strata.ROCKS]
    drawn = [_Rocks.draw(np.random.default_rng(seed)).susceptibility for seed in range(300)]
    found = [np.corrcoef(np.log(values), densities)[0, 1] for values in drawn]
    assert abs(np.mean(found)) < 3 * np.std(found) / np.sqrt(300)


def share_between_classes(seed, **options):
    """Share of the variance of the anomaly at the pole that the survey's classes explain."""
    size, ground = _Extent(0, 0, 72, 72), _Ground.of((72, 72), (1.0, 1.0))
    history = _History.draw(np.random.default_rng(seed).spawn(5)[0], size)
    truth = strata.CLASS_OF_UNIT[history.on(ground).units_at_surface(_Columns.fit(history, size))]
    values = make_magnetics(seed, GRID, cover_depth=0.0, inclination=90.0, **options).values
    means = np.array([values[truth == n].mean() if (truth == n).any() else 0.0 for n in range(10)])
    return np.var(means[truth]) / np.var(values)


def test_rocks_that_are_related_show_and_others_do_not():
    related, unrelated = (
        np.mean([share_between_classes(seed, relation=relation) for seed in (1, 2)])
        for relation in ("related", "unrelated")
    )
    assert related > 2 * unrelated


def test_a_third_of_the_surveys_has_magnetics_of_other_rocks():
    small = Grid((64, 64), Affine(1000, 0, 5e5, 0, -1000, 5.2e6), CRS.from_epsg(32645))
    first = [np.random.default_rng(seed).spawn(5)[-1].random() < 1 / 3 for seed in range(300)]
    assert 0.25 < np.mean(first) < 0.42
    seed = first.index(True)
    assert (
        not make_magnetics(seed, small).is_related
        and make_magnetics(seed, small, relation="related").is_related
    )


def test_remanence_turns_anomalies_away_from_those_of_the_field():
    plain, remanent = (make_magnetics(7, GRID, remanence=q, relation="related").values for q in (0.0, 2.0))
    assert np.corrcoef(plain.ravel(), remanent.ravel())[0, 1] < 0.97
    assert remanent.std() > plain.std()


def test_the_anomaly_at_sixty_degrees_reduced_to_the_pole_is_that_of_the_pole():
    inclined, upright = (
        make_magnetics(2, GRID, inclination=i, relation="related").values for i in (60.0, 90.0)
    )
    reduced = reduction_to_pole(inclined, GRID, FieldDirection(60.0, 0.0))
    inner = (slice(12, -12), slice(12, -12))
    correlations = [np.corrcoef(v[inner].ravel(), upright[inner].ravel())[0, 1] for v in (inclined, reduced)]
    assert correlations[1] > 0.97 and correlations[1] > correlations[0]
