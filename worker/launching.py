"""One training on several processes of this machine: torchrun, started from within the worker.

QGIS and the command line start one worker, as always; where the job wants several processes this worker
becomes torchrun's agent and starts itself again for each. On several machines, start torchrun yourself.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import torch
from torch.distributed.elastic.multiprocessing.api import SignalException
from torch.distributed.elastic.multiprocessing.errors import ChildFailedError
from torch.distributed.run import main as torchrun

from ..geophysics.leftovers import temporary_folder
from ..geophysics.problems import InputProblem
from ..models.processes import started_count
from .jobs import TrainJob, write_job
from .reporting import Cancelled, Reporter

WORKER = Path(__file__).with_name("__main__.py")


def wanted_count(job: TrainJob, reporter: Reporter) -> int:
    """How many processes this worker has to start; 1 where it does the work itself."""
    if started_count() > 1:
        return 1
    if job.processes == 0 and torch.cuda.device_count() < 2:
        reporter.info(f"All GPUs were asked for; there are {torch.cuda.device_count()}: one process trains.")
        return 1
    count = job.processes or torch.cuda.device_count()
    if 1 < torch.cuda.device_count() < count and job.device != "cpu":
        raise InputProblem(
            f"{count} processes were asked for; there are {torch.cuda.device_count()} GPUs.",
            "Give 0 for one process a GPU (PROCESSES), or choose the CPU (DEVICE).",
        )
    return count


def launch(verb: str, job: TrainJob, count: int, reporter: Reporter) -> None:
    """Run a job in `count` processes, the first of which reports."""
    reporter.info(f"Training in {count} processes.")
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 1) // count)))
    os.dup2(reporter.door.fileno(), 1)  # the processes' JSON lines go where ours go
    isolation = ["-I"] if sys.flags.isolated else []
    watch = [word for word in sys.argv if word == "--watch-stdin"]
    with temporary_folder() as folder:
        path = folder / "job.json"
        write_job(job, path)
        start = [sys.executable, *isolation, str(WORKER), verb, str(path), *watch]
        try:
            torchrun(["--standalone", f"--nproc-per-node={count}", "--no-python", *start])
        except SignalException as error:
            raise Cancelled from error
        except ChildFailedError as error:
            raise failed(error) from error


def failed(error: ChildFailedError) -> BaseException:
    """What to raise when a process has failed: nothing more to say where it has told why itself."""
    rank, failure = error.get_first_failure()
    if failure.exitcode == 1:
        return SystemExit(1)
    return InputProblem(
        f"The training process {rank} was ended from outside ({failure.signal_name()}), perhaps because the "
        "machine's memory was used up.",
        "Run the same training again, which goes on from the last checkpoint, with fewer processes or a "
        "smaller batch.",
    )
