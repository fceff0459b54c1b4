"""The default training as rasters grow: processor seconds and peak memory by cells a side, and of each phase.

    python benchmarks/training_growth.py [256 512 ...] [--folder DIR] [--picture growth.png]
    python benchmarks/training_growth.py --nulls 512 1024 2048      one null of the gravity test

Trains outcrop and gravity with the default preset on sample surveys of seed 1 and cells of 1 km, each in a
process of its own. A phase lasts from one message of progress to the next of other words. The surveys stay in
the folder. Processor time is told, of all threads, since it is comparable on a shared machine. --nulls times
what a default training does some 99 times, on maps of patches: in the area that is tested, and on the whole.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIDES = (256, 512, 1024)


def train(folder: Path, preset: str) -> dict:
    """Train here on a survey's files; what it took."""
    import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
    from concealed_bedrock.contract.jobs import TrainJob
    from concealed_bedrock.worker.verbs import train as verb

    clock = PhaseClock()
    job = {
        "input": str(folder / "bouguer.tif"),
        "geology": {
            "path": str(folder / "geology.gpkg"),
            "field": "AGE",
            "legend": str(folder / "legend.json"),
        },
        "output": str(folder / "model.safetensors"),
        "report": str(folder / "report.html"),
        "preset": preset,
    }
    verb.run(TrainJob.from_json(job), clock)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": processor_s(), "mb": peak, "phases": clock.ended(), "said": clock.said}


def test_null(side: int, is_whole: bool) -> dict:
    """Prepare the gravity test of a map of patches here, and do it with one null; what each took."""
    import numpy as np
    from scipy.ndimage import gaussian_filter

    import conftest  # noqa: F401 - makes the checkout importable as concealed_bedrock
    from concealed_bedrock.geology.legend import COVER
    from concealed_bedrock.models.evaluation.gravity_nulls import _NullTransform
    from concealed_bedrock.models.experts import gravity_context_fit as fit
    from concealed_bedrock.models.experts import tested_area
    from concealed_bedrock.models.experts.fit import ExpertTrainingData, FitResult
    from concealed_bedrock.models.experts.outcrop import DistanceBaseline
    from concealed_bedrock.models.networks.gravity_metric import _BANDS_READ
    from concealed_bedrock.models.training.outcrop import OutcropTrainingConfig
    from concealed_bedrock.worker.training.expert_data import _metric

    if is_whole:
        tested_area._LARGEST_SIDE = side
    rng = np.random.default_rng(1)
    field = gaussian_filter(rng.standard_normal((side, side)), 8)
    classes = np.digitize(field, np.quantile(field, np.arange(1, 10) / 10)).astype("uint8")
    classes[gaussian_filter(rng.standard_normal((side, side)), 20) > 0] = COVER
    block = np.add.outer(np.arange(side) // 64, 3 * (np.arange(side) // 64)) % 5
    folds = [block == number for number in range(5)]
    bands = rng.standard_normal((len(_BANDS_READ), side, side)).astype("float32")
    data = ExpertTrainingData(
        classes, 10, bands, folds, 1.0, OutcropTrainingConfig(), metric=_metric(_BANDS_READ)
    )
    flat = [np.full((10, int(data.outcrop_of(fold).sum())), -np.log(10), "float32") for fold in folds]
    begun = processor_s()
    held_out, tested = fit._held_out_of(data, [FitResult(DistanceBaseline("nearest-outcrop"), flat, [])])
    trial, prepared = fit._Trial(held_out, tested.bands, data.metric), processor_s()
    trial.of_transform(_NullTransform(mirrored=True))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"prepared": prepared - begun, "null": processor_s() - prepared, "mb": peak}


class PhaseClock:
    """A reporter that adds up the processor time of every phase."""

    def __init__(self):
        self.phases, self.said, self.phase, self.since = {}, [], "imports", 0.0

    def turn_to(self, name):
        """Count what was used since the last turn to the phase that ends."""
        now = processor_s()
        self.phases[self.phase] = self.phases.get(self.phase, 0.0) + now - self.since
        self.phase, self.since = name or self.phase, now

    def ended(self):
        """Seconds by phase."""
        self.turn_to("")
        return self.phases

    def progress(self, fraction, message="", **numbers):
        self.turn_to(re.sub(r"\d[\d.,]*", "N", message).split(":")[0])

    def part(self, start, stop):
        return self.progress

    def info(self, message):
        self.said.append(message)
        self.turn_to("")

    warning = info

    def result(self, files, **facts):
        pass


