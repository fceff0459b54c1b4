"""The verb `train`: from rasters and a geological map to a model file and a report of its worth."""

from __future__ import annotations

import platform
import shutil
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import numpy as np
import torch

from ..geology.blocks import default_block_km
from ..geophysics.problems import InputProblem
from ..models.calibration import fit_temperature
from ..models.card import Card
from ..models.devices import choose_device
from ..models.genotype import read_genotype
from ..models.model_file import save_model
from ..models.networks import build_network, count_parameters, describe_network, kind_of
from ..models.prediction import Scale
from ..models.presets import PRESETS, Preset, changed
from ..models.processes import join, own_device
from ..models.recipe import History
from ..models.whole_raster import log_probabilities, raster_probabilities, tempered
from .attribution import rights_of
from .beginning import Beginning, gentler, read_beginning, seen_as_before, take_weights, with_bands_of
from .covered import with_simulated_cover
from .dataset import Dataset, build_dataset
from .explained import evidence_facts, window_facts, with_importance
from .gravity_test import worth_by_networks, worth_by_trees
from .inputs import data_facts, file_of
from .jobs import TrainJob
from .jobs.learning import LearningJob
from .launching import launch, wanted_count
from .learning import learn, predict, scale_of
from .reading_plan import plan_of
from .regions import read_regions, with_regions
from .reporting import Reporter
from .resuming import checkpoint_of, resumable
from .training_report import compare_methods, training_content, write_training_report


def run(job: TrainJob, reporter: Reporter) -> None:
    """Train in this process, or in several that this one starts."""
    check_outputs(job)
    plan = plan_of(job)
    if plan.kinds:
        from . import train_readers  # it stands on this module

        train_readers.run(job, reporter)
        return
    job = replace(job, architecture=plan.network)
    count = wanted_count(job, reporter)
    if count > 1:
        launch("train", job, count, reporter)
        return
    with resumable(job, "training"):
        train_here(job, reporter)


def train_here(job: TrainJob, reporter: Reporter) -> None:
    """Build the data set, train, calibrate, score beside the simple methods, write model and report."""
    learned_from = origins(job)
    preset = changed(
        PRESETS[job.preset], steps=job.steps, minutes=job.minutes, batch=job.batch, seed=job.seed
    )
    beginning = read_beginning(job)
    job, preset = seen_as_before(job, beginning), gentler(preset, beginning)
    architecture = beginning.card.architecture if beginning else architecture_of(job, preset)
    device = device_of(job, reporter)
    processes = join(device)
    data = with_bands_of(build_dataset(job, preset, reporter), beginning)
    data = with_simulated_cover(with_regions(data, job, reporter), job)
    worth = worth_by_trees(job, data, reporter) if processes.is_first else None
    network = make_network(job, architecture, data, device, reporter)
    take_weights(network, beginning, data, reporter)
    history = learn(
        network, data, preset, device, reporter, checkpoint=checkpoint_of(job), logs=job.logs,
        running=job, processes=processes,
    )  # fmt: skip
    processes.leave()
    if not processes.is_first:
        return
    reporter.progress(0.90, "Scoring the model beside nearest outcrop and a random forest")
    probabilities = predict(network, data, preset, device)
    temperature = calibrate(probabilities, data)
    comparison = compare_methods(data, tempered(probabilities, temperature), job=job)

    def retrained(null: Dataset, reporter: Reporter) -> np.ndarray:
        network = make_network(job, architecture, null, device, reporter)
        take_weights(network, beginning, null, reporter)
        learn(network, null, preset, device, reporter, running=job)
        found = predict(network, null, preset, device)
        return tempered(found, calibrate(found, null))

    worth = worth or worth_by_networks(job, data, tempered(probabilities, temperature), retrained, reporter)

    def predict_at(bands: np.ndarray, scale: Scale, wanted: np.ndarray) -> np.ndarray:
        return raster_probabilities(network, bands, scale, overlap=0.25, device=device, wanted=wanted)

    card = make_card(
        job, preset, data, architecture, temperature,
        windows=window_facts(data, preset.window_px, predict_at),
        evidence=evidence_facts(data), split=split_facts(job, data),
        training=training_facts(job, history, learned_from, beginning),
        summary=comparison.summary,
    )  # fmt: skip
    save_model(job.output, network, card, half=job.half)
    content = training_content(job, data, card, history, probabilities, comparison, worth)
    content = with_importance(content, job, data, scale_of(data, preset), predict_at, reporter)
    reporter.info(write_training_report(job, content))
    last = save_last(job, network, history, card)
    shutil.rmtree(checkpoint_of(job), ignore_errors=True)
    files = {"output": job.output, "report": job.report, "last": last}
    reporter.result({name: path for name, path in files.items() if path}, scores=comparison.summary)


def device_of(job: LearningJob, reporter: Reporter) -> torch.device:
    """The device; a warning where it is not the one that was hoped for."""
    device, sentence = choose_device(own_device(job.device))
    is_fallback = device.type == "cpu" and job.device != "cpu" and torch.cuda.is_available()
    (reporter.warning if is_fallback else reporter.info)(sentence)
    return device


