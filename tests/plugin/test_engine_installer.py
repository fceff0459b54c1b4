"""The installer makes an environment of its own, or leaves none."""

import base64
import hashlib
import os
import sys
import time
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication

from concealed_bedrock.plugin import engine_installer
from concealed_bedrock.plugin.engine_installer import EngineInstallerDialog, _Installation, _Step
from concealed_bedrock.processing_provider.engine import interpreter


def write_wheel(folder, name, version, requires=""):
    """Write a package of one module as a wheel."""
    info = f"{name}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    files = {
        f"{name}.py": f"version = '{version}'\n",
        f"{info}/METADATA": metadata + (f"Requires-Dist: {requires}\n" if requires else ""),
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},{digest(text)},{len(text)}\n" for path, text in files.items())
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for path, text in {**files, f"{info}/RECORD": record + f"{info}/RECORD,,\n"}.items():
            wheel.writestr(path, text)


def digest(text):
    raw = hashlib.sha256(text.encode()).digest()
    return "sha256=" + base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


@pytest.fixture
def lock(tmp_path, monkeypatch):
    """A lock file of two small packages that pip finds in a folder, whatever the machine's pip is set to."""
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.delenv("PIP_CONSTRAINT", raising=False)
    for name, version, requires in (("torch", "2.13.0", "gravity"), ("gravity", "1.0", "")):
        write_wheel(tmp_path, name, version, requires)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    path = tmp_path / "requirements.lock"
    path.write_text(
        f"# exact versions\n-r requirements-torch.lock\n# grids\n{locked(tmp_path, 'gravity-1.0')}"
    )
    (tmp_path / "requirements-torch.lock").write_text(locked(tmp_path, "torch-2.13.0"))
    return path


def locked(folder, wheel):
    """A wheel's line in a lock file."""
    content = (folder / f"{wheel}-py3-none-any.whl").read_bytes()
    return f"{wheel.replace('-', '==')} \\\n    --hash=sha256:{hashlib.sha256(content).hexdigest()}\n"


def an_engine_that_is_there():
    """A managed environment from before."""
    environment = interpreter.Environment.managed().folder
    environment.mkdir(parents=True)
    interpreter.Environment(environment).stamp.write_text("{}")
    return environment


def left_of(environment):
    return sorted(path.name for path in environment.parent.iterdir())


def run_task(task, *, seconds=400):
    """Let QGIS run a task in the background, as the dialog does."""
    QgsApplication.taskManager().addTask(task)
    end = time.monotonic() + seconds
    ended = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)
    while task.status() not in ended and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    for _ in range(5):
        QCoreApplication.processEvents()


def log_of(task):
    lines = []
    task.printed.connect(lines.append)
    return lines


def test_an_installation_gives_an_engine_that_is_found(lock, monkeypatch):
    monkeypatch.setattr(interpreter, "LOCK", lock)
    task = _Installation.of_engine(lock=lock)
    log = log_of(task)
    run_task(task)
    python = interpreter.Environment.managed().python
    assert task.fault == ""
    assert interpreter.Engine.find().python == str(python)
    assert "Successfully installed torch-2.13.0" in "\n".join(log)
    assert "Successfully installed gravity-1.0" in "\n".join(log)
    assert not str(python).startswith(os.fspath(Path(QgsApplication.prefixPath())))


@pytest.mark.parametrize("name", ["torch-2.13.0", "gravity-1.0"])
def test_a_changed_wheel_is_refused_and_the_engine_that_was_there_stays(lock, tmp_path, name):
    environment = an_engine_that_is_there()
    with zipfile.ZipFile(tmp_path / f"{name}-py3-none-any.whl", "a") as wheel:
        wheel.writestr("more.py", "import os\n")
    task = _Installation.of_engine(lock=lock)
    log = log_of(task)
    run_task(task)
    assert "The checksum of a package differs" in task.fault
    assert "DO NOT MATCH THE HASHES" in "\n".join(log)
    assert interpreter.Environment(environment).stamp.read_text() == "{}" and left_of(environment) == [
        environment.name
    ]


def test_a_package_that_the_lock_does_not_name_is_not_installed(lock, tmp_path):
    write_wheel(tmp_path, "torch", "2.13.0", "magnetics")
    write_wheel(tmp_path, "magnetics", "1.0")
    (tmp_path / "requirements-torch.lock").write_text(locked(tmp_path, "torch-2.13.0"))
    task = _Installation.of_engine(lock=lock)
    log = log_of(task)
    run_task(task)
    assert task.fault and "magnetics" in "\n".join(log)  # pip check
    assert not interpreter.Environment.managed().folder.exists()


