"""A session inside QGIS in which every test passes ends without a fault of memory."""

import shutil
import subprocess
import sys
from pathlib import Path

LEAVES_A_LAYER_IN_A_CYCLE = """
import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer


def refuse(path):
    layer = QgsRasterLayer(path, "kept")
    assert layer.isValid()
    raise ValueError("refused")


def test_refusal(tmp_path):
    path = str(tmp_path / "a.tif")
    gdal.GetDriverByName("GTiff").Create(path, 4, 4).FlushCache()
    with pytest.raises(ValueError) as caught:
        refuse(path)
    assert caught
"""


def test_a_layer_that_an_exception_keeps_is_destroyed_while_qgis_is_still_there(tmp_path):
    shutil.copy(Path(__file__).parents[1] / "conftest.py", tmp_path)
    (tmp_path / "test_it.py").write_text(LEAVES_A_LAYER_IN_A_CYCLE)
    command = [sys.executable, "-m", "pytest", "-q", "--rootdir", str(tmp_path), str(tmp_path)]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "1 passed" in ended.stdout
