"""The key of a training's curve goes on in another row where it would be cut."""

import pytest
from qgis.PyQt.QtGui import QPainter, QPixmap

from concealed_bedrock.plugin.panel.training_curve import _TrainingCurve


def curve_of(n_networks):
    curve = _TrainingCurve()
    for network in range(n_networks):
        for done in (5, 10):
            curve.take({"doing": "training", "network": network, "done": done, "total": 30, "loss": 1.0})
    return curve


@pytest.mark.parametrize(("n_networks", "fitting", "rows"), [(1, 1, 1), (3, 2, 2), (3, 1, 3), (3, 4, 1)])
def test_the_key_takes_the_rows_that_it_needs(qgis_app, n_networks, fitting, rows):
    picture = QPixmap(10, 10)
    painter = QPainter(picture)
    curve = curve_of(n_networks)
    text = painter.fontMetrics().horizontalAdvance("Loss of network 1: 1.00")
    curve.resize(fitting * (text + 18) + 16, 120)
    assert curve._write_key(painter) == 14 * rows
    painter.end()
    assert not curve.grab().isNull()
