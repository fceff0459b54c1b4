"""A small process that speaks the worker's protocol, to try the runner on; its verb says what it does."""

import json
import os
import resource
import signal
import sys
import time
from pathlib import Path


def say(**content):
    print(json.dumps(content), flush=True)


def good(job, options):
    say(type="progress", fraction=0.25, message="A quarter is done.", doing="trees", done=1, total=4)
    say(type="info", message="Something to note.")
    say(type="warning", message="Something to be careful about.")
    print("a library prints here", flush=True)
    Path(job["path"]).write_text("whole")
    say(type="result", files={"output": job["path"]}, facts={"score": 0.5, "options": options})


def halves(job, options):
    result = {"type": "result", "files": {}, "facts": {"text": "花岗岩 " * 3000}}
    raw = (json.dumps(result, ensure_ascii=False) + "\n").encode()
    for part in (raw[:7], raw[7:20_001], raw[20_001:]):
        sys.stdout.buffer.write(part)
        sys.stdout.buffer.flush()
        time.sleep(0.05)


def chatty(job, options):
    sys.stderr.write("a line for people\n" * 200_000)
    say(type="result", files={}, facts={})


def wrong(job, options):
    say(type="error", kind="input", message="The raster has no cells.", remedy="Choose another raster.")
    sys.exit(1)


def silent(job, options):
    pass


def liar(job, options):
    say(type="result", files={"output": job["path"]}, facts={})


def crash(job, options):
    print("Traceback: the last words", file=sys.stderr, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def fault(job, options):
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # no core file in the checkout
    os.kill(os.getpid(), signal.SIGSEGV)


def long(job, options):
    say(type="progress", fraction=0.1, message=f"pid {os.getpid()}")
    time.sleep(60)


def stubborn(job, options):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    long(job, options)


def environment(job, options):
    say(type="result", files={}, facts={"environment": dict(os.environ), "path": sys.path})


if __name__ == "__main__":
    verb, job_file, *options = sys.argv[1:]
    globals()[verb](json.loads(Path(job_file).read_text(encoding="utf-8")), options)
