"""Runs one case: a guarding process builds it and judges it, a child of its own is the worker.

Both are forked from a process that has loaded the engine, so that a case costs what its job costs.
"""

from __future__ import annotations

import atexit
import fcntl
import json
import os
import random
import signal
import sys
import tempfile
import time
import traceback
import zlib
from dataclasses import replace
from pathlib import Path
from threading import Thread

from . import namespace
from .case import SKIPPED, Bench, Case, Done, Outcome, Plan, Unsuitable, Verdict
from .disk import State, differences, expected_names, state_of

POLL_S = 0.005
SET_PIPE_SIZE = 1031  # fcntl's F_SETPIPE_SZ
UNFINISHED = ("cancelled", "disk", "memory")  # a training that ended so may keep its checkpoint


def guarded(
    case: Case, folder: Path, shared: Path, known: dict, seed: int, *, has_namespace: bool
) -> Verdict:
    """Build, run and judge a case in this process, which is given up for it."""
    rng = random.Random(zlib.crc32(f"{seed} {case.id}".encode()))
    bench = Bench(folder, shared, known, rng)
    bench.make()
    if has_namespace:
        namespace.enter(folder)
    elif case.is_dangerous:
        return _verdict(case, SKIPPED, "needs a mount namespace")
    os.environ["TMPDIR"] = tempfile.tempdir = str(bench.temporary)
    try:
        plan = case.build(bench)
    except Unsuitable as why:
        return _verdict(case, SKIPPED, str(why))
    except Exception:
        return _verdict(case, "broken case", traceback.format_exc()[-1500:])
    if isinstance(plan, Done):
        return replace(_verdict(case, plan.column, plan.note, plan.seconds), left=plan.left)
    return judged(case, bench, plan)


def judged(case: Case, bench: Bench, plan: Plan) -> Verdict:
    """Run a plan and judge what came of it."""
    _write_job(bench, plan)
    before = state_of(bench.inputs), state_of(bench.out)
    outcome = run_worker(case.verb, bench, plan)
    if plan.after:
        plan.after()
    left = left_behind(bench, plan, outcome, before)
    try:
        column, note = plan.expect.judge(bench, outcome)
    except Exception:
        column, note = "silently wrong", "the result cannot be read: " + traceback.format_exc()[-600:]
    verdict = _verdict(case, column, note, outcome.seconds)
    return replace(verdict, left="; ".join(left)[:600]) if left else verdict


def left_behind(bench: Bench, plan: Plan, outcome: Outcome, before: tuple[State, State]) -> list[str]:
    """What lies where it should not: changed inputs, files after an error, temporary files."""
    inputs, out = before
    said = [f"input {d}" for d in differences(inputs, state_of(bench.inputs), plan.spare)]
    said += [f"tmp/{name} is left" for name in state_of(bench.temporary)]
    changes = differences(out, state_of(bench.out), plan.spare)
    if outcome.code == 0:
        allowed = expected_names(plan.settings, bench.out) if isinstance(plan.settings, dict) else set()
        changes = [c for c in changes if Path(c.rsplit(" is ", 1)[0]).parts[0] not in allowed]
    elif outcome.error.get("kind") in UNFINISHED:
        changes = [c for c in changes if ".checkpoint" not in c]
    return said + [f"out/{change}" for change in changes]


def run_worker(verb: str, bench: Bench, plan: Plan) -> Outcome:
    """Run the engine's command line in a child process to its end, or to the time limit."""
    logs = [bench.folder / "log" / name for name in ("said.jsonl", "stderr.txt")]
    pipes = [os.pipe() for _ in logs]
    start = time.monotonic()
    pid = os.fork()
    if pid == 0:
        _be_worker(verb, bench, plan, [writer for _, writer in pipes])
    if plan.late_s:
        fcntl.fcntl(pipes[0][1], SET_PIPE_SIZE, 4096)
    lateness = (plan.late_s, 0.0)
    readers = [
        Thread(target=_drain, args=(reader, log, late_s), daemon=True)
        for (reader, _), log, late_s in zip(pipes, logs, lateness)
    ]
    for _, writer in pipes:
        os.close(writer)
    for reader in readers:
        reader.start()
    if plan.during:
        plan.during(pid)
    code = _waited(pid, start + plan.limit_s)
    seconds = time.monotonic() - start
    _end_session(pid)
    for reader in readers:
        reader.join(timeout=5)
    return Outcome(code, _lines(logs[0]), logs[1].read_text(errors="replace"), seconds)


def _drain(reader: int, log: Path, late_s: float) -> None:
    """Take what comes through a pipe, as QGIS does: limits on files are none on what is said."""
    time.sleep(late_s)
    with log.open("ab") as out:
        while part := os.read(reader, 65536):
            out.write(part)
            out.flush()
    os.close(reader)


def _be_worker(verb: str, bench: Bench, plan: Plan, writers: list[int]) -> None:
    code = 70
    try:
        os.setsid()
        os.dup2(os.open("/dev/null", os.O_RDONLY), 0)
        for number, writer in enumerate(writers, 1):
            os.dup2(writer, number)
            os.close(writer)
        os.chdir(bench.folder)
        if plan.prepare:
            plan.prepare()
        code = call_worker([verb, *(plan.arguments or [str(bench.folder / "job.json")])])
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)


def call_worker(arguments: list[str]) -> int:
    """The engine's command line in this process, with what an interpreter does at its end."""
    from concealed_bedrock.worker.__main__ import main

    try:
        code = main(arguments)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    atexit._run_exitfuncs()
    sys.stderr.flush()
    return code or 0


def _waited(pid: int, deadline: float) -> int | None:
    while time.monotonic() < deadline:
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(POLL_S)
    return None


def _end_session(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    except (ProcessLookupError, ChildProcessError):
        return


def _write_job(bench: Bench, plan: Plan) -> None:
    content = plan.settings
    if isinstance(content, dict):
        content = json.dumps(content)
    content = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    (bench.folder / "job.json").write_bytes(content)


def _lines(path: Path) -> tuple[dict, ...]:
    lines = []
    for text in path.read_text(errors="replace").splitlines() if path.exists() else ():
        try:
            lines.append(json.loads(text))
        except ValueError:
            lines.append({"type": "unreadable", "message": text[:200]})
    return tuple(lines)


def _verdict(case: Case, column: str, note: str = "", seconds: float = 0.0) -> Verdict:
    return Verdict(case.kind, case.number, case.name, case.verb, column, note[:1500], seconds)
