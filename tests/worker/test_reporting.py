"""The worker's door: JSON lines alone on stdout, whatever libraries print."""

import io
import json
import subprocess
import sys
from pathlib import Path

from concealed_bedrock.worker.reporting import Reporter

ROOT = Path(__file__).resolve().parents[2]


def lines_of(door):
    return [json.loads(line) for line in door.getvalue().splitlines()]


def test_every_line_is_one_json_object_and_fractions_stay_between_0_and_1():
    door = io.StringIO()
    reporter = Reporter(door)
    reporter.bar = None  # also where the tests run in a terminal
    reporter.progress(1.7, "more than all")
    reporter.warning("two\nlines, and 寒武系")
    reporter.result({"output": "a.tif"}, cells=3)
    progress, warning, result = lines_of(door)
    assert progress["fraction"] == 1.0 and warning["message"] == "two\nlines, and 寒武系"
    assert result == {"type": "result", "files": {"output": "a.tif"}, "facts": {"cells": 3}}


def test_a_part_of_a_job_counts_within_its_share():
    door = io.StringIO()
    reporter = Reporter(door)
    reporter.bar = None
    part = reporter.part(0.2, 0.6)
    part(0.0)
    part(1.0)
    assert [line["fraction"] for line in lines_of(door)] == [0.2, 0.6]


def test_what_libraries_print_on_stdout_goes_to_stderr():
    code = (
        "import conftest, os\n"
        "from concealed_bedrock.worker.reporting import Reporter, _open_door\n"
        "reporter = Reporter(_open_door()); print('noise'); os.write(1, b'more noise')\n"
        "reporter.info('word')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert [json.loads(line)["message"] for line in done.stdout.splitlines()] == ["word"]
    assert "noise" in done.stderr and "more noise" in done.stderr
