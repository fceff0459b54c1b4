"""The console command: arguments are the settings of job files, exit codes tell how a job ended."""

import io
import json
import os
import signal
import sys
from dataclasses import asdict, fields

import pytest

from concealed_bedrock.contract.jobs import VERBS, Geology, PredictJob, TrainJob
from concealed_bedrock.contract.jobs.settings import Group
from concealed_bedrock.worker import cli, cli_arguments

TRAIN = ("train", "gravity.tif", "map.gpkg", "--field", "AGE", "-o", "model.safetensors")


def job_of(*words):
    return cli_arguments._job_of(cli_arguments._make_parser("0").parse_args(words))


def test_the_arguments_make_the_job_that_python_makes():
    words = "--block-km 12 --scales 64 16 --scales 32 8 --no-use-all --bands residual tilt"
    words += " --nodata -9999 1e20 --extra a.tif b.tif"
    job = job_of(*TRAIN, *words.split())
    assert job == TrainJob(
        "gravity.tif",
        Geology("map.gpkg", field="AGE"),
        "model.safetensors",
        block_km=12.0,
        scales=((64.0, 16.0), (32.0, 8.0)),
        use_all=False,
        bands=("residual", "tilt"),
        nodata=(-9999.0, 1e20),
        extra=("a.tif", "b.tif"),
    )
    without_map = job_of("predict", "gravity.tif", "model.safetensors", "-o", "out.tif")
    assert without_map == PredictJob("gravity.tif", "model.safetensors", "out.tif")
    with_map = job_of("predict", "gravity.tif", "model.safetensors", "map.gpkg", "-o", "out.tif")
    assert with_map.geology.path == "map.gpkg"


@pytest.mark.parametrize("verb", VERBS)
def test_every_setting_has_an_argument(verb, capsys):
    with pytest.raises(SystemExit) as ended:
        cli_arguments._make_parser("0").parse_args([verb, "--help"])
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    for one in fields(VERBS[verb]):
        flag = f"--{one.name.replace('_', '-')}"
        is_named = flag in shown or one.name.upper() in shown
        assert is_named or isinstance(one.metadata["takes"], Group), one.name


@pytest.mark.parametrize(
    "words, reason",
    [
        ((*TRAIN, "--height-m", "-1"), "a number from 1 to 1000000 m is wanted"),
        ((*TRAIN, "--preset", "fast"), "one of quick, standard, paper is wanted"),
        ((*TRAIN, "--steps", "many"), "whole number"),
        ((*TRAIN, "--altitude", "1"), "unrecognized arguments"),
        (TRAIN[:-2], "required: -o/--output"),
        ((*TRAIN, "--split", "polygons"), "SPLIT_LAYER"),
        (("dig",), "invalid choice"),
    ],
)
def test_wrong_arguments_end_with_2_and_the_reason(words, reason, capsys):
    try:
        code = cli.main(words)
    except SystemExit as ended:
        code = ended.code
    assert code == cli.WRONG_ARGUMENTS
    assert reason in capsys.readouterr().err


def test_a_job_is_printed_and_the_printed_job_is_the_same(tmp_path, capsys):
    assert cli.main([*TRAIN, "--print-job"]) == 0
    printed = capsys.readouterr().out
    assert json.loads(printed) == json.loads(json.dumps(asdict(job_of(*TRAIN))))
    (tmp_path / "job.json").write_text(printed)
    assert cli.main(["train", "--job", str(tmp_path / "job.json"), "--print-job"]) == 0
    assert capsys.readouterr().out == printed


def test_a_job_file_of_an_earlier_release_is_run_with_a_warning(tmp_path, capsys):
    (tmp_path / "job.json").write_text(json.dumps(asdict(job_of(*TRAIN)) | {"layout": "contiguous"}))
    assert cli.main(["train", f"--job={tmp_path / 'job.json'}", "--print-job"]) == 0
    assert "LAYOUT is no longer a setting" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork")
def test_a_cancelled_job_ends_with_130(monkeypatch, tmp_path):
    pid = os.fork()
    if not pid:  # signals and standard output belong to the process
        sys.stdout = sys.stderr = io.StringIO()

        def run(verb, path, reporter):
            from concealed_bedrock.worker.reporting import _Cancelled

            try:
                signal.raise_signal(signal.SIGINT)
            except _Cancelled as cancelled:
                reporter.error("cancelled", "The job was cancelled.", cancelled.remedy)
            return 1

        monkeypatch.setattr(cli, "run", run)
        os._exit(cli.main(["check"]))
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == cli.CANCELLED
