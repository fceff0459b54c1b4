"""The zip is what plugins.qgis.org accepts: one folder, a licence, no programs, small enough."""

import io
import re
import shutil
import subprocess
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIMIT_BYTES = 25 * 2**20
PROGRAMS = (".so", ".dll", ".exe", ".sh", ".bat", ".pyc", ".whl")


@pytest.fixture(scope="module")
def archive():
    """The plugin's zip of the last commit."""
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: the zip is made by git archive")
    command = [
        "git",
        "-c",
        "safe.directory=*",
        "archive",
        "--format=zip",
        "--prefix=concealed_bedrock/",
        "HEAD",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return zipfile.ZipFile(io.BytesIO(done.stdout)), len(done.stdout)


def test_the_zip_has_one_folder_with_licence_and_metadata_and_is_small_enough(archive):
    content, size = archive
    names = content.namelist()
    assert {name.split("/")[0] for name in names} == {"concealed_bedrock"}
    locks = ("requirements.lock", "requirements-torch.lock", "requirements-gpu.lock")
    for name in ("LICENSE", "metadata.txt", "__init__.py", "worker/__main__.py", *locks):
        assert f"concealed_bedrock/{name}" in names
    assert size < LIMIT_BYTES


def test_the_zip_holds_no_programs_and_nothing_of_the_workshop(archive):
    names = archive[0].namelist()
    assert not [name for name in names if name.endswith(PROGRAMS) or "__pycache__" in name]
    for folder in ("tests", "benchmarks", "docs", "tools", ".ci"):
        assert not [name for name in names if name.startswith(f"concealed_bedrock/{folder}/")]


def test_the_zip_holds_the_offline_help_of_every_algorithm(archive):
    names = archive[0].namelist()
    for page in (ROOT / "docs" / "algorithms").glob("*.md"):
        assert f"concealed_bedrock/resources/help/{page.stem}.html" in names


def test_every_room_of_the_package_is_in_the_package_map():
    named = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"]
    rooms = ("contract", "reports", "geology", "geophysics", "models", "worker")
    packages = [path.parent for room in rooms for path in (ROOT / room).rglob("__init__.py")]
    dotted = [".".join(("concealed_bedrock", *path.relative_to(ROOT).parts)) for path in packages]
    assert sorted(named) == sorted(["concealed_bedrock", *dotted])


def test_torch_has_the_same_exact_version_in_the_lock_and_in_the_package():
    pins = [
        re.findall(r"torch==([\d.]+)", (ROOT / name).read_text())
        for name in ("requirements-torch.lock", "pyproject.toml")
    ]
    assert pins[0][:1] == pins[1][:1] != []
