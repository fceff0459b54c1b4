"""Weighted sums of a table's rows, with a backward pass that is fast on a CPU.

`embedding_bag` is the fastest gather there, but its own backward pass sorts all row numbers, which takes most
of its time. Its gradients are two products of sparse matrices: the table's is the transposed gather, which
SciPy adds up without sorting; a share's is the product of two rows, which torch computes at given places.
Images are processed one after the other, so that no copy is larger than one image's part of the table.
"""

from __future__ import annotations

import warnings
from concurrent.futures import ThreadPoolExecutor

import torch
import torch.nn.functional as F
from scipy.sparse import csc_array
from torch import Tensor


def _embedding_bag_cpu(table: Tensor, rows: Tensor, shares: Tensor, images: int = 1) -> Tensor:
    """Sum the rows of a table that each bag names, each times its share.

    Parameters
    ----------
    table : (images x m, C')
    rows, shares : (n, k)
        k rows a bag; the bags of an image name rows of its own part of the table.
    images : int

    Returns
    -------
    (n, C')
    """
    if table.device.type == "cpu" and torch.is_grad_enabled():
        return _EmbeddingBag.apply(table, rows, shares, images)
    return F.embedding_bag(rows, table, mode="sum", per_sample_weights=shares.to(table.dtype))


class _EmbeddingBag(torch.autograd.Function):
    """`embedding_bag` with its own backward pass; sums are in the shares' number format, fp32 or fp64."""

    @staticmethod
    def forward(ctx, table: Tensor, rows: Tensor, shares: Tensor, images: int) -> Tensor:
        ctx.save_for_backward(table, rows, shares)
        ctx.images = images
        return F.embedding_bag(rows, table, mode="sum", per_sample_weights=shares.to(table.dtype))

    @staticmethod
    def backward(ctx, gradient: Tensor) -> tuple[Tensor, None, Tensor, None]:
        table, rows, shares = (tensor.detach() for tensor in ctx.saved_tensors)
        gradient = gradient.to(shares.dtype).contiguous()
        of_table, of_shares = torch.empty_like(table), torch.empty_like(shares)
        images = [
            [tensor.unflatten(0, (ctx.images, -1))[number] for number in range(ctx.images)]
            for tensor in (gradient, table, rows, shares, of_table, of_shares)
        ]
        length = len(table) // ctx.images

        def table_gradient(number: int) -> None:
            g, _, own_rows, own_shares, out, _ = (parts[number] for parts in images)
            out.copy_(_scatter_rows(g, own_rows - number * length, own_shares, length))

        with ThreadPoolExecutor(min(ctx.images, torch.get_num_threads())) as pool:
            list(pool.map(table_gradient, range(ctx.images)))
        for number, (g, own_table, own_rows, _, _, out) in enumerate(zip(*images)):
            out.copy_(_row_products(g, own_table.to(g.dtype), own_rows - number * length))
        return of_table, None, of_shares, None


def _scatter_rows(gradient: Tensor, rows: Tensor, shares: Tensor, length: int) -> Tensor:
    """Add each bag's gradient, times the share, to the rows it names: (length, C')."""
    matrix = csc_array(
        (shares.numpy().ravel(), rows.numpy().ravel(), _bag_ends(rows).numpy()), shape=(length, len(rows))
    )
    return torch.from_numpy(matrix @ gradient.numpy())


def _row_products(gradient: Tensor, table: Tensor, rows: Tensor) -> Tensor:
    """The product of each bag's gradient with each of its rows: (n, k)."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Sparse CSR tensor support", UserWarning)  # 'in beta state'
        places = torch.sparse_csr_tensor(
            _bag_ends(rows),
            rows.flatten(),
            gradient.new_zeros(rows.numel()),
            (len(rows), len(table)),
            check_invariants=False,
        )
    return torch.sparse.sampled_addmm(places, gradient, table.t()).values().view_as(rows)


def _bag_ends(rows: Tensor) -> Tensor:
    """Where each bag of (n, k) rows begins and ends in the flat array: (n + 1,)."""
    return torch.arange(0, rows.numel() + 1, rows.shape[1], dtype=rows.dtype)
