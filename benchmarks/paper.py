"""The recipe of Liu et al. (2024) from windows to figures: tables 4 to 7, figures 1, 4, 5 and 6.

    make paper                         the paper's scale on a synthetic survey of 30 x 15 degrees at 2': a GPU
    make paper DATA=folder FIELD=AGE   the same on bouguer.tif, geology.gpkg and legend.json of a folder
    make paper ARGS=--small            scaled down to what two cores do in less than 25 minutes

The genotype is the published one; --search searches another first, as the paper does (section 4.2). Tables
and figures are left in --out, where the same command goes on with what is not there yet.
"""

import argparse
import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import paper_figures as figures
import torch
import trained
from paper_survey import make_geographic_survey
from paper_tables import ROWS, TABLES, scores_of, settings_of
from trained import Ground, Listener, Rows

from concealed_bedrock.contract.jobs import Geology, PredictJob, ResidualJob, SearchJob, TrainJob
from concealed_bedrock.geology.sampling.windows import PAPER_SCALES, cut_windows, window_shares
from concealed_bedrock.geophysics.io.band_file import read_band
from concealed_bedrock.geophysics.io.rasters import read_classes
from concealed_bedrock.models.evaluation.metrics import Metrics
from concealed_bedrock.models.inference.execution import choose_device
from concealed_bedrock.models.networks.factory import build_network, count_parameters
from concealed_bedrock.models.training.config import PRESETS, _in_degrees
from concealed_bedrock.worker.inputs.dataset_reading import _read_dataset
from concealed_bedrock.worker.reporting import Reporter
from concealed_bedrock.worker.training import network_training
from concealed_bedrock.worker.training.network import _architecture_of
from concealed_bedrock.worker.verbs import predict, residual, search, train

SMALLEST_PX = 128  # of a window: networks take crops from 64 px up
FEW = 0.10  # of bedrock: windows with less are the paper's test set
TABLE_7 = {  # IoU and accuracy in percent, and the class's share of the bedrock, as printed
    "Archean": (None, None, 0.6),
    "Proterozoic": (22.8, 55.8, 7.2),
    "Cambrian": (28.2, 62.5, 10.3),
    "Ordovician": (20.3, 51.4, 4.0),
    "Silurian": (22.4, 53.6, 7.0),
    "Devonian": (50.3, 82.7, 20.3),
    "Carboniferous": (61.1, 90.2, 30.9),
    "Permian": (15.3, 46.8, 2.1),
    "Jurassic": (15.9, 48.6, 2.3),
    "Granite": (40.4, 76.3, 15.3),
}


def scale_down(window_px: int, epochs: int) -> None:
    """Let the paper's preset be trained on two cores: smaller windows, fewer of them, fewer epochs.

    Windows of 1 degree are left out, the batch is 4, and the schedule is shortened in proportion, but for
    the stretch over which the loss is judged: twenty epochs become two.
    """
    paper = PRESETS["paper"]
    share = epochs / paper.training.epochs
    training = replace(
        paper.training,
        epochs=epochs,
        batch=4,
        flat_epochs=2.0,
        warm_up_epochs=share * paper.training.warm_up_epochs,
        decay_epochs=share * paper.training.decay_epochs,
        validations=min(10, epochs),
    )
    PRESETS["paper"] = replace(
        paper,
        window_px=window_px,
        crop_px=window_px // 2,
        scales=_in_degrees(*PAPER_SCALES[1:]),
        training=training,
    )


