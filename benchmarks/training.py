"""Samples per second of training: this engine beside a plain loop, on the same windows, in one run.

    python benchmarks/training.py --threads 2 [--side 256] [--depth 22] [--batch 4] [--steps 5] [--workers 1]
    python benchmarks/training.py --device cuda --side 512 --batch 8 --steps 20 --workers 8

The plain loop is what one writes first: windows stored as PNG pictures, a DataLoader that reads and varies
them with Pillow and NumPy, fp32, eager, contiguous tensors, deformable convolution by im2col and grid_sample.
Ours: one raster in memory, windows cut, turned and varied in one resampling, channels last, tap matrices
first, and the number format that training takes on this device (or --format). Network, loss, optimiser and
windows are the same.

Each side runs in a process of its own: its peak memory is its own (on a GPU, the GPU's). On a machine with
other work, trust the processor time. Exits with 1 where ours is less than 3 times as fast.
"""

import argparse
import math
import multiprocessing
import os
import platform
import resource
import sys
import tempfile
import time
from pathlib import Path

# Large pages for torch's large tensors, as the worker sets it; read at torch's first allocation.
os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import numpy as np
import torch
from PIL import Image
from torch.utils.data import DataLoader, Dataset

import conftest  # noqa: F401  (binds the package's name)
from concealed_bedrock.geology.sampling.windows import Window
from concealed_bedrock.models.inference.execution import describe_device, make_forward
from concealed_bedrock.models.networks.deform_conv import _DeformableConv2d
from concealed_bedrock.models.networks.factory import build_network
from concealed_bedrock.models.networks.genotype import paper_genotype
from concealed_bedrock.models.training.config import _TrainingConfig
from concealed_bedrock.models.training.distributed import SINGLE_PROCESS
from concealed_bedrock.models.training.losses import BootstrappedCrossEntropy
from concealed_bedrock.models.training.state import _AdamThenSGD
from concealed_bedrock.models.training.step import _TrainingStep
from concealed_bedrock.models.training.window_sampler import WindowSampler, _Augmentation, _draw_windows

CLASSES, WINDOWS = 10, 24
RASTER = 768  # cells a side
HOW = _Augmentation()
TARGET = 3.0


