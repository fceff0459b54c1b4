"""What an earlier release wrote is read: its shipped models predict, and one job file of each verb parses.

The job files and the models are those that the release of 2026-11-28 wrote. The numbers of two models are
still shipped, byte for byte, so only their headers are kept here.
"""

import hashlib
import json
import struct
from dataclasses import asdict
from pathlib import Path

import pytest
import rasterio

from concealed_bedrock.contract import RESOURCES
from concealed_bedrock.contract.jobs import read_job
from concealed_bedrock.contract.model_card import read_card

JOBS = Path(__file__).parent / "data" / "jobs_of_2026_11_28"
OLD_MODELS = Path(__file__).parent / "data" / "models_of_2026_11_28"
MODELS = {  # SHA-256 of the files as that release shipped them
    "outcrop_anywhere": "d9a9f5faf3f2e9aba0d01caa288545b5d2acf81720632c48582c890eff70b520",
    "sample_survey": "2bedc16c2a436b0db6388334c230ed8c6c830df48fc37eddc672630919cb47b8",
    "south_australia": "5068ba491ef40499c4722c525d22fb2439cd17becbc43527b537faf80e378128",
}
DROPPED = {
    "train": ("COVER", "LAYOUT", "COMPILE", "'network'"),
    "predict": ("LAYOUT", "COMPILE"),
}


@pytest.fixture(scope="module")
def survey_of_windows(worker, tmp_path_factory):
    """A survey as wide as a window of the shipped networks."""
    folder = tmp_path_factory.mktemp("wide")
    code, lines = worker.run("survey", {"folder": str(folder), "seed": 5, "size_km": 128.0}, folder)
    assert code == 0, lines[-1]
    return folder


@pytest.fixture(params=MODELS)
def old_model(request, tmp_path):
    """A shipped model as the release wrote it: its header before today's numbers."""
    kept = OLD_MODELS / f"{request.param}.safetensors"
    old = kept.read_bytes() if kept.exists() else _with_header_of_then(request.param)
    assert hashlib.sha256(old).hexdigest() == MODELS[request.param]
    path = tmp_path / f"{request.param}.safetensors"
    path.write_bytes(old)
    return path


def _with_header_of_then(name):
    new = (RESOURCES / "trained" / f"{name}.safetensors").read_bytes()
    length = struct.unpack("<Q", new[:8])[0]
    header = (OLD_MODELS / f"{name}.json").read_bytes()
    header += b" " * (-len(header) % 8)
    return struct.pack("<Q", len(header)) + header + new[8 + length :]


def test_a_shipped_model_of_an_earlier_release_predicts(old_model, survey_of_windows, worker, tmp_path):
    job = {
        "input": str(survey_of_windows / "bouguer.tif"),
        "model": str(old_model),
        "output": str(tmp_path / "classes.tif"),
        "device": "cpu",
    }
    if read_card(old_model).reads != "gravity":
        job["geology"] = {"path": str(survey_of_windows / "geology.gpkg"), "field": "AGE"}
        job["geology"]["legend"] = str(survey_of_windows / "legend.json")
    code, lines = worker.run("predict", job, tmp_path)
    assert code == 0, lines[-1]
    with rasterio.open(job["output"]) as source:
        classes = source.read(1)
    assert (classes < 254).any()


@pytest.mark.parametrize("verb", sorted(path.stem for path in JOBS.glob("*.json")))
def test_a_job_file_of_an_earlier_release_means_what_it_meant(verb):
    warnings = []
    path = JOBS / f"{verb}.json"
    job = read_job(verb, path, warnings.append)
    now = json.loads(json.dumps(asdict(job)))
    for name, value in json.loads(path.read_text(encoding="utf-8")).items():
        if name not in now:
            assert name in ("cover_km", "layout", "compiled")
        elif isinstance(value, dict):
            assert value.items() <= now[name].items()
        else:
            assert now[name] == ("pool" if value in ("network", "trees") else value)
    assert len(warnings) == (verb in DROPPED)
    assert all(word in warnings[0] for word in DROPPED.get(verb, ()))
