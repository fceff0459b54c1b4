"""Weighted sums of a table's rows, with a backward pass that is fast on a CPU.

`embedding_bag` is the fastest gather there, but its own backward pass sorts all row numbers, which takes most
of its time. Its gradients are two products of sparse matrices: the table's is the transposed gather, which
SciPy adds up without sorting; a share's is the product of two rows, which torch takes at given places. Images
are worked on one after the other, so that no copy is larger than one image's part of the table.
"""

from __future__ import annotations

import warnings
from concurrent.futures import ThreadPoolExecutor

import torch
import torch.nn.functional as F
from scipy.sparse import csc_array
from torch import Tensor


def weighted_rows(table: Tensor, rows: Tensor, shares: Tensor, images: int = 1) -> Tensor:
    """For each bag the sum of the rows it names, each times its share: (n, C').

    Parameters
    ----------
    table : (images x m, C')
    rows, shares : (n, k), k rows a bag; the bags of an image name rows of its own part of the table.
    """
    if table.device.type == "cpu" and torch.is_grad_enabled():
        return WeightedRows.apply(table, rows, shares, images)
    return bags(table, rows, shares)


def bags(table: Tensor, rows: Tensor, shares: Tensor) -> Tensor:
    """As torch has it."""
    return F.embedding_bag(rows, table, mode="sum", per_sample_weights=shares.to(table.dtype))


class WeightedRows(torch.autograd.Function):
    """`bags` with a backward pass of its own; sums are made in the shares' number format, fp32 or fp64."""

    @staticmethod
    def forward(ctx, table: Tensor, rows: Tensor, shares: Tensor, images: int) -> Tensor:
        """(n, C')."""
        ctx.save_for_backward(table, rows, shares)
        ctx.images = images
        return bags(table, rows, shares)

    @staticmethod
    def backward(ctx, gradient: Tensor) -> tuple[Tensor, None, Tensor, None]:
        """The gradients of table and shares."""
        table, rows, shares = (tensor.detach() for tensor in ctx.saved_tensors)
        gradient = gradient.to(shares.dtype).contiguous()
        of_table, of_shares = torch.empty_like(table), torch.empty_like(shares)
        length = len(table) // ctx.images

        def part(number: int, tensor: Tensor) -> Tensor:
            return tensor.unflatten(0, (ctx.images, -1))[number]

        def spread(number: int) -> None:
            own = part(number, rows) - number * length
            found = spread_rows(part(number, gradient), own, part(number, shares), length)
            part(number, of_table).copy_(found)

        with ThreadPoolExecutor(min(ctx.images, torch.get_num_threads())) as pool:
            list(pool.map(spread, range(ctx.images)))
        for number in range(ctx.images):
            own = part(number, rows) - number * length
            found = row_products(part(number, gradient), part(number, table).to(gradient.dtype), own)
            part(number, of_shares).copy_(found)
        return of_table, None, of_shares, None


def spread_rows(gradient: Tensor, rows: Tensor, shares: Tensor, length: int) -> Tensor:
    """Add each bag's gradient, times the share, to the rows it names: (length, C')."""
    matrix = csc_array(
        (shares.numpy().ravel(), rows.numpy().ravel(), bag_ends(rows).numpy()), shape=(length, len(rows))
    )
    return torch.from_numpy(matrix @ gradient.numpy())


def row_products(gradient: Tensor, table: Tensor, rows: Tensor) -> Tensor:
    """For each bag the product of its gradient with each of its rows: (n, k)."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Sparse CSR tensor support", UserWarning)  # 'in beta state'
        places = torch.sparse_csr_tensor(
            bag_ends(rows), rows.flatten(), gradient.new_zeros(rows.numel()), (len(rows), len(table)),
            check_invariants=False,
        )  # fmt: skip
    return torch.sparse.sampled_addmm(places, gradient, table.t()).values().view_as(rows)


def bag_ends(rows: Tensor) -> Tensor:
    """Where each bag of (n, k) rows begins and ends in the flat array: (n + 1,)."""
    return torch.arange(0, rows.numel() + 1, rows.shape[1], dtype=rows.dtype)