def processor_s() -> float:
    """Of this process so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def survey_files(folder: Path, side: int) -> Path:
    """The files of a survey of so many kilometres, made where they are missing."""
    place = folder / f"survey_{side}"
    if not (place / "truth.tif").exists():
        place.mkdir(parents=True, exist_ok=True)
        job = place / "survey.json"
        job.write_text(json.dumps({"folder": str(place), "size_km": side}))
        worker = [sys.executable, str(ROOT / "worker" / "__main__.py"), "survey", str(job)]
        subprocess.run(worker, check=True, stdout=subprocess.DEVNULL)
    return place


def measured(folder: Path, side: int, preset: str) -> dict:
    """What a training of a side takes, in a process of its own."""
    child = [sys.executable, __file__, "--one", str(survey_files(folder, side)), "--preset", preset]
    return json.loads(subprocess.run(child, check=True, stdout=subprocess.PIPE).stdout.splitlines()[-1])


def nulls(sides: list[int]) -> None:
    """Print what one null takes, by side."""
    for side, how in ((side, how) for side in sides for how in ("area", "whole")):
        child = [sys.executable, __file__, "--null", str(side), how]
        found = json.loads(subprocess.run(child, check=True, stdout=subprocess.PIPE).stdout)
        print(
            f"{side:5} x {side:<5} {how:6} prepared {found['prepared']:6.1f}, one null {found['null']:6.1f} "
            f"processor s, peak {found['mb']:6.0f} MB",
            flush=True,
        )


def lines_of(side: int, found: dict, share: float = 0.03) -> str:
    """A line of the whole, and one for every phase above a share of it."""
    lines = [f"{side:5} x {side:<5} {found['seconds']:8.1f} processor s {found['mb']:7.0f} MB"]
    phases = sorted(found["phases"].items(), key=lambda item: -item[1])
    lines += [f"        {s:8.1f}  {name}" for name, s in phases if s > share * found["seconds"]]
    return "\n".join(lines)


def draw(path: Path, found: dict[int, dict]) -> None:
    """Seconds and memory by cells, on logarithmic axes, with the slope of a linear cost."""
    from matplotlib.figure import Figure

    figure = Figure((8, 3.4), layout="constrained")
    cells = [side**2 for side in found]
    panels = (("seconds", "processor time (s)"), ("mb", "peak memory (MB)"))
    for axes, (key, label) in zip(figure.subplots(1, 2), panels):
        values = [one[key] for one in found.values()]
        axes.loglog(cells, values, "o-", label="measured")
        axes.loglog(cells, [values[0] * n / cells[0] for n in cells], "k:", label="linear in the cells")
        axes.set(xlabel="cells of the raster", ylabel=label)
        axes.set_xticks(cells, [f"{side}²" for side in found])
        axes.set_yticks(values, [f"{value:,.0f}" for value in values])
        axes.minorticks_off()
        axes.grid(alpha=0.3)
        axes.legend()
    figure.savefig(path, dpi=110)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("sides", type=int, nargs="*", default=SIDES)
    parser.add_argument("--preset", default="quick")
    parser.add_argument("--folder", type=Path, help="of the surveys and models; a temporary one by default")
    parser.add_argument("--picture", type=Path, help="PNG of the growth")
    parser.add_argument(
        "--nulls", type=int, nargs="+", metavar="SIDE", help="time one null of the gravity test"
    )
    parser.add_argument("--one", type=Path, help="train here, on the survey of a folder")
    parser.add_argument("--null", nargs=2, help="test one null here: SIDE, and 'area' or 'whole'")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    if options.one:
        print(json.dumps(train(options.one, options.preset)))
        return
    if options.null:
        print(json.dumps(test_null(int(options.null[0]), options.null[1] == "whole")))
        return
    if options.nulls:
        nulls(options.nulls)
        return
    folder, found = options.folder or Path(tempfile.mkdtemp()), {}
    for side in options.sides:
        found[side] = measured(folder, side, options.preset)
        print(lines_of(side, found[side]), flush=True)
    if options.picture:
        draw(options.picture, found)


if __name__ == "__main__":
    main()
