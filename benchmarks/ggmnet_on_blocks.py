"""What helps GGMNet on blocks that it never saw: what it is shown, how it is built, how it learns.

    python benchmarks/ggmnet_on_blocks.py --work DIR --threads 1 [--steps 250] [--rows base flips ...]
    python benchmarks/ggmnet_on_blocks.py --work DIR --data SOUTH_AUSTRALIA --no-sample

One thing is changed at a time, steps and batches stay. Gravity is the only evidence. A row is the mean over
seeds; the seed is that of the sample survey, of the blocks and of the first weights. On sample surveys
the truth under the cover is known and scored too. Label smoothing, dropout, stochastic depth and averaged
weights are added to the training here, where they are not options of it. The same command goes on where it
was ended.
"""

from __future__ import annotations

import argparse
import io
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import numpy as np
import rasterio
import torch
import trained
from torch import nn
from torch.nn import functional as F

from concealed_bedrock.contract.jobs import Geology, SurveyJob, TrainJob
from concealed_bedrock.contract.vocabulary import BANDS
from concealed_bedrock.geology.outcrop import nearest_outcrop
from concealed_bedrock.models.evaluation.metrics import Metrics
from concealed_bedrock.models.inference.ensemble import FLIPS
from concealed_bedrock.models.inference.execution import make_forward
from concealed_bedrock.models.model_file import load_model
from concealed_bedrock.models.networks.factory import (
    RATE_SHARE,
    build_network,
    count_parameters,
    transfer_weights,
)
from concealed_bedrock.models.training.config import PRESETS, Preset, _in_cells
from concealed_bedrock.models.training.losses import FIRST_UNKNOWN
from concealed_bedrock.models.training.trainer import train
from concealed_bedrock.worker.inputs.dataset import _Dataset
from concealed_bedrock.worker.inputs.dataset_reading import _read_dataset
from concealed_bedrock.worker.reporting import Reporter
from concealed_bedrock.worker.training.network import _architecture_of
from concealed_bedrock.worker.training.network_training import _loss_of, _predict, _sampler_of
from concealed_bedrock.worker.verbs import survey

CPU = torch.device("cpu")
CELLS = 64  # along the side of a window, one pixel each
SHIPPED = Path(__file__).resolve().parents[1] / "resources" / "trained" / "sample_survey.safetensors"
GRANITE = "Granite"
NORMAL = 1.645  # standard deviations of a 90 % interval


@dataclass(frozen=True)
class Variant:
    """One change; what is not named stays as in the first row.

    Parameters
    ----------
    job : fields of the training job
    preset : fields of the preset
    begins_from : a model file whose weights are taken, at the rate of a fine-tuning
    new_head : no class keeps its part of that file's head
    """

    job: dict = field(default_factory=dict)
    preset: dict = field(default_factory=dict)
    smoothing: float = 0.0
    dropout: float = 0.0
    drop_path: float = 0.0
    averaging: float = 0.0  # decay a step of the averaged weights
    flips: bool = False
    last: bool = False  # the weights of the last step instead of those that inner ground chose
    begins_from: Path | None = None
    new_head: bool = False


