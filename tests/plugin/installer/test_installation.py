"""An installation gives an engine, and takes the place of the one in use when it is whole."""

import json
import subprocess
import threading

import pytest
from installing import installation_of, run_task, wait_for
from wheelhouse import wheel

from concealed_bedrock.plugin.installer.builds import _Build
from concealed_bedrock.plugin.installer.engines import _Engines
from concealed_bedrock.processing_provider.engine import folders
from concealed_bedrock.processing_provider.engine.interpreter import Engine, Environment

TORCH = "/wheels/torch-2.13.0-py3-none-any.whl"


def requests_for(server, path):
    return [headers for asked, headers in server.requests if asked == path]


def test_an_installation_gives_an_engine_that_is_found_and_leaves_nothing_else(house, machine):
    task = installation_of(house, machine)
    log = run_task(task)
    assert task.fault is None, log
    python = Environment.managed().python
    engine = Engine.find()
    assert (engine.python, engine.warning) == (str(python), "")
    stamp = json.loads((Environment.managed().stamp).read_text())
    assert stamp["build"] == "default" and "torch==2.13.0" in stamp["pins"]
    assert sorted(path.name for path in folders.user_folder().iterdir()) == ["engines", "installer"]
    assert {path.name for path in (folders.user_folder() / "installer").iterdir()} <= {
        "uv-0.13.9",
        "requirements.txt",
        "question.json",
        "answer.json",
    }


def test_an_older_engine_works_on_with_a_warning_until_the_new_one_is_ready(
    house, machine, old_engine, server
):
    assert "another version of the plugin" in Engine.find().warning
    server.slow[TORCH] = threading.Event()
    task = installation_of(house, machine)
    run_task(task, until=lambda: bool(requests_for(server, TORCH)))
    old_engine.check()
    server.slow[TORCH].set()
    wait_for(lambda: Engine.find().python != str(old_engine.python))
    wait_for(lambda: not old_engine.folder.exists())
    assert Engine.find().warning == ""


def test_an_engine_that_a_job_runs_is_removed_by_the_next_installation(house, machine, old_engine):
    program = old_engine.folder / "bin" / "sleep"
    program.symlink_to("/bin/sleep")
    running = subprocess.Popen([str(program), "60"])
    task = installation_of(house, machine)
    log = run_task(task)
    assert task.fault is None and "A job still runs the engine" in log
    assert old_engine.folder.exists() and running.poll() is None
    running.kill()
    running.wait()
    assert _Engines().sweep() == [] and not old_engine.folder.exists()


def test_the_engine_of_the_first_plugins_is_used_and_then_replaced(house, machine):
    legacy = folders.user_folder() / "engine"
    python = Environment(legacy).python
    python.parent.mkdir(parents=True)
    python.touch()
    Environment(legacy).stamp.write_text('{"pins": []}')
    assert Engine.find().python == str(python)
    task = installation_of(house, machine)
    run_task(task)
    assert task.fault is None and not legacy.exists()
    assert Environment.managed().folder.parent.name == "engines"


def test_a_cancelled_download_goes_on_where_it_ended(house, machine, old_engine, server):
    server.slow[TORCH] = threading.Event()
    task = installation_of(house, machine)
    task.came.connect(lambda done, _total: task.cancel() if requests_for(server, TORCH) else None)
    run_task(task)
    assert task.fault.kind == "cancelled" and "Resume" in task.fault.remedy
    old_engine.check()
    server.slow[TORCH].set()
    again = installation_of(house, machine)
    run_task(again)
    assert again.fault is None
    size = len(server.content[TORCH])
    assert requests_for(server, TORCH)[-1]["Range"] == f"bytes={size // 2}-"


def test_the_beginning_of_another_file_of_that_name_is_fetched_anew(house, machine, server):
    downloads = folders.user_folder() / "downloads"
    downloads.mkdir(parents=True)
    (downloads / TORCH.rpartition("/")[2]).with_suffix(".whl.part").write_bytes(b"an older file")
    task = installation_of(house, machine)
    log = run_task(task)
    assert task.fault is None, log
    assert [headers.get("Range") for headers in requests_for(server, TORCH)] == ["bytes=13-", None]


@pytest.mark.parametrize("takes_ranges", [True, False])
def test_a_connection_that_breaks_is_taken_up_again(house, machine, server, takes_ranges):
    server.takes_ranges = takes_ranges
    server.faults[TORCH] = ["cut"]
    task = installation_of(house, machine)
    log = run_task(task)
    assert task.fault is None, log
    assert len(requests_for(server, TORCH)) == 2


def test_from_a_folder_of_wheels_no_request_is_made(house, machine, server, tools, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    for path, content in server.content.items():
        (folder / path.rpartition("/")[2]).write_bytes(content)
    task = installation_of(house, machine, source=folder)
    log = run_task(task)
    assert task.fault is None, log
    assert server.requests == []


def test_a_folder_that_lacks_a_wheel_is_told_which(house, machine, old_engine, server, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    for path, content in server.content.items():
        if "gravity" not in path:
            (folder / path.rpartition("/")[2]).write_bytes(content)
    task = installation_of(house, machine, source=folder)
    run_task(task)
    assert task.fault.kind == "missing" and "no wheel of gravity" in str(task.fault)
    old_engine.check()


def test_the_libraries_for_nvidia_come_with_the_build_that_needs_them(house, machine):
    libraries = wheel("nvidia-nothing", "1.0")
    house.add(
        "nvidia-nothing", "1.0", libraries, lock="requirements-gpu.lock", marker="sys_platform == 'linux'"
    )
    elsewhere = wheel("nvidia-windows", "1.0")
    house.add(
        "nvidia-windows", "1.0", elsewhere, lock="requirements-gpu.lock", marker="sys_platform == 'win32'"
    )
    task = installation_of(house, machine, _Build("cuda", "NVIDIA", libraries=True))
    log = run_task(task)
    assert task.fault is None, log
    assert "+ nvidia-nothing==1.0" in log and "nvidia-windows" not in log


def test_a_package_that_the_lock_does_not_name_is_not_installed(house, machine, old_engine):
    house.list.pop("torch")
    torch = wheel("torch", "2.13.0", requires=["magnetics"])
    house.add("torch", "2.13.0", torch, lock="requirements-torch.lock")
    task = installation_of(house, machine)
    log = run_task(task)
    assert task.fault.kind == "program" and "magnetics" in log
    old_engine.check()


def test_two_installations_do_not_run_at_once(house, machine, server):
    server.slow[TORCH] = threading.Event()
    first, second = installation_of(house, machine), installation_of(house, machine)
    run_task(first, until=lambda: bool(requests_for(server, TORCH)))
    run_task(second)
    assert second.fault.kind == "locked" and "Another QGIS" in str(second.fault)
    server.slow[TORCH].set()
    wait_for(lambda: (folders.user_folder() / "engines" / "current").exists())


def test_removing_takes_every_engine_away_but_not_the_models(old_engine):
    model = folders.user_folder() / "models" / "mine.safetensors"
    model.parent.mkdir(parents=True)
    model.touch()
    assert _Engines().remove_all() == []
    assert not old_engine.folder.exists() and model.exists()
    with pytest.raises(ValueError, match="is not installed"):
        Engine.find()
