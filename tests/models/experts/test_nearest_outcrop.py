import numpy as np

from concealed_bedrock.models.experts.outcrop import _inverse_distance_log_odds, _nearest_log_odds

COVER = 255


def test_nearest_outcrop_is_the_likeliest():
    classes = np.full((20, 20), COVER, "uint8")
    classes[:, :4], classes[:, -4:] = 3, 7
    found = _nearest_log_odds(classes, [3, 7]).argmax(axis=0)
    assert (found[:, :9] == 0).all() and (found[:, -9:] == 1).all()


def test_inverse_distance_gives_the_shares_of_the_cube_law():
    classes = np.full((1, 8), COVER, "uint8")
    classes[0, 0], classes[0, 6] = 0, 1
    shares = np.exp(_inverse_distance_log_odds(classes, [0, 1]))[:, 0]
    np.testing.assert_allclose(shares[:, 2], [4**3 / (4**3 + 2**3), 2**3 / (4**3 + 2**3)], rtol=1e-5)
    np.testing.assert_allclose(shares[:, 0], [1, 1e-6], rtol=1e-5)


def test_narrow_cells_are_nearer():
    classes = np.full((9, 9), COVER, "uint8")
    classes[4, 0], classes[0, 4] = 0, 1
    assert _nearest_log_odds(classes, [0, 1], 0.5)[:, 4, 4].argmax() == 0