class Curves:
    """Records FWIoU of the training windows and loss of the validation set."""

    def __init__(self):
        self.fwiou, self.loss = [], []
        self._of_training = None

    def __enter__(self):
        self._loss_of, self._predict = network_training._loss_of, network_training._predict
        network_training._loss_of, network_training._predict = self._recording_loss, self._recording_predict
        return self

    def __exit__(self, *_error):
        network_training._loss_of, network_training._predict = self._loss_of, self._predict

    def _recording_loss(self, data, preset):
        loss, n = self._loss_of(data, preset), data.legend.n_classes

        class Recording(torch.nn.Module):
            def __init__(self, curves):
                super().__init__()
                self.loss, self.curves = loss, [curves]

            def forward(self, logits, labels):
                known = labels < n
                pairs = labels[known] * n + logits.detach().argmax(1)[known]
                counts = torch.bincount(pairs, minlength=n * n).reshape(n, n).cpu().numpy()
                curves = self.curves[0]
                curves._of_training = counts + (0 if curves._of_training is None else curves._of_training)
                return self.loss(logits, labels)

        return Recording(self)

    def _recording_predict(self, network, data, preset, device, **how):
        found = self._predict(network, data, preset, device, **how)
        if how.get("overlap") == 0.0:  # a validation, of all rows in one process
            truth = torch.from_numpy(data.validation_classes[None].astype("int64"))
            logits = torch.from_numpy(np.nan_to_num(found, nan=1e-6)).clamp(min=1e-6).log()[None]
            self.loss.append(float(self._loss_of(data, preset)(logits, truth)))
            self.fwiou.append(_fwiou(self._of_training))
            self._of_training = None
        return found


def _fwiou(counts: np.ndarray) -> float:
    """Frequency-weighted IoU of a confusion matrix (truth, prediction)."""
    hits, of_class = counts.diagonal(), counts.sum(1)
    iou = hits / np.maximum(of_class + counts.sum(0) - hits, 1)
    return float((of_class / of_class.sum() * iou).sum())


def train_main(ground: Ground, options: argparse.Namespace) -> dict:
    """Train GGMNet of 22 layers; its report, with the curves."""
    kept, report = options.out / "main.json", options.out / "ggmnet.html"
    if kept.exists():
        return json.loads(kept.read_text())
    job = TrainJob(
        ground.bouguer,
        ground.geology,
        str(options.out / "ggmnet.safetensors"),
        report=str(report),
        preset="paper",
        genotype=str(options.genotype or ""),
        device=options.device,
        steps=options.steps,
    )
    listener = Listener()
    with Curves() as curves:
        train.run(job, listener)
    found = {
        "said": listener.infos,
        "report": json.loads(report.with_suffix(".json").read_text()),
        "training_fwiou": curves.fwiou,
        "validation_loss": curves.loss,
    }
    kept.write_text(json.dumps(found))
    return found


def train_rows(ground: Ground, options: argparse.Namespace) -> Rows:
    """Train the networks of tables 4 to 6, each once, and score them on the validation windows."""
    rows, quiet, preset = Rows(options.out / "rows.jsonl"), Reporter(io.StringIO()), PRESETS["paper"]
    preset = preset.limited(steps=options.steps, minutes=0, seed=1)
    if options.small:  # the last weights are as good, and each validation costs as much as some epochs
        preset = replace(preset, training=replace(preset.training, validations=1))
    device = choose_device(options.device)[0]
    job = TrainJob(ground.bouguer, ground.geology, "none.safetensors", preset="paper")
    data = _read_dataset(job, preset, quiet)

    def make(row):
        torch.manual_seed(1)
        architecture = _architecture_of(replace(job, **settings_of(row)), preset)
        network = build_network(architecture, len(data.bands), data.legend.n_classes).to(device)
        network_training._learn(network, data, preset, device, quiet)
        found = network_training._predict(network, data, preset, device, queried=data.is_test)
        truth = np.where(data.is_test, data.map_observed, 255)
        metrics = Metrics.from_classes(truth, found.argmax(axis=0), len(data.scored_classes))
        return {"parameters": count_parameters(network), **metrics.to_dict()}

    for row in options.rows:
        done = rows.get(row, lambda row=row: make(row))
        print(f"{row}: MPA {done['MPA']:.3f}, FWIoU {done['FWIoU']:.3f}, {done['seconds']} s", flush=True)
    return rows


