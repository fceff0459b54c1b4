"""No word of a report escapes the catalogue: in a language of brackets, none is left outside of them."""

import importlib.util
import io
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from concealed_bedrock.contract import language
from concealed_bedrock.contract.jobs import read_job
from concealed_bedrock.geology.legend import read_legend
from concealed_bedrock.models.training.config import _in_cells
from concealed_bedrock.worker.reporting import Reporter
from concealed_bedrock.worker.verbs import evaluate, predict, search, survey, train, windows

ROOT = Path(__file__).resolve().parents[2]
# One branch of one layer: the smallest network of GGMNet's search space.
SMALL = {"branches": [{"stride": 8, "start": 0, "layers": [["3x3", 2]]}]}
NETWORKS = {"GGMNet"}
METRICS = {"MPA", "FWIoU", "mIoU", "IoU", "ECE", "NLL", "PRIORS"}
UNITS = {"km", "mGal"}
# What a user chose or a file says, and packages with their versions.
VALUES = {"SHA", "EPSG", "AGE", "quick", "Uthor"}
VALUES |= {"concealed", "bedrock", "torch", "cpu", "cu", "numpy", "rasterio", "python"}


def engine_sentences():
    """Every sentence of the engine, as the makers of catalogues find them."""
    spec = importlib.util.spec_from_file_location("update", ROOT / "i18n" / "update.py")
    update = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(update)
    return update.sentences(rooms=update.ENGINE_ROOMS)


class Texts(HTMLParser):
    """The texts that a page shows, alternative texts of pictures included."""

    def __init__(self, page):
        super().__init__()
        self.hidden, self.texts = 0, []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ("script", "style")
        self.texts += [value for name, value in attributes if name in ("alt", "title")]

    def handle_endtag(self, tag):
        self.hidden -= tag in ("script", "style")

    def handle_data(self, data):
        if not self.hidden:
            self.texts.append(data)


def outside(text):
    """What of a text is not in brackets, which may be nested."""
    while (shorter := re.sub("⟦[^⟦⟧]*⟧", " ", text)) != text:
        text = shorter
    return text


def words(text):
    """The words of a text: not the numbers, checksums, file names and single letters."""
    plain = re.sub(r"\b[0-9a-f]{64}\b|[\w-]+\.(tif|gpkg|json|safetensors)\b", " ", text)
    return set(re.findall(r"[^\W\d_]{2,}", plain))


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The folder of a survey, and of every kind of report in brackets."""
    folder, catalogue = tmp_path_factory.mktemp("survey"), tmp_path_factory.mktemp("catalogue")
    pseudo = {sentence: f"⟦{sentence}⟧" for sentence in engine_sentences()}
    (catalogue / "engine_qps.json").write_text(json.dumps(pseudo), encoding="utf-8")

    def do(verb, **settings):
        path = folder / "job.json"
        path.write_text(json.dumps(settings))
        job = read_job(verb.__name__.rpartition(".")[2], path)
        language.use_language("qps" if verb is not survey else "", catalogue)
        verb.run(job, Reporter(io.StringIO()))

    do(survey, folder=str(folder), seed=3, size_km=96.0)
    raster, model = str(folder / "bouguer.tif"), str(folder / "m.safetensors")
    (folder / "genotype.json").write_text(json.dumps(SMALL))
    # Files of one letter, since some pages name them without their ending.
    for name in ("geology.gpkg", "truth.tif"):
        (folder / name).rename(folder / f"{name[0]}{Path(name).suffix}")
    geology = {"path": str(folder / "g.gpkg"), "field": "AGE", "legend": str(folder / "legend.json")}
    split = {"block_km": 12.0, "validation_share": 0.2}
    quick = {"steps": 4, "null_count": 2, "number_format": "fp32", "evidence": "gravity"} | split
    quick["genotype"] = str(folder / "genotype.json")
    do(
        train,
        input=raster,
        geology=geology,
        output=model,
        report=str(folder / "training.html"),
        attribution="A. Uthor 2026",
        **quick,
    )
    predicted, confidence = str(folder / "p.tif"), str(folder / "c.tif")
    do(predict, input=raster, model=model, geology=geology, output=predicted, confidence=confidence)
    do(
        evaluate,
        input=predicted,
        truth=str(folder / "t.tif"),
        visible=geology,
        confidence=confidence,
        report=str(folder / "evaluation.html"),
    )
    do(
        windows,
        inputs=[raster],
        geology=geology,
        output=str(folder / "windows.gpkg"),
        report=str(folder / "windows.html"),
        scales=[[32000.0, 16000.0]],
        **split,
    )
    quick = search.PRESETS["quick"]
    small = {"window_px": 64, "crop_px": 64, "scales": _in_cells((64, 32))}
    small["training"] = replace(quick.training, batch=2)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(search.PRESETS, "quick", replace(quick, **small))
        patch.setattr(search, "STEPS_A_CANDIDATE", 1)
        found = {"output": str(folder / "found.json"), "report": str(folder / "search.html")}
        do(search, input=raster, geology=geology, depth=3, budget=0.9, steps=2, **found, **split)
    yield folder
    language.use_language("")


@pytest.mark.parametrize("name", ["training", "evaluation", "windows", "search"])
def test_every_word_of_a_report_is_in_the_users_language(pages, name):
    page = (pages / f"{name}.html").read_text(encoding="utf-8")
    classes = {word for c in read_legend(pages / "legend.json").map_classes for word in words(c.name)}
    known = NETWORKS | METRICS | UNITS | VALUES | classes
    texts = Texts(page).texts
    left = {text.strip(): found for text in texts if (found := words(outside(text)) - known)}
    assert not left
    assert sum("⟦" in text for text in texts) > 20


def test_a_model_card_is_english_whatever_the_language(pages):
    assert "⟦" not in (pages / "m.safetensors").read_bytes().decode("utf-8", "ignore")
