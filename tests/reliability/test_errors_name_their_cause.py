"""An error names the cause that is there: damaged input, a missing tile or package, memory, a closed pipe."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKER = str(ROOT / "worker" / "__main__.py")
HIDING = """
import runpy, sys
sys.modules[{package!r}] = None
sys.argv = ["worker", *sys.argv[1:]]
sys.exit(runpy.run_path({worker!r}, run_name="worker_main")["main"]())
"""


def last_line(done):
    return json.loads(done.stdout.splitlines()[-1])


def cut_short(path, kept):
    path = Path(path)
    path.write_bytes(path.read_bytes()[: int(kept * path.stat().st_size)])
    return str(path)


@pytest.mark.parametrize("kept", [0.05, 0.5, 0.95])
@pytest.mark.parametrize("verb", ["residual", "windows"])
def test_a_raster_cut_short_is_damaged_not_a_full_disk(door, builders, tmp_path, verb, kept):
    raster = cut_short(
        builders.write_raster(tmp_path / "gravity.tif", tiled=True, blockxsize=16, blockysize=16), kept
    )
    out = tmp_path / ("out.tif" if verb == "residual" else "out.gpkg")
    given = {"inputs": [raster]} if verb == "windows" else {"input": raster}
    outcome = door(verb, **given, output=str(out))
    assert outcome.is_clear_error() and not out.exists()
    assert "gravity.tif" in outcome.error["message"] and "damaged" in outcome.error["message"]
    assert "space" not in outcome.error["remedy"]


def test_a_missing_tile_of_a_mosaic_is_named(door, builders, tmp_path):
    builders.write_raster(tmp_path / "tile.tif")
    subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from rasterio.shutil import copy; copy(sys.argv[1], sys.argv[2], driver='VRT')",
            str(tmp_path / "tile.tif"),
            str(tmp_path / "mosaic.vrt"),
        ],
        check=True,
    )
    (tmp_path / "tile.tif").unlink()
    outcome = door("residual", input=str(tmp_path / "mosaic.vrt"), output=str(tmp_path / "out.tif"))
    assert outcome.is_clear_error() and "missing" in outcome.error["message"]
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize("content", [b"", b"no raster at all", b"\0" * 4096])
def test_a_file_that_is_no_raster_is_refused(door, tmp_path, content):
    (tmp_path / "gravity.tif").write_bytes(content)
    outcome = door("residual", input=str(tmp_path / "gravity.tif"), output=str(tmp_path / "out.tif"))
    assert outcome.is_clear_error() and "gravity.tif" in outcome.error["message"]


@pytest.fixture
def residual_job(builders, tmp_path):
    job = {"input": builders.write_raster(tmp_path / "gravity.tif"), "output": str(tmp_path / "out.tif")}
    (tmp_path / "job.json").write_text(json.dumps(job))
    return str(tmp_path / "job.json")


@pytest.mark.parametrize("package", ["rasterio", "scipy"])
def test_a_missing_package_is_named_with_what_to_do(residual_job, tmp_path, package):
    code = HIDING.format(package=package, worker=WORKER)
    done = subprocess.run(
        [sys.executable, "-c", code, "residual", residual_job], capture_output=True, text=True
    )
    said = last_line(done)
    assert done.returncode == 1 and said["kind"] == "engine"
    assert said["message"] == f"The engine is incomplete: {package}." and "repair" in said["remedy"]
    assert not (tmp_path / "out.tif").exists()


def test_check_names_a_missing_package(tmp_path):
    (tmp_path / "job.json").write_text("{}")
    code = HIDING.format(package="torch", worker=WORKER)
    done = subprocess.run(
        [sys.executable, "-c", code, "check", str(tmp_path / "job.json")], capture_output=True, text=True
    )
    assert last_line(done)["message"] == "The engine is incomplete: torch."


@pytest.mark.parametrize("megabytes", [300, 700])
def test_too_small_an_address_space_is_short_memory(residual_job, tmp_path, megabytes):
    size = megabytes * 2**20
    done = subprocess.run(
        [sys.executable, WORKER, "residual", residual_job],
        capture_output=True,
        timeout=60,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (size, size)),
        env=os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
    )
    said = last_line(done)
    assert done.returncode == 1 and said["kind"] == "memory", said
    assert not (tmp_path / "out.tif").exists()


def test_a_closed_pipe_ends_the_worker_quietly_and_leaves_nothing(residual_job, tmp_path):
    reader, writer = os.pipe()
    os.close(reader)
    before = sorted(tmp_path.iterdir())
    done = subprocess.run([sys.executable, WORKER, "residual", residual_job], stdout=writer, stderr=-1)
    os.close(writer)
    assert done.returncode == 1 and b"Traceback" not in done.stderr, done.stderr
    assert sorted(tmp_path.iterdir()) == before
