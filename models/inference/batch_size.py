"""Batch size of prediction."""

from __future__ import annotations

import torch

from .sliding_window import Network

CPU_BATCH = 4  # more than that gains nothing there
MOST = 64  # windows; more do not use a GPU better
USED_SHARE = 0.8  # of the free memory: the largest layers come in pieces of unlike sizes


def fitting_batch(predict: Network, n_bands: int, side: int, device: torch.device) -> int:
    """Windows of side x side cells that fit on a device; on a GPU, one is predicted to measure it."""
    if device.type != "cuda":
        return CPU_BATCH
    torch.cuda.empty_cache()
    torch.cuda.reset_peak_memory_stats(device)
    before = torch.cuda.memory_allocated(device)
    try:
        with torch.inference_mode():
            predict(torch.zeros((1, n_bands, side, side), device=device))
    except torch.OutOfMemoryError:
        return 1  # if that is too much, the prediction raises an error with a remedy
    needed = torch.cuda.max_memory_allocated(device) - before
    torch.cuda.empty_cache()
    return batch_for(torch.cuda.mem_get_info(device)[0], needed)


def batch_for(free_bytes: int, bytes_a_window: int) -> int:
    """Windows whose memory fits into the free one.

    >>> batch_for(8 * 2**30, 2**30), batch_for(2**30, 2**30), batch_for(2**40, 2**20)
    (6, 1, 64)
    """
    return max(1, min(MOST, int(USED_SHARE * free_bytes / max(bytes_a_window, 1))))
