"""Refuses checkpoints that a training or a search cannot go on from, before any of them is taken over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from ...contract.schema import Flag, Listing, Maybe, Real, Record, SchemaProblem, Score, Text, Whole
from .checkpoint import Snapshot

if TYPE_CHECKING:
    from ..search.search import Search
    from .state import Run

_STEP = Whole(0, 10**9)
_SCORES = Listing(Maybe(Score()), most=10**9)
_HISTORY = {
    "loss": _SCORES, "rate": _SCORES, "fwiou": Listing(Listing(Score(), 2, 2), most=10**7),
    "adam_steps": _STEP, "best_step": _STEP, "seconds": Real(0), "end": Text(),
    "resumed": Listing(_STEP, most=10**6),
}  # fmt: skip
_MEMORIES = ("step", "exp_avg", "exp_avg_sq", "max_exp_avg_sq", "momentum_buffer")


def check_training(found: Snapshot, run: Run, n_windows: int) -> None:
    """Refuse a snapshot that `Run.go_on_from` could not take over.

    Raises
    ------
    SchemaProblem
        With the entry that is wrong.
    """
    Record({
        "history": Record(_HISTORY), "order": Listing(Whole(0, n_windows - 1), most=10**8),
        "steps": Whole(1, 10**9), "is_paced": Flag(), "adam_steps": _STEP, "rate": Real(0),
    }).check(found.facts, "")  # fmt: skip
    history = found.facts["history"]
    unknown = sorted(history.keys() - _HISTORY.keys())
    _require(not unknown, f"history has the unknown entry {''.join(unknown[:1])[:60]}")
    _require(0 < len(history["loss"]) == len(history["rate"]), "history.loss and history.rate differ")
    _require(found.facts["adam_steps"] <= len(history["loss"]), "adam_steps lies beyond the last step")
    network = run.network.state_dict()
    has_best = any(name.startswith("best/") for name in found.tensors)
    wanted = {f"network/{name}": tensor for name, tensor in network.items()}
    wanted |= {f"best/{name}": tensor for name, tensor in network.items() if has_best}
    wanted |= {"generator": run.generator.get_state(), "chance": torch.get_rng_state()}
    _require(has_best or not history["fwiou"], "the best weights are missing")
    _check_tensors(found.tensors, wanted, {"optimiser": list(run.network.parameters())})


def check_search(found: Snapshot, search: Search) -> None:
    """Refuse a snapshot that `Search.resume` could not take over; raises as `check_training` does."""
    Record({"step": Whole(1, search.settings.steps), "history": Listing(Record({}))}).check(found.facts, "")
    like = search.record(0.0)
    for number, entry in enumerate(found.facts["history"]):
        _require(_is_alike(entry, like), f"history[{number}] is no record of a step")
    wanted = {f"supernet.{name}": tensor for name, tensor in search.supernet.state_dict().items()}
    optimizers = {n: o.param_groups[0]["params"] for n, o in search.optimizers.items()}
    _check_tensors(found.tensors, wanted, optimizers)


def _check_tensors(
    found: Mapping[str, Tensor], wanted: Mapping[str, Tensor], optimizers: Mapping[str, Sequence[Tensor]]
) -> None:
    """Refuse tensors that are missing, left over, or of another shape or kind of number."""
    for name, tensor in wanted.items():
        _require(name in found, f"the tensor {name} is missing")
        is_alike = found[name].shape == tensor.shape and found[name].dtype == tensor.dtype
        _require(is_alike, f"the tensor {name} is {found[name].dtype} {tuple(found[name].shape)}")
    for name in sorted(found.keys() - wanted.keys()):
        owner, _, rest = name.partition(".")
        number, _, what = rest.partition(".")
        is_known = owner in optimizers and number.isdecimal() and int(number) < len(optimizers[owner])
        _require(is_known and what in _MEMORIES, f"the tensor {name[:100]} is of no optimizer")
        shape = tuple(optimizers[owner][int(number)].shape)
        _require(tuple(found[name].shape) in (shape, ()), f"the tensor {name} is {tuple(found[name].shape)}")
        _require(found[name].is_floating_point(), f"the tensor {name} is {found[name].dtype}")


def _is_alike(entry: Any, like: Any) -> bool:
    """Whether two values are built alike: the same keys and lengths, numbers where numbers are."""
    if isinstance(like, Mapping):
        is_table = isinstance(entry, Mapping) and entry.keys() == like.keys()
        return is_table and all(_is_alike(entry[key], like[key]) for key in like)
    if isinstance(like, (list, tuple)):
        is_list = isinstance(entry, list) and len(entry) == len(like)
        return is_list and all(map(_is_alike, entry, like))
    return isinstance(entry, (int, float)) and not isinstance(entry, bool)


def _require(is_good: bool, complaint: str) -> None:
    """Raise a SchemaProblem."""
    if not is_good:
        raise SchemaProblem(complaint)