def tables(rows: Rows, main: dict, ground: Ground, options: argparse.Namespace) -> str:
    """Tables 4 to 7 with the paper's figures and ours."""
    lines = [f"{ground.name}; {options.scale}; {trained.machine(options)}"]
    for title, table in TABLES.items():
        lines += ["", f"{title:34}{'parameters, M':>22}{'MPA / FWIoU, paper':>22}{'here':>16}"]
        for row, (size, mpa, fwiou) in table.items():
            here = [rows.rows[row]] if row in rows.rows else []
            own = f"{here[0]['parameters'] / 1e6:.3f}" if here else "-"
            of_paper = f"{own} (paper {size:g})" if size else own
            score = scores_of(here).replace(" (n=1)", "")
            lines.append(f"{row:34}{of_paper:>22}{f'{mpa:.1f} / {fwiou:.1f}':>22}{score:>16}")
    lines += [
        "",
        f"{'Table 7, classes of the validation set':42}{'share':>8}{'IoU / accuracy':>18}{'paper':>18}",
    ]
    methods = main["report"]["methods"]
    own = next(iter(methods.values()))
    cells = max(sum(own["support"]), 1)
    for name, n, iou, recall in zip(main["report"]["classes"], own["support"], own["IoU"], own["recall"]):
        printed = TABLE_7.get(name.partition(" ")[0], (None, None, None))
        of_paper = "-" if printed[0] is None else f"{printed[0]:.1f} / {printed[1]:.1f}"
        here = "-" if recall is None else f"{100 * iou:.1f} / {100 * recall:.1f}"
        lines.append(f"{name:42}{n / cells:>7.1%} {here:>18}{of_paper:>18}")
    simple = [f"{name} {100 * one['MPA']:.1f} / {100 * one['FWIoU']:.1f}" for name, one in methods.items()]
    lines += ["", "MPA / FWIoU on the same validation windows: " + ", ".join(simple)]
    return "\n".join(lines)


def predict_everywhere(ground: Ground, options: argparse.Namespace) -> Path:
    """The network's own class of every cell, outcrop included."""
    out = options.out / "predicted.tif"
    if not out.exists():
        model = options.out / "ggmnet.safetensors"
        predict.run(PredictJob(ground.bouguer, str(model), str(out), device=options.device), Listener())
    return out


def concealed_sentence(data, predicted: np.ndarray, truth: np.ndarray | None) -> str:
    """The paper's test set: how many windows show under 10 % bedrock, and what is predicted in them."""
    windows = cut_windows(data.grid, scales=PAPER_SCALES)
    shares = window_shares(data.map_observed, windows)
    concealed = [w for w, share in zip(windows, shares) if share < FEW]
    is_here = np.zeros(data.grid.shape, bool)
    for window in concealed:
        is_here[window.slices] = True
    is_here &= data.map_observed == 255
    sentence = (
        f"Test set: {len(concealed)} of {len(windows)} windows show less than {FEW:.0%} bedrock "
        f"(the paper: 61 of 536). "
    )
    names = [c.name for c in data.legend.classes]
    counts = np.bincount(predicted[is_here], minlength=256)[: len(names)]
    order = counts.argsort()[::-1]
    sentence += "Predicted under their cover: " + ", ".join(
        f"{names[n]} {counts[n] / max(counts.sum(), 1):.0%}" for n in order if counts[n]
    )
    if truth is not None and is_here.any():
        right = (predicted == truth)[is_here].mean()
        sentence += f". The survey's truth, which the paper cannot know: {right:.1%} of these cells are right"
    return sentence + "."


def read_truth(ground: Ground) -> np.ndarray | None:
    """The bedrock of a synthetic survey by class number, where there is a raster of it."""
    path = Path(ground.bouguer).with_name("truth.tif")
    return read_classes(path)[0] if path.exists() else None


