"""kill -9 in the middle of an update; then the real engine that was in use predicts."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import processing
import pytest
from installing import installation_of, run_task, wait_for
from qgis.core import QgsApplication
from wheelhouse import wheel

from concealed_bedrock.processing_provider.engine import folders
from concealed_bedrock.processing_provider.engine.interpreter import Engine
from concealed_bedrock.processing_provider.provider import ConcealedBedrockProvider

ROOT = Path(__file__).resolve().parents[3]
MODEL = ROOT / "resources" / "trained" / "sample_survey.safetensors"
TORCH = "/wheels/torch-2.13.0-py3-none-any.whl"
OUTPUTS = {"OUTPUT": "b.tif", "GEOLOGY": "g.gpkg", "LEGEND": "l.json", "TRUTH": "t.tif"}


@pytest.fixture
def provider(qgis_processing):
    registry = QgsApplication.processingRegistry()
    provider = ConcealedBedrockProvider()
    registry.addProvider(provider)
    yield
    registry.removeProvider(provider)


def start(house):
    package = Path(sys.modules["concealed_bedrock"].__path__[0]).parent
    variables = {
        **os.environ,
        "PYTHONPATH": f"{package}:/usr/share/qgis/python",
        "CONCEALED_BEDROCK_FOLDER": str(folders.user_folder()),
    }
    script = Path(__file__).with_name("killed_installation.py")
    return subprocess.Popen([sys.executable, script, house.folder], env=variables, start_new_session=True)


def kill(process):
    """Kill QGIS and what it has started, as a power cut does."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def halves():
    return [path for path in (folders.user_folder() / "engines").iterdir() if path.name[0] == "2"]


def test_after_a_kill_in_the_download_and_one_in_the_building_the_old_engine_predicts(
    house, machine, old_engine, server, provider, tmp_path
):
    server.slow[TORCH] = threading.Event()
    process = start(house)
    downloads = folders.user_folder() / "downloads"
    wait_for(lambda: [path for path in downloads.glob("torch*") if path.stat().st_size])
    kill(process)
    old_engine.check()
    server.slow.clear()
    house.list.pop("torch")  # one that is still being loaded when the kill comes
    torch = wheel("torch", "2.13.0", requires=["gravity"], source="import time\ntime.sleep(60)\n")
    house.add("torch", "2.13.0", torch, lock="requirements-torch.lock")
    house.write()
    process = start(house)
    wait_for(
        lambda: halves() and (halves()[0] / "lib").is_dir() and list(halves()[0].glob("lib/*/*/torch.py"))
    )
    kill(process)
    assert halves()
    old_engine.check(is_alone=False)
    survey = processing.run(
        "concealedbedrock:samplesurvey",
        {"SIZE": 128, "SPACING": 1, **{n: str(tmp_path / f) for n, f in OUTPUTS.items()}},
    )
    predicted = processing.run(
        "concealedbedrock:predictconcealedbedrock",
        {
            "INPUT": survey["OUTPUT"],
            "GEOLOGY": survey["GEOLOGY"],
            "FIELD": "AGE",
            "MODEL": str(MODEL),
            "OUTPUT": str(tmp_path / "bedrock.tif"),
        },
    )
    assert Path(predicted["OUTPUT"]).stat().st_size
    house.list.pop("torch")
    house.add("torch", "2.13.0", wheel("torch", "2.13.0"), lock="requirements-torch.lock")
    task = installation_of(house, machine)  # and the next update succeeds and takes the remains away
    log = run_task(task)
    assert task.fault is None, log
    assert len(halves()) == 1 and Engine.find().warning == ""
