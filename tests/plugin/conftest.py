"""An isolated profile for the plugin's tests."""

import pytest
from qgis.core import QgsSettings

from concealed_bedrock.processing_provider.engine import folders, interpreter


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch, qgis_app):
    """Keep the user's options, models and managed environment out of the tests."""
    monkeypatch.setattr(folders, "user_folder", lambda: tmp_path / "user folder")
    monkeypatch.delenv(interpreter.VARIABLE, raising=False)
    QgsSettings().remove("concealed_bedrock")
    yield
    QgsSettings().remove("concealed_bedrock")
