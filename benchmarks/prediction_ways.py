"""The ways of `prediction.py`, each timed in a process of its own: bare passes, the worker, MONAI."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
import torch
from prediction_inputs import Small

from concealed_bedrock.contract.jobs import PredictJob
from concealed_bedrock.contract.model_card import read_card
from concealed_bedrock.models.experts.pool import ExpertPool
from concealed_bedrock.models.inference.ensemble import summarise
from concealed_bedrock.models.inference.execution import make_forward
from concealed_bedrock.models.inference.sliding_window import _read_window, softmax_of
from concealed_bedrock.models.inference.windows import cut
from concealed_bedrock.models.model_file import load_model
from concealed_bedrock.worker.inputs.gravity import _open_gravity
from concealed_bedrock.worker.inputs.model_legend import _map_for_model
from concealed_bedrock.worker.inputs.scene import _open_scene
from concealed_bedrock.worker.prediction import ensemble
from concealed_bedrock.worker.verbs import predict as verb

LARGE_PAGES = {"THP_MEM_ALLOC_ENABLE": "1"}  # as worker/__main__.py sets it


class Quiet:
    """A reporter for a benchmark: it keeps what it was told."""

    def __init__(self):
        self.said, self.facts = [], {}

    def info(self, message):
        self.said.append(message)

    warning = info

    def part(self, start, stop):
        return lambda fraction, message="", **numbers: None

    def result(self, files, **facts):
        self.facts = facts


def bare(job, settings):
    """Forward passes over the windows that the job needs, already in memory."""
    pool, card = load_model(job.model)
    device, network = torch.device(settings["device"]), pool.network.network
    job, geological_map = _map_for_model(job, card, Quiet())
    run = make_forward(network, device, job.number_format)
    window, scale = card.windows[0], ensemble._scales_of(card, job, None)[0]
    with (
        _open_gravity(job.input, job) as source,
        _open_scene(job, card, source, geological_map, None, [scale], lambda *_: None) as scene,
    ):
        bands, wanted = np.nan_to_num(scene.bands[:]), scene.roles[:]
    windows = cut(bands.shape[1:], scale.side_cells, int(job.overlap * scale.side_cells))
    windows = [w for w in windows if (wanted[w.inside(wanted.shape)] == 2).any()]
    windows = [torch.from_numpy(_read_window(bands, window)) for window in windows]
    groups = [torch.stack(windows[i : i + 4]) for i in range(0, len(windows), 4)]
    size = window["window_px"]
    groups = [torch.nn.functional.interpolate(g, size=size, mode="bilinear") for g in groups]
    with torch.inference_mode():
        run(groups[0][:1])
        start = clock()
        for group in groups:
            run(group)
        return clock() - start, {"windows": len(windows)}


def ours(job, settings):
    """The worker's verb, from file to file."""
    if settings.get("small"):
        pool = ExpertPool.of_network(Small().eval(), {"name": "small"}, 1, 3)
        ensemble.load_model = lambda path: (pool, read_card(path))
    reporter, start = Quiet(), clock()
    verb.run(job, reporter)
    return clock() - start, reporter.facts | {"said": reporter.said[-3:]}


def monai(job, settings):
    """MONAI's sliding window inference over the whole raster, fed and written by rasterio."""
    from monai.inferers import sliding_window_inference

    start = clock()
    pool, card = load_model(job.model)
    device, network = torch.device(settings["device"]), pool.network.network
    predict = softmax_of(network.to(device))
    if settings.get("our_settings"):
        predict = softmax_of(make_forward(network, device, job.number_format))
    side = card.windows[0]["side_cells"]
    bands = []
    for path in (job.input, *job.extra):
        with rasterio.open(path) as source:
            bands.append(source.read(1))
            at = source.profile
    mean, std = ([band[name] for band in card.bands] for name in ("mean", "std"))
    x = (np.stack(bands) - np.reshape(mean, (-1, 1, 1))) / np.reshape(std, (-1, 1, 1))
    x = torch.from_numpy(x.astype("float32"))[None]
    with torch.inference_mode():
        found = sliding_window_inference(
            x,
            side,
            4,
            predict,
            job.overlap,
            mode="gaussian",
            sw_device=device,
            device="cpu",
        )[0].numpy()
    told = summarise(found)
    with rasterio.open(job.output, "w", **at | {"dtype": "uint8", "nodata": 255, "predictor": 2}) as out:
        out.write(told.classes, 1)
    with rasterio.open(job.confidence, "w", **at) as out:
        out.write(told.confidence, 1)
    return clock() - start, {}


WAYS = {"bare": bare, "ours": ours, "monai": monai}


def clock():
    """Wall and processor time, the GPU's work included."""
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return np.array([time.perf_counter(), time.process_time()])


def child(path):
    """Run one way in this process and print what it took."""
    asked = json.loads(Path(path).read_text())
    job = PredictJob.from_json(asked["job"])
    taken, facts = WAYS[asked["way"]](job, asked["settings"])
    print(
        json.dumps({"wall": taken[0], "cpu": taken[1], "peak_mb": peak_mb(), "start_mb": START_MB, **facts})
    )


def peak_mb():
    """The most memory that this process has had, MB (Linux; ru_maxrss would be inherited)."""
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(status["VmHWM"].split()[0]) / 1024


START_MB = peak_mb() if Path("/proc/self/status").exists() else float("nan")


def in_child(way, job, settings, environment):
    """One way in a fresh process."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump({"way": way, "job": job, "settings": settings}, file)
        file.flush()
        found = subprocess.run(
            [sys.executable, __file__, file.name],
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | environment,
        )
    if found.returncode:
        raise SystemExit(f"{way} failed:\n{found.stderr}")
    return json.loads(found.stdout.splitlines()[-1])


if __name__ == "__main__":
    child(sys.argv[1])
