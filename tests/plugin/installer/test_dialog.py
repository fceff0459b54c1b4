"""The box says what it will do before it does anything, and leads through it."""

import threading
from functools import partial

import pytest
from installing import wait_for
from qgis.core import QgsProcessingContext
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from concealed_bedrock.plugin.installer import dialog as dialog_module
from concealed_bedrock.plugin.installer import installation, verification
from concealed_bedrock.plugin.installer.dialog import _InstallerDialog
from concealed_bedrock.plugin.installer.machine import _Machine
from concealed_bedrock.processing_provider.algorithms.check_engine import CheckEngine
from concealed_bedrock.processing_provider.engine import offer
from concealed_bedrock.processing_provider.engine.interpreter import Environment

TORCH = "/wheels/torch-2.13.0-py3-none-any.whl"


@pytest.fixture
def box(house, machine, monkeypatch):
    """The box for the small release; its only build is the list's."""
    from concealed_bedrock.plugin.installer import summary
    from concealed_bedrock.plugin.installer.builds import _Build

    build = _Build("cuda", "NVIDIA graphics card (CUDA)")
    monkeypatch.setattr(
        summary, "_builds_for", lambda machine: [_Build("cpu", "Processor", "", "cpu"), build]
    )
    monkeypatch.setattr(summary, "_proposed", lambda machine: (build, "an NVIDIA graphics card"))
    lock = house.folder / "requirements.lock"
    monkeypatch.setattr(dialog_module, "_Installation", partial(installation._Installation, lock=lock))
    found = _InstallerDialog(machine=machine)
    wait_for(lambda: found.build.count())
    yield found
    found.close()


def facts(box):
    return {name.text(): text.text() for name, text in box.facts}


def test_it_says_what_is_missing_how_large_it_is_and_how_long_it_takes(box, server):
    assert "The engine is not installed." in box.state.text()
    assert box.build.currentText() == "NVIDIA graphics card (CUDA) (proposed: an NVIDIA graphics card)"
    assert "Python 3" in box.python_is.text()
    assert "about" in facts(box)["To download"] and "are free in" in facts(box)["On disk"]
    assert "minutes at 40 Mbit/s" in facts(box)["Time"]
    assert box.install_button.isEnabled() and not box.remove_button.isEnabled()
    assert server.requests == []


def test_it_installs_then_verifies_then_finds_damage_and_removes(box, monkeypatch):
    box.install()
    assert not box.install_button.isEnabled() and box.cancel_button.isEnabled()
    wait_for(lambda: box.task is None)
    assert "The engine is installed. It computes on: NVIDIA graphics card (CUDA)." in box.state.text()
    monkeypatch.setattr(verification, "MODULES", ("torch", "gravity"))
    box.verify()
    wait_for(lambda: box.task is None)
    assert "no file has changed" in box.bytes_text.text()
    [module] = Environment.managed().folder.glob("lib/*/site-packages/gravity.py")
    module.write_text("gone = True\n")
    box.verify()
    wait_for(lambda: box.task is None)
    assert "gravity.py" in box.bytes_text.text() and "Press Repair" in box.bytes_text.text()
    first = Environment.managed().folder
    box.repair_button.click()
    wait_for(lambda: box.task is None)
    assert Environment.managed().folder != first
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    box.remove()
    assert "The engine is not installed." in box.state.text() and not first.exists()


def test_a_cancelled_installation_is_resumed(box, server):
    server.slow[TORCH] = threading.Event()
    box.install()
    wait_for(lambda: any(path == TORCH for path, _ in server.requests))
    box.cancel()
    wait_for(lambda: box.task is None)
    assert "Cancelled" in box.bytes_text.text() and box.install_button.text() == "Resume"
    server.slow[TORCH].set()
    box.install()
    wait_for(lambda: box.task is None)
    assert "installed" in box.state.text() and box.install_button.text() == "Install"


def test_a_chosen_python_is_verified_at_once(box):
    box.python.setFilePath("/bin/true")
    assert "is not a Python that runs" in box.python_is.text()
    box.python.setFilePath("/usr/bin/python3")
    assert box.python_is.text().startswith("Python 3.")


def test_the_diagnosis_tells_what_a_helper_asks_and_no_password(box, monkeypatch):
    box.log.appendPlainText("GET https://ann:secret@pypi.example/simple failed")
    box.copy_diagnosis()
    text = QApplication.clipboard().text()
    for words in ("QGIS", "System: Linux", "Engine: The engine is not installed", "Proxy of QGIS: none"):
        assert words in text
    assert "https://***@pypi.example" in text and "secret" not in text


def test_a_machine_without_support_is_told_at_once(qgis_app):
    box = _InstallerDialog(machine=_Machine("macos", "x86_64", (14, 0)))
    assert "Macs with Intel" in box.state.text()
    assert not box.install_button.isEnabled() and not box.folder_button.isEnabled()
    box.close()


def test_an_algorithm_without_an_engine_offers_the_box(qgis_app):
    opened = []
    offer.offer_by(lambda: opened.append(True))
    ok, message = CheckEngine().create().checkParameterValues({}, QgsProcessingContext())
    assert not ok and "The engine is not installed." in message
    assert opened == []  # the message comes first
    wait_for(lambda: opened == [True])
    offer.offer_by(None)
    CheckEngine().create().checkParameterValues({}, QgsProcessingContext())
    QApplication.processEvents()
    assert opened == [True]
