"""The runner: a process's lines become progress, log, results and exceptions."""

import json
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingException

from concealed_bedrock.processing_provider.engine import interpreter, process
from concealed_bedrock.processing_provider.engine.time_left import time_left

WORKER = Path(__file__).with_name("talking_worker.py")


@dataclass(frozen=True)
class Job:
    path: str = ""


@pytest.fixture(autouse=True)
def worker(monkeypatch):
    monkeypatch.setattr(process, "WORKER", WORKER)
    monkeypatch.setenv(interpreter.VARIABLE, sys.executable)


def is_running(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_lines_of_the_worker_become_progress_log_files_and_figures(feedback, tmp_path):
    facts = process._run_job("good", Job(str(tmp_path / "out.txt")), feedback)
    assert facts["score"] == 0.5
    assert feedback.steps == [25.0]
    assert {"A quarter is done. – less than a minute left", "Something to note."} <= set(feedback.infos)
    assert feedback.warnings == ["Something to be careful about."]


def test_the_numbers_of_a_line_reach_a_feedback_that_takes_them(tmp_path):
    from concealed_bedrock.plugin.panel.run import _Feedback

    feedback, heard = _Feedback(), []
    feedback.stepped.connect(lambda text, numbers: heard.append((text, numbers)))
    process._run_job("good", Job(str(tmp_path / "out.txt")), feedback)
    assert heard == [("A quarter is done.", {"doing": "trees", "done": 1, "total": 4})]


@pytest.mark.parametrize(
    ("seconds", "percent", "words"),
    [
        (1, 3, ""),  # nobody can tell yet
        (60, 100, ""),
        (100, 80, "less than a minute left"),
        (120, 20, "about 9 minutes left"),
        (7200, 25, "about 6 hours left"),
    ],
)
def test_the_time_that_is_left_goes_by_the_time_that_it_took(seconds, percent, words):
    assert time_left(seconds, percent) == words


def test_a_line_that_says_itself_what_is_left_says_it_once(feedback):
    output = process._Output(feedback, began=time.monotonic() - 60)
    for doing in ("network", "trees"):
        event = {"type": "progress", "fraction": 0.25, "message": "Step 1", "doing": doing}
        output._take(json.dumps(event))
    assert feedback.infos == ["Step 1", "Step 1 – about 4 minutes left"]


def test_the_worker_has_to_watch_for_the_end_of_qgis(feedback, tmp_path):
    facts = process._run_job("good", Job(str(tmp_path / "out.txt")), feedback)
    assert facts["options"] == ["--watch-stdin"]


def test_a_long_line_that_comes_in_pieces_is_read_whole(feedback):
    assert process._run_job("halves", Job(), feedback)["text"] == "花岗岩 " * 3000


def test_megabytes_on_stderr_do_not_block_the_worker(feedback):
    assert process._run_job("chatty", Job(), feedback) == {}


def test_an_error_line_is_raised_with_its_remedy(feedback):
    with pytest.raises(QgsProcessingException, match=r"^The raster has no cells\. Choose another raster\.$"):
        process._run_job("wrong", Job(), feedback)


def test_no_result_is_no_success(feedback):
    with pytest.raises(QgsProcessingException, match="without a result"):
        process._run_job("silent", Job(), feedback)


def test_a_file_that_is_not_there_is_no_success(feedback, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"missing\.tif does not exist"):
        process._run_job("liar", Job(str(tmp_path / "missing.tif")), feedback)


@pytest.fixture
def logged(qgis_app):
    """What is written to QGIS's log panel, as (text, tab)."""
    lines = []
    received = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
    received.connect(lambda text, tab, level: lines.append((text, tab)))
    return lines


def test_the_last_words_of_a_worker_that_was_killed_stand_in_the_log_and_memory_is_named(feedback, logged):
    with pytest.raises(
        QgsProcessingException,
        match="terminated from outside, most likely because the machine ran out of mem",
    ):
        process._run_job("crash", Job(), feedback)
    assert ("Traceback: the last words", "Concealed Bedrock") in logged
    assert not any("Traceback" in text for text in (*feedback.errors, *feedback.infos))


def test_a_fault_in_a_library_is_named_in_a_sentence(feedback):
    with pytest.raises(QgsProcessingException, match=r"crashed in one of its libraries \(signal 11\)"):
        process._run_job("fault", Job(), feedback)


def test_a_folder_for_jobs_that_is_full_or_read_only_is_named(feedback, monkeypatch):
    def refuse(job, path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(process, "write_job", refuse)
    with pytest.raises(QgsProcessingException, match=r"cannot be written to .*No space left on device"):
        process._run_job("good", Job(), feedback)


@pytest.mark.parametrize(("verb", "longest"), [("long", 2.0), ("stubborn", 3.5)])
def test_cancel_ends_the_process(feedback, monkeypatch, verb, longest):
    monkeypatch.setattr(process, "GRACE_MS", 1000)
    feedback.progressChanged.connect(lambda step: feedback.cancel())
    start = time.monotonic()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        process._run_job(verb, Job(), feedback)
    pid = next(int(text.split()[1]) for text in feedback.infos if text.startswith("pid"))
    assert not is_running(pid)
    assert time.monotonic() - start < longest


def test_the_worker_sees_none_of_what_belongs_to_qgis(feedback, monkeypatch):
    foreign = {
        "PROJ_LIB": "/q",
        "GDAL_DATA": "/q",
        "PYTHONPATH": "/q",
        "LD_LIBRARY_PATH": "/q",
        "PYTHONHOME": "",
    }
    for name, value in foreign.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy")
    facts = process._run_job("environment", Job(), feedback)
    assert not foreign.keys() & facts["environment"].keys()
    assert facts["environment"]["HTTPS_PROXY"] == "http://proxy"
    assert "/q" not in facts["path"]


def test_the_threads_of_the_options_reach_the_worker(feedback):
    interpreter.EngineSettings(threads=3).write()
    facts = process._run_job("environment", Job(), feedback)
    assert facts["environment"]["OMP_NUM_THREADS"] == "3"


def test_a_python_that_cannot_start_is_named_with_its_path(feedback, monkeypatch, tmp_path):
    not_python = tmp_path / "python"
    not_python.write_text("no program")
    monkeypatch.setenv(interpreter.VARIABLE, str(not_python))
    with pytest.raises(QgsProcessingException, match=f"{not_python} cannot be started"):
        process._run_job("good", Job(), feedback)
