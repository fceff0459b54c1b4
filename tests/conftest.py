"""What all tests inside QGIS share: a real view of the layers, and the end of a session, in order."""

import gc
import sys

import pytest


@pytest.fixture(scope="session", autouse=True)
def qgis_objects_die_first(request):
    """Destroy what tests have left of layers and Processing contexts before QGIS is shut down.

    An exception that a test has caught keeps the frames it came through, and they keep the exception: a
    cycle, which holds the context and the layers of a refused `processing.run`. At the end of the session
    pytest-qgis calls exitQgis, which unloads the data providers. The destructor of a layer that Python
    collects after that calls code that is gone: a segmentation fault, although every test has passed.
    """
    if not request.config.pluginmanager.has_plugin("pytest_qgis"):
        yield  # the engine's tests
        return
    request.getfixturevalue("qgis_app")  # whose end comes after the end of this one
    yield
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    for name in ("last_type", "last_value", "last_traceback"):  # of a test that failed
        if hasattr(sys, name):
            delattr(sys, name)
    QgsProject.instance().clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture(scope="module")
def layer_tree(qgis_iface):
    """A real view of the project's layers, which QGIS 3.44 wants where Processing loads results."""
    from qgis.core import QgsLayerTreeModel, QgsProject
    from qgis.gui import QgsLayerTreeView

    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot()))
    qgis_iface.layerTreeView = lambda: view
    yield view
    del qgis_iface.layerTreeView
    view.deleteLater()