def survey(side):
    """A raster of three bands, 0 to 1, blocky classes with some cover, and windows of `side` cells."""
    rng = np.random.default_rng(0)
    coarse = rng.random((3, RASTER // 16, RASTER // 16)).repeat(16, 1).repeat(16, 2)
    classes = rng.integers(0, CLASSES, (RASTER // 24, RASTER // 24)).repeat(24, 0).repeat(24, 1)
    classes[rng.random((RASTER // 24, RASTER // 24)).repeat(24, 0).repeat(24, 1) < 0.4] = 255
    corners = rng.integers(0, RASTER - side + 1, (WINDOWS, 2))
    windows = [Window(int(row), int(col), side, side, float(side)) for row, col in corners]
    return coarse.astype("float32"), classes.astype("uint8"), windows


def network_of(depth, form):
    torch.manual_seed(0)
    network = build_network({"name": "ggmnet", "genotype": paper_genotype(depth).to_dict()}, 3, CLASSES)
    for module in network.modules():
        if isinstance(module, _DeformableConv2d):
            module.form = form
    return network.train()


def loss_of(side):
    return BootstrappedCrossEntropy([1.0] * CLASSES, small_px=round(4096 / 2048**2 * side**2))


class Pictures(Dataset):
    """Windows as PNG files, varied one by one."""

    def __init__(self, folder):
        self.pictures = sorted(Path(folder).glob("*_picture.png"))
        self.rng = np.random.default_rng(1)

    def __len__(self):
        return 10**6

    def __getitem__(self, number):
        path = self.pictures[number % len(self.pictures)]
        picture = Image.open(path).convert("RGB")
        mask = Image.open(path.with_name(path.name.replace("picture", "mask")))
        angle = self.rng.uniform(0, HOW.rotation_deg)
        shift = tuple(self.rng.uniform(-HOW.shift, HOW.shift, 2) * picture.width)
        picture = picture.rotate(angle, Image.BILINEAR, translate=shift)
        mask = mask.rotate(angle, Image.NEAREST, translate=shift, fillcolor=255)
        if self.rng.random() < 0.5:
            picture, mask = (p.transpose(Image.FLIP_LEFT_RIGHT) for p in (picture, mask))
        values = np.asarray(picture, "float32") / 255
        values = values * self.rng.uniform(*HOW.contrast) + self.rng.uniform(*HOW.brightness) - 1
        values += self.rng.uniform(*HOW.noise) * self.rng.normal(size=values.shape)
        tensor = torch.from_numpy(values.astype("float32").transpose(2, 0, 1).copy())
        return tensor, torch.from_numpy(np.asarray(mask).astype("int64"))


def store(bands, classes, windows, folder):
    for number, window in enumerate(windows):
        picture = (bands[(slice(None), *window.slices)].transpose(1, 2, 0) * 255).astype("uint8")
        Image.fromarray(picture).save(Path(folder) / f"{number:03}_picture.png")
        Image.fromarray(classes[window.slices]).save(Path(folder) / f"{number:03}_mask.png")


def plain_loop(options):
    """A generator that makes one step of the plain loop each time."""
    device = torch.device(options.device)
    network = network_of(options.depth, "im2col").to(device)
    loss = loss_of(options.side).to(device)
    optimiser = torch.optim.Adam(network.parameters(), 1e-3)
    with tempfile.TemporaryDirectory() as folder:
        store(*survey(options.side), folder)
        for inputs, labels in DataLoader(Pictures(folder), options.batch, num_workers=options.workers):
            optimiser.zero_grad()
            value = loss(network(inputs.to(device)), labels.to(device))
            value.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            yield float(value.detach())


def our_loop(options):
    """The same with this engine."""
    device = torch.device(options.device)
    network = network_of(options.depth, "auto")
    forward = make_forward(network, device, options.format)
    bands, classes, windows = survey(options.side)
    sampler = WindowSampler(
        bands, classes, windows, window_px=options.side, crop_px=options.side, augmentation=HOW, device=device
    )
    step = _TrainingStep(network, loss_of(options.side).to(device), forward, SINGLE_PROCESS, print)
    optimizer = _AdamThenSGD(network, _TrainingConfig(steps=10**6))
    order, generator = [], torch.Generator().manual_seed(1)
    while True:
        chosen = _draw_windows(order, len(sampler), options.batch, generator)
        inputs, labels = sampler.batch(chosen, generator)
        value = step(inputs, labels)
        optimizer.step()
        yield value


def measure(loop, options, answers):
    """Samples per second by the best step, wall and processor, and the peak memory in GiB."""
    torch.set_num_threads(options.threads)
    steps = loop(options)
    next(steps)
    walls, processors = [], []
    for _ in range(options.steps):
        start = time.perf_counter(), processor_seconds()
        loss = next(steps)
        walls.append(time.perf_counter() - start[0])
        processors.append(processor_seconds() - start[1])
    steps.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    if options.device != "cpu":
        peak = torch.cuda.max_memory_allocated() / 2**30
    answers.put((options.batch / min(walls), options.batch / min(processors), peak, math.isfinite(loss)))


def processor_seconds():
    return time.process_time()


def in_a_process(loop, options):
    context = multiprocessing.get_context("spawn")
    answers = context.SimpleQueue()
    process = context.Process(target=measure, args=(loop, options, answers))
    process.start()
    process.join()
    return answers.get()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--side", type=int, default=256, help="side of a window, pixels")
    parser.add_argument("--depth", type=int, default=22, help="layers of GGMNet")
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--steps", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--workers", type=int, default=1, help="of the plain loop's DataLoader")
    parser.add_argument("--format", default="auto", choices=("auto", "fp32", "bf16"))
    options = parser.parse_args()
    print(
        f"torch {torch.__version__}, Python {platform.python_version()}, {options.threads} threads, "
        f"CPU capability {torch.backends.cpu.get_cpu_capability()}, "
        f"{describe_device(torch.device(options.device))}\n"
        f"GGMNet of {options.depth} layers, batches of {options.batch} windows of {options.side} px"
    )
    found = {name: in_a_process(loop, options) for name, loop in (("plain", plain_loop), ("ours", our_loop))}
    for name, (wall, processor, peak, is_finite) in found.items():
        print(
            f"{name:6} {wall:6.2f} windows/s  {processor:6.2f} windows a processor second  "
            f"peak memory {peak:5.2f} GiB{'' if is_finite else '  the loss is not finite'}"
        )
    ratios = [ours / plain for ours, plain in zip(found["ours"], found["plain"])]
    print(f"ours / plain: {ratios[0]:.2f} x wall, {ratios[1]:.2f} x processor, {ratios[2]:.2f} x memory")
    sys.exit(0 if max(ratios[:2]) >= TARGET else 1)