def windows(cells: int, px: int) -> dict:
    """Windows of other sides."""
    return {"window_px": px, "crop_px": px, "scales": _in_cells((cells, cells // 2))}


VARIANTS: dict[str, Variant] = {
    "base": Variant(),
    "rgb": Variant(job={"encoding": "rgb"}),
    "residual alone": Variant(job={"bands": BANDS[:1]}),
    "derivatives alone": Variant(job={"bands": BANDS[1:3]}),
    "tilt as well": Variant(job={"bands": BANDS[:4]}),
    "two band-passes as well": Variant(job={"bands": (*BANDS[:3], *BANDS[4:6])}),
    "windows of 128 cells at 64 px": Variant(preset=windows(128, 64)),
    "windows of 128 cells at 128 px": Variant(preset=windows(128, 128)),
    "windows of 32 cells at 64 px": Variant(preset=windows(32, 64)),
    "13 layers": Variant(job={"depth": 13}),
    "22 layers": Variant(job={"depth": 22}),
    "label smoothing 0.1": Variant(smoothing=0.1),
    "dropout 0.2": Variant(dropout=0.2),
    "stochastic depth 0.2": Variant(drop_path=0.2),
    "averaged weights 0.98": Variant(averaging=0.98),
    "last weights": Variant(last=True),
    "flips": Variant(flips=True),
    "hardest 15 %": Variant(preset={"hard_share": 0.15}),
    "classes alike": Variant(preset={"weighting": "inverse"}),
    "from the shipped model": Variant(begins_from=SHIPPED),
    "from the shipped model, head anew": Variant(begins_from=SHIPPED, new_head=True),
}


class Smoothed(nn.Module):
    """A loss with a share that asks for all classes alike (Szegedy et al. 2016)."""

    def __init__(self, loss: nn.Module, share: float):
        super().__init__()
        self.loss, self.share = loss, share

    def forward(self, logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        """Scalar."""
        known = labels < FIRST_UNKNOWN
        even = -F.log_softmax(logits.float(), 1).mean(1)[known].mean() if known.any() else 0.0
        return (1 - self.share) * self.loss(logits, labels) + self.share * even


class Dropped(nn.Module):
    """A layer of the same shape before and after, left out of some windows (Huang et al. 2016)."""

    def __init__(self, layer: nn.Module, share: float):
        super().__init__()
        self.layer, self.share = layer, share

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """As the layer's; what is left out passes unchanged."""
        out = self.layer(x)
        if not self.training or out.shape != x.shape:
            return out
        kept = (torch.rand(len(x), 1, 1, 1, device=x.device) >= self.share).to(x.dtype)
        return x + kept * (out - x)


def regularised(network: nn.Module, variant: Variant) -> nn.Module:
    """The network with dropout before its last convolution and layers that may be left out."""
    if variant.dropout:
        network.head.classify = nn.Sequential(nn.Dropout2d(variant.dropout), network.head.classify)
    if variant.drop_path:
        for layers in network.features.branches:
            for number, layer in enumerate(layers):
                layers[number] = Dropped(layer, variant.drop_path)
    return network


class Averaged:
    """The running mean of a network's weights and statistics (Tarvainen & Valpola 2017)."""

    def __init__(self, network: nn.Module, decay: float):
        self.network, self.decay = network, decay
        self.mean = {name: tensor.clone() for name, tensor in network.state_dict().items()}

    def step(self, _) -> None:
        """Take in the weights of now."""
        for name, tensor in self.network.state_dict().items():
            if tensor.is_floating_point():
                self.mean[name].lerp_(tensor, 1 - self.decay)
            else:
                self.mean[name] = tensor.clone()


def preset_for(options: argparse.Namespace, variant: Variant, seed: int) -> Preset:
    """Small windows, and the steps that all rows share."""
    small = replace(PRESETS["quick"], **windows(CELLS, CELLS))
    return replace(small, **variant.preset).limited(steps=options.steps, minutes=0.0, seed=seed)


def job_for(ground: trained.Ground, variant: Variant, seed: int) -> TrainJob:
    """The training as a user would ask for it."""
    return TrainJob(
        input=ground.bouguer,
        geology=ground.geology,
        output="model.safetensors",
        evidence="gravity",
        architecture="ggmnet",
        seed=seed,
        device="cpu",
        block_km=ground.block_km,
        nulls="none",
        **variant.job,
    )


def fitted(job: TrainJob, data: _Dataset, preset: Preset, variant: Variant) -> nn.Module:
    """A network, trained."""
    architecture = _architecture_of(job, preset)
    if variant.begins_from:
        architecture = load_model(variant.begins_from)[0].network.architecture
    torch.manual_seed(job.seed)
    network = build_network(architecture, len(data.bands), data.legend.n_classes)
    network = network.to(CPU, memory_format=torch.channels_last)
    if variant.begins_from:
        rate = RATE_SHARE * preset.training.adam_rate
        preset = replace(preset, training=replace(preset.training, adam_rate=rate))
        take(network, variant, data)
    network = regularised(network, variant)
    loss = _loss_of(data, preset)
    loss = Smoothed(loss, variant.smoothing) if variant.smoothing else loss
    truth, n = np.where(data.is_validation, data.map_observed, 255), len(data.scored_classes)

    def validate(network: nn.Module) -> float:
        found = _predict(network, data, preset, CPU, queried=truth < n, overlap=0.0).argmax(axis=0)
        return float(Metrics.from_classes(truth, found, n).fwiou)

    mean = Averaged(network, variant.averaging) if variant.averaging else None
    history = train(
        network,
        _sampler_of(data, preset, CPU),
        loss,
        preset.training,
        validate=validate,
        forward=make_forward(network, CPU),
        on_step=mean.step if mean else None,
    )
    if mean or variant.last:
        network.load_state_dict(mean.mean if mean else history.last)
    return network.eval()


def take(network: nn.Module, variant: Variant, data: _Dataset) -> None:
    """Begin from a model file, classes by their names."""
    pool, card = load_model(variant.begins_from)
    known = [] if variant.new_head else [c["name"] for c in card.classes]
    classes = [c.name for c in data.legend.classes]
    transfer_weights(network, pool.network.network, pool.network.architecture, card.in_bands, classes, known)


def predict(network: nn.Module, data: _Dataset, preset: Preset, variant: Variant) -> np.ndarray:
    """The most probable class of every cell."""
    if not variant.flips:
        return _predict(network, data, preset, CPU).argmax(axis=0)

    class Flipped(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            turned = (network(x.flip(axes)).softmax(1).flip(axes) for axes in FLIPS)
            return (sum(turned) / len(FLIPS)).log()

    return _predict(Flipped(), data, preset, CPU).argmax(axis=0)


def row(ground: trained.Ground, variant: Variant, options: argparse.Namespace, seed: int) -> dict:
    """Train once and score on the held-out blocks, and under the cover where its bedrock is known."""
    job, preset = job_for(ground, variant, seed), preset_for(options, variant, seed)
    data = _read_dataset(job, preset, Reporter(io.StringIO()))
    network = fitted(job, data, preset, variant)
    predicted, n = predict(network, data, preset, variant), len(data.scored_classes)
    cells = data.is_test & (data.map_observed < n)
    found = Metrics.from_classes(data.map_observed[cells], predicted[cells], n)
    result = {
        "parameters": count_parameters(network),
        "accuracy": float(found.accuracy),
        "MPA": float(found.mpa),
        "FWIoU": float(found.fwiou),
    }
    truth = Path(ground.bouguer).parent / "truth.tif"
    return result | (under_cover(truth, predicted, data) if truth.exists() else {})


def under_cover(path: Path, predicted: np.ndarray, data: _Dataset) -> dict:
    """Scores where the map shows cover, against the survey's truth."""
    with rasterio.open(path) as source:
        truth = source.read(1)
    names = [c.name for c in data.legend.classes]
    number = np.full(256, 255, np.uint8)
    for value, name in survey_names(path):
        number[value] = names.index(name) if name in names else 255
    cells = (data.map_observed == 255) & (number[truth] < 255)
    found = Metrics.from_classes(number[truth][cells], predicted[cells], len(names))
    nearest = nearest_outcrop(data.map_observed, data.grid)  # of all outcrop, the network's test set included
    of_nearest = Metrics.from_classes(number[truth][cells], nearest[cells], len(names))
    return {
        "cover over nearest": float(found.mpa - of_nearest.mpa),
        "cover accuracy": float(found.accuracy),
        "cover MPA": float(found.mpa),
        "cover granite": float(found.recall[names.index(GRANITE)]),
    }


@lru_cache
def survey_names(path: Path) -> list[tuple[int, str]]:
    """Values and names of the survey's legend."""
    from concealed_bedrock.geology.legend.files import read_legend

    return [(c.value, c.name) for c in read_legend(path.with_name("legend.json")).classes]


def sample_of(options: argparse.Namespace, seed: int) -> trained.Ground:
    """The default sample survey of a seed."""
    folder = options.work / f"survey_{seed}"
    if not (folder / "legend.json").exists():
        folder.mkdir(parents=True, exist_ok=True)
        survey.run(SurveyJob(folder=str(folder), seed=seed), Reporter(io.StringIO()))
    geology = Geology(str(folder / "geology.gpkg"), field="AGE", legend=str(folder / "legend.json"))
    return trained.Ground("sample survey", str(folder / "bouguer.tif"), geology)


def table(name: str, grounds: Callable[[int], trained.Ground], options: argparse.Namespace) -> list[str]:
    """Train what is not there yet; a line a variant."""
    rows = trained.Rows(options.work / "ggmnet_on_blocks.jsonl")
    lines, base = [], None
    for variant in options.rows or VARIANTS:
        found = [
            rows.get(
                f"{name}|{variant}|{seed}|{options.steps}",
                lambda seed=seed, variant=variant: row(grounds(seed), VARIANTS[variant], options, seed),
            )
            for seed in options.seeds
        ]
        base = base or found
        lines.append(line_of(variant, found, base))
        print(lines[-1], flush=True)
    return lines


def line_of(variant: str, found: list[dict], base: list[dict]) -> str:
    """Means over seeds, and each seed's gain in MPA over the first row."""
    text = f"{variant:40s} {found[0]['parameters'] / 1e6:5.2f} M"
    for score in ("accuracy", "MPA", "FWIoU", "cover accuracy", "cover MPA", "cover granite"):
        if score in found[0]:
            text += f" {np.mean([f[score] for f in found]):7.3f}"
    for score in ("MPA", "cover MPA"):
        if score in found[0]:
            text += " |" + "".join(f" {f[score] - b[score]:+.3f}" for f, b in zip(found, base))
    text += f" | {np.mean([f['processor_seconds'] for f in found]):5.0f} s"
    gains = np.array([f.get("cover over nearest", np.nan) for f in found])
    if np.isfinite(gains).all():
        half = NORMAL * gains.std(ddof=1) / np.sqrt(len(gains)) if len(gains) > 1 else np.nan
        low, high = gains.mean() - half, gains.mean() + half
        text += (
            f" | over nearest {gains.mean():+.3f} (90 %: {low:+.3f} to {high:+.3f}), least {gains.min():+.3f}"
        )
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder with the South Australian files")
    parser.add_argument("--no-sample", action="store_true", help="leave the sample surveys out")
    parser.add_argument("--rows", nargs="+", choices=list(VARIANTS), help="all, where none is named")
    parser.add_argument("--steps", type=int, default=250)
    parser.add_argument("--seeds", type=int, nargs="+", default=[2, 3])
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--text", type=Path, help="write the tables here too")
    parser.add_argument("--work", type=Path, required=True, help="folder; the same one goes on")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    if options.threads:
        torch.set_num_threads(options.threads)
    lines = [trained.machine(options), f"{options.steps} steps of 4 windows, seeds {options.seeds}"]
    columns = "accuracy, MPA, FWIoU on held-out blocks"
    if not options.no_sample:
        lines.append(
            f"\nsample surveys: {columns}; accuracy, MPA, granite found under the cover; gain in "
            "MPA by seed on blocks and under the cover; processor seconds"
        )
        print("\n".join(lines), flush=True)
        lines += table("sample survey", lambda seed: sample_of(options, seed), options)
    if options.data:
        lines.append(f"\nSouth Australia: {columns}; gain in MPA by seed; processor seconds")
        lines += table("South Australia", lambda seed: trained.south_australia(options.data), options)
    else:
        print("South Australia is left out: no --data given.")
    if options.text:
        options.text.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