def draw(ground: Ground, main: dict, options: argparse.Namespace) -> str:
    """The figures, and the sentence on the test set."""
    job = TrainJob(ground.bouguer, ground.geology, "none.safetensors", preset="paper")
    data = _read_dataset(job, PRESETS["paper"], Reporter(io.StringIO()))
    predicted = read_classes(predict_everywhere(ground, options))[0]
    path = options.out / "residual.tif"
    if not path.exists():
        residual.run(ResidualJob(ground.bouguer, str(path)), Listener())
    bouguer, anomaly = read_band(ground.bouguer)[0], read_band(path)[0]
    figures.figure_1(bouguer, anomaly, data.grid, options.out / "paper_figure_1.png")
    figures.figure_4(main, options.out / "paper_figure_4.png")
    windows = cut_windows(data.grid, scales=data.scales)
    validation = [w for w, part in zip(windows, data.split.parts) if part == "validation"]
    figures.figure_5(anomaly, data, predicted, validation, options.out / "paper_figure_5.png")
    figures.figure_6(anomaly, data, predicted, read_truth(ground), options.out / "paper_figure_6.png")
    return concealed_sentence(data, predicted, read_truth(ground))


def ground_of(options: argparse.Namespace) -> Ground:
    """The user's folder, or a synthetic survey in the paper's place and resolution."""
    folder = options.data or options.out / "survey"
    if not options.data:
        make_geographic_survey(folder, seed=options.seed)
    legend = folder / "legend.json"
    geology = Geology(
        str(folder / "geology.gpkg"), field=options.field, legend=str(legend) if legend.exists() else ""
    )
    name = "synthetic survey of 30 x 15 degrees" if not options.data else folder.name
    return Ground(name, str(folder / "bouguer.tif"), geology)


def search_genotype(ground: Ground, options: argparse.Namespace) -> Path:
    """A genotype that is searched on the data themselves (section 4.2)."""
    path = options.out / "genotype.json"
    if not path.exists():
        job = SearchJob(
            ground.bouguer,
            ground.geology,
            str(path),
            preset="paper",
            device=options.device,
            steps=options.steps,
        )
        search.run(job, Listener())
    return path


def main() -> None:
    """Run what is missing; print tables, leave figures."""
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0],
        epilog=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data", type=Path, help="folder with bouguer.tif, geology.gpkg and legend.json")
    parser.add_argument("--field", default="AGE", help="class field of the map")
    parser.add_argument("--out", type=Path, default=Path("build/paper"))
    parser.add_argument("--small", action="store_true", help="for two cores")
    parser.add_argument("--epochs", type=int, default=20, help="with --small")
    parser.add_argument("--row-epochs", type=int, default=5, help="with --small, of tables 4 to 6")
    parser.add_argument("--window", type=int, default=128, help="with --small, px")
    parser.add_argument("--search", action="store_true", help="search the genotype first")
    parser.add_argument("--steps", type=int, default=0, help="of search and trainings; 0: the preset's")
    parser.add_argument("--rows", nargs="*", default=ROWS, choices=ROWS)
    parser.add_argument("--seed", type=int, default=1, help="of the synthetic survey")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int, default=0)
    options = parser.parse_args()
    if options.threads:
        torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    full, ground = PRESETS["paper"], ground_of(options)
    options.scale = "the paper's scale"
    if options.small:
        scale_down(options.window, options.epochs)
        options.scale = (
            f"scaled down: windows of {options.window} px, {options.epochs} epochs "
            f"(tables 4 to 6: {SMALLEST_PX} px, {options.row_epochs} epochs)"
        )
    options.genotype = search_genotype(ground, options) if options.search else None
    found = train_main(ground, options)
    sentence = draw(ground, found, options)
    if options.small:
        PRESETS["paper"] = full
        scale_down(SMALLEST_PX, options.row_epochs)
    text = tables(train_rows(ground, options), found, ground, options) + "\n\n" + sentence + "\n"
    (options.out / "paper.txt").write_text(text)
    print(text)


if __name__ == "__main__":
    main()
