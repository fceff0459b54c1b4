"""One training on several processes of this machine: this worker starts itself again for each, and waits.

The processes meet in a private folder and listen on no socket (`models/training/shared_memory.py`). Each has
a pipe from this one as its standard input: when this one dies, however it dies, the pipe closes and they end.
On several machines start torchrun yourself (docs/how_to/cluster.md).
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import torch

from ...contract import ROOT
from ...contract.errors import UserError
from ...contract.jobs import LearningJob, TrainFoldsJob, TrainJob, write_job
from ...contract.language import tr, tr_marked
from ...contract.temporary_folders import temporary_folder
from ...models.training.distributed import MEETING, world_size
from ...models.training.shared_memory import SharedMemoryGroup
from ..reporting import Reporter, _Cancelled

_WORKER = ROOT / "worker" / "__main__.py"
_GRACE_S = 3.0  # from the request to end until a process is ended
_HEARING_S = 2.0  # from the failure of one process until the first is asked to end
_POLL_S = 0.05


def _wanted_count(job: TrainJob, reporter: Reporter) -> int:
    """How many processes this worker has to start; 1 where it does the work itself."""
    if world_size() > 1:
        return 1
    if job.processes == 0 and torch.cuda.device_count() < 2:
        reporter.info(
            tr("All GPUs were asked for; there are {available}: one process trains.").format(
                available=torch.cuda.device_count()
            )
        )
        return 1
    count = job.processes or torch.cuda.device_count()
    if 1 < torch.cuda.device_count() < count and job.device != "cpu":
        raise UserError(
            tr("{count} processes were asked for; there are {available} GPUs.").format(
                count=count, available=torch.cuda.device_count()
            ),
            tr("Give 0 for one process a GPU (PROCESSES), or choose the CPU (DEVICE)."),
        )
    return count


def _launch(verb: str, job: TrainJob, count: int, reporter: Reporter) -> None:
    """Run a job in `count` processes, the first of which reports."""
    reporter.info(tr("Training in {count} processes.").format(count=count))
    with temporary_folder() as folder:  # the user's alone, mode 0700
        path = folder / "job.json"
        write_job(job, path)
        SharedMemoryGroup.create(folder, count)
        processes: list[subprocess.Popen] = []
        try:
            for rank in range(count):
                processes.append(_start(verb, path, rank, count, reporter))
            _wait(processes)
        finally:
            _end(processes)


def _start(verb: str, path: Path, rank: int, count: int, reporter: Reporter) -> subprocess.Popen:
    """Start one process, told who it is as torchrun would; its JSON lines go where ours go."""
    isolation = ["-I"] if sys.flags.isolated else []
    numbers = {"RANK": rank, "LOCAL_RANK": rank, "WORLD_SIZE": count, "LOCAL_WORLD_SIZE": count}
    threads = {"OMP_NUM_THREADS": str(max(1, (os.cpu_count() or 1) // count))}
    meeting = {
        MEETING: str(path.parent),
        "NCCL_SOCKET_IFNAME": "lo",  # GPUs of one machine: NCCL listens on the loopback interface alone
    }
    return subprocess.Popen(  # nosec B603 - our own program and file, no shell
        [sys.executable, *isolation, str(_WORKER), verb, str(path), "--watch-stdin"],
        stdin=subprocess.PIPE,
        stdout=reporter.door.fileno(),
        env=threads | os.environ | {name: str(n) for name, n in numbers.items()} | meeting,
    )


def _wait(processes: list[subprocess.Popen]) -> None:
    """Wait until all have ended well, or raise for the first that has not."""
    while True:
        codes = [process.poll() for process in processes]
        for rank, code in enumerate(codes):
            if code:
                with contextlib.suppress(subprocess.TimeoutExpired):  # it may wait for the one that failed
                    # The first says why it fails: others that fail for the same reason are silent.
                    processes[0].wait(_HEARING_S)
                raise _failure(rank, code)
        if None not in codes:
            return
        time.sleep(_POLL_S)


def _end(processes: list[subprocess.Popen]) -> None:
    """Ask those that are left to end, and end those that do not."""
    for process in processes:
        if process.stdin:
            process.stdin.close()  # heard on every system; they tidy up
    give_up = time.monotonic() + _GRACE_S
    for process in processes:
        try:
            process.wait(max(0.0, give_up - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _failure(rank: int, code: int) -> BaseException:
    """What to raise when a process has failed: nothing more to say where it has told why itself."""
    if code > 0:
        return SystemExit(1)
    return UserError(
        tr(
            "The training process {rank} was ended from outside ({signal}), perhaps because the "
            "machine's memory was used up."
        ).format(rank=rank, signal=signal.Signals(-code).name),
        tr(
            "Run the same training again, which goes on from the last checkpoint, with fewer "
            "processes or a smaller batch."
        ),
    )


@contextmanager
def _resumable(job: LearningJob | TrainFoldsJob, what: str) -> Iterator[None]:
    """Where a job is cancelled after a checkpoint, say how it goes on."""
    try:
        yield
    except _Cancelled as cancelled:
        if job.checkpoint.exists():
            text = tr("The same {what}, run again, goes on from its last checkpoint ({folder}).")
            cancelled.remedy = text.format(what=tr_marked(what), folder=job.checkpoint)
        raise