def test_what_a_torch_for_nvidia_needs_comes_from_a_lock_of_its_own(lock, tmp_path):
    write_wheel(tmp_path, "torch", "2.13.0", "nvidia-nothing")
    write_wheel(tmp_path, "nvidia_nothing", "1.0")
    (tmp_path / "requirements-torch.lock").write_text(locked(tmp_path, "torch-2.13.0"))
    (tmp_path / "requirements-gpu.lock").write_text(locked(tmp_path, "nvidia_nothing-1.0"))
    (tmp_path / "requirements.lock").write_text("-r requirements-torch.lock\n")
    task = _Installation.of_engine(lock=lock)
    log = log_of(task)
    run_task(task)
    assert task.fault == "" and "Successfully installed nvidia" in "\n".join(log)


def test_an_installation_that_fails_leaves_the_old_engine_and_says_why(lock):
    environment = an_engine_that_is_there()
    wanted = ("-m", "pip", "download", "--dest", str(environment) + engine_installer.NEW, "torch==9.9")
    task = _Installation(environment, [_Step("Installing torch.", sys.executable, wanted)])
    log = log_of(task)
    run_task(task)
    assert "failed (exit code 1). Copy the log" in task.fault
    assert "No matching distribution found for torch==9.9" in "\n".join(log)
    assert interpreter.Environment(environment).stamp.read_text() == "{}" and left_of(environment) == [
        environment.name
    ]


def test_a_new_engine_takes_the_place_of_the_old_one_when_it_is_whole(lock):
    environment = an_engine_that_is_there()
    (environment / "older").touch()
    new = str(environment) + engine_installer.NEW
    makes = _Step(
        "Making.",
        "/bin/sh",
        ("-c", f"test -e '{interpreter.Environment(environment).stamp}' && mkdir '{new}'"),
    )
    assert _Installation(environment, [makes], lock=lock).run() is True
    assert left_of(environment) == [environment.name] and not (environment / "older").exists()
    assert "gravity==1.0" in interpreter.Environment(environment).stamp.read_text()


def test_cancel_ends_the_step_and_takes_away_what_there_was():
    environment = interpreter.Environment.managed().folder
    new = str(environment) + engine_installer.NEW
    task = _Installation(
        environment, [_Step("Waiting.", "/bin/sh", ("-c", f"mkdir '{new}'; echo here; sleep 60"))]
    )
    task.printed.connect(lambda text: task.cancel() if text.endswith("here") else None)
    start = time.monotonic()
    run_task(task)
    assert time.monotonic() - start < 10
    assert "Cancelled" in task.fault
    assert left_of(environment) == []


def test_a_program_that_is_not_there_is_named(tmp_path):
    task = _Installation(tmp_path / "env", [_Step("Going.", str(tmp_path / "none"), ())])
    assert task.run() is False
    assert "cannot be started" in task.fault


def test_no_python_on_the_path_is_reported_with_its_remedy(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    dialog = EngineInstallerDialog()
    dialog.install()
    assert "No Python 3.11 to 3.13 with venv is on the PATH. Install one" in dialog.log.toPlainText()
    assert dialog.install_button.isEnabled()


def test_every_package_of_the_lock_files_has_checksums():
    root = engine_installer.LOCK.parent
    for path in root.glob("requirements*.lock"):
        text = "".join(
            line for line in path.read_text().splitlines(True) if not line.startswith(("#", "-r "))
        )
        entries = text.replace("\\\n", " ").splitlines()
        assert entries and all("==" in entry and "--hash=sha256:" in entry for entry in entries), path
    assert "torch==2.13.0" in interpreter._pins(engine_installer.LOCK)


def test_the_dialog_shows_the_log_copies_it_and_comes_back(lock, monkeypatch):
    task = _Installation(
        interpreter.Environment.managed().folder, [_Step("Saying.", "/bin/sh", ("-c", "echo a line; exit 3"))]
    )
    dialog = EngineInstallerDialog()
    monkeypatch.setattr(_Installation, "of_engine", lambda **_: task)
    dialog.install()
    assert dialog.cancel_button.isEnabled() and not dialog.install_button.isEnabled()
    end = time.monotonic() + 20
    while dialog.installation and time.monotonic() < end:
        QCoreApplication.processEvents()
    dialog.copy_log()
    from qgis.PyQt.QtWidgets import QApplication

    assert "a line" in QApplication.clipboard().text()
    assert "exit code 3" in dialog.log.toPlainText()
    assert dialog.install_button.isEnabled()
