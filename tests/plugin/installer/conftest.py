"""A release of small packages, served locally, and an engine that is in use already."""

import gc
import json
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QEvent

sys.path.insert(0, str(Path(__file__).parent))

from installing import ENGINE, OldEngine
from servers import files_server
from wheelhouse import House, wheel

from concealed_bedrock.plugin.installer import installation, uv, wheels
from concealed_bedrock.plugin.installer.machine import _this_machine
from concealed_bedrock.processing_provider.engine import folders, interpreter
from concealed_bedrock.processing_provider.engine.interpreter import Environment


@pytest.fixture(scope="session")
def tools():
    """The wheels of the real uv and packaging, of the pinned versions: {name: (file name, content)}."""
    folder = Path(sys.prefix) / "installer-wheels"
    listed = {"uv": json.loads(uv._LIST.read_text())["files"]["linux-x86_64"]}
    listed["packaging"] = json.loads(wheels._LIST.read_text())["files"]["packaging"][0]
    found = {}
    for name, (file, *_rest) in listed.items():
        if not (folder / file).exists():
            wanted = f"{name}=={file.split('-')[1]}"
            pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), wanted]
            subprocess.run(pip, check=True)
        found[name] = (file, (folder / file).read_bytes())
    return found


@pytest.fixture
def server():
    with files_server() as found:
        yield found


@pytest.fixture
def house(tmp_path, server, tools, monkeypatch):
    """A release of torch, gravity and packaging; and uv."""
    house = House(tmp_path, server)
    torch = wheel("torch", "2.13.0", requires=["gravity"])
    house.add("torch", "2.13.0", torch, lock="requirements-torch.lock")
    house.add("gravity", "1.0", wheel("gravity", "1.0"))
    house.add("packaging", tools["packaging"][0].split("-")[1], tools["packaging"])
    file, content = tools["uv"]
    server.content[f"/uv/{file}"] = content
    pinned = json.loads(uv._LIST.read_text())
    pinned["files_at"] = f"{server.url}/"
    pinned["files"]["linux-x86_64"][4] = "uv"
    (tmp_path / "uv.json").write_text(json.dumps(pinned))
    monkeypatch.setattr(uv, "_LIST", tmp_path / "uv.json")
    monkeypatch.setattr(wheels, "_LIST", tmp_path / "wheels.json")
    monkeypatch.setattr(interpreter, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(installation, "_SPARE_BYTES", 1_000_000)
    house.write()
    return house


@pytest.fixture
def machine():
    """This machine, without the settings of its pip."""
    return _this_machine({"PATH": "/usr/bin", "HOME": "/nowhere"})


@pytest.fixture
def old_engine():
    folder = folders.user_folder() / "engines" / "older"
    python = Environment(folder).python
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{ENGINE}" "$@"\n')
    python.chmod(0o755)
    Environment(folder).stamp.write_text(json.dumps({"pins": ["torch==1.0"]}))
    (folder.parent / "current").write_text("older")
    return OldEngine(folder)


@pytest.fixture(autouse=True)
def no_proxy_left():
    yield
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()  # what lies in cycles must not be destroyed by the collector in a task's thread
