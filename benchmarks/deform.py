"""Deformable convolution and ways of running, timed on the whole of GGMNet in one run.

    python benchmarks/deform.py --side 512 1024 --threads 2 [--train]      on a CPU
    python benchmarks/deform.py --side 1024 --train                        on a GPU: batches of 4

Prints one line per way: the best wall and processor time, their ratios to the reference, the share of pixels
that get the reference's class, the mean distance of the logits over their mean size, and the seconds of the
first call. The reference is im2col on a CPU (sample all channels at all taps, then one matrix product; fp32)
and torchvision's operator on a GPU, where it is installed. On a GPU the operator is timed
alone, too, with its memory and its share of the roofline: see `roofline.py`. On a machine with other work,
trust the processor time of --threads 1.
"""

import argparse
import os
import platform
import sys
import time
from pathlib import Path

# Large pages for torch's large tensors, as the worker sets it; read at torch's first allocation.
os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import roofline
import torch

import conftest  # noqa: F401  (binds the package's name)
from concealed_bedrock.models.inference.execution import choose_device, describe_device, make_forward
from concealed_bedrock.models.networks.deform_conv import _DeformableConv2d, _installed
from concealed_bedrock.models.networks.ggmnet import _GGMNet
from concealed_bedrock.models.training.losses import BootstrappedCrossEntropy

REFERENCE = "im2col"
WAYS = [
    (REFERENCE, "fp32", False),
    ("project_and_sample", "fp32", False),
    ("project_and_gather", "fp32", False),
    ("project_and_gather", "fp32", True),
    ("project_and_gather", "bf16", False),
    ("project_and_gather", "bf16", True),
]  # form, number format, whether optimised for inference


def ways_on(device):
    """The ways to time; on a GPU every form in fp32 and bf16, torchvision's first."""
    if device.type == "cpu":
        return WAYS
    forms = [*sorted(_installed(), reverse=True), REFERENCE, "project_and_sample", "auto"]
    return [(form, number_format, False) for number_format in ("fp32", "bf16") for form in forms]


def make_network(form):
    """GGMNet at depth 22 with offsets of about a pixel, as a trained one has, and statistics that fit."""
    torch.manual_seed(0)
    network = _GGMNet()
    for module in network.modules():
        if isinstance(module, _DeformableConv2d):
            torch.nn.init.normal_(module.offset.weight, std=0.03)
    with torch.no_grad():
        network.train()
        for _ in range(3):
            network(torch.randn(2, 3, 128, 128))
    for module in network.modules():
        if isinstance(module, _DeformableConv2d):
            module.form = form
    return network.eval()


def best_seconds(run, repeats):
    """Wall and processor seconds, the best of `repeats` calls after a warm-up: other load only adds."""
    walls, processors = [], []
    for _ in range(repeats):
        roofline.wait()
        start = time.perf_counter(), time.process_time()
        run()
        roofline.wait()
        walls.append(time.perf_counter() - start[0])
        processors.append(time.process_time() - start[1])
    return min(walls), min(processors)


def time_inference(side, options):
    batch, reference, exact = options.batch, None, None
    x = torch.randn(batch, 3, side, side)
    print(f"\nwhole network, {batch} x 3 x {side} x {side}, forward")
    for form, number_format, is_optimised in options.ways:
        network = make_network(form)
        run = make_forward(network, options.device, number_format, for_inference=is_optimised)
        with torch.inference_mode(), roofline.told_failure(form):
            start = time.perf_counter()
            logits = run(x).cpu()
            first = time.perf_counter() - start
            roofline.forget_memory()
            seconds = best_seconds(lambda run=run: run(x), options.repeats)
            reference, exact = reference or seconds, logits if exact is None else exact
            report(form, number_format, is_optimised, seconds, reference, agreement(logits, exact, first))


def agreement(logits, exact, first):
    """How far the logits are from the reference's, and the seconds of the first call."""
    same = (logits.argmax(1) == exact.argmax(1)).float().mean().item()
    apart = ((logits - exact).abs().mean() / exact.abs().mean()).item()
    return f"{same:8.2%} same class, logits {apart:.1e} apart, first call {first:.1f} s"


def time_training(side, options):
    batch, reference = max(2, options.batch), None
    x, labels = torch.randn(batch, 3, side, side), torch.randint(0, 10, (batch, side, side))
    labels = labels.to(options.device)
    loss = BootstrappedCrossEntropy([1.0] * 10).to(options.device)
    print(f"\nwhole network, {batch} x 3 x {side} x {side}, forward, loss and backward")
    for form, number_format, _ in [way for way in options.ways if not way[2]]:
        run = make_forward(make_network(form).train(), options.device, number_format)
        with roofline.told_failure(form):
            start = time.perf_counter()
            loss(run(x), labels).backward()
            roofline.wait()
            first = f"first call {time.perf_counter() - start:.1f} s"
            roofline.forget_memory()
            seconds = best_seconds(lambda run=run: loss(run(x), labels).backward(), options.repeats)
            reference = reference or seconds
            report(form, number_format, False, seconds, reference, first)


def report(form, number_format, is_optimised, seconds, reference, remark):
    optimised = "optimised" if is_optimised else ""
    times = "".join(
        f"{name} {own * 1e3:6.0f} ms {of_reference / own:5.2f} x  "
        for name, own, of_reference in zip(("wall", "processor"), seconds, reference)
    )
    print(
        f"{form:19} {number_format:5} {optimised:9} {times}{remark}{roofline.told_memory()}",
        flush=True,
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--side", type=int, nargs="+", default=[512, 1024], help="sides of the picture, pixels"
    )
    parser.add_argument("--device", default="auto")
    parser.add_argument("--batch", type=int, default=0, help="pictures; 0: 1 on a CPU, 4 on a GPU")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--train", action="store_true", help="a training step too")
    parser.add_argument("--operator", action="store_true", help="the operator alone too, as on a GPU")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    options.device = choose_device(options.device)[0]
    is_gpu = options.device.type == "cuda"
    options.batch = options.batch or (4 if is_gpu else 1)
    print(
        f"torch {torch.__version__}, Python {platform.python_version()}, {options.threads} threads, "
        f"CPU capability {torch.backends.cpu.get_cpu_capability()}, "
        f"large pages {os.environ['THP_MEM_ALLOC_ENABLE']}, {describe_device(options.device)}"
    )
    options.ways = ways_on(options.device)
    for side in options.side:
        if is_gpu or options.operator:
            roofline.time_operator(side, options.batch, options.device, options.repeats)
        time_inference(side, options)
    if options.train:
        for side in options.side if is_gpu else [256]:
            time_training(side, options)
