"""A translator that marks what goes through it."""

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from concealed_bedrock.processing_provider import texts


class Marker(QTranslator):
    """Marks whatever goes through it."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"§{source}" if context == texts.CONTEXT else ""


@pytest.fixture
def marker(qgis_app):
    translator = Marker()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
