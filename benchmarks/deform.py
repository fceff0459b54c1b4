"""Deformable convolution and ways of running, timed on the whole of GGMNet in one run.

    python benchmarks/deform.py --side 512 1024 --threads 2 [--compile] [--train]

Prints one line per way: the best wall and processor time, their ratios to im2col (the reference: sample all
channels at all taps, then one matrix product; contiguous, fp32), the share of pixels that get the reference's
class, the mean distance of the logits over their mean size, and the seconds of the first call. On a machine
with other work, trust the processor time of --threads 1.
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
import torch

import conftest  # noqa: F401  (binds the package's name)
from concealed_bedrock.models.deform import DeformableConv2d
from concealed_bedrock.models.execution import Execution, executed
from concealed_bedrock.models.ggmnet import GGMNet
from concealed_bedrock.models.losses import BootstrappedCrossEntropy

REFERENCE = "sample_and_mix"
WAYS = [
    (REFERENCE, Execution(channels_last=False)),
    (REFERENCE, Execution()),
    ("project_and_sample", Execution(channels_last=False)),
    ("project_and_gather", Execution(channels_last=False)),
    ("project_and_gather", Execution()),
    ("project_and_gather", Execution(is_prepared=True)),
    ("project_and_gather", Execution("bf16")),
    ("project_and_gather", Execution("bf16", is_prepared=True)),
]
COMPILED = [
    ("project_and_gather", Execution(is_compiled=True)),
    ("project_and_gather", Execution("bf16", is_compiled=True)),
]


def make_network():
    """GGMNet at depth 22 with offsets of about a pixel, as a trained one has, and statistics that fit."""
    torch.manual_seed(0)
    network = GGMNet()
    for module in network.modules():
        if isinstance(module, DeformableConv2d):
            torch.nn.init.normal_(module.offset.weight, std=0.03)
    with torch.no_grad():
        network.train()
        for _ in range(3):
            network(torch.randn(2, 3, 128, 128))
    return network.eval()


def set_form(network, form):
    for module in network.modules():
        if isinstance(module, DeformableConv2d):
            module.form = form


def best_seconds(run, repeats):
    """Wall and processor seconds, the best of `repeats` calls after a warm-up: other load only adds."""
    walls, processors = [], []
    for _ in range(repeats):
        start = time.perf_counter(), time.process_time()
        run()
        walls.append(time.perf_counter() - start[0])
        processors.append(time.process_time() - start[1])
    return min(walls), min(processors)


def time_inference(side, repeats, ways):
    x = torch.randn(1, 3, side, side)
    reference = exact = None
    print(f"\nwhole network, 1 x 3 x {side} x {side}, forward")
    for form, execution in ways:
        network = make_network()
        set_form(network, form)
        run = executed(network, torch.device("cpu"), execution)
        with torch.inference_mode():
            start = time.perf_counter()
            logits = run(x)
            first = time.perf_counter() - start
            seconds = best_seconds(lambda run=run: run(x), repeats)
        reference, exact = reference or seconds, logits if exact is None else exact
        report(form, execution, seconds, reference, agreement(logits, exact, first))


def agreement(logits, exact, first):
    """How far the logits are from the reference's, and the seconds of the first call (it compiles)."""
    same = (logits.argmax(1) == exact.argmax(1)).float().mean().item()
    apart = ((logits - exact).abs().mean() / exact.abs().mean()).item()
    return f"{same:8.2%} same class, logits {apart:.1e} apart, first call {first:.1f} s"


def time_training(side, repeats, ways):
    x, labels = torch.randn(2, 3, side, side), torch.randint(0, 10, (2, side, side))
    loss = BootstrappedCrossEntropy([1.0] * 10)
    reference = None
    print(f"\nwhole network, 2 x 3 x {side} x {side}, forward, loss and backward")
    for form, execution in [way for way in ways if not way[1].is_prepared]:
        network = make_network().train()
        set_form(network, form)
        run = executed(network, torch.device("cpu"), execution)
        loss(run(x), labels).backward()
        seconds = best_seconds(lambda run=run: loss(run(x), labels).backward(), repeats)
        reference = reference or seconds
        report(form, execution, seconds, reference, "")


def report(form, execution, seconds, reference, remark):
    layout = "channels last" if execution.channels_last else "contiguous"
    compiled = "compiled" if execution.is_compiled else "prepared" if execution.is_prepared else "eager"
    times = "".join(
        f"{name} {own * 1e3:6.0f} ms {of_reference / own:5.2f} x  "
        for name, own, of_reference in zip(("wall", "processor"), seconds, reference)
    )
    print(f"{form:19} {execution.number_format:5} {layout:14} {compiled:9} {times}{remark}", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--side", type=int, nargs="+", default=[512, 1024], help="sides of the picture, pixels"
    )
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--compile", action="store_true", help="the compiled ways too (minutes)")
    parser.add_argument("--train", action="store_true", help="a training step too")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    print(
        f"torch {torch.__version__}, Python {platform.python_version()}, {options.threads} threads, "
        f"CPU capability {torch.backends.cpu.get_cpu_capability()}, "
        f"large pages {os.environ['THP_MEM_ALLOC_ENABLE']}"
    )
    ways = WAYS + (COMPILED if options.compile else [])
    for side in options.side:
        time_inference(side, options.repeats, ways)
    if options.train:
        time_training(256, options.repeats, ways)
