"""What the benchmarks share that train networks: data sets, one training a row, rows kept as they are done.

A row is trained by the worker's own verb, as a user's training is; it is one network that reads gravity
alone, as in the paper. Rows are kept in a file of JSON lines: the same command goes on with the first row
that is not there yet.
"""

import argparse
import io
import json
import os
import platform
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

# Large pages for torch's large tensors, as the worker sets it; read at torch's first allocation.
os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import torch

import conftest  # noqa: F401  (binds the package's name)
from concealed_bedrock.contract.jobs import Geology, SurveyJob, TrainJob
from concealed_bedrock.models.training.config import PRESETS, _in_cells
from concealed_bedrock.worker.reporting import Reporter
from concealed_bedrock.worker.verbs import survey, train


@dataclass(frozen=True)
class Ground:
    """A data set: gravity raster and geological map."""

    name: str
    bouguer: str
    geology: Geology
    block_km: float = 0.0


def add_options(parser: argparse.ArgumentParser) -> None:
    """Options for data sets and for the scale of the trainings."""
    parser.add_argument("--data", type=Path, help="folder with the South Australian files")
    parser.add_argument("--bouguer", help="a raster of one's own, such as WGM2012's Bouguer anomaly")
    parser.add_argument("--geology", help="the map that goes with it")
    parser.add_argument("--field", help="its class field")
    parser.add_argument("--legend", default="", help="its legend file")
    parser.add_argument("--size", type=float, default=256.0, help="of the sample survey, km")
    parser.add_argument("--no-sample", action="store_true", help="leave the sample survey out")
    parser.add_argument("--preset", default="quick", choices=list(PRESETS))
    parser.add_argument(
        "--window", type=int, default=0, help="side of the windows, cells and pixels; 0: the preset's"
    )
    parser.add_argument("--steps", type=int, default=0, help="of each training; 0: the preset's")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument(
        "--work", type=Path, required=True, help="folder for models and rows; the same one goes on"
    )


def prepare(options: argparse.Namespace) -> list[Ground]:
    """Set threads and window size, and give the data sets, saying which are left out."""
    options.work.mkdir(parents=True, exist_ok=True)
    if options.threads:
        torch.set_num_threads(options.threads)
    if options.window:
        own = _in_cells((options.window, options.window // 2))
        PRESETS[options.preset] = replace(
            PRESETS[options.preset], window_px=options.window, crop_px=options.window, scales=own
        )
    grounds = [] if options.no_sample else [sample_ground(options)]
    if options.data:
        grounds.append(south_australia(options.data))
    else:
        print("South Australia is left out: no --data given.")
    if options.bouguer:
        geology = Geology(options.geology, field=options.field, legend=options.legend)
        grounds.append(Ground(Path(options.bouguer).stem, options.bouguer, geology))
    return grounds


def sample_ground(options: argparse.Namespace) -> Ground:
    """The sample survey of seed 1."""
    folder = options.work / f"sample_{options.size:g}"
    if not (folder / "legend.json").exists():
        folder.mkdir(exist_ok=True)
        survey.run(SurveyJob(str(folder), seed=1, size_km=options.size), Reporter(io.StringIO()))
    geology = Geology(str(folder / "geology.gpkg"), field="AGE", legend=str(folder / "legend.json"))
    return Ground(f"sample survey, {options.size:g} km", str(folder / "bouguer.tif"), geology, 24.0)


def south_australia(folder: Path) -> Ground:
    """The South Australian raster, map and legend."""
    geology = Geology(str(folder / "geology_simp.shp"), field="AGE", legend=str(folder / "legend.csv"))
    return Ground("South Australia", str(folder / "bouguer_2min.tif"), geology)


class Rows:
    """Finished rows by their key; a new one is written at once."""

    def __init__(self, path: Path):
        self.path, self.rows = path, {}
        if path.exists():
            for line in path.read_text().splitlines():
                row = json.loads(line)
                self.rows[row["key"]] = row

    def get(self, key: str, make) -> dict:
        """A row that is there, or the row that `make` gives."""
        if key not in self.rows:
            start = time.time(), time.process_time()
            row = {
                "key": key,
                **make(),
                "seconds": round(time.time() - start[0]),
                "processor_seconds": round(time.process_time() - start[1]),
            }
            with self.path.open("a") as file:
                file.write(json.dumps(row) + "\n")
            self.rows[key] = row
        return self.rows[key]


class Listener(Reporter):
    """Keeps the result and the size that a job tells, and shows its progress."""

    def __init__(self):
        super().__init__(io.StringIO())
        self.facts, self.infos = {}, []

    def say(self, line_type, /, **content):
        """Keep a line."""
        if line_type == "result":
            self.facts = content["facts"]
        elif line_type == "info":
            self.infos.append(content["message"])


def trained(ground: Ground, options: argparse.Namespace, *, seed: int, model: Path, **settings) -> dict:
    """Train one network; its scores on the validation ground beside those of the simple methods."""
    listener = Listener()
    job = TrainJob(
        ground.bouguer,
        ground.geology,
        str(model),
        preset=options.preset,
        seed=seed,
        steps=options.steps,
        device=options.device,
        block_km=ground.block_km,
        nulls="none",
        evidence="gravity",
        **settings,
    )
    train.run(job, listener)
    scores = listener.facts["scores"]
    name = next(iter(scores))
    size = next(text for text in listener.infos if text.endswith("parameters."))
    return {
        "network": name,
        "parameters": int(size.split(", ")[-1].split()[0].replace(",", "")),
        "MPA": scores[name]["MPA"],
        "FWIoU": scores[name]["FWIoU"],
        "scores": scores,
        "job": {key: getattr(job, key) for key in ("preset", "steps", "split", "seed")},
    }


def machine(options: argparse.Namespace) -> str:
    """What ran it, in one line."""
    device = torch.cuda.get_device_name(0) if torch.cuda.is_available() else "CPU"
    return (
        f"torch {torch.__version__}, Python {platform.python_version()}, {device}, "
        f"{torch.get_num_threads()} threads, {time.strftime('%Y-%m-%d')}"
    )
