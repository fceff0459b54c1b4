"""The deformable convolutions of GGMNet's head alone: time, memory and share of the roofline of every form.

The roofline is the time that the device would need at its peak: the larger of bytes / bandwidth and
operations / speed. Both peaks are measured in the same run, by copying one large tensor and by
multiplying two square matrices in the same number format. Bytes: every input read once and every output
written once, in the tensors' own formats; a backward pass reads inputs and gradient and writes three
gradients. Operations: two for each multiply-add of the tap product (twice as many in the backward pass),
and 14 for each bilinear sample of a channel (the same again for its two gradients). What a form reads or
computes beyond that lowers its share.
"""

import sys
import time
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import torch

import conftest  # noqa: F401  (binds the package's name)
from concealed_bedrock.models.networks.deform_conv import FORMS, _deformable_convolution, _installed
from concealed_bedrock.models.networks.ggmnet import HEAD_WIDTHS

TAPS = 9
# Of the three stages: the side's divisor, channels in (enlarged, concatenated with the skip), channels out.
STAGES = [(4, 192, HEAD_WIDTHS[0]), (2, 144, HEAD_WIDTHS[1]), (1, 51, HEAD_WIDTHS[2])]
FORMATS = {"fp32": torch.float32, "bf16": torch.bfloat16}


def wait():
    """Let a GPU finish what it was given."""
    if torch.cuda.is_available():
        torch.cuda.synchronize()


def forget_memory():
    """Count the largest memory from now on."""
    if torch.cuda.is_available():
        torch.cuda.reset_peak_memory_stats()


def told_memory():
    """The largest memory so far, on a GPU."""
    if not torch.cuda.is_available():
        return ""
    return f", largest memory {torch.cuda.max_memory_allocated() / 2**30:.2f} GiB"


@contextmanager
def told_failure(form):
    """Print what fails on this device, and go on with the next form."""
    try:
        yield
    except (RuntimeError, ImportError) as error:
        print(f"{form:19} fails: {type(error).__name__}: {str(error).splitlines()[0]}", flush=True)
        if torch.cuda.is_available():
            torch.cuda.empty_cache()


def seconds_of(run, repeats):
    """The best of some calls after a first one."""
    run()
    best = float("inf")
    for _ in range(repeats):
        wait()
        start = time.perf_counter()
        run()
        wait()
        best = min(best, time.perf_counter() - start)
    return best


def peaks(device, dtype, repeats):
    """Bytes and operations a second that the device reaches in the simplest copy and product."""
    elements, side = (2**28, 8192) if device.type == "cuda" else (2**24, 1024)
    source = torch.ones(elements, device=device)
    target = torch.empty_like(source)
    a = torch.randn(side, side, device=device).to(dtype)
    bandwidth = 2 * source.nbytes / seconds_of(lambda: target.copy_(source), repeats)
    return bandwidth, 2 * side**3 / seconds_of(lambda: a @ a, repeats)


def least_work(inputs, out, *, is_backward):
    """Bytes that have to be moved and operations that have to be done."""
    x, _, weight = inputs
    n_bytes = sum(tensor.nbytes for tensor in inputs) + out.nbytes
    pixels = x[:, 0].numel()
    operations = pixels * TAPS * x.shape[1] * (2 * weight.shape[0] + 14)
    if is_backward:
        return n_bytes + sum(tensor.nbytes for tensor in inputs), 2 * operations
    return n_bytes, operations


def time_operator(side, batch, device, repeats):
    """Print, for every stage, number format and form, forward and forward with backward."""
    of_a_cpu = {"project_and_gather"} if device.type == "cuda" else set()  # see models/deform.py
    forms = [name for name in (*sorted(_installed(), reverse=True), *FORMS) if name not in of_a_cpu]
    for number_format, dtype in FORMATS.items():
        bandwidth, speed = peaks(device, dtype, repeats)
        print(f"\n{number_format}: measured peaks {bandwidth / 1e12:.3g} TB/s, {speed / 1e12:.3g} Tflop/s")
        for divisor, channels, channels_out in STAGES:
            shape = (batch, channels, side // divisor, side // divisor)
            print(f"deformable convolution alone, {' x '.join(map(str, shape))} -> {channels_out}")
            inputs = inputs_of(shape, channels_out, device, dtype)
            for form in forms:
                with told_failure(form):
                    time_form(form, inputs, bandwidth, speed, repeats)


def inputs_of(shape, channels_out, device, dtype):
    """x and weight in a number format, offsets of about a pixel in fp32; channels last."""
    torch.manual_seed(0)
    x = torch.randn(shape, device=device).to(dtype, memory_format=torch.channels_last)
    offset = torch.randn(shape[0], 2 * TAPS, *shape[2:], device=device)
    weight = torch.randn(channels_out, shape[1], 3, 3, device=device).to(dtype)
    return x, offset.to(memory_format=torch.channels_last), weight


def time_form(form, inputs, bandwidth, speed, repeats):
    """Print one line: time, memory beyond the inputs, share of the roofline; without and with backward."""
    told = []
    for is_backward in (False, True):
        own = [tensor.detach().requires_grad_(is_backward) for tensor in inputs]
        held = torch.cuda.memory_allocated() if torch.cuda.is_available() else 0
        forget_memory()

        def run(own=own, is_backward=is_backward):
            out = _deformable_convolution(*own, form=form)
            if is_backward:
                torch.autograd.grad(out, own, torch.ones_like(out))
            return out

        seconds = seconds_of(run, repeats)
        largest = torch.cuda.max_memory_allocated() - held if torch.cuda.is_available() else 0
        work = [least_work(own, run().detach(), is_backward=False)]
        work += [least_work(own, run().detach(), is_backward=True)] if is_backward else []
        floor = sum(max(n_bytes / bandwidth, operations / speed) for n_bytes, operations in work)
        memory = f"{largest / 2**30:6.2f} GiB" if largest else "memory not told"
        name = "forward + backward" if is_backward else "forward"
        told.append(f"{name} {seconds * 1e3:8.2f} ms, {memory}, {floor / seconds:6.1%} of the roofline")
    print(f"  {form:19} {'; '.join(told)}", flush=True)
