"""The wheel holds what the engine needs, and its console script runs jobs in a process of its own."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
START = (
    "import sys; from importlib.metadata import entry_points; "
    "(script,) = entry_points(group='console_scripts', name='concealed-bedrock'); sys.exit(script.load()())"
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel of this checkout, built by setuptools in a copy of its sources."""
    folder = tmp_path_factory.mktemp("wheel")
    left_out = shutil.ignore_patterns(".*", "build", "tests", "benchmarks", "docs", "i18n", "__pycache__")
    shutil.copytree(ROOT, folder / "source", ignore=left_out, symlinks=True)
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "-w", str(folder), str(folder / "source")], check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def call(wheel, tmp_path_factory):
    """Run the console script of the wheel, unpacked, with the engine's packages."""
    site = tmp_path_factory.mktemp("site")
    zipfile.ZipFile(wheel).extractall(site)
    environment = os.environ | {"PYTHONPATH": str(site), "OMP_NUM_THREADS": "1"}

    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-c", START, *map(str, arguments)],
            env=environment,
            cwd="/",
            capture_output=True,
            text=True,
        )

    return run


def test_the_wheel_holds_all_modules_of_the_engine_its_resources_and_its_metadata(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    rooms = ("contract", "geophysics", "geology", "models", "reports", "worker")
    modules = [path for room in rooms for path in (ROOT / room).rglob("*.py")]
    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    for path in (ROOT / "metadata.txt", *modules, *resources):
        assert f"concealed_bedrock/{path.relative_to(ROOT).as_posix()}" in names
    assert not [name for name in names if name.startswith(("concealed_bedrock/tests", "tests", "tools"))]


def test_help_comes_in_less_than_a_second_and_names_every_verb(call):
    before = os.times()
    done = call("--help")
    after = os.times()  # processor time: the machine may be busy
    spent = after.children_user - before.children_user + after.children_system - before.children_system
    assert done.returncode == 0 and spent < 1.0
    for verb in ("residual", "survey", "windows", "train", "search", "predict", "evaluate", "check"):
        assert verb in done.stdout


def test_a_survey_and_its_residual_are_made_from_the_command_line(call, tmp_path):
    done = call("survey", tmp_path, "--seed", 3, "--size-km", 64)
    assert done.returncode == 0, done.stderr
    assert f"bouguer: {tmp_path / 'bouguer.tif'}" in done.stdout.splitlines()
    done = call("residual", tmp_path / "bouguer.tif", "-o", tmp_path / "residual.tif", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["files"] == {"output": str(tmp_path / "residual.tif")}


def test_a_job_that_fails_says_why_in_one_sentence_and_ends_with_1(call, tmp_path):
    done = call("residual", tmp_path / "nowhere.tif", "-o", tmp_path / "residual.tif")
    assert done.returncode == 1 and not done.stdout
    assert done.stderr.startswith("concealed-bedrock: nowhere.tif cannot be read as a raster")
    assert "Traceback" not in done.stderr
