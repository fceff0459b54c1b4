"""A job's language is that of its messages, whichever process says them."""

import json

import pytest

from concealed_bedrock.contract import jobs, language
from concealed_bedrock.contract.jobs import read_job, write_job


@pytest.fixture(autouse=True)
def english():
    yield
    language.use_language("")


@pytest.fixture
def catalogues(tmp_path):
    for name, word in {"fr": "vide", "zh_CN": "空"}.items():
        (tmp_path / f"engine_{name}.json").write_text(json.dumps({"empty": word}), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "name, word, used",
    [("fr", "vide", "fr"), ("fr_CA", "vide", "fr"), ("zh_CN", "空", "zh_CN"), ("en_US", "empty", "")],
)
def test_a_region_without_a_catalogue_has_the_languages(catalogues, name, word, used):
    language.use_language(name, catalogues)
    assert (language.tr("empty"), language.language()) == (word, used)
    assert language.tr("not in any catalogue") == "not in any catalogue"


@pytest.mark.parametrize("name", ["../fr", "fr/../fr", "", "français"])
def test_what_is_no_name_of_a_language_reads_no_file(catalogues, name):
    language.use_language("fr", catalogues)
    language.use_language(name, catalogues)
    assert language.language() == ""


def test_a_job_file_carries_the_language_to_the_worker(tmp_path, catalogues):
    job = jobs.CheckJob()
    write_job(job, tmp_path / "english.json")
    assert "language" not in json.loads((tmp_path / "english.json").read_text())
    language.use_language("zh_CN", catalogues)
    write_job(job, tmp_path / "job.json")
    language.use_language("")
    assert read_job("check", tmp_path / "job.json") == job
    assert json.loads((tmp_path / "job.json").read_text())["language"] == "zh_CN"
    assert language.language() == "zh_CN"  # the catalogue that the package ships