def save_last(job: TrainJob, network: torch.nn.Module, history: History, card: Card) -> str:
    """Write the weights of the last step beside the best ones; they were never scored or calibrated."""
    path = Path(job.output).with_suffix(".last.safetensors")
    network.load_state_dict(history.last)
    told = card.training | {"weights": "of the last step; scores and temperature are the best weights'"}
    save_model(path, network, replace(card, training=told), half=job.half)
    return str(path)


def make_network(
    job: TrainJob, architecture: dict, data: Dataset, device: torch.device, reporter: Reporter
) -> torch.nn.Module:
    """The job's network, with random weights of the job's seed."""
    torch.manual_seed(job.seed)
    network = build_network(architecture, len(data.bands), data.legend.n_classes)
    reporter.info(f"{kind_of(job.architecture).label}, {count_parameters(network):,} parameters.")
    return network.to(device, memory_format=torch.channels_last)


def architecture_of(job: TrainJob, preset: Preset) -> dict:
    """The job's network as plain data, as the card stores it."""
    return describe_network(
        job.architecture, genotype=read_genotype(job.genotype) if job.genotype else None, depth=job.depth,
        usual_depth=preset.depth,
    )  # fmt: skip


def calibrate(probabilities: np.ndarray, data: Dataset) -> float:
    """The temperature that makes the inner ground's classes likeliest; 1 where there is no inner ground."""
    cells = data.is_inner & (data.visible < data.legend.n_classes) & np.isfinite(probabilities[0])
    if not cells.any():
        return 1.0
    return fit_temperature(log_probabilities(probabilities[:, cells]).T, data.visible[cells])


def make_card(
    job: TrainJob, preset: Preset, data: Dataset, architecture: dict, temperature: float,
    *, windows: list[dict], evidence: dict, split: dict, training: dict, summary: dict,
) -> Card:  # fmt: skip
    """All that prediction and a reader have to know."""
    return Card(
        architecture=architecture,
        in_bands=len(data.bands),
        bands=data.bands,
        encoding=job.encoding,
        spacing_m=data.grid.spacing_m,
        residual={"height_m": data.gravity.height_m, "edges": "biharmonic", "method": data.gravity.method},
        classes=[{"value": c.value, "name": c.name, "colour": c.colour} for c in data.legend.classes],
        windows=windows,
        crs=data.grid.crs.to_string(),
        extent=data.grid.bounds,
        split=split,
        training=training,
        scores=summary,
        temperature=temperature,
        log_priors=np.log(data.counts / data.counts.sum()).tolist(),
        evidence=evidence,
        versions={"concealed_bedrock": plugin_version(), "torch": torch.__version__,
                  "numpy": version("numpy"), "rasterio": version("rasterio"),
                  "python": platform.python_version()},
    )  # fmt: skip


def split_facts(job: TrainJob, data: Dataset) -> dict:
    """How the ground was parted, for the card."""
    return {"kind": job.split, "share": job.validation_share, "seed": job.seed,
            "block_km": job.block_km or default_block_km(data.grid),
            **({"fold": job.fold, "folds": job.folds} if job.folds else {}),
            **({"layer": file_of(job.split_layer).name} if job.split_layer else {}),
            "leaked_share": data.split.leaked_share}  # fmt: skip


def origins(job: TrainJob) -> list[dict[str, str]]:
    """Name, checksum and what the file tells of rights, of all that is learned from."""
    paths = [job.input, job.geology.path, job.geology.legend, *job.extra]
    for place in read_regions(job.regions, job) if job.regions else []:
        paths += [place.input, place.geology.path, *place.extra]
    paths = [path for path in paths if path]
    return [facts | rights_of(path) for facts, path in zip(data_facts(*paths), paths)]


def training_facts(
    job: TrainJob, history: History, learned_from: list[dict[str, str]], beginning: Beginning | None
) -> dict:
    """What the model was made of, for the card."""
    sometimes = {
        "simulated cover to km": job.cover_km, "attribution": job.attribution,
        "begun from": beginning.facts if beginning else {},
        "went on after steps": history.resumed, "end": history.end,
    }  # fmt: skip
    always = {
        "data": learned_from, "field": job.geology.field,
        "holdout": Path(job.holdout).name if job.holdout else "",
        "preset": job.preset, "seed": job.seed, "steps": len(history.loss),
        "best_step": history.best_step, "seconds": round(history.seconds),
    }  # fmt: skip
    return always | {name: value for name, value in sometimes.items() if value}


def plugin_version() -> str:
    """The version that metadata.txt tells."""
    lines = (Path(__file__).resolve().parents[1] / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2].strip() for line in lines if line.startswith("version"))


def check_outputs(job: TrainJob) -> None:
    """Refuse what could not be written, before hours of training are lost on it."""
    check_output(job.output, (".safetensors",))
    check_output(job.report, (".html", ".htm"))


def check_output(path: str, suffixes: tuple[str, ...]) -> None:
    """Refuse a file of another kind, or in a folder that is not there."""
    if path and Path(path).suffix.lower() not in suffixes:
        raise InputProblem(
            f"The file {Path(path).name} does not end in {suffixes[0]}.", "Give it a name that does."
        )
    if path and not Path(path).parent.is_dir():
        raise InputProblem(
            f"The folder {Path(path).parent} does not exist.",
            "Create it or choose another output folder.",
        )
