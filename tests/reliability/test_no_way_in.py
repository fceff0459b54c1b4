"""Nobody is let in: a job of several processes listens on no socket, and ends with its starter."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKER = [sys.executable, "-I", str(ROOT / "worker" / "__main__.py")]
LOOK_S = 0.2  # between looks at all processes: more of them slow down what is looked at
LISTENING = "0A"  # the kernel's state of a listening TCP socket
SMALL = {"branches": [{"stride": 8, "start": 0, "layers": [["3x3", 2]]}]}

pytestmark = pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="reads Linux' own tables")


def running(group: int) -> set[int]:
    """The processes of a process group that have not ended."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _parent, of = stat.read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(of) == group and state != "Z":
            found.add(int(stat.parent.name))
    return found


def sockets(pid: int) -> set[str]:
    """The inodes of a process's sockets."""
    found = set()
    for link in Path(f"/proc/{pid}/fd").glob("*"):
        try:
            target = str(link.readlink())
        except OSError:
            continue
        if target.startswith("socket:["):
            found.add(target[8:-1])
    return found


def listening(pid: int) -> list[str]:
    """A process's sockets that anybody could connect or send to."""
    own, found = sockets(pid), []
    for table in ("tcp", "tcp6", "udp", "udp6", "unix"):
        try:
            lines = Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]
        except OSError:
            continue
        for words in map(str.split, lines):
            is_open = words[3] == "00010000" if table == "unix" else table[0] == "u" or words[3] == LISTENING
            if is_open and (words[6] if table == "unix" else words[9]) in own:
                found.append(f"{table} {words[1]}")
    return found


@contextmanager
def started(*jobs: tuple[list[str], dict]):
    """Start workers in a process group of their own; nobody of it is left at the end."""
    processes = []
    try:
        for arguments, environment in jobs:
            group = processes[0].pid if processes else 0
            processes.append(
                subprocess.Popen(
                    [*WORKER, *arguments],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    process_group=group,
                    env=os.environ | {"OMP_NUM_THREADS": "1"} | environment,
                )
            )
        yield processes
    finally:
        for pid in running(processes[0].pid):
            os.kill(pid, signal.SIGKILL)
        for process in processes:
            process.communicate()


@pytest.fixture
def training(builders, tmp_path) -> dict:
    """A training of two processes that never ends by itself; its checkpoint tells that it runs."""
    (tmp_path / "genotype.json").write_text(json.dumps(SMALL))
    geology = builders.write_stripes(tmp_path / "map.gpkg", ["Devonian", "Silurian", "Permian"])
    return {
        "input": builders.write_raster(tmp_path / "gravity.tif"),
        "geology": {"path": geology, "field": "AGE"},
        "output": str(tmp_path / "model.safetensors"),
        "genotype": str(tmp_path / "genotype.json"),
        "steps": 1_000_000,
        "minutes": 60,
        "batch": 2,
        "block_km": 12.0,
        "validation_share": 0.2,
        "nulls": "none",
        "evidence": "gravity",
        "processes": 2,
    }


@pytest.mark.campaign
def test_two_processes_that_train_listen_nowhere_and_die_with_the_one_that_started_them(training, tmp_path):
    (tmp_path / "job.json").write_text(json.dumps(training))
    with started((["train", str(tmp_path / "job.json")], {})) as [launcher]:
        seen = []
        while not list(tmp_path.glob("*.checkpoint/training.safetensors")):
            assert launcher.poll() is None, launcher.stdout.read()
            seen += [s for pid in running(launcher.pid) for s in listening(pid)]
            time.sleep(LOOK_S)
        assert len(running(launcher.pid)) == 3
        for _ in range(5):
            seen += [s for pid in running(launcher.pid) for s in listening(pid)]
            time.sleep(0.1)
        assert seen == []
        launcher.kill()
        launcher.wait()
        start = time.monotonic()
        while running(launcher.pid) and time.monotonic() < start + 10:
            time.sleep(0.05)
        assert running(launcher.pid) == set()


def test_two_processes_that_predict_listen_nowhere(builders, tmp_path):
    job = {
        "input": builders.write_raster(tmp_path / "gravity.tif"),
        "output": str(tmp_path / "bedrock.tif"),
        "model": builders.write_model(tmp_path / "model.safetensors"),
    }
    (tmp_path / "job.json").write_text(json.dumps(job))
    ranks = [(["predict", str(tmp_path / "job.json")], {"RANK": r, "WORLD_SIZE": "2"}) for r in "01"]
    with started(*ranks) as processes:
        seen = []
        while any(process.poll() is None for process in processes):
            seen += [s for pid in running(processes[0].pid) for s in listening(pid)]
            time.sleep(LOOK_S)
        said = [process.stdout.read() for process in processes]
    assert [process.returncode for process in processes] == [0, 0], said
    assert seen == [] and (tmp_path / "bedrock.tif").exists()


def test_a_socket_that_listens_is_seen_by_this_test():
    import socket

    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        assert listening(os.getpid()) == []
        door.listen()
        assert len(listening(os.getpid())) == 1
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door:
        door.bind(("127.0.0.1", 0))
        assert len(listening(os.getpid())) == 1
